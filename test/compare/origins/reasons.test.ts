import { describe, expect, it } from 'vitest';
import { type How, type Reason, toNameList, toReasonWords } from '../../../src/compare/origins/reasons.ts';

const reason = (how: How, outlet: string, through: string | null = null): Reason => ({ how, outlet, through });

describe('the reason of an origin', () => {
  it.each([
    [
      'Ola Brandt',
      [reason('names', 'A'), reason('names', 'B'), reason('nobody', 'C')],
      'A and B name Ola Brandt; C names nobody',
    ],
    ['Ola Brandt', [reason('names', 'A'), reason('nobody', 'A'), reason('names', 'A')], 'A names Ola Brandt'],
    [
      'Kremlin',
      [reason('names', 'A', 'the Kremlin'), reason('speaker', 'B', 'Ivo Strand')],
      'A names the Kremlin; B names Ivo Strand, who speaks for the Kremlin',
    ],
    [
      'Orm Shipping',
      [reason('names', 'A'), reason('maybe', 'B', 'the company')],
      'A names Orm Shipping; B cites only the company, perhaps the same',
    ],
    [
      'two divers',
      [reason('cites', 'A'), reason('nobody', 'B'), reason('nobody', 'C')],
      'A cites two divers; B and C name nobody',
    ],
    [
      'A',
      [reason('itself', 'A'), reason('copy', 'B', 'A')],
      'B has it word for word as A has it; A tells it itself and names no source',
    ],
    ['A', [reason('saw', 'A')], 'A tells what its own reporter saw or read'],
  ] as const)('of %s', (name, reasons, expected) => {
    expect(toReasonWords(name, reasons)).toBe(expected);
  });

  it.each([
    ['most analysts', 'A names Ola Brandt; B cites only most analysts, perhaps with Ola Brandt among them'],
    ['the analyst', 'A names Ola Brandt; B cites only the analyst, perhaps the same'],
    ['Dana Kerr', 'A names Ola Brandt; B names Dana Kerr, perhaps of the same body'],
    ['town records', 'A names Ola Brandt; B cites only town records, perhaps the same'],
  ])('of a person, who may be %s', (through, expected) => {
    expect(toReasonWords('Ola Brandt', [reason('names', 'A'), reason('maybe', 'B', through)], true)).toBe(expected);
  });

  it('counts the names that a list has no room for', () => {
    expect(toNameList(['A', 'B', 'A'])).toBe('A and B');
    expect(toNameList(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
  });
});

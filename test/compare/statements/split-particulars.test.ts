import { describe, expect, it } from 'vitest';
import { splitParticulars } from '../../../src/compare/statements/split-particulars.ts';
import { splitWords } from '../../../src/compare/words.ts';

/** The pieces of a text with " | " between them. */
function toLine(text: string): string {
  return splitParticulars(splitWords(text), [{ start: 0, end: text.length }])
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))
    .join(' | ');
}

describe('splitParticulars', () => {
  it.each([
    [
      'The pilots’ guild, founded in 1866, has ninety boats.',
      'The pilots’ guild, … , has ninety boats. | The pilots’ guild … founded in 1866',
    ],
    [
      'The barge left Corvo for Melvik when the storm had passed.',
      'The barge left Corvo for Melvik | when the storm had passed.',
    ],
    [
      'The guild resumed the talks about the harbour mill, which were broken off in May.',
      'The guild resumed the talks about the harbour mill, | which were broken off in May.',
    ],
    [
      'When the storm had passed, the barge left Corvo for Melvik.',
      ', the barge left Corvo for Melvik. | When the storm had passed',
    ],
    [
      'The harbour master closed the port and summoned the pilots.',
      'The harbour master closed the port | The harbour master … and summoned the pilots.',
    ],
    [
      'Divers raised a safe which held the ship’s papers.',
      'Divers raised a safe | a safe which held the ship’s papers.',
    ],
  ])('cuts “%s”', (text, expected) => {
    expect(toLine(text)).toBe(expected);
  });

  it.each([
    'The harbour has been closed since 2017.',
    'The barge left after the storm.',
    'Selma Tarn, the harbour minister, sold bread, butter and eggs.',
    'and the barge sank',
    '',
  ])('leaves “%s” whole', (text) => {
    expect(toLine(text)).toBe(text);
  });

  it('cuts a sentence of twenty thousand clauses in a moment', () => {
    const text = 'the barge, which sank in 1866, '.repeat(20_000);
    expect(splitParticulars(splitWords(text), [{ start: 0, end: text.length }]).length).toBe(20_001);
  });
});

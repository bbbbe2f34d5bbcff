import { describe, expect, it } from 'vitest';
import { anyOf, anyWordOf, findMatches, sequenceOf, toPattern } from '../../src/language/pattern.ts';

describe('patterns in pieces', () => {
  it('are what one long pattern would be', () => {
    const pieces = toPattern('gi', /\b/, anyOf(/saw|heard/, sequenceOf(/was\s+/, anyWordOf('told asked'))), /\b/);
    expect(pieces).toEqual(/\b(?:saw|heard|was\s+(?:told|asked))\b/gi);
  });

  it('try the earlier piece first', () => {
    expect(toPattern('', anyOf('rum', 'rumour')).exec('rumours')?.[0]).toBe('rum');
  });

  it('take words that are patterns, whatever blanks and lines stand between them', () => {
    expect(anyWordOf(`\n  deaths? arrests?\n  stor(?:y|ies) `)).toBe('(?:deaths?|arrests?|stor(?:y|ies))');
  });

  it('have their own flags, not those of the pieces', () => {
    expect(toPattern('u', /\p{Lu}/gu, /x/i).flags).toBe('u');
    expect(toPattern('u', /\p{Lu}/gu, /x/i).test('AX')).toBe(false);
  });

  it('throw where the pieces make none', () => {
    expect(() => toPattern('', '(?:a', /b/)).toThrow(SyntaxError);
  });
});

describe('all matches of a pattern', () => {
  it('are those of matchAll, wherever the last search stopped, and come to an end where nothing is matched', () => {
    for (const pattern of [/a+/g, /\b/g, /(?<=a)x?/gu, /z/g]) {
      for (const text of ['', 'a', 'aab ba', 'axa']) {
        pattern.lastIndex = 1;
        const found = findMatches(pattern, text).map(({ index, 0: words }) => [index, words]);
        expect(found).toEqual([...text.matchAll(new RegExp(pattern))].map(({ index, 0: words }) => [index, words]));
        expect(pattern.lastIndex).toBe(0);
      }
    }
  });
});

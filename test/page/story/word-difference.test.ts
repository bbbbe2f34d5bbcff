import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordDifference } from '../../../src/page/story/word-difference.ts';

/** Shared words plain, "-[only in a]", "+[only in b]". */
function mark(a: string, b: string): string {
  return toWordDifference(a, b)
    .map(({ words, kind }) => (kind === 'same' ? words : `${kind === 'only-a' ? '-' : '+'}[${words}]`))
    .join(' ');
}

describe('what two wordings share and where they differ', () => {
  it.each([
    ['connected to the harbour dues', 'connected to the harbour dues', 'connected to the harbour dues'],
    [
      'connected to internal affairs of the port',
      'connected to affairs between the ports',
      'connected to -[internal] affairs -[of] +[between] the -[port] +[ports]',
    ],
    ['We will appeal,', '“we will appeal”', 'We will appeal,'],
    ['the port’s lawyers', "the port's lawyers", 'the port’s lawyers'],
    ['It is off – for now.', 'It is off for now', 'It is off – for now.'],
    ['about 30 boats', 'about 31 boats', 'about -[30] +[31] boats'],
    ['a 5% rise', 'a 5 rise', 'a -[5%] +[5] rise'],
    ['They left?', 'They left.', 'They -[left?] +[left.]'],
    ['', 'new words', '+[new words]'],
    ['old words', '', '-[old words]'],
    ['', '', ''],
  ])('%j and %j', (a, b, expected) => {
    expect(mark(a, b)).toBe(expected);
  });

  it('keeps each side as it stands', () => {
    expect(toWordDifference('“We will APPEAL,”', 'we will appeal at once')).toEqual([
      { words: '“We will APPEAL,”', kind: 'same', wordsInB: 'we will appeal' },
      { words: 'at once', kind: 'only-b', wordsInB: 'at once' },
    ]);
  });

  it('gives up on what lies between the shared ends of two very long wordings', () => {
    const long = (word: string): string => `first ${`${word} both `.repeat(5000)}last`;
    expect(toWordDifference(long('x'), long('y')).map(({ kind }) => kind)).toEqual([
      'same',
      'only-a',
      'only-b',
      'same',
    ]);
  });

  it('loses no word of either side', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c.', '“a', '–', 'B'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = toWordDifference(a.join(' '), b.join(' '));
        const side = (skip: string, field: 'words' | 'wordsInB'): string =>
          pieces
            .filter(({ kind }) => kind !== skip)
            .map((piece) => piece[field])
            .join(' ');
        expect(side('only-b', 'words')).toBe(a.join(' '));
        expect(side('only-a', 'wordsInB')).toBe(b.join(' '));
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  countCommon,
  findDiffering,
  findQuoted,
  isPartOf,
  splitQuotedWords,
  toBestStretch,
} from '../../../src/compare/conflicts/quoted-words.ts';
import type { Compared } from '../../../src/compare/material.ts';
import { splitWords } from '../../../src/compare/words.ts';

function toQuoted(text: string): string[] {
  const article = { words: splitWords(text) } as Compared;
  return findQuoted(article, [{ start: 0, end: text.length }]).map(({ span }) => text.slice(span.start, span.end));
}

describe('findQuoted', () => {
  it.each([
    ['It was "internal Korean affairs", he said', ['internal Korean affairs']],
    ['“We checked,” she said, “and it held.”', ['We checked', 'and it held']],
    ['“We checked it twice and then', ['We checked it twice and then']],
    ['He called it ‘a bad day’ for all', ['a bad day']],
    ['He called it ‘the council’s worst day’ ever', ['the council’s worst day']],
  ])('%s', (text, expected) => {
    expect(toQuoted(text)).toEqual(expected);
  });

  it.each(['It was internal Korean affairs', 'the council’s day and the mayors’ night', "don't and won't", '""', ''])(
    'finds nothing in “%s”',
    (text) => {
      expect(toQuoted(text)).toEqual([]);
    },
  );

  it.each(['"', '“', '”', '‘', '’', '‘a '])('finds nothing in thousands of %s', (mark) => {
    expect(toQuoted(mark.repeat(20_000))).toEqual([]);
  });

  it('ends each of thousands of quotations where the next one opens', () => {
    expect(new Set(toQuoted('“a '.repeat(20_000)))).toEqual(new Set(['a']));
  });
});

describe('countCommon', () => {
  it.each([
    ['a b c', 'a b c', 3],
    ['a b c', 'a x c', 2],
    ['a b c', 'c b a', 1],
    ['a b', 'x y', 0],
    ['', 'a', 0],
  ])('%s / %s: %i', (a, b, count) => {
    expect(countCommon(a.split(' '), b.split(' '))).toBe(count);
    expect(countCommon(b.split(' '), a.split(' '))).toBe(count);
  });
});

describe('isPartOf', () => {
  it.each([
    ['we will leave nobody down there', 'leave nobody', true],
    ['we will leave nobody down there', 'we leave nobody there', true],
    ['we will leave nobody down there', 'leave anyone', false],
    ['we will leave nobody', 'nobody will leave', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(isPartOf(a.split(' '), b.split(' '))).toBe(expected);
    expect(isPartOf(b.split(' '), a.split(' '))).toBe(expected);
  });
});

describe('splitQuotedWords', () => {
  it.each([
    ["The port's men can't swim", 'the port men can not swim'],
    ['It’s late, isn’t it?', 'it is late is not it'],
  ])('%s', (text, expected) => {
    expect(splitQuotedWords(text).join(' ')).toBe(expected);
  });
});

describe('toBestStretch', () => {
  it('takes so much of a long quotation as may say the same', () => {
    const long = `${'x '.repeat(30)}a y b z c ${'x '.repeat(30)}`.trim().split(' ');
    const [short, stretch] = toBestStretch(long, ['a', 'b', 'c']);
    expect(short).toEqual(['a', 'b', 'c']);
    expect(stretch.length).toBe(10);
    expect(countCommon(short, stretch)).toBe(3);
  });

  it('leaves two of like length alone', () => {
    expect(toBestStretch(['a', 'b'], ['c', 'd', 'e'])).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });
});

describe('findDiffering', () => {
  it.each([
    ['a b c', 'a x c', 'b x'],
    ['a b c', 'a c', 'b'],
    ['a b c', 'b c', ''],
    ['a b c', 'x b c', 'a x'],
    ['a b', 'a b c d', ''],
    ['a b c', 'b c d', ''],
    ['a b c', 'c a b', ''],
    ['a small c', 'a c', ''],
    ['small b c', 'x b c', ''],
    ['a b', 'x y', 'a b x y'],
  ])('%s / %s: %s', (a, b, expected) => {
    const found = findDiffering(a.split(' '), b.split(' '), (word) => word === 'small');
    expect([...found].sort().join(' ')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { countCommon, findQuoted, isPartOf } from '../../../src/compare/conflicts/quoted-words.ts';
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

  it('is quick with thousands of marks', () => {
    for (const mark of ['"', '“', '”', '‘', '’', '“a ', '‘a ']) toQuoted(mark.repeat(20_000));
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

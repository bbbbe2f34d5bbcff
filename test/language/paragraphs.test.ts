import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/language/paragraphs.ts';

function toParagraphs(text: string): string[] {
  return splitParagraphs(text).map((span) => text.slice(span.start, span.end));
}

const WRAPPED = `The harbour board said on Monday that the old bridge would stay
shut until the end of the month, and that nobody had been told
why.

A second vote is planned. Residents of the lower town, who have
asked for one since spring, welcomed the news.`;

describe('splitParagraphs', () => {
  test('blank lines end paragraphs, and blank edges belong to none', () => {
    expect(toParagraphs('  One.  \n\n \t\n Two. \r\n\r\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('one paragraph a line', () => {
    expect(toParagraphs('Bridge stays shut\nBy Ann Roe\nThe board met.\nIt voted.')).toEqual([
      'Bridge stays shut',
      'By Ann Roe',
      'The board met.',
      'It voted.',
    ]);
  });

  test('long lines with no blank line between are paragraphs', () => {
    const line = 'The board said that the bridge would stay shut, and that it would meet again in a week to say more. ';
    expect(splitParagraphs(`${line}\n${line}\n${line}`)).toHaveLength(3);
  });

  test('hard-wrapped lines are joined', () => {
    const paragraphs = toParagraphs(WRAPPED);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toMatch(/^The harbour[\s\S]*why\.$/);
  });

  test('a two-line paragraph takes after the hard-wrapped ones before it', () => {
    const text = `${WRAPPED}\n\nIt was put forward by the chair of the board, the engineer and Mayor\nAnn Roe.`;
    expect(toParagraphs(text)).toHaveLength(3);
  });

  test('a headline over a short line is not hard-wrapped', () => {
    expect(toParagraphs('Board says that the old bridge will stay shut for a month\nThe vote was close.')).toHaveLength(
      2,
    );
  });

  test('every way to end a line', () => {
    expect(toParagraphs('a\rb\r\nc\u2028d\u2029e\ff')).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('none in nothing', () => {
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs(' \n \n')).toEqual([]);
  });
});

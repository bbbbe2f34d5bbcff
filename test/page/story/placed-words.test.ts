import { describe, expect, it } from 'vitest';
import { type LinkedWords, type PlacedWords, toPlacedLines } from '../../../src/page/story/placed-words.ts';

/** Lays words given as [id, start, end] into lines and shows them as "text[id: inner]", later pieces as "+id". */
function show(text: string, lines: readonly (readonly [number, number])[], linked: readonly LinkedWords[]): string[] {
  const write = (start: number, end: number, words: readonly PlacedWords[]): string => {
    let written = '';
    let position = start;
    for (const { id, isFirst, inner, ...place } of words) {
      written += text.slice(position, place.start);
      written += `[${isFirst ? '' : '+'}${id} ${write(place.start, place.end, inner)}]`;
      position = place.end;
    }
    return written + text.slice(position, end);
  };
  return toPlacedLines(
    lines.map(([start, end]) => ({ start, end })),
    linked,
  ).map(({ start, end, words }) => write(start, end, words));
}

const link = (id: string, ...spans: (readonly [number, number])[]): LinkedWords => ({
  id,
  spans: spans.map(([start, end]) => ({ start, end })),
  tone: null,
});

const TEXT = 'abcdefghij';
const ONE: readonly (readonly [number, number])[] = [[0, 10]];

describe('toPlacedLines', () => {
  it.each<[string, readonly (readonly [number, number])[], readonly LinkedWords[], string[]]>([
    ['nothing', ONE, [], ['abcdefghij']],
    ['words inside words', ONE, [link('x', [2, 4]), link('y', [1, 8])], ['a[y b[x cd]efgh]ij']],
    ['the same words twice', ONE, [link('x', [2, 4]), link('y', [2, 4])], ['ab[x [y cd]]efghij']],
    ['words that touch', ONE, [link('x', [2, 4]), link('y', [4, 6])], ['ab[x cd][y ef]ghij']],
    ['words that cross: the later is cut', ONE, [link('x', [1, 5]), link('y', [3, 8])], ['a[x bc[y de]][+y fgh]ij']],
    [
      'three that cross',
      ONE,
      [link('x', [0, 4]), link('y', [2, 6]), link('z', [3, 9])],
      ['[x ab[y c[z d]]][+z [+y ef]ghi]j'],
    ],
    ['pieces with words of others between', ONE, [link('x', [1, 3], [6, 8])], ['a[x bc]def[+x gh]ij']],
    ['an empty place', ONE, [link('x', [3, 3])], ['abc[x ]defghij']],
    ['a place of words that run backwards', ONE, [link('x', [6, 3])], ['abcdef[x ]ghij']],
    [
      'words over a line break',
      [
        [0, 4],
        [5, 10],
      ],
      [link('x', [2, 7])],
      ['ab[x cd]', '[+x fg]hij'],
    ],
    [
      'words between two lines',
      [
        [0, 4],
        [6, 10],
      ],
      [link('x', [4, 6])],
      ['abcd', '[x ]ghij'],
    ],
    ['words before the first line', [[3, 10]], [link('x', [0, 2]), link('y', [0, 5])], ['[y [x ]de]fghij']],
    ['words after the last line', [[0, 4]], [link('x', [6, 9]), link('y', [2, 9])], ['ab[y cd][x ]']],
    ['no line', [], [link('x', [6, 9])], []],
  ])('places %s', (_, lines, linked, expected) => {
    expect(show(TEXT, lines, linked)).toEqual(expected);
  });

  it('keeps a place for words however deep they lie', () => {
    const text = 'x'.repeat(200);
    const linked = Array.from({ length: 90 }, (_, index) => link(`i${index}`, [index, 200 - index]));
    const [line = ''] = show(text, [[0, 200]], linked);
    for (const { id } of linked) expect(line).toContain(`[${id} `);
  });
});

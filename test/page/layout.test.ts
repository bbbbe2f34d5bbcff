import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDateWords } from '../../src/page/dates.ts';
import { toLayout } from '../../src/page/layout.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

describe('toLayout', () => {
  it('shows every word, whatever the blocks leave out', () => {
    const block = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(block, { maxLength: 4 }), (text, spans) => {
        const blocks: { kind: 'paragraph'; start: number; end: number }[] = [];
        for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
          if (start >= (blocks.at(-1)?.end ?? 0) && end <= text.length) blocks.push({ kind: 'paragraph', start, end });
        }
        const layout = toLayout(toReading(text, [], { article: { blocks } }).article);
        const shown = layout.flatMap(({ lines }) => lines.map(({ start, end }) => text.slice(start, end))).join('');
        // A gap between blocks without a letter or a digit is no words, so only those are compared.
        const toWords = (given: string): string => given.replace(/[^\p{L}\p{N}]/gu, '');
        expect(toWords(shown)).toBe(toWords(text));
        for (const [index, { start }] of layout.entries())
          expect(start).toBeGreaterThanOrEqual(layout[index - 1]?.end ?? 0);
      }),
    );
  });

  it.each([
    [
      'hard-wrapped prose is one line',
      'A line that was cut at some width because the page ended there,\nand that goes on without a pause in the next one until the end\ncomes.',
      1,
    ],
    ['front matter keeps its lines', '---\ntitle: The bridge\noutlet: The Courier\n---', 4],
    [
      'front matter keeps its lines, however long one is',
      '---\ntitle: The bridge over the river Lisk has been closed for good\noutlet: The Courier\n---',
      4,
    ],
    ['a list keeps its lines', '- one\n- two\n- three', 3],
    [
      'a short line before a long one is meant',
      'Weather.\nIt will rain in the north of the country until the evening, and then it will not.',
      2,
    ],
    ['\\r\\n is no line of its own', 'one\r\ntwo', 2],
  ])('%s', (_, text, count) => {
    const { article } = toReading(text, [], {
      article: { blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    });
    expect(toLayout(article)[0]?.lines).toHaveLength(count);
  });

  it('runs a dateline into its paragraph, but not into the next one', () => {
    const text = 'VELLIN (Wire) — It rained.\n\nMONDAY\n\nIt snowed.';
    const { article } = toReading(text, [], {
      article: {
        blocks: [
          { kind: 'dateline', start: 0, end: 15 },
          { kind: 'paragraph', start: 16, end: 26 },
          { kind: 'dateline', start: 28, end: 34 },
          { kind: 'paragraph', start: 36, end: 46 },
        ],
      },
    });
    expect(toLayout(article).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', 'VELLIN (Wire) — It rained.'],
      ['dateline', 'MONDAY'],
      ['paragraph', 'It snowed.'],
    ]);
  });

  it('leaves out marks that are no words', () => {
    const { article } = toReading('# Title', [], { article: { blocks: [{ kind: 'title', start: 2, end: 7 }] } });
    expect(toLayout(article).map(({ kind }) => kind)).toEqual(['title']);
  });

  it('takes a blank line for the end of a paragraph', () => {
    const { article } = toReading('One\nline.\n \nTwo.', [], { article: { blocks: [] } });
    expect(toLayout(article).map(({ start, end }) => article.text.slice(start, end))).toEqual(['One\nline.', 'Two.']);
  });
});

describe('toDateWords', () => {
  it.each([
    ['2015-05-18', '18 May 2015'],
    ['2015-05', 'May 2015'],
    ['2015', '2015'],
    ['2015-05-08T09:30:00Z', '8 May 2015, 09:30 UTC'],
    ['2015-05-08T09:30+02:00', '8 May 2015, 09:30 UTC+02:00'],
    ['2015-13-08', '2015-13-08'],
    ['yesterday', 'yesterday'],
  ])('%s: %s', (iso, words) => {
    expect(toDateWords(iso)).toBe(words);
  });
});

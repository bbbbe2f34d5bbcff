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
        const shown = layout.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const [index, { start }] of layout.entries())
          expect(start).toBeGreaterThanOrEqual(layout[index - 1]?.end ?? 0);
      }),
    );
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

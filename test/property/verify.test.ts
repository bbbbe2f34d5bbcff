import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrong } from '../../src/document/verification.ts';
import { hold, toArticle } from '../verify/hold.ts';

const runs = { numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 60) };
const TEXTS = ['moscow-visit/wire.txt', 'product-recall/agency.txt', 'town-vote/ledger.txt'].map((name) =>
  readFileSync(`examples/${name}`, 'utf8'),
);
/** Words of one paragraph without quotation marks and brackets in it, so that they can stand in a quotation as they are. */
const STRETCHES = TEXTS.flatMap((text, article) =>
  text
    .split('\n')
    .flatMap((line) =>
      /["“”()[\]]/.test(line) || line.split(' ').length < 12 ? [] : [{ article, words: line.split(' ') }],
    ),
);
const stretch = fc
  .tuple(fc.nat(STRETCHES.length - 1), fc.nat(1000), fc.integer({ min: 4, max: 30 }))
  .map(([at, from, length]) => {
    const { article, words } = STRETCHES[at] as (typeof STRETCHES)[number];
    const first = from % Math.max(1, words.length - 4);
    return { article, words: words.slice(first, first + length) };
  })
  .filter(({ words }) => words.length >= 4);
const articles = TEXTS.map((text, at) => toArticle(text, null, `t${at}`));

describe('laws of verifying', () => {
  it('a verbatim quotation of four words or more is never wrong', () => {
    fc.assert(
      fc.property(stretch, ({ words }) => {
        const { checks } = hold(`The report says: “${words.join(' ').replace(/[.,;:]$/, '')}”`, articles);
        expect(checks.filter(({ kind, verdict }) => kind === 'quotation' && isWrong(verdict))).toEqual([]);
      }),
      runs,
    );
  });

  it('changing one content word of it always is', () => {
    fc.assert(
      fc.property(stretch, fc.nat(100), ({ words }, at) => {
        const content = words.flatMap((word, index) => (/^[a-z]{5,}$/.test(word) ? [index] : []));
        fc.pre(content.length > 0 && words.length >= 5);
        const changed = [...words];
        changed[content[at % content.length] as number] = 'xylophones';
        const { checks } = hold(`The report says: “${changed.join(' ').replace(/[.,;:]$/, '')}”`, articles);
        expect(checks.filter(({ kind, verdict }) => kind === 'quotation' && isWrong(verdict))).toHaveLength(1);
      }),
      runs,
    );
  });

  it('never throws, and every span lies in its text', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      '’',
      "'",
      '[',
      ']',
      '…',
      '. . .',
      '[A:1]',
      '[1: ',
      '> ',
      '| ',
      '\n',
      '\n\n',
      '*',
      '](',
      'said ',
      'Brandt ',
      'not ',
      '15 ',
      'boats ',
      '\ud800',
      '\u0000',
      '\u200b',
      'а̂',
      '<b>',
      '[^1]: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), fc.array(piece, { maxLength: 60 }), (draft, other) => {
        const text = draft.join('');
        const article = toArticle(other.join(''), null, 'other');
        const { checks } = hold(text, [article, ...articles]);
        for (const { spans, nearest, differences } of checks) {
          for (const { start, end } of [...spans, ...differences.map(({ draftSpan }) => draftSpan)]) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
          for (const passage of nearest) {
            const whole = [article, ...articles].find(({ id }) => id === passage.article)?.text ?? '';
            expect(passage.spans.map(({ start, end }) => whole.slice(start, end)).join(' … ')).toBe(passage.words);
          }
        }
      }),
      runs,
    );
  });

  it('the order of the articles changes nothing', () => {
    const draft =
      'Peskov said: “internal Korean affairs”. Pym said: “The tellers counted twice”. Tindall said it halted sales.';
    const one = hold(draft, articles);
    expect(hold(draft, [...articles].reverse())).toEqual(one);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/document/findings.ts';
import { isOverlapping, type Span } from '../../../src/document/span.ts';
import { findExplanations } from '../../../src/extract/explanations/find-explanations.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { RUNS } from '../../property/runs.ts';
import { PASSAGES } from './passages.ts';

function readText(text: string): Explanation[] {
  const { article } = toArticle(text);
  const language = toLanguage(text);
  const words = toWords(language, loadNetwork().tagger);
  return findExplanations({ article, language, words, entities: [], attributions: [], times: [] });
}

/** Words and marks of explanation thrown together, among whole passages and any string at all. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PASSAGES.map(({ text }) => text)),
      fc.constantFrom(
        'because',
        'because of',
        'Why did it fail?',
        'due to',
        ',',
        '—',
        '“',
        '”',
        '(',
        'not',
        'One theory',
      ),
      fc.constantFrom('is that', 'fearing', 'the pump failed', 'it', '\n\n', '. ', '\ud800', 'However,', 'this theory'),
      fc.string(),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '));

function toSpans({ claim, of, cue, stanceCue, evidence }: Explanation): Span[] {
  return [claim, of, cue, stanceCue, ...evidence].filter((span) => span !== null);
}

describe('findExplanations, for any text', () => {
  it('points at words inside the text, claims in order, the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = readText(text);
        for (const explanation of found) {
          for (const { start, end } of toSpans(explanation)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `x${index + 1}`));
        const starts = found.map(({ claim }) => claim.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(readText(text)).toEqual(found);
      }),
      { numRuns: RUNS },
    );
  });

  it('takes no word for a reason that it takes for the cue or for what is explained', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { claim, cue, of } of readText(text)) {
          expect(cue !== null && isOverlapping(claim, cue)).toBe(false);
          expect(of !== null && isOverlapping(claim, of)).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

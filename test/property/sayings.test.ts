import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, type Span } from '../../src/document/span.ts';
import { toAct } from '../../src/extract/attributions/act.ts';
import { findAddressee } from '../../src/extract/attributions/addressee.ts';
import { toBasis } from '../../src/extract/attributions/basis.ts';
import { toKind } from '../../src/extract/attributions/kind.ts';
import type { RelationSpans } from '../../src/extract/attributions/relation-spans.ts';
import { dateSayings } from '../../src/extract/times/date-sayings.ts';
import { findTimes } from '../../src/extract/times/find-times.ts';
import { toLanguage } from '../../src/language/language.ts';
import { anyText, RUNS } from './runs.ts';

/** Spans anywhere in the text, in order, not overlapping: what a network might hand over at its worst. */
function toSpans(text: string, cuts: readonly number[]): RelationSpans {
  const edges = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const roles: { source: Span[]; cue: Span[]; content: Span[] } = { source: [], cue: [], content: [] };
  const names = ['source', 'cue', 'content'] as const;
  for (let index = 0; index + 1 < edges.length; index += 1)
    roles[names[((edges[index] ?? 0) + index) % 3] ?? 'cue'].push({
      start: edges[index] ?? 0,
      end: edges[index + 1] ?? 0,
    });
  return roles;
}

describe('the rules on sayings, over any text and any spans', () => {
  it('answer, keep inside the text, and answer the same again', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(), { minLength: 2, maxLength: 7 }), (text, cuts) => {
        const language = toLanguage(text);
        const relation = toSpans(text, cuts);
        const words = { tags: [], verbs: [] };
        const answer = (): unknown => [
          toAct(text, relation),
          toKind(text, relation, language.quotations),
          toBasis(language, relation, 'The Ledger'),
          findAddressee(language, relation),
          findTimes({ published: '2015-04-30' }, language, words),
        ];
        const first = answer();
        expect(answer()).toEqual(first);
        const whole = { start: 0, end: text.length };
        const hearer = findAddressee(language, relation);
        if (hearer !== null) expect(isInside(hearer, whole)).toBe(true);
        const times = findTimes({ published: null }, language, words);
        let end = 0;
        for (const time of times) {
          expect(isInside(time, whole) && time.start >= end && time.end > time.start).toBe(true);
          end = time.end;
        }
        const dated = dateSayings(language, [{ id: 'a1', ...relation }], times).get('a1');
        const saying = times.find(({ id }) => id === dated);
        if (saying !== undefined) expect(relation.content.some((span) => isInside(saying, span))).toBe(false);
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

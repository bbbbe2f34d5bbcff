import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, type Span } from '../../src/document/span.ts';
import { toAct } from '../../src/extract/attributions/act.ts';
import { findAddressee } from '../../src/extract/attributions/addressee.ts';
import { toBasis } from '../../src/extract/attributions/basis.ts';
import { toKind } from '../../src/extract/attributions/kind.ts';
import type { RelationSpans } from '../../src/extract/attributions/relation-spans.ts';
import { findSayingTimes } from '../../src/extract/times/find-saying-times.ts';
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
        const answer = (): unknown => [
          toAct(text, relation),
          toKind(text, relation, language.quotations),
          toBasis(language, relation, 'The Ledger'),
          findAddressee(language, relation),
          findSayingTimes({ published: '2015-04-30' }, language, [{ id: 'a1', ...relation }]).times,
        ];
        const first = answer();
        expect(answer()).toEqual(first);
        const whole = { start: 0, end: text.length };
        const hearer = findAddressee(language, relation);
        if (hearer !== null) expect(isInside(hearer, whole)).toBe(true);
        for (const time of findSayingTimes({ published: null }, language, [{ id: 'a1', ...relation }]).times) {
          expect(isInside(time, whole)).toBe(true);
          expect(relation.content.some((span) => isInside(time, span))).toBe(false);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

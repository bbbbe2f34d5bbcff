// Catches: in a text that is not English, each outermost quotation of somebody's words: content alone, no source, no cue.
// Not: titles, nicknames and words held at arm's length.
import type { Language } from '../../language/language.ts';
import type { Relation } from './find-relations.ts';

/** Quotation marks say that somebody is quoted, not who: a middling confidence. */
const CONFIDENCE = 0.5;

export function findQuotedOnly({ quotations }: Language): Relation[] {
  return quotations
    .filter(({ depth, use, inner }) => depth === 0 && use === 'speech' && inner.end > inner.start)
    .map(({ start, end }) => ({
      source: [],
      cue: [],
      content: [{ start, end }],
      confidence: CONFIDENCE,
      within: null,
      rule: 'attributions/quoted-only',
    }));
}

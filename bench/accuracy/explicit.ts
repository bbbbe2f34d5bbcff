import type { Span } from '../../src/document/span.ts';
import { toVerbForms } from '../../src/language/verb-forms.ts';

/**
 * "say" and the 60 reporting verbs most common after it: of the verbs of uttering or writing in lexicon/reporting-verbs.ts those that
 * mostly report (at least 40 % of their forms in PolNeAR's training articles stand in a cue), by how often they are a cue alone.
 */
const EXPLICIT_VERBS = `say
  tell add write call ask note suggest argue announce describe claim cite explain acknowledge accuse promise
  insist declare recall urge conclude agree warn vow propose reveal respond predict indicate dismiss blame admit
  reply discuss deny reject mention express assert repeat chant confirm highlight assure lament concede remind
  allege emphasize threaten portray complain reiterate joke imply stress shout caution contend recommend`;

const EXPLICIT_FORMS = new Set(EXPLICIT_VERBS.split(/\s+/).flatMap((verb) => [...toVerbForms(verb)]));

/** True for explicit reporting: a cue with one of these verbs or "according to", or a content wholly in quotation marks. */
export function isExplicit(
  text: string,
  { cue, content }: { cue: readonly Span[]; content: readonly Span[] },
): boolean {
  const toWords = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .trim();
  const words = toWords(cue).toLowerCase();
  if (/\baccording to\b/.test(words) || words.split(/[^\p{L}]+/u).some((word) => EXPLICIT_FORMS.has(word))) return true;
  return /^["“].*["”][.,]?$/s.test(toWords(content));
}

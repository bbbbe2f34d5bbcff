import type { Span } from '../../src/document/span.ts';
import { toVerbForms } from '../../src/language/verb-forms.ts';

/**
 * "say" and the 60 reporting verbs most common after it: among the one-word cues of PolNeAR's training articles (first annotator),
 * the verbs of uttering or writing in lexicon/reporting-verbs.ts, by frequency.
 */
const EXPLICIT_VERBS = `say
  tell add write call ask show note suggest argue report announce find describe claim cite tweet explain
  acknowledge accuse promise insist continue declare recall urge state conclude agree warn vow propose reveal
  respond offer predict indicate pledge dismiss blame admit reply discuss deny estimate list name reject
  mention order post express allow assert remark repeat chant confirm quote highlight identify`;

const EXPLICIT_FORMS = new Set(EXPLICIT_VERBS.split(/\s+/).flatMap((verb) => [...toVerbForms(verb)]));

/** True for explicit reporting: a cue with one of these verbs or "according to", or a content wholly in quotation marks. */
export function isExplicit(text: string, { cue, content }: { cue: readonly Span[]; content: readonly Span[] }): boolean {
  const toWords = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ').trim();
  const words = toWords(cue).toLowerCase();
  if (/\baccording to\b/.test(words) || words.split(/[^\p{L}]+/u).some((word) => EXPLICIT_FORMS.has(word))) return true;
  return /^["“].*["”][.,]?$/s.test(toWords(content));
}

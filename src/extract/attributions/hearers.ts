// Catches: [Lawmakers] were told · [she] had been warned · [They] have never been informed: the subject hears, it does not say.
// [The court] heard · [inquest] told, at the end of a headline.
// Not: "were told by [the minister]" (a source behind the cue says it) · "[the mayor] told staff" · "[she] was asked and said".
import type { Span } from '../../document/span.ts';
import { toHull } from '../../document/span.ts';
import { toVerbForms } from '../../language/verb-forms.ts';
import type { RelationSpans } from './relation-spans.ts';
import { splitAllWords, splitWords } from './words.ts';

const TOLD = /^(?:told|informed|briefed|warned|assured|reassured|notified|reminded|advised|asked)$/;
const BE = new Set(toVerbForms('be'));
/** What may stand between "were" and "told". */
const BETWEEN =
  /^(?:not|never|also|only|later|then|already|repeatedly|recently|previously|being|been|once|just|privately|first)$/;

const COURT =
  /\b(?:court|jury|jurors|inquest|tribunal|inquiry|enquiry|hearing|magistrates|sheriff|committee|panel|parliament|MPs|peers|senators)$/i;

/** The subject of a passive of telling that was taken for the source; null where the source does speak. */
export function findHearer(text: string, { source, cue, content }: RelationSpans): Span | null {
  const first = cue[0];
  if (first === undefined || source.length === 0 || source.some((span) => span.end > first.start)) return null;
  const subject = toHull(source);
  if (isCourtHearing(text, subject, cue, content)) return subject;
  const words = [...splitWords(text, { start: subject.end, end: first.start }), ...splitAllWords(text, cue)];
  const told = words.findIndex((word) => TOLD.test(word.lower));
  if (told < 1 || told > 6) return null;
  // "was asked about it and said": another verb of the cue speaks.
  if (words.slice(told + 1).some((word) => /^(?:and|but)$/.test(word.lower))) return null;
  let before = told - 1;
  while (before > 0 && BETWEEN.test(words[before]?.lower ?? '')) before--;
  return BE.has(words[before]?.lower ?? '') || words[told - 1]?.lower === 'been' ? subject : null;
}

/** "The court heard that …", "…, jury told": what is heard there others have said. */
function isCourtHearing(text: string, subject: Span, cue: readonly Span[], content: readonly Span[]): boolean {
  const words = splitAllWords(text, cue).map(({ lower }) => lower);
  const verb = words.at(-1) ?? '';
  if (words.length > 3 || !COURT.test(text.slice(subject.start, subject.end).trim())) return false;
  if (/^(?:heard|hears?)$/.test(verb)) return true;
  const after = content.every(({ start }) => start < subject.start);
  return (
    verb === 'told' &&
    words.length === 1 &&
    after &&
    /^\s*(?:\n|$)/.test(text.slice(toHull(cue).end, toHull(cue).end + 4))
  );
}

// Catches: Norin has a different theory: the rival went under · A teller has another explanation. A failure of the machines had made people nervous, he said.
// Not: has a theory · has another explanation to give · offers no explanation.
import type { Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, toPattern } from '../../../language/pattern.ts';
import { isAsking } from '../explained.ts';
import type { Passage } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In UTF-16 code units. */
const LONGEST = 300;

export const ownTheory: ExplanationRule = {
  id: 'explanations/own-theory',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(/has|had|have|offers?|offered|gives?|gave|sees?|saw|puts? forward|advances?|advanced/),
    / (?:an?|another|one|(?:his|her|their|its) own) /,
    '(?:',
    anyWordOf('different simpler other third second better likelier darker simple further'),
    / /,
    ')?',
    /(?:theory|explanation|hypothesis)(?= ?[:.] | for )/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, region } = passage;
    const rest = text.slice(cue.end, Math.min(text.length, cue.end + LONGEST));
    const lead = /^(?: for [^.:;?!]{3,80})?\s?([:.])\s+(?:["“'‘(]*)/.exec(rest);
    if (lead === null || rest.slice(0, lead[0].length).includes('\n')) return null;
    const start = cue.end + lead[0].length;
    const claim = lead[1] === ':' ? toRest(text, start, Math.max(region.end, start)) : toNext(passage, start);
    return claim === null ? null : toProposal(claim, null, cue, { isReported: true });
  },
};

/** What the sentence says after the colon. */
function toRest(text: string, start: number, end: number): Span | null {
  const length = text.slice(start, end).replace(/[.!?"”'’)\s]+$/, '').length;
  return length < 8 ? null : { start, end: start + length };
}

/** What is said in the sentence that follows, without who says so; null where nobody is said to. */
function toNext({ known, text, sentence }: Passage, start: number): Span | null {
  const next = known.language.sentences[sentence + 1];
  if (next === undefined || next.start > start || next.end <= start) return null;
  const said = known.attributions.find(
    ({ within, content }) => within === null && content.some((part) => part.start < next.end && part.end > next.start),
  );
  const part = said?.content.find((span) => span.start < next.end && span.end > next.start);
  return part === undefined ? null : toRest(text, Math.max(part.start, next.start), Math.min(part.end, next.end));
}

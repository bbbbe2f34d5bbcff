// Catches: Norin has a different theory: the rival went under · A teller has another explanation. A failure of the machines had made people nervous, he said · offers the plainest explanation, namely that the lease was up · The cause has been found. A valve had stuck · My own suspicion is simpler.
// Not: has a theory · has another explanation to give · offers no explanation · The cause has not been found.
import type { Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { isAsking } from '../explained.ts';
import type { Passage } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';
import { TELLING_ACTS } from '../telling-acts.ts';

/** In UTF-16 code units. */
const LONGEST = 300;
const LEAST = 4;

const GIVES = anyOf(
  /has|had|have|offers?|offered|gives?|gave|sees?|saw|puts? forward|advances?|advanced|favou?r(?:s|ed)?|prefers?|preferred/,
  /proposes?|proposed|tells?|told|hears?|heard|comes? up with|came up with/,
);
const OTHER = sequenceOf(
  / /,
  anyOf(
    sequenceOf(
      /(?:an?|another|yet another|one|(?:his|her|their|its) own) /,
      '(?:',
      anyOf(
        anyWordOf('different simpler other third second better likelier darker simple further plainer plausible'),
        /(?:more|less) \w+|(?:very|quite|rather|entirely|wholly) different/,
      ),
      / /,
      ')?',
    ),
    /the (?:plain|simpl|likeli|dark)est /,
  ),
);
/** What follows the noun up to where the reason begins. */
const THEN = /(?: in mind| as well| too| of (?:his|her|its|their) own)?(?= ?[:.]|, namely | for )/;
const REASONS = /(?:theory|explanation|hypothesis|reason|motive|cause|culprit|villain)/;
/** Words for what may be a reason, and as well anything else. */
const IDEAS = /(?:idea|version|story|answer|view|suspicion|reading|account|suspect|diagnosis)/;
/** "Her explanation is simpler". */
const IS_ANOTHER = sequenceOf(
  /(?:my|his|her|its|their|[\p{L}]+['’]s) (?:own )?(?:theory|explanation|hypothesis|suspicion|guess|reading|diagnosis)/u,
  / (?:is|was) (?:rather |much |far |quite |altogether )?/,
  /(?:simpler|different|another(?: one)?|darker|plainer|(?:more|less) \w+)(?= ?[:.])/,
);
const IS_FOUND =
  /the (?:real |true |exact )?(?:cause|reason|culprit|explanation) (?:has|have|had) (?:now |finally |at last |since )?been (?:found|identified|established)(?=[^.;:?!]{0,60}[:.])/;
const OF_THEIR_OWN =
  /(?:has|have|had) (?:thoughts|ideas|theories|explanations|suspicions) of (?:their|his|her) own(?= ?[:.])/;

export const ownTheory: ExplanationRule = {
  id: 'explanations/own-theory',
  pattern: toPattern('giu', /\b/, anyOf(sequenceOf(GIVES, OTHER, REASONS, THEN), IS_ANOTHER, IS_FOUND)),
  confidence: 0.75,
  propose,
};

/** The same of words that other things than reasons have too: told near another reason alone. */
export const ownIdea: ExplanationRule = {
  id: 'explanations/own-idea',
  pattern: toPattern('giu', /\b/, anyOf(sequenceOf(GIVES, OTHER, IDEAS, THEN), OF_THEIR_OWN)),
  confidence: 0.65,
  propose,
};

function propose(passage: Passage): Proposal | null {
  if (isAsking(passage)) return null;
  const { text, cue, region } = passage;
  const rest = text.slice(cue.end, Math.min(text.length, cue.end + LONGEST));
  const lead = /^(?:, namely (?:that )?|(?: for [^.:;?!]{3,80}|[^.:;?!]{0,60})\s?([:.])\s+(?:that )?(?:["“'‘(]*))/.exec(
    rest,
  );
  if (lead === null || rest.slice(0, lead[0].length).includes('\n')) return null;
  const start = cue.end + lead[0].length;
  const isMine = /^my\b/i.test(text.slice(cue.start, cue.end));
  const claim = lead[1] === '.' ? toNext(passage, start) : toRest(text, start, Math.max(region.end, start));
  return claim === null ? null : toProposal(claim, null, cue, { isReported: !isMine });
}

/** What the sentence says after the colon. */
function toRest(text: string, start: number, end: number): Span | null {
  const length = text.slice(start, end).replace(/[.!?"”'’)\s]+$/, '').length;
  return length < LEAST ? null : { start, end: start + length };
}

/** What is said in the sentence that follows, without who says so; the whole of it where nobody is said to. */
function toNext({ known, text, cue, sentence }: Passage, start: number): Span | null {
  const next = known.language.sentences[sentence + 1];
  if (next === undefined || next.start > start || next.end <= start) return null;
  const said = known.attributions.find(
    ({ within, act, content }) =>
      within === null &&
      TELLING_ACTS.has(act) &&
      content.some((part) => part.start < next.end && part.end > next.start),
  );
  if (said === undefined) {
    // "The cause has been found. The school will open on Monday."
    const isFound = text.slice(cue.start, cue.start + 4).toLowerCase() === 'the ';
    const isPlan = isFound && / (?:will|would be|is to|are to) /.test(text.slice(next.start, next.end));
    const isOther = isPlan || text[next.end - 1] === '?';
    return isOther ? null : toRest(text, next.start, next.end);
  }
  const part = said.content.find((span) => span.start < next.end && span.end > next.start);
  // "That the minister had called, and that the leak was a protest": which of the two, only what is asked tells.
  if (part === undefined || / and that /i.test(text.slice(part.start, part.end))) return null;
  const lead = /^(?:that\s+)?["“'‘]*/i.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
  return toRest(text, Math.max(part.start + lead, next.start), Math.min(part.end, next.end));
}

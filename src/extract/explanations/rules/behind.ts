// Catches: A shortage of staff was behind the strike · She sees the coming vote behind it · Greed may lie behind the deal.
// Not: The house is behind the church · She sees a man behind the counter · He was behind the times.
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const STANDS: ReadonlySet<string> = new Set(['be', 'lie', 'stand']);
const SEES: ReadonlySet<string> = new Set(['see', 'suspect']);
/** In tokens: between the verb of seeing and "behind". */
const REACH = 12;
/** What lies behind these is a place. */
const PLACES = /^(?:building|opening|landing|ceiling|station|railing|parking|crossing|paneling|wall|hall)s?$/i;

export const behind: ExplanationRule = {
  id: 'explanations/behind',
  pattern: /\bbehind\b/gi,
  confidence: 0.7,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, text } = passage;
    const of = findPhraseFrom(passage, afterToken);
    if (of === null) return null;
    const what = text.slice(of.start, of.end);
    const head = toHeadNoun(what);
    if (!isHappeningNoun(head) || PLACES.test(head) || /^(?:him|her|them|me|us|you)$/i.test(what)) return null;
    const verb = passage.verbs.findLast(({ endToken }) => endToken <= cueToken);
    // "She sees <the vote behind it>": the verb is the cue of whoever holds it.
    if (verb === undefined && isSeen(passage))
      return toProposal(toWordsSpan(passage, passage.firstToken, cueToken), of, passage.cue, { isReported: true });
    if (verb === undefined || !verb.isFinite || verb.isPassive) return null;
    if (SEES.has(verb.lemma) && cueToken - verb.endToken <= REACH && cueToken > verb.endToken)
      return toProposal(
        toWordsSpan(passage, verb.endToken, cueToken),
        of,
        { start: passage.cue.start, end: passage.cue.end },
        { isReported: true },
      );
    if (!STANDS.has(verb.lemma) || verb.endToken !== cueToken || isPerson(passage, verb.firstToken)) return null;
    const rejectedBy = verb.negation === null ? null : { start: verb.start, end: passage.cue.end };
    return toProposal(
      findCause(passage, verb.firstToken),
      of,
      { start: verb.start, end: passage.cue.end },
      { rejectedBy },
    );
  },
};

function isSeen({ holder, text, cueToken, firstToken }: Passage): boolean {
  const cue = holder?.cue[0];
  return (
    cue !== undefined &&
    cueToken > firstToken &&
    /^(?:sees?|saw|suspects?|suspected)$/i.test(text.slice(cue.start, cue.end))
  );
}

/** "The shortage, and not the pay, was behind it": what is not, is no cause. */
function findCause(passage: Passage, until: number): ReturnType<typeof findNounPhraseBefore> {
  let comma = until - 1;
  if (toLower(passage, comma) !== ',') return findNounPhraseBefore(passage, until);
  do comma--;
  while (comma > passage.firstToken && toLower(passage, comma) !== ',');
  const opening = toLower(passage, comma + 1);
  return opening === 'not' || (/^(?:and|but)$/.test(opening) && toLower(passage, comma + 2) === 'not')
    ? findNounPhraseBefore(passage, comma)
    : null;
}

/** Somebody is behind a deed as its author, and no reason for it. */
function isPerson(passage: Passage, until: number): boolean {
  return /^(?:NNP|PRP|WP|WDT|EX|DT)/.test(toTag(passage, until - 1));
}

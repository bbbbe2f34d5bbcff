// Catches: A shortage of nurses was behind the strike · He sees the coming vote behind the decision · Some saw the hand of a rival.
// Not: the man behind the attack · They were behind the bus · Rovers were two goals behind · the firm is behind schedule.
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** In tokens: between "sees" and "behind". */
const REACH = 10;

export const behind: ExplanationRule = {
  id: 'explanations/behind',
  pattern: /\b(?:behind|(?:sees?|saw|suspects?|suspected) the hand of)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, cue, text } = passage;
    if (toLower(passage, cueToken) !== 'behind') {
      const claim = findPhraseFrom(passage, afterToken);
      const verb = text.slice(cue.start, cue.end).split(' ')[0] ?? '';
      return toProposal(
        claim === null ? null : { start: cue.start + verb.length + 1, end: claim.end },
        null,
        { start: cue.start, end: cue.start + verb.length },
        { isReported: true },
      );
    }
    const of = toBehind(passage);
    const verb = passage.verbs.findLast((group) => group.firstToken < cueToken);
    // "She sees <the vote behind it>": the verb is the cue of whoever holds it.
    if (of !== null && verb === undefined && isSeen(passage))
      return toProposal(toWordsSpan(passage, passage.firstToken, cueToken), of, cue, { isReported: true });
    if (of === null || verb === undefined || !verb.isFinite) return null;
    // "Nor was hunger behind it": the subject follows its verb.
    if (verb.lemma === 'be' && /^(?:nor|neither)$/.test(toLower(passage, verb.firstToken))) {
      const whole = { start: verb.start, end: cue.end };
      const claim = toWordsSpan(passage, verb.endToken, cueToken);
      return toProposal(claim, of, whole, { rejectedBy: whole, isDenial: true });
    }
    if (verb.negation !== null) return null;
    if (/^(?:see|suspect)$/.test(verb.lemma) && cueToken - verb.endToken <= REACH && cueToken > verb.endToken) {
      const claim = toWordsSpan(passage, verb.endToken, cueToken);
      if (claim === null || /^PRP$/.test(toTag(passage, verb.endToken))) return null;
      return toProposal(claim, of, { start: verb.start, end: verb.end }, { isReported: true });
    }
    if (!/^(?:be|lie|stand)$/.test(verb.lemma) || !isOnlyAdverbs(passage, verb.endToken, cueToken)) return null;
    // People and places stand behind things too; what explains is a thing that happened or is so.
    if (/^(?:NNP|PRP|W|EX)/.test(toTag(passage, verb.firstToken - 1))) return null;
    const claim = findCause(passage, verb.firstToken);
    if (claim === null || PEOPLE.test(text.slice(claim.start, claim.end))) return null;
    return toProposal(claim, of, { start: verb.start, end: cue.end });
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

const PEOPLE =
  /(?:^(?:this|that|these|those|who|which|what)$|\b(?:m[ae]n|wom[ae]n|people|groups?|gangs?|militants?|hackers?|police|cars?|brothers?)$)/i;

/** What stands behind the cue, where it names a happening; null where it is a place or a rival. */
function toBehind(passage: Passage): Proposal['of'] {
  const { afterToken, text } = passage;
  const of = findPhraseFrom(passage, afterToken);
  if (of === null) return null;
  if (/^(?:it|this|that)(?: all)?$|^all (?:this|that)$/i.test(text.slice(of.start, of.end))) return of;
  if (!/^(?:DT|PRP\$|NN|JJ)/.test(toTag(passage, afterToken))) return null;
  const noun = toHeadNoun(text.slice(of.start, of.end));
  return isHappeningNoun(noun) && !PLACES.test(noun) ? of : null;
}

/** What lies behind these is a place. */
const PLACES = /^(?:building|opening|landing|ceiling|station|railing|parking|crossing|paneling|wall|hall)s?$/i;

/** "The shortage, and not the pay, was behind it": what is not, is no cause. */
function findCause(passage: Passage, until: number): Proposal['of'] {
  let comma = until - 1;
  if (toLower(passage, comma) !== ',') return findNounPhraseBefore(passage, until);
  do comma--;
  while (comma > passage.firstToken && toLower(passage, comma) !== ',');
  const opening = toLower(passage, comma + 1);
  return opening === 'not' || (/^(?:and|but)$/.test(opening) && toLower(passage, comma + 2) === 'not')
    ? findNounPhraseBefore(passage, comma)
    : null;
}

function isOnlyAdverbs(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!toTag(passage, at).startsWith('RB')) return false;
  return true;
}

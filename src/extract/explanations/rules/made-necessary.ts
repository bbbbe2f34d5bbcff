// Catches: A shortage of staff had made the new rota necessary · Repairs made it necessary to lower the lake · Lack of space forced the library to close.
// Not: Police forced the men to lie down · She made it clear · The law makes it easy to vote.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findPhraseEnd } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** What has no alternative, and what is none. */
const NECESSARY = anyWordOf('necessary inevitable unavoidable impossible unaffordable unsafe unworkable imperative');
/** What presses people besides what happens. */
const PRESSES =
  /^(?:lack|shortages?|costs?|prices?|weather|storms?|heat|cold|rains?|snow|winds?|ice|fog|war|repairs?|rules?|budgets?|debts?|wages|traffic|noise|smoke)$/i;

export const madeNecessary: ExplanationRule = {
  id: 'explanations/made-necessary',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(/(?:had |has |have )?made it /, NECESSARY, / to(?= \w)/),
      sequenceOf(/(?:had |has |have )?made/, '(?=', / (?:(?!it\b)[\w’'-]+ ){1,6}?/, NECESSARY, /\b/, ')'),
      /(?:had |has |have )?(?:forced|compelled|obliged)(?= (?:[\w’'-]+ ){1,7}?to [a-z])/,
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken, cueToken, cue } = passage;
    const verb = passage.verbs.find((group) => group.firstToken <= afterToken - 1 && group.endToken > cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null) return null;
    const claim = findClauseBefore(passage, Math.min(cueToken, verb.firstToken));
    if (
      claim === null ||
      passage.verbs.some((group) => group.isFinite && group.start >= claim.start && group.end <= claim.end)
    )
      return null;
    const words = text.slice(claim.start, claim.end);
    const noun = toHeadNoun(words);
    if (isPersonalSpan(passage, claim) || /^(?:this|that|it|which|these|those|what|who)\b/i.test(words)) return null;
    if (!isHappeningNoun(noun) && !PRESSES.test(noun)) return null;
    const of = toWordsSpan(passage, afterToken, toForcedEnd(passage));
    return toProposal(claim, of, { start: Math.min(verb.start, cue.start), end: cue.end });
  },
};

/** "the library to close", the new verb and what hangs on it included. */
function toForcedEnd(passage: Passage): number {
  let at = passage.afterToken;
  while (at < passage.endToken && at < passage.afterToken + 9 && toTag(passage, at) !== 'TO') at++;
  return toLower(passage, at) === 'to' ? findPhraseEnd(passage, at) : findPhraseEnd(passage, passage.afterToken);
}

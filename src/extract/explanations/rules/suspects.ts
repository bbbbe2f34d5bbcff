// Catches: The airline suspects a faulty heater · Investigators suspected arson.
// Also: Inspectors suspect that a pump let water in. Not: I suspect that he lied · suspects that he will come · police suspect a man of theft · the suspects fled · She suspects them.
import type { VerbGroup } from '../../words.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** Whom one suspects of a deed, and what is no cause of anything. */
const SUSPECTED =
  /\b(?:m[ae]n|wom[ae]n|people|person|boys?|girls?|brothers?|sisters?|suspects?|gunm[ae]n|gangs?|driver|husband|wife|neighbours?|neighbors?|employees?|members?|of)\b/i;

export const suspects: ExplanationRule = {
  id: 'explanations/suspects',
  pattern: /\bsuspect(?:s|ed)?\b/gi,
  confidence: 0.7,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, text } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null) return null;
    if (toLower(passage, afterToken) === 'that' && toTag(passage, afterToken) === 'IN')
      return proposeClause(passage, verb);
    if (
      !/^(?:DT|NNS?|JJ|VBG)$/.test(toTag(passage, afterToken)) ||
      /^(?:this|that)$/.test(toLower(passage, afterToken))
    )
      return null;
    const claim = findPhraseFrom(passage, afterToken);
    if (claim === null || SUSPECTED.test(text.slice(claim.start, claim.end))) return null;
    // "suspect the pump failed": a clause without "that" was cut before its verb.
    if (passage.verbs.some((group) => group.isFinite && group.start >= claim.end && group.start < claim.end + 3))
      return null;
    return toProposal(claim, null, { start: verb.start, end: verb.end }, { isReported: true });
  },
};

/** Verbs whose past looks like their present. */
const ALIKE = /^(?:let|put|set|cut|hit|shut|spread|burst|cost)$/;

/** "Inspectors suspect that a pump let water in": what happened, by those who looked. */
function proposeClause(passage: Passage, verb: VerbGroup): Proposal | null {
  const { afterToken } = passage;
  if (!/^NN/.test(toTag(passage, verb.firstToken - 1))) return null;
  const claim = findClauseFrom(passage, afterToken + 1);
  const stated = passage.verbs.find((group) => group.firstToken > afterToken && group.isFinite);
  if (
    claim === null ||
    stated === undefined ||
    (stated.tense !== 'past' && !stated.isPerfect && !ALIKE.test(stated.lemma))
  )
    return null;
  // "that he did it": whom one suspects, of what.
  if (/^(?:PRP|NNP)$/.test(toTag(passage, afterToken + 1))) return null;
  return toProposal(claim, null, { start: verb.start, end: verb.end }, { isReported: true });
}

// Catches: closed because of ice · trains were late due to a strike · thanks to a late goal · moved to June in response to complaints.
// Not: is due to arrive · gave her thanks to the crew · "because of the way you are?"
import { findClauseBefore, findClauseFrom, findNounPhraseBefore, findPhraseEnd, hasFiniteVerb } from '../clauses.ts';
import { findNegationBefore, isAsking, toExplained, widenCue } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const becauseOf: ExplanationRule = {
  id: 'explanations/because-of',
  pattern:
    /\b(?:because of|due (?:largely |in (?:large )?part |mainly |partly |primarily )?to|owing to|thanks (?:largely |in (?:large )?part |mainly )?to|as a (?:direct )?(?:result|consequence) of|on account of|in (?:direct )?(?:response|reaction) to|in retaliation (?:for|against|over)|in protest (?:at|against|over|of)|in revenge for|by virtue of)\b/gi,
  confidence: 0.85,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken } = passage;
    const word = text.slice(passage.cue.start, passage.cue.end).toLowerCase();
    if (word.startsWith('due') && toTag(passage, afterToken) === 'VB') return null;
    if (word.startsWith('thanks') && isThanking(passage)) return null;
    const cue = widenCue(passage);
    const negation = findNegationBefore(passage, cue);
    const end = findPhraseEnd(passage, afterToken);
    const claim = toWordsSpan(passage, afterToken, end);
    if (claim === null || /^(?:this|that|it|them|him|her|what|which|whom)$/i.test(text.slice(claim.start, claim.end)))
      return null;
    const cueToken = toFirstToken(passage, negation?.span.start ?? cue.start);
    const isFirst = !/\p{L}/u.test(
      text.slice(passage.region.start, negation?.span.start ?? cue.start).replace(/^\W*(?:and|but|so|that|yet)\b/i, ''),
    );
    if (isFirst) {
      if (toLower(passage, end) !== ',') return null;
      return toProposal(claim, toExplained(passage, findClauseFrom(passage, end + 1)), cue);
    }
    const clause = findClauseBefore(passage, cueToken);
    // "delays due to ice cost millions": without a verb before it the phrase explains the noun alone.
    const isNominal = !hasFiniteVerb(passage, passage.firstToken, cueToken);
    const of = toExplained(passage, isNominal ? (findNounPhraseBefore(passage, cueToken) ?? clause) : clause);
    if (of === null) return null;
    const isRejected = negation?.kind === 'not';
    return toProposal(claim, of, negation?.span ?? cue, { rejectedBy: isRejected ? (negation?.span ?? null) : null });
  },
};

/** "her thanks to the crew", "Thanks to all who came." */
function isThanking(passage: Passage): boolean {
  const before = toLower(passage, passage.cueToken - 1);
  return /^(?:her|his|their|our|my|your|with|of|many|give|gave|say|said|send|sent|offered|express|expressed|no|some)$/.test(
    before,
  );
}

function toFirstToken(passage: Passage, start: number): number {
  let token = passage.cueToken;
  while (token > passage.firstToken && (passage.known.language.tokens.starts[token] as number) > start) token--;
  return token;
}

// Catches: closed because of ice · trains were late due to a strike · thanks to a late goal · moved to June in response to complaints.
// Not: is due to arrive · gave her thanks to the crew · "because of the way you are?"
import { findTokenIndex } from '../../known.ts';
import type { VerbGroup } from '../../words.ts';
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
      const main = toExplained(passage, findClauseFrom(passage, end + 1));
      return main === null ? null : toProposal(claim, main, cue);
    }
    const copula = findCopula(passage, cueToken);
    const clause = findClauseBefore(passage, copula?.firstToken ?? cueToken);
    // "delays due to ice cost millions": without a verb before it the phrase explains the noun alone.
    const isNominal = !hasFiniteVerb(passage, passage.firstToken, cueToken) || isListEnd(passage, cueToken);
    const before = copula === null && isNominal ? (findNounPhraseBefore(passage, cueToken) ?? clause) : clause;
    const of = toExplained(passage, before);
    if (of === null || isFragment(passage, of)) return null;
    const isRejected = negation?.kind === 'not';
    const whole = { start: copula?.start ?? negation?.span.start ?? cue.start, end: cue.end };
    return toProposal(claim, of, whole, { rejectedBy: isRejected ? whole : null });
  },
};

/** "accomplished": a verb without its subject, left over where the sentence was not understood. */
function isFragment({ known, text }: Passage, of: { start: number; end: number }): boolean {
  return (
    !/\s/.test(text.slice(of.start, of.end)) &&
    /^(?:VB|JJ|RB)/.test(known.words.tags[findTokenIndex(known, of.start)] ?? '')
  );
}

/** The "was not" of "the fall was not due to". */
function findCopula({ verbs }: Passage, cueToken: number): VerbGroup | null {
  const verb = verbs.findLast((group) => group.endToken <= cueToken);
  return verb !== undefined && verb.lemma === 'be' && verb.isFinite && verb.endToken === cueToken ? verb : null;
}

/** "poverty, debt, as well as isolation due to": the reason is that of the last item. */
function isListEnd(passage: Passage, cueToken: number): boolean {
  for (let at = cueToken - 1; at > passage.firstToken && at > cueToken - 10; at--) {
    if (/^(?:VB|MD)/.test(toTag(passage, at))) return false;
    if (toLower(passage, at) === 'as' && toLower(passage, at - 1) === 'well') return true;
    if (toLower(passage, at) === 'and' && toLower(passage, at - 1) === ',') return true;
  }
  return false;
}

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

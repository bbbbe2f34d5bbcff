// Catches: said that hardliners might have wanted to provoke an incident · The ministry may have hoped to hide it.
// Not: She might have wanted to come · could have tried to stop · You may have wanted to ask.
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findClauseEnd } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const mayHaveWanted: ExplanationRule = {
  id: 'explanations/may-have-wanted',
  pattern:
    /\b(?:may|might|could) (?:well |simply |also |just |only )?have (?:wanted|hoped|meant|intended|sought) to\b/gi,
  confidence: 0.65,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cue, cueToken, firstToken, text } = passage;
    const { starts } = passage.known.language.tokens;
    // "Opposed the retreat and might have wanted": whoever opposed it wanted it.
    const isJoined = toLower(passage, cueToken - 1) === 'and';
    const subject = isJoined ? findClauseBefore(passage, cueToken - 1) : findNounPhraseBefore(passage, cueToken);
    if (subject === null) return null;
    const first = text.slice(subject.start, subject.end);
    if (/^(?:i|you|we|he|she|it|they|who|which)\b/i.test(first)) return null;
    let from = cueToken;
    while (from > firstToken && (starts[from] as number) > subject.start) from--;
    if (/^W/.test(toTag(passage, from))) return null;
    return toProposal(toWordsSpan(passage, from, findClauseEnd(passage, cueToken)), null, cue, {
      isReported: true,
      isArgued: true,
    });
  },
};

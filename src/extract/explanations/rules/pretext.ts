// Catches: The drone was a pretext at most · Cost is only an excuse for the closure · The knee is an alibi · Safety was just a pretext.
// Not: It is a pretext · That is no excuse · on the pretext of a visit · He is an excuse for a coach.
import { anyOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const pretext: ExplanationRule = {
  id: 'explanations/pretext',
  pattern: toPattern(
    'gi',
    /\b(?:is|was|are|were)/,
    '(?:',
    / /,
    anyOf(/only|just|merely|simply|nothing but|little more than|no more than|at best|at most/),
    ')?',
    / (?:a|an)(?: (?:mere|convenient|thin|flimsy|cheap))? /,
    /(?:pretext|excuse|alibi|smokescreen|smoke screen|fig leaf)\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, text, cue } = passage;
    if (/^(?:PRP|W|EX|NNP)/.test(toTag(passage, cueToken - 1))) return null;
    // Behind a bracket or a comma the subject stands further off.
    if (/^[),”"]/.test(toLower(passage, cueToken - 1))) return null;
    const claim = findClauseBefore(passage, cueToken);
    if (
      claim === null ||
      claim.end - claim.start > 100 ||
      passage.verbs.some((group) => group.isFinite && group.start >= claim.start && group.end <= claim.end)
    )
      return null;
    if (/^(?:this|that|it|these|those|here|there)$/i.test(text.slice(claim.start, claim.end))) return null;
    const of = toLower(passage, afterToken) === 'for' ? findPhraseFrom(passage, afterToken + 1) : null;
    return toProposal(claim, of, cue, { isDenial: true, rejectedBy: { start: cue.start, end: cue.end } });
  },
};

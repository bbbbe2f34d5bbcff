// Catches: The breakdown came when Reyes refused to speak of debts · The rupture came only after a letter was found.
// Not: The breakdown came late · Help came when it was needed · The end came when he was eighty.
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { findClauseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** What ends an undertaking came about by what was done just then. */
export const cameWhen: ExplanationRule = {
  id: 'explanations/came-when',
  pattern: toPattern(
    'gi',
    /\bthe (?:final |real )?/,
    anyWordOf('breakdown break rupture rift split collapse breakup impasse deadlock turning-point'),
    / (?:in (?:the )?[\w-]+ )?(?:came|occurred|happened) (?:only )?(?:when|after)\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const length = / (?:came|occurred|happened)\b/i.exec(text.slice(cue.start, cue.end))?.index ?? 0;
    let verb = cueToken;
    while ((passage.known.language.tokens.starts[verb] as number) < cue.start + length) verb++;
    const claim = findClauseFrom(passage, afterToken);
    const hasVerb = claim !== null && passage.verbs.some((group) => group.isFinite && group.start >= claim.start);
    if (!hasVerb) return null;
    return toProposal(claim, toWordsSpan(passage, cueToken, verb), { start: cue.start + length + 1, end: cue.end });
  },
};

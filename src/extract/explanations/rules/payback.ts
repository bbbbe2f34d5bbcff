// Catches: “This was payback,” she said · It was revenge for the verdict.
// Not: This was no revenge · It is payback time · They want revenge.

import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const payback: ExplanationRule = {
  id: 'explanations/payback',
  pattern:
    /\b(?:this|it|that)(?: (?:is|was)|['’]s) (?:an act of |pure |simple |plain |political |clearly |obviously )?(?:payback|revenge|retaliation|vengeance|retribution|sabotage)\b(?! time\b)/gi,
  confidence: 0.7,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cue, text, afterToken } = passage;
    const before = text.slice(passage.region.start, cue.start);
    if (/[\p{L}\p{N}]/u.test(before.replace(/\b(?:and|but|that|so)\s*$/i, ''))) return null;
    const words = text.slice(cue.start, cue.end);
    const lead = /^\S+(?: (?:is|was))? /i.exec(words)?.[0].length ?? 0;
    const start = cue.start + lead;
    const more = /^(?:for|by|against|from)$/.test(toLower(passage, afterToken))
      ? findPhraseFrom(passage, afterToken)
      : null;
    return toProposal({ start, end: more?.end ?? cue.end }, null, { start: cue.start, end: start - 1 });
  },
};

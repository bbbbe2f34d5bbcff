// Catches: A gambling addiction, and not greed, had driven him · His addiction made him do it · Envy drove her to it.
// Not: His brother drove him home · The law made him leave the room.
import { findClauseBefore } from '../clause-starts.ts';
import { isAsking } from '../explained.ts';
import { isPersonal } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const drove: ExplanationRule = {
  id: 'explanations/drove',
  pattern:
    /\b(?:(?:drove|had driven|has driven|drives) (?:him|her|them)(?: to (?:it|this|that|do it))?|(?:made|had made|has made|makes) (?:him|her|them) do (?:it|this|that))(?=[.,;:!”"’)]|$)/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken } = passage;
    const subject = findClauseBefore(passage, cueToken);
    if (subject === null) return null;
    const words = text.slice(subject.start, subject.end);
    // "a gambling addiction, and not greed," names what it was not as well.
    const aside = words.search(/,? (?:and )?not\b/);
    const claim = aside > 0 ? { start: subject.start, end: subject.start + aside } : subject;
    return isPersonal(text.slice(claim.start, claim.end)) ? null : toProposal(claim, null, cue);
  },
};

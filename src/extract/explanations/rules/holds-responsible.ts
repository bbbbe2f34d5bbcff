// Catches: The union still holds the tight timetable responsible · She held the quarry responsible for the leak.
// Not: vowed to hold them responsible · holds himself responsible · was held responsible.
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: between the verb and its adjective. */
const REACH = 12;

export const holdsResponsible: ExplanationRule = {
  id: 'explanations/holds-responsible',
  pattern: /\b(?:hold|holds|held)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken, text, endToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null || verb.modal !== null)
      return null;
    let at = afterToken;
    while (at < endToken && at < afterToken + REACH && toLower(passage, at) !== 'responsible') at++;
    if (toLower(passage, at) !== 'responsible' || at === afterToken) return null;
    let end = at;
    while (end > afterToken && toTag(passage, end - 1).startsWith('RB')) end--;
    const claim = toWordsSpan(passage, afterToken, end);
    if (
      claim === null ||
      /^(?:me|you|him|her|us|them|it|himself|herself|themselves|itself|people|those|someone|somebody)\b/i.test(
        text.slice(claim.start, claim.end),
      )
    )
      return null;
    const of = toLower(passage, at + 1) === 'for' ? findPhraseFrom(passage, at + 2) : null;
    return toProposal(claim, of, { start: verb.start, end: verb.end }, { isReported: true });
  },
};

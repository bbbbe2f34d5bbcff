// Catches: sold up, fearing that prices would fall · kept quiet for fear of reprisals · cut prices in the hope that buyers would return · Worried about costs, the club · left out of anger.
// Not: many fear that · out of respect for time zones (no verb before it) · a fear of heights.
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { MOTIVES } from '../../../lexicon/cause-words.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseEnd, findClauseFrom, findPhraseEnd } from '../clauses.ts';
import { toExplained } from '../explained.ts';
import { type Passage, toLower, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const fearing: ExplanationRule = {
  id: 'explanations/fearing',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /fearing(?: that)?|for fear (?:of|that)|in the hopes? (?:of|that)|(?:worried|afraid|concerned|anxious) that/,
      sequenceOf(
        /out of /,
        /(?:(?:an abundance of|sheer|pure|simple|plain|mere|blind|deep|sincere|genuine|misplaced|a sense of|a mixture of|excessive|professional) )?/,
        anyOf(...MOTIVES),
      ),
    ),
    /\b/,
  ),
  confidence: 0.85,
  propose(passage) {
    const { text, cue, afterToken, cueToken } = passage;
    const word = text.slice(cue.start, cue.end).toLowerCase();
    const isAfterComma = toLower(passage, cueToken - 1) === ',';
    const isFirst = cueToken === passage.firstToken || !/\p{L}/u.test(text.slice(passage.region.start, cue.start));
    // "They were worried that" tells a feeling; ", worried that" tells why.
    if (/^(?:worried|afraid|concerned|anxious)/.test(word) && !isAfterComma && !isFirst) return null;
    const isMood = word.startsWith('out of');
    const end = isMood
      ? findPhraseEnd(passage, cueToken + 2)
      : word.endsWith('of')
        ? findPhraseEnd(passage, afterToken)
        : findClauseEnd(passage, afterToken);
    const claim = toWordsSpan(passage, isMood ? cueToken + 2 : afterToken, end);
    if (isFirst) {
      if (toLower(passage, end) !== ',') return null;
      return toProposal(claim, toExplained(passage, findClauseFrom(passage, end + 1)), toCue(passage, isMood));
    }
    const of = toExplained(passage, findClauseBefore(passage, cueToken));
    return of === null ? null : toProposal(claim, of, toCue(passage, isMood));
  },
};

/** Of "out of anger", the mood is the reason and the rest the cue. */
function toCue({ cue, text }: Passage, isMood: boolean): { start: number; end: number } {
  if (!isMood) return cue;
  const length = /^out\s+of/i.exec(text.slice(cue.start, cue.end))?.[0].length ?? 0;
  return { start: cue.start, end: cue.start + length };
}

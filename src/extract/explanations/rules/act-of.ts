// Catches: said the arrest was an act of revenge by the premier · The test was meant as a reply to the exercise.
// Not: The gift was meant as a surprise for her · It was revenge (see payback) · The play is an act of love.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** What one does by doing something else. */
const INTENTS = anyWordOf(
  'revenge retaliation vengeance retribution reprisal intimidation provocation punishment sabotage',
);
const ANSWERS = anyWordOf(
  'reply response answer retort reaction warning signal message threat protest punishment provocation distraction rebuke',
);

export const actOf: ExplanationRule = {
  id: 'explanations/act-of',
  pattern: toPattern(
    'gi',
    /\b(?:is|was|were|are|(?:has|have|had) been) /,
    anyOf(
      sequenceOf(/(?:clearly |simply |nothing but |purely )?an? (?:\w+ )?act of /, '(?=', INTENTS, '\\b)'),
      sequenceOf(
        /(?:clearly |simply |mainly |probably |also )?(?:meant|intended|designed|conceived) as /,
        '(?=',
        /(?:an?|the|his|her|its|their) (?:\w+ )?/,
        ANSWERS,
        '\\b)',
      ),
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken, verbs } = passage;
    const verb = verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb?.negation != null) return null;
    const of = findNounPhraseBefore(passage, cueToken);
    if (of === null) return null;
    const isPointing = /^(?:it|this|that)$/i.test(text.slice(of.start, of.end));
    if (!isPointing && isPersonalSpan(passage, of)) return null;
    const purpose = findPhraseFrom(passage, afterToken);
    if (purpose === null) return null;
    const words = text.slice(cue.start, cue.end);
    // "An act of revenge" is the reason, "as" is not.
    const lead = words.search(/\ban? (?:\w+ )?act of $/i);
    const start = lead === -1 ? purpose.start : cue.start + lead;
    return toProposal({ start, end: purpose.end }, isPointing ? null : of, { start: cue.start, end: start - 1 });
  },
};

// Catches: Rents doubled, which is why families left · The pump failed. That is why the streets flooded.
// Not: that is why? · that's why I tell you · which is why not.
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { toLower } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';
import { findStatementBefore } from '../statement-before.ts';

/** In UTF-16 code units, of the statement before "and that is why". */
const LEAST = 12;

export const thatIsWhy: ExplanationRule = {
  id: 'explanations/that-is-why',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(
        /(?:that|this|which|it)(?: is|['’]s| was)/,
        anyOf(/ also| partly| precisely| exactly| one reason| the reason| a reason/),
        '?',
        /(?: reason)?(?: why)/,
      ),
      /this explains why|that explains why|which explains why/,
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const of = toExplained(passage, findClauseFrom(passage, afterToken));
    if (of === null || !/\s/.test(text.slice(of.start, of.end))) return null;
    const isRelative = toLower(passage, cueToken) === 'which';
    if (isRelative) return toProposal(findClauseBefore(passage, cueToken), of, cue);
    const before = text.slice(passage.region.start, cue.start);
    // "He was deaf in one ear, and that is why he did not react."
    const joint = /,? and\s*$/i.exec(before);
    if (joint !== null && joint.index > LEAST) {
      const lead = /^["“'‘(\s]*(?:that )?/i.exec(before)?.[0].length ?? 0;
      const { start } = passage.region;
      return toProposal({ start: start + lead, end: start + joint.index }, of, cue);
    }
    if (/[\p{L}\p{N}]/u.test(before.replace(/^\W*(?:and|so|but)\b/i, ''))) return null;
    return toProposal(findStatementBefore(passage), of, cue);
  },
};

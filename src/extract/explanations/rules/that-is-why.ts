// Catches: Rents doubled, which is why families left · The pump failed. That is why the streets flooded.
// Not: that is why? · that's why I tell you · which is why not.
import type { Attribution } from '../../../document/findings.ts';
import type { Span } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findSentenceIndex } from '../../known.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { type Passage, toLower } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

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

/** What the same speaker says in a sentence, at its end. */
function toSaidIn({ content }: Attribution, sentence: Span): Span | null {
  const said = content.findLast((span) => span.start < sentence.end && span.end > sentence.start);
  if (said === undefined) return null;
  return { start: Math.max(said.start, sentence.start), end: Math.min(said.end, sentence.end) };
}

/** The sentence before, where the same voice speaks it in the same paragraph. */
function findStatementBefore({ known, text, sentence, region, holder }: Passage): Span | null {
  const before = known.language.sentences[sentence - 1];
  if (before === undefined || findSentenceIndex(known, region.start) !== sentence) return null;
  const previous = holder === null ? before : toSaidIn(holder, before);
  if (previous === null) return null;
  if (text.slice(previous.end, region.start).includes('\n')) return null;
  const words = text.slice(previous.start, previous.end);
  if (words.length > 400 || words.split(' ').length < 4 || /\?["'”’]*$/.test(words)) return null;
  const lead = /^["“'‘(]*(?:that )?["“'‘(]*/.exec(words)?.[0].length ?? 0;
  return { start: previous.start + lead, end: previous.end - (/[.!"”'’)]*$/.exec(words)?.[0].length ?? 0) };
}

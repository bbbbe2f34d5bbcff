// Catches: The match was called off because the pitch was frozen · Because fuel ran short, flights stopped · not because he was ill.
// Not: I ask because you were there · Vote for her because she cares · Just because it rained does not mean · Is it because of that?
import { isInside, type Span } from '../../../document/span.ts';
import { findTokenIndex } from '../../known.ts';
import { findClauseBefore, toSpoken } from '../clause-starts.ts';
import { findClauseEnd, findClauseFrom } from '../clauses.ts';
import { findNegationBefore, isAsking, toExplained, widenCue } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';
import { findSaidBefore } from '../said-before.ts';

/** "This is because", "It's because": what is explained was said before. */
const POINTS_BACK =
  /^(?:this|that|it|which|these|those)(?:\s+(?:is|was|may be|might be|could be|has been|'s|’s))?$|^(?:it|that)['’]s$/i;

const NO_REASON = /\b(?:do|does)(?:n['’]t| not) (?:necessarily )?mean\b/i;

export const because: ExplanationRule = {
  id: 'explanations/because',
  pattern: /\bbecause\b(?! of\b)/gi,
  confidence: 0.85,
  propose(inner) {
    if (isAsking(inner)) return null;
    const passage = toSpoken(inner);
    const cue = widenCue(passage);
    const words = passage.text.slice(cue.start, cue.end);
    const negation = findNegationBefore(passage, cue);
    const isFirst = isOpening(passage, cue);
    if (isFirst)
      return /^(?:just|simply|merely|only)\b/i.test(words)
        ? null
        : proposeFromStart(passage, cue, findSaidBefore(inner));
    const claim = findClauseFrom(passage, passage.afterToken);
    if (claim === null || !isReason(passage, claim)) return null;
    const before = findClauseBefore(passage, toCueToken(passage, negation?.span ?? cue));
    if (before === null) return toProposal(claim, findSaidBefore(inner), cue);
    const isBack = POINTS_BACK.test(passage.text.slice(before.start, before.end));
    const of = isBack ? null : toExplained(passage, before);
    if (!isBack && (of === null || !passage.verbs.some((group) => isInside(group, of)))) return null;
    const { holder } = passage;
    const turned = negation === null && of !== null ? findContrast(passage, of) : null;
    if (turned !== null) return toProposal(claim, turned.of, turned.not, { rejectedBy: turned.not, holder });
    if (negation === null || negation.kind === 'not-only')
      return toProposal(claim, of, negation?.span ?? cue, { holder });
    return toProposal(claim, of, negation.span, { rejectedBy: negation.span, holder });
  },
};

/**
 * "We are not here because we like it. We are here because …": who then says why they are here has denied the reason, and not that they are.
 * Gives what is explained there, and the "not"; null where nothing of the kind follows.
 */
function findContrast(passage: Passage, of: Span): { of: Span; not: Span } | null {
  const { text, known, sentence } = passage;
  const words = text.slice(of.start, of.end);
  const not = NEGATED.exec(words);
  if (not === null) return null;
  const next = known.language.sentences[sentence + 1];
  const subject = words.slice(0, words.search(/\s/)).toLowerCase();
  if (next === undefined || !/^(?:we|i|he|she|they|it|you)$/.test(subject)) return null;
  const found = SAID_AGAIN.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST_AGAIN)));
  if (found === null || found[2]?.toLowerCase() !== subject || NEGATED.test(found[1] as string)) return null;
  const start = next.start + found[0].indexOf(found[1] as string);
  return {
    of: { start, end: start + (found[1] as string).length },
    not: { start: of.start + not.index, end: of.start + not.index + not[0].length },
  };
}

const NEGATED = /\b(?:not|never)\b|\b\w+n['’]t\b/i;
/** In UTF-16 code units. */
const LONGEST_AGAIN = 160;
const SAID_AGAIN = /^["“'‘(]*((\w+)(?:['’]\w+)? [^.;:?!,]{1,80}?) because\b/;

/** A reason after "because" is a clause: without a verb it was cut short. */
function isReason(passage: Passage, claim: Span): boolean {
  if (NO_REASON.test(passage.text.slice(claim.start, claim.end))) return false;
  const first = toTag(passage, findTokenIndex(passage.known, claim.start));
  return /^(?:PRP|EX|NNP)/.test(first) || passage.verbs.some((group) => isInside(group, claim));
}

/** "Because fuel ran short, flights stopped." */
function proposeFromStart(passage: Passage, cue: Proposal['cue'], said: Span | null): Proposal | null {
  const end = findClauseEnd(passage, passage.afterToken);
  const claim = toWordsSpan(passage, passage.afterToken, end);
  if (claim === null || !isReason(passage, claim)) return null;
  if (said !== null || toLower(passage, end) !== ',') return toProposal(claim, said, cue);
  return toProposal(claim, toExplained(passage, findClauseFrom(passage, end + 1)), cue);
}

function isOpening({ text, region }: Passage, cue: Proposal['cue']): boolean {
  return /^(?:(?:and|but|or|so|well|maybe|perhaps|that)\b|[\s,"“”'‘’(—–-])*$/i.test(
    text.slice(region.start, cue.start),
  );
}

function toCueToken(passage: Passage, cue: Proposal['cue']): number {
  let token = passage.cueToken;
  while (token > passage.firstToken && (passage.known.language.tokens.starts[token] as number) > cue.start) token--;
  return token;
}

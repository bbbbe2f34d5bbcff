// Catches: The split goes back to a dinner · The rift is rooted in a will · The fire has been traced to a cable · The crisis has its origin in a handshake · The collapse was the work of moles · She owes her victory to the farmers.
// Not: a tradition that goes back to 1912 · a family with roots in Ghent · the call was traced to a hotel · he owes money to a bank.
import type { Span } from '../../../document/span.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: between "owes" and "to". */
const REACH = 10;
/** A day or a number is when something began, not why. */
const DATED =
  /^(?:the )?(?:early |late |mid-?)?(?:\d|nineteenth|eighteenth|twentieth|middle ages|summer|winter|spring|autumn|last|year|month|days?|century)\b/i;

export const tracedTo: ExplanationRule = {
  id: 'explanations/traced-to',
  pattern:
    /\b(?:ha(?:s|ve|d) (?:its|their|his|her) (?:real |true |deeper |deepest )?(?:roots?|origins?|source|reasons?|causes?) in|(?:is|are|was|were|lies?|lay) (?:deeply |firmly )?rooted in|go(?:es)? back to|(?:is|are|was|were|been|being) (?:now |widely |variously |usually |often |largely |partly |mostly )?(?:traced(?: back)?|laid|ascribed) to|gr(?:ew|own) out of|(?:came|comes?) (?:of|down to)|(?:is|are|was|were) the (?:work|fault|doing|upshot|fruit) of|(?:lies?|lay|is|are|was|were) at the (?:root|bottom|heart) of|owe(?:s|d)?)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const words = text.slice(cue.start, cue.end).toLowerCase();
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    const isStated = verb === undefined || (verb.isFinite && !/^(?:will|would|should|can)$/.test(verb.modal ?? ''));
    if (!isStated) return null;
    if (words.startsWith('owe')) return proposeOwed(passage);
    const until = Math.min(verb?.firstToken ?? cueToken, cueToken);
    const isReversed = words.includes(' at the ');
    const clause = findClauseBefore(passage, until);
    const before = isReversed ? clause : (findNounPhraseBefore(passage, until) ?? clause);
    const after = findPhraseFrom(passage, afterToken);
    if (before === null || after === null) return null;
    const of = toExplained(passage, isReversed ? after : before);
    const claim = isReversed ? before : after;
    if (of !== null && /^no\b/i.test(text.slice(of.start, of.end))) return null;
    if (of === null || !isCause(text, claim) || !isHappeningNoun(toHeadNoun(text.slice(of.start, of.end)))) return null;
    const whole = { start: Math.min(verb?.start ?? cue.start, cue.start), end: cue.end };
    if (verb?.negation != null) return toProposal(claim, of, whole, { rejectedBy: whole, isDenial: true });
    return toProposal(claim, of, whole);
  },
};

/** "owes her victory to the farmers", "owed more to a valve than to a bomb". */
function proposeOwed(passage: Passage): ReturnType<typeof toProposal> {
  const { text, cue, cueToken, afterToken, endToken } = passage;
  let to = afterToken;
  while (to < endToken && to < afterToken + REACH && toLower(passage, to) !== 'to') to++;
  const owed = toWordsSpan(passage, afterToken, to);
  const claim = findPhraseFrom(passage, to + 1);
  if (toLower(passage, to) !== 'to' || toTag(passage, to + 1) === 'VB' || claim === null || owed === null) return null;
  const thing = text.slice(owed.start, owed.end);
  const isMeasure = /^(?:more|less|much|everything|nothing|little|a (?:good|great) deal|a lot)\b/i.test(thing);
  const of = toExplained(passage, isMeasure ? findClauseBefore(passage, cueToken) : owed);
  if (of === null || !isCause(text, claim)) return null;
  // "Owes an explanation to the voters" is a debt.
  if (!isMeasure && !(/^(?:its|his|her|their|our|my)\b/i.test(thing) && isHappeningNoun(toHeadNoun(thing))))
    return null;
  const whole = { start: cue.start, end: isMeasure ? owed.end : cue.end };
  return toProposal(claim, of, whole);
}

function isCause(text: string, claim: Span): boolean {
  const words = text.slice(claim.start, claim.end);
  return !DATED.test(words) && !/^(?:this|that|it|them|him|her|me|us|you|what|which|whom)$/i.test(words);
}

// Catches: closed because of ice · failed for want of money · shelled as punishment for a raid · gave way under pressure from the palace · trains were late due to a strike · thanks to a late goal · moved to June in response to complaints.
// Not: is due to arrive · gave her thanks to the crew · "because of the way you are?"
import type { Span } from '../../../document/span.ts';
import { anyOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import type { VerbGroup } from '../../words.ts';
import { findClauseBefore, findNounPhraseBefore, toSpoken } from '../clause-starts.ts';
import { findClauseFrom, findPhraseEnd, hasFiniteVerb } from '../clauses.ts';
import { findNegationBefore, isAsking, toExplained, widenCue } from '../explained.ts';
import { isHappeningNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';
import { findSaidBefore } from '../said-before.ts';

export const becauseOf: ExplanationRule = {
  id: 'explanations/because-of',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /because of|due (?:largely |in (?:large )?part |mainly |partly |primarily )?to|owing to/,
      /thanks (?:largely |in (?:large )?part |mainly )?to|as a (?:direct )?(?:result|consequence) of/,
      /on account of|in (?:direct )?(?:response|reaction) to|in retaliation (?:for|against|over)/,
      /in protest (?:at|against|over|of)|in (?:revenge|reprisal|vengeance|punishment|payback|return) for|by virtue of/,
      /as (?:a )?(?:punishment|payback|retaliation|revenge|reprisal|retribution|penalty) for|for (?:want|lack|the lack) of/,
      /under pressure from|by reason of|by dint of|on the strength of|courtesy of|for the sake of/,
    ),
    /\b/,
  ),
  confidence: 0.85,
  propose(inner) {
    if (isAsking(inner)) return null;
    const passage = hasHappeningBefore(inner) ? inner : toSpoken(inner);
    const { holder } = passage;
    const { text, afterToken } = passage;
    const word = text.slice(passage.cue.start, passage.cue.end).toLowerCase();
    if (word.startsWith('due') && toTag(passage, afterToken) === 'VB') return null;
    if (
      word === 'due to' &&
      OWED.test(toLower(passage, passage.cueToken - 1)) &&
      /^(?:PRP|NNP|VB)/.test(toTag(passage, afterToken))
    )
      return null;
    if (word.startsWith('thanks') && isThanking(passage)) return null;
    const wide = widenCue(passage);
    const negation = findNegationBefore(passage, wide);
    const end = findPhraseEnd(passage, afterToken);
    const named = toWordsSpan(passage, afterToken, end);
    if (named === null || /^(?:this|that|it|them|him|her|what|which|whom)$/i.test(text.slice(named.start, named.end)))
      return null;
    if (BETTER_WORD.test(text.slice(named.start, named.end))) return null;
    const { cue, claim } = toWhole(text, wide, named);
    // An answer is no happening.
    if (word.includes('response') && /\bquestions?\b/i.test(text.slice(claim.start, claim.end))) return null;
    const cueToken = toFirstToken(passage, negation?.span.start ?? cue.start);
    const isFirst = !/\p{L}/u.test(
      text.slice(passage.region.start, negation?.span.start ?? cue.start).replace(/^\W*(?:and|but|so|that|yet)\b/i, ''),
    );
    if (isFirst) {
      const said = findSaidBefore(inner);
      if (said !== null) return toProposal(claim, said, cue);
      if (toLower(passage, end) !== ',') return proposeWithoutComma(passage, cue, claim.start);
      const main = toExplained(passage, findClauseFrom(passage, end + 1));
      return main === null ? null : toProposal(claim, main, cue);
    }
    const copula = findCopula(passage, cueToken);
    const clause = findClauseBefore(passage, copula?.firstToken ?? cueToken);
    // "They are due to land this afternoon": people are due to do something.
    if (
      word === 'due to' &&
      copula !== null &&
      /^(?:they|he|she|we|i|you)$/.test(toLower(passage, copula.firstToken - 1))
    )
      return null;
    // "delays due to ice cost millions": without a verb before it the phrase explains the noun alone.
    const isNominal = !hasFiniteVerb(passage, passage.firstToken, cueToken) || isListEnd(passage, cueToken);
    const before = copula === null && isNominal ? (findNounPhraseBefore(passage, cueToken) ?? clause) : clause;
    const of = toExplained(passage, before);
    if (of === null || isFragment(passage, of) || isUnexpected(passage, of.start)) return null;
    const isRejected = negation?.kind === 'not';
    const whole = { start: copula?.start ?? negation?.span.start ?? cue.start, end: cue.end };
    // "Officially because of the weather": so somebody says, and the article need not believe it.
    const isReported = /^(?:officially|ostensibly|supposedly|allegedly|reportedly|nominally)\b/i.test(
      text.slice(cue.start, cue.end),
    );
    return toProposal(claim, of, whole, { rejectedBy: isRejected ? whole : null, isReported, holder });
  },
};

/** "For want of a better word" */
const BETTER_WORD = /^an? (?:better|other) (?:word|term|phrase|name|description|idea)\b/i;

/** "For <lack of money>", "under <pressure from the palace>": the money and the palace alone are no reasons. */
function toWhole(text: string, cue: Span, claim: Span): { readonly cue: Span; readonly claim: Span } {
  const found = /\b(?:(?:the )?(?:want|lack) of|pressure from)$/i.exec(text.slice(cue.start, cue.end));
  if (found === null) return { cue, claim };
  const start = cue.start + found.index;
  return { cue: { start: cue.start, end: start - 1 }, claim: { start, end: claim.end } };
}

/** "Does not expect anybody to lose a job as a result of the sale": what nobody expects has no cause yet. */
const UNEXPECTED =
  /(?:\bnot|\bnever|n['’]t|\bno longer) (?:\w+ )?(?:expect|anticipate|foresee|envisage|fear)\w*\b|\b(?:no|nobody|no one|few|none) (?:\w+ ){0,3}(?:expects?|expected|fears?|feared)\b|\b(?:unlikely|no plans?|no reason) (?:to|that)\b/i;

/** True where the clause up to the cue says so, whoever is meant to lose a job. */
function isUnexpected({ text, known, sentence, cue }: Passage, from: number): boolean {
  const before = text.slice(known.language.sentences[sentence]?.start ?? from, cue.start);
  return UNEXPECTED.test(before.slice(before.search(/[^,;:—–]*$/)));
}

/** "Due to the delay the season will open later": the next noun phrase begins the statement. */
function proposeWithoutComma(passage: Passage, cue: Span, start: number): Proposal | null {
  const { afterToken, endToken } = passage;
  for (let at = afterToken + 1; at < endToken && at < afterToken + LONGEST; at++) {
    const isNext = /^(?:DT|PRP\$?|EX)$/.test(toTag(passage, at)) && /^NNP?S?$/.test(toTag(passage, at - 1));
    if (!isNext) {
      if (/^(?:VB[DPZ]|MD|W|,)/.test(toTag(passage, at))) return null;
      continue;
    }
    const of = toExplained(passage, findClauseFrom(passage, at));
    if (of === null || !hasFiniteVerb(passage, at, Math.min(endToken, at + LONGEST))) return null;
    const claim = toWordsSpan(passage, afterToken, at);
    return toProposal(claim === null ? null : { start, end: claim.end }, of, cue);
  }
  return null;
}

/** In tokens: of a reason that no comma ends. */
const LONGEST = 12;

/** "accomplished": a verb without its subject, left over where the sentence was not understood. */
function isFragment({ known, text }: Passage, of: { start: number; end: number }): boolean {
  return (
    !/\s/.test(text.slice(of.start, of.end)) &&
    /^(?:VB|JJ|RB)/.test(known.words.tags[findTokenIndex(known, of.start)] ?? '')
  );
}

/** "expects delays due to ice": the noun right before the cue names what happens. */
function hasHappeningBefore(passage: Passage): boolean {
  const { cueToken } = passage;
  return /^NN/.test(toTag(passage, cueToken - 1)) && isHappeningNoun(toLower(passage, cueToken - 1));
}

/** The "was not" of "the fall was not due to", adverbs apart. */
function findCopula(passage: Passage, cueToken: number): VerbGroup | null {
  const verb = passage.verbs.findLast((group) => group.firstToken < cueToken);
  if (verb === undefined || verb.lemma !== 'be' || !verb.isFinite) return null;
  for (let at = verb.endToken; at < cueToken; at++) if (!toTag(passage, at).startsWith('RB')) return null;
  return verb;
}

/** What is owed is due to somebody. */
const OWED =
  /^(?:rent|money|fees?|amounts?|sums?|payments?|tax|taxes|debts?|respect|credit|refunds?|is|benefits?|compensation|wages|pay)$/;

/** "poverty, debt, as well as isolation due to": the reason is that of the last item. */
function isListEnd(passage: Passage, cueToken: number): boolean {
  for (let at = cueToken - 1; at > passage.firstToken && at > cueToken - 10; at--) {
    if (/^(?:VB|MD)/.test(toTag(passage, at))) return false;
    if (toLower(passage, at) === 'as' && toLower(passage, at - 1) === 'well') return true;
    if (toLower(passage, at) === 'and' && toLower(passage, at - 1) === ',') return true;
  }
  return false;
}

/** "her thanks to the crew", "Thanks to all who came." */
function isThanking(passage: Passage): boolean {
  const before = toLower(passage, passage.cueToken - 1);
  return /^(?:her|his|their|our|my|your|with|of|many|give|gave|say|said|send|sent|offered|express|expressed|no|some)$/.test(
    before,
  );
}

function toFirstToken(passage: Passage, start: number): number {
  let token = passage.cueToken;
  while (token > passage.firstToken && (passage.known.language.tokens.starts[token] as number) > start) token--;
  return token;
}

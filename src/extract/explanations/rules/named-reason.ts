// Catches: Wages are the main reason · The frost can have been the cause · Ekdal considers the hinge the likelier culprit · was the trigger for the riots.
// Not: a cause for concern · That was the reason · There is a reason to hope · He is the culprit · the reason is unclear.
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { parseEventWord } from '../../event-words.ts';
import { findInside } from '../../known.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun } from '../happening-noun.ts';
import { findParted } from '../parted.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** In tokens: between "considers" and the noun of cause. */
const REACH = 10;
/** In UTF-16 code units: a longer subject was not understood. */
const LONGEST = 140;

export const namedReason: ExplanationRule = {
  id: 'explanations/named-reason',
  pattern: toPattern(
    'gi',
    /\b(?:the|a|one)/,
    '(?:',
    / (?:[\w-]+ )?/,
    anyWordOf(
      `main chief real true actual root immediate direct underlying likel(?:y|ier|iest) probable possible principal primary biggest
    only sole obvious major key simple simpler simplest best better easiest clearest plainest central ultimate deeper other`,
    ),
    ')?',
    / (?:reasons?|culprits?|triggers?|causes?|motives?|explanations?|(?:roots?|sources?|origins?)(?= of)|part(?= of the (?:problem|trouble)\b))\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, cue, text } = passage;
    const verb = passage.verbs.findLast((group) => group.firstToken < cueToken);
    if (verb === undefined || !verb.isFinite) return null;
    const own = toOf(passage);
    if (own === 'other') return null;
    const of = own ?? toClauseBefore(passage);
    if (/^(?:consider|think|find|call)$/.test(verb.lemma) && verb.negation === null && !verb.isPassive) {
      const claim = toWordsSpan(passage, verb.endToken, cueToken);
      if (claim === null || cueToken - verb.endToken > REACH || !isNamed(passage, claim)) return null;
      return toProposal(claim, of, cue, { isReported: true });
    }
    if (verb.lemma !== 'be' || verb.isPassive || !isOnlyAdverbs(passage, verb.endToken, cueToken)) return null;
    // A person may be the culprit of much, and is no reason.
    if (/^(?:NNP|PRP)/.test(toTag(passage, verb.firstToken - 1))) return null;
    const subject = toSubject(passage, verb.firstToken);
    if (subject === null || !isNamed(passage, subject)) return null;
    const words = { start: verb.start, end: cue.end };
    // "is a reason" of whatever is told before says less than "the reason".
    if (/^(?:a|one)\b/i.test(text.slice(cue.start, cue.end)) && of === null) return null;
    // "not the only reason" is one of several.
    const isNegated =
      verb.negation !== null &&
      !/\b(?:only|sole|main|chief|biggest|primary|principal)\b/i.test(text.slice(cue.start, cue.end));
    const isSupposed = verb.modal !== null && /^(?:could|may|might|must|can)$/.test(verb.modal);
    return toProposal(subject, of, words, {
      isArgued: isSupposed,
      rejectedBy: isNegated ? words : null,
      isDenial: isNegated,
    });
  },
};

/** What is explained, after the noun; 'other' where the noun turns out to be no cause of anything: "a cause for concern". */
function toOf(passage: Passage): Proposal['of'] | 'other' {
  const { afterToken, endToken, text, cue } = passage;
  const next = toLower(passage, afterToken);
  if (afterToken >= endToken || /^[.,;:)”"—–]/.test(next) || next === 'but' || next === 'and') return null;
  const isReason = /(?:reasons?|explanations?)$/i.test(text.slice(cue.start, cue.end));
  // "a cause for concern"
  if (next === 'for' && /causes?$/i.test(text.slice(cue.start, cue.end))) return 'other';
  if (/^(?:for|of|behind|in)$/.test(next)) {
    const of = findPhraseFrom(passage, afterToken + 1);
    if (of === null || /^VBG|^NNP/.test(toTag(passage, afterToken + 1))) return 'other';
    const noun = toFirstNoun(passage, afterToken + 1);
    return isHappeningNoun(noun) || parseEventWord(noun) !== null ? of : 'other';
  }
  if (isReason && /^(?:why|that)$/.test(next)) return findClauseFrom(passage, afterToken + 1) ?? 'other';
  if (isReason && /^(?:PRP|DT|NN)/.test(toTag(passage, afterToken)))
    return findClauseFrom(passage, afterToken) ?? 'other';
  return 'other';
}

/**
 * "The bank put the talks off, and its spokesman said that the storm was the cause": of what the sentence has just told. Who is not tied to
 * that may speak of what the article is about.
 */
function toClauseBefore({ known, holder, sentence, text }: Passage): Proposal['of'] {
  const [source] = holder?.source ?? [];
  const whole = known.language.sentences[sentence];
  if (source === undefined || whole === undefined || source.start <= whole.start) return null;
  const before = text.slice(whole.start, Math.min(source.start, whole.start + LONGEST_BEFORE));
  const join = /(?:, and|;(?: and)?) (?:[^,.;:]{1,40}, )?$/.exec(before);
  if (join === null || !/^(?:its|his|her|their) /i.test(text.slice(source.start, source.end))) return null;
  const lead = /^["“'‘]?(?:(?:yet|but|and|so|then|still)\b,? )?/i.exec(before)?.[0].length ?? 0;
  const span = { start: whole.start + lead, end: whole.start + join.index };
  // "The bank put the talks off": a past that may be a participle is one for the tagger now and then.
  return findInside(known.words.verbs, span).length > 0 ? span : null;
}

/** In UTF-16 code units. */
const LONGEST_BEFORE = 300;

/** The noun that rules the phrase from a token on. */
function toFirstNoun(passage: Passage, from: number): string {
  let noun = '';
  for (let at = from; at < passage.endToken && at < from + 8; at++) {
    const tag = toTag(passage, at);
    if (/^(?:NNS?|PRP|DT)$/.test(tag)) noun = toLower(passage, at);
    else if (!/^(?:JJ|PRP\$|CD|NN|POS|RB|HYPH|VBN|VBG)/.test(tag)) break;
  }
  return noun;
}

function toSubject(passage: Passage, until: number): Proposal['of'] {
  const clause = findClauseBefore(passage, until) ?? findParted(passage, until);
  if (clause === null) return null;
  const hasVerb = passage.verbs.some(
    (group) => group.isFinite && group.start >= clause.start && group.end <= clause.end,
  );
  return hasVerb || clause.end - clause.start > LONGEST ? findNounPhraseBefore(passage, until) : clause;
}

/** False for what only points, and for people. */
function isNamed({ text }: Passage, { start, end }: { start: number; end: number }): boolean {
  return (
    end - start <= LONGEST &&
    /\p{L}{3}/u.test(text.slice(start, end)) &&
    !/^(?:this|that|it|these|those|he|she|they|we|i|you|here|there|who|which|what|one|nothing|everything|not .*|that,.*|another|neither|none|the only|part of (?:it|this|that))$/i.test(
      text.slice(start, end).trim(),
    )
  );
}

function isOnlyAdverbs(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!toTag(passage, at).startsWith('RB')) return false;
  return true;
}

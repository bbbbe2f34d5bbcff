// Catches: said the quarrel was about a base · The walkout was never about pay, she says · It was all about the election · The sale has less to do with trade than with a bad year.
// Not: The film is about a quarrel · The inquiry is about fraud · The attack was about two miles away · The strike is about to end · He was about 30 · It was about time · The vote is about trust, in the article's own voice.
import { type Span, toText } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const wasAbout: ExplanationRule = {
  id: 'explanations/was-about',
  pattern:
    /\b(?:ha(?:s|ve|d) (?:far |much |rather |perhaps )?(?:less|more) to do with|(?:is|was|were|are|be|been)(?: not|n['’]t)?(?: (?:really|only|all|simply|mainly|just|never|always|purely|mostly|actually|partly)){0,2} about)(?= [\p{L}“"‘])/giu,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken, verbs } = passage;
    const verb = verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb === undefined || !verb.isFinite) return null;
    const before = findNounPhraseBefore(passage, verb.firstToken);
    if (before === null || IF.test(text.slice(Math.max(0, before.start - 12), before.start))) return null;
    const isPointing = /^(?:it|this|that)$/i.test(toText(text, before));
    const words = toText(text, cue);
    const of = isPointing ? null : toExplained(passage, before);
    if (!isPointing && (of === null || !QUARRELS.test(toHeadNoun(toText(text, before))))) return null;
    if (words.endsWith('to do with')) return proposeWeighed(passage, of, isPointing || isDeed(text, before));
    // "It was about money": of what, nothing tells, unless it is said to be the whole of it.
    const isWhole = WHOLLY.test(words) || AND_NO_MORE.test(text.slice(cue.end, cue.end + LONGEST));
    const isOpen = isPointing || passage.holder === null || LOOKED_INTO.test(toText(text, before));
    if (!isWhole && verb.negation === null && isOpen) return null;
    const claim = THING.test(toTag(passage, afterToken)) ? findPhraseFrom(passage, afterToken) : null;
    if (claim === null || /^(?:to|time)$/.test(toLower(passage, afterToken))) return null;
    if (POINTS.test(toText(text, claim)) || AMOUNT.test(toText(text, claim))) return null;
    const whole = { start: Math.min(verb.start, cue.start), end: cue.end };
    return verb.negation === null
      ? toProposal(withoutRest(text, claim), of, whole)
      : toProposal(withoutRest(text, claim), of, whole, { rejectedBy: whole, isDenial: true });
  },
};

/** What people fall out over, and what they do about it; a film, a law and an election are about something too. */
const QUARRELS =
  /^(?:quarrel|dispute|row|feud|fight|fighting|clash(?:es)?|conflict|war|split|rift|breach|stand-?off|strike|walkout|walk-out|lockout|boycott|protests?|riots?|unrest|violence|bloodshed|attacks?|shooting|killings?|murders?|raids?|arrests?|siege|coup|mutiny|resignation|departure|exit|dismissal|sacking|firing|removal|ouster|expulsion|closure|shutdown|sale|withdrawal|move|decision|delay|cuts?|ban|prosecution|investigation|inquiry)$/i;
/** "The inquiry is about fraud": what it looks into, and not why there is one. */
const LOOKED_INTO = /\b(?:investigation|inquiry|prosecution)$/i;
const IF = /\b(?:if|whether) $/i;
const WHOLLY = /\b(?:all|really|only|purely|simply|never|not|n['’]t|actually)\b/i;
const AND_NO_MORE = /^ [^.,;:?!]{2,60}?,? (?:and|but) (?:nothing|not) (?:else|more|of)?/i;
/** "About ten days old", "about noon", "about a mile from the border": how long, when and how far. */
const AMOUNT = toPattern(
  'i',
  /^/,
  anyOf(
    /\d|(?:noon|midnight|midday|half)\b/,
    sequenceOf(
      anyWordOf(
        'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
      ),
      /\b/,
    ),
    sequenceOf(
      /(?:an?|one|the) /,
      anyWordOf(
        `dozen hundred thousand million mile kilometre kilometer foot metre meter month week fortnight day year decade century hour minute
        quarter third half size length same`,
      ),
      /\b/,
    ),
  ),
);
const POINTS = /^(?:it|this|that|them|him|her|me|us|you|what|how|who|whether|why|the same)\b/i;
const THING = /^(?:DT|NN|JJ|PRP\$|VBG|CD)/;
/** In UTF-16 code units. */
const LONGEST = 90;

/** "Results <and nothing else>", "never about silver <and always about the shares>". */
function withoutRest(text: string, claim: Span): Span {
  const more = toText(text, claim).search(
    /,? (?:and|but) (?:nothing|not|never|always|only|all|really|rather|instead)\b/i,
  );
  return more < 1 ? claim : { start: claim.start, end: claim.start + more };
}

function isDeed(text: string, before: Span): boolean {
  return isHappeningNoun(toHeadNoun(toText(text, before)));
}

/** "Has less to do with <trade> than with <a bad year>": of the two the one that it has more to do with. */
function proposeWeighed(passage: Passage, of: Span | null, isOfDeed: boolean): Proposal | null {
  const { text, cue, region, known } = passage;
  const weighed = THAN.exec(text.slice(cue.end, region.end));
  if (weighed === null || !isOfDeed) return null;
  const isLess = /\bless\b/i.test(toText(text, cue));
  const start = cue.end + (isLess ? weighed[0].length : 1);
  const phrase = findPhraseFrom(passage, findTokenIndex(known, start));
  if (phrase === null || POINTS.test(toText(text, phrase))) return null;
  const claim = isLess
    ? phrase
    : { start: phrase.start, end: Math.min(phrase.end, cue.end + (weighed[1] ?? '').length) };
  return toProposal(claim, of, cue);
}

const THAN = /^( [^.,;:?!“”"]{2,60}?) than (?:with )?/i;

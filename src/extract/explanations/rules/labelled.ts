// Catches: The trigger: a new roster · The cause was soon found: a loose bolt · The motive? Envy · His explanation is short: too little coal · Asked why, she gave one answer: money.
// Not: The reasons: see page 4 · A cause: save the bees · The explanation: none · The question is why: · The verdict: guilty.
import { type Span, toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import { findClauseFrom, hasFiniteVerb } from '../clauses.ts';
import { type Passage, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const SOME =
  /(?:main |real |true |official |stated |likely |likeliest |probable |immediate |simple |short |obvious |apparent |suspected |alleged |first |second |only |own |usual |chief |root |other |possible |given ){0,2}/;
const WHOSE = /(?:(?:the |an? )?[\p{L}’-]+['’]s? |the |one |another |a |an |his |her |its |their )?/u;
/** What the words after the mark are, whatever they stand for. */
const CAUSE = /(?:triggers?|cause|causes|reasons?|culprits?|motives?|motivation|explanation|catalyst|diagnosis|spark)/;
/** What they are where it was asked why. */
const REPLY = /(?:answer|reply|response|verdict|conclusion|finding|account|version|theory|guess|hunch)/;
const MORE = /(?: (?:for|of|behind|given|cited|offered|stated|in|from|each|every|was|is|came)\b[^.,:;?!\n“”"]{0,50})?/;

export const labelled: ExplanationRule = {
  id: 'explanations/labelled',
  pattern: toPattern(
    'giu',
    /(?<=^|[.!?;]["”’]? |\n)/,
    WHOSE,
    SOME,
    anyOf(sequenceOf(CAUSE, MORE, /(?:\s?[:–—] |\?(?= ))/), sequenceOf(REPLY, MORE, /: /)),
    /(?= ?["“]?[\p{L}\p{N}])/u,
  ),
  confidence: 0.75,
  propose(passage) {
    const { text, cue, known, sentence } = passage;
    const words = toText(text, cue);
    if (/\b(?:no|not|never|none|unclear|unknown|different)\b/i.test(words)) return null;
    if (REPLIES.test(words) && !SHORT.test(words) && !isAskedWhy(passage)) return null;
    const isAsked = /\?$/.test(words);
    const place = isAsked ? known.language.sentences[sentence + 1] : { start: cue.end, end: passage.region.end };
    if (place === undefined || place.start - cue.end > 2) return null;
    const claim = isAsked ? toAnswer(passage, place) : toNamed(passage, place);
    if (claim === null || NO_CAUSE.test(toText(text, claim))) return null;
    return toProposal(claim, null, { start: cue.start, end: cue.start + words.trimEnd().length });
  },
};

const REPLIES = /\b(?:answer|reply|response|verdict|conclusion|finding|account|version|theory|guess|hunch)\b/i;
/** "The army's account is short:" */
const SHORT = /\b(?:account|explanation|version|answer) (?:is|was) (?:short|simple|brief|plain|shorter|simpler)\b/i;
const NO_CAUSE =
  /^["“]?(?:none|nothing|nobody|unknown|unclear|see|read|click|who|what|why|how|whether|guilty|not|innocent|yes|no|maybe|still|wait|pending|"?i do|we do|ask|silence|a shrug|a smile|a mystery|death|drowning|suicide)\b/i;
/** It was asked why, or what went wrong, in this sentence or the one before. */
const WHY =
  /\b(?:why|what (?:had |has )?(?:gone|went|caused|happened|led|drove|made|lay|is|was) (?:wrong|behind|to blame)?|how come|how (?:it|this|that) could|to blame|explain|the (?:cause|reason))/i;

function isAskedWhy({ known, sentence, text, cue }: Passage): boolean {
  const { sentences } = known.language;
  const from = Math.max(sentences[sentence - 1]?.start ?? cue.start, cue.start - REACH);
  return WHY.test(text.slice(from, cue.end)) && !/\n/.test(text.slice(from, cue.start));
}

/** In UTF-16 code units. */
const REACH = 300;
const LONGEST = 220;

/** What stands behind the mark to the end of the sentence, or of its clause where it is one. */
function toNamed(passage: Passage, place: Span): Span | null {
  const first = findTokenIndex(passage.known, place.start);
  // "The cause: save the bees."
  if (/^(?:VBP?|WP|MD)$/.test(toTag(passage, first))) return null;
  const claim = findClauseFrom(passage, first);
  return claim === null || claim.end - claim.start > LONGEST ? null : claim;
}

/** The short sentence that answers: "A squirrel." */
function toAnswer(passage: Passage, { start, end }: Span): Span | null {
  const first = findTokenIndex(passage.known, start);
  const last = findTokenIndex(passage.known, end);
  if (end - start > LONGEST || !/^(?:DT|NN|JJ|VBG|CD|PRP|TO|IN|``)/.test(toTag(passage, first))) return null;
  if (/\?["”’]?$/.test(passage.text.slice(start, end))) return null;
  return hasFiniteVerb(passage, first, last) ? null : toWordsSpan(passage, first, last);
}

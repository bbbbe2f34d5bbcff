// Catches: A worn bearing was the culprit · Her temper proved her undoing · The drought was to blame for it · The trigger was a letter · drought was responsible.
// Not: Its owner was the culprit · The mayor was responsible · The trigger was broken (of a gun) · The reason is unclear · was responsible for the budget.
import { type Span, toText } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import { findSubject, isCausePhrase } from '../cause-noun.ts';
import { findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toTag } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

const NAMES = anyOf(
  anyWordOf('trigger catalyst spark culprit clincher undoing downfall ruin salvation flashpoint saviour savior'),
  /(?:root |direct |immediate )?cause|(?:tipping|breaking) point|(?:deciding|decisive|determining|crucial|key|main) factor|driving force|(?:last|final) straw/,
);
const WHOSE =
  /(?:the|a|its|his|her|their|our) (?:(?:likely|likelier|likeliest|probable|real|true|main|chief|obvious|immediate|more likely|most likely|ultimate|eventual|actual|only|sole|biggest) )?/;
const IS =
  /(?:is|was|were|are|(?:has|had|have) been|proved(?: to be)?|proves|became|turned out to be|turned out|may have been|might have been|could have been|must have been|may be|might be|could be) (?:not |probably |also |really |largely |mainly |partly |clearly )?/;

export const wasTheCause: ExplanationRule = {
  id: 'explanations/was-the-cause',
  pattern: toPattern(
    'giu',
    /\b/,
    anyOf(
      sequenceOf(IS, anyOf(sequenceOf(WHOSE, NAMES), /(?:to blame|at fault|responsible)/), /(?![\p{L}’'-])/u),
      sequenceOf(
        WHOSE,
        anyWordOf('trigger catalyst clincher flashpoint undoing downfall'),
        /(?: for (?:it|this|that|the \p{L}+))? (?:was|were|is|had been|proved to be|turned out to be) (?=(?:an?|the|his|her|its|their|\p{L}+ing)\b)/u,
      ),
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue } = passage;
    const words = toText(text, cue);
    // "The rise is a cause for concern": of what is to come.
    if (/\ba (?:\p{L}+ )?cause$/iu.test(words)) return null;
    return /\b(?:trigger|catalyst|clincher|flashpoint|undoing|downfall)\b.* $/i.test(words)
      ? proposeAfter(passage, words)
      : proposeBefore(passage, words);
  },
};

function proposeAfter(passage: Passage, words: string): Proposal | null {
  const { cue, afterToken, text } = passage;
  const claim = findPhraseFrom(passage, afterToken);
  if (claim === null || !/^(?:DT|PRP\$|VBG)/.test(toTag(passage, afterToken)) || UNKNOWN.test(toText(text, claim)))
    return null;
  return toProposal(claim, null, { start: cue.start, end: cue.start + words.trimEnd().length });
}

const UNKNOWN = /^(?:(?:an?|the) )?(?:mystery|riddle|question|secret|subject|matter|same|being|pulled)\b/i;

function proposeBefore(passage: Passage, words: string): Proposal | null {
  const { cue, cueToken, afterToken, known, text } = passage;
  const claim = findSubject(passage, cueToken);
  if (claim === null || isPersonalSpan(passage, claim) || POINTS.test(toText(text, claim))) return null;
  const first = findTokenIndex(known, claim.start);
  if (cueToken - first > LONGEST || hasFiniteVerb(passage, first, cueToken)) return null;
  const isBlamed = /(?:to blame|at fault|responsible)$/i.test(words);
  // A firm, a street and a crew are at fault too: here only what brings things about.
  if (isBlamed && !isCausePhrase(passage, claim)) return null;
  const isFor = /^ (?:for|of|behind) /.test(text.slice(cue.end, cue.end + 8));
  const of: Span | null = isFor ? findPhraseFrom(passage, afterToken + 1) : null;
  const isNot = /\bnot /i.test(words) && !/\bnot (?:the|a|its) (?:only|sole|main)\b/i.test(words);
  const isArgued = /\b(?:may|might|could|likel\w+|probabl[ey])\b/i.test(words);
  return toProposal(claim, of, cue, { isArgued, rejectedBy: isNot ? cue : null, isDenial: isNot });
}

/** In tokens. */
const LONGEST = 16;
const POINTS = /^(?:this|that|it|these|those|which|what|who|whoever|whatever|here|there|one|none|nobody|nothing|no)\b/i;

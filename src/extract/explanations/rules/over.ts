// Catches: The minister resigned over the leak · was suspended over a tweet · walked out in a dispute over pay · The deal foundered on the price.
// Not: resigned over the weekend · was fined over $200 · a row over pay · took over · locked in a dispute over pay · foundered on a rock.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** What one does, or has done to one, over something: the "over" of news, after these the reason and nothing else. */
const DONE_OVER = toPattern(
  '',
  /^/,
  anyWordOf(
    `quit quits resign resigns resigned resigning sacked fired dismissed ousted suspended expelled disqualified boycott boycotts
    boycotted boycotting strike struck sued arrested impeached disciplined down out`,
  ),
  /$/,
);
const QUARREL = anyWordOf('disputes? row quarrel feud disagreement argument wrangle standoff');
/** How an undertaking comes to an end, with the "on" or "over" of what ended it. */
const FAILS = anyOf(/foundered|collapsed|failed|stumbled|stalled|broke down|broken down|fell apart|came unstuck/);
const UNDERTAKING =
  /^(?:talks?|negotiations?|deals?|mergers?|agreements?|plans?|bills?|projects?|takeovers?|sales?|treat(?:y|ies)|bids?|coalitions?|attempts?|efforts?|summits?|marriages?|it|they)$/i;
const TIME_OR_AMOUNT = toPattern(
  '',
  /^/,
  anyWordOf(
    `weekend weekends past last next phone telephone course years? months? weeks? days? hours? summer winter spring autumn
    holidays? top time radio line limit age edge border night lunch dinner breakfast decades? period centur(?:y|ies) objections?
    here there his her their heads?`,
  ),
  /$/,
);

export const over: ExplanationRule = {
  id: 'explanations/over',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(/in an? (?:[a-z-]+ )?/, QUARREL, / (?:over|about)/),
      sequenceOf(FAILS, / over|founder(?:s|ed)? on|came to grief (?:over|on)/),
      'over',
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    const { text, cueToken, afterToken, cue } = passage;
    if (!/^(?:DT|NN|JJ|PRP\$|VBG)/.test(toTag(passage, afterToken))) return null;
    const opening = toLower(passage, cueToken);
    if (opening === 'in') return proposeQuarrel(passage);
    if (opening !== 'over') return proposeFailed(passage);
    if (!isDoneOver(passage)) return null;
    const claim = findPhraseFrom(passage, afterToken);
    if (claim === null || isAsking(passage)) return null;
    const words = text
      .slice(claim.start, claim.end)
      .toLowerCase()
      .split(/[\s-]+/);
    if (words.slice(0, 4).some((word) => TIME_OR_AMOUNT.test(word))) return null;
    const of = toExplained(passage, findClauseBefore(passage, cueToken));
    return of === null ? null : toProposal(claim, of, cue);
  },
};

/** "Handlers walked out in a dispute over shifts": the dispute is the reason of what was done, unless one is only in it. */
function proposeQuarrel(passage: Passage): Proposal | null {
  const { cue, cueToken, afterToken, known } = passage;
  const verb = passage.verbs.findLast((group) => group.firstToken < cueToken);
  if (verb === undefined || !verb.isFinite || IS_IN.test(verb.lemma) || cueToken - verb.endToken > 8) return null;
  const more = findPhraseFrom(passage, afterToken);
  const of = toExplained(passage, findClauseBefore(passage, cueToken));
  const start = known.language.tokens.starts[cueToken + 1];
  if (more === null || of === null || start === undefined) return null;
  return toProposal({ start, end: more.end }, of, { start: cue.start, end: start - 1 });
}

const IS_IN =
  /^(?:be|lock|engage|involve|embroil|mediate|become|remain|stay|intervene|side|rule|win|lose|catch|entangle|get|stand|arbitrate|settle|help|have)$/;

/** "The talks foundered on the question of who would be in charge". */
function proposeFailed(passage: Passage): Proposal | null {
  const { text, cue, cueToken, afterToken } = passage;
  const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
  // The tagger takes "foundered" for an adverb now and then.
  if (verb !== undefined && (!verb.isFinite || verb.negation !== null || verb.modal !== null)) return null;
  const claim = findPhraseFrom(passage, afterToken);
  const subject = findNounPhraseBefore(passage, verb?.firstToken ?? cueToken);
  if (claim === null || subject === null || !UNDERTAKING.test(toHeadNoun(text.slice(subject.start, subject.end))))
    return null;
  const words = text
    .slice(claim.start, claim.end)
    .toLowerCase()
    .split(/[\s-]+/);
  if (words.slice(0, 4).some((word) => TIME_OR_AMOUNT.test(word))) return null;
  return toProposal(claim, toExplained(passage, subject), { start: verb?.start ?? cue.start, end: cue.end });
}

/** True where the last verb before "over" is one of such deeds and nothing but its object or an office stands between. */
function isDoneOver(passage: Passage): boolean {
  for (let at = passage.cueToken - 1; at >= passage.firstToken && at > passage.cueToken - 7; at--) {
    const word = toLower(passage, at);
    if (word === ',' || word === 'and') return false;
    // "fired back at", "fired off": no dismissal.
    if (word === 'back' || word === 'off' || word === 'shots') return false;
    if (!DONE_OVER.test(word)) {
      if (/^VB[DZP]/.test(toTag(passage, at))) return false;
      continue;
    }
    if (word === 'down') return /^(?:step|steps|stepped|stepping|stood|stand|stands)$/.test(toLower(passage, at - 1));
    if (word === 'out')
      return /^(?:walk|walks|walked|walking|pull|pulls|pulled|pulling|dropped)$/.test(toLower(passage, at - 1));
    return true;
  }
  return false;
}

// Catches: The minister resigned over the leak · was suspended over a tweet · The union walked out over pay.
// Not: resigned over the weekend · was fined over $200 · a row over pay · took over.
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

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
const TIME_OR_AMOUNT = toPattern(
  '',
  /^/,
  anyWordOf(
    `weekend weekends past last next phone telephone course years? months? weeks? days? hours? summer winter spring autumn
    holidays? top time radio line limit age edge border night lunch dinner breakfast decades? period centur(?:y|ies) objections?
    here there his her their`,
  ),
  /$/,
);

export const over: ExplanationRule = {
  id: 'explanations/over',
  pattern: /\bover\b/gi,
  confidence: 0.8,
  propose(passage) {
    const { text, cueToken, afterToken } = passage;
    if (!/^(?:DT|NN|JJ|PRP\$|VBG)/.test(toTag(passage, afterToken)) || !isDoneOver(passage)) return null;
    const claim = findPhraseFrom(passage, afterToken);
    if (claim === null || isAsking(passage)) return null;
    const words = text
      .slice(claim.start, claim.end)
      .toLowerCase()
      .split(/[\s-]+/);
    if (words.slice(0, 4).some((word) => TIME_OR_AMOUNT.test(word))) return null;
    const of = toExplained(passage, findClauseBefore(passage, cueToken));
    return of === null ? null : toProposal(claim, of, passage.cue);
  },
};

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

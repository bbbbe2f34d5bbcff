// Catches: The move had nothing to do with tax · It had everything to do with water · The delay had little to do with the weather.
// Not: He has nothing to do with the firm · I want nothing to do with it · The firm had nothing to do with the fire · It had nothing to do with him.
import { toText } from '../../../document/span.ts';
import { toPattern } from '../../../language/pattern.ts';
import { findSubject } from '../cause-noun.ts';
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { toTag } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const toDoWith: ExplanationRule = {
  id: 'explanations/to-do-with',
  pattern: toPattern(
    'giu',
    /\b(?:ha[sd]|have|having) (?:absolutely |really |very |probably |perhaps |clearly |almost )?/,
    /(nothing(?: whatsoever| whatever| at all)?|little|everything|a lot|much|a great deal|a good deal|something|plenty) to do with (?=[\p{L}“"])/u,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, afterToken, cueToken } = passage;
    const subject = findSubject(passage, cueToken) ?? findNounPhraseBefore(passage, cueToken);
    const claim = findPhraseFrom(passage, afterToken);
    if (subject === null || claim === null || POINTS.test(toText(text, claim))) return null;
    if (isPersonalSpan(passage, claim) || !/^(?:DT|NN|JJ|PRP\$|VBG|CD|W)/.test(toTag(passage, afterToken))) return null;
    const whose = toText(text, subject);
    const isPointing = /^(?:it|this|that|which)$/i.test(whose);
    if (!isPointing && !isDeed(whose)) return null;
    const words = { start: cue.start, end: cue.start + toText(text, cue).trimEnd().length };
    const share = /(?:nothing|little)/i.exec(toText(text, cue))?.[0].toLowerCase();
    const of = isPointing ? null : subject;
    if (share === 'nothing') return toProposal(claim, of, words, { rejectedBy: words, isDenial: true });
    return toProposal(claim, of, words, share === 'little' ? { doubtedBy: words } : {});
  },
};

const POINTS =
  /^(?:it|this|that|them|him|her|me|us|you|anyone|anything|each other|one another|the other|reality|the truth)\b/i;
const DEED =
  /^(?:moves?|steps?|timing|choices?|reasons?|fate|silence|firings?|sackings?|purchases?|bids?|talks?|looks?|mood|closing|leaving|going)$/i;

function isDeed(words: string): boolean {
  const head = toHeadNoun(words.split(',')[0] ?? words);
  return isHappeningNoun(head) || DEED.test(head);
}

// Catches: Credit goes to a cat · The blame lies with the tide · The town has the army to thank · Thank the weir · It owes its survival to a clerk.
// Not: Credit goes to customers with accounts · Thank you · Thank God · owes money to the bank · has himself to thank · The ball goes to the left.
import { toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const SHARE = /(?:all |much of |most of |some of |part of )?(?:the )?(?:real |main )?/;

export const creditGoes: ExplanationRule = {
  id: 'explanations/credit-goes',
  pattern: toPattern(
    'giu',
    /\b/,
    anyOf(
      sequenceOf(
        SHARE,
        /(?:credit|blame|thanks|fault)(?: for [^.,;:?!\n]{2,60}?)? /,
        /(?:goes|go|went|belongs|belonged|is due|lies|lay|falls|fell|rests|rested|must go|should go|has to go) /,
        /(?:mainly |mostly |squarely |largely |entirely |solely |not )?/,
        /(?:to|with|on|in|at the door of) (?=\p{L})/u,
      ),
      /(?:has|have|had) (?:only |mainly |mostly |partly )?(?=(?:an?|the|his|her|its|their|one|[a-z]+s) [^.,;:?!\n]{0,40} to (?:thank|blame)\b)/,
      /(?<=[.!?]["”]? |\n|[“"])(?:thank|blame|credit) (?:it on )?(?=(?:the|an?|his|her|its) [\p{L}-]+)/u,
      sequenceOf(
        /ow(?:e|es|ed) (?:(?:its|his|her|their) |(?:much|most|some|part) of (?:its|his|her|their) )/,
        /(?:[a-z-]+ ){0,2}(?:survival|success|fame|rise|existence|victory|win|job|life|lives|recovery|popularity|fall|place|name|discovery|escape|post|election|reputation|freedom|seat|growth|lead|defeat|return)/,
        /(?: (?!to\b)[\p{L}-]+){0,4} (?:mainly |largely |chiefly |mostly |partly |less |not )?to (?=\p{L})/u,
      ),
    ),
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, afterToken } = passage;
    const words = toText(text, cue);
    if (/\bnot $/i.test(words) || /\b(?:tax|card|union|bank|line)\b/i.test(words)) return null;
    if (!/^(?:DT|NN|JJ|PRP\$|VBG|CD|WP)/.test(toTag(passage, afterToken))) return null;
    const phrase = findPhraseFrom(passage, afterToken);
    const more = phrase === null ? -1 : toText(text, phrase).search(/ to (?:thank|blame)\b/i);
    // "Has <the army> to thank, whose range keeps walkers out": what hangs on it goes with it.
    const claim = phrase === null || more < 1 ? phrase : { start: phrase.start, end: phrase.start + more };
    if (claim === null || NOBODY.test(toText(text, claim))) return null;
    const of = /^ow/i.test(words) ? toWordsSpan(passage, passage.cueToken + 1, afterToken - 1) : null;
    return toProposal(claim, of, { start: cue.start, end: cue.start + words.trimEnd().length });
  },
};

const NOBODY =
  /^(?:him|her|it|them|you|us|me|(?:him|her|it|them|your|my)sel(?:f|ves)|god|goodness|heavens?|nobody|no one|none|nothing|everyone|everybody|anyone|all|those|who|whoever|customers?|borrowers?|buyers?|jail|prison|court|bed|school|waste|the (?:polls|bank|left|right|end|buyer|customer|voters?|people|public|public good|arts?|author|artists?|photographer)|people)\b/i;

// Catches: She had done it, she told the court, so that her father would look up · He did it to feed a habit · They did it for the money · acted from jealousy · He did not do it for money.
// Not: He did it for years · did so to applause · will do it to help · He did it for the first time · did this to her.
import { toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { MOTIVES } from '../../../lexicon/cause-words.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const ASIDE = /(?:,? (?!(?:and|but|or)\b)[\p{L}’' -]{2,40},)?/u;
const ONLY = /(?:,? (?:not )?(?:only|simply|just|partly|mainly|purely|merely|perhaps|allegedly))?/;

export const didItFor: ExplanationRule = {
  id: 'explanations/did-it-for',
  pattern: toPattern(
    'giu',
    /\b/,
    anyOf(
      sequenceOf(
        /(?:did|done|did(?: not|n['’]t) do) (?:it|this|that|so|what (?:he|she|they) did)(?: all)?/,
        ASIDE,
        ONLY,
        / (?:so that|in order that|in order to|so as to|to|out of|from|for|in) (?=\p{L})/u,
      ),
      sequenceOf(
        /act(?:ed|ing) (?:alone |partly |mainly |purely |solely |only )?(?:from|through|in) /,
        '(?=',
        anyOf(...MOTIVES),
        '\\b)',
      ),
      sequenceOf(/in an? (?:sudden |blind )?(?:fit|frenzy|outburst|paroxysm) of /, '(?=', anyOf(...MOTIVES), '\\b)'),
    ),
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken, verbs } = passage;
    const words = toText(text, cue);
    const verb = verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    const isFit = /^in\b/i.test(words);
    if (!isFit && (verb === undefined || (verb.modal !== null && !verb.isPerfect) || verb.isPassive)) return null;
    if (!isFit && /^act/i.test(words) && verb?.tense !== 'past' && verb?.isPerfect !== true) return null;
    const link = /(so that|in order that|in order to|so as to|to|out of|from|through|for|in|of) $/i
      .exec(words)?.[1]
      ?.toLowerCase();
    const tag = toTag(passage, afterToken);
    if (link === undefined) return null;
    const isTo = / ?to$/.test(link);
    // "Did it to her", "did so to applause".
    if (isTo && tag !== 'VB') return null;
    if (!isTo && !/that$/.test(link) && !/^(?:DT|NN|JJ|PRP\$|VBG|PRP)/.test(tag)) return null;
    const found = /that$/.test(link)
      ? findClauseFrom(passage, afterToken)
      : findPhraseFrom(passage, isTo ? afterToken - 1 : afterToken);
    if (found === null || NO_MOTIVE.test(toText(text, found))) return null;
    if (/^(?:in|from|out of)$/.test(link) && !isMotive(toText(text, found))) return null;
    const claim = isFit ? { start: cue.start + 3, end: found.end } : found;
    const isDenied = verb?.negation != null || /\bnot (?:only|simply|just|so|to|out|from|for)/i.test(words);
    const whole = { start: verb?.start ?? cue.start, end: Math.max(cue.start + 2, claim.start - 1) };
    const own = isFit ? { start: cue.start, end: cue.start + 2 } : whole;
    return toProposal(claim, null, own, isDenied ? { rejectedBy: own, isDenial: true } : {});
  },
};

/** How long, how often and for which post: no motive. */
const NO_MOTIVE =
  /^(?:(?:the|an?|his|her|their) (?:first|second|third|last|whole|entire|next|same|past|living|while|long|few|couple|year|month|week|day|moment|season|game|match|rest)\b|years?|months?|weeks?|days?|hours?|decades?|ages|\d|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|some|more|so|good|real|free|nothing|now|once|example|instance|it|to (?:be sure|great|good|applause|cheers|boos|acclaim|laughter)\b)/i;

function isMotive(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(0, 4)
    .some((word) => MOTIVES.has(word));
}

// Catches: It was falling fuel prices that saved the quarter · It was greed that drove him · It was simply that the money had run out.
// Not: It was Reyes who scored · It was on Monday that he left · It was clear that it failed · It was a sight that stopped them · It is not only that they lost · It was just that simple.

import { findTokenIndex } from '../../known.ts';
import { isCausePhrase } from '../cause-noun.ts';
import { findClauseFrom, findPhraseEnd, hasFiniteVerb } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** Verbs of bringing about. */
const BRINGS_ABOUT =
  /^(?:cause|lead|drive|make|save|sink|bring|push|force|trigger|spark|prompt|break|ruin|doom|set|cost|start|stop|delay|decide|tip|derail|topple|kill|wreck|fuel|undo|finish|lose|win|settle|keep|prevent|draw|attract|scare|deter|persuade|convince|lock|knock|send|turn|ground|halt|close|shut|block|cripple|paralyse|paralyze|bankrupt|unseat|defeat|beat|betray|provoke|poison|blind)$/;
/** In tokens. */
const LONGEST = 18;

export const cleft: ExplanationRule = {
  id: 'explanations/cleft',
  pattern: /\bit (?:is|was) (?=[a-z])/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { afterToken, endToken } = passage;
    if (/^(?:simply|just|merely|partly|mainly|mostly|largely|probably|perhaps)$/.test(toLower(passage, afterToken)))
      return proposeSimply(passage);
    if (!/^(?:DT|NN|NNS|JJ|VBG|PRP\$)$/.test(toTag(passage, afterToken))) return null;
    // "It was a striking sight that stopped them": what it was, not what did it.
    const isOne = /^(?:an?|one)$/.test(toLower(passage, afterToken));
    const only = isOne ? null : proposeOnly(passage);
    if (only !== null) return only;
    let that = afterToken + 1;
    while (that < endToken && that < afterToken + LONGEST && !/^(?:that|to)$/.test(toLower(passage, that))) that++;
    // "It was the fee, and not the fish, that sank them": what stands between commas is no part of it.
    const aside = toLower(passage, that - 1) === ',' ? findAside(passage, afterToken, that - 1) : that;
    const thing = isOne ? toWordsSpan(passage, afterToken, aside) : null;
    if (isOne && (thing === null || !isCausePhrase(passage, thing))) return null;
    if (toLower(passage, that) !== 'that' || !/^NNS?$/.test(toTag(passage, aside - 1))) return null;
    const verb = passage.verbs.find((group) => group.firstToken === that + 1);
    if (verb === undefined || !verb.isFinite) return null;
    const isDoing = verb.lemma === 'do' && /^(?:for|it|this|the|in)$/.test(toLower(passage, verb.endToken));
    if (!isDoing && !BRINGS_ABOUT.test(verb.lemma)) return null;
    const of = toWordsSpan(passage, that + 1, findPhraseEnd(passage, verb.endToken));
    const cue = { start: passage.cue.start, end: passage.cue.end - 1 };
    return toProposal(toWordsSpan(passage, afterToken, aside), of, cue);
  },
};

/** "It was a worn cable, the firm admitted, that had …": the comma that opens what stands between. */
function findAside(passage: Passage, from: number, close: number): number {
  const not = findNotAside(passage, from, close);
  if (not !== close) return not;
  for (let at = close - 1; at > from; at--)
    if (toLower(passage, at) === ',') return hasFiniteVerb(passage, at, close) ? at : close;
  return close;
}

/** The comma that opens ", and not the fish," up to the one at `close`; `close` where none does. */
function findNotAside(passage: Passage, from: number, close: number): number {
  for (let at = close - 1; at > from; at--)
    if (toLower(passage, at) === ',')
      return toLower(passage, at + (/^(?:and|but)$/.test(toLower(passage, at + 1)) ? 2 : 1)) === 'not' ? at : close;
  return close;
}

/** "It was <the tariff> and nothing else": why what was told before came about. */
function proposeOnly({ text, cue, region, ...passage }: Passage): Proposal | null {
  const thing = AND_NO_MORE.exec(text.slice(cue.end, region.end))?.[1];
  if (thing === undefined || /^(?:(?:an?|one|this|that)\b|the same\b)/i.test(thing)) return null;
  const start = findTokenIndex(passage.known, cue.end);
  const end = findTokenIndex(passage.known, cue.end + thing.length);
  const claim = toWordsSpan(passage, start, end);
  return toProposal(claim, null, { start: cue.start, end: cue.end - 1 });
}

const AND_NO_MORE =
  /^((?:[\p{L}’'-]+ ){0,4}?[\p{L}’'-]+),? and nothing (?:else|more)(?: that (?:I|we|they|he|she) (?:know|knew) of)?(?=[.,;:”"]|$)/iu;

/** "It was simply that the money had run out": why what was told before came about. */
function proposeSimply(passage: Passage): Proposal | null {
  const { afterToken, cue, endToken } = passage;
  if (
    toLower(passage, afterToken + 1) !== 'that' ||
    /^(?:and|but|so|which|who|whom|whose)?$/.test(toLower(passage, afterToken + 2))
  )
    return null;
  // "It was just that simple": how simple, and not why.
  if (!hasFiniteVerb(passage, afterToken + 3, endToken)) return null;
  return toProposal(findClauseFrom(passage, afterToken + 2), null, { start: cue.start, end: cue.end - 1 });
}

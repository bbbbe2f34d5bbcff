// Catches: "[That], Tennant says, [goes too far]" · "[He did not think], he continued, [that any man would stay]" · "[The cracks were], he now thinks, [a sign of age]": a report in the middle of a
// clause, of which the network saw one side.
// Not: "On Monday, she said, the bridge would close" (a clause that is whole) · a side that another attribution may have.
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

export const mendBothSides: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const [content, more] = contents;
  if (source === null || content === undefined || more !== undefined) return relation;
  const first = Math.min(source.first, cue.first);
  const end = skipSetting(scene, Math.max(source.end, cue.end));
  const isTogether = source.end === cue.first || cue.end === source.first;
  if (!isTogether || scene.lowerOf(first - 1) !== ',' || scene.lowerOf(end) !== ',') return relation;
  const sentence = findSentence(scene, cue.first);
  if (sentence === null) return relation;
  const { first: opening, end: closing } = sentence;
  if (content.end === first - 1 || content.end === first) {
    const rest = trimEnd(scene, { first: end + 1, end: closing });
    const isRest = hasFiniteVerb(scene, content) ? isOpen(scene, content) : opensWithVerb(scene, rest);
    if (content.first !== opening || !isRest || rest.end - rest.first < 2) return relation;
    return { ...relation, contents: [content, rest] };
  }
  if (content.first !== end + 1) return relation;
  const start = { first: opening, end: first - 1 };
  const isRest =
    scene.lowerOf(content.first) === 'that'
      ? hasFiniteVerb(scene, start)
      : opensWithVerb(scene, content) && skipNounPhrase(scene, start.first) === start.end;
  return isRest ? { ...relation, contents: [start, content] } : relation;
};

/** Words between the verb and its closing comma, at most. */
const MOST_BETWEEN = 8;

/** The comma behind "told parliament on Tuesday": whom, when and where it is said. */
function skipSetting({ lowerOf, tagOf }: MendScene, from: number): number {
  let at = from;
  while (at < from + MOST_BETWEEN && /^(?:IN|TO|DT|JJ|NN|NNS|NNPS?|PRP|PRP\$|CD|POS)$/.test(tagOf(at))) at++;
  return lowerOf(at) === ',' ? at : from;
}

/** No clause reaches further on either side of a report in its middle; it bounds the work. */
const FARTHEST = 80;

/** The sentence around a token; null where it is no sentence that anybody says. */
function findSentence({ sentenceOf }: MendScene, token: number): TokenRange | null {
  const sentence = sentenceOf(token);
  let first = token;
  let end = token + 1;
  while (first > token - FARTHEST && sentenceOf(first - 1) === sentence) first--;
  while (end < token + FARTHEST && sentenceOf(end) === sentence) end++;
  return sentenceOf(first - 1) === sentence || sentenceOf(end) === sentence ? null : { first, end };
}

function trimEnd({ lowerOf }: MendScene, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (last > first && /^[.!?”"’')\]]+$/.test(lowerOf(last - 1))) last--;
  return { first, end: last };
}

function hasFiniteVerb({ tagOf }: MendScene, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) return true;
  return false;
}

/** "The cracks were": what they were is still to come. */
function isOpen({ lowerOf, tagOf }: MendScene, { end }: TokenRange): boolean {
  return /^(?:is|are|was|were|be|been)$/.test(lowerOf(end - 1)) || tagOf(end - 1) === 'MD';
}

/** The verb that the left side wants stands first, an adverb aside. */
function opensWithVerb({ tagOf }: MendScene, { first, end }: TokenRange): boolean {
  const at = /^RB/.test(tagOf(first)) ? first + 1 : first;
  return at < end && /^(?:VB[DPZ]|MD)$/.test(tagOf(at));
}

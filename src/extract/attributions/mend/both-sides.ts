// Catches: "[That], Tennant says, [goes too far]" · "[He did not think], he continued, [that any man would stay]" · "[The cracks were], he now thinks, [a sign of age]": a report in the middle of a
// clause, of which the network saw one side.
// Not: "On Monday, she said, the bridge would close" (a clause that is whole) · a side that another attribution may have ·
// "[The cracks were], he said, [old], but the firm denied it": the clause that is joined behind.
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

export const mendBothSides: Mend = (scene, relation) => {
  const { tagOf } = scene;
  const { source, cue, contents } = relation;
  const [content, more, third] = contents;
  if (source === null || content === undefined || third !== undefined) return relation;
  const first = Math.min(source.first, cue.first);
  const end = skipSetting(scene, Math.max(source.end, cue.end));
  const isTogether = source.end === cue.first || cue.end === source.first;
  if (!isTogether || scene.lowerOf(first - 1) !== ',' || scene.lowerOf(end) !== ',') return relation;
  const sentence = findSentence(scene, cue.first);
  if (sentence === null) return relation;
  const { first: opening, end: closing } = sentence;
  if (more !== undefined) {
    const cut = cutAtClause(scene, more);
    const isWhole = content.end > first || more.first !== end + 1 || cut.end === more.end || !isOpen(scene, content);
    return isWhole ? relation : { ...relation, contents: [content, cut] };
  }
  if (content.end === first - 1 || content.end === first) {
    const rest = cutAtClause(scene, trimEnd(scene, { first: end + 1, end: closing }));
    const isWanted = hasFiniteVerb(scene, content) && isOpen(scene, content);
    const isRest = isWanted || (!hasFiniteVerb(scene, content) && opensWithVerb(scene, rest));
    const least = isWanted && /^(?:JJ|VB|NN)/.test(tagOf(rest.first)) ? 1 : 2;
    if (content.first !== opening || !isRest || rest.end - rest.first < least) return relation;
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

/** "Unsafe, but engineers called it sound", "old and the firm has denied it": what a new clause says is nobody's saying here. */
function cutAtClause(scene: MendScene, { first, end }: TokenRange): TokenRange {
  const { lowerOf } = scene;
  for (let at = first + 1; at < end; at++) {
    const word = lowerOf(at);
    const isJoined = /^(?:and|but|while|whereas|although|though|yet|so)$/.test(word);
    const isBehindComma = isJoined && lowerOf(at - 1) === ',' && hasFiniteVerb(scene, { first: at + 1, end });
    const isClause = isBehindComma || word === ';' || (isJoined && isNewClause(scene, { first: at + 1, end }));
    if (isClause) return { first, end: isBehindComma ? at - 1 : at };
  }
  return { first, end };
}

/** A subject and its verb. */
function isNewClause(scene: MendScene, { first, end }: TokenRange): boolean {
  let verb = skipNounPhrase(scene, first);
  if (verb === first) return false;
  while (verb < end && /^RB/.test(scene.tagOf(verb))) verb++;
  return verb < end && /^(?:VB[DPZ]|MD)$/.test(scene.tagOf(verb));
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

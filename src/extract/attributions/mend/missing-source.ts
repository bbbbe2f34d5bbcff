// Catches: "[The mayor] admitted a mistake but {denied} <that …>" · "[An engineer] who knows the bridge, and who asked for no name, {says} <…>",
// of which the network found nobody who says it.
// Not: "was asked" (whoever is asked says nothing) · "seems to have gone" · a verb with a subject of its own.
import { parseVerb } from '../reporting-words.ts';
import type { TokenRange } from '../rules/rule.ts';
import { DAY } from './day.ts';
import type { Mend, MendScene } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

/** Words between the subject and its verb, at most. */
const MOST_WORDS = 40;

export const mendMissingSource: Mend = (scene, relation) => {
  const { source, cue } = relation;
  if (source !== null || !isActive(scene, cue)) return relation;
  const subject = findSubject(scene, cue);
  // What is reported may stand before the verb: then its first words are no subject of it.
  const isFree =
    subject !== null && relation.contents.every(({ first, end }) => first >= cue.end || end <= subject.first);
  return isFree ? { ...relation, source: subject } : relation;
};

function isActive(scene: MendScene, cue: TokenRange): boolean {
  const { lowerOf, tagOf } = scene;
  const { first } = cue;
  const end = cutAdverbial(scene, cue);
  const verb = /^(?:has|have|had)$/.test(lowerOf(first)) && end - first === 2 ? first + 1 : first;
  if (verb + 1 !== end || !/^VB[DPZN]$/.test(tagOf(verb)) || (verb === first && tagOf(verb) === 'VBN')) return false;
  return parseVerb([lowerOf(verb)], 0) !== null && !/^(?:seem|appear)/.test(lowerOf(verb));
}

/** One past the verb in "has insisted for years", "denied repeatedly". */
function cutAdverbial({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange): number {
  let last = end;
  if (/^(?:years|months|weeks|days|decades|hours)$/.test(lowerOf(last - 1)) && lowerOf(last - 2) === 'for') last -= 2;
  while (last > first + 1 && /^RB/.test(tagOf(last - 1))) last--;
  return last;
}

/** The noun phrase that opens the sentence, where the cue is a further verb of it or its first one behind an aside. */
function findSubject(scene: MendScene, cue: TokenRange): TokenRange | null {
  const { lowerOf, sentenceOf } = scene;
  let first = cue.first;
  while (first > cue.first - MOST_WORDS && sentenceOf(first - 1) === sentenceOf(cue.first)) first--;
  if (sentenceOf(first - 1) === sentenceOf(cue.first)) return null;
  if (/^(?:but|and)$/.test(lowerOf(first))) first++;
  let end = skipNounPhrase(scene, first);
  if (DAY.test(lowerOf(end - 1))) end--;
  if (end <= first || end >= cue.first - 1 || /^(?:it|that|this|there|what)$/.test(lowerOf(first))) return null;
  const before = lowerOf(cue.first - 1);
  const isFurther = /^(?:and|but)$/.test(before) && isReport(scene, skipAdverbs(scene, end));
  const isBehindAside = before === ',' && (/^(?:who|which)$/.test(lowerOf(end)) || isAside(scene, end, cue.first));
  return isFurther || isBehindAside ? { first, end } : null;
}

/** What is told before it must be told by somebody too: in "The bank raised its rate and said …" the rate is the article's own. */
function isReport({ lowerOf, tagOf }: MendScene, at: number): boolean {
  const verb = /^(?:has|have|had)$/.test(lowerOf(at)) ? at + 1 : at;
  return /^VB[DPZN]$/.test(tagOf(verb)) && parseVerb([lowerOf(verb)], 0)?.spoken === true;
}

function skipAdverbs({ lowerOf, tagOf }: MendScene, from: number): number {
  let at = from;
  while (/^RB/.test(tagOf(at)) || DAY.test(lowerOf(at))) at++;
  return at;
}

/** ", I am told by a friend,": words between two commas. */
function isAside({ lowerOf }: MendScene, first: number, end: number): boolean {
  if (lowerOf(first) !== ',') return false;
  for (let at = first + 1; at < end - 1; at++) if (/^[,;:“”"]$/.test(lowerOf(at))) return false;
  return end - first > 3;
}

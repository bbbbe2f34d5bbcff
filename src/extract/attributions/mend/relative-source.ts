// Catches: "Reyes has slammed a site [which] {claimed} he had died", "Reyes sued the bank, [which] in May {praised} <her>", of which the network took Reyes for who claims it ·
// "the portrait, which [experts] {attribute} to Lotte Brun", of which it took "which experts" · "[A clerk], who asked for no name, {said} <…>", of which it took "who".
// Not: "[Reyes], who {said} …" · "[a site which] {claimed} …": the source stands right before the pronoun or holds it.
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene } from './mend.ts';

/** "In May", "on Tuesday", "long", "last year": words between the pronoun and its verb, at most. */
const MOST_BETWEEN = 3;
/** Words of the phrase that a relative clause follows, at most. */
const MOST_WORDS = 14;

export const mendRelativeSource: Mend = (scene, relation) => {
  const { source, cue } = relation;
  if (source === null) return relation;
  if (isObjectBefore(scene, source)) return { ...relation, source: { ...source, first: source.first + 1 } };
  const subject = findSubject(scene, source, cue);
  if (subject !== null) return { ...relation, source: subject };
  const pronoun = findPronoun(scene, cue.first);
  if (source.end > pronoun || !/^(?:which|who)$/.test(scene.lowerOf(pronoun))) return relation;
  // "a body of which Reyes said" asks for nothing; a preposition before the pronoun makes it no subject.
  if (/^(?:IN|TO)$/.test(scene.tagOf(pronoun - 1))) return relation;
  const before = scene.lowerOf(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const gap = before - source.end;
  return gap >= 2 ? { ...relation, source: { first: pronoun, end: pronoun + 1 } } : relation;
};

/** "The portrait, [which experts] {attribute}": the pronoun is what they speak of. */
function isObjectBefore({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange): boolean {
  if (end - first < 2 || !/^(?:which|whom)$/.test(lowerOf(first)) || lowerOf(first - 1) !== ',') return false;
  return /^(?:DT|NN|JJ|CD|PRP)/.test(tagOf(first + 1));
}

function findPronoun({ lowerOf, tagOf }: MendScene, cue: number): number {
  let at = cue - 1;
  while (
    at > cue - 1 - MOST_BETWEEN &&
    /^(?:IN|NNP|CD|RB|JJ|NN)$/.test(tagOf(at)) &&
    !/^(?:which|who)$/.test(lowerOf(at))
  )
    at--;
  // "Who Reyes said": the name is the subject.
  const isAdverbial = at === cue - 1 || /^(?:IN|RB)$/.test(tagOf(at + 1)) || /^(?:last|this)$/.test(lowerOf(at + 1));
  return /^(?:which|who)$/.test(lowerOf(at)) && isAdverbial ? at : cue - 1;
}

/** The phrase that opens the sentence, where the source is the "who" of a clause behind it that a comma has closed before the cue. */
function findSubject(
  { lowerOf, tagOf, sentenceOf }: MendScene,
  source: TokenRange,
  cue: TokenRange,
): TokenRange | null {
  const comma = source.first - 1;
  if (source.end - source.first > 1 || !/^(?:who|which)$/.test(lowerOf(source.first)) || lowerOf(comma) !== ',')
    return null;
  if (cue.first < source.end + 3 || lowerOf(cue.first - 1) !== ',') return null;
  for (let at = source.end; at < cue.first - 1; at++) if (lowerOf(at) === ',') return null;
  let first = comma;
  while (first > comma - MOST_WORDS && sentenceOf(first - 1) === sentenceOf(comma)) {
    first--;
    if (/^(?:VB[DPZ]|MD|,|:)$/.test(tagOf(first)) || /^[,;:]$/.test(lowerOf(first))) return null;
  }
  return sentenceOf(first - 1) === sentenceOf(comma) || !/^(?:DT|NN|JJ|PRP\$|CD)/.test(tagOf(first))
    ? null
    : { first, end: comma };
}

// Catches: "[A jailer] called her, she said, and {told} her <that he had been hurt>", of which the network took "she" for who told.
// Not: "The plan was late, [Reyes] said, and {urged} them <to wait>" (a plan tells nothing, so it is Reyes).
import { KIN_NOUNS, ROLE_NOUNS } from '../../../lexicon/roles.ts';
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

const PEOPLE: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...KIN_NOUNS]);
const OBJECT = /^(?:her|him|them|me|us)$/;
/** No sentence begins further back; it bounds the work. */
const FARTHEST = 60;

export const mendInsertedReport: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const { lowerOf, tagOf, sentenceOf, isCapital } = scene;
  if (source === null || lowerOf(source.first - 1) !== ',') return relation;
  if (source.end - source.first !== 1 || !/^(?:he|she|they|i|we)$/.test(lowerOf(source.first))) return relation;
  const verb = source.end;
  if (parseVerb([lowerOf(verb)], 0)?.spoken !== true || lowerOf(verb + 1) !== ',') return relation;
  if (!/^(?:and|but)$/.test(lowerOf(verb + 2)) || cue.first !== verb + 3) return relation;
  let opening = source.first - 1;
  while (opening > source.first - FARTHEST && sentenceOf(opening - 1) === sentenceOf(cue.first)) opening--;
  const end = skipNounPhrase(scene, opening);
  const head = lowerOf(end - 1);
  const isPerson =
    /^(?:he|she|they|i|we)$/.test(head) ||
    PEOPLE.has(head.replace(/s$/, '')) ||
    (isCapital(end - 1) && /^NNP/.test(tagOf(end - 1)));
  // "Called her": who does something to whoever reports it goes on to tell; "was wrong" leads to nothing.
  if (end === opening || !isPerson || !/^VB[DPZ]/.test(tagOf(end)) || !OBJECT.test(lowerOf(end + 1))) return relation;
  return { ...relation, source: { first: opening, end } };
};

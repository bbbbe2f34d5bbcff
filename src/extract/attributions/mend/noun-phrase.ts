import type { MendScene } from './mend.ts';

/** Words of a noun phrase, at most: longer ones are clauses. */
const MOST_WORDS = 10;
const INSIDE = /^(?:DT|PDT|PRP\$|CD|JJ[RS]?|NN|NNS|NNP|NNPS|POS|HYPH|\$|VBG|VBN)$/;
const HEAD = /^(?:NN|NNS|NNP|NNPS|CD|PRP|DT)$/;
/** Words that a phrase of their class never holds: they ask or join. */
const SUBJECT_PRONOUNS = /^(?:he|she|they|it|we|i|you)$/;

/** One past the last word of a noun phrase that begins at `first`, "of …" included; `first` where none does. */
export function skipNounPhrase({ lowerOf, tagOf }: MendScene, first: number): number {
  if (SUBJECT_PRONOUNS.test(lowerOf(first))) return first + 1;
  let at = first;
  while (at < first + MOST_WORDS && (INSIDE.test(tagOf(at)) || (at > first && lowerOf(at) === 'of'))) at++;
  if (lowerOf(at - 1) === 'of' && /^(?:them|us|you)$/.test(lowerOf(at))) return at + 1;
  while (at > first && !HEAD.test(tagOf(at - 1))) at--;
  return at;
}

/** The first word of the noun phrase that ends before `end`, without a preposition of its own; `end` where none does. */
export function findPhraseStart({ tagOf, sentenceOf }: MendScene, end: number): number {
  if (!HEAD.test(tagOf(end - 1))) return end;
  let at = end;
  while (at > 0 && at > end - MOST_WORDS && INSIDE.test(tagOf(at - 1)) && sentenceOf(at - 1) === sentenceOf(end - 1))
    at--;
  return at;
}

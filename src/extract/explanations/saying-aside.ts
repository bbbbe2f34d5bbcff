import type { VerbGroup } from '../words.ts';
import { type Passage, toLower } from './passage.ts';

const SAYS = /^(?:say|add|repeat|insist|write|explain|argue|believe|think|suggest|reckon|admit|note|claim)$/;
/** In tokens: the longest aside before its verb of saying, and what may follow the verb in it. */
const BEFORE = 8;
const AFTER = 5;

/** The comma that opens an aside whose verb tells who speaks: "The aim<,> Dravec said, was to"; null where the verb does not. */
export function findSayingAside(passage: Passage, { lemma, firstToken, endToken }: VerbGroup): number | null {
  if (!SAYS.test(lemma) || findComma(passage, endToken, endToken + AFTER, 1) === null) return null;
  return findComma(passage, firstToken - 1, firstToken - BEFORE, -1);
}

function findComma(passage: Passage, from: number, to: number, step: 1 | -1): number | null {
  for (let at = from; at !== to; at += step) if (toLower(passage, at) === ',') return at;
  return null;
}

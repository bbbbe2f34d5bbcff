// Catches: "[A letter from the branch, seen by the Ledger,] warns", of which the network saw "the Ledger" alone: the letter says it.
// Not: "an e-mail seen by the Ledger, [a manager] said" · "The vote, [officials] said".
import type { Mend } from './mend.ts';
import { findPhraseStart, skipNounPhrase } from './noun-phrase.ts';

const VIEWED =
  /^(?:seen|obtained|reviewed|viewed|examined|read|published|reported|leaked|released|posted|cited|quoted)$/;
/** Words between the participle and the comma or noun before it: "first", "and first". */
const MOST_BETWEEN = 3;
const MOST_WORDS = 24;

export const mendViewedDocument: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  if (source === null || source.end > cue.first || source.end < cue.first - 1) return relation;
  if (!/^(?:VB[DPZ]|MD)$/.test(tagOf(cue.first))) return relation;
  const by = source.first - 1;
  if (lowerOf(by) !== 'by' || !VIEWED.test(lowerOf(by - 1))) return relation;
  // "the Ledger, a manager": whoever comes after the comma speaks.
  for (let at = source.first + 1; at < source.end - 1; at++)
    if (lowerOf(at) === ',' && skipNounPhrase(scene, at + 1) > at + 1)
      return { ...relation, source: { first: at + 1, end: source.end } };
  let noun = by - 1;
  while (noun > by - 1 - MOST_BETWEEN && !/^N|^,$/.test(tagOf(noun - 1))) noun--;
  if (lowerOf(noun - 1) === ',') noun--;
  if (!/^N/.test(tagOf(noun - 1))) return { ...relation, source: null };
  // "A letter from the branch": phrases joined by prepositions belong to the first of them.
  let first = findPhraseStart(scene, noun);
  while (tagOf(first - 1) === 'IN' && first > noun - MOST_WORDS && sentenceOf(first - 1) === sentenceOf(by)) {
    const start = findPhraseStart(scene, first - 1);
    if (start === first - 1) break;
    first = start;
  }
  return { ...relation, source: { first, end: source.end } };
};

// Catches: "[The firm] {said} in a letter, seen by the Ledger, [that …]", of which the network took "seen" for the word that reports.
// Not: "a letter seen by the Ledger [says]" (another cue) · "was seen to fall" (nobody sees it).
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { findPhraseStart } from './noun-phrase.ts';

const VIEWED = /^(?:seen|obtained|reviewed|viewed|examined|read)$/;
const MOST_WORDS = 14;

export const mendSeenForSaid: Mend = (scene, relation) => {
  const { cue } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  const last = lowerOf(cue.end - 1) === 'by' ? cue.end - 2 : cue.end - 1;
  if (!VIEWED.test(lowerOf(last)) || lowerOf(last + 1) !== 'by') return relation;
  for (let at = cue.first - 1; at > last - MOST_WORDS && sentenceOf(at) === sentenceOf(last); at--) {
    if (!/^VB[DPZ]$/.test(tagOf(at)) || parseVerb([lowerOf(at)], 0)?.spoken !== true) continue;
    const first = findPhraseStart(scene, at);
    return first === at ? null : { ...relation, source: { first, end: at }, cue: { first: at, end: at + 1 } };
  }
  return null;
};

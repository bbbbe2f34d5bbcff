// Catches: "and engineers [I] {talked to at the plant dismissed} <it>": the verb behind is theirs to whom the writer spoke.
// Not: "[I] {spoke of} <a plan>" · "[We] {asked} <what it cost>".
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { findPhraseStart } from './noun-phrase.ts';

export const mendSpokenTo: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const { lowerOf, tagOf } = scene;
  if (source === null || source.end !== cue.first || source.end - source.first !== 1) return relation;
  if (!/^(?:i|we)$/.test(lowerOf(source.first)) || cue.end - cue.first < 2) return relation;
  const isMeeting =
    (/^(?:talked|spoke|talk|speak|chatted)$/.test(lowerOf(cue.first)) &&
      /^(?:to|with)$/.test(lowerOf(cue.first + 1))) ||
    /^(?:interviewed|met|visited|phoned|called|asked|contacted)$/.test(lowerOf(cue.first));
  const verb = cue.end - 1;
  if (!isMeeting || !/^VB[DZPN]$/.test(tagOf(verb)) || parseVerb([lowerOf(verb)], 0) === null) return relation;
  const start = findPhraseStart(scene, source.first);
  return start < source.first
    ? { ...relation, source: { first: start, end: verb }, cue: { first: verb, end: cue.end } }
    : relation;
};

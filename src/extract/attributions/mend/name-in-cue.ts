// Catches: "[Harbour] {First had promised} <a vote>", of which the network took the end of a name for the beginning of the verb.
// Not: "[Reyes] {Said}" in a heading (one word, or a verb) · "{According to}".
import type { Mend } from './mend.ts';

export const mendNameInCue: Mend = (scene, relation) => {
  const { source, cue } = relation;
  if (source === null || source.end !== cue.first || cue.end - cue.first < 2) return relation;
  const isName = scene.isCapital(cue.first) && scene.isCapital(source.end - 1);
  // In a heading every word has a capital.
  const isVerb = /^VB[DPZ]$|^MD$/.test(scene.tagOf(cue.first + 1)) && !scene.isCapital(cue.first + 1);
  if (!isName || !isVerb || /^(?:VB|MD|IN|TO)/.test(scene.tagOf(cue.first))) return relation;
  return {
    ...relation,
    source: { first: source.first, end: cue.first + 1 },
    cue: { first: cue.first + 1, end: cue.end },
  };
};

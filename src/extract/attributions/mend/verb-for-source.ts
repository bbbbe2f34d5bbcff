// Catches: "…", {sighs} [shopkeeper Una Dahl]: a verb that the network does not know was taken for the source, the noun for the cue.
// Not: "[sources] said" · "[claims] by the board".
import type { Mend } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

export const mendVerbForSource: Mend = (scene, relation) => {
  const { source, cue } = relation;
  if (source === null || source.end - source.first !== 1 || source.end !== cue.first) return relation;
  // Behind a quotation even what looks like a noun is a verb: nothing but who says it can follow.
  const isBehind = /["”’']/.test(scene.lowerOf(source.first - 1)) && !scene.isCapital(source.first);
  const isVerb =
    /^VB[DZP]$/.test(scene.tagOf(source.first)) || (isBehind && /(?:s|ed)$/.test(scene.lowerOf(source.first)));
  if (!isVerb || !/^(?:NN|NNP|DT|JJ)$/.test(scene.tagOf(cue.first))) return relation;
  const end = skipNounPhrase(scene, cue.first);
  return end >= cue.end ? { ...relation, source: { first: cue.first, end }, cue: source } : relation;
};

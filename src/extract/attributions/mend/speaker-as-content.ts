// Catches: "Suppliers fear the worst, {said} [one of them]" · "…, {says} [she]": who says it was taken for what is said.
// Not: "[Reyes] said yes" (no comma before the verb) · "she came, said a prayer and left" (more behind it).
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

/** The content is what stands before the comma, from the start of the sentence; null where another attribution has words there, which a rule then stands around. */
export const mendSpeakerAsContent: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  const [content, more] = contents;
  if (content === undefined || more !== undefined || content.first !== cue.end || cue.end - cue.first !== 1)
    return relation;
  if (lowerOf(cue.first - 1) !== ',' || !/^VB[DPZ]$/.test(tagOf(cue.first))) return relation;
  if (parseVerb([lowerOf(cue.first)], 0)?.spoken !== true || source === null || source.end > cue.first - 1)
    return relation;
  if (skipNounPhrase(scene, content.first) !== content.end) return relation;
  const isClosed = /^[.,;:!?]$/.test(lowerOf(content.end)) || sentenceOf(content.end) !== sentenceOf(cue.first);
  return isClosed ? null : relation;
};

// Catches: "He {declared upon} his oath [that no lamp was left]" · "{swore under} oath [that …]" · "{promised on} the day of the sale [that …]":
// where or when something is said is not what is said.
// Not: "{announced on} [the day that the dam cracked]" (the day of it); "{pointed to} [reports that the dam had cracked]" (no verb of saying).
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';

/** Verbs whose "that" is what is said. */
const DECLARING =
  /^(?:declared?|declares|swore|swears?|sworn|testif(?:y|ies|ied)|said|says?|announced?|announces|complained?|complains|affirmed?|admitted|confessed|stated?|states|explained?|argued?|insisted|wrote|writes?|repeated|promised?|promises|pledge[sd]?|vow(?:s|ed)?)$/;
const MOST_WORDS = 8;
const DATE_NOUN = /^(?:days?|nights?|mornings?|evenings?|weeks?|months?|years?|moments?|dates?|grounds?)$/;

export const mendOath: Mend = (scene, relation) => {
  const { cue, contents } = relation;
  const { lowerOf, tagOf } = scene;
  const [content] = contents;
  if (content === undefined || content.first !== cue.end || cue.end - cue.first < 2) return relation;
  if (!/^(?:IN|TO)$/.test(tagOf(cue.end - 1)) || !DECLARING.test(lowerOf(cue.end - 2))) return relation;
  if (parseVerb([lowerOf(cue.end - 2)], 0) === null) return relation;
  for (let at = content.first + 1; at < Math.min(content.end - 1, content.first + MOST_WORDS); at++) {
    if (lowerOf(at) === 'that' && DATE_NOUN.test(lowerOf(at - 1))) return relation;
    if (lowerOf(at) === 'that')
      return { ...relation, cue: { first: cue.first, end: cue.end - 1 }, contents: [{ first: at, end: content.end }] };
    if (!/^(?:NN|JJ|PRP\$|DT|CD)/.test(tagOf(at)) && lowerOf(at) !== 'of') return relation;
  }
  return relation;
};

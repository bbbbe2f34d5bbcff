// Catches: "Suggestions in some [media] {reports} <that records were lost> are incorrect": what the sentence makes of the claim is none of it.
// Not: "The mayor {said} <that records are incorrect>" (a verb) · "{claims} <that are false>".
import { parseNominal } from '../reporting-words.ts';
import type { Mend } from './mend.ts';

const JUDGED =
  /^(?:incorrect|untrue|false|wrong|baseless|unfounded|groundless|inaccurate|misleading|nonsense|rubbish|fabricated|true|correct|ridiculous|absurd)$/;

export const mendJudgedClaims: Mend = (scene, relation) => {
  const { cue, contents } = relation;
  const { lowerOf, tagOf } = scene;
  const content = contents.at(-1);
  if (content === undefined || content.first < cue.end || lowerOf(content.first) !== 'that') return relation;
  const noun = cue.end - 1;
  // "Some media reports that": a verb to a tagger, a noun to the sentence that goes on with a second verb.
  if (parseNominal([lowerOf(noun)], 0) === null || !/^(?:NNS?|VBZ)$/.test(tagOf(noun))) return relation;
  if (!JUDGED.test(lowerOf(content.end - 1))) return relation;
  let be = content.end - 2;
  while (/^RB/.test(tagOf(be)) || /^(?:not|simply|entirely|completely|totally)$/.test(lowerOf(be))) be--;
  if (!/^(?:is|are|was|were)$/.test(lowerOf(be))) return relation;
  for (let at = content.first + 1; at < be; at++)
    if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at)))
      return { ...relation, contents: [...contents.slice(0, -1), { first: content.first, end: be }] };
  return relation;
};

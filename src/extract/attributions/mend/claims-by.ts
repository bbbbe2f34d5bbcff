// Catches: "Reyes has dismissed [claims] by [councillors] that the bridge is unsafe": the councillors claim, they dismiss nothing.
// Not: "were dismissed by [Reyes]" · "the claim made by [Reyes]" (the cue ends before "by" anyway).
import { parseNominal, parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';

export const mendClaimsBy: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const { lowerOf, tagOf } = scene;
  if (source === null || source.first < cue.end || cue.end - cue.first < 2) return relation;
  const by = lowerOf(cue.end - 1) === 'by' || lowerOf(cue.end - 1) === 'from' ? cue.end - 1 : cue.end;
  if (!/^(?:by|from)$/.test(lowerOf(by)) || source.first !== by + 1) return relation;
  const noun = by - 1;
  if (!/^NNS?$/.test(tagOf(noun)) || parseNominal([lowerOf(noun)], 0) === null) return relation;
  for (let at = cue.first; at < noun; at++) {
    const act = parseVerb([lowerOf(at)], 0)?.act;
    if (act === 'denies' || act === 'confirms') return { ...relation, cue: { first: noun, end: noun + 1 } };
  }
  return relation;
};

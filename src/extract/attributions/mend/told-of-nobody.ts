// Catches: "[Reyes] is said to be writing a sequel" · "It is understood that the mayor will go": whom a passive speaks of says nothing.
// Not: "was quoted as saying" · "It said" · "the plan was described by [the mayor]" (the source stands after it).

import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene } from './mend.ts';

const TOLD =
  /^(?:said|believed|thought|reported|alleged|rumou?red|understood|reckoned|stated|recalled|noted|claimed|known|presumed|supposed|feared|hoped|estimated|announced|observed)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

export const mendToldOfNobody: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  if (source === null || source.end > cue.first) return relation;
  const told = findTold(scene, cue);
  if (told === null) return relation;
  if (scene.lowerOf(source.first) === 'it' && source.end - source.first === 1) return { ...relation, source: null };
  return scene.lowerOf(told + 1) === 'to' ? { ...relation, source: null, contents: [source, ...contents] } : relation;
};

/** The participle of a passive of saying, where it is the whole of the cue but for adverbs. */
function findTold({ lowerOf, tagOf }: MendScene, cue: TokenRange): number | null {
  const told = cue.end - 1;
  if (!TOLD.test(lowerOf(told))) return null;
  let before = told - 1;
  while (before >= cue.first - 3 && /^RB/.test(tagOf(before))) before--;
  return BE.test(lowerOf(before)) ? told : null;
}

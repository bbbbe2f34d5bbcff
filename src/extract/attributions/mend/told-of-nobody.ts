// Catches: "[Reyes] is said to be writing a sequel" · "It is understood that the mayor will go": whom a passive speaks of says nothing.
// Not: "was quoted as saying" · "It said" · "the plan was described by [the mayor]" (the source stands after it).

import { parseVerb } from '../reporting-words.ts';
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';

const TOLD =
  /^(?:said|believed|thought|reported|alleged|rumou?red|understood|reckoned|stated|recalled|noted|claimed|known|presumed|supposed|feared|hoped|estimated|announced|observed)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

export const mendToldOfNobody: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const [it, ...others] = contents;
  // "It is expected that …": the "It" stands for what follows.
  if (
    it !== undefined &&
    it.end - it.first === 1 &&
    scene.lowerOf(it.first) === 'it' &&
    others.some(({ first }) => scene.lowerOf(first) === 'that')
  )
    return { ...relation, contents: others };
  if (source === null || source.end > cue.first) return relation;
  const told = findTold(scene, cue);
  if (told === null || isSayingAfter(scene, told, cue.end)) return relation;
  if (scene.lowerOf(source.first) === 'it' && source.end - source.first === 1) return { ...relation, source: null };
  return scene.lowerOf(told + 1) === 'to' ? toReportOf(relation, source, told) : relation;
};

/** "[Reyes] is supposed to have said": whoever is told to have spoken does speak. */
function isSayingAfter({ lowerOf }: MendScene, told: number, end: number): boolean {
  for (let at = told + 1; at < end; at++) if (parseVerb([lowerOf(at)], 0)?.spoken === true) return true;
  return false;
}

/** "[Reyes] is understood [to have left]": what is reported is the whole clause. */
function toReportOf({ cue, contents }: RelationTokens, source: TokenRange, told: number): RelationTokens {
  const [content] = contents;
  if (content === undefined || content.first !== cue.end) return { source: null, cue, contents: [source, ...contents] };
  return {
    source: null,
    cue: { first: cue.first, end: told + 1 },
    contents: [source, { first: told + 1, end: content.end }, ...contents.slice(1)],
  };
}

/** The participle of a passive of saying; the last word of the cue, or followed in it by an infinitive ("is understood to have left"). */
function findTold({ lowerOf, tagOf }: MendScene, cue: TokenRange): number | null {
  for (let told = cue.first; told < cue.end; told++) {
    if (!TOLD.test(lowerOf(told)) || (told < cue.end - 1 && lowerOf(told + 1) !== 'to')) continue;
    let before = told - 1;
    while (before >= cue.first - 3 && /^RB/.test(tagOf(before))) before--;
    if (BE.test(lowerOf(before))) return told;
  }
  return null;
}

// Catches: "A trader, who asked [not to be named because he lacked leave], put the delay at three" · "A tape, in which he says [he smelt gas], was found": what the main clause says ran into what the relative one does.
// Not: "who said [the dam, built in 1902, was safe]" (a verb that the content's own subject wants).
import type { Mend, MendScene } from './mend.ts';

export const mendMainClauseInRelative: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf } = scene;
  // What stands before the pronoun is whom it speaks of.
  const content = contents.find(({ first }) => first >= cue.end);
  if (source === null || content === undefined || contents.length > 2) return relation;
  if (contents.length === 2 && (contents[0]!.end > source.first || lowerOf(source.first) !== 'who')) return relation;
  if (source.end - source.first > 1 || !isInRelative(scene, source.first)) return relation;
  let hasVerb = false;
  for (let at = content.first; at < content.end - 1; at++) {
    if (/^["“]$/.test(lowerOf(at))) return relation;
    if (/^(?:VB[DPZ]?|MD)$/.test(tagOf(at))) hasVerb = true;
    // A single comma before a verb closes the relative clause; a pair of them holds an aside.
    else if (lowerOf(at) === ',' && hasVerb) {
      // "Put the delay at": a participle takes no object, so that is no participle.
      const next = /^RB$/.test(tagOf(at + 1)) ? at + 2 : at + 1;
      const isVerb =
        /^VB[DZ]$|^MD$/.test(tagOf(next)) || (/^VBN?$/.test(tagOf(next)) && /^(?:DT|PRP\$)$/.test(tagOf(next + 1)));
      return isVerb ? { ...relation, contents: [{ first: content.first, end: at }] } : relation;
    }
  }
  return relation;
};

/** ", who says", ", in which he says" */
function isInRelative({ lowerOf }: MendScene, at: number): boolean {
  if (lowerOf(at) === 'who') return lowerOf(at - 1) === ',';
  if (!/^(?:he|she|they|it)$/.test(lowerOf(at)) || !/^(?:which|whom|where)$/.test(lowerOf(at - 1))) return false;
  return lowerOf(at - 2) === ',' || lowerOf(at - 3) === ',';
}

// Catches: "A trader, who asked [not to be named because he lacked leave], put the delay at three": what the main clause says ran into what the relative one does.
// Not: "who said [the dam, built in 1902, was safe]" (a verb that the content's own subject wants).
import type { Mend } from './mend.ts';

export const mendMainClauseInRelative: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf } = scene;
  const [content] = contents;
  if (source === null || content === undefined || content.first < cue.end) return relation;
  if (!/^who$/.test(lowerOf(source.first)) || source.end - source.first > 1 || lowerOf(source.first - 1) !== ',')
    return relation;
  let hasVerb = false;
  for (let at = content.first; at < content.end - 1; at++) {
    if (/^["“]$/.test(lowerOf(at))) return relation;
    if (/^(?:VB[DPZ]?|MD)$/.test(tagOf(at))) hasVerb = true;
    // A single comma before a verb closes the relative clause; a pair of them holds an aside.
    else if (lowerOf(at) === ',' && hasVerb) {
      // "Put the delay at": a participle takes no object, so that is no participle.
      const isVerb =
        /^VB[DZ]$|^MD$/.test(tagOf(at + 1)) || (/^VBN?$/.test(tagOf(at + 1)) && /^(?:DT|PRP\$)$/.test(tagOf(at + 2)));
      return isVerb ? { ...relation, contents: [{ first: content.first, end: at }] } : relation;
    }
  }
  return relation;
};

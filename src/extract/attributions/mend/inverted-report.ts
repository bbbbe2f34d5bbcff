// Catches: "[The drivers], say [the unions], should have stopped": between two commas the verb stands before who says it.
// Not: "Ana Reyes, a driver, said the line was clear" (an apposition before the verb) · "[The mayor], says Reyes, who …" without more to say.
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

/** A subject is followed by its verb without a comma, so what stands before ", say" is no subject of it unless an apposition closes there. */
export const mendInvertedReport: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  const [content] = contents;
  if (source === null || content === undefined || cue.end - cue.first !== 1 || content.first !== cue.end)
    return relation;
  if (source.end > cue.first || source.end < cue.first - 1 || lowerOf(cue.first - 1) !== ',') return relation;
  if (!/^VB[DPZ]$/.test(tagOf(cue.first)) || !parseVerb([lowerOf(cue.first)], 0)?.spoken) return relation;
  const last = lowerOf(source.end - 1) === ',' ? source.end - 1 : source.end;
  for (let at = source.first; at < last; at++) if (/^[,(—–]$|^wh(?:o|ich|ose)$/.test(lowerOf(at))) return relation;
  const end = skipNounPhrase(scene, cue.end);
  if (
    end === cue.end ||
    lowerOf(end) !== ',' ||
    end + 1 >= content.end ||
    sentenceOf(end + 1) !== sentenceOf(cue.first)
  )
    return relation;
  if (/^(?:who|whose|which|and|an?|the)$/.test(lowerOf(end + 1))) return relation;
  return {
    source: { first: cue.end, end },
    cue,
    contents: [{ first: source.first, end: last }, { first: end + 1, end: content.end }, ...contents.slice(1)],
  };
};

// Catches: "[The board] insisted that it was so; on Friday Ana Holm apologised and {admitted} <that it was not>": who does both stands behind the semicolon.
// Not: "[The board] met; and {admitted} <that it was not>"; "[Holm] rose; the crowd fell silent as she {said} <…>"; the name in "lawyers for Ana Holm rose and {said}".
import type { TokenRange } from '../rules/rule.ts';
import { DAY } from './day.ts';
import type { Mend, MendScene } from './mend.ts';

/** In tokens: between the semicolon and the cue. */
const REACH = 16;

export const mendSourceOfClause: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const { lowerOf, sentenceOf } = scene;
  if (source === null || source.end > cue.first || sentenceOf(source.first) !== sentenceOf(cue.first)) return relation;
  let start = cue.first - 1;
  while (start >= source.end && start > cue.first - REACH && lowerOf(start) !== ';') start--;
  if (start < source.end || lowerOf(start) !== ';') return relation;
  const own = findSubject(scene, start + 1, cue.first);
  return own === null ? relation : { ...relation, source: own };
};

/** "On Friday Ana Holm apologised and", "lawyers for Ana Holm apologised and": who stands right before the first verb, where that is joined with the cue. */
function findSubject({ tagOf, lowerOf, isCapital }: MendScene, first: number, cue: number): TokenRange | null {
  if (lowerOf(cue - 1) !== 'and') return null;
  let verb = first;
  while (verb < cue && !/^VB[DPZ]$/.test(tagOf(verb))) verb++;
  if (verb >= cue - 1) return null;
  let start = verb;
  while (start > first && tagOf(start - 1) === 'NNP' && isCapital(start - 1) && !DAY.test(lowerOf(start - 1))) start--;
  if (start === verb) return null;
  // "Lawyers for the late Ana Holm rose and": who is named behind a preposition is not who rises; they are.
  let lead = start - 1;
  while (lead >= first && /^(?:DT|JJ|NNS?|NNP|PRP\$|POS)$/.test(tagOf(lead)) && !DAY.test(lowerOf(lead))) lead--;
  if (lead < first || !/^(?:IN|TO)$/.test(tagOf(lead))) return { first: start, end: verb };
  return /^(?:DT|JJ|NNS?|PRP\$)$/.test(tagOf(first)) ? { first, end: verb } : null;
}

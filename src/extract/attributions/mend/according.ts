// Catches: "According to [the report, a clerk, Ana Reyes,] {wrote to} <the council>": what stands behind "according to" is the source of all the rest ·
// "not from the mayor, according to [two clerks, but from his aide]", where the rest is told as well.
// Not: "According to [Ana Reyes, a clerk,] …", where no other verb was taken for the report · "According to plan, [the mayor] said".
import type { Mend, MendScene, RelationTokens } from './mend.ts';

/** A clerk, the mayor, Ana Reyes: what may begin the clause behind the comma. */
const OPENS = /^(?:DT|PRP\$?|NNPS?|NNS|CD)$/;

export const mendAccording: Mend = (scene, relation) => cutContrast(scene, toFront(scene, relation));

function toFront(scene: MendScene, relation: RelationTokens): RelationTokens {
  const { source, cue } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  if (source === null || source.end > cue.first || lowerOf(source.first - 1) !== 'to') return relation;
  const according = source.first - 2;
  if (lowerOf(according) !== 'according' || sentenceOf(according - 1) === sentenceOf(according)) return relation;
  let comma = source.first + 1;
  while (comma < source.end - 1 && lowerOf(comma) !== ',') comma++;
  if (comma >= source.end - 1 || !OPENS.test(tagOf(comma + 1))) return relation;
  let end = cue.end;
  while (sentenceOf(end) === sentenceOf(according)) end++;
  if (/^[.!?]$/.test(lowerOf(end - 1))) end--;
  return {
    source: { first: source.first, end: comma },
    cue: { first: according, end: source.first },
    contents: [{ first: comma + 1, end }],
  };
}

/** "Not from the mayor, according to [two clerks], but from his aide": what is told goes on behind the source. */
function cutContrast(scene: MendScene, relation: RelationTokens): RelationTokens {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  if (source === null || source.first < cue.end || lowerOf(cue.end - 1) !== 'to') return relation;
  let comma = source.first + 1;
  while (comma < source.end && !(lowerOf(comma) === ',' && isContrast(scene, comma + 1))) comma++;
  if (comma >= source.end) return relation;
  let end = source.end;
  while (sentenceOf(end) === sentenceOf(cue.first)) end++;
  if (/^[.!?]$/.test(lowerOf(end - 1))) end--;
  if (tagOf(comma + 1) === '' || contents.some((part) => part.first < comma && part.end > cue.first)) return relation;
  return {
    source: { first: source.first, end: comma },
    cue,
    contents: [...contents.filter((part) => part.end <= cue.first), { first: comma + 1, end }],
  };
}

function isContrast({ lowerOf, tagOf }: MendScene, at: number): boolean {
  return /^(?:but|not)$/.test(lowerOf(at)) && /^(?:IN|TO|RB)$/.test(tagOf(at + 1));
}

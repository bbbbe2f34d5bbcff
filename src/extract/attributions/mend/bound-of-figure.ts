// Catches: "{said up} [to 40 posts would go]" · "{said at} [least nine had died]": the words before a figure
// that bound it are said with it.
// Not: "{gave up} [to 40 rivals]" (no verb of saying), "{looked up} [to him]" (no figure).
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';

/** By the word that a content begins with: the word of the cue that belongs to it. */
const BOUNDS: ReadonlyMap<string, RegExp> = new Map([
  ['to', /^up$/],
  ['least', /^at$/],
  ['most', /^at$/],
  ['than', /^(?:more|less|fewer)$/],
]);

export const mendBoundOfFigure: Mend = ({ lowerOf, tagOf }, relation) => {
  const { cue, contents } = relation;
  const [content, ...rest] = contents;
  if (content === undefined || content.first !== cue.end || cue.end - cue.first < 2) return relation;
  const last = cue.end - 1;
  const isBound = BOUNDS.get(lowerOf(content.first))?.test(lowerOf(last)) === true;
  if (!isBound || tagOf(content.first + 1) !== 'CD' || parseVerb([lowerOf(last - 1)], 0) === null) return relation;
  return { ...relation, cue: { first: cue.first, end: last }, contents: [{ first: last, end: content.end }, ...rest] };
};

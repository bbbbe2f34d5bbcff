import type { Place, Quote } from './judgement.ts';

/** UTF-16 code units kept on either side of a quote. */
export const CONTEXT = 32;

/**
 * A place with its words and what stands around them. What stands around them neither begins nor ends inside a surrogate pair. A place
 * that reaches over the end of the text is cut there.
 */
export function toQuote(text: string, place: Place): Quote {
  const within = (offset: number): number => Math.max(0, Math.min(text.length, offset));
  const start = within(Math.min(place.start, place.end));
  const end = within(Math.max(place.start, place.end));
  let before = within(start - CONTEXT);
  if (before < start && isInsidePair(text, before)) before++;
  let after = within(end + CONTEXT);
  if (after > end && isInsidePair(text, after)) after--;
  return {
    article: place.article,
    part: place.part,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(before, start),
    suffix: text.slice(end, after),
  };
}

function isInsidePair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

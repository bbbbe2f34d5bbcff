// Catches: “…” · Meridian Press [A:7]; “…” [B:¶3].  Not: a letter further on in the sentence.
import type { Span } from '../document/span.ts';
import type { Pointer } from './draft-text.ts';
import type { Shelf } from './shelf.ts';

/** Code units between words and where they stand: the name of an outlet. */
const LONGEST_NAME = 90;

/** What our reports set behind the words of an article: where they stand, whoever says them there. */
export function findPointedAt(pointers: Shelf<Pointer>, text: string, { end }: Span): readonly Pointer[] {
  return pointers
    .near({ start: end, end: end + LONGEST_NAME })
    .filter(
      ({ kind, start }) =>
        kind === 'letter' &&
        start >= end &&
        start < end + LONGEST_NAME &&
        /^["”]?\s*(?:·[^“”"]*)?$/.test(text.slice(end, start)),
    )
    .slice(0, 1);
}

import type { Span } from '../document/span.ts';

/** Code units that an excerpt takes before and after its words. */
const AROUND = 70;

/** A piece of a sentence; `isCutBefore` and `isCutAfter` where the sentence goes on. */
export interface Excerpt extends Span {
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** The words with as much of the sentence around them as a line or two can show, cut between words. */
export function toExcerpt(text: string, words: Span, sentence: Span): Excerpt {
  let start = Math.max(sentence.start, words.start - AROUND);
  let end = Math.min(sentence.end, words.end + AROUND);
  if (start > sentence.start) {
    const space = text.slice(start, words.start).search(/\s/);
    start = space < 0 ? words.start : start + space + 1;
  }
  if (end < sentence.end) {
    const after = text.slice(words.end, end);
    const space = after.search(/\s\S*$/);
    end = space < 0 ? words.end : words.end + space;
  }
  start = Math.min(start, words.start);
  end = Math.max(end, words.end);
  return { start, end, isCutBefore: start > sentence.start, isCutAfter: end < sentence.end };
}

import { findIndexAt } from '../../document/ordered.ts';
import type { Reading } from '../../document/reading.ts';
import type { Span } from '../../document/span.ts';

/** "Denies this.", "rejects the charge", "would not discuss the figure": what is meant stands before it. */
const POINTS_BACK =
  /\b(?:this|that|it|these|those|both|(?:the|this|that|these|those) (?:account|accusation|allegation|assertion|charge|claim|criticism|figure|idea|report|suggestion|theory|version)s?)(?=\s*(?:[.,;!?”"]|$))/i;

/** The sentence that words stand in, with the one before it where they point back there and that is a paragraph's and no quotation; null where they are in none. */
export function toNoticeContext({ article, sentences }: Reading, { start }: Span): Span | null {
  const index = findIndexAt(sentences, start);
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  const before = sentences[index - 1];
  const isTold =
    before !== undefined &&
    article.blocks[findIndexAt(article.blocks, before.start)]?.kind === 'paragraph' &&
    !/["“”]/.test(article.text.slice(before.start, before.end));
  return isTold && POINTS_BACK.test(article.text.slice(start, sentence.end))
    ? { start: before.start, end: sentence.end }
    : { start: sentence.start, end: sentence.end };
}

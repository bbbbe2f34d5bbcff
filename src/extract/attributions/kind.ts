import type { Attribution } from '../../document/findings.ts';
import { countLeading } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span } from '../../document/span.ts';
import type { Quotation } from '../../language/quotations/quotation.ts';
import type { RelationSpans } from './relation-spans.ts';

/**
 * direct: all words of the content stand in quotation marks; mixed: some do; indirect: none do. Quotations that hold the cue or the
 * source as well are somebody else's, and titles and nicknames quote nobody.
 */
export function toKind(text: string, relation: RelationSpans, quotations: readonly Quotation[]): Attribution['kind'] {
  const frame = [...relation.cue, ...relation.source];
  let quoted = 0;
  let unquoted = 0;
  for (const piece of relation.content) {
    const marks = findQuotationsIn(quotations, piece).filter(
      ({ use, ...span }) => use !== 'title' && use !== 'nickname' && !frame.some((part) => isInside(part, span)),
    );
    let at = piece.start;
    for (const { start, end } of marks) {
      if (end <= at) continue;
      unquoted += countWords(text, at, Math.max(at, start));
      quoted += countWords(text, Math.max(at, start), Math.min(end, piece.end));
      at = Math.max(at, Math.min(end, piece.end));
    }
    unquoted += countWords(text, at, piece.end);
  }
  if (quoted === 0) return 'indirect';
  return unquoted === 0 ? 'direct' : 'mixed';
}

/** The quotations that share words with `span`, in order of start. `quotations` are in order of start too. */
function findQuotationsIn(quotations: readonly Quotation[], span: Span): Quotation[] {
  const low = countLeading(quotations.length, (index) => (quotations[index] as Quotation).start < span.end);
  const found: Quotation[] = [];
  for (let index = low - 1; index >= 0 && low - index < LOOK_BACK; index--) {
    const quotation = quotations[index] as Quotation;
    if (isOverlapping(quotation, span)) found.unshift(quotation);
  }
  return found;
}

/** Quotations before the end of a piece of content that are looked at: enough for long contents, and a bound on the time. */
const LOOK_BACK = 200;

function countWords(text: string, start: number, end: number): number {
  return end > start ? (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0;
}

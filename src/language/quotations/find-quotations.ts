import type { Span } from '../../document/span.ts';
import type { Tokens } from '../tokens.ts';
import type { Quotation } from './quotation.ts';

/** The quotations of each paragraph, in order of `start`. */
export function findQuotations(text: string, tokens: Tokens, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let index = 0;
  for (const paragraph of paragraphs) {
    let open = -1;
    for (; index < tokens.count && (tokens.starts[index] as number) < paragraph.end; index++) {
      const start = tokens.starts[index] as number;
      const code = text.charCodeAt(start);
      const isStraight = code === 0x22;
      if (open < 0 && (code === 0x201c || isStraight)) open = start;
      else if (open >= 0 && (code === 0x201d || isStraight)) {
        quotations.push(toQuotation(open, start + 1, true));
        open = -1;
      }
    }
    if (open >= 0) quotations.push(toQuotation(open, paragraph.end, false));
  }
  return quotations;
}

function toQuotation(start: number, end: number, closed: boolean): Quotation {
  return {
    start,
    end,
    inner: { start: Math.min(start + 1, end), end: closed ? end - 1 : end },
    mark: 'double',
    depth: 0,
    use: 'speech',
    closed,
    continues: false,
  };
}

import { type Span, toText } from '../document/span.ts';

/** The words of discontinuous spans, in order of `start`, on one line; " … " stands for words left out between two of them. */
export function toSpansText(text: string, spans: readonly Span[]): string {
  let words = '';
  let end = 0;
  for (const span of spans) {
    const part = toText(text, span).trim();
    if (part === '') continue;
    if (words !== '') words += text.slice(end, span.start).trim() === '' ? ' ' : ' … ';
    words += part;
    end = span.end;
  }
  return words.replace(/\s+/g, ' ');
}

/** The same of one span, with the quotation mark that ends a quotation begun in it, where it stands right behind: `"a lie` in `"a lie."`. */
export function toWholeText(text: string, span: Span): string {
  return toSpansText(text, [toClosed(text, span)]);
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

function toClosed(text: string, span: Span): Span {
  const words = toText(text, span);
  const open = Math.max(...Object.keys(CLOSING).map((mark) => words.lastIndexOf(mark)));
  const mark = words[open];
  // What begins with its mark is shown in marks of its own.
  if (mark === undefined || words.slice(0, open).trim() === '') return span;
  const isStraightClosed = mark === '"' && words.split('"').length % 2 === 1;
  const close = CLOSING[mark] as string;
  if (isStraightClosed || (mark !== '"' && words.indexOf(close, open + 1) !== -1)) return span;
  const behind = /^[.,!?;:…]?/.exec(text.slice(span.end, span.end + 1))?.[0].length ?? 0;
  return text[span.end + behind] === close ? { start: span.start, end: span.end + behind + 1 } : span;
}

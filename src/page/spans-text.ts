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

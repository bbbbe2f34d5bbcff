import type { Language } from '../language.ts';

/** Where a token stands with respect to the quotations of its text: the values of `toQuoteStates`. */
export const QUOTE_STATES = {
  /** In no quotation. */
  outside: 0,
  /** The mark that opens an outermost quotation, or opens it anew in the next paragraph. */
  opening: 1,
  /** Inside an outermost quotation. */
  inside: 2,
  /** The mark that closes an outermost quotation. */
  closing: 3,
  /** In a quotation inside a quotation, its marks included. */
  nested: 4,
} as const;

/** One of `QUOTE_STATES` for each token. Linear in tokens: quotations nest only a few deep. */
export function toQuoteStates(language: Language): Uint8Array {
  const { tokens, quotations } = language;
  const states = new Uint8Array(tokens.count);
  let index = 0;
  for (const quotation of quotations) {
    while (index < tokens.count && (tokens.starts[index] as number) < quotation.start) index++;
    for (let inner = index; inner < tokens.count && (tokens.starts[inner] as number) < quotation.end; inner++) {
      if (quotation.depth > 0) states[inner] = QUOTE_STATES.nested;
      else if ((tokens.starts[inner] as number) < quotation.inner.start) states[inner] = QUOTE_STATES.opening;
      else if ((tokens.starts[inner] as number) >= quotation.inner.end) states[inner] = QUOTE_STATES.closing;
      else states[inner] = QUOTE_STATES.inside;
    }
  }
  return states;
}

import type { Span } from '../document/span.ts';
import { splitParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { Quotation } from './quotations/quotation.ts';
import { splitSentences } from './sentences.ts';
import { splitTokens, type Tokens } from './tokens.ts';

/** The text seen as language: everything the network and the rules need to know before they look for findings. */
export interface Language {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Splits any string; never throws. Time grows linearly with the length of `text`. */
export function toLanguage(text: string): Language {
  const paragraphs = splitParagraphs(text);
  const tokens = splitTokens(text);
  const sentences = splitSentences(text, tokens, paragraphs);
  const quotations = findQuotations(text, tokens, paragraphs);
  return { text, tokens, paragraphs, sentences, quotations };
}

import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { toQuoteStates } from '../../language/quotations/quote-states.ts';

/** Where each token stands, as the network sees it; one entry a token. */
export interface TokenContext {
  /** Quote states, 0..7 (language/quotations/quote-states.ts). */
  readonly quotes: Uint8Array;
  /** 0 inside a sentence, 1 first of a sentence, 2 first of a paragraph, 3 first of the text; +4 in a paragraph that no full stop ends. */
  readonly positions: Uint8Array;
  /** Index of the first token of each chunk, and one past the last token: chunks are read on their own. */
  readonly chunkStarts: readonly number[];
  /** Indices of the sentence and of the paragraph that hold the token. */
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
}

/** A chunk ends with the first paragraph that brings it to this many tokens … */
const CHUNK_TOKENS = 160;
/** … or, in paragraphs without end, with the first sentence beyond this many … */
const LONG_CHUNK_TOKENS = 400;
/** … or, in sentences without end, here. */
export const LONGEST_CHUNK_TOKENS = 600;

const SENTENCE_START = 1;
const PARAGRAPH_START = 2;
const TEXT_START = 3;
const UNENDED = 4;

export function toTokenContext(language: Language): TokenContext {
  const positions = toPositions(language);
  return {
    quotes: toQuoteStates(language),
    positions,
    chunkStarts: splitChunks(positions),
    sentenceOf: toIndexes(language, language.sentences),
    paragraphOf: toIndexes(language, language.paragraphs),
  };
}

/** For each token the index of the last span that starts at or before it; 0 before the first. */
function toIndexes({ tokens }: Language, spans: readonly Span[]): Int32Array {
  const indexes = new Int32Array(tokens.count);
  let index = 0;
  for (let token = 0; token < tokens.count; token++) {
    while (index + 1 < spans.length && spans[index + 1]!.start <= tokens.starts[token]!) index++;
    indexes[token] = index;
  }
  return indexes;
}

function toPositions(language: Language): Uint8Array {
  const { text, tokens, paragraphs, sentences } = language;
  const positions = new Uint8Array(tokens.count);
  const markFirsts = (starts: readonly { start: number }[], code: number): void => {
    let token = 0;
    for (const { start } of starts) {
      while (token < tokens.count && tokens.starts[token]! < start) token++;
      if (token < tokens.count) positions[token] = code;
    }
  };
  markFirsts(sentences, SENTENCE_START);
  markFirsts(paragraphs, PARAGRAPH_START);
  if (tokens.count > 0) positions[0] = TEXT_START;
  let token = 0;
  for (const { start, end } of paragraphs) {
    while (token < tokens.count && tokens.starts[token]! < start) token++;
    const isEnded = /[.!?…:;,]["'”’)\]»]*$/.test(text.slice(Math.max(start, end - 8), end));
    for (; token < tokens.count && tokens.starts[token]! < end; token++) if (!isEnded) positions[token]! |= UNENDED;
  }
  return positions;
}

function splitChunks(positions: Uint8Array): number[] {
  const starts = [0];
  let start = 0;
  for (let i = 1; i < positions.length; i++) {
    const length = i - start;
    const position = positions[i]! & 3;
    const isCut =
      (position >= PARAGRAPH_START && length >= CHUNK_TOKENS) ||
      (position >= SENTENCE_START && length >= LONG_CHUNK_TOKENS) ||
      length >= LONGEST_CHUNK_TOKENS;
    if (isCut) {
      starts.push(i);
      start = i;
    }
  }
  if (positions.length > 0) starts.push(positions.length);
  return starts;
}

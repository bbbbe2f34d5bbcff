import type { Attribution } from '../../document/findings.ts';
import { isInside, type Span, toText } from '../../document/span.ts';
import { findInside, findLastStarting, findSentenceIndex, findTokenIndex, type Known, type Places } from '../known.ts';
import type { VerbGroup } from '../words.ts';

/** The words around one cue. Token indexes are those of the article. */
export interface Passage {
  readonly known: Known;
  readonly text: string;
  readonly cue: Span;
  /** Index of the sentence that holds the cue. */
  readonly sentence: number;
  /** The words of the sentence that the voice of the cue speaks: own voice, or the content that holds the cue. */
  readonly region: Span;
  /** Tokens of the region, and those of the cue: [first, end). */
  readonly firstToken: number;
  readonly endToken: number;
  readonly cueToken: number;
  readonly afterToken: number;
  readonly holder: Attribution | null;
  /** True where the cue stands inside quotation marks. */
  readonly isQuoted: boolean;
  /** Verbs of the region, in order. */
  readonly verbs: readonly VerbGroup[];
}

/** No clause reaches further from its cue than this, in UTF-16 code units: a text without full stops must not cost more. */
const REACH = 600;

/** The passage around a cue; null where it stands outside any sentence. */
export function toPassage(known: Known, places: Places, cue: Span): Passage | null {
  const { text, sentences, tokens } = known.language;
  const sentence = findSentenceIndex(known, cue.start);
  if (sentence === -1) return null;
  const whole = sentences[sentence] as Span;
  const holder = places.findHolder(cue);
  const content = holder?.content.find((span) => isInside(cue, span));
  const quotation = findQuotation(known, cue);
  let start = Math.max(whole.start, cue.start - REACH, content?.start ?? 0);
  let end = Math.min(whole.end, cue.end + REACH, content?.end ?? text.length);
  if (quotation !== null) {
    end = Math.min(end, quotation.end);
    // A quotation that opens with the cue goes on from the words before it: he quit “because they lied”.
    if (cue.start - quotation.start > 12) start = Math.max(start, quotation.start);
  }
  if (end < cue.end || start > cue.start) return null;
  const firstToken = findTokenIndex(known, start);
  const cueToken = findTokenIndex(known, cue.start);
  const afterToken = findTokenIndex(known, cue.end);
  let endToken = afterToken;
  while (endToken < tokens.count && (tokens.ends[endToken] as number) <= end) endToken++;
  const region = { start, end };
  return {
    known,
    text,
    cue,
    sentence,
    region,
    firstToken,
    endToken,
    cueToken,
    afterToken,
    holder,
    isQuoted: quotation !== null,
    verbs: findInside(known.words.verbs, region),
  };
}

/** The inside of the innermost quotation of speech around a span; null where it stands outside any. */
function findQuotation({ language: { quotations } }: Known, span: Span): Span | null {
  const last = findLastStarting(quotations, span.start);
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const quotation = quotations[i];
    if (quotation !== undefined && isInside(span, quotation.inner)) return quotation.inner;
  }
  return null;
}

/** A token in lower case, its apostrophe straight; '' outside the article. */
export function toLower({ known: { language } }: Pick<Passage, 'known'>, token: number): string {
  if (token < 0 || token >= language.tokens.count) return '';
  return language.text
    .slice(language.tokens.starts[token], language.tokens.ends[token])
    .toLowerCase()
    .replace('’', "'");
}

/** The Penn tag of a token; '' outside the article. */
export function toTag({ known }: Pick<Passage, 'known'>, token: number): string {
  return known.words.tags[token] ?? '';
}

/** The words of a passage from one token up to another, marks and blanks at both ends left out; null where nothing is left. */
export function toWordsSpan({ known: { language } }: Pick<Passage, 'known'>, from: number, to: number): Span | null {
  const { tokens, text } = language;
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(text, tokens.starts[first] as number)) first++;
  while (last >= first && !isWord(text, tokens.starts[last] as number) && !isKept(text, tokens, last)) last--;
  if (first > last) return null;
  let start = tokens.starts[first] as number;
  // An opening mark whose closing one lies inside belongs to the words.
  if (first > from) {
    const mark = text[tokens.starts[first - 1] as number] as string;
    const inside = toText(text, { start, end: tokens.ends[last] as number });
    if ('“"‘('.includes(mark) && inside.includes(CLOSING[mark] as string)) start = tokens.starts[first - 1] as number;
  }
  let end = tokens.ends[last] as number;
  const opening = text.slice(start, end);
  const next = text[end] ?? '';
  if (
    last + 1 < to &&
    ((next === '”' && opening.includes('“')) || (next === '"' && opening.split('"').length % 2 === 0))
  )
    end++;
  return { start, end };
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '(': ')' };

function isWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}$£€]/u.test(text[offset] ?? '');
}

/** A closing mark is kept where its opening one lies among the words; a per cent sign always. */
function isKept(text: string, tokens: Known['language']['tokens'], token: number): boolean {
  return text[tokens.starts[token] as number] === '%';
}

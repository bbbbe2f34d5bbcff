import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span, toText } from '../../document/span.ts';
import { findInside, findSentenceIndex, findTokenIndex, type Known, type Places, toPlaces } from '../known.ts';
import type { VerbGroup } from '../words.ts';

/** An article with its indexes, made once. */
export interface Scene {
  readonly known: Known;
  readonly places: Places;
  readonly attributionOf: ReadonlyMap<string, Attribution>;
}

/** Indexes an article for the search of passages. */
export function toScene(known: Known): Scene {
  return {
    known,
    places: toPlaces(known),
    attributionOf: new Map(known.attributions.map((attribution) => [attribution.id, attribution])),
  };
}

/** The words around one cue. Token indexes are those of the article. */
export interface Passage {
  readonly known: Known;
  readonly attributionOf: Scene['attributionOf'];
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
export function toPassage({ known, places, attributionOf }: Scene, cue: Span): Passage | null {
  return toPassageOf({ known, attributionOf }, places.findHolder(cue), cue);
}

/**
 * The same cue as spoken by whoever holds the attribution in whose content it stands: in "he questioned her right to run because she
 * was born abroad", the reason is that of the questioning. Null in the article's own voice, or where the sentence begins with the content.
 */
export function toOuterPassage({ known, attributionOf, holder, cue, region }: Passage): Passage | null {
  if (holder === null) return null;
  const parent = holder.within === null ? null : (attributionOf.get(holder.within) ?? null);
  const outer = toPassageOf({ known, attributionOf }, parent, cue);
  return outer === null || outer.region.start >= region.start ? null : outer;
}

function toPassageOf(
  { known, attributionOf }: Pick<Passage, 'known' | 'attributionOf'>,
  holder: Attribution | null,
  cue: Span,
): Passage | null {
  const { text, sentences, tokens } = known.language;
  const sentence = findSentenceIndex(known, cue.start);
  if (sentence === -1) return null;
  const whole = sentences[sentence] as Span;
  const content = holder?.content.find((span) => isInside(cue, span));
  const quotation = findQuotation(known, cue);
  let start = Math.max(whole.start, cue.start - REACH, content?.start ?? 0);
  const last = content === undefined ? undefined : findContinued(holder as Attribution, content, whole);
  let end = Math.min(whole.end, cue.end + REACH, last?.end ?? text.length);
  if (quotation !== null) {
    end = Math.min(end, quotation.end);
    // A quotation that opens with the cue goes on from the words before it: he quit “because they lied”.
    if (cue.start - quotation.start > 12) start = Math.max(start, quotation.start);
  }
  // In the article's own voice, what somebody is quoted as saying earlier in the sentence belongs to that person.
  if (quotation === null && content === undefined)
    start = Math.max(start, findSaidBefore(known, { start, end: cue.start }));
  if (end < cue.end || start > cue.start) return null;
  const firstToken = findTokenIndex(known, start);
  const cueToken = findTokenIndex(known, cue.start);
  const afterToken = findTokenIndex(known, cue.end);
  let endToken = afterToken;
  while (endToken < tokens.count && (tokens.ends[endToken] as number) <= end) endToken++;
  const region = { start, end };
  return {
    known,
    attributionOf,
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

/** In UTF-16 code units: the longest aside that tells who speaks. */
const LONGEST_ASIDE = 60;

/** "The aim, he said, was to save": the words after the aside go on with those before it. Gives the last part of the sentence. */
function findContinued({ content }: Attribution, part: Span, sentence: Span): Span {
  let last = part;
  for (const next of content)
    if (next.start >= last.end && next.start - last.end <= LONGEST_ASIDE && next.start < sentence.end) last = next;
  return last;
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

/** Where the last longer quotation ends that opens a stretch; the start of the stretch where none does. */
function findSaidBefore({ language: { quotations } }: Known, { start, end }: Span): number {
  const last = findLastStarting(quotations, end);
  for (let i = last; i >= 0 && i > last - 4; i--) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.depth > 0 || quotation.use !== 'speech' || quotation.end > end) continue;
    if (quotation.start <= start + 2 && quotation.end - quotation.start > 40) return quotation.end;
  }
  return start;
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
  return { start, end: toClosed(text, start, tokens.ends[last] as number) };
}

/** A closing mark right after the words, or after their last full stop, belongs to them where its opening one does. */
function toClosed(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const close = /^[.,!]?(?:”|''|"|\))/.exec(text.slice(end, end + 3))?.[0] ?? '';
  const mark = close.replace(/^[.,!]/, '');
  if (mark === '') return end;
  const isOpen =
    mark === '”'
      ? words.lastIndexOf('“') > words.lastIndexOf('”')
      : mark === ')'
        ? words.lastIndexOf('(') > words.lastIndexOf(')')
        : words.split(mark).length % 2 === 0;
  return isOpen ? end + close.length : end;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '(': ')' };

function isWord(text: string, offset: number): boolean {
  return /[\p{L}\p{N}$£€]/u.test(text[offset] ?? '');
}

/** A closing mark is kept where its opening one lies among the words; a per cent sign always. */
function isKept(text: string, tokens: Known['language']['tokens'], token: number): boolean {
  return text[tokens.starts[token] as number] === '%';
}

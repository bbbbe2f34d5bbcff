import type { Article } from '../../document/article.ts';
import type { Attribution } from '../../document/findings.ts';
import { countLeading } from '../../document/ordered.ts';
import type { Language } from '../../language/language.ts';
import { CLASS, toClasses } from './word-classes.ts';

/**
 * The tokens as names need them: parts joined by a hyphen are one word ("Kyung-min"), and each word knows its classes,
 * sentence, paragraph and quotation. Everything is in flat arrays by word index; a word's letters are kept once.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `CLASS`. */
  readonly classes: Int32Array;
  /** Index into `forms` and `lowers`. */
  readonly ids: Int32Array;
  readonly forms: readonly string[];
  readonly lowers: readonly string[];
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** 1 + the index of the outermost quotation of speech, 0 outside. */
  readonly quotes: Int32Array;
  /** 1 where a capital says nothing: first in a sentence, after an opening mark or a colon. */
  readonly opens: Uint8Array;
  /** 1 in a paragraph set in title case or capitals throughout. */
  readonly headed: Uint8Array;
  /** By id: how often the word is capitalised where it need not be. */
  readonly capitalisedWithin: Int32Array;
  /** By id: how often the same letters stand in lower case. */
  readonly inLowerCase: Int32Array;
}

/** Time grows linearly with the number of tokens. */
export function toWords(language: Language, article: Article): Words {
  const { text, tokens } = language;
  const starts = new Int32Array(tokens.count);
  const ends = new Int32Array(tokens.count);
  let count = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] as number;
    while (isHyphened(language, token)) token += 2;
    starts[count] = start;
    ends[count] = tokens.ends[token] as number;
    count++;
  }
  const ids = new Int32Array(count);
  const classes = new Int32Array(count);
  const forms: string[] = [];
  const lowers: string[] = [];
  const classesOf: number[] = [];
  const idOf = new Map<string, number>();
  for (let word = 0; word < count; word++) {
    const form = text.slice(starts[word], ends[word]);
    let id = idOf.get(form);
    if (id === undefined) {
      id = forms.length;
      idOf.set(form, id);
      const lower = form.toLowerCase().replaceAll('’', "'");
      forms.push(form);
      lowers.push(lower);
      classesOf.push(toClasses(form, lower));
    }
    ids[word] = id;
    classes[word] = classesOf[id] as number;
  }
  const words: Words = {
    text,
    count,
    starts,
    ends,
    classes,
    ids,
    forms,
    lowers,
    sentences: toIndexes(starts, count, language.sentences),
    paragraphs: toIndexes(starts, count, language.paragraphs),
    quotes: toQuotes(starts, count, language),
    opens: new Uint8Array(count),
    headed: new Uint8Array(count),
    capitalisedWithin: new Int32Array(forms.length),
    inLowerCase: new Int32Array(forms.length),
  };
  markHeadings(words, article);
  markOpenings(words);
  countCapitals(words, idOf);
  return words;
}

/** The letters of a word as written. */
export function formOf(words: Words, word: number): string {
  return words.forms[words.ids[word] as number] ?? '';
}

/** The letters of a word in lower case, apostrophes straight; '' outside the text. */
export function lowerOf(words: Words, word: number): string {
  return word < 0 || word >= words.count ? '' : (words.lowers[words.ids[word] as number] as string);
}

/** True where the word has any of the classes; false outside the text. */
export function hasClass(words: Words, word: number, bits: number): boolean {
  return word >= 0 && word < words.count && ((words.classes[word] as number) & bits) !== 0;
}

/** The first word that ends after `offset`. */
export function wordAt(words: Words, offset: number): number {
  return countLeading(words.count, (index) => (words.ends[index] as number) <= offset);
}

/** The quotation that an attribution's own cue stands in, as in `Words.quotes`: what is reported within a quotation does not say who speaks it. 0 outside. */
export function cueQuote(words: Words, { cue }: Pick<Attribution, 'cue'>): number {
  const first = cue[0];
  // An empty cue stands nowhere.
  return first === undefined || first.end <= first.start ? 0 : (words.quotes[wordAt(words, first.start)] ?? 0);
}

function isHyphened(language: Language, token: number): boolean {
  const { text, tokens } = language;
  if (token + 2 >= tokens.count) return false;
  const end = tokens.ends[token] as number;
  const next = tokens.ends[token + 1] as number;
  if (tokens.starts[token + 1] !== end || next !== end + 1 || tokens.starts[token + 2] !== next) return false;
  const mark = text.charCodeAt(end);
  return (mark === 0x2d || mark === 0x2010 || mark === 0x2011) && isLetter(text, end - 1) && isLetter(text, next);
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return (code >= 97 && code <= 122) || code > 0xbf || code === 0x2e || (code >= 48 && code <= 57);
}

function toIndexes(starts: Int32Array, count: number, spans: readonly { start: number; end: number }[]): Int32Array {
  const indexes = new Int32Array(count);
  let index = 0;
  for (let word = 0; word < count; word++) {
    while (index + 1 < spans.length && (starts[word] as number) >= (spans[index + 1]?.start ?? 0)) index++;
    indexes[word] = index;
  }
  return indexes;
}

function toQuotes(starts: Int32Array, count: number, language: Language): Int32Array {
  const quotes = new Int32Array(count);
  let word = 0;
  for (const [index, quotation] of language.quotations.entries()) {
    if (quotation.depth > 0 || quotation.use !== 'speech') continue;
    while (word < count && (starts[word] as number) < quotation.start) word++;
    while (word < count && (starts[word] as number) < quotation.end) quotes[word++] = index + 1;
  }
  return quotes;
}

/** A paragraph is set as a heading where nearly all longer words have capitals, or its block says so. */
function markHeadings(words: Words, article: Article): void {
  const title = article.blocks.find(({ kind }) => kind === 'title');
  for (let first = 0; first < words.count; ) {
    let last = first;
    let long = 0;
    let capital = 0;
    let allCapitals = 0;
    while (last < words.count && words.paragraphs[last] === words.paragraphs[first]) {
      if ((words.ends[last] as number) - (words.starts[last] as number) >= 4) {
        long++;
        if (hasClass(words, last, CLASS.capital)) capital++;
        if (hasClass(words, last, CLASS.allCapitals)) allCapitals++;
      }
      last++;
    }
    const isShouted = allCapitals >= long * 0.6 && (long >= 3 || last - first > 2);
    // A headline may end in a full stop, but then hardly a word of it is small.
    const isEnded = /^[.!?”"]$/.test(lowerOf(words, last - 1));
    const isTitle = title !== undefined && words.starts[first] === title.start;
    const isTitled = long >= 3 && capital >= long * (isEnded && !isTitle ? 0.95 : 0.75);
    const isHeading = long >= 1 && (isShouted || (isTitled && (long >= 5 || capital < long || !isEnded)));
    if (!isHeading) markShouted(words, first, last);
    if (
      isHeading &&
      last - first < 60 &&
      !(isTitled && !isShouted && words.sentences[first] !== words.sentences[last - 1])
    )
      words.headed.fill(1, first, last);
    first = last;
  }
  for (const block of article.blocks) {
    // A title set like a sentence is read like one; only its case can mislead, and that was judged above.
    if (block.kind !== 'link') continue;
    for (
      let word = wordAt(words, block.start);
      word < words.count && (words.starts[word] as number) < block.end;
      word++
    )
      words.headed[word] = 1;
  }
}

/** Words of a shouted stretch, at least; fewer are initials of bodies side by side. */
const FEWEST_SHOUTED = 4;

/** "ANA REYES IS LEADING THE POLLS As the race …": a heading that runs into its paragraph. A little word in it tells it from a row of acronyms. */
function markShouted(words: Words, first: number, last: number): void {
  for (let start = first; start < last; start++) {
    if (!hasClass(words, start, CLASS.allCapitals)) continue;
    let end = start;
    let hasLittle = false;
    while (
      end < last &&
      (hasClass(words, end, CLASS.allCapitals) || /^(?:\d[\d,.]*|A|['’]S|[-:'’])$/.test(formOf(words, end)))
    ) {
      if (hasClass(words, end, CLASS.stop | CLASS.determiner)) hasLittle = true;
      end++;
    }
    if (hasLittle && end - start >= FEWEST_SHOUTED) words.headed.fill(1, start, end);
    start = end;
  }
}

function markOpenings(words: Words): void {
  for (let word = 0; word < words.count; word++) {
    if (word === 0 || words.sentences[word] !== words.sentences[word - 1]) {
      words.opens[word] = 1;
      continue;
    }
    const before = lowerOf(words, word - 1);
    if (
      before === ':' ||
      before === '…' ||
      before === '...' ||
      before === '—' ||
      before === '•' ||
      before === '*' ||
      before === '#'
    )
      words.opens[word] = 1;
    else if (isOpeningMark(words, word - 1)) words.opens[word] = 1;
    else if (words.opens[word - 1] === 1 && !hasClass(words, word - 1, ~0) && !/\p{L}|\p{N}/u.test(before))
      words.opens[word] = 1;
  }
}

function isOpeningMark(words: Words, word: number): boolean {
  const mark = formOf(words, word);
  if (mark === '“' || mark === '‘' || mark === '«' || mark === '(' || mark === '[') return mark !== '(' && mark !== '[';
  return (mark === '"' || mark === "'" || mark === '``') && words.ends[word] === words.starts[word + 1];
}

function countCapitals(words: Words, idOf: ReadonlyMap<string, number>): void {
  const total = new Int32Array(words.forms.length);
  for (let word = 0; word < words.count; word++) {
    const id = words.ids[word] as number;
    total[id] = (total[id] as number) + 1;
    if (words.opens[word] === 0 && words.headed[word] === 0 && hasClass(words, word, CLASS.capital)) {
      words.capitalisedWithin[id] = (words.capitalisedWithin[id] as number) + 1;
    }
  }
  for (const [id, lower] of words.lowers.entries()) {
    if (words.forms[id] === lower) continue;
    const lowerId = idOf.get(lower);
    if (lowerId !== undefined) words.inLowerCase[id] = total[lowerId] as number;
  }
}

// Makes one of: “Don’t”, "don't"; 1,000 and 1000; fifteen and 15; Raúl and Raul; % and percent.  Not of: 15 and 50, do and don't.
import type { Span } from '../document/span.ts';
import { NUMBER_WORDS } from '../lexicon/time-words.ts';

/** The words of a stretch of text as they are compared; parallel lists. */
export interface PlainWords {
  /** Lower case, without accents and invisible characters. */
  readonly forms: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words of a quotation in a draft, with what its editor did to them. */
export interface QuotedWords extends PlainWords {
  /** 1 where something is left out before the word, and marked: "…". One longer than the words. */
  readonly gaps: Uint8Array;
  /** 1 for a word that stands in [brackets]. */
  readonly inserted: Uint8Array;
  /** 1 for a word whose end an editor wrote: "decid[ed]". */
  readonly bent: Uint8Array;
}

const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’‘ʼ＇`´][\p{L}\p{M}\u00ad\u200b-\u200d]+)*|[$€£¥%&]/gu;
/** The same with the marks that an editor makes. */
const WORD_OR_MARK = new RegExp(`${WORD.source}|…|\\.{2,}|\\.(?:[ \\u00a0]\\.){1,}|[[\\]()]`, 'gu');

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The words of `text` in `span`. */
export function splitPlainWords(text: string, span: Span = { start: 0, end: text.length }): PlainWords {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  for (const { 0: word, index } of part.matchAll(WORD)) {
    const form = toPlainForm(word);
    if (form === '') continue;
    forms.push(form);
    starts.push(span.start + index);
    ends.push(span.start + index + word.length);
  }
  return { forms, starts, ends };
}

/** The words of a quotation: of `spans` in order, one running into the next. */
export function splitQuotedWords(text: string, spans: readonly Span[]): QuotedWords {
  const forms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  const inserted: number[] = [];
  const bent: number[] = [];
  let gap = 0;
  let inBrackets = 0;
  let isSic = false;
  for (const span of spans) {
    const part = text.slice(span.start, span.end);
    for (const { 0: word, index } of part.matchAll(WORD_OR_MARK)) {
      const start = span.start + index;
      if (word === '[') {
        inBrackets = 1;
        isSic = /^\[\s*(?:sic|emphasis|applause|laughter|laughs|inaudible)\b/i.test(part.slice(index, index + 24));
      } else if (word === ']') {
        inBrackets = 0;
        isSic = false;
      } else if (word === '(' || word === ')') continue;
      else if (word.startsWith('.') || word === '…') gap = 1;
      else if (!isSic) {
        const form = toPlainForm(word);
        if (form === '') continue;
        const last = forms.length - 1;
        const touches = last >= 0 && /^[[\]]$/.test(text.slice(ends[last], start));
        if (touches && inBrackets === 0 && inserted[last] === 1 && (forms[last] as string).length === 1) {
          // "[W]e": one letter was made a capital.
          forms[last] += form;
          ends[last] = start + word.length;
          inserted[last] = 0;
          continue;
        }
        if (touches && inBrackets === 1 && inserted[last] === 0) {
          ends[last] = start + word.length;
          bent[last] = 1;
          continue;
        }
        forms.push(form);
        starts.push(start);
        ends.push(start + word.length);
        gaps.push(gap);
        inserted.push(inBrackets);
        bent.push(0);
        gap = 0;
      }
    }
  }
  gaps.push(gap);
  return {
    forms,
    starts,
    ends,
    gaps: Uint8Array.from(gaps),
    inserted: Uint8Array.from(inserted),
    bent: Uint8Array.from(bent),
  };
}

const SIGNS: Readonly<Record<string, string>> = { '%': 'percent', '&': 'and' };
const NUMBERS = new Map([...NUMBER_WORDS].map(([word, value]) => [word, String(value)]));

function toPlainForm(word: string): string {
  if (/^[a-z]+$/.test(word)) return NUMBERS.get(word) ?? word;
  const sign = SIGNS[word];
  if (sign !== undefined) return sign;
  if (/^\p{N}/u.test(word)) return word.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/g, '');
  const form = word
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ＇`´]/g, "'")
    .toLowerCase();
  return NUMBERS.get(form) ?? form;
}

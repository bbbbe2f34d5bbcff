// Catches: “We will pay” of "We will pay if the court orders it" · “It is safe” of "It is safe, but only for adults" · “It was.” of "It was not."
// Not: where the draft tells the condition itself, “I do not know” of "I do not know if he came", a phrase out of the middle of a sentence.
import type { Article } from '../document/article.ts';
import type { Difference } from '../document/verification.ts';
import type { Claim } from './claim.ts';
import { isNegator } from './hunks.ts';
import type { Place } from './outcome.ts';
import type { WordIndex } from './word-index.ts';

/** What a quotation is cut before. */
export interface CutOff {
  readonly reason: string;
  readonly difference: Difference;
  /** Position of the article's word behind what was cut off. */
  readonly to: number;
}

/** Words after the quoted ones that are looked at, and that are shown. */
const REACH = 8;
/** Code units behind a quotation in which a draft may tell what it left out of the marks. */
const TOLD_SOON = 240;
/** So few words are a phrase, no statement. */
const LEAST_WORDS = 3;

/** Words that make what stands before them depend on something. */
const CONDITIONS: readonly (readonly string[])[] = [
  'if',
  'unless',
  'provided',
  'providing',
  'except',
  'as long as',
  'so long as',
  'on condition',
  'only if',
  'only when',
  'only after',
].map((words) => words.split(' '));
/** "I do not know if he came" asks, and sets no condition. */
const ASKING: ReadonlySet<string> = new Set(
  'know knows knew ask asks asked wonder wonders wondered see sure tell say said check decide decided find understand clear unclear certain matter matters mind minds care remember doubt question'.split(
    ' ',
  ),
);

/** What the article's sentence goes on with, where that restricts or denies what is quoted of it; null where it does not. */
export function findCutOff(index: WordIndex, text: string, claim: Claim, chain: readonly Place[]): CutOff | null {
  const from = chain[0]?.from ?? 0;
  const end = chain.at(-1)?.to ?? 0;
  const quoted = claim.spans.at(-1);
  const article = index.articles[index.owners[end - 1] ?? -1];
  if (quoted === undefined || article === undefined) return null;
  const next = toNext(index, article, end);
  const isEnded = /[.!?]$/.test(text.slice(quoted.start, quoted.end).trimEnd());
  if (isEnded && next.comma === false && /^(?:not|never|nothing|nobody)$/.test(next.forms[0] ?? '')) {
    const reason = 'The article goes on with a "not" or the like, and here the sentence ends.';
    return {
      reason,
      difference: toDifference(index, article, quoted.end, next.from, 1, 'negation'),
      to: next.from + 1,
    };
  }
  if (end - from < LEAST_WORDS || !isWhole(text, quoted.end, isEnded) || !beginsSentence(index, article, from))
    return null;
  const length = toRestriction(next.forms, index.forms[index.words[end - 1] as number] ?? '');
  if (length === 0 || isToldSoon(text, quoted.end, next.forms.slice(0, length))) return null;
  const reason = 'The article goes on with a condition, which is left out here.';
  return {
    reason,
    difference: toDifference(index, article, quoted.end, next.from, next.forms.length, 'words'),
    to: next.from + next.forms.length,
  };
}

interface Next {
  readonly forms: readonly string[];
  /** Position of the first of them. */
  readonly from: number;
  readonly comma: boolean;
}

/** Behind quoted words: ," he said, " */
const INTERRUPTION = /^[,.]?["”’]\s+[^"“”!?;:\n]{2,60}?,\s+["“‘]/;

/** The next words of the sentence, over "he said", and whether a mark stands before them. */
function toNext(index: WordIndex, { text }: Article, end: number): Next {
  const forms: string[] = [];
  let comma = false;
  let from = end;
  const closed = index.ends[end - 1] as number;
  const interruption = INTERRUPTION.exec(text.slice(closed, closed + 80))?.[0];
  if (interruption !== undefined) {
    while ((index.words[from] ?? -1) >= 0 && (index.starts[from] as number) < closed + interruption.length) from++;
    comma = true;
  }
  for (let at = from; at < from + REACH && (index.words[at] ?? -1) >= 0; at++) {
    const between = text.slice(index.ends[at - 1], index.starts[at]);
    if (at === from) {
      if (interruption !== undefined) {
        forms.push(index.forms[index.words[at] as number] as string);
        continue;
      }
      if (!/^(?:\s+|,\s+|\s*[—–-]+\s*)$/.test(between)) break;
      comma = between.trim() !== '';
    } else if (/[.!?;:"“”\n]/.test(between)) break;
    forms.push(index.forms[index.words[at] as number] as string);
  }
  return { forms, from, comma };
}

/** How many of the words say that what stands before them depends on something; 0 where they do not. */
function toRestriction(forms: readonly string[], last: string): number {
  const found = CONDITIONS.find((words) => words.every((word, at) => forms[at] === word));
  if (found !== undefined) return found[0] === 'if' && ASKING.has(last) ? 0 : found.length;
  // "But only for adults", "but not before May"; "but we will go on" restricts nothing.
  if (forms[0] !== 'but') return 0;
  const second = forms[1] ?? '';
  return second === 'only' || second === 'if' || isNegator(second) ? 2 : 0;
}

/** The draft ends a sentence with the quoted words, or breaks it off for who said them. */
function isWhole(text: string, end: number, isEnded: boolean): boolean {
  return (
    isEnded ||
    /^(?:[,.!?]?\s*["”’»“]+[,.!?]?(?:\s|$)|[,.!?]["”’»“])/.test(
      text.slice(text[end - 1] === ',' ? end - 1 : end, end + 6),
    )
  );
}

/** The words begin a sentence or a clause of the article: what is cut off belongs to all of them. */
function beginsSentence(index: WordIndex, { text }: Article, from: number): boolean {
  const start = index.starts[from] as number;
  const before = text.slice(Math.max(0, start - 12), start);
  return start < 12 || /(?:[.!?:;]["”’)]*\s+|["“«‘]|\n\s*|[—–]\s*|\bthat\s+)["“«‘]?$/.test(before);
}

/** The draft has the condition in its own words, or in a quotation that follows. */
function isToldSoon(text: string, end: number, words: readonly string[]): boolean {
  const behind = text.slice(end, end + TOLD_SOON).split(/\n\s*\n/, 1)[0] as string;
  const said = new Set(behind.toLowerCase().match(/\p{L}+/gu));
  return words.some((word) => word !== 'but' && word !== 'as' && said.has(word)) || /\bcondition/.test(behind);
}

function toDifference(
  index: WordIndex,
  { text }: Article,
  draftEnd: number,
  end: number,
  count: number,
  kind: Difference['kind'],
): Difference {
  const articleSpan = { start: index.starts[end] as number, end: index.ends[end + count - 1] as number };
  return {
    kind,
    draft: '',
    article: text.slice(articleSpan.start, articleSpan.end),
    draftSpan: { start: draftEnd, end: draftEnd },
    articleSpan,
  };
}

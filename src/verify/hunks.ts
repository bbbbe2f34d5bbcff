import type { Span } from '../document/span.ts';
import type { Difference } from '../document/verification.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar-words.ts';
import type { Alignment } from './align.ts';
import type { QuotedWords } from './plain-words.ts';
import type { WordIndex } from './word-index.ts';

/** Words that turn a statement round. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not never no none nobody nothing neither nor without cannot can't don't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't mustn't ain't needn't hardly scarcely".split(
    ' ',
  ),
);
const DATE_WORDS: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...MONTHS].flatMap(([name = '']) => [name]).filter((name) => name !== 'may' && name !== 'march'),
);

/** True for a form that denies. */
export function isNegator(form: string): boolean {
  return NEGATORS.has(form) || form.endsWith("n't");
}

interface Hunk {
  /** Word range in the quotation. */
  readonly from: number;
  readonly to: number;
  /** Position range in the articles. */
  readonly articleFrom: number;
  readonly articleTo: number;
}

/** The places where a quotation and the words it lies on differ, but for what editors may change. */
export function findDifferences(
  index: WordIndex,
  text: string,
  quoted: QuotedWords,
  alignment: Alignment,
): readonly Difference[] {
  return findHunks(quoted, alignment).flatMap((hunk) => {
    const mine = quoted.forms.slice(hunk.from, hunk.to);
    const theirs = Array.from(
      index.words.subarray(hunk.articleFrom, hunk.articleTo),
      (word) => index.forms[word] ?? '',
    );
    const inBrackets = mine.map((_, at) => quoted.inserted[hunk.from + at] === 1);
    if (isAcceptable(mine, theirs, inBrackets)) return [];
    return [toDifference(index, text, quoted, hunk, toKind(mine, theirs))];
  });
}

function findHunks({ forms }: QuotedWords, { positions, from, to }: Alignment): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let word = 0;
  let position = from;
  const add = (wordTo: number, positionTo: number): void => {
    if (wordTo > word || positionTo > position)
      hunks.push({ from: word, to: wordTo, articleFrom: position, articleTo: positionTo });
  };
  for (const [at, lies] of positions.entries()) {
    if (lies < 0) continue;
    add(at, lies);
    word = at + 1;
    position = lies + 1;
  }
  add(forms.length, to);
  return hunks;
}

/** What "[the mayor]'s" leaves behind the brackets. */
const CLITIC = /^(?:s|re|ll|d|ve|m)$/;

/** What may differ in a quotation: how a word is joined or spelt, what an editor put in brackets. */
function isAcceptable(mine: readonly string[], theirs: readonly string[], inBrackets: readonly boolean[]): boolean {
  const isBracketed =
    mine.length > 0 && mine.every((form, at) => inBrackets[at] === true || (at > 0 && CLITIC.test(form)));
  if (isBracketed) {
    // Brackets may name whom "he" means and drop what is clear; they may not turn the sense.
    return theirs.length <= 12 && mine.filter(isNegator).length === theirs.filter(isNegator).length;
  }
  const [one, two] = [mine.join(''), theirs.join('')];
  return one === two || (mine.length === 1 && theirs.length === 1 && isSpellingOf(one, two));
}

/** -ise and -ize, -our and -or, -re and -er, doubled l, "programme": one word in two spellings. */
function isSpellingOf(one: string, two: string): boolean {
  return one.length > 3 && toOneSpelling(one) === toOneSpelling(two);
}

function toOneSpelling(word: string): string {
  return word
    .replace(/is(?=(?:e[drs]?|ing|ation|ations)$)/, 'iz')
    .replace(/ys(?=(?:e[drs]?|ing)$)/, 'yz')
    .replace(/(?<=[a-z]{2})our(?=$|[a-z]{1,4}$)/, 'or')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/(?<=program)mes?$/, '')
    .replace(/(?<=def|off|lic)ence$/, 'ense');
}

function toKind(mine: readonly string[], theirs: readonly string[]): Difference['kind'] {
  const count = (words: readonly string[], is: (word: string) => boolean): number => words.filter(is).length;
  if (count(mine, isNegator) !== count(theirs, isNegator)) return 'negation';
  if (mine.some((word) => /^\d/.test(word)) && theirs.some((word) => /^\d/.test(word))) return 'number';
  return mine.some((word) => DATE_WORDS.has(word)) && theirs.some((word) => DATE_WORDS.has(word)) ? 'date' : 'words';
}

function toDifference(
  index: WordIndex,
  text: string,
  quoted: QuotedWords,
  { from, to, articleFrom, articleTo }: Hunk,
  kind: Difference['kind'],
): Difference {
  const draftSpan: Span =
    to > from
      ? { start: quoted.starts[from] as number, end: quoted.ends[to - 1] as number }
      : toPoint(quoted.ends[from - 1] ?? quoted.starts[from] ?? 0);
  const articleSpan: Span =
    articleTo > articleFrom
      ? { start: index.starts[articleFrom] as number, end: index.ends[articleTo - 1] as number }
      : toPoint(index.ends[articleFrom - 1] ?? 0);
  const article = index.articles[index.owners[Math.min(articleFrom, index.owners.length - 1)] as number];
  return {
    kind,
    draft: text.slice(draftSpan.start, draftSpan.end),
    article: article?.text.slice(articleSpan.start, articleSpan.end) ?? '',
    draftSpan,
    articleSpan,
  };
}

function toPoint(offset: number): Span {
  return { start: offset, end: offset };
}

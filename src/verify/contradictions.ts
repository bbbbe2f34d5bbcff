// Finds: what a statement says otherwise than the words it comes from: a figure, a day, a "not", an opposite.
import { toRarity } from '../compare/rarity.ts';
import { toStem } from '../compare/stem.ts';
import type { Article } from '../document/article.ts';
import { isInside, isOverlapping, type Span } from '../document/span.ts';
import type { Difference } from '../document/verification.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { type Alignment, findAligned } from './align.ts';
import type { Claim } from './claim.ts';
import { findDifferences, isNegator } from './hunks.ts';
import { LEAST_TELLING, type Near, STEP } from './near-places.ts';
import { splitPlainWords, splitQuotedWords } from './plain-words.ts';
import { type Figure, findCalendarWords, findFigures, isLikeFigure } from './statement-facts.ts';
import type { WordIndex } from './word-index.ts';

/** From this share on the words are of the same thing, and a figure or a "not" can be held against the article's. */
const SAME_THING = 0.5;
/** Words of a statement that is laid on the article's at once. */
const LONGEST_ALIGNED = 120;
/** Words that stand in place of others, at most; more are another way to put it. */
const MOST_TURNED = 5;

/** What the statement says otherwise than the words it comes from: figures, dates, a denial. */
export function findContradictions(index: WordIndex, text: string, claim: Claim, place: Near): readonly Difference[] {
  if (place.coverage < SAME_THING) return [];
  const article = index.articles[place.article] as Article;
  const around = toAround(article.text, {
    start: index.starts[place.from] as number,
    end: index.ends[place.to - 1] as number,
  });
  return [
    ...findOtherFigures(text, claim, article, around),
    ...findOtherDays(text, claim, article, around),
    ...findTurned(index, text, claim, place),
  ]
    .filter(({ draftSpan }) => !claim.quoted.some((one) => isOverlapping(one, draftSpan) || isInside(draftSpan, one)))
    .filter(
      ({ draftSpan }, at, all) =>
        all.findIndex((other) => other.draftSpan.start <= draftSpan.start && other.draftSpan.end >= draftSpan.end) ===
        at,
    );
}

/** True where the article has the figure around the place: "$3 million, and later $4.5 million" of two articles. */
export function hasFigure(index: WordIndex, text: string, span: Span, place: Near): boolean {
  const article = index.articles[place.article] as Article;
  const around = { start: index.starts[place.from] as number, end: index.ends[place.to - 1] as number };
  const theirs = findFigures(article.text, toAround(article.text, around));
  return findFigures(text, span).every((figure) => theirs.some((other) => isLikeFigure(figure, other)));
}

/** The sentences that the words stand in, as their full stops tell. */
function toAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 400), start);
  const behind = text.slice(end, end + 400);
  const from = Math.max(
    before.lastIndexOf('\n'),
    before.search(/[.!?]["”’]?\s+(?=["“‘\p{Lu}])(?!.*[.!?]["”’]?\s+["“‘\p{Lu}])/su) + 1,
  );
  const stop = /[.!?](?=["”’]?(?:\s|$))|\n/.exec(behind);
  return { start: start - before.length + from, end: end + (stop === null ? behind.length : stop.index) };
}

/** "50 officials" where the article has "15 senior officials": another figure of the same thing. */
function findOtherFigures(text: string, claim: Claim, article: Article, around: Span): readonly Difference[] {
  const theirs = findFigures(article.text, around);
  // "Said in 1991, …": a figure between the words that report and what is reported belongs to it too.
  const mine = findFigures(text, claim.told).filter((figure) => !claim.quoted.some((one) => isInside(figure, one)));
  const wider = { start: Math.max(0, around.start - 600), end: Math.min(article.text.length, around.end + 600) };
  const all: readonly Figure[] = findFigures(article.text, wider);
  return mine.flatMap((figure) => {
    if (all.some((other) => isLikeFigure(figure, other))) return [];
    const things = toThings(text, figure);
    const other = theirs.find((one) => toThings(article.text, one).some((thing) => things.includes(thing)));
    return other === undefined ? [] : [toDifference(text, figure, article, other, 'number')];
  });
}

/** What a figure counts: the words behind it, and its currency. */
function toThings(text: string, { start, end }: Span): readonly string[] {
  const behind = splitPlainWords(text.slice(end, end + 40).replace(/[.;:!?\n].*$/s, '')).forms.slice(0, 3);
  const sign = /[$€£¥]\s*$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].trim();
  return [
    ...behind.map(toStem).filter((stem) => toRarity(stem) >= LEAST_TELLING),
    ...(sign === undefined ? [] : [sign]),
  ];
}

function findOtherDays(text: string, claim: Claim, article: Article, around: Span): readonly Difference[] {
  const theirs = findCalendarWords(article.text, around);
  return claim.spans.flatMap((span) =>
    findCalendarWords(text, span).flatMap((mine) => {
      const sort = mine.key.charAt(0);
      const others = theirs.filter(({ key }) => key.startsWith(sort));
      const [other] = others;
      return other === undefined || others.some(({ key }) => key === mine.key)
        ? []
        : [toDifference(text, mine, article, other, 'date')];
    }),
  );
}

/** Where the statement runs along the article's words: a figure, a date, a denial or an opposite in place of another. */
export function findTurned(index: WordIndex, text: string, claim: Claim, place: Near): readonly Difference[] {
  const quoted = splitQuotedWords(text, claim.spans);
  if (quoted.forms.length > LONGEST_ALIGNED) return [];
  const words = quoted.forms.map((form) => index.numbers.get(form) ?? toKindred(index, form));
  const [near] = findAligned(index, quoted, words, true).filter(
    ({ from, to }) => from < place.to + STEP && place.from - STEP < to && index.owners[from] === place.article,
  );
  if (near === undefined || near.share < SAME_THING) return [];
  return [...findDifferences(index, text, quoted, near), ...findDenialBefore(index, text, claim, near)].filter(
    ({ kind, draft, article }) => {
      const [mine, theirs] = [draft, article].map((part) => splitPlainWords(part).forms) as [
        readonly string[],
        readonly string[],
      ];
      if (mine.length > MOST_TURNED || theirs.length > MOST_TURNED) return false;
      if (kind === 'number') return !isRoughly(draft, article);
      if (kind !== 'words') return true;
      return mine.some((form) => theirs.some((other) => OPPOSITES.get(form)?.has(other) === true));
    },
  );
}

/** A word of the articles that is another form of the same. */
function toKindred({ stemNumbers, wordOfStem }: WordIndex, form: string): number {
  const stem = stemNumbers.get(toStem(form));
  return stem === undefined ? -1 : (wordOfStem[stem] as number);
}

/** Words before the first that lies on the article's, in which a denial is of what follows. */
const REACH_BEFORE = 3;

/** "He expected more" of "he did not expect more": the denial stands before the first word that both have. */
function findDenialBefore(index: WordIndex, text: string, claim: Claim, { from }: Alignment): readonly Difference[] {
  const start = claim.spans[0]?.start ?? claim.whole.start;
  const mine = splitPlainWords(text.slice(Math.max(0, start - 40), start)).forms.slice(-REACH_BEFORE);
  if (mine.some(isNegator) || claim.attribution?.act === 'denies') return [];
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at--) {
    const word = index.words[at] as number;
    if (word < 0) break;
    const article = index.articles[index.owners[at] as number] as Article;
    const span = { start: index.starts[at] as number, end: index.ends[at] as number };
    if (/[.;:!?,"“”]/.test(article.text.slice(span.end, index.starts[at + 1]))) break;
    if (isNegator(index.forms[word] as string)) {
      return [toDifference(text, { start, end: start }, article, span, 'negation')];
    }
  }
  return [];
}

function isRoughly(draft: string, article: string): boolean {
  const [mine, theirs] = [draft, article].map((part) => findFigures(part, { start: 0, end: part.length })) as [
    readonly Figure[],
    readonly Figure[],
  ];
  return mine.every((figure) => theirs.some((other) => isLikeFigure(figure, other)));
}

function toDifference(text: string, mine: Span, article: Article, theirs: Span, kind: Difference['kind']): Difference {
  return {
    kind,
    draft: text.slice(mine.start, mine.end),
    article: article.text.slice(theirs.start, theirs.end),
    draftSpan: { start: mine.start, end: mine.end },
    articleSpan: { start: theirs.start, end: theirs.end },
  };
}

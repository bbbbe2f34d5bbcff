// Catches: "about 41,000 portable heaters", "$2.4 million", "11 per cent", "412 to 409", "two dozen", "three of 20".
// Not: dates and ages, "Ember 2", "Article 5", "one of them", "2-year-old".
import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { CURRENCIES, MEASURES, RESULT_WORDS } from '../../lexicon/amount-words.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toStem } from '../stem.ts';
import type { Words } from '../words.ts';
import { type Figure, isFigureStart, lowerAt, PENCE, parseFigure } from './figures.ts';
import { parseFraction } from './fractions.ts';
import { toLength } from './lengths.ts';
import { isNoAmount } from './no-amounts.ts';
import type { Quantity } from './quantity.ts';
import { toRough } from './rough.ts';
import { toFirstRough, toThings, toThingsBefore } from './things.ts';

/** How far before a pair of figures a word says that it is a result, in words. */
const CLOSE_BEFORE = 5;

/** All amounts of an article in order. */
export function quantitiesOf(article: Compared): readonly Quantity[] {
  return once(article, findInArticle);
}

function findInArticle({ words, reading }: OwnArticle): readonly Quantity[] {
  return findQuantities(words, reading.times);
}

/** All amounts of a text in order; `times` are left out, being no amounts. */
export function findQuantities(words: Words, times: readonly Time[]): readonly Quantity[] {
  const found: Quantity[] = times.flatMap((time) => toLength(words, time) ?? []);
  for (let index = 0; index < words.count; ) {
    const quantity =
      parseShare(words, index) ?? (isFigureStart(words, index) ? parseQuantity(words, index, times) : null);
    if (quantity === null) {
      index++;
      continue;
    }
    if (quantity.found !== null) found.push(quantity.found);
    index = quantity.to;
  }
  return found.sort((a, b) => a.start - b.start).map(toPlain);
}

/** The same, written out: what is copied with changes has a layout of its own each time, and looking at it takes several times as long. */
function toPlain({ start, end, kind, value, other, rough, unit, things, isLoose }: Quantity): Quantity {
  return { start, end, kind, value, other, rough, unit, things, isLoose };
}

/** "A third of the members", told as percent; a fraction is seldom exact. */
function parseShare(words: Words, index: number): Parsed | null {
  const share = parseFraction(words, index);
  if (share === null) return null;
  const { value, to } = share;
  const figure = { value, to, isLoose: false };
  const things = toThings(words, lowerAt(words, to) === 'of' ? to + 1 : to);
  const seen = { words, index, figure, before: '', next: '', isLoose: false };
  return toAmount(seen, to, { kind: 'percent', things, rough: 'about' });
}

/** A figure and what stands around it. */
interface Seen {
  readonly words: Words;
  readonly index: number;
  readonly figure: Figure;
  /** The words before and after it, in lower case. */
  readonly before: string;
  readonly next: string;
  readonly isLoose: boolean;
}

/** What a figure comes to: an amount or none, and the index of the word to go on with. */
interface Parsed {
  readonly found: Quantity | null;
  readonly to: number;
}

/** In order: the first that knows what a figure is an amount of has it. */
const AMOUNTS: readonly ((seen: Seen) => Parsed | null)[] = [
  parseMoneyBefore,
  parsePence,
  parsePair,
  parsePercent,
  parseMoneyAfter,
  parseMagnitude,
  parseMeasure,
];

function parseQuantity(words: Words, index: number, times: readonly Span[]): Parsed | null {
  const figure = parseFigure(words, index);
  if (figure === null) return null;
  if (isNoAmount(words, index, figure.to, times)) return { found: null, to: figure.to };
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, figure.to);
  const isLoose =
    figure.isLoose ||
    /^(?:last|first|next|past|final|previous|other|another|these|those|top)$/.test(before) ||
    /^(?:other|others|more|further|additional|new)$/.test(next);
  const seen = { words, index, figure, before, next, isLoose };
  for (const parse of AMOUNTS) {
    const parsed = parse(seen);
    if (parsed !== null) return parsed;
  }
  return parseCount(seen);
}

/** An amount of the words up to `to`, not included. */
function toAmount(
  { words, index, figure, before, isLoose }: Seen,
  to: number,
  amount: Pick<Quantity, 'kind' | 'things'> & Partial<Quantity>,
): Parsed {
  const found: Quantity = {
    start: words.starts[index] as number,
    end: words.ends[Math.min(to, words.count) - 1] as number,
    value: figure.value,
    other: null,
    rough: toRough(words, CURRENCIES.has(before) ? index - 1 : index),
    unit: null,
    isLoose,
    ...amount,
  };
  return { found, to };
}

/** "$2.4 million" */
function parseMoneyBefore(seen: Seen): Parsed | null {
  const unit = CURRENCIES.get(seen.before);
  const { to } = seen.figure;
  return unit === undefined ? null : toAmount(seen, to, { kind: 'money', unit, things: toThings(seen.words, to) });
}

/** "412 to 409", "between 10 and 15", "31 votes to 27" */
function parsePair(seen: Seen): Parsed | null {
  const { words, index, figure, before } = seen;
  const second = toSecond(words, figure.to, before === 'between') ?? toSecondVotes(words, figure.to);
  if (second === null) return null;
  const things = toThings(words, second.to);
  const kind = isResult(words, index, figure.value, second.value, things) ? 'result' : 'count';
  return toAmount(seen, second.to, { kind, other: second.value, things });
}

/** "11 %", "11 percent", "11 per cent" */
function parsePercent(seen: Seen): Parsed | null {
  const { words, figure, next } = seen;
  const isPerCent = next === 'per' && lowerAt(words, figure.to + 1) === 'cent';
  if (!isPerCent && next !== '%' && next !== 'percent' && next !== 'percentage') return null;
  const to = figure.to + (isPerCent || next === 'percentage' ? 2 : 1);
  return toAmount(seen, to, { kind: 'percent', things: toThings(words, to) });
}

/** "240 pence", "245p": pounds, as "£2.40" is. */
function parsePence(seen: Seen): Parsed | null {
  const { words, index, figure, next } = seen;
  const isTied = PENCE.test(lowerAt(words, index));
  if (!isTied && next !== 'pence') return null;
  const to = isTied ? figure.to : figure.to + 1;
  const value = Number((figure.value / PENCE_OF_POUND).toPrecision(6));
  return toAmount(seen, to, { kind: 'money', value, unit: 'pound', things: toThings(words, to) });
}

const PENCE_OF_POUND = 100;

/** "2.4 million dollars" */
function parseMoneyAfter(seen: Seen): Parsed | null {
  const unit = CURRENCIES.get(seen.next);
  const to = seen.figure.to + 1;
  return unit === undefined ? null : toAmount(seen, to, { kind: 'money', unit, things: toThings(seen.words, to) });
}

function parseMagnitude(seen: Seen): Parsed | null {
  const { words, index, figure } = seen;
  return isMagnitude(words, index, figure.to)
    ? toAmount(seen, figure.to, { kind: 'measure', unit: 'magnitude', things: [] })
    : null;
}

/** "30 miles", in the unit that all of its kind are held against each other by */
function parseMeasure(seen: Seen): Parsed | null {
  const { words, figure, next } = seen;
  const measure = MEASURES.get(next) ?? MEASURES.get(next.replace(/s$/, ''));
  if (measure === undefined) return null;
  const [unit, factor] = measure;
  const value = Number((figure.value * factor).toPrecision(6));
  const to = figure.to + 1;
  return toAmount(seen, to, { kind: 'measure', value, unit, things: toThings(words, to) });
}

/** "41,000 heaters", "three of 20", and a bare figure where the words around it say that it counts something. */
function parseCount(seen: Seen): Parsed {
  const { words, index, figure, before, next } = seen;
  const after = toThings(words, next === 'of' ? toWhole(words, figure.to + 1) : figure.to);
  const counted = after.length > 0 ? after : toThingsBefore(words, index);
  const things = isEmployed(words, index)
    ? [EMPLOYEE, ...counted]
    : isOutOfWork(words, index, figure.to)
      ? [JOB, ...counted]
      : counted;
  const isBare =
    things.length === 0 &&
    !isBareAmount(before, next) &&
    !(ENDING.test(next) && isBareAmount(lowerAt(words, toFirstRough(words, index) - 1), next));
  if (figure.value === 1 || (isBare && !isAlone(before, next))) return { found: null, to: figure.to };
  return toAmount(seen, figure.to, { kind: 'count', things, isLoose: seen.isLoose || isBare });
}

/** "46 of its 171 stores", "three of the nine": what the whole counts, its part counts too. */
function toWhole(words: Words, index: number): number {
  let from = /^(?:the|its|their|his|her|all|some|these|those)$/.test(lowerAt(words, index)) ? index + 1 : index;
  // "Of the train's 62 wagons", "of Holm's 300 houses".
  if (/^['’]s?$/.test(lowerAt(words, from + 1))) from += 2;
  return isFigureStart(words, from) ? (parseFigure(words, from)?.to ?? index) : index;
}

/** "Employs 240 people", "employing about 240": employees, whatever they are called. */
function isEmployed(words: Words, index: number): boolean {
  return [1, 2, 3].some((before) => /^employ(?:s|ed|ing)?$/.test(lowerAt(words, index - before)));
}

const EMPLOYEE = toStem('employee');

/** "3,800 people stand to lose their jobs", "laid off 200 workers": so many jobs as people. */
function isOutOfWork(words: Words, index: number, to: number): boolean {
  const [before, behind] = [words.starts[index] as number, words.ends[Math.min(to, words.count) - 1] as number];
  return (
    LOSE_WORK.test(words.text.slice(behind, behind + LONGEST_LOSS)) ||
    LAID_OFF.test(words.text.slice(Math.max(0, before - LONGEST_LOSS), before))
  );
}

const JOB = toStem('job');
const LONGEST_LOSS = 80;
const LOSE_WORK = toPattern(
  'i',
  /^ (?:[\w-]+ )?(?:people|workers|employees|staff|men|women|miners|teachers|nurses)\b/,
  /(?: [\w'’-]+){0,5}?/,
  anyOf(
    / los(?:e|t|es|ing) (?:their|its) (?:jobs?|posts?|work)\b/,
    / (?:be|been|were|being) (?:laid off|made redundant|dismissed|sacked)\b/,
  ),
);
const LAID_OFF =
  /\b(?:lay|lays|laid|laying) off (?:about |some |around |up to |at least |more than |nearly |almost |another )?$/i;

/** "Magnitude 6.4", "a magnitude of 6.4", "6.3-magnitude". */
function isMagnitude(words: Words, index: number, to: number): boolean {
  const before = lowerAt(words, index - 1);
  if (before === 'magnitude' || ((before === 'of' || before === 'at') && lowerAt(words, index - 2) === 'magnitude'))
    return true;
  return lowerAt(words, to) === '-' && lowerAt(words, to + 1) === 'magnitude';
}

/** "The figure of 15", "rose to 31", "two were injured", "injuring 20": an amount of what the sentence leaves to its context. */
function isBareAmount(before: string, next: string): boolean {
  return (
    /^(?:of|to|at|by|from|reached|only|least|about)$/.test(before) ||
    BEFALLING.test(before) ||
    /^(?:were|was|are|had|have|others)$/.test(next)
  );
}

/** What befalls people, who alone are so counted. */
const BEFALLING =
  /^(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|rescu(?:es|ed|ing)|evacuat(?:es|ed|ing))$/;

const ENDING = /^[.,;:!?]$/;
const BEING = /^(?:is|was|are|were|been)$/;
/** "Was able to trace 112", "the report finds nine". */
const FINDING =
  /^(?:find|finds|found|traced?|counts?|counted|confirm|confirms|confirmed|verify|verified|identify|identified|locate|located|records?|recorded|receive|received|register|registered|lists?|listed)$/;

/** "Says that it was 4", "there are eight": an amount of what the sentence before is about; it may be an age as well. */
function isAlone(before: string, next: string): boolean {
  return (BEING.test(before) || FINDING.test(before)) && ENDING.test(next);
}

/** The second figure of "412 to 409", "412-409", "10 to 15", "between 10 and 15". */
function toSecond(words: Words, index: number, isBetween: boolean): Figure | null {
  if (!/^(?:to|-|–|and)$/.test(lowerAt(words, index))) return null;
  if ((lowerAt(words, index) === 'and') !== isBetween || !isFigureStart(words, index + 1)) return null;
  return parseFigure(words, index + 1);
}

/** The second figure of "31 votes to 27"; "by two points to 11 percent" has none. */
function toSecondVotes(words: Words, index: number): Figure | null {
  const second = /^(?:votes|goals|points|seats)$/.test(lowerAt(words, index))
    ? toSecond(words, index + 1, false)
    : null;
  return second === null || /^(?:%|percent|per|pence|points?)$/.test(lowerAt(words, second.to)) ? null : second;
}

function isResult(words: Words, index: number, first: number, second: number, things: readonly string[]): boolean {
  if (lowerAt(words, index - 1) === 'between') return false;
  if (first >= second) return true;
  for (let before = index - 1; before >= Math.max(0, index - CLOSE_BEFORE); before--) {
    if (RESULT_WORDS.has(lowerAt(words, before))) return true;
  }
  return things.length === 0;
}

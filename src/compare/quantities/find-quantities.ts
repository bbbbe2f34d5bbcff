// Catches: "about 41,000 portable heaters", "$2.4 million", "11 per cent", "412 to 409", "two dozen", "three of 20".
// Not: dates and ages, "Ember 2", "Article 5", "one of them", "2-year-old".
import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import {
  CURRENCIES,
  MEASURES,
  MULTIPLIERS,
  RESULT_WORDS,
  ROUGH_WORDS,
  SERIES_WORDS,
} from '../../lexicon/amount-words.ts';
import { NUMBER_WORDS } from '../../lexicon/time-words.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import { toForm, type Words } from '../words.ts';
import type { Quantity } from './quantity.ts';

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d{1,6})?$/;
/** "15m" and "2.4bn", written in one. */
const SHORT = /^(\d{1,6}(?:\.\d{1,3})?)(m|mn|bn|k)$/;
const MOST_THINGS = 4;
/** Words that stand too often to say what is counted. */
const LEAST_RARITY = 0.13;
const CLOSE_BEFORE = 5;

interface Figure {
  readonly value: number;
  /** Index after its last word. */
  readonly to: number;
  readonly isLoose: boolean;
}

/** All amounts of a text in order; `times` are left out, being no amounts. */
export function findQuantities(words: Words, times: readonly Time[]): readonly Quantity[] {
  const found: Quantity[] = times.flatMap((time) => toLength(words, time) ?? []);
  for (let index = 0; index < words.count; ) {
    const quantity = isFigureStart(words, index) ? parseQuantity(words, index, times) : null;
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

/** Lengths in days; months and years are the mean ones. */
const DAYS: Readonly<Record<string, number>> = {
  TS: 1 / 86400,
  TM: 1 / 1440,
  TH: 1 / 24,
  D: 1,
  W: 7,
  M: 30.4,
  Y: 365.25,
};
const LENGTH = /^P(T?)(\d+(?:\.\d+)?)([SMHDWY])$/;

/** "For 60 days", "50 minutes": a length that is counted from nothing is an amount. */
function toLength(words: Words, { start, end, type, value, anchor, mod }: Time): Quantity | null {
  const match = type === 'DURATION' && anchor !== 'event' ? LENGTH.exec(value ?? '') : null;
  if (match === null || /^\s*(?:-?old|ago|later|earlier|before|after|since)\b/i.test(words.text.slice(end, end + 10)))
    return null;
  const days = DAYS[`${match[1]}${match[3]}`] ?? Number.NaN;
  const rough =
    mod === 'APPROX'
      ? 'about'
      : mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE'
        ? 'at-least'
        : mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS'
          ? 'at-most'
          : 'exact';
  return {
    start,
    end,
    kind: 'measure',
    value: Number((Number(match[2]) * days).toPrecision(6)),
    other: null,
    rough,
    unit: 'day',
    things: [],
    isLoose: match[2] === '1',
  };
}

/** "The number of missing men at seven", "the death toll rose to 15": what a bare figure at the end of a phrase counts. */
function toThingsBefore(words: Words, index: number): readonly string[] {
  if (!/^(?:at|to|is|was|reached|stands|stood|hit|of)$/.test(lowerAt(words, index - 1))) return [];
  for (let before = index - 2; before >= Math.max(0, index - LOOK_BACK); before--) {
    const lower = lowerAt(words, before);
    if (/^[.;!?]$/.test(lower)) return [];
    if (lower === 'toll') return [toStem('death'), toStem('toll')];
    if (/^(?:number|count|total|tally)$/.test(lower))
      return lowerAt(words, before + 1) === 'of' ? toThings(words, before + 2) : [];
  }
  return [];
}

const LOOK_BACK = 9;

function lowerAt(words: Words, index: number): string {
  return index < 0 || index >= words.count ? '' : toForm(words, index).toLowerCase();
}

function isFigureStart(words: Words, index: number): boolean {
  const lower = lowerAt(words, index);
  return (
    FIGURE.test(lower) ||
    SHORT.test(lower) ||
    NUMBER_WORDS.has(lower) ||
    /^(?:dozen|half)$/.test(lower) ||
    (lower === 'a' && /^(?:million|billion|trillion)$/.test(lowerAt(words, index + 1))) ||
    isTied(lower)
  );
}

/** "twenty-four". */
function isTied(lower: string): boolean {
  const [tens, ones, more] = lower.split('-');
  return more === undefined && ones !== undefined && NUMBER_WORDS.has(tens ?? '') && NUMBER_WORDS.has(ones);
}

function parseFigure(words: Words, from: number): Figure | null {
  const lower = lowerAt(words, from);
  let index = from + 1;
  let value: number;
  let isLoose = false;
  const short = SHORT.exec(lower);
  if (FIGURE.test(lower)) value = Number(lower.replaceAll(',', ''));
  else if (short !== null) value = Number(short[1]) * (MULTIPLIERS.get(short[2] as string) ?? 1);
  else if (isTied(lower)) value = lower.split('-').reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0);
  else if (lower === 'a') {
    value = 1;
    isLoose = true;
  } else if (lower === 'dozen') {
    value = 12;
    isLoose = true;
  } else if (lower === 'half') return null;
  else {
    value = NUMBER_WORDS.get(lower) ?? Number.NaN;
    isLoose = value === 1;
    // "Twenty - four" comes as three tokens.
    const ones = NUMBER_WORDS.get(lowerAt(words, index + 1));
    if (value >= 20 && value < 100 && lowerAt(words, index) === '-' && ones !== undefined && ones < 10) {
      value += ones;
      index += 2;
    }
  }
  if (!Number.isFinite(value)) return null;
  for (let multiplier = toMultiplier(words, index); multiplier !== null; multiplier = toMultiplier(words, index)) {
    value *= multiplier;
    index++;
    if (value > MOST) return null;
  }
  if (lowerAt(words, index) === 'dozen') {
    value *= 12;
    isLoose = true;
    index++;
  }
  return { value: Number(value.toPrecision(12)), to: index, isLoose };
}

const MOST = 1e16;

function toMultiplier(words: Words, index: number): number | null {
  const lower = lowerAt(words, index);
  // A lone letter multiplies only where it touches the figure: "$4m", not "5 m".
  if (lower.length === 1 && words.starts[index] !== words.ends[index - 1]) return null;
  return MULTIPLIERS.get(lower) ?? null;
}

function parseQuantity(
  words: Words,
  index: number,
  times: readonly Span[],
): { readonly found: Quantity | null; readonly to: number } | null {
  const figure = parseFigure(words, index);
  if (figure === null) return null;
  const start = words.starts[index] as number;
  const before = lowerAt(words, index - 1);
  const next = lowerAt(words, figure.to);
  const nothing = { found: null, to: figure.to };
  if (isInTime(times, start) || isNumbered(words, index) || isAge(words, index, figure.to)) return nothing;
  const unitBefore = CURRENCIES.get(before);
  const rough = toRough(words, unitBefore === undefined ? index : index - 1);
  const end = words.ends[figure.to - 1] as number;
  const isLoose =
    figure.isLoose ||
    /^(?:last|first|next|past|final|previous|other|another|these|those|top)$/.test(before) ||
    /^(?:other|others|more|further|additional|new)$/.test(next);
  const base = { other: null, rough, unit: null, things: [], isLoose };
  if (unitBefore !== undefined) {
    const things = toThings(words, figure.to);
    return {
      found: { ...base, kind: 'money', value: figure.value, unit: unitBefore, things, start, end },
      to: figure.to,
    };
  }
  const second = toSecond(words, figure.to, before === 'between') ?? toSecondVotes(words, figure.to);
  if (second !== null) {
    const things = toThings(words, second.to);
    const span = { start, end: words.ends[second.to - 1] as number };
    const kind = isResult(words, index, figure.value, second.value, things) ? 'result' : 'count';
    return { found: { ...base, ...span, kind, value: figure.value, other: second.value, things }, to: second.to };
  }
  if (
    next === '%' ||
    next === 'percent' ||
    next === 'percentage' ||
    (next === 'per' && lowerAt(words, figure.to + 1) === 'cent')
  ) {
    const to = next === 'per' || next === 'percentage' ? figure.to + 2 : figure.to + 1;
    return {
      found: {
        ...base,
        kind: 'percent',
        value: figure.value,
        things: toThings(words, to),
        start,
        end: words.ends[Math.min(to, words.count) - 1] as number,
      },
      to,
    };
  }
  const currency = CURRENCIES.get(next);
  if (currency !== undefined) {
    return {
      found: {
        ...base,
        kind: 'money',
        value: figure.value,
        unit: currency,
        things: toThings(words, figure.to + 1),
        start,
        end: words.ends[figure.to] as number,
      },
      to: figure.to + 1,
    };
  }
  if (isMagnitude(words, index, figure.to)) {
    return { found: { ...base, kind: 'measure', value: figure.value, unit: 'magnitude', start, end }, to: figure.to };
  }
  const measure = MEASURES.get(next) ?? MEASURES.get(next.replace(/s$/, ''));
  if (measure !== undefined) {
    const value = Number((figure.value * measure[1]).toPrecision(6));
    return {
      found: {
        ...base,
        kind: 'measure',
        value,
        unit: measure[0],
        things: toThings(words, figure.to + 1),
        start,
        end: words.ends[figure.to] as number,
      },
      to: figure.to + 1,
    };
  }
  const after = toThings(words, lowerAt(words, figure.to) === 'of' ? figure.to + 1 : figure.to);
  const things = after.length > 0 ? after : toThingsBefore(words, index);
  const isBare = things.length === 0 && !isBareAmount(before, next);
  if (figure.value === 1 || (isBare && !isAlone(before, next))) return nothing;
  return {
    found: { ...base, kind: 'count', value: figure.value, things, isLoose: isLoose || isBare, start, end },
    to: figure.to,
  };
}

/** "Magnitude 6.4", "a magnitude of 6.4", "6.3-magnitude". */
function isMagnitude(words: Words, index: number, to: number): boolean {
  const before = lowerAt(words, index - 1);
  if (before === 'magnitude' || ((before === 'of' || before === 'at') && lowerAt(words, index - 2) === 'magnitude'))
    return true;
  return lowerAt(words, to) === '-' && lowerAt(words, to + 1) === 'magnitude';
}

/** "The figure of 15", "rose to 31", "two were injured": an amount of what the sentence leaves to its context. */
function isBareAmount(before: string, next: string): boolean {
  return (
    /^(?:of|to|at|by|from|reached|only|least|about)$/.test(before) || /^(?:were|was|are|had|have|others)$/.test(next)
  );
}

/** "Says that it was 4", "there are eight": an amount of what the sentence before is about; it may be an age as well. */
function isAlone(before: string, next: string): boolean {
  return /^(?:is|was|are|were|been)$/.test(before) && /^[.,;:!?]$/.test(next);
}

function isInTime(times: readonly Span[], offset: number): boolean {
  const time = times[findLastStarting(times, offset)];
  return time !== undefined && offset < time.end;
}

/** "Ember 2", "Article 5", "No. 3": a name or a place in a series. */
function isNumbered(words: Words, index: number): boolean {
  const form = index > 0 ? toForm(words, index - 1) : '';
  if (SERIES_WORDS.has(form.toLowerCase().replace(/[.s]$/, ''))) return true;
  const isOpening =
    index < 2 ||
    /^[.!?:;"“”'‘]$/.test(toForm(words, index - 2)) ||
    /\n/.test(words.text.slice(words.ends[index - 2], words.starts[index - 1]));
  return (
    /^\p{Lu}[\p{L}.-]*\p{Ll}/u.test(form) && !isOpening && FIGURE.test(toForm(words, index)) && !isSentenceWord(form)
  );
}

function isSentenceWord(form: string): boolean {
  return toRarity(form.toLowerCase()) < LEAST_RARITY;
}

/** "Jane Doe, 41, said", "41-year-old". */
function isAge(words: Words, index: number, to: number): boolean {
  const next = lowerAt(words, to);
  if (/^(?:-?years?-old|year-olds?)$/.test(next)) return true;
  if (next === '-' && /^years?$/.test(lowerAt(words, to + 1))) return true;
  return lowerAt(words, index - 1) === ',' && /^[,.;]$/.test(next) && /^\d{1,2}$/.test(lowerAt(words, index));
}

function toRough(words: Words, index: number): Quantity['rough'] {
  const one = lowerAt(words, index - 1);
  const two = lowerAt(words, index - 2);
  if (one === 'to' && two === 'close') return 'about';
  if (one === 'than')
    return two === 'more' || two === 'greater' ? 'at-least' : two === 'less' || two === 'fewer' ? 'at-most' : 'exact';
  if ((one === 'least' || one === 'most') && two === 'at') return one === 'least' ? 'at-least' : 'at-most';
  if (one === 'a' && (two === 'about' || two === 'around' || two === 'nearly' || two === 'almost')) return 'about';
  if (one === 'as' || one === 'to') {
    if (one === 'to' && two === 'up') return 'at-most';
    return 'exact';
  }
  if (one === 'more' || one === 'most' || one === 'least' || one === 'less' || one === 'fewer') return 'exact';
  return (
    ROUGH_WORDS.get(one) ??
    (lowerAt(words, index + 1) === 'or' && lowerAt(words, index + 2) === 'so' ? 'about' : 'exact')
  );
}

/** The second figure of "412 to 409", "412-409", "10 to 15", "between 10 and 15". */
function toSecond(words: Words, index: number, isBetween: boolean): Figure | null {
  if (!/^(?:to|-|–|and)$/.test(lowerAt(words, index))) return null;
  if ((lowerAt(words, index) === 'and') !== isBetween || !isFigureStart(words, index + 1)) return null;
  return parseFigure(words, index + 1);
}

/** The second figure of "31 votes to 27". */
function toSecondVotes(words: Words, index: number): Figure | null {
  return /^(?:votes|goals|points|seats)$/.test(lowerAt(words, index)) ? toSecond(words, index + 1, false) : null;
}

function isResult(words: Words, index: number, first: number, second: number, things: readonly string[]): boolean {
  if (lowerAt(words, index - 1) === 'between') return false;
  if (first >= second) return true;
  for (let before = index - 1; before >= Math.max(0, index - CLOSE_BEFORE); before--) {
    if (RESULT_WORDS.has(lowerAt(words, before))) return true;
  }
  return things.length === 0;
}

/** What is counted: the stems after the figure up to the first mark or small word, "of" passed over once. */
function toThings(words: Words, from: number): readonly string[] {
  const things: string[] = [];
  let hasOf = false;
  for (let index = from; index < words.count && things.length < MOST_THINGS; index++) {
    const stem = words.stems[index] as string;
    const lower = lowerAt(words, index);
    if (lower === 'of' && things.length > 0 && !hasOf) {
      hasOf = true;
      continue;
    }
    if (
      /^(?:more|other|the|those|these|its|their|his|her|additional|further|new)$/.test(lower) &&
      (things.length === 0 || hasOf)
    )
      continue;
    // "Doctors' posts"; and "120 of us" counts nobody's country.
    if (/^['’]s?$|^us$/.test(lower)) continue;
    if (isAboard(words, index)) {
      things.push(ABOARD);
      break;
    }
    if (stem === '' || lower === 'and' || lower === 'or' || /\d/.test(lower)) break;
    if (lower !== 'people' && toRarity(stem) < LEAST_RARITY) break;
    things.push(stem);
  }
  return things;
}

/** What is counted where people are on something that travels. */
export const ABOARD = 'aboard';

/** "43 people aboard", "on board", "on the plane". */
function isAboard(words: Words, index: number): boolean {
  const [one, two, three] = [0, 1, 2].map((after) => lowerAt(words, index + after)) as [string, string, string];
  if (one === 'aboard') return true;
  if (one !== 'on' && one !== 'in') return false;
  return two === 'board' || (/^(?:the|its|his|that)$/.test(two) && VEHICLE.test(three));
}

const VEHICLE =
  /^(?:plane|aircraft|airliner|jet|flight|helicopter|train|tram|bus|coach|ferry|ship|boat|vessel|lorry|truck|balloon|lift|elevator)$/;

import type { Days } from '../../document/days.ts';
import { type Profile, toContainment, toLikeness, toTelling } from '../profile.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import { toGap, toLength } from './dated.ts';
import { toNounFamily, toVerbFamily } from './families.ts';
import { PRESENCE } from './head.ts';
import type { ToldHappening } from './told-happening.ts';

/** What joined tellings know of a happening together. */
export interface Known
  extends Pick<
    ToldHappening,
    'head' | 'about' | 'subjects' | 'words' | 'people' | 'offices' | 'countries' | 'dates' | 'sentences'
  > {
  /** True where a telling has it moved or called off, so that its day may differ. */
  readonly isMoved: boolean;
  /** True where all tellings have it planned, and none done. */
  readonly isPlanned: boolean;
  /** Days of publication of the articles that tell it. */
  readonly published: readonly number[];
}

/** Beside the same kind of happening, so much must speak for one and the same. */
const ENOUGH = 1.4;
/** Where different words say what happens, all others must be nearly the same. */
const CLOSE_WORDS = 0.6;
const CLOSE_TELLING = 1.1;
/** With neither people nor a date in common. */
const WORDS_ALONE = 0.75;
/** In days: what has no date is taken for something of these days around publication. */
const STILL_NEWS = 60;
const SHORT = 8;
const LONG = 32;
/** In days: a plan is moved by less than this. */
const MOST_MOVED = 200;

/** How surely two tell one happening: 0 where they do not, or more than that. */
export function toSameness(a: Known, b: Known): number {
  const dates = toDateMatch(a, b);
  if (dates === null) return 0;
  // The very same words at the same time: whom they name is then known better than who was found in them.
  if (dates > 0 && a.head === b.head && isVerbatim(a, b)) return VERBATIM;
  if (a.head === b.head && countShared(a.sentences, b.sentences) > 0) return VERBATIM;
  if (isDisjoint(a.people, b.people)) return 0;
  const likeness = toLikeness(a.about, b.about);
  // "The pass has been closed since Friday", and so has the airport, or another pass.
  if (a.subjects.size > 0 && b.subjects.size > 0 && isOtherSubject(a, b)) return 0;
  const people = countShared(a.people, b.people);
  const places = countShared(a.countries, b.countries);
  if (a.head !== b.head) {
    const isClose =
      likeness >= CLOSE_WORDS && toTelling(a.about, b.about) >= CLOSE_TELLING && (people > 0 || dates >= 1);
    const isMeasured =
      dates >= 1 && hasSharedFigure(a.about, b.about) && toTelling(a.about, b.about) >= TOLD_WITH_FIGURE;
    return (isClose || isMeasured) && a.head !== PRESENCE && b.head !== PRESENCE ? likeness + dates : 0;
  }
  if (a.head === PRESENCE) {
    // One goes to many places: who and where, or who and when.
    if (people === 0 || isDisjoint(a.countries, b.countries)) return 0;
    const sameness = people + (places > 0 ? 1 : 0) + dates + likeness;
    return sameness >= ENOUGH ? sameness : 0;
  }
  if (isDisjoint(a.countries, b.countries)) return 0;
  const telling = toTelling(a.about, b.about);
  // "The toll rose to four" and "prices, which jumped": what rises must be the same.
  const isOther = likeness < ONE_FIGURE && a.about.weights.size > 0 && b.about.weights.size > 0;
  if (CHANGES.has(a.head) && isOther && !hasSharedFigure(a.about, b.about)) return 0;
  const words = Math.max(likeness, telling >= TELLING ? toContainment(a.about, b.about) * 0.9 : 0);
  if (people === 0 && dates === 0 && (words < WORDS_ALONE || telling < TELLING)) return 0;
  const sameness =
    Math.min(people, 1) * 0.8 +
    (places > 0 ? 0.4 : 0) +
    dates +
    words * 1.5 +
    (isNamedAlike(a, b) ? 1 : 0) +
    (dates >= 1 && isOnePlan(a, b) ? 0.4 : 0) +
    (dates >= 1 && (ONE_A_DAY.has(a.head) || toRarity(a.head) >= RARE_HEAD) ? 0.4 : 0);
  return sameness >= ENOUGH ? sameness : 0;
}

function isOtherSubject(a: Known, b: Known): boolean {
  return isDisjoint(a.subjects, b.subjects) || toContainment(a.about, b.about) < ONE_FIGURE;
}

const ONE_FIGURE = 0.25;
/** Heads of what figures, prices and tolls do. */
const CHANGES: ReadonlySet<string> = new Set(
  ['climb', 'decline', 'decrease', 'drop', 'fall', 'gain', 'grow', 'increase', 'jump', 'lose', 'rise', 'slip'].map(
    (verb) => toVerbFamily(toStem(verb), ''),
  ),
);

/** "would call a rally on Saturday" and "a rally on the square": two plans of one kind for one day, of which the one tells no more than that. */
function isOnePlan(a: Known, b: Known): boolean {
  return a.isPlanned && b.isPlanned && (isPlain(a) || isPlain(b));
}

function isPlain({ about, people, countries }: Known): boolean {
  return about.weights.size === 0 && people.size === 0 && countries.size === 0;
}

/** In weights of stems: a figure, and a rare word beside it. */
const TOLD_WITH_FIGURE = 0.6;

/** "fell 62 percent" and "lost 62 percent of its value" of one day. */
function hasSharedFigure(a: Profile, b: Profile): boolean {
  for (const stem of a.weights.keys()) if (/^\d+[\d.,]*\d$/.test(stem) && b.weights.has(stem)) return true;
  return false;
}

/** A kind of happening so rare happens once a day in one matter: an earthquake. */
const RARE_HEAD = 0.4;
/** So do these, however often they are spoken of. */
const ONE_A_DAY: ReadonlySet<string> = new Set(
  ['coronation', 'election', 'funeral', 'inauguration', 'referendum', 'runoff'].map((noun) =>
    toNounFamily(toStem(noun)),
  ),
);
const VERBATIM = 3;
const SAME_WORDS = 0.95;
const SAID_ENOUGH = 1.2;

function isVerbatim(a: Known, b: Known): boolean {
  return toLikeness(a.words, b.words) >= SAME_WORDS && toTelling(a.words, b.words) >= SAID_ENOUGH;
}

/** "the 1991 agreement" here and there: the date is its name. */
function isNamedAlike(a: Known, b: Known): boolean {
  return a.dates.some(
    ({ value, isOnName }) => isOnName && b.dates.some((other) => other.isOnName && toDay(other.value) === toDay(value)),
  );
}

/** "2016-09-26TNI" without the part of the day. */
function toDay(value: string): string {
  return value.slice(0, 10);
}

/** 0 for nothing known against it, up to 1 for the same day; null where the dates cannot be of one happening. */
export function toDateMatch(a: Known, b: Known): number | null {
  if (a.dates.length === 0 || b.dates.length === 0) {
    if (toSpans(a).length === 0 || toSpans(b).length === 0) return 0;
    const near = toSpans(a).some((one) =>
      toSpans(b).some((other) => toGap({ days: one }, { days: other }) <= STILL_NEWS),
    );
    return near ? 0 : null;
  }
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const one of a.dates) {
    for (const other of b.dates) {
      const gap = toGap(one, other);
      least = Math.min(least, gap);
      if (gap > 0) continue;
      const length = Math.max(toLength(one), toLength(other));
      best = Math.max(best, length <= 1 ? 1 : length <= SHORT ? 0.7 : length <= LONG ? 0.5 : 0.2);
    }
  }
  if (best >= 0) return best;
  if (isDelayed(a, b, least) || isDelayed(b, a, least)) return 0.7;
  return (a.isMoved || b.isMoved) && least <= MOST_MOVED ? 0 : null;
}

/** In days: "to be sworn in on Friday", and sworn in on Monday. */
const LATE = 14;

/** True where the one was planned for a day shortly before the other took place, of the same people: it was late. */
function isDelayed(plan: Known, done: Known, gap: number): boolean {
  if (!plan.isPlanned || done.isPlanned || gap > LATE || countShared(plan.people, done.people) === 0) return false;
  const day = plan.dates.reduce((first, { days }) => Math.min(first, days.from), Number.POSITIVE_INFINITY);
  return done.dates.every(({ days }) => days.from > day) && toRarity(plan.head) >= RARE_HEAD;
}

/** The dates of a happening; of one without any the days when it was news. */
function toSpans({ dates, published }: Known): readonly Days[] {
  return dates.length > 0 ? dates.map(({ days }) => days) : published.map((day) => ({ from: day, to: day + 1 }));
}

/** In weights of stems: one rare word, or two that are less so. */
const TELLING = 0.6;

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}

/** True where both hold something, and nothing in common. */
export function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0;
}

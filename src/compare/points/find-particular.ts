// Catches: "…, founded in 1866, …" and "which was founded in 1866", "the door handle of the car", "86,000 pupils" and "the 86,000 pupils who …".
// Not: "since May 12" and "after May 12", the same people, plans and what came of them, figures that differ, "found guilty" and "acquitted".
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { areOfTwoSides } from '../statements/opposites.ts';
import type { Statement } from '../statements/statement.ts';
import { RANK, toTellingRanks } from '../statements/telling-ranks.ts';
import { toStem } from '../stem.ts';
import { compareDays, compareFigures } from './pair-features.ts';
import { DATES } from './statement-words.ts';
import { toTellingWords } from './telling-words.ts';

/** What two statements share that tells one fact from all others. */
export type Particular = 'figure' | 'rounded' | 'words' | 'lone figure' | 'small count' | 'length';

/** Words less rare than this may stand in any two statements. */
const LEAST_WORD = 0.2;
/** So much two words and more tell, in rarities; a word beside one day; any word beside a year long past or an hour. */
const LEAST_WORDS = 0.6;
const LEAST_OF_DAY = 0.5;
const LEAST_OF_YEAR = 0.1;
/** In words. */
const LEAST_CLAUSE = 6;
/** "Three early defeats" are no "three early wins". */
const LEAST_THING = 0.3;
/** Counts up to here are of many things. */
const MOST_USUAL = 12;
const HOUR = /^\d{1,2}[.:]\d\d$/;
const YEAR = /^(?:1\d|20)\d\d$/;
const TIMES: ReadonlySet<string> = new Set([
  ...DATES,
  ...['p.m', 'a.m', 'p.m.', 'a.m.', 'morning', 'evening'].map(toStem),
]);

/** Numbers in words and what they count of time: many things last four years. */
const LENGTHS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve year month week day hour minute second'
    .split(' ')
    .map(toStem),
);

/** What two statements share that no two others of one story do, so far as their words tell; null where there is nothing, or one is planned, denied, of another day or gives another figure. */
export function findParticular(a: Statement, b: Statement): Particular | null {
  if (!canBeTold(a) || !canBeTold(b)) return null;
  if (a.isOpen !== b.isOpen || a.isNegated !== b.isNegated) return null;
  const days = compareDays(a.days, b.days);
  if (days === 'other' || compareFigures(a, b) === 'other' || areOfOtherNames(a, b)) return null;
  if (areOfOtherAmounts(a.quantities, b.quantities) || areOfTwoSides(a, b)) return null;
  const words: number[] = [];
  let hasYear = false;
  let lengths = 0;
  // "It struck the northern pier" and "the northern pier was built of oak": only what the one is about is the same.
  let isTold = false;
  const [ofA, ofB] = [toRanks(a), toRanks(b)];
  if (areOfOtherHours(ofA, ofB)) return null;
  for (const [stem, rank] of ofA) {
    const other = ofB.get(stem);
    if (other === undefined) continue;
    if (YEAR.test(stem)) hasYear = true;
    if (/^\d/.test(stem) || TIMES.has(stem) || a.names.has(stem) || b.names.has(stem)) continue;
    if (LENGTHS.has(stem)) {
      lengths++;
      continue;
    }
    words.push(toRarity(stem));
    if (rank >= RANK.aside && other >= RANK.aside) isTold = true;
  }
  const rarest = Math.max(0, ...words);
  // "A clerk, who arrived at 8.15" and "the manager, who arrived at 8.15": what is told is the same, and of whom it is told is not.
  const hasName = toNames(a).some((name) => b.names.has(name));
  const hasSubject = words.length + lengths > 1 || hasName;
  const hasFigure = a.quantities.some((one) => b.quantities.some((two) => isTelling(one, two)));
  // "She led the town for four years", "she was jailed for four years": by her name alone they are likely.
  if (hasSubject && hasFigure && words.length === 0 && !hasName) return 'length';
  if (hasSubject && hasFigure && words.length > 0) return 'figure';
  const hasHour = [...a.clock].some((hour) => hour.startsWith('T') && b.clock.has(hour));
  if (hasSubject && (hasYear || hasHour) && rarest >= LEAST_OF_YEAR) return 'figure';
  const hasCount = compareFigures(a, b) === 'same';
  if ((hasFigure || (hasCount && days === 'same')) && rarest >= LEAST_WORD) return 'lone figure';
  if (
    hasCount &&
    rarest >= LEAST_WORD &&
    a.quantities.some((one) => b.quantities.some((two) => isOfNamedThings(one, two)))
  )
    return 'small count';
  const telling = words.filter((rarity) => rarity >= LEAST_WORD);
  if (isTold) {
    if (days === 'same' && rarest >= LEAST_OF_DAY) return 'words';
    if (telling.length > 1 && telling.reduce((sum, rarity) => sum + rarity, 0) >= LEAST_WORDS) return 'words';
  }
  const isRounded =
    rarest >= LEAST_WORD && a.quantities.some((one) => b.quantities.some((two) => isRounding(one, two)));
  return isRounded ? 'rounded' : null;
}

/** "The tugs cost £4,000 a year": a clause with a figure is told, whatever its verb. */
function canBeTold(statement: Statement): boolean {
  const { count, isTold } = toTellingWords(statement);
  return isTold || (count >= LEAST_CLAUSE && statement.quantities.some(({ unit }) => unit !== 'day'));
}

/** What each of its stems does in it. */
function toRanks(statement: Statement): ReadonlyMap<string, number> {
  const ranks = toTellingRanks(statement);
  return new Map([...statement.profile.weights.keys()].map((stem, place) => [stem, ranks[place] as number]));
}

/** True where both name somebody, and whom the one names first the other does not name. */
function areOfOtherNames(a: Statement, b: Statement): boolean {
  const [one] = toNames(a);
  const [two] = toNames(b);
  return one !== undefined && two !== undefined && !(a.names.has(two) && b.names.has(one));
}

/** True where both say at what hour, in figures, and no hour of the one is one of the other. */
function areOfOtherHours(one: ReadonlyMap<string, number>, two: ReadonlyMap<string, number>): boolean {
  const toHours = (ranks: ReadonlyMap<string, number>): readonly string[] =>
    [...ranks].flatMap(([stem, rank]) => (rank === RANK.time && HOUR.test(stem) ? [stem.replace(':', '.')] : []));
  const [some, others] = [toHours(one), toHours(two)];
  return some.length > 0 && others.length > 0 && !some.some((hour) => others.includes(hour));
}

/** "7.5 per cent over two years", "9 per cent over two years": figures of one unit of which none is the same. */
export function areOfOtherAmounts(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  return a.some((one) => {
    const others = b.filter(({ kind, unit }) => kind !== 'count' && kind === one.kind && unit === one.unit);
    return (
      others.length > 0 &&
      a.every(
        (some) =>
          !others.some((other) => some.kind === one.kind && some.unit === one.unit && isSameAmount(some, other)),
      )
    );
  });
}

/** Its names in the order of the text, without months and days. */
function toNames({ names }: Statement): readonly string[] {
  return [...names].filter((name) => !TIMES.has(name));
}

/** "Seven vehicles" and "seven vehicles", and not "seven" alone. */
function isOfNamedThings(one: Quantity, two: Quantity): boolean {
  if (one.isLoose || two.isLoose || one.value !== two.value || one.other !== two.other || one.kind !== 'count')
    return false;
  return (
    two.kind === 'count' &&
    one.value > 1 &&
    one.things.some((thing) => toRarity(thing) >= LEAST_THING && two.things.includes(thing))
  );
}

/** "At least 14" may be 19, and tells another figure. */
const WIDEST_ROUNDING = 1.15;

/** "310 shops" and "more than 300 shops", "9.1 percent" and "just over 9 per cent". */
function isRounding(one: Quantity, two: Quantity): boolean {
  if (one.isLoose || two.isLoose || one.value === two.value || one.other !== null || two.other !== null) return false;
  if (one.kind !== two.kind || one.unit !== two.unit || !isSameAmount(one, two)) return false;
  if (Math.max(one.value, two.value) > WIDEST_ROUNDING * Math.min(one.value, two.value)) return false;
  return (
    one.kind !== 'count' ||
    (Math.min(one.value, two.value) > MOST_USUAL && one.things.some((thing) => two.things.includes(thing)))
  );
}

/** True for the very same figure of one kind, unless any story has it. */
function isTelling(one: Quantity, two: Quantity): boolean {
  if (one.isLoose || two.isLoose || one.value !== two.value || one.other !== two.other) return false;
  return one.kind === two.kind && one.unit === two.unit && (one.kind !== 'count' || one.value > MOST_USUAL);
}

// Catches: "…, founded in 1866, …" and "which was founded in 1866", "the door handle of the car", "86,000 pupils" and "the 86,000 pupils who …".
// Not: "since May 12" and "after May 12", the same people, plans and what came of them, figures that differ.
import type { Quantity } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { RANK, toTellingRanks } from '../statements/telling-ranks.ts';
import { toStem } from '../stem.ts';
import { compareDays, compareFigures } from './pair-features.ts';
import { DATES } from './statement-words.ts';
import { toTellingWords } from './telling-words.ts';

/** What two statements share that tells one fact from all others. */
export type Particular = 'figure' | 'words';

/** Words less rare than this may stand in any two statements. */
const LEAST_WORD = 0.2;
/** So much two words and more tell, in rarities; a word beside one day; any word beside a year long past or an hour. */
const LEAST_WORDS = 0.6;
const LEAST_OF_DAY = 0.5;
const LEAST_OF_YEAR = 0.1;
/** Counts up to here are of many things. */
const MOST_USUAL = 12;
const YEAR = /^(?:1\d|20)\d\d$/;
const TIMES: ReadonlySet<string> = new Set([
  ...DATES,
  ...['p.m', 'a.m', 'p.m.', 'a.m.', 'morning', 'evening'].map(toStem),
]);

/** What two statements share that no two others of one story do, so far as their words tell; null where there is nothing, or one is planned, denied, of another day or gives another figure. */
export function findParticular(a: Statement, b: Statement): Particular | null {
  if (!toTellingWords(a).isTold || !toTellingWords(b).isTold) return null;
  if (a.isOpen !== b.isOpen || a.isNegated !== b.isNegated) return null;
  const days = compareDays(a.days, b.days);
  if (days === 'other' || compareFigures(a, b) === 'other' || areOfOtherNames(a, b)) return null;
  const words: number[] = [];
  let hasYear = false;
  // "It struck the northern pier" and "the northern pier was built of oak": only what the one is about is the same.
  let isTold = false;
  const [ofA, ofB] = [toRanks(a), toRanks(b)];
  for (const [stem, rank] of ofA) {
    const other = ofB.get(stem);
    if (other === undefined) continue;
    if (YEAR.test(stem)) hasYear = true;
    if (/^\d/.test(stem) || TIMES.has(stem) || a.names.has(stem) || b.names.has(stem)) continue;
    words.push(toRarity(stem));
    if (rank >= RANK.aside && other >= RANK.aside) isTold = true;
  }
  const rarest = Math.max(0, ...words);
  // "A clerk, who arrived at 8.15" and "the manager, who arrived at 8.15": what is told is the same, and of whom it is told is not.
  const hasSubject = words.length > 1 || toNames(a).some((name) => b.names.has(name));
  if (hasSubject && a.quantities.some((one) => b.quantities.some((two) => isTelling(one, two)))) return 'figure';
  const hasHour = [...a.clock].some((hour) => hour.startsWith('T') && b.clock.has(hour));
  if (hasSubject && (hasYear || hasHour) && rarest >= LEAST_OF_YEAR) return 'figure';
  if (!isTold) return null;
  if (days === 'same' && rarest >= LEAST_OF_DAY) return 'words';
  const telling = words.filter((rarity) => rarity >= LEAST_WORD);
  return telling.length > 1 && telling.reduce((sum, rarity) => sum + rarity, 0) >= LEAST_WORDS ? 'words' : null;
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

/** Its names in the order of the text, without months and days. */
function toNames({ names }: Statement): readonly string[] {
  return [...names].filter((name) => !TIMES.has(name));
}

/** True for the very same figure of one kind, unless any story has it. */
function isTelling(one: Quantity, two: Quantity): boolean {
  if (one.isLoose || two.isLoose || one.value !== two.value || one.other !== two.other) return false;
  return one.kind === two.kind && one.unit === two.unit && (one.kind !== 'count' || one.value > MOST_USUAL);
}

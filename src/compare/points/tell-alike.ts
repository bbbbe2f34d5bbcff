// Catches: "Ola Brandt, the harbour master, closed the port" and "Ola Brandt, the harbour master, went to Arden": only whom they tell of is the same;
// "the nine sailors were freed" and "they spoke of the nine sailors". Not: "the port was closed" and "he shut the port"; "it will be on May 4" and
// "it is set for May 4", which tell little but when.
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { RANK, toTellingRanks } from '../statements/telling-ranks.ts';
import { toStem } from '../stem.ts';
import { toCosine } from '../word-likeness.ts';
import { toWordRange } from '../words.ts';
import { compareFigures, isLikeThings } from './pair-features.ts';
import type { StatementWords } from './statement-words.ts';

/** Two words less alike do not tell the same. */
const LEAST_ALIKE = 0.6;
/** What both tell, in rarities, is at least this much where the words alone show it. */
const LEAST_TOLD = 0.25;
/** A word of a deed, however common, where whom it is told of is the same as well, by so much. */
const LEAST_DEED = 0.1;
const LEAST_BESIDE = 0.4;
/** So much both say by the way, in two words or more. */
const LEAST_ASIDE = 0.6;
/** So much of what the shorter says. */
const LEAST_COVERED = 0.5;
const LEAST_RARITY = 0.1;
/** Words that are only alike in use are rarer than this. */
const LEAST_RARITY_OF_LIKE = 0.15;

/** Stems of verbs that say only that something is, is planned or goes on. */
const LIGHT: ReadonlySet<string> = new Set(
  `happen remain due hold set plan schedule begin call go ahead expect place end over come make occur continue let`
    .split(/\s+/)
    .map(toStem),
);
const UNITS: ReadonlySet<string> = new Set(
  `hundred thousand million billion trillion percent per cent pound dollar euro metre meter kilometre kilometer centimetre centimeter
    millimetre millimeter mile foot feet inch yard hectare acre tonne ton kilogram gram litre liter gallon barrel degree mph knot`
    .split(/\s+/)
    .map(toStem),
);
const LENGTHS: ReadonlySet<string> = new Set(
  `half two three four five six seven eight nine ten eleven twelve dozen year month week day hour minute`
    .split(/\s+/)
    .map(toStem),
);
/** "For five years": the two words together are enough. */
const OF_LENGTHS = 0.13;
const FIGURE = /^\d/;

/** A statement with the ranks of its words. */
interface Ranked {
  readonly statement: Statement;
  readonly words: StatementWords;
  readonly stems: readonly string[];
  readonly ranks: Uint8Array;
}

/** What two statements have in common, in rarities. */
interface Common {
  /** Told by both, or told by one and said by the other by the way. */
  told: number;
  /** What one tells, and the other says in whatever place, without names. */
  plain: number;
  /** Told by the one and anything but a description in the other, and the other way round. */
  first: number;
  second: number;
  /** What both are about. */
  subjects: number;
  /** Said by both by the way. */
  asides: number;
  countOfAsides: number;
  hasDay: boolean;
}

/** True where some of what the one tells has its like in the other; false where they share no more than whom or what they are about. */
export function tellAlike(a: Statement, b: Statement, ofA: StatementWords, ofB: StatementWords): boolean {
  const one = toRanked(a, ofA);
  const two = toRanked(b, ofB);
  if (haveSameAmount(one, two)) return true;
  const common = toCommon(one, two, tellsLittle(one) || tellsLittle(two));
  const most = Math.max(common.first, common.second);
  if (common.told >= LEAST_TOLD || Math.min(common.first, common.second) >= LEAST_TOLD) return true;
  if (common.plain >= LEAST_TOLD && compareFigures(a, b) !== null && !areOfAFew(a, b)) return true;
  if (common.countOfAsides > 1 && common.asides >= LEAST_ASIDE) return true;
  if (common.hasDay && most >= LEAST_DEED) return true;
  if (common.told >= LEAST_DEED && Math.max(most, common.subjects) >= LEAST_BESIDE) return true;
  return common.plain > 0 && common.plain >= LEAST_COVERED * Math.min(toWhole(one), toWhole(two));
}

function toRanked(statement: Statement, words: StatementWords): Ranked {
  return { statement, words, stems: [...statement.profile.weights.keys()], ranks: toTellingRanks(statement) };
}

/** True where nothing is told but when, or how many, or that it is to be. */
function tellsLittle({ stems, ranks }: Ranked): boolean {
  return stems.every(
    (stem, place) =>
      ranks[place] !== RANK.told ||
      FIGURE.test(stem) ||
      UNITS.has(stem) ||
      LENGTHS.has(stem) ||
      LIGHT.has(stem) ||
      toRarity(stem) < LEAST_RARITY_OF_LIKE,
  );
}

function toCommon(one: Ranked, two: Ranked, isLittle: boolean): Common {
  // Where the verb says little, what it is about and when tells the rest.
  const toRank = (rank: number): number =>
    isLittle && (rank === RANK.time || rank === RANK.subject) ? RANK.told : rank;
  const common: Common = {
    told: 0,
    plain: 0,
    first: 0,
    second: 0,
    subjects: 0,
    asides: 0,
    countOfAsides: 0,
    hasDay: false,
  };
  for (let i = 0; i < one.stems.length; i++) {
    const r = toRank(one.ranks[i] as number);
    if (r === RANK.naming) continue;
    let [told, plain, first, second] = [0, 0, 0, 0];
    for (let j = 0; j < two.stems.length; j++) {
      const s = toRank(two.ranks[j] as number);
      if (s === RANK.naming) continue;
      const like = toLike(one, i, two, j);
      if (like === 0) continue;
      const isName = one.words.isName[i] === 1 || two.words.isName[j] === 1;
      if (r === RANK.time || s === RANK.time) {
        if (r === s && one.words.figures.includes(i)) common.hasDay = true;
      } else if (r === RANK.subject && s === RANK.subject) common.subjects += like;
      else if (r === RANK.aside && s === RANK.aside) {
        if (isName || like < LEAST_DEED) continue;
        common.asides += like;
        common.countOfAsides++;
      } else if (r === RANK.told || s === RANK.told) {
        const isByTheWay = r === RANK.aside || s === RANK.aside;
        if (isByTheWay && isName) continue;
        const isCounted = one.words.figures.includes(i) && !isByTheWay;
        if (isCounted || (r >= RANK.aside && s >= RANK.aside)) told = Math.max(told, like);
        if (!isName) plain = Math.max(plain, like);
        if (r === RANK.told) first = Math.max(first, like);
        if (s === RANK.told) second = Math.max(second, like);
      }
    }
    common.told += told;
    common.plain += plain;
    common.first += first;
    common.second += second;
  }
  return common;
}

/** How much two words tell alike: the rarity of the lesser, by how alike they are; 0 for other ones. */
function toLike(one: Ranked, i: number, two: Ranked, j: number): number {
  const stem = one.stems[i] as string;
  const rarity = Math.min(toRarity(stem), one.words.rarities[i] as number);
  if (UNITS.has(stem) || rarity < LEAST_RARITY) return 0;
  const isSame = one.words.stems[i] === two.words.stems[j];
  if (LENGTHS.has(stem)) return isSame ? OF_LENGTHS : 0;
  if (isSame) return rarity;
  if (FIGURE.test(stem) || FIGURE.test(two.stems[j] as string) || rarity < LEAST_RARITY_OF_LIKE) return 0;
  const [vector, other] = [one.words.vectors[i] ?? null, two.words.vectors[j] ?? null];
  const cosine = vector === null || other === null ? 0 : toCosine(vector, other);
  return cosine < LEAST_ALIKE ? 0 : Math.min(rarity, two.words.rarities[j] as number) * cosine;
}

/** True where one tells a figure of the same things as the other: "23 percent", "almost a quarter"; not "with 40 people on board". */
function haveSameAmount(one: Ranked, two: Ranked): boolean {
  return one.statement.quantities.some((some) =>
    two.statement.quantities.some((other) => {
      if (some.isLoose || other.isLoose || !isLikeThings(some, other) || !isSameAmount(some, other)) return false;
      const [r, s] = [toRankOfAmount(one, some), toRankOfAmount(two, other)];
      if (r === RANK.naming || s === RANK.naming || r === RANK.aside || s === RANK.aside) return false;
      if (some.kind === 'count' && some.value <= LEAST_USUAL && (isOfAGroup(one, some) || isOfAGroup(two, other)))
        return false;
      return (r === RANK.told && s === RANK.told) || some.kind !== 'count' || some.value > LEAST_USUAL;
    }),
  );
}

/** "All 11 of its hospitals", "nine of the 11 hospitals", "the group's 11 hospitals": how many there are is known before. */
function isOfAGroup({ statement: { article } }: Ranked, { start }: Quantity): boolean {
  return /(?:\b(?:all|the|these|those|its|his|her|their|our)|['’]s?)\s+$/i.test(
    article.words.text.slice(Math.max(0, start - LONGEST_DETERMINER), start),
  );
}

const LONGEST_DETERMINER = 8;

/** "The nine sailors": a small count that both give says whom they speak of. */
function areOfAFew(a: Statement, b: Statement): boolean {
  return (
    compareFigures(a, b) === 'same' &&
    [a, b].every(({ quantities }) => quantities.every(({ kind, value }) => kind === 'count' && value <= LEAST_USUAL))
  );
}

/** Counts up to here are of many things. */
const LEAST_USUAL = 12;

/** The rank of the first word of a figure that has one. */
function toRankOfAmount({ statement: { article }, stems, ranks }: Ranked, amount: Quantity): number {
  const { from, to } = toWordRange(article.words, amount);
  for (let index = from; index < to; index++) {
    const place = stems.indexOf(article.words.stems[index] as string);
    if (place >= 0) return ranks[place] as number;
  }
  return RANK.told;
}

/** What a statement says beside names, descriptions and times, in rarities. */
function toWhole({ words: { rarities }, ranks }: Ranked): number {
  let sum = 0;
  for (let place = 0; place < rarities.length; place++) {
    if ((ranks[place] as number) >= RANK.subject) sum += rarities[place] as number;
  }
  return sum;
}

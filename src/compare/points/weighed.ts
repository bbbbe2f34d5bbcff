import type { Statement } from '../statements/statement.ts';
import { toCosine } from '../word-likeness.ts';
import { type StatementWords, toPlaceByNumber, type Wording } from './statement-words.ts';

/** What a statement is about within its story. */
export interface Weighed {
  readonly words: StatementWords;
  /** Where the stems and steps of all statements stand; those of this one from `start` to `end`, and from `stepStart` to `stepEnd`. */
  readonly row: WeighedRow;
  readonly start: number;
  readonly end: number;
  readonly stepStart: number;
  readonly stepEnd: number;
  /** Weights of its words, by their places. */
  readonly byPlace: Float64Array;
  /** Sum of the squared weights of the stems that have a vector. */
  readonly alignable: number;
  /** Sum of the squared weights. */
  readonly norm: number;
  /** Sum of the squared shares. */
  readonly evenNorm: number;
  /** 0..1: how far its days tell it from the other statements of the story; the day on which all of it happened does not. */
  readonly dayWeight: number;
  /** Weighted mean of the vectors, of length 1; null without any. */
  readonly meaning: Float32Array | null;
}

/** What all statements of a story are about, one after the other: a million pairs are looked at, and what lies close is at hand. */
export interface WeighedRow {
  /** Numbers of the stems that say something, by the alphabet within a statement. */
  readonly ids: Int32Array;
  /** Their places in the alphabet: sums go through them in an order that no other statement changes. */
  readonly ranks: Float64Array;
  readonly weights: Float64Array;
  /** 0..1: how far each stem tells statements of the story apart, however rare it is elsewhere. */
  readonly shares: Float64Array;
  /** 1 for names. */
  readonly isName: Uint8Array;
  /** The place of each stem in the words of its statement. */
  readonly places: Int32Array;
  /** The steps of the words, in their order and rising within a statement. */
  readonly steps: Float64Array;
  readonly sortedSteps: Float64Array;
  /** By place in `steps`: the lesser weight of the two stems. */
  readonly stepWeights: Float64Array;
}

/** What every statement of a matter speaks of tells them apart no better than this. */
const LEAST_SHARE = 0.2;
/** A few statements are weighed as so many. */
const FEWEST = 40;
/** Counts up to here are taken as they are. */
const EXACT = 8;

/**
 * A count in `steps` to each doubling from `base` on, so that one article more leaves what most statements weigh, and with it most scores
 * of pairs, as it was.
 */
function toStep(count: number, base: number, steps: number): number {
  return count <= base ? count : base * 2 ** (Math.round(steps * Math.log2(count / base)) / steps);
}

/** What is weighed of a statement. */
export interface Weighable {
  readonly words: StatementWords;
  readonly days: Statement['days'];
}

/** A statement among those of its article. */
interface Placed extends Weighable {
  /** The order of its article. */
  readonly article: number;
}

/** How often the statements of a story speak of what they speak of. */
export interface Tally {
  readonly statements: number;
  /** By number of the stem: the statements that hold it. */
  readonly stems: Int32Array;
  /** By number of the stem: all statements of the articles that hold it in any. */
  readonly around: Int32Array;
  /** By day: how often a statement tells of it as the first of its days. */
  readonly days: ReadonlyMap<number, number>;
}

/** Counts what the statements of a story speak of, each wording once; `stemCount` is above the number of every stem. */
function tallyStatements(statements: readonly Placed[], stemCount: number): Tally {
  const stems = new Int32Array(stemCount);
  const around = new Int32Array(stemCount);
  const days = new Map<number, number>();
  const lengths = new Map<number, number>();
  for (const { article } of statements) lengths.set(article, (lengths.get(article) ?? 0) + 1);
  // The statements of an article come one after the other.
  const lastArticle = new Int32Array(stemCount).fill(-1);
  for (const { words, days: told, article } of statements) {
    for (const stem of words.stems) {
      stems[stem] = (stems[stem] as number) + 1;
      if (lastArticle[stem] === article) continue;
      lastArticle[stem] = article;
      around[stem] = (around[stem] as number) + (lengths.get(article) as number);
    }
    for (const { from } of told) days.set(from, (days.get(from) ?? 0) + 1);
  }
  return { statements: statements.length, stems, around, days };
}

/** Weighs all statements of a story. */
export function weighStory(
  statements: readonly Statement[],
  wording: Wording,
  weighing: Weighing = createWeighing(),
): readonly Weighed[] {
  const placed = statements.map((statement) => ({
    words: wording.toWords(statement),
    days: statement.days,
    article: statement.article.order,
  }));
  const places = wording.toPlaces();
  return weighing.weigh(placed, places, tallyStatements(placed, places.length));
}

/** Weighs statements, one story after the other: who weighs what he weighed before is the same object. */
export interface Weighing {
  /** `places` gives the place of each stem in the alphabet, by its number. */
  readonly weigh: (statements: readonly Weighable[], places: Float64Array, tally: Tally) => readonly Weighed[];
}

type Written<Part> = { -readonly [Name in keyof Part]: Part[Name] };

/** A weighing of nothing yet. */
export function createWeighing(): Weighing {
  const row: Written<WeighedRow> = createRow(0, 0);
  let end = { stems: 0, steps: 0 };
  let weighedBefore: readonly Written<Weighed>[] = [];
  let sharesBefore: Float64Array = new Float64Array();
  let placesBefore: Float64Array | null = null;
  return {
    weigh(statements, places, tally) {
      const shares = toShares(tally);
      const isAsBefore = new Uint8Array(shares.length);
      for (let stem = 0; stem < shares.length; stem++) isAsBefore[stem] = shares[stem] === sharesBefore[stem] ? 1 : 0;
      if (places !== placesBefore)
        for (let at = 0; at < end.stems; at++) row.ranks[at] = places[row.ids[at] as number] as number;
      const placeBefore = toPlaceByNumber(weighedBefore);
      const come: number[] = [];
      const staying: Written<Weighed>[] = [];
      const weighed: (Written<Weighed> | null)[] = statements.map(() => null);
      for (let index = 0; index < statements.length; index++) {
        const { words, days } = statements[index] as Weighable;
        const place = placeBefore[words.number] ?? -1;
        const before = place < 0 ? undefined : weighedBefore[place];
        if (
          before === undefined ||
          before.dayWeight !== toDayWeight(days, tally.days) ||
          !isAll(row.ids, before, isAsBefore)
        ) {
          come.push(index);
        } else {
          weighed[index] = before;
          staying.push(before);
        }
      }
      end = makeRoom(row, staying, end, toRoom(come.map((index) => statements[index] as Weighable)));
      for (const index of come) {
        const { words, days } = statements[index] as Weighable;
        const one = weighStatement(words, row, end, places, shares, toDayWeight(days, tally.days));
        end = { stems: one.end, steps: one.stepEnd };
        weighed[index] = one;
      }
      weighedBefore = weighed as readonly Written<Weighed>[];
      [sharesBefore, placesBefore] = [shares, places];
      return weighedBefore;
    },
  };
}

/**
 * How far each stem tells statements apart, by its number. Stems are weighed twice: by how rare they are in the news, and by how few statements hold them of those that may be of
 * their matter. A name that stands in every sentence of a story counts little in it, however many other stories are beside it.
 */
function toShares({ statements, stems, around }: Tally): Float64Array {
  const shares = new Float64Array(stems.length).fill(1);
  for (let stem = 0; stem < shares.length; stem++) {
    const count = stems[stem] as number;
    if (count <= FEW) continue;
    const ofMatter = Math.max(FEWEST, Math.min(statements, SPREAD * (around[stem] as number)));
    const isLarge = ofMatter > MANY;
    const all = toStep(ofMatter, FEWEST, isLarge ? 1 : 8);
    const share = Math.log(all / toStep(count, EXACT, isLarge ? 1 : 4)) / Math.log(all / FEW);
    shares[stem] = Math.min(1, Math.max(LEAST_SHARE, share));
  }
  return shares;
}

/** What no more statements hold tells them apart wholly. */
const FEW = 2;
/** The articles of a matter are taken to be so many times those that hold one of its words. */
const SPREAD = 5;
/** Beyond so many, what a step more of them changes is little. */
const MANY = 2560;

function isAll(ids: Int32Array, { start, end }: Weighed, isSo: Uint8Array): boolean {
  for (let at = start; at < end; at++) if (isSo[ids[at] as number] !== 1) return false;
  return true;
}

/** How many stems and steps there are, or there is room for. */
interface Room {
  readonly stems: number;
  readonly steps: number;
}

function toRoom(statements: readonly Pick<Weighable, 'words'>[]): Room {
  let [stems, steps] = [0, 0];
  for (const { words } of statements) {
    stems += words.stems.length;
    steps += words.steps.length;
  }
  return { stems, steps };
}

function createRow(stems: number, steps: number): WeighedRow {
  return {
    ids: new Int32Array(stems),
    ranks: new Float64Array(stems),
    weights: new Float64Array(stems),
    shares: new Float64Array(stems),
    isName: new Uint8Array(stems),
    places: new Int32Array(stems),
    steps: new Float64Array(steps),
    sortedSteps: new Float64Array(steps),
    stepWeights: new Float64Array(steps),
  };
}

/** Makes room for `more` behind those that are kept; where it is full, what nobody holds any more goes. Gives where the row ends. */
function makeRoom(row: Written<WeighedRow>, kept: readonly Written<Weighed>[], end: Room, more: Room): Room {
  if (end.stems + more.stems <= row.ids.length && end.steps + more.steps <= row.steps.length) return end;
  const old = { ...row };
  const held = toRoom(kept);
  Object.assign(row, createRow(toSpare(held.stems + more.stems), toSpare(held.steps + more.steps)));
  let [start, stepStart] = [0, 0];
  for (const one of kept) {
    for (const name of ['ids', 'ranks', 'weights', 'shares', 'isName', 'places'] as const)
      row[name].set(old[name].subarray(one.start, one.end), start);
    for (const name of ['steps', 'sortedSteps', 'stepWeights'] as const)
      row[name].set(old[name].subarray(one.stepStart, one.stepEnd), stepStart);
    one.end += start - one.start;
    one.stepEnd += stepStart - one.stepStart;
    [one.start, one.stepStart] = [start, stepStart];
    [start, stepStart] = [one.end, one.stepEnd];
  }
  return { stems: start, steps: stepStart };
}

/** A quarter more than is held, so that room is made seldom. */
function toSpare(held: number): number {
  return held + (held >> 2);
}

function weighStatement(
  words: StatementWords,
  row: WeighedRow,
  { stems: start, steps: stepStart }: Room,
  rankOf: Float64Array,
  shareOf: Float64Array,
  dayWeight: number,
): Weighed {
  const { stems, rarities, vectors, steps, sortedSteps, stepFroms, stepTos } = words;
  const end = start + stems.length;
  const stepEnd = stepStart + steps.length;
  const places = toPlaces(stems, rankOf);
  const byPlace = new Float64Array(stems.length);
  let norm = 0;
  let evenNorm = 0;
  let alignable = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    const stem = stems[place] as number;
    const share = shareOf[stem] as number;
    const weight = (rarities[place] as number) * share;
    row.ids[start + at] = stem;
    row.ranks[start + at] = rankOf[stem] as number;
    row.weights[start + at] = weight;
    row.shares[start + at] = share;
    row.isName[start + at] = words.isName[place] as number;
    row.places[start + at] = place;
    byPlace[place] = weight;
    norm += weight * weight;
    evenNorm += share * share;
    if (vectors[place] !== null) alignable += weight * weight;
  }
  row.steps.set(steps, stepStart);
  row.sortedSteps.set(sortedSteps, stepStart);
  for (let step = 0; step < steps.length; step++) {
    const [to, from] = [byPlace[stepTos[step] as number] as number, byPlace[stepFroms[step] as number] as number];
    row.stepWeights[stepStart + step] = Math.min(to, from);
  }
  return {
    words,
    row,
    start,
    end,
    stepStart,
    stepEnd,
    byPlace,
    alignable,
    norm,
    evenNorm,
    dayWeight,
    meaning: toMeaning(vectors, places, byPlace),
  };
}

/** Longer statements are sorted by the engine: the work of the short way is the square of their length. */
const SHORT = 24;

/** The places of the stems by the alphabet. */
function toPlaces(stems: Int32Array, rankOf: Float64Array): readonly number[] {
  const toRank = (place: number): number => rankOf[stems[place] as number] as number;
  const places: number[] = [];
  for (let place = 0; place < stems.length; place++) {
    places.push(place);
    if (stems.length > SHORT) continue;
    const rank = toRank(place);
    let at = place;
    for (; at > 0 && toRank(places[at - 1] as number) > rank; at--) places[at] = places[at - 1] as number;
    places[at] = place;
  }
  return stems.length > SHORT ? places.sort((a, b) => toRank(a) - toRank(b)) : places;
}

/** Statements of a day that hardly any other statement tells of. */
const FEW_OF_A_DAY = 3;

function toDayWeight(days: Statement['days'], counts: ReadonlyMap<number, number>): number {
  if (days.length === 0) return 0;
  const fewest = days.reduce((least, { from }) => Math.min(least, counts.get(from) ?? 1), Number.POSITIVE_INFINITY);
  return Math.min(1, Math.sqrt(FEW_OF_A_DAY / toStep(fewest, FEW_OF_A_DAY, 4)));
}

function toMeaning(
  vectors: readonly (Float32Array | null)[],
  places: readonly number[],
  byPlace: Float64Array,
): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const place of places) {
    const vector = vectors[place] ?? null;
    if (vector === null) continue;
    sum ??= new Float32Array(vector.length);
    const weight = byPlace[place] as number;
    for (let column = 0; column < vector.length; column++) {
      sum[column] = (sum[column] as number) + (vector[column] as number) * weight;
    }
  }
  if (sum === null) return null;
  const length = Math.sqrt(toCosine(sum, sum)) || 1;
  for (let column = 0; column < sum.length; column++) sum[column] = (sum[column] as number) / length;
  return sum;
}

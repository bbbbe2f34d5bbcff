import type { Days } from '../../document/days.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { toCosine } from '../word-likeness.ts';
import type { Weighed } from './weighed.ts';

/** How two statements compare; each 0..1. */
export interface PairFeatures {
  /** Cosine of the weighed stems. */
  readonly likeness: number;
  /** Share of the smaller statement that the larger has too. */
  readonly containment: number;
  /** Share of both that has a stem of the same or like use in the other. */
  readonly alignment: number;
  /** The lesser share of the two that is so aligned. */
  readonly leastAlignment: number;
  /** Cosine of the mean vectors of what is no name; 0 where it is negative or unknown. */
  readonly meaning: number;
  /** Sum of the weights of shared stems that are no names, 1 for three or more. */
  readonly sharedWords: number;
  /** The same for names. */
  readonly sharedNames: number;
  /** Weight of the rarest shared stem. */
  readonly rarest: number;
  /** The weight of what stands in both in the same order, 1 for three or more steps. */
  readonly steps: number;
  /** How alike the subjects of the two articles are. */
  readonly kinship: number;
  /** 1 where a figure agrees; more so for unusual ones. */
  readonly sameAmount: number;
  /** 1 where figures for like things differ and none agrees. */
  readonly otherAmount: number;
  /** Up to 1 where both tell of one day, or of days that overlap: less where the whole story is of that day. */
  readonly sameDays: number;
  /** 1 where their days are all apart. */
  readonly otherDays: number;
  /** 1 where both tell of one length or time of day. */
  readonly sameClock: number;
  /** Share of all names of the two that only one has. */
  readonly otherNames: number;
  /** 1 where one denies and the other does not. */
  readonly otherPolarity: number;
  /** 1 where one is told as fact and the other as plan, question or possibility. */
  readonly otherMood: number;
  /** 1 where the shorter says very little. */
  readonly shortness: number;
}

/** How two statements stand in two reports of one event; each 0..1. */
export interface Surroundings {
  /** How far apart they stand, the one in its article and the other in its own. */
  readonly placeApart: number;
  /** 1 where both are reported of somebody of one name. */
  readonly sameSpeaker: number;
}

/** Compares two statements by where they stand and of whom they are reported. */
export function toSurroundings(a: Statement, b: Statement): Surroundings {
  return {
    placeApart: Math.abs(a.place - b.place),
    sameSpeaker: a.speaker.some((word) => b.speaker.includes(word)) ? 1 : 0,
  };
}

/** What takes the vectors of all words: it costs ten times what the rest does. */
export type Alignment = Pick<PairFeatures, 'alignment' | 'leastAlignment'>;
/** What costs little. */
export type PlainFeatures = Omit<PairFeatures, keyof Alignment>;

/** Below this two words are not used alike. */
const LEAST_ALIKE = 0.45;

/** Compares two statements by what they are about; symmetric. `kinship` is the likeness of their articles. */
export function toPairFeatures(a: Statement, b: Statement, ofA: Weighed, ofB: Weighed, kinship: number): PairFeatures {
  return { ...toPlainFeatures(a, b, ofA, ofB, kinship), ...toAlignment(ofA, ofB) };
}

/** The features of two statements but for how their words align; linear in their lengths. */
export function toPlainFeatures(
  a: Statement,
  b: Statement,
  ofA: Weighed,
  ofB: Weighed,
  kinship: number,
): PlainFeatures {
  const shared = toShared(ofA, ofB);
  const least = Math.min(ofA.norm, ofB.norm);
  const amounts = compareAmounts(a.quantities, b.quantities);
  const days = compareDays(a.days, b.days);
  return {
    likeness: least === 0 ? 0 : shared.norm / Math.sqrt(ofA.norm * ofB.norm),
    containment: least === 0 ? 0 : shared.norm / least,
    meaning: ofA.meaning === null || ofB.meaning === null ? 0 : Math.max(0, toCosine(ofA.meaning, ofB.meaning)),
    sharedWords: Math.min(1, shared.words / 3),
    sharedNames: Math.min(1, shared.names / 3),
    rarest: shared.rarest,
    steps: toSharedSteps(ofA, ofB),
    kinship,
    sameAmount: amounts.same,
    otherAmount: amounts.hasOther && amounts.same === 0 ? 1 : 0,
    sameDays: days === 'same' ? Math.min(ofA.dayWeight, ofB.dayWeight) : 0,
    otherDays: days === 'other' ? 1 : 0,
    sameClock: hasShared(a.clock, b.clock) ? 1 : 0,
    otherNames: toOtherNames(a.names, b.names),
    otherPolarity: a.isNegated === b.isNegated ? 0 : 1,
    otherMood: a.isOpen === b.isOpen ? 0 : 1,
    shortness: 1 / (1 + least),
  };
}

/** What two statements share, by stem. */
export function toShared(a: Weighed, b: Weighed): { norm: number; words: number; names: number; rarest: number } {
  let norm = 0;
  let words = 0;
  let names = 0;
  let rarest = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const difference = (a.ids[i] as number) - (b.ids[j] as number);
    if (difference < 0) i++;
    else if (difference > 0) j++;
    else {
      const weight = a.weights[i] as number;
      norm += weight * weight;
      if (a.isName[i] === 1 || b.isName[j] === 1) names += weight;
      else words += weight;
      if (weight > rarest) rarest = weight;
      i++;
      j++;
    }
  }
  return { norm, words, names, rarest };
}

function toSharedSteps({ steps }: Weighed, { steps: others }: Weighed): number {
  let sum = 0;
  for (const [step, weight] of steps) if (others.has(step)) sum += weight;
  return Math.min(1, sum / 3);
}

/** How the words of two statements align; the work is the product of their lengths. */
export function toAlignment(a: Weighed, b: Weighed): Alignment {
  const likestOfA = new Float64Array(a.ids.length);
  const likestOfB = new Float64Array(b.ids.length);
  markShared(a.ids, b.ids, likestOfA, likestOfB);
  for (let i = 0; i < a.vectors.length; i++) {
    const vector = a.vectors[i] ?? null;
    if (vector === null) continue;
    for (let j = 0; j < b.vectors.length; j++) {
      const other = b.vectors[j] ?? null;
      if (other === null || (likestOfA[i] === SHARED && likestOfB[j] === SHARED)) continue;
      const cosine = toCosine(vector, other);
      if (cosine > (likestOfA[i] as number)) likestOfA[i] = cosine;
      if (cosine > (likestOfB[j] as number)) likestOfB[j] = cosine;
    }
  }
  const [ofA, ofB] = [toAligned(a, likestOfA), toAligned(b, likestOfB)];
  const both = a.norm + b.norm;
  return {
    alignment: both === 0 ? 0 : (ofA + ofB) / both,
    leastAlignment: a.norm === 0 || b.norm === 0 ? 0 : Math.min(ofA / a.norm, ofB / b.norm),
  };
}

/** 0..1: what the alignment of two statements, of which the one contains that much of the other, is at most. */
export function toMostAlignment(a: Weighed, b: Weighed, containment: number): number {
  const both = a.norm + b.norm;
  const shared = 2 * containment * Math.min(a.norm, b.norm);
  return both === 0 ? 0 : Math.min(1, (shared + a.alignable + b.alignable) / both);
}

/** More than any cosine: the stem stands in both statements. */
const SHARED = 2;

function markShared(a: Int32Array, b: Int32Array, likestOfA: Float64Array, likestOfB: Float64Array): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) {
      likestOfA[i] = SHARED;
      likestOfB[j] = SHARED;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

/** The squared weights of the stems that the other statement has, or has something like, by how alike. */
function toAligned({ weights }: Weighed, likest: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number;
    const cosine = likest[index] as number;
    if (cosine === SHARED) sum += weight * weight;
    else if (cosine >= LEAST_ALIKE) sum += weight * weight * (cosine * cosine);
  }
  return sum;
}

function compareAmounts(a: readonly Quantity[], b: readonly Quantity[]): { same: number; hasOther: boolean } {
  let same = 0;
  let hasOther = false;
  for (const one of a) {
    for (const two of b) {
      if (one.kind !== two.kind || one.unit !== two.unit) continue;
      if (isSameAmount(one, two)) same = Math.max(same, isUnusual(one) || isLikeThings(one, two) ? 1 : 0.4);
      else if (isLikeThings(one, two)) hasOther = true;
    }
  }
  return { same, hasOther };
}

/** Two articles seldom tell 412 to 409, or 41,000, of different things. */
function isUnusual({ kind, value, other }: Quantity): boolean {
  return kind === 'result' || other !== null || value >= 13;
}

/** True where both count the same kind of thing, as far as the words after the figures tell. */
export function isLikeThings(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  if (a.kind !== 'count' || a.things.length === 0 || b.things.length === 0) return true;
  return a.things.some((thing) => b.things.includes(thing));
}

/** Whether two lists of days have one in common; null where either is empty. */
export function compareDays(a: readonly Days[], b: readonly Days[]): 'same' | 'other' | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((one) => b.some((two) => one.from < two.to && two.from < one.to)) ? 'same' : 'other';
}

function hasShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

function toOtherNames(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const name of a) if (b.has(name)) both++;
  const all = a.size + b.size - both;
  return all === 0 ? 0 : (all - both) / all;
}

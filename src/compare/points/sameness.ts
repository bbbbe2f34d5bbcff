import type { PairFeatures, Persons, PlainFeatures, Surroundings } from './pair-features.ts';
import { BY_WORDS, FOR_JOINING, IN_REPORTS, type PairWeights } from './pair-weights.ts';

/** In the order of the weights. */
export const KEYS: readonly (keyof PairFeatures)[] = Object.keys(BY_WORDS.features) as (keyof PairFeatures)[];
const PLAIN_KEYS = KEYS.filter((key): key is keyof PlainFeatures => key !== 'alignment' && key !== 'leastAlignment');
type Factor = keyof PlainFeatures | 'alignment';
/** Features that say something together. */
export const PRODUCTS: readonly (readonly [Factor, Factor])[] = [
  ['alignment', 'alignment'],
  ['rarest', 'sharedWords'],
  ['sharedNames', 'sharedWords'],
  ['sameAmount', 'alignment'],
  ['sameDays', 'alignment'],
  ['meaning', 'alignment'],
  ['kinship', 'alignment'],
  ['kinship', 'sharedWords'],
];

/** In the order of the weights. */
export const PERSON_KEYS: readonly (keyof Persons)[] = Object.keys(FOR_JOINING.persons) as (keyof Persons)[];

function toSum({ features: weights, products }: PairWeights, features: PairFeatures): number {
  let sum = 0;
  for (const key of KEYS) sum += weights[key] * features[key];
  for (let at = 0; at < PRODUCTS.length; at++) {
    const [one, two] = PRODUCTS[at] as (typeof PRODUCTS)[number];
    sum += (products[at] as number) * features[one] * features[two];
  }
  return sum;
}

function toShare(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** 0..1: how likely two statements tell the same thing. */
export function toSameness(features: PairFeatures): number {
  return toShare(BY_WORDS.bias + toSum(BY_WORDS, features));
}

/**
 * 0..1: how likely two statements tell one fact, so that an editor would print the second as another telling of the first. News of one
 * campaign is full of like sentences of other things, which `toSameness`, made to lose little, does not tell apart.
 */
export function toJoining(features: PairFeatures, persons: Persons): number {
  let sum = FOR_JOINING.bias + toSum(FOR_JOINING, features) + FOR_JOINING.kinshipSquared * features.kinship ** 2;
  for (const key of PERSON_KEYS) sum += FOR_JOINING.persons[key] * persons[key];
  return toShare(sum);
}

/** What two statements in two reports of one event tell of their sameness beside how they stand there, in logits. */
export function toTold(features: PairFeatures): number {
  return toSum(IN_REPORTS, features);
}

/**
 * 0..1: how likely two statements tell the same thing in two reports of one event. `likely` is how likely they do by their words, in
 * logits, `told` what `toTold` gives, and the leads are how much likelier they are than the next likeliest pair of either with the other's article.
 */
export function toSamenessInReports(
  likely: number,
  told: number,
  [one, other]: readonly [number, number],
  { placeApart, sameSpeaker }: Surroundings,
): number {
  return toShare(
    IN_REPORTS.bias +
      told +
      IN_REPORTS.likely * likely +
      IN_REPORTS.lesserLead * Math.min(one, other) +
      IN_REPORTS.greaterLead * Math.max(one, other) +
      IN_REPORTS.placeApart * placeApart +
      IN_REPORTS.sameSpeaker * sameSpeaker,
  );
}

/** The most that `toSameness` can give where the alignment of the two statements is at most `mostAlignment`. */
export function toMostSameness(features: PlainFeatures, mostAlignment: number): number {
  // The sum by its alignment: base + slope * alignment + curve * alignment².
  const { bias, features: weights, products } = BY_WORDS;
  // The lesser share of two is no more than that of both.
  let base = bias;
  let slope = weights.alignment + Math.max(0, weights.leastAlignment);
  let curve = 0;
  for (const key of PLAIN_KEYS) base += weights[key] * features[key];
  for (let at = 0; at < PRODUCTS.length; at++) {
    const [one, two] = PRODUCTS[at] as (typeof PRODUCTS)[number];
    const weight = products[at] as number;
    if (one === 'alignment') {
      if (two === 'alignment') curve += weight;
      else slope += weight * features[two];
    } else if (two === 'alignment') slope += weight * features[one];
    else base += weight * features[one] * features[two];
  }
  // A bow that opens downwards is highest at its peak, any other at one of its ends.
  const peak = curve < 0 ? Math.min(mostAlignment, Math.max(0, -slope / (2 * curve))) : mostAlignment;
  const most = Math.max(0, slope * peak + curve * peak * peak);
  return toShare(base + most);
}

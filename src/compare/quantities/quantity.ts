import type { Span } from '../../document/span.ts';

/** An amount told in figures or words: "about 41,000 portable heaters", "$2.4 million", "412 to 409". */
export interface Quantity extends Span {
  /** `result`: two figures against each other, in order. */
  readonly kind: 'count' | 'money' | 'percent' | 'measure' | 'result';
  /** In units of `unit`; a result's first figure. */
  readonly value: number;
  /** A result's second figure, or the end of a range; null for one figure. */
  readonly other: number | null;
  readonly rough: 'exact' | 'about' | 'at-least' | 'at-most';
  /** Currency or unit of measure; null for counts, percentages and results. */
  readonly unit: string | null;
  /** Stems of what is counted, as they follow the figure: portabl, heater. */
  readonly things: readonly string[];
  /** True for "one" and "two dozen": too loose to contradict anything by itself. */
  readonly isLoose: boolean;
}

/** The same for the same amount. */
export function toAmountKey({ value, other, unit }: Quantity): string {
  return `${value} ${other ?? ''} ${unit ?? ''}`;
}

/** True where both can be the same amount: equal, or within what "about" and rounding leave open. */
export function isSameAmount(a: Quantity, b: Quantity): boolean {
  if (a.other !== null || b.other !== null) {
    const [low, high] = toEnds(a);
    const [otherLow, otherHigh] = toEnds(b);
    if (a.kind === 'result' || b.kind === 'result') return a.value === b.value && a.other === b.other;
    return low <= otherHigh && otherLow <= high;
  }
  if (a.value === b.value) return true;
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (small.rough === 'at-least' && large.value <= small.value * WIDEST_OPEN) return true;
  if (large.rough === 'at-most' && small.value >= large.value / WIDEST_OPEN) return true;
  const apart = large.value - small.value;
  if (small.isLoose || large.isLoose) return apart <= ROUGHLY * large.value;
  if (small.rough === 'about' || large.rough === 'about') return apart <= toPlay(small) + toPlay(large);
  return isRoundingOf(small, large) || isRoundingOf(large, small);
}

/** True for two shares that make up a whole: a third were against, two thirds were for. */
export function areComplements(a: Quantity, b: Quantity): boolean {
  const isShare = [a, b].every(({ kind, other }) => kind === 'percent' && other === null);
  return isShare && Math.abs(a.value + b.value - 100) <= ROUNDED_SHARES;
}

/** In percent: each of the two may be rounded. */
const ROUNDED_SHARES = 1.5;

/** "At least 12" says nothing of 400. */
const WIDEST_OPEN = 1.5;
/** "About 30" may be 31 or 33, not 40. */
const ROUGHLY = 0.15;

/** How far off what is meant may be: "about 3,400" is told to the hundred, "about 3,000" is not; a sum of money is known better. */
function toPlay({ value, rough, kind }: Quantity): number {
  if (rough !== 'about') return 0;
  const least =
    value < SMALL ? Math.min(SMALL_PLAY, value / SMALL_SHARE) : value * (kind === 'money' ? MONEY_PLAY : LEAST_PLAY);
  return Number.isInteger(value) ? Math.max(least, Math.min(toFineness(value), ROUGHLY * value)) : ROUGHLY * value;
}

/** "About 12" may be 14, and "about 36" 38, but "about four" is not six. */
const SMALL = 50;
const SMALL_PLAY = 2;
const SMALL_SHARE = 5;
const LEAST_PLAY = 0.05;
const MONEY_PLAY = 0.02;

/** What a figure is told to: its last digit that is not 0, or five of it where that is a 5: 10 of 340, 50 of 350, 5 of 45, 100 of 1,200. */
function toFineness(value: number): number {
  const step = toStep(value);
  return (value / step) % 10 === 5 ? step * 5 : step;
}

/**
 * 5,000 for 4,960; 2.4 million for 2,412,000; 1,300 for 1,250. Only figures that end in zeros can be rounded, two million are no rounding of 1.5,
 * and 900,000 none of 950,000, which is round itself.
 */
function isRoundingOf(round: Quantity, precise: Quantity): boolean {
  const step = toStep(round.value);
  const apart = Math.abs(round.value - precise.value);
  const isHalf = apart === step / 2 && precise.value / toStep(precise.value) < 100;
  return step >= 10 && step > toStep(precise.value) && apart <= step / 2 && !isHalf && apart <= ROUGHLY * precise.value;
}

/** The largest power of ten that divides a number. */
function toStep(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0 && step < 1e15) step *= 10;
  return step;
}

function toEnds({ value, other }: Quantity): readonly [number, number] {
  return other === null ? [value, value] : [Math.min(value, other), Math.max(value, other)];
}

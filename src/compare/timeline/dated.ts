import { type Days, toDays } from '../../document/days.ts';
import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';

/** A calendar value with its days, and the words that give it. */
export interface Dated {
  readonly value: string;
  readonly mod: string | null;
  readonly days: Days;
  readonly span: Span;
}

/** A time as a date; null for lengths, repetitions, "now" and what has no value. */
export function toDated(time: Time | undefined): Dated | null {
  if (time === undefined || time.value === null || (time.type !== 'DATE' && time.type !== 'TIME')) return null;
  const days = toDays(time.value, time.mod);
  return days === null ? null : { value: time.value, mod: time.mod, days, span: { start: time.start, end: time.end } };
}

/** Days by which two dates miss each other; 0 where they may be the same. */
export function toGap({ days: a }: Pick<Dated, 'days'>, { days: b }: Pick<Dated, 'days'>): number {
  if (a.from === b.from) return 0;
  return Math.max(0, b.from - a.to + 1, a.from - b.to + 1);
}

/** Days that a date leaves open, 1 for a day. */
export function toLength({ days: { from, to } }: Pick<Dated, 'days'>): number {
  return to - from;
}

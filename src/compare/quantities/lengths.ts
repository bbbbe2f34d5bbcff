// Catches: "for 60 days", "50 minutes". Not: "60 days ago", "two days before the vote", which are times.
import type { Time } from '../../document/findings.ts';
import type { Words } from '../words.ts';
import type { Quantity } from './quantity.ts';

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
export function toLength(words: Words, { start, end, type, value, anchor, mod }: Time): Quantity | null {
  const match = type === 'DURATION' && anchor !== 'event' ? LENGTH.exec(value ?? '') : null;
  if (match === null || /^\s*(?:-?old|ago|later|earlier|before|after|since)\b/i.test(words.text.slice(end, end + 10)))
    return null;
  const days = DAYS[`${match[1]}${match[3]}`] ?? Number.NaN;
  const rough = /\bwithin $/i.test(words.text.slice(Math.max(0, start - 10), start))
    ? 'at-most'
    : mod === 'APPROX'
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

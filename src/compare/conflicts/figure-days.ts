// Catches: "41 countries" in "covers chips from 41 countries and takes effect on May 1" is told of no day; "on Sunday 7,000 marched" is Sunday's.
// Not: a day that stands in the clause of the figure.
import { type Days, toDays } from '../../document/days.ts';
import type { Span } from '../../document/span.ts';
import { findInside } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import type { Statement } from '../statements/statement.ts';

/** Between a figure and the day of something else. */
const OTHER_CLAUSE = /[.,;:—–"“”()]|\b(?:and|but|who|which|that|when|while|after|before)\b/i;
/** Before a day that all of the statement is told of: "On Sunday", "Late on Monday night". */
const OPENING = /^\W*(?:(?:on|in|by|late|early|during|the|night|morning|evening|afternoon|of|that|but|and) ?){0,5}$/i;

/** True where two figures are told of days that have none in common. */
export function areOfOtherDays(a: Statement, one: Span, b: Statement, two: Span): boolean {
  if (compareDays(a.days, b.days) !== 'other') return false;
  return compareDays(toFigureDays(a, one), toFigureDays(b, two)) === 'other';
}

/** The days of a statement that a figure in it is told of. */
function toFigureDays({ article: { reading, words }, spans, span }: Statement, figure: Span): readonly Days[] {
  return findInside(reading.times, spans).flatMap(({ start, end, value, mod }) => {
    const days = value === null ? null : toDays(value, mod);
    if (days === null) return [];
    if (end <= figure.start && OPENING.test(words.text.slice(span.start, start))) return [days];
    const between = end <= figure.start ? words.text.slice(end, figure.start) : words.text.slice(figure.end, start);
    return OTHER_CLAUSE.test(between) ? [] : [days];
  });
}

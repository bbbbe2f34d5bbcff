// Catches: "will table a motion today" and "the motion was defeated on Thursday"; police with 400 marchers and the organisers with 2,000. Not: "22 people" and
// "more than 20"; a figure that only the one has.
import { compareDays, compareFigures } from '../points/pair-features.ts';
import type { Statement } from '../statements/statement.ts';

/** True of tellings that nobody would call in evidence for each other, though they are of one matter: a plan and its end, other figures. */
export function areAtOdds(a: Statement, b: Statement): boolean {
  return (
    a.isNegated !== b.isNegated ||
    (a.isOpen !== b.isOpen && compareDays(a.days, b.days) === 'other') ||
    compareFigures(a, b) === 'other'
  );
}

// Catches: "will table a motion today" and "the motion was defeated on Thursday"; police with 400 marchers and the organisers with 2,000. Not: "22 people" and
// "more than 20"; a figure that only the one has.
import { compareDays } from '../points/pair-features.ts';
import { isSameAmount } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';

/** True of tellings that nobody would call in evidence for each other, though they are of one matter: a plan and its end, other figures. */
export function areAtOdds(a: Statement, b: Statement): boolean {
  return (a.isOpen !== b.isOpen && compareDays(a.days, b.days) === 'other') || hasOtherFigures(a, b);
}

function hasOtherFigures({ quantities: some }: Statement, { quantities: others }: Statement): boolean {
  let isOther = false;
  for (const one of some) {
    for (const two of others) {
      if (one.kind !== two.kind || one.unit !== two.unit) continue;
      if (isSameAmount(one, two)) return false;
      isOther = true;
    }
  }
  return isOther;
}

// Catches: "the report was published on February 25" and "Mangan's report, which came out on February 25th", where either article tells of that day
// once. Not: two deeds of a day that an article tells of in several sentences, two hours of a day, "left for the May games on Tuesday" and "the
// games begin on May 5", which tell of other days as well.
import type { Days } from '../../document/days.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { areOfOtherAmounts } from './find-particular.ts';
import { compareFigures } from './pair-features.ts';

/** True where both tell of one day and no other, in whatever words, and neither article of it in another sentence. */
export function areOfOwnDay(a: Statement, b: Statement): boolean {
  const [one, two] = [a.days[0], b.days[0]];
  if (one === undefined || two === undefined || a.days.length + b.days.length > 2 || !isOverlap(one, two)) return false;
  if (a.isOpen !== b.isOpen || a.isNegated !== b.isNegated || areOfOtherHours(a, b)) return false;
  if (compareFigures(a, b) === 'other' || areOfOtherAmounts(a.quantities, b.quantities)) return false;
  return isOwn(one, a) && isOwn(two, b);
}

function isOverlap(one: Days, two: Days): boolean {
  return one.from < two.to && two.from < one.to;
}

/** True where both say at what hour, and no hour is the same. */
function areOfOtherHours(a: Statement, b: Statement): boolean {
  const toHours = ({ clock }: Statement): readonly string[] => [...clock].filter((time) => time.startsWith('T'));
  const [some, others] = [toHours(a), toHours(b)];
  return some.length > 0 && others.length > 0 && !some.some((hour) => others.includes(hour));
}

function isOwn(days: Days, { article, sentence }: Statement): boolean {
  return once(article, toDated).every((other) => other.sentence === sentence || !isOverlap(days, other.days));
}

/** The days that the sentences of an article tell of. */
function toDated(_: OwnArticle, article: Compared): readonly { readonly sentence: number; readonly days: Days }[] {
  return statementsOf(article).flatMap(({ sentence, days }) => days.map((one) => ({ sentence, days: one })));
}

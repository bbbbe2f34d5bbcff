// Catches: "did not lend £6 billion" beside "had lent too much": another sum may have been lent.
// Not: a sum behind the clause that denies, a sum in both.
import { findDenials } from '../statements/negation.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';

/** True where the one denies a sum of money, and the other tells of none. */
export function isOfOtherSum({ article: { words }, span, spans, quantities }: Statement, two: Statement): boolean {
  const sums = quantities.filter(({ kind }) => kind === 'money');
  if (sums.length === 0 || two.quantities.some(({ kind }) => kind === 'money')) return false;
  const start = findDenials(words, spans)[0]?.negator ?? toWordRange(words, span).from;
  const { to } = toWordRange(words, span);
  let last = start;
  while (last < to && !/^[,;:—–]$/.test(toForm(words, last))) last++;
  const [first, end] = [words.starts[start] as number, words.ends[last - 1] as number];
  return sums.some((sum) => sum.start >= first && sum.end <= end);
}

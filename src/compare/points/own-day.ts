// Catches: "the report was published on February 25" and "Mangan's report, which came out on February 25th", where either article tells of that day
// once. Not: two deeds of a day that an article tells of in several sentences, two hours of a day, "left for the May games on Tuesday" and "the
// games begin on May 5", which tell of other days as well.
import type { Days } from '../../document/days.ts';
import { isOverlapping, toText } from '../../document/span.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';
import { areOfOtherAmounts } from './find-particular.ts';
import { compareFigures } from './pair-features.ts';

/** True where both tell of one day and no other, in whatever words, and neither article of it in another sentence. */
export function areOfOwnDay(a: Statement, b: Statement): boolean {
  const [one, two] = [a.days[0], b.days[0]];
  if (one === undefined || two === undefined || a.days.length + b.days.length > 2 || !isOverlap(one, two)) return false;
  if (a.isOpen !== b.isOpen || a.isNegated !== b.isNegated || areOfOtherHours(a, b)) return false;
  if (compareFigures(a, b) === 'other' || areOfOtherAmounts(a.quantities, b.quantities)) return false;
  return tellOfOneThing(a, b) && isOwn(one, a) && isOwn(two, b);
}

/** How rare a word is at least that says of what both tell. */
const LEAST_THING = 0.1;
/** "It left the earth": what it is, the words leave open. */
const POINTING = /^\W*(?:that\s+)?(?:it|they|this|these|its)\b/i;

/** "The report" and "Judge Holm's report"; not one minister or a town, of whom much is told on one day. */
function tellOfOneThing(a: Statement, b: Statement): boolean {
  if ([a, b].some(({ article, span }) => POINTING.test(toText(article.words.text, span)))) return true;
  const [one, two] = [toThings(a), toThings(b)];
  for (const [stem, rarity] of one) if (rarity >= LEAST_THING && two.has(stem)) return true;
  return false;
}

/** The things that a statement tells of, without names, persons, times and where they are, with how rare each is. */
function toThings({ article: { words, reading }, spans, names }: Statement): ReadonlyMap<string, number> {
  const things = new Map<string, number>();
  for (const span of spans) {
    const times = findInside(reading.times, [span]);
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const at = { start: words.starts[index] as number, end: words.ends[index] as number };
      const stem = words.stems[index] as string;
      if (names.has(stem) || PERSONS.has(toForm(words, index).toLowerCase())) continue;
      if (times.some((time) => isOverlapping(time, at)) || (index - 2 >= from && WHERE.test(toForm(words, index - 2))))
        continue;
      things.set(stem, words.rarities[index] as number);
    }
  }
  return things;
}

const WHERE = /^(?:in|at|of|by|from|with|for|near)$/i;
const PERSONS: ReadonlySet<string> = new Set(['minister', ...ROLE_NOUNS, ...KIN_NOUNS]);

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

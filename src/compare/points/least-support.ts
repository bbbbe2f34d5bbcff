import { findMentionsIn } from '../mentions.ts';
import { SUPPORTED_FROM } from '../origins/weigh-origins.ts';
import type { Statement } from '../statements/statement.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { compareDays, compareFigures } from './pair-features.ts';
import { areOfOtherDeeds } from './told-apart.ts';

/**
 * Statements of other days, with other figures for one thing, or of what is planned and what has come bear each other out only where they
 * are the more alike, and so do those that name other people; a denial and what is told as so, hardly ever.
 */
const OF_OTHER_DAYS = 0.9;
const OF_OTHER_PEOPLE = 0.9;
const WITH_OTHER_FIGURES = 0.8;
const OF_A_PLAN = 0.75;
const OF_A_DENIAL = 0.85;
/** Statements of two engines, or of a deed done to the doer of the other, never do. */
const OF_OTHER_THINGS = 1;

/** How alike two statements must be, 0..1, to bear each other out. */
export function toLeastSupport(a: Statement, b: Statement): number {
  if (areOfOtherDeeds(a, b)) return OF_OTHER_THINGS;
  if (a.isNegated !== b.isNegated) return OF_A_DENIAL;
  if (a.isOpen !== b.isOpen) return OF_A_PLAN;
  if (compareDays(a.days, b.days) === 'other') return OF_OTHER_DAYS;
  if (areOfOtherPeople(a, b)) return OF_OTHER_PEOPLE;
  return compareFigures(a, b) === 'other' ? WITH_OTHER_FIGURES : SUPPORTED_FROM;
}

/** True where both name people, and none whom the other names: "Olav Lund was charged", "Jan Berg was charged". */
function areOfOtherPeople(a: Statement, b: Statement): boolean {
  const [some, others] = [findPeople(a), findPeople(b)];
  return some.length > 0 && others.length > 0 && !some.some((word) => others.includes(word));
}

/** Whoever is named; where nobody is, whom "she" in front stands for. */
function findPeople({ article, span }: Statement): readonly string[] {
  const people = findMentionsIn(article, span).filter(({ entity: { kind } }) => kind === 'person');
  const named = people.filter(({ how }) => how === 'name');
  const [first] = people;
  const isInFront = first?.how === 'pronoun' && first.start - span.start <= LONGEST_OPENER;
  return (named.length === 0 && isInFront ? [first] : named).flatMap(({ entity: { name } }) => toPersonWords(name));
}

/** "And that ", in UTF-16 code units. */
const LONGEST_OPENER = 9;

// Catches: "in 2014 a small fire forced it back; nobody was hurt", "resigned as party leader in 2012", where the other tells of no such year.
// Not: the year of the report, "built in 1921", "a 2012 car".
import { anyOf, toPattern } from '../../language/pattern.ts';
import type { Compared } from '../material.ts';
import type { Statement } from '../statements/statement.ts';
import { areOfOtherBackgrounds } from './background.ts';
import { toSentenceWords } from './figure-scope.ts';

/** True where one of the two is told of a year long past, of which the other does not tell. */
export function areOfOtherYears(a: Statement, b: Statement): boolean {
  if (areOfOtherBackgrounds(a, b)) return true;
  const [says, other] = [toSentenceWords(a), toSentenceWords(b)];
  return [a, b].some(({ article }, at) => {
    const years = (at === 0 ? says : other).match(PAST_YEAR) ?? [];
    return years.some((year) => !isOfYear(article, year) && !(at === 0 ? other : says).includes(year));
  });
}

/** "In 2014", "March 3, 2014", "the 2014 fire": the year of a past matter; not "built in 1921", "a 2012 car". */
const PAST_YEAR = toPattern(
  'gu',
  anyOf(
    /(?<=\b(?:[Ii]n|of|[Dd]uring|late|early|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)(?: \d{1,2},?)? )(?<!\b(?:built|rebuilt|made|bought|sold|founded|opened|launched|registered|commissioned|restored|renovated|delivered|begun|began|started|became|joined|married|born|elected|appointed|acquired|introduced|inspected) (?:in|during) )(?:19|20)\d\d\b/,
    /\b(?:19|20)\d\d(?= (?:fire|blaze|crash|accident|collision|attack|explosion|blast|earthquake|quake|storm|flood|shooting|incident|wreck|derailment|bombing|riot)s?\b)/,
  ),
);

/** In January what happened in December is told as well. */
function isOfYear({ article: { published } }: Compared, year: string): boolean {
  if (published === null) return false;
  return (
    published.startsWith(year) || (published.startsWith('-01', 4) && Number(published.slice(0, 4)) - 1 === Number(year))
  );
}

import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';

/** Letters before a figure that may say it is part of a whole. */
const LONGEST_BEFORE = 30;

/** "Six of the nine"; "of the prison's 210 posts, 58"; and not "spoke of 1,200 jobs, the firm of 900". */
export function isPartOf(part: Quantity, whole: Quantity, { article: { words } }: Statement): boolean {
  const between = words.text.slice(part.end, whole.start);
  if (part.end <= whole.start)
    return /^\s+(?:out )?of (?:the |its |their |his |her )?(?:[\p{L}-]+['’]s? )?$/u.test(between);
  const before = words.text.slice(Math.max(0, whole.start - LONGEST_BEFORE), whole.start);
  return whole.end <= part.start && /(?:^|[^\w\s]\s|\n|\b(?:and|but|that) )of (?:[\w'’]+ ){0,2}$/i.test(before);
}

/** "Five of the 11 rounds" beside "five rounds", and beside "four of the 12": the eleven are no count of what either of these counts. */
export function isWholeBesidePart(whole: Quantity, a: Statement, other: Quantity, b: Statement): boolean {
  const parts = a.quantities.filter((part) => part !== whole && isPartOf(part, whole, a));
  return parts.length > 0 && (hasWhole(other, b) || parts.some((part) => isSameAmount(part, other)));
}

/** The 62 of "sixteen of the train's 62 wagons": no count of what is told. */
export function isWholeOfPart(whole: Quantity, statement: Statement): boolean {
  return statement.quantities.some((part) => part !== whole && isPartOf(part, whole, statement));
}

export function hasWhole(quantity: Quantity, statement: Statement): boolean {
  return statement.quantities.some((whole) => isPartOf(quantity, whole, statement));
}

/** "A train made up of 62 wagons", "with a fleet of 62", "its 62 wagons": all that there are. */
const IS_WHOLE_BEFORE =
  /\b(?:made up of|consist(?:s|ed|ing) of|compos(?:ed|ing) of|compris(?:es|ed|ing)|numbering|(?:fleet|train|convoy|column|string|network|chain|herd|flock|batch) (?:of|with))(?: (?:about|around|some|of|its|the|their|his|her))* $/i;
const LONGEST_WHOLE = 40;
/** True where the words before a figure tell that it is of all that something is made of. */
export function isAllOf({ start }: Quantity, { article: { words } }: Statement): boolean {
  return IS_WHOLE_BEFORE.test(words.text.slice(Math.max(0, start - LONGEST_WHOLE), start));
}

const SOME_OF = /^ of (?:the|them|these|those|its|his|her|their|our)\b/i;
const LONGEST_SOME = 12;

/** "Two of the men were caught": how many there are is told elsewhere. */
export function isSomeOf({ end }: Quantity, { article: { words } }: Statement): boolean {
  return SOME_OF.test(words.text.slice(end, end + LONGEST_SOME));
}

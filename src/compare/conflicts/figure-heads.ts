// Catches: what a sum, a share or a length is of: "a [fine] of 950,000 euros", "[fined] 900,000 euros", "[barred] from public [office] for 10 years",
// "put the [losses] at 30 million", "a 13-year [sentence]".
// Not: names, units, what another clause tells, words that stand everywhere.
import type { Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';

/** Words before a figure, within its clause, that may say what it is of. */
const REACH = 8;
/** Words that are less rare say too little. */
const LEAST_TELLING = 0.25;
const CHANGING: ReadonlySet<string> = new Set(['=rise', '=fall']);
const CLAUSE_START =
  /^(?:[.,;:!?()—–"“”]|and|but|or|that|who|whom|which|whose|when|while|where|after|before|because|as|than|said|says)$/i;

/** The stems that say what a figure is of, the nearest first. */
export function toFigureHeads(statement: Statement, quantity: Quantity): readonly string[] {
  const { words } = statement.article;
  const heads = findHeadIndices(statement, quantity).map((index) => words.stems[index] as string);
  const told = [...heads, ...quantity.things.filter((thing) => !statement.names.has(thing))];
  // Shares rise and fall every day.
  return quantity.kind !== 'count' && told.some((head) => CHANGING.has(head)) ? [] : told;
}

/** The index of the word before a figure that has this stem; null where none has. */
export function toHeadIndex(statement: Statement, quantity: Quantity, head: string): number | null {
  return findHeadIndices(statement, quantity).find((index) => statement.article.words.stems[index] === head) ?? null;
}

function findHeadIndices({ article: { words }, names, span }: Statement, quantity: Quantity): readonly number[] {
  const { from } = toWordRange(words, quantity);
  const { from: start } = toWordRange(words, span);
  const indices: number[] = [];
  for (let at = from - 1; at >= Math.max(start, from - REACH); at--) {
    if (CLAUSE_START.test(toForm(words, at))) break;
    if (tells(words.stems[at] as string, words.rarities[at] as number, names)) indices.push(at);
  }
  return indices;
}

function tells(stem: string, rarity: number, names: ReadonlySet<string>): boolean {
  return stem !== '' && rarity >= LEAST_TELLING && !/\d/.test(stem) && !names.has(stem);
}

/**
 * True where each share, sum or length of time is said to be of something that the other statement has nothing of: inflation of 16 percent, a
 * key rate of 11 percent; a sentence of seven years, five years in office. How far and how fast is said by the unit.
 */
export function areOfOtherHeads(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  if (one.kind === 'count' || (one.kind === 'measure' && one.unit !== 'day')) return false;
  const [some, others] = [toOwnHeads(a, one), toOwnHeads(b, two)];
  return some.length > 0 && others.length > 0 && !some.some((head) => others.includes(head));
}

/** Heads without those that say no more than the unit does: "paid", "price". */
function toOwnHeads(statement: Statement, quantity: Quantity): readonly string[] {
  return toFigureHeads(statement, quantity).filter((head) => !(quantity.kind === 'money' && OF_MONEY.has(head)));
}

const OF_MONEY: ReadonlySet<string> = new Set(
  'price cost save insure worth value pay paid buy bought sell sold spend spent sum total amount money invoice bill deal dealer contract offer account figure'
    .split(' ')
    .map(toStem),
);

/** "The Air India order is worth 6.8 billion" is no order of a report that does not know of Air India. */
export function namesUnknown({ names }: Statement, { article }: Statement): boolean {
  return [...names].some((name) => !/^\d/.test(name) && !article.words.stems.includes(name));
}

// Catches: "Rovers beat United" and "United beat Rovers" or "Rovers were beaten by United": who did it to whom is turned round.
// Not: "Holm met Brandt" and "Brandt met Holm", which is one deed of both; a telling that has it either way.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, once } from '../material.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** Somebody, what he does, and to whom. */
interface Deed {
  readonly doer: ReadonlySet<string>;
  readonly stem: string;
  readonly other: ReadonlySet<string>;
}

/** Who does it to another has it done by him. */
const MUTUAL = toPattern(
  'i',
  sequenceOf(
    /^/,
    anyWordOf(`meet meets met meeting face[sd]? play(?:s|ed)? marry marries married wed wedded fights? fought kiss(?:es|ed)? hug(?:s|ged)?
      embraced? embraces dat(?:es?|ed) divorce[sd]? border(?:s|ed)? adjoin(?:s|ed)? resemble[sd]? match(?:es|ed)? equal(?:s|led|ed)?
      encounter(?:s|ed)? join(?:s|ed)? rejoin(?:s|ed)? overlap(?:s|ped)? drew draws? tied ties`),
    /$/,
  ),
);
/** Words between two names that are no deed. */
const NO_DEED = toPattern(
  'i',
  sequenceOf(
    /^/,
    anyWordOf(`of in on at by to from for with without against near and or nor but versus vs? via than like unlike off over under between into
      onto plus as is are was were be been has have had will would can could may might must who that which where when while after before since
      until`),
    /$/,
  ),
);
const AUXILIARY = /^(?:has|have|had|will|would|did|also|then|later|again|once|\p{Ll}+ly)$/iu;
const TO_BE = /^(?:is|are|was|were|been|being|be)$/i;
/** "Were beaten 2-1 by". */
const FIGURE = /^[\d–-]+$/;
/** Words between a name and its deed. */
const MOST_BETWEEN = 2;

/** True where the one tells a deed of two, by name, and the other tells it the other way round. */
export function isTurnedRound(a: Statement, b: Statement): boolean {
  const [some, others] = [findDeeds(a), findDeeds(b)];
  return (
    some.some((one) => others.some((two) => isReverse(one, two))) &&
    !some.some((one) => others.some((two) => isSame(one, two)))
  );
}

function isReverse(one: Deed, two: Deed): boolean {
  return (
    one.stem === two.stem &&
    haveCommon(one.doer, two.other) &&
    haveCommon(one.other, two.doer) &&
    !haveCommon(one.doer, two.doer) &&
    !haveCommon(one.other, two.other)
  );
}

function isSame(one: Deed, two: Deed): boolean {
  return one.stem === two.stem && haveCommon(one.doer, two.doer) && haveCommon(one.other, two.other);
}

function haveCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** The deeds of a statement, worked out when they are first asked for. */
function findDeeds(statement: Statement): readonly Deed[] {
  const known = once(statement.article, createKnown);
  const found = known.get(statement);
  if (found !== undefined) return found;
  const made = statement.spans.flatMap((span) =>
    findDeedsIn(statement.article, toWordRange(statement.article.words, span)),
  );
  known.set(statement, made);
  return made;
}

function createKnown(): Map<Statement, readonly Deed[]> {
  return new Map();
}

/** A name stands before the deed, and a name behind it. */
function findDeedsIn(
  { words }: Compared,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Deed[] {
  const isName = (index: number): boolean => isNameLike(words, index);
  const deeds: Deed[] = [];
  for (let at = from + 1; at + 1 < to; at++) {
    const form = toForm(words, at);
    if (!/^\p{Ll}/u.test(form) || NO_DEED.test(form) || MUTUAL.test(form)) continue;
    let behind = at + 1;
    for (let left = MOST_BETWEEN + 1; left > 0 && behind < to && FIGURE.test(toForm(words, behind)); left--) behind++;
    const isBy = toForm(words, behind).toLowerCase() === 'by';
    if (isBy) behind++;
    if (behind < to && /^the$/i.test(toForm(words, behind))) behind++;
    if (behind >= to || !isName(behind)) continue;
    let before = at - 1;
    let isPassive = false;
    for (let left = MOST_BETWEEN; left > 0 && before > from && !isName(before); left--, before--) {
      const between = toForm(words, before);
      if (TO_BE.test(between)) isPassive = true;
      else if (!AUXILIARY.test(between)) break;
    }
    if (!isName(before) || isPassive !== isBy) continue;
    const first = new Set<string>();
    for (let index = before; index >= from && isName(index); index--) first.add(words.stems[index] as string);
    const second = new Set<string>();
    for (let index = behind; index < to && isName(index); index++) second.add(words.stems[index] as string);
    const stem = words.stems[at] as string;
    deeds.push(isBy ? { doer: second, stem, other: first } : { doer: first, stem, other: second });
  }
  return deeds;
}

/** A capital word that is more than "the" or "he"; what opens a sentence counts as well, since the other has to have it too. */
function isNameLike(words: Words, index: number): boolean {
  return (words.rarities[index] as number) >= LEAST_TELLING && /^\p{Lu}/u.test(toForm(words, index));
}

const LEAST_TELLING = 0.1;

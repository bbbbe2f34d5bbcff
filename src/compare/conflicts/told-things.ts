// Tells apart who or what two clauses are about: the church and the school, nurses and doctors, the driver of the bus and that of the lorry, Holm and Reyes.
// Not: words of which one may stand for the other (the union, the workers; the vessel, the barge), a role that either report gives to the one named.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { BODY_SORTS } from '../../lexicon/body-sorts.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';

/** Who or what a clause tells of: a noun, or somebody by name. */
export interface Told {
  readonly form: string;
  readonly stem: string;
  /** The words of the name; empty where it is a noun. */
  readonly name: readonly string[];
  /** True for "two officers", "some residents": nobody knows which. */
  readonly isSome: boolean;
  /** Of what it is, in small letters: "bus" in "the driver of the bus"; null where that is not told. */
  readonly of: string | null;
}

/** Words used that much alike may be two words for one thing. */
const ONE_FROM = 0.6;
/** Nouns that may stand for many a thing or person. */
const ANYTHING = toPattern(
  '',
  sequenceOf(
    /^/,
    anyWordOf(`vessels? vehicles? crafts? buildings? structures? sites? premises plants? facilit(?:y|ies) machines? devices? systems? things? objects?
      places? areas? regions? propert(?:y|ies) m[ae]n wom[ae]n persons? people victims? suspects? defendants? accused groups? crowds? part(?:y|ies) sides?
      bod(?:y|ies) teams? stat(?:e|es) countr(?:y|ies) forces? others? rest latter former pair couple two three four players? members?
      winner loser killer gunman attackers? assailants? shooters? thie(?:f|ves) men women events? incidents? accidents? cases? matters? numbers? figures?
      authors? (?:\\w+-)?year-olds? operators? owners? makers? survivors? all one ones both plans? moves? deals? measures? works?`),
    /$/,
  ),
);
const SORTS: readonly ReadonlySet<string>[] = Object.values(BODY_SORTS).map(
  (words) => new Set(words.trim().split(/\s+/)),
);

/** True where two clauses, each with the statement that it stands in, tell of two things or people. */
export function areOther(one: Told, a: Statement, two: Told, b: Statement, likeness: WordLikeness): boolean {
  if (one.name.length > 0 && two.name.length > 0) return !one.name.some((word) => two.name.includes(word));
  if (one.isSome !== two.isSome && (one.name.length > 0 || two.name.length > 0)) return true;
  if (one.stem === two.stem) {
    const [of, other] = [one.of, two.of];
    return of !== null && other !== null && toStem(of) !== toStem(other) && isOtherKind(of, other, likeness);
  }
  if (one.name.length > 0) return !isAnything(two) && !isCalled(one, two, a, b);
  if (two.name.length > 0) return !isAnything(one) && !isCalled(two, one, a, b);
  if (areApart(one, two)) return true;
  return !isAnything(one) && !isAnything(two) && !isOneSort(one, two) && !isLike(one, two, likeness);
}

/** "Of the bus" and "of the lorry"; "of the ship" and "of the vessel" may be one. */
function isOtherKind(one: string, two: string, likeness: WordLikeness): boolean {
  return !ANYTHING.test(one) && !ANYTHING.test(two) && !isLike({ form: one }, { form: two }, likeness);
}

/** Kinds that are told together and never for one another. */
const APART: readonly ReadonlySet<string>[] = [
  'doctor nurse patient',
  'teacher pupil parent',
  'passenger crew pilot driver',
  'officer protester marcher demonstrator',
  'guard prisoner inmate',
  'husband wife son daughter',
  'king queen prince princess',
  'home office',
].map((row) => new Set(row.split(' ').map(toStem)));

/** True for two people by name or of two kinds: Holm and Reyes, the king and the queen. */
export function areOtherPeople(one: Told, two: Told): boolean {
  if (one.name.length > 0 && two.name.length > 0) return !one.name.some((word) => two.name.includes(word));
  return areApart(one, two);
}

function areApart({ stem: one }: Told, { stem: two }: Told): boolean {
  return APART.some((kinds) => kinds.has(one) && kinds.has(two));
}

function isAnything({ form }: Told): boolean {
  return ANYTHING.test(form);
}

function isOneSort({ form: one }: Told, { form: two }: Told): boolean {
  return SORTS.some((sort) => sort.has(one) && sort.has(two));
}

function isLike(
  { form: one }: Pick<Told, 'form'>,
  { form: two }: Pick<Told, 'form'>,
  { toRow, toVector }: WordLikeness,
): boolean {
  const [first, second] = [toVector(toRow(one)), toVector(toRow(two))];
  return first !== null && second !== null && toCosine(first, second) >= ONE_FROM;
}

/** True where either article gives the role to somebody of that name. */
function isCalled({ name }: Told, { stem }: Told, a: Statement, b: Statement): boolean {
  return [a.article, b.article].some((article) =>
    article.reading.entities.some(
      (entity) => toPersonWords(entity.name).some((word) => name.includes(word)) && isOfRole(article, entity, stem),
    ),
  );
}

function isOfRole(
  { words }: Compared,
  { roles, mentions }: Compared['reading']['entities'][number],
  role: string,
): boolean {
  const isIn = (text: string): boolean => text.split(/[^\p{L}\p{N}-]+/u).some((word) => toStem(word) === role);
  return (
    roles.some(isIn) || mentions.some(({ how, start, end }) => how === 'role' && isIn(words.text.slice(start, end)))
  );
}

export function toNamed(article: Compared, start: number, end: number): Told | null {
  const mention = findMentionsIn(article, { start, end }).find(
    ({ how, entity: { kind } }) => how === 'name' && kind === 'person',
  );
  if (mention === undefined) return null;
  return { form: '', stem: '', name: toPersonWords(mention.entity.name), isSome: false, of: null };
}

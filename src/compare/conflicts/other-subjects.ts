// Catches: "the church was damaged" and "the school was not"; "Lars Holm called the coast guard" and "the cook did not call it".
// Not: words of which one may stand for the other (the union, the workers; the vessel, the barge), a role that either report gives to the one named.
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { BODY_SORTS } from '../../lexicon/body-sorts.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';

/** What a clause is about: a noun behind "the", or a person by name. */
interface Subject {
  readonly form: string;
  readonly stem: string;
  /** The words of the name; empty where it is a noun. */
  readonly name: readonly string[];
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
/** Words before a name: "skipper Lars Holm". */
const LONGEST_TITLE = 3;
const SORTS: readonly ReadonlySet<string>[] = Object.values(BODY_SORTS).map(
  (words) => new Set(words.trim().split(/\s+/)),
);
const STOP =
  /^(?:[.,;:—–()"“”]|of|in|on|at|by|for|from|with|near|to|into|behind|before|after|under|over|outside|inside|who|which|that|whose|where|also|still|now|then|is|are|was|were|be|been|has|have|had|did|do|does|will|would|can|could|may|might|must|should|shall|not|n['’]t|never|ever|\w+ly)$/i;
const ENDS = /^(?:an?|the|this|that|his|her|its|their|any|some|no|\d.*)$/i;

/** True where the clauses at two words, of which each is what was or was not done, are about two things or people. */
export function haveOtherSubjects(
  a: Statement,
  deed: number,
  b: Statement,
  otherDeed: number,
  likeness: WordLikeness,
): boolean {
  const [one, two] = [toSubject(a, deed), toSubject(b, otherDeed)];
  if (one === null || two === null) return false;
  if (one.name.length > 0 && two.name.length > 0) return !one.name.some((word) => two.name.includes(word));
  if (one.name.length > 0) return !isAnything(two) && !isCalled(one, two, a, b);
  if (two.name.length > 0) return !isAnything(one) && !isCalled(two, one, a, b);
  return (
    one.stem !== two.stem && !isAnything(one) && !isAnything(two) && !isOneSort(one, two) && !isLike(one, two, likeness)
  );
}

function isAnything({ form }: Subject): boolean {
  return ANYTHING.test(form);
}

function isOneSort({ form: one }: Subject, { form: two }: Subject): boolean {
  return SORTS.some((sort) => sort.has(one) && sort.has(two));
}

function isLike({ form: one }: Subject, { form: two }: Subject, { toRow, toVector }: WordLikeness): boolean {
  const [first, second] = [toVector(toRow(one)), toVector(toRow(two))];
  return first !== null && second !== null && toCosine(first, second) >= ONE_FROM;
}

/** True where either article gives the role to somebody of that name. */
function isCalled({ name }: Subject, { stem }: Subject, a: Statement, b: Statement): boolean {
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

/** What stands first in the clause of a word: "the church in the harbour was …", "Lars Holm had …"; null where it is neither. */
function toSubject({ article, span }: Statement, deed: number): Subject | null {
  const { words } = article;
  const { from } = toWordRange(words, span);
  let first = deed;
  while (first > from && !/^[,;:—–.]$/.test(toForm(words, first - 1))) first--;
  while (first < deed && /^(?:that|and|but|so|yet|while|because|as|["“‘'])$/i.test(toForm(words, first))) first++;
  if (first >= deed) return null;
  if (/^the$/i.test(toForm(words, first))) {
    let last = first + 1;
    while (last < deed && !STOP.test(toForm(words, last)) && !ENDS.test(toForm(words, last))) last++;
    // "The police opened an inquiry": the verb stands between.
    if (last < deed && ENDS.test(toForm(words, last))) return null;
    const form = toForm(words, last - 1).toLowerCase();
    if (last - 1 === first || !/^\p{Ll}/u.test(toForm(words, last - 1))) return null;
    return { form, stem: words.stems[last - 1] as string, name: [] };
  }
  const start = words.starts[first] as number;
  const end = words.starts[Math.min(deed, first + LONGEST_TITLE)] as number;
  const mention = findMentionsIn(article, { start, end }).find(
    ({ how, entity: { kind } }) => how === 'name' && kind === 'person',
  );
  return mention === undefined ? null : { form: '', stem: '', name: toPersonWords(mention.entity.name) };
}

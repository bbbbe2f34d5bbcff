// Catches: Reyes for Dana Reyes, the Kremlin for its spokesman, NIS for National Intelligence Service, "the diplomat" for "a Western diplomat".
// Not: Bill Clinton for Hillary Clinton, where both are known.

import { toRarity } from '../compare/rarity.ts';
import { toStem } from '../compare/stem.ts';
import { toInitials, toOrganisationWords, toPersonWords } from '../compare/voices/name-key.ts';
import type { Entity } from '../document/findings.ts';
import { FEMALE_ROLES, KIN_NOUNS, MALE_ROLES, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Named } from './named.ts';

/** What somebody can be. */
const ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...KIN_NOUNS, ...MALE_ROLES, ...FEMALE_ROLES]);
/** A word that says nothing of who it is. */
export const PRONOUN: RegExp =
  /^(?:he|she|they|it|i|we|you|who|him|her|them|his|one|another|others|some|many|people|both|someone|somebody|which|that|all)$/i;
/** Descriptions that fit too many. */
const LOOSE_ROLES: ReadonlySet<string> = new Set(
  'the a an one two some several of for to in at from who by on and with former senior top new another other own man woman people person mr mrs ms dr'.split(
    ' ',
  ),
);
/** Words of an organisation's name that many have. */
const LOOSE_NAMES: ReadonlySet<string> = new Set(
  'the of and for a an in de la new university department ministry office company group'.split(' '),
);

/** True for a name in capitals, not a description or a pronoun. */
export function isName({ name, entity }: Named): boolean {
  if (PRONOUN.test(name)) return false;
  if (entity !== null && (entity.kind === 'group' || !/^\p{Lu}/u.test(name))) return false;
  return (
    /^(?:(?:the|The)\s+)?\p{Lu}/u.test(name) &&
    entity?.mentions.some(({ how }) => how === 'name') !== false &&
    isCapitalised(name)
  );
}

/** Most words of a name have a capital. */
function isCapitalised(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /^\p{L}{3,}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/**
 * 'same' where both texts mean one speaker, 'other' where they cannot, 'open' where nobody can tell. `findKnown` finds whether the
 * article knows somebody by just that name, and gives them.
 */
export function compareSpeakers(
  draft: Named,
  article: Named,
  findKnown: (name: string) => Entity | null,
): 'same' | 'other' | 'open' {
  if (PRONOUN.test(draft.name)) return 'open';
  const isDraftName = isName(draft);
  const isArticleName = isName(article);
  if (isDraftName && isArticleName) return compareNames(draft, article, findKnown);
  if (shareRole(draft, article)) return 'same';
  // Somebody whom the article names, and here it has somebody without a name.
  const known = isDraftName && !PRONOUN.test(article.name) ? findKnown(draft.name) : null;
  if (known === null || (article.entity === null && !(known.roles.length > 0 && isRole(article)))) return 'open';
  return shareRole({ name: known.name, entity: known, words: '' }, article) ? 'same' : 'other';
}

/** "The couple's daughter", "a western diplomat": one person, by what they are. */
function isRole({ words }: Named): boolean {
  const [head = ''] = words.split(/,|\b(?:who|of|in|at|from|for|with|to)\b/);
  return (
    /^(?:an?|the|his|her|their|one)\b/i.test(words) && ROLES.has(head.trim().split(' ').at(-1)?.toLowerCase() ?? '')
  );
}

function compareNames(
  draft: Named,
  article: Named,
  findKnown: (name: string) => Entity | null,
): 'same' | 'other' | 'open' {
  const isKnown = findKnown(draft.name);
  // What somebody is stands in the article, where it has them; a draft names them in passing.
  const kind = isKnown?.kind ?? draft.entity?.kind;
  const isPerson = kind !== 'organisation' && kind !== 'place';
  const isOtherPerson = article.entity?.kind === 'person';
  const [one, two] = [toPersonWords(draft.name), toPersonWords(article.name)];
  const shared = one.filter((word) => word.length > 1 && two.includes(word));
  if (isPerson && isOtherPerson) {
    if (shared.length === 0) return isInitials(draft, article) ? 'same' : 'other';
    // One surname and two first names, or the other way round, and the article knows both.
    const isTwo =
      one.length > 1 &&
      two.length > 1 &&
      shared.length < Math.min(one.length, two.length) &&
      (one[0] === two[0] ? one.at(-1) !== two.at(-1) : !isShortFor(one[0] as string, two[0] as string));
    return isTwo && isKnown !== null ? 'other' : 'same';
  }
  if (shareRole(draft, article)) return 'same';
  // A surname that several have, and none of them has the one who is named.
  const known = article.entity?.kind === 'organisation' ? null : isKnown;
  if (known?.kind === 'person' && isSurname(article, findKnown)) {
    return toPersonWords(known.name).some((word) => two.includes(word)) ? 'same' : 'other';
  }
  const [body, otherBody] = [toOrganisationWords(draft.name), toOrganisationWords(article.name)];
  if (body.some((word) => !LOOSE_NAMES.has(word) && otherBody.includes(word)) || isInitials(draft, article))
    return 'same';
  // A body speaks through people, and a government is called by its capital.
  return 'open';
}

/** "Reyes", "Mr. Reyes": a name alone, of somebody whom the article does not tell apart or takes for a place. */
function isSurname({ words, entity }: Named, findKnown: (name: string) => Entity | null): boolean {
  if (!/^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.? )?\p{Lu}\p{Ll}+$/u.test(words)) return false;
  return entity === null || findKnown(words)?.kind === 'person';
}

function isShortFor(one: string, two: string): boolean {
  return one.slice(0, 2) === two.slice(0, 2) || one.length === 1 || two.length === 1;
}

function isInitials(draft: Named, article: Named): boolean {
  const [one, two] = [draft, article].map(({ name }) => toOrganisationWords(name));
  const plain = (words: readonly string[] | undefined): string => (words ?? []).join('').toLowerCase();
  return toInitials(one ?? []) === plain(two) || toInitials(two ?? []) === plain(one);
}

/** A word of a role, or of the body in it, that both have. */
function shareRole(draft: Named, article: Named): boolean {
  const one = toRoleStems(draft);
  return [...toRoleStems(article)].some((stem) => one.has(stem));
}

function toRoleStems({ name, entity, words }: Named): ReadonlySet<string> {
  const texts = [...(entity?.roles ?? []), words, ...(entity === null || entity.kind !== 'person' ? [name] : [])];
  const stems = texts
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}-]{3,}/gu);
  return new Set(
    (stems ?? [])
      .filter((word) => !LOOSE_ROLES.has(word) && !PRONOUN.test(word))
      .map(toStem)
      .filter((stem) => toRarity(stem) > 0.1),
  );
}

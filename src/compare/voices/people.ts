import type { Entity } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { toText } from '../../document/span.ts';
import { splitTokens } from '../../language/tokens.ts';
import { TITLES } from '../../lexicon/titles.ts';
import { isOfCountry } from '../countries.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import { toInitials, toOrganisationWords, toPersonWords } from './name-key.ts';

/** An entity of one article, with what joining it to those of other articles looks at. */
export interface Person {
  readonly article: Compared;
  readonly entity: Entity;
  /** False for one known by a role alone ("the town clerk"). */
  readonly isNamed: boolean;
  /** Words of its name as `name-key.ts` has them; of its description where it has no name. */
  readonly words: readonly string[];
  /** The words of its name in one. */
  readonly key: string;
  /** Of a body: its initials, where it has three words that count, and what its name says besides its country and "national". */
  readonly initials: string | null;
  readonly tellingStems: readonly string[];
  /** Of a person who holds no post: the key that its name would have as that of a firm. */
  readonly firmKey: string | null;
  /** Single words by which the article calls it: "kim", "peskov". */
  readonly shortNames: readonly string[];
  /** Stems of each role, articles and small words left out. */
  readonly roles: readonly ReadonlySet<string>[];
  /** True where its description is definite: "the town clerk", "Putin's spokesman". */
  readonly isDefinite: boolean;
}

const INDEFINITE =
  /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|another|other|others|most|both|all|any|no|second|third|\d+)\b/i;
const SMALL_WORD = /^(?:the|a|an|of|for|in|at|to|and|his|her|its|their|with|on|by|from|who|'s|’s)$/i;

/** The entities of an article with their keys, in order. */
export function toPeople(article: Compared): readonly Person[] {
  return once(article, findPeople);
}

function findPeople({ reading }: OwnArticle, self: Compared): readonly Person[] {
  return reading.entities.map((entity) => toPerson(self, entity));
}

/** An entity with its keys. */
function toPerson(article: Compared, entity: Entity): Person {
  const { text } = article.reading.article;
  const names = entity.mentions.filter(({ how }) => how === 'name');
  const isNamed = names.length > 0;
  const isPerson = entity.kind === 'person' || entity.kind === 'group';
  const toWords = isPerson ? toPersonWords : toOrganisationWords;
  const shortNames = names.map((span) => toWords(toText(text, span))).filter(({ length }) => length === 1);
  const first = entity.mentions[0];
  const described = first === undefined ? entity.name : toText(text, first);
  const words = toWords(entity.name);
  const roles = (isNamed ? entity.roles : [entity.name]).map(toRoleStems);
  const isBody = entity.kind !== 'person';
  const mayBeFirm = !isBody && isNamed && words.length > 0 && roles.length === 0;
  return {
    article,
    entity,
    isNamed,
    words,
    key: words.join(' '),
    initials: isBody ? toInitials(words) : null,
    tellingStems: isBody ? toTellingStems(words) : [],
    firmKey: mayBeFirm ? toOrganisationWords(entity.name).join(' ') : null,
    shortNames: [...new Set(shortNames.flat())],
    roles,
    isDefinite: isNamed || (!INDEFINITE.test(described) && !isIndefiniteAt(text, first)),
  };
}

function toTellingStems(words: readonly string[]): readonly string[] {
  const stems = words.map(toStem).filter((stem) => !isOfCountry(stem) && stem !== 'nation' && toRarity(stem) > 0);
  return [...new Set(stems)];
}

function isIndefiniteAt(text: string, span: Span | undefined): boolean {
  return span !== undefined && /(?:^|[^\p{L}])an?\s+$/iu.test(text.slice(Math.max(0, span.start - 4), span.start));
}

const TROOPS = toStem('troops');

/** The stems of a role that say which it is: "the fire chief in Millbrook" gives fire, chief, millbrook. */
export function toRoleStems(role: string): ReadonlySet<string> {
  const { count, starts, ends } = splitTokens(role);
  const stems = new Set<string>();
  for (let index = 0; index < count; index++) {
    const form = role.slice(starts[index], ends[index]);
    if (!/\p{L}/u.test(form) || SMALL_WORD.test(form)) continue;
    const title = TITLES[form.toLowerCase()] ?? TITLES[`${form.toLowerCase()}.`];
    const stem = toStem(title?.[0] ?? form);
    // "Private Reyes" holds no post that "commander of the troops" tells of.
    stems.add(title !== undefined && stem === TROOPS ? form.toLowerCase() : stem);
  }
  return stems;
}

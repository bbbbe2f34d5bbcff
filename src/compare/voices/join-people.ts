// Joins: "Dmitry Peskov" everywhere; "Peskov" of one article to him where only one Peskov is named in full; "the town clerk" to the
// one person who holds that office; "D Reyes" to Dana Reyes; "Marcel Lehel Lazar" and "Lazar Marcel Lehel"; "the mayor" where the article
// names Ana Reyes and others call her so; "Haberl's husband, Damir" to Damir Haberl. Not: two people of one surname, "a spokesman", Kim Jong Un and Kim Jong Il.
import { addTo } from '../add-to.ts';
import type { Groups } from '../groups.ts';
import { toStem } from '../stem.ts';
import type { Person } from './people.ts';

/** Joins the people that are surely one. */
export function joinPeople(people: readonly Person[], groups: Groups): void {
  const named = new Map<string, number>();
  const reordered = new Map<string, number>();
  /** By a single word: the groups of those who are named in full with it. */
  const groupsByShortName = new Map<string, Set<number>>();
  const byGivenName = new Map<string, number[]>();
  const short: number[] = [];
  const described: number[] = [];
  for (let index = 0; index < people.length; index++) {
    const { entity, isNamed, words, key } = people[index] as Person;
    if (entity.kind !== 'person' || words.length === 0) continue;
    if (!isNamed) described.push(index);
    else if (words.length === 1) short.push(index);
    else {
      joinSame(named, key, index, groups);
      addTo(byGivenName, words[0] as string, index);
    }
    // Three names in another order are hardly another man's; two may be: "James Martin", "Martin James".
    if (isNamed && words.length >= LEAST_REORDERED) joinSame(reordered, [...words].sort().join(' '), index, groups);
  }
  joinInitials(named, people, groups);
  for (const index of named.values()) {
    const { words } = people[index] as Person;
    addToSet(groupsByShortName, words.at(-1) as string, groups.find(index));
  }
  for (let index = 0; index < people.length; index++) {
    const { entity, words, shortNames } = people[index] as Person;
    if (entity.kind !== 'person' || words.length < 2) continue;
    for (const name of shortNames) addToSet(groupsByShortName, name, groups.find(index));
  }
  const alone = new Map<string, number[]>();
  for (const index of short) {
    const [name = ''] = (people[index] as Person).words;
    const candidates = groupsByShortName.get(name);
    const [only] = candidates ?? [];
    const ofFamily = candidates === undefined ? findOfFamily(people, index, byGivenName, groups) : null;
    if (candidates?.size === 1 && only !== undefined) groups.join(index, only);
    else if (ofFamily !== null) groups.join(index, ofFamily);
    else if (candidates === undefined) addTo(alone, name, index);
  }
  // Where nobody names them in full, the same short name is the same person only with the same role.
  for (const indices of alone.values()) {
    for (const [position, index] of indices.entries()) {
      const earlier = indices
        .slice(0, position)
        .find((other) => hasSharedRole(people[index] as Person, people[other] as Person));
      if (earlier !== undefined) groups.join(index, earlier);
    }
  }
  joinOffices(people, described, groups);
}

/** "D Reyes", "D. Reyes": the one Reyes named in full whose given name begins so. */
function joinInitials(named: ReadonlyMap<string, number>, people: readonly Person[], groups: Groups): void {
  const bySurname = new Map<string, number[]>();
  for (const index of named.values()) {
    const { words } = people[index] as Person;
    addTo(bySurname, words.at(-1) as string, index);
  }
  for (const indices of bySurname.values()) {
    if (indices.length > MOST_HOLDERS) continue;
    for (const index of indices) {
      const { words } = people[index] as Person;
      const [initial = ''] = words;
      if (initial.length !== 1 || words.length !== 2) continue;
      const fitting = indices.filter((other) => {
        const [given = ''] = (people[other] as Person).words;
        return other !== index && given.startsWith(initial);
      });
      const [only, another] = fitting;
      if (only !== undefined && another === undefined) groups.join(index, only);
    }
  }
}

const LEAST_REORDERED = 3;

/** "The town clerk", "Putin's spokesman": the one named person who has that role; nobody where two have it. */
function joinOffices(people: readonly Person[], described: readonly number[], groups: Groups): void {
  const holders = new Map<string, number[]>();
  for (let index = 0; index < people.length; index++) {
    const { entity, isNamed, roles } = people[index] as Person;
    if (entity.kind !== 'person' || !isNamed || roles.length === 0) continue;
    for (const stem of new Set(roles.flatMap((role) => [...role]))) {
      addTo(holders, stem, index);
    }
  }
  for (const index of described) {
    const { roles, isDefinite } = people[index] as Person;
    const [role] = roles;
    if (!isDefinite || role === undefined || role.size === 0) continue;
    if (role.size < LEAST_ROLE_STEMS) {
      const holder = findKnownHolder(people, index, holders, groups);
      if (holder !== null) groups.join(index, holder);
      continue;
    }
    const [rarest] = [...role].map((stem) => holders.get(stem) ?? []).sort((a, b) => a.length - b.length);
    if (rarest === undefined || rarest.length > MOST_HOLDERS) continue;
    const fitting = rarest.filter((holder) => (people[holder] as Person).roles.some((held) => isWithin(role, held)));
    const fittingGroups = new Set(fitting.map(groups.find));
    const [only] = fittingGroups;
    if (fittingGroups.size === 1 && only !== undefined) groups.join(index, only);
  }
}

/**
 * "The mayor" in an article that names Ana Reyes and never says what she is, where others call her the mayor and nobody in the story has
 * that post besides: the group of Ana Reyes. Null in doubt.
 */
function findKnownHolder(
  people: readonly Person[],
  index: number,
  holders: ReadonlyMap<string, readonly number[]>,
  groups: Groups,
): number | null {
  const { article, roles } = people[index] as Person;
  const [stem = ''] = roles[0] ?? [];
  const having = holders.get(stem) ?? [];
  if (!POSTS.has(stem) || having.length === 0 || having.length > MOST_HOLDERS) return null;
  const [group, another] = new Set(having.map(groups.find));
  if (group === undefined || another !== undefined) return null;
  let isNamedHere = false;
  for (const step of [-1, 1])
    for (let other = index + step; people[other]?.article === article; other += step) {
      const { entity, isNamed, roles: held } = people[other] as Person;
      if (entity.kind !== 'person' || !isNamed) continue;
      if (held.some((one) => one.has(stem))) return null;
      isNamedHere ||= held.length === 0 && groups.find(other) === group;
    }
  return isNamedHere ? group : null;
}

/** Stems of posts of which a town, a land or a body has one. */
const POSTS: ReadonlySet<string> = new Set(
  `mayor chancellor premier governor prefect archbishop bishop pope king queen emperor sultan emir bailiff provost coroner ombudsman sheriff headmaster
   headteacher rector dean vicar imam rabbi abbot skipper`
    .trim()
    .split(/\s+/)
    .map(toStem),
);

/** "Haberl's husband, Damir": the one Damir Haberl of the story; null where there is none, or more than one. */
function findOfFamily(
  people: readonly Person[],
  index: number,
  byGivenName: ReadonlyMap<string, readonly number[]>,
  groups: Groups,
): number | null {
  const { words, roles } = people[index] as Person;
  const others = byGivenName.get(words[0] as string) ?? [];
  if (roles.length === 0 || others.length > MOST_HOLDERS) return null;
  const fitting = others.filter((other) => {
    const surname = toStem((people[other] as Person).words.at(-1) as string);
    return roles.some((role) => role.has(surname));
  });
  const [only, another] = new Set(fitting.map(groups.find));
  return only !== undefined && another === undefined ? only : null;
}

/** "The spokesman" alone could be anybody's. */
const LEAST_ROLE_STEMS = 2;
const MOST_HOLDERS = 200;

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const stem of part) if (!whole.has(stem)) return false;
  return true;
}

function hasSharedRole(a: Person, b: Person): boolean {
  return a.roles.some(
    (role) => role.size > 0 && b.roles.some((other) => isWithin(role, other) || isWithin(other, role)),
  );
}

function joinSame(known: Map<string, number>, key: string, index: number, groups: Groups): void {
  const first = known.get(key);
  if (first === undefined) known.set(key, index);
  else groups.join(index, first);
}

function addToSet(map: Map<string, Set<number>>, key: string, group: number): void {
  const set = map.get(key);
  if (set) set.add(group);
  else map.set(key, new Set([group]));
}

// Joins: "Tindall Home" and "Tindall Home Inc.", "the National Intelligence Service" and "NIS", "the South Korean intelligence service" and
// it, "Tindall Inc." and a "Tindall" that reading took for a person. Not: "Tindall" alone, "the company", "the ministry", a person with a
// post and a firm of the same name, a firm and a man of whom the story has the full name.

import type { Groups } from '../groups.ts';
import type { Person } from './people.ts';

/** Joins organisations, places and groups of one name, and names with their initials. */
export function joinOrganisations(people: readonly Person[], groups: Groups): void {
  const known = new Map<string, number>();
  const byInitials = new Map<string, Set<number>>();
  for (let index = 0; index < people.length; index++) {
    const { entity, isNamed, words, key, initials } = people[index] as Person;
    if (entity.kind === 'person' || !isNamed || words.length === 0) continue;
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    else groups.join(index, first);
    if (initials !== null) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(groups.find(index)));
  }
  // A firm is now and then taken for a person; it holds no post, and nobody has its name as his surname.
  const surnames = new Set(
    people.flatMap(({ entity, words }) => (entity.kind === 'person' && words.length > 1 ? [words.at(-1)] : [])),
  );
  for (let index = 0; index < people.length; index++) {
    const { firmKey, entity } = people[index] as Person;
    if (firmKey === null || surnames.has(firmKey)) continue;
    const firm = known.get(firmKey);
    if (firm === undefined) continue;
    const { kind } = (people[firm] as Person).entity;
    // A country that says something is taken for a person too, but nobody calls it "he".
    const isCountry = kind === 'place' && entity.mentions.every(({ how }) => how === 'name');
    if (kind === 'organisation' || isCountry) groups.join(index, firm);
  }
  for (let index = 0; index < people.length; index++) {
    const { entity, words } = people[index] as Person;
    const [word] = words;
    if (entity.kind === 'person' || words.length !== 1 || word === undefined) continue;
    if (!/^\p{Lu}{3,6}$/u.test(entity.name.replaceAll('.', ''))) continue;
    const candidates = new Set([...(byInitials.get(word) ?? [])].map(groups.find));
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined) groups.join(index, only);
  }
  joinDescribed(people, groups);
}

/** Words of a description that must stand in the name: one says only what sort of body it is. */
const LEAST_TELLING = 2;

/** "The geophysical service": the one body whose name has all its words, where it has two of them or more. */
function joinDescribed(people: readonly Person[], groups: Groups): void {
  const byStem = new Map<string, Set<number>>();
  for (let index = 0; index < people.length; index++) {
    const { entity, isNamed, words, tellingStems } = people[index] as Person;
    if (entity.kind === 'person' || !isNamed || words.length <= LEAST_TELLING) continue;
    for (const stem of tellingStems) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(groups.find(index)));
  }
  for (let index = 0; index < people.length; index++) {
    const { entity, isNamed, isDefinite, tellingStems: stems } = people[index] as Person;
    if (entity.kind === 'person' || isNamed || !isDefinite) continue;
    const [first, ...rest] = stems;
    if (first === undefined || stems.length < LEAST_TELLING) continue;
    const fitting = [...(byStem.get(first) ?? [])].filter((group) =>
      rest.every((stem) => byStem.get(stem)?.has(group)),
    );
    const [only] = new Set(fitting.map(groups.find));
    if (only !== undefined && fitting.length === 1) groups.join(index, only);
  }
}

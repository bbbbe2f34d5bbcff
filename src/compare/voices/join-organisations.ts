// Joins: "Tindall Home" and "Tindall Home Inc.", "the National Intelligence Service" and "NIS". Not: "Tindall" alone, "the company".
import type { Groups } from '../groups.ts';
import { toInitials } from './name-key.ts';
import type { Person } from './people.ts';

/** Joins organisations, places and groups of one name, and names with their initials. */
export function joinOrganisations(people: readonly Person[], groups: Groups): void {
  const known = new Map<string, number>();
  const byInitials = new Map<string, Set<number>>();
  for (const [index, { entity, isNamed, words }] of people.entries()) {
    if (entity.kind === 'person' || !isNamed || words.length === 0) continue;
    const key = words.join(' ');
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    else groups.join(index, first);
    const initials = toInitials(words);
    if (initials !== null) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(groups.find(index)));
  }
  for (const [index, { entity, words }] of people.entries()) {
    const [word] = words;
    if (entity.kind === 'person' || words.length !== 1 || word === undefined) continue;
    if (!/^\p{Lu}{3,6}$/u.test(entity.name.replaceAll('.', ''))) continue;
    const candidates = new Set([...(byInitials.get(word) ?? [])].map(groups.find));
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined) groups.join(index, only);
  }
}

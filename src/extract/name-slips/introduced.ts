import { isOverlapping } from '../../document/span.ts';
import { KIN_AND_PAST } from '../../lexicon/name-series.ts';
import { findSentenceIndex, type Known } from '../known.ts';
import type { NamedPerson, Passing } from './named-people.ts';

const NEARBY = new RegExp(`\\b(?:${KIN_AND_PAST.join('|')})\\b`);

/** True where words near the name say that this very person is meant: kin, the dead, a year long past. */
export function isSomebodyElse({ before, after, sentence }: Passing): boolean {
  return NEARBY.test(before.slice(-30)) || NEARBY.test(after) || /\b1[5-9]\d\d\b/.test(sentence);
}

/** True where the name is explained as a new person's is, and not as `person` is: "Jane Roe, 54, …", "Jane Roe, a baker". */
export function isExplained({ after, entity }: Passing, person: NamedPerson): boolean {
  const roles = person.entity.roles.map((role) => role.toLowerCase());
  if (entity.roles.some((role) => !roles.some((other) => other.includes(role.toLowerCase())))) return true;
  if (entity.roles.length > 0) return false;
  return /^(?:'s)?\s*(?:,\s*(?:\d|an?\b|the\b|who\b|whose\b|his\b|her\b|of\b|from\b|\w+ing\b|[a-z]+(?:\s[a-z]+){0,3}\s(?:of|at|for|in|and)\b)|\(|of\b|—|–|-)/.test(
    after,
  );
}

/** True where the same sentence names both, so that the writer told them apart. */
export function isBesideItself(known: Known, { mention }: Passing, { names }: NamedPerson): boolean {
  const sentence = known.language.sentences[findSentenceIndex(known, mention.start)];
  return sentence === undefined || names.some((name) => isOverlapping(name, sentence));
}

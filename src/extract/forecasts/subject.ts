import { ACTING_BODIES } from '../../lexicon/outcome-verbs.ts';
import { KIN_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { StretchVerb } from '../stretch.ts';
import type { Passage } from './prospect.ts';

/** Who or what a verb is said of: those who act on purpose, those spoken to, and all else. */
export type Subject = 'speaker' | 'hearer' | 'agent' | 'thing';

const ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...KIN_NOUNS]);
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we']);
const AGENTS: ReadonlySet<string> = new Set(
  'he she they who everyone everybody anyone somebody someone men women man woman people voters americans'.split(' '),
);
/** How far before the verb its subject may end. */
const REACH = 12;

/** The subject of a verb, from the nearest noun before it that is not inside a phrase with a preposition. */
export function toSubject(passage: Passage, verb: StretchVerb): Subject {
  const { stretch, parts } = passage;
  const clause = parts.clauseOf[verb.first] as number;
  const from = Math.max(0, verb.first - REACH, (parts.clauses[clause] as { from: number }).from);
  let head = -1;
  let isAfterPreposition = false;
  // From the left, so that "the cost of the war" is the cost; a comma or "and" starts over.
  for (let at = from; at < verb.first; at++) {
    const tag = stretch.tags[at] ?? '';
    const word = stretch.lowers[at] as string;
    if (word === ',' || tag === 'CC' || (parts.clauseOf[at] !== clause && head === -1)) {
      if (word === ',' || parts.clauseOf[at] !== clause) head = -1;
      isAfterPreposition = false;
      continue;
    }
    if (tag === 'IN' || tag === 'TO') isAfterPreposition = true;
    else if (/^(?:NN|PRP$|WP$|DT)/.test(tag) && !(isAfterPreposition && head !== -1)) {
      head = at;
      if (isAfterPreposition && /^NN/.test(stretch.tags[at] ?? '') && !/^NN/.test(stretch.tags[at + 1] ?? ''))
        // "In Paris the mayor will": a phrase at the front is left behind.
        isAfterPreposition = false;
    }
  }
  // In what a body says, "it" is mostly itself: "the network said it would move".
  if (passage.isOfBody && stretch.lowers[head] === 'it') return 'agent';
  // Nobody named: whoever speaks or is spoken of before, and he may mean to.
  return head === -1 ? 'agent' : toKind(stretch.lowers[head] as string, stretch.tags[head] ?? '');
}

function toKind(word: string, tag: string): Subject {
  if (SPEAKERS.has(word)) return 'speaker';
  if (word === 'you') return 'hearer';
  if (AGENTS.has(word) || tag.startsWith('NNP')) return 'agent';
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return ROLES.has(word) || ROLES.has(singular) || ACTING_BODIES.has(word) || ACTING_BODIES.has(singular)
    ? 'agent'
    : 'thing';
}

// Catches: names that a reader knows without help: "Reuters", "the White House", "New York", "Saudi Arabia".
// Not: a name the article itself explains; the lists only settle the kind, never who is meant.
import { NATION_ROWS } from '../../lexicon/nations.ts';
import { ORGANISATIONS } from '../../lexicon/organisations.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { CITIES, STATE_ABBREVIATIONS, STATES } from '../../lexicon/places.ts';
import { formOf, type Words } from './words.ts';

export type KnownKind = 'organisation' | 'outlet' | 'place' | 'demonym';

interface KnownName {
  readonly words: readonly string[];
  readonly kind: KnownKind;
}

/** By first word, longest name first. */
const KNOWN = new Map<string, KnownName[]>();
const NATION_BY_WORD = new Map<string, number>();

function addNames(names: readonly string[], kind: KnownKind): void {
  for (const name of names) {
    const words = name.replaceAll("'s", " 's").replaceAll("s' ", "s ' ").split(' ');
    const first = words[0] as string;
    const list = KNOWN.get(first) ?? [];
    list.push({ words, kind });
    KNOWN.set(first, list);
  }
}

addNames(OUTLETS, 'outlet');
addNames(ORGANISATIONS, 'organisation');
for (const [nation, row] of NATION_ROWS.entries()) {
  const [names = '', adjectives = '', people = '', capitals = ''] = row.split('|').map((field) => field);
  const lists = [names, adjectives, people, capitals].map((field) => field.split('/').filter((name) => name !== ''));
  addNames([...(lists[0] ?? []), ...(lists[3] ?? [])], 'place');
  addNames(
    [...(lists[1] ?? []), ...(lists[2] ?? [])].filter((name) => name.includes(' ')),
    'demonym',
  );
  for (const name of lists.flat())
    if (!NATION_BY_WORD.has(name.toLowerCase())) NATION_BY_WORD.set(name.toLowerCase(), nation);
}
for (const [state, row] of STATE_ABBREVIATIONS.entries()) {
  // "Washington" and "Georgia" as nations came first and stay; states count from 1,000.
  for (const name of row.toLowerCase().split('|'))
    if (!NATION_BY_WORD.has(name)) NATION_BY_WORD.set(name, 1000 + state);
}
addNames(STATES, 'place');
addNames(CITIES, 'place');
for (const list of KNOWN.values()) list.sort((a, b) => b.words.length - a.words.length);

const OUTLET_NAMES = new Set(OUTLETS);

/** True for the name of a news outlet or agency, "The" or not. */
export function isOutlet(name: string): boolean {
  return OUTLET_NAMES.has(name) || OUTLET_NAMES.has(name.replace(/^The /, ''));
}

/** The longest known name that starts at `word` and ends by `end`: how many words it has and its kind, or null. */
export function findKnownName(words: Words, word: number, end: number): { length: number; kind: KnownKind } | null {
  const list = KNOWN.get(formOf(words, word));
  if (list === undefined) return null;
  for (const known of list) {
    if (word + known.words.length > end) continue;
    let index = 1;
    while (index < known.words.length && formOf(words, word + index).replace('’', "'") === known.words[index]) index++;
    if (index === known.words.length) return { length: index, kind: known.kind };
  }
  return null;
}

/** One token for all words of one nation, so that "Russia's", "Russian" and "Moscow" agree; the word itself otherwise. Lower case in. */
export function toNationToken(lower: string): string {
  const nation = NATION_BY_WORD.get(lower);
  return nation === undefined ? lower : `nation:${nation}`;
}

import { stemmer } from 'stemmer';
import { DEED_NOUN_ROWS } from '../lexicon/deed-nouns.ts';
import { IRREGULAR_VERB_FORMS } from '../lexicon/irregular-verbs.ts';
import { KINDRED_ROWS } from '../lexicon/kindred-words.ts';
import { NATION_ROWS } from '../lexicon/nations.ts';
import { IRREGULAR_PLURALS } from '../lexicon/stems.ts';

/**
 * The key under which forms of one word meet: Porter's stem of the lower-case word, the country for its adjective and
 * people ("Korean", "Koreas": "korea"), and one key for words that tell the same in the news ("injured", "hurt").
 */
export function toStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  let stem = STEMS.get(lower);
  if (stem === undefined) {
    stem = toNewStem(lower);
    // Articles can hold any number of made-up words; the common ones come first.
    if (STEMS.size < MOST_CACHED) STEMS.set(lower, stem);
  }
  return stem;
}

const MOST_CACHED = 100_000;
const LONGEST_STEMMED = 40;
/** In the news these are nouns, or verbs of their own: who was wounded has nothing to do with the wind. */
const NO_VERB_FORMS: ReadonlySet<string> = new Set(['wound', 'ground']);
const STEMS = new Map<string, string>();
const DEED_NOUNS = new Map(
  DEED_NOUN_ROWS.flatMap((row) => {
    const [verb = '', ...nouns] = row.split(' ');
    return nouns.map((noun) => [noun, verb] as const);
  }),
);
const PEOPLES = toPeoples();
const KINDRED = new Map(
  KINDRED_ROWS.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [word.includes('_') ? word : toPlainStem(word), `=${words[0]}`] as const);
  }),
);

/** Phrases of two words that have a key of their own ("call_off"), by the stem of the first. */
export const KINDRED_PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = toPhrases();

function toNewStem(lower: string): string {
  const bare = lower.replace(/'s?$/, '');
  const people = PEOPLES.get(bare);
  if (people !== undefined) return people;
  const stem = toPlainStem(bare);
  return KINDRED.get(stem) ?? stem;
}

/** The same for a word in lower case, apart from all other words, however much they tell the same. */
export function toPlainStem(word: string): string {
  if (word.length > LONGEST_STEMMED || !/^[a-z]+$/.test(word)) return word;
  if (NO_VERB_FORMS.has(word)) return word;
  return stemmer(DEED_NOUNS.get(word) ?? IRREGULAR_VERB_FORMS.get(word) ?? IRREGULAR_PLURALS.get(word) ?? word);
}

function toPeoples(): ReadonlyMap<string, string> {
  const peoples = new Map<string, string>();
  for (const row of NATION_ROWS) {
    const [names = '', adjectives = '', people = ''] = row.split('|');
    const country = names.split('/')[0]?.toLowerCase() ?? '';
    for (const form of [...names.split('/'), ...adjectives.split('/'), ...people.split('/')]) {
      const lower = form.toLowerCase();
      if (lower !== '' && !lower.includes(' ')) peoples.set(lower, country);
    }
  }
  // Neither Korea is a country of that one word, and Americans are not all called so after their country.
  for (const form of ['korea', 'korean', 'koreans', 'koreas']) peoples.set(form, 'korea');
  return peoples;
}

function toPhrases(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const phrases = new Map<string, Map<string, string>>();
  for (const [phrase, key] of KINDRED) {
    const [first, second] = phrase.split('_');
    if (first === undefined || second === undefined) continue;
    const stem = toNewStem(first);
    const seconds = phrases.get(stem) ?? new Map<string, string>();
    phrases.set(stem, seconds.set(toNewStem(second), key));
  }
  return phrases;
}

/**
 * What the tagger sees of a word and its neighbours: numbers drawn from hashes. What depends on the form alone is found once a form.
 */
import { toHash } from './inputs.ts';
import { TAG_STRIDE } from './word-tags.ts';

/** Cells of the weight table. A feature's cells stand side by side, one for each tag, at a place its hash gives; features overlap. */
export const WEIGHT_CELLS: number = 830_000;
const PLACES = WEIGHT_CELLS - TAG_STRIDE;

/** What the lexicon says of a word form. */
export interface LexiconEntry {
  /** Number of the cluster of words used alike; 0 for none. */
  readonly cluster: number;
  /** Number of the tags that its vector lets expect; 0 for none. */
  readonly guess: number;
}

/** A word form as the tagger sees it. */
export interface WordForm {
  /** In small letters, straight apostrophes, digits as 0; cut after 40 characters. */
  readonly lower: string;
  /** Hash of `lower`. */
  readonly word: number;
  readonly suffix: number;
  readonly cluster: number;
  /** Number of the tags that its vector lets expect; 0 for none. */
  readonly guess: number;
  /** Hash of the set of tags that the form may have. */
  readonly tagSet: number;
  readonly isCapital: boolean;
}

export interface PlacedForm extends WordForm {
  /** Places in the weight table of the features that depend on the form alone; none where it can have one tag only. */
  readonly places: Int32Array;
}

/** Longest form looked at, in UTF-16 code units; what follows changes nothing. */
const LONGEST_FORM = 40;
const PLAIN = /^[A-Za-z]+$/;

/** A form as the lexicon keeps it: digits as 0, straight apostrophes; case stays. */
export function toLexiconForm(form: string): string {
  const short = form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form;
  return PLAIN.test(short) ? short : short.replace(/[’‘]/g, "'").replace(/[0-9]/g, '0');
}

/** Where a feature's cells begin: `kind` tells features apart that are made of the same numbers. */
function toPlace(kind: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return ((hash ^ (hash >>> 16)) >>> 0) % PLACES;
}

/** Capitals X, small letters x, digits 0, all else itself; runs cut to two; at most eight characters. */
function toShapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let i = 0; i < form.length && shape.length < 8; i++) {
    const character = form.charAt(i);
    let kind = character;
    if (character === '0') kind = '0';
    else if (character !== character.toLowerCase()) kind = 'X';
    else if (character !== character.toUpperCase()) kind = 'x';
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

const NO_PLACES = new Int32Array(0);

/** Looks at a form (as `toLexiconForm` gives it) and at the same in small letters; without `hasPlaces` at no more than its neighbours need. */
export function toWordForm(
  form: string,
  lower: string,
  { cluster, guess }: LexiconEntry,
  tagSet: number,
  hasPlaces: boolean,
): PlacedForm {
  const word = toHash(lower);
  const isCapital = lower.charAt(0) !== form.charAt(0);
  const suffix = toHash(lower.slice(-3));
  if (!hasPlaces) return { lower, word, suffix, cluster, guess, tagSet, isCapital, places: NO_PLACES };
  const capital = isCapital ? 1 : 0;
  const places = Int32Array.of(
    toPlace(1, word, capital),
    toPlace(2, toHash(toShapeOf(form)), 0),
    toPlace(3, toHash(lower.slice(-1)), capital),
    toPlace(4, toHash(lower.slice(-2)), capital),
    toPlace(5, suffix, capital),
    toPlace(6, toHash(lower.slice(-4)), capital),
    toPlace(7, toHash(lower.slice(0, 2)), capital),
    toPlace(8, toHash(lower.slice(0, 3)), capital),
    toPlace(9, cluster, capital),
    toPlace(10, tagSet, capital),
    toPlace(11, toHash(lower.slice(-5)), 0),
    toPlace(12, form.includes('-') ? 1 : 0, cluster),
    toPlace(13, suffix, cluster),
    toPlace(14, guess, capital),
    toPlace(15, suffix, guess + (capital << 10)),
  );
  return { lower, word, suffix, cluster, guess, tagSet, isCapital, places };
}

/** How many features depend on where a word stands. */
export const CONTEXT_FEATURES = 29;

/**
 * Writes the places of the features that depend on where a word stands. `first` and `second` are the tags one and two words before,
 * `lastTag` and `lastVerb` the tag and the word of the last verb, modal or "to"; `TAG_STRIDE - 1` and 0 where there is none.
 */
export function writeContext(
  places: Int32Array,
  form: WordForm,
  before2: WordForm,
  before: WordForm,
  after: WordForm,
  after2: WordForm,
  first: number,
  second: number,
  lastVerb: number,
  lastTag: number,
): void {
  const { word, tagSet } = form;
  places[0] = toPlace(21, first, 0);
  places[1] = toPlace(22, first, second + 100);
  places[2] = toPlace(23, word, first);
  places[3] = toPlace(24, before.word, 0);
  places[4] = toPlace(25, after.word, 0);
  places[5] = toPlace(26, before2.word, 0);
  places[6] = toPlace(27, after2.word, 0);
  places[7] = toPlace(28, before.suffix, 0);
  places[8] = toPlace(29, after.suffix, 0);
  places[9] = toPlace(30, before.word, word);
  places[10] = toPlace(31, after.word, word);
  places[11] = toPlace(32, after.cluster, tagSet);
  places[12] = toPlace(33, before.cluster, tagSet);
  places[13] = toPlace(34, after.tagSet, first);
  places[14] = toPlace(35, after.tagSet, tagSet);
  places[15] = toPlace(36, after.tagSet, after2.tagSet);
  places[16] = toPlace(37, first, tagSet);
  places[17] = toPlace(38, first === TAG_STRIDE - 1 ? 1 : 0, form.isCapital ? 1 : 0);
  places[18] = toPlace(39, form.isCapital ? 1 : 0, (before.isCapital ? 2 : 0) + (after.isCapital ? 1 : 0));
  places[19] = toPlace(40, Math.imul(first + 1, 101) + second, tagSet);
  places[20] = toPlace(41, before.word, after.word);
  places[21] = toPlace(42, word, second);
  places[22] = toPlace(43, after.guess, first);
  places[23] = toPlace(44, after.guess, tagSet);
  places[24] = toPlace(45, form.guess, (first << 8) | after.guess);
  places[25] = toPlace(46, before.guess, form.guess);
  places[26] = toPlace(47, lastVerb, tagSet);
  places[27] = toPlace(48, lastTag, tagSet);
  places[28] = toPlace(49, lastTag, form.guess);
}

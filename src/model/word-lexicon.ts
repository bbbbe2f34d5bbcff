/** Which classes a word may be of, looked up by hash: no word stands in the model. */
import { HearsayError } from '../errors.ts';
import { isWordCharacter } from '../language/characters.ts';
import { toHash } from './inputs.ts';
import type { ModelFile } from './model-file.ts';
import { type LexiconEntry, type PlacedForm, toWordForm, type WordForm } from './word-features.ts';
import { WORD_TAGS } from './word-tags.ts';

/** The words that are known. Each array but `buckets` and `masks` has one number for each of them. */
export interface WordLexicon {
  /** In rising order. */
  readonly hashes: Uint32Array;
  /** Where the hashes with the same first bits begin, and last their number: the index is in the file, so that starting costs nothing. */
  readonly buckets: Uint32Array;
  /** The set of tags that a word may have, 0 where that is not known. */
  readonly tagSets: Uint8Array;
  readonly clusters: Uint8Array;
  readonly guesses: Uint8Array;
  /** The sets, each as two masks of 32 tags. Set 0 is that of unknown words, set `MARK_SET` that of unknown marks. */
  readonly masks: Uint32Array;
  /** The tags of each set in the order of `WORD_TAGS`, and after them those of each set with the tags of names: thousands of words share one. */
  readonly candidates: readonly Uint8Array[];
}

/** A word form with the tags that it may have. */
export interface Classed {
  readonly form: PlacedForm;
  /** In the order of `WORD_TAGS`; one at least. */
  readonly candidates: Uint8Array;
}

export const MARK_SET = 1;

const BUCKETS = 1 << 12;
const BUCKET_SHIFT = 20;

/** A word known in small letters only may be a name where it has a capital. */
const NAMES = (1 << WORD_TAGS.indexOf('NNP')) | (1 << WORD_TAGS.indexOf('NNPS'));
const NOTHING: LexiconEntry = { cluster: 0, guess: 0 };

/** What stands before the first word of a sentence and after the last. */
export const EDGE: WordForm = toWordForm('', '', NOTHING, 0, false);

/** The lexicon of a model. Throws a HearsayError `model-shape`. */
export function toWordLexicon({ name, sections }: ModelFile): WordLexicon {
  const fail = (section: string): never => {
    throw new HearsayError('model-shape', `${name} (${section})`);
  };
  const hashes = sections.get('lexicon.hashes');
  const buckets = sections.get('lexicon.buckets');
  const masks = sections.get('tag-sets');
  if (!(hashes instanceof Uint32Array)) return fail('lexicon.hashes');
  if (!(masks instanceof Uint32Array) || masks.length < 4 || masks.length > 512) return fail('tag-sets');
  if (!(buckets instanceof Uint32Array) || buckets.length !== BUCKETS + 1 || buckets[BUCKETS] !== hashes.length)
    return fail('lexicon.buckets');
  const readBytes = (section: string): Uint8Array => {
    const cells = sections.get(section);
    if (!(cells instanceof Int8Array) || cells.length !== hashes.length) return fail(section);
    return new Uint8Array(cells.buffer, cells.byteOffset, cells.length);
  };
  return {
    hashes,
    buckets,
    tagSets: readBytes('lexicon.tag-sets'),
    clusters: readBytes('lexicon.clusters'),
    guesses: readBytes('lexicon.guesses'),
    masks,
    candidates: toCandidatesOfSets(masks),
  };
}

/** Looks a form (as `toLexiconForm` gives it) up: as it stands, then in small letters. */
export function findForm(lexicon: WordLexicon, form: string): Classed {
  const { tagSets, clusters, guesses, masks } = lexicon;
  const lower = form.toLowerCase();
  const lowerRow = findRow(lexicon, toHash(lower));
  const row = lower === form ? lowerRow : findRow(lexicon, toHash(form));
  const entry = lowerRow === -1 ? NOTHING : { cluster: clusters[lowerRow]!, guess: guesses[lowerRow]! };
  let set = row === -1 ? 0 : tagSets[row]!;
  let names = 0;
  if (set === 0 && lowerRow !== -1 && lowerRow !== row) {
    set = tagSets[lowerRow]!;
    if (set !== 0) names = NAMES;
  }
  if (set === 0 && !hasWordCharacter(form)) set = MARK_SET;
  const low = masks[2 * set]! | names;
  const high = masks[2 * set + 1]!;
  const candidates = lexicon.candidates[names === 0 ? set : set + (masks.length >> 1)] ?? ONLY_NOUN;
  const tagSet = Math.imul(low, 31) ^ high;
  return { form: toWordForm(form, lower, entry, tagSet, candidates.length > 1), candidates };
}

/** The candidates of a lexicon that has these sets of tags. */
export function toCandidatesOfSets(masks: Uint32Array): readonly Uint8Array[] {
  return [0, NAMES].flatMap((names) =>
    Array.from({ length: masks.length >> 1 }, (_, set) => toCandidates(masks[2 * set]! | names, masks[2 * set + 1]!)),
  );
}

function hasWordCharacter(form: string): boolean {
  for (let i = 0; i < form.length; i++) if (isWordCharacter(form.charCodeAt(i))) return true;
  return false;
}

/** The row of a hash; -1 where it has none. */
function findRow({ hashes, buckets }: WordLexicon, signed: number): number {
  const hash = signed >>> 0;
  const bucket = hash >>> BUCKET_SHIFT;
  const end = buckets[bucket + 1]!;
  for (let row = buckets[bucket]!; row < end; row++) if (hashes[row] === hash) return row;
  return -1;
}

/** The buckets of hashes in rising order. */
export function toBuckets(hashes: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1);
  for (const hash of hashes) buckets[(hash >>> BUCKET_SHIFT) + 1]!++;
  for (let i = 0; i < BUCKETS; i++) buckets[i + 1]! += buckets[i]!;
  return buckets;
}

const HIGH_MASK = (1 << (WORD_TAGS.length - 32)) - 1;
/** What a set that is damaged stands for. */
const ONLY_NOUN = Uint8Array.of(0);

function toCandidates(low: number, highAndMore: number): Uint8Array {
  const high = highAndMore & HIGH_MASK;
  let count = 0;
  for (let mask = low; mask !== 0; mask &= mask - 1) count++;
  for (let mask = high; mask !== 0; mask &= mask - 1) count++;
  if (count === 0) return ONLY_NOUN;
  const tags = new Uint8Array(count);
  count = 0;
  for (let mask = low; mask !== 0; mask &= mask - 1) tags[count++] = 31 - Math.clz32(mask & -mask);
  for (let mask = high; mask !== 0; mask &= mask - 1) tags[count++] = 63 - Math.clz32(mask & -mask);
  return tags;
}

/**
 * Tells what class each word is of: a greedy linear tagger from left to right over the tags that a word may have (an averaged
 * perceptron: Collins 2002), with hashed features. Most words have one tag only and cost a look-up.
 */
import { HearsayError } from '../errors.ts';
import { type RowIndex, toHash, toRowIndex } from './inputs.ts';
import type { ModelFile } from './model-file.ts';
import {
  CONTEXT_FEATURES,
  toLexiconForm,
  toWordForm,
  WEIGHT_CELLS,
  type WordForm,
  writeContext,
} from './word-features.ts';
import { TAG_STRIDE, WORD_TAGS } from './word-tags.ts';

export interface WordTagger {
  /** Writes the tags of the sentence [start, end) of `forms` to the same places of `tags`, as indexes into `WORD_TAGS`. */
  tagSentence(forms: readonly KnownForm[], start: number, end: number, tags: Uint8Array): void;
  /** What is known of a word form; kept for the next time. */
  toForm(text: string): KnownForm;
}

/** A word form with the tags it may have, and what the form alone says for each. */
export interface KnownForm extends WordForm {
  /** Lower case, straight apostrophes, digits as 0; cut after 40 characters. */
  readonly lower: string;
  readonly candidates: Uint8Array;
  readonly scores: Int32Array;
}

/** The words that are known, by hash. */
export interface Lexicon {
  readonly rows: RowIndex;
  /** By row, less one. */
  readonly tagSets: Uint8Array;
  readonly clusters: Uint8Array;
  /** Two 32-bit masks for each set of tags. Set 0 is that of unknown words. */
  readonly masks: Uint32Array;
}

/** Forms kept before all are forgotten: memory stays flat over any number of articles. */
const KEPT_FORMS = 1 << 16;
const NAMES_LOW = (1 << WORD_TAGS.indexOf('NNP')) | (1 << WORD_TAGS.indexOf('NNPS'));
/** Where unknown words that are no words begin: the mask of marks. */
export const MARK_SET = 1;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Cluster and candidate tags of a form. */
export interface Look {
  readonly low: number;
  readonly high: number;
  readonly cluster: number;
}

/** Looks a form (as `toLexiconForm` gives it) up: as it stands, then in lower case. */
export function lookUp({ rows, tagSets, clusters, masks }: Lexicon, form: string): Look {
  const lower = form.toLowerCase();
  const lowerRow = rows.get(toHash(lower)) ?? 0;
  const row = lower === form ? lowerRow : (rows.get(toHash(form)) ?? 0);
  const cluster = lowerRow === 0 ? 0 : (clusters[lowerRow - 1] as number);
  const exactSet = row === 0 ? 0 : (tagSets[row - 1] as number);
  if (exactSet !== 0) return { low: masks[2 * exactSet] as number, high: masks[2 * exactSet + 1] as number, cluster };
  const lowerSet = lowerRow === 0 ? 0 : (tagSets[lowerRow - 1] as number);
  if (lowerSet !== 0)
    return { low: (masks[2 * lowerSet] as number) | NAMES_LOW, high: masks[2 * lowerSet + 1] as number, cluster };
  const set = HAS_LETTER_OR_DIGIT.test(form) ? 0 : MARK_SET;
  return { low: masks[2 * set] as number, high: masks[2 * set + 1] as number, cluster };
}

export function toCandidates({ low, high }: Look): Uint8Array {
  const tags: number[] = [];
  for (let tag = 0; tag < 32; tag++) if ((low >>> tag) & 1) tags.push(tag);
  for (let tag = 32; tag < WORD_TAGS.length; tag++) if ((high >>> (tag - 32)) & 1) tags.push(tag);
  return Uint8Array.from(tags);
}

/** What stands before the first word and after the last. */
export const EDGE: WordForm = toWordForm('', 0, 0);

export function toFormOf(lexicon: Lexicon, form: string): { form: WordForm; candidates: Uint8Array } {
  const look = lookUp(lexicon, form);
  return { form: toWordForm(form, look.cluster, Math.imul(look.low, 31) ^ look.high), candidates: toCandidates(look) };
}

/** Makes the tagger of a model. Throws a HearsayError `model-shape`. */
export function makeWordTagger(model: ModelFile): WordTagger {
  const fail = (name: string): never => {
    throw new HearsayError('model-shape', `${model.name} (${name})`);
  };
  const hashes = model.sections.get('lexicon.hashes');
  const sets = model.sections.get('lexicon.tag-sets');
  const clusters = model.sections.get('lexicon.clusters');
  const masks = model.sections.get('tag-sets');
  const weights = model.sections.get('weights');
  if (!(hashes instanceof Uint32Array)) return fail('lexicon.hashes');
  if (!(sets instanceof Int8Array) || sets.length !== hashes.length) return fail('lexicon.tag-sets');
  if (!(clusters instanceof Int8Array) || clusters.length !== hashes.length) return fail('lexicon.clusters');
  if (!(masks instanceof Uint32Array) || masks.length < 4 || masks.length > 512) return fail('tag-sets');
  if (!(weights instanceof Int8Array) || weights.length !== WEIGHT_CELLS) return fail('weights');
  const lexicon: Lexicon = {
    rows: toRowIndex(hashes),
    tagSets: new Uint8Array(sets.buffer, sets.byteOffset, sets.length),
    clusters: new Uint8Array(clusters.buffer, clusters.byteOffset, clusters.length),
    masks,
  };
  if (lexicon.tagSets.some((set) => 2 * set + 1 >= masks.length)) return fail('lexicon.tag-sets');

  const kept = new Map<string, KnownForm>();
  const context = new Int32Array(CONTEXT_FEATURES);
  const edge: KnownForm = { ...EDGE, lower: '', candidates: new Uint8Array(0), scores: new Int32Array(0) };

  function makeForm(text: string): KnownForm {
    const plain = toLexiconForm(text);
    const { form, candidates } = toFormOf(lexicon, plain);
    const scores = new Int32Array(candidates.length);
    if (candidates.length > 1) {
      for (let c = 0; c < candidates.length; c++) {
        const tag = candidates[c] as number;
        let sum = 0;
        for (let f = 0; f < form.places.length; f++) sum += weights![form.places[f]! + tag]!;
        scores[c] = sum;
      }
    }
    return { ...form, lower: plain.toLowerCase(), candidates, scores };
  }

  return {
    toForm(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const made = makeForm(text);
      if (kept.size >= KEPT_FORMS) kept.clear();
      if (text.length <= 64) kept.set(text, made);
      return made;
    },
    tagSentence(forms, start, end, tags) {
      let first = TAG_STRIDE - 1;
      let second = TAG_STRIDE - 1;
      let before2 = edge;
      let before = edge;
      for (let i = start; i < end; i++) {
        const form = forms[i] as KnownForm;
        const { candidates, scores } = form;
        let best = candidates[0] as number;
        if (candidates.length > 1) {
          const after = i + 1 < end ? (forms[i + 1] as KnownForm) : edge;
          const after2 = i + 2 < end ? (forms[i + 2] as KnownForm) : edge;
          writeContext(context, form, before2, before, after, after2, first, second);
          let highest = Number.NEGATIVE_INFINITY;
          for (let c = 0; c < candidates.length; c++) {
            const tag = candidates[c] as number;
            let sum = scores[c] as number;
            for (let f = 0; f < CONTEXT_FEATURES; f++) sum += weights[context[f]! + tag]!;
            if (sum > highest) {
              highest = sum;
              best = tag;
            }
          }
        }
        tags[i] = best;
        second = first;
        first = best;
        before2 = before;
        before = form;
      }
    },
  };
}

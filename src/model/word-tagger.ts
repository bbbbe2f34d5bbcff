/**
 * Tells what class each word is of: a greedy linear tagger from left to right over the tags that a word may have (an averaged
 * perceptron: Collins 2002), with hashed features. Nearly half of all words can have one tag only and cost a look-up.
 */
import { HearsayError } from '../errors.ts';
import { detachWord } from './detach-word.ts';
import type { ModelFile } from './model-file.ts';
import { CONTEXT_FEATURES, toLexiconForm, WEIGHT_CELLS, type WordForm, writeContext } from './word-features.ts';
import { EDGE, findForm, toWordLexicon } from './word-lexicon.ts';
import { TAG_STRIDE, WORD_TAGS } from './word-tags.ts';

export interface WordTagger {
  /** What is known of a word form; kept for the next time. */
  toForm(text: string): KnownForm;
  /** Writes the tags of the sentence [start, end) of `forms` to the same places of `tags`, as indexes into `WORD_TAGS`. */
  tagSentence(forms: readonly KnownForm[], start: number, end: number, tags: Uint8Array): void;
}

/** A word form with the tags it may have, and what the form alone says for each. */
export interface KnownForm extends WordForm {
  readonly candidates: Uint8Array;
  /** One for each candidate; none where there is only one. A plain array: thousands of small typed ones weigh five times as much. */
  readonly scores: readonly number[];
}

/** Forms kept before all are forgotten: memory stays flat over any number of articles. */
const KEPT_FORMS = 1 << 14;
/** Longer forms come once, and are looked at anew. */
const LONGEST_KEPT = 64;
const FIRST_VERB_TAG = WORD_TAGS.indexOf('MD');
const LAST_VERB_TAG = WORD_TAGS.indexOf('VBZ');
const TO_TAG = WORD_TAGS.indexOf('TO');

/** True for verbs, modals and "to": what decides the form of the next verb. */
export function isVerbTag(tag: number): boolean {
  return (tag >= FIRST_VERB_TAG && tag <= LAST_VERB_TAG) || tag === TO_TAG;
}

/** Makes the tagger of a model. Throws a HearsayError `model-shape`. */
export function makeWordTagger(model: ModelFile): WordTagger {
  const lexicon = toWordLexicon(model);
  const weights = model.sections.get('weights');
  if (!(weights instanceof Int8Array) || weights.length !== WEIGHT_CELLS)
    throw new HearsayError('model-shape', `${model.name} (weights)`);
  const kept = new Map<string, KnownForm>();
  const context = new Int32Array(CONTEXT_FEATURES);

  const makeForm = (text: string): KnownForm => {
    const { form, candidates } = findForm(lexicon, toLexiconForm(text));
    const { lower, word, suffix, cluster, guess, tagSet, isCapital, places } = form;
    const scores: number[] = [];
    for (let c = 0; places.length > 0 && c < candidates.length; c++) {
      let sum = 0;
      for (let f = 0; f < places.length; f++) sum += weights[places[f]! + candidates[c]!]!;
      scores.push(sum);
    }
    return { lower, word, suffix, cluster, guess, tagSet, isCapital, candidates, scores };
  };

  return {
    toForm(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      const word = detachWord(text);
      const made = makeForm(word);
      if (kept.size >= KEPT_FORMS) kept.clear();
      if (word.length <= LONGEST_KEPT) kept.set(word, made);
      return made;
    },
    tagSentence(forms, start, end, tags) {
      let first = TAG_STRIDE - 1;
      let second = TAG_STRIDE - 1;
      let lastVerb = 0;
      let lastTag = TAG_STRIDE - 1;
      for (let i = start; i < end; i++) {
        const form = forms[i]!;
        const { candidates, scores } = form;
        let best = candidates[0]!;
        if (candidates.length > 1) {
          const at = (index: number): WordForm => (index >= start && index < end ? forms[index]! : EDGE);
          writeContext(context, form, at(i - 2), at(i - 1), at(i + 1), at(i + 2), first, second, lastVerb, lastTag);
          let highest = Number.NEGATIVE_INFINITY;
          for (let c = 0; c < candidates.length; c++) {
            const tag = candidates[c]!;
            let sum = scores[c]!;
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
        if (isVerbTag(best)) {
          lastVerb = form.word;
          lastTag = best;
        }
      }
    },
  };
}

import {
  CONTEXT_FEATURES,
  toLexiconForm,
  WEIGHT_CELLS,
  type WordForm,
  writeContext,
} from '../../src/model/word-features.ts';
import { type Classed, EDGE, findForm, type WordLexicon } from '../../src/model/word-lexicon.ts';
import { isVerbTag } from '../../src/model/word-tagger.ts';
import { TAG_STRIDE } from '../../src/model/word-tags.ts';
import { makeRandom, shuffle } from '../random.ts';
import type { TaggedSentence } from './conllu.ts';

interface Example {
  readonly forms: readonly Classed[];
  readonly tags: Uint8Array;
}

/** Adds up the weights of `runs` trainings, each from a seed of its own: steadier than any one of them. */
export function trainPerceptrons(
  sentences: readonly TaggedSentence[],
  lexicon: WordLexicon,
  plan: PerceptronPlan & { readonly runs: number },
  onEpoch: (line: string) => void,
): Float32Array {
  const sum = new Float32Array(WEIGHT_CELLS);
  for (let run = 0; run < plan.runs; run++) {
    const weights = trainPerceptron(sentences, lexicon, { ...plan, seed: plan.seed + run }, (epoch, accuracy) =>
      onEpoch(`training ${run + 1}, epoch ${epoch}: ${(100 * accuracy).toFixed(2)} % on train`),
    );
    for (let i = 0; i < WEIGHT_CELLS; i++) sum[i]! += weights[i]!;
  }
  return sum;
}

export interface PerceptronPlan {
  readonly epochs: number;
  readonly seed: number;
  /** A feature counts from this many occurrences on. */
  readonly least: number;
}

/**
 * Trains an averaged perceptron (Collins 2002) that goes from left to right over its own tags. Returns averaged weights.
 * The same sentences, lexicon and seed give the same weights.
 */
export function trainPerceptron(
  sentences: readonly TaggedSentence[],
  lexicon: WordLexicon,
  { epochs, seed, least }: PerceptronPlan,
  onEpoch: (epoch: number, accuracy: number) => void,
): Float32Array {
  const known = new Map<string, Classed>();
  const toForm = (text: string): Classed => {
    const found = known.get(text) ?? findForm(lexicon, toLexiconForm(text));
    known.set(text, found);
    return found;
  };
  const examples = sentences.map(({ forms, tags }): Example => ({ forms: forms.map(toForm), tags }));
  const weights = new Float32Array(WEIGHT_CELLS);
  const sums = new Float64Array(WEIGHT_CELLS);
  const random = makeRandom(seed);
  const context = new Int32Array(CONTEXT_FEATURES);
  let step = 1;
  const seen = new Uint8Array(WEIGHT_CELLS);
  const count = (places: Int32Array): void => {
    for (let f = 0; f < places.length; f++) if (seen[places[f]!]! < least) seen[places[f]!]!++;
  };
  const change = (places: Int32Array, tag: number, amount: number): void => {
    for (let f = 0; f < places.length; f++) {
      if (seen[places[f]!]! < least) continue;
      const cell = places[f]! + tag;
      weights[cell]! += amount;
      sums[cell]! += amount * step;
    }
  };
  for (let epoch = 0; epoch <= epochs; epoch++) {
    // The first round only counts.
    shuffle(examples, random);
    let right = 0;
    let total = 0;
    for (const { forms, tags } of examples) {
      let first = TAG_STRIDE - 1;
      let second = TAG_STRIDE - 1;
      let lastVerb = 0;
      let lastTag = TAG_STRIDE - 1;
      for (let i = 0; i < forms.length; i++) {
        const { form, candidates } = forms[i]!;
        const gold = tags[i]!;
        let best = candidates[0]!;
        if (candidates.length > 1) {
          const at = (offset: number): WordForm => forms[i + offset]?.form ?? EDGE;
          writeContext(context, form, at(-2), at(-1), at(1), at(2), first, second, lastVerb, lastTag);
          if (epoch === 0) {
            count(form.places);
            count(context);
          }
          let highest = Number.NEGATIVE_INFINITY;
          for (const tag of candidates) {
            let sum = 0;
            for (let f = 0; f < form.places.length; f++) sum += weights[form.places[f]! + tag]!;
            for (let f = 0; f < CONTEXT_FEATURES; f++) sum += weights[context[f]! + tag]!;
            if (sum > highest) {
              highest = sum;
              best = tag;
            }
          }
          if (epoch > 0 && best !== gold && candidates.includes(gold)) {
            change(form.places, gold, 1);
            change(context, gold, 1);
            change(form.places, best, -1);
            change(context, best, -1);
          }
        }
        step++;
        total++;
        if (best === gold) right++;
        if (epoch === 0) best = gold;
        second = first;
        first = best;
        if (isVerbTag(best)) {
          lastVerb = form.word;
          lastTag = best;
        }
      }
    }
    if (epoch > 0) onEpoch(epoch, right / total);
  }
  for (let i = 0; i < WEIGHT_CELLS; i++) weights[i]! -= sums[i]! / step;
  return weights;
}

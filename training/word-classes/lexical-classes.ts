import { toHash } from '../../src/model/inputs.ts';
import type { Model } from '../../src/model/model-file.ts';
import { toLexiconForm } from '../../src/model/word-features.ts';
import { WORD_TAGS } from '../../src/model/word-tags.ts';
import type { TaggedSentence } from './conllu.ts';

const WIDTH = 100;
const TAGS = WORD_TAGS.length;
const EPOCHS = 20;
/** A second tag counts from this probability on. */
const SECOND = 0.15;
/** Occurrences of one word beyond this number teach nothing more. */
const MOST_COUNTED = 30;
const MOST_CLASSES = 255;

/**
 * Guesses from a word's vector which classes it is likely to be of, so that words the treebanks never show are not wholly unknown:
 * a softmax regression from vectors to tags, read off as the likeliest tag and the second. Returns a class by hash, 1 to 255.
 */
export function guessClasses(model: Model, words: number, sentences: readonly TaggedSentence[]): Map<number, number> {
  const hashes = model.sections.get('vector.hashes') as Uint32Array;
  const cells = model.sections.get('vector.cells') as Int8Array;
  const rowOf = new Map(Array.from(hashes, (hash, i) => [hash | 0, i + 1] as const));
  const counts = new Map<number, Float64Array>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, i) => {
      const row = rowOf.get(toHash(toLexiconForm(form).toLowerCase()));
      if (row === undefined) return;
      const tally = counts.get(row) ?? new Float64Array(TAGS);
      counts.set(row, tally);
      tally[tags[i]!]!++;
    });
  }
  const vector = new Float64Array(WIDTH + 1);
  const setVector = (row: number): void => {
    let sum = 0;
    for (let j = 0; j < WIDTH; j++) sum += cells[row * WIDTH + j]! ** 2;
    const scale = 4 / Math.sqrt(sum || 1);
    for (let j = 0; j < WIDTH; j++) vector[j] = cells[row * WIDTH + j]! * scale;
    vector[WIDTH] = 1;
  };
  const weights = new Float64Array(TAGS * (WIDTH + 1));
  const odds = new Float64Array(TAGS);
  const setOdds = (): void => {
    let highest = Number.NEGATIVE_INFINITY;
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = 0;
      for (let j = 0; j <= WIDTH; j++) sum += weights[tag * (WIDTH + 1) + j]! * vector[j]!;
      odds[tag] = sum;
      highest = Math.max(highest, sum);
    }
    let total = 0;
    for (let tag = 0; tag < TAGS; tag++) total += odds[tag] = Math.exp(odds[tag]! - highest);
    for (let tag = 0; tag < TAGS; tag++) odds[tag]! /= total;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.05 / (1 + epoch / 4);
    for (const [row, tally] of counts) {
      const total = tally.reduce((a, b) => a + b, 0);
      const weight = Math.log2(1 + Math.min(total, MOST_COUNTED)) * rate;
      setVector(row);
      setOdds();
      for (let tag = 0; tag < TAGS; tag++) {
        const step = weight * (tally[tag]! / total - odds[tag]!);
        for (let j = 0; j <= WIDTH; j++) weights[tag * (WIDTH + 1) + j]! += step * vector[j]!;
      }
    }
  }
  const kinds = new Map<number, number>();
  const found = new Map<number, number>();
  for (let row = 1; row <= Math.min(words, hashes.length); row++) {
    setVector(row);
    setOdds();
    let best = 0;
    for (let tag = 1; tag < TAGS; tag++) if (odds[tag]! > odds[best]!) best = tag;
    let second = -1;
    for (let tag = 0; tag < TAGS; tag++) {
      if (tag !== best && odds[tag]! > SECOND && (second === -1 || odds[tag]! > odds[second]!)) second = tag;
    }
    const kind = best * 64 + second + 1;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    found.set(hashes[row - 1]! | 0, kind);
  }
  const numbers = new Map(
    [...kinds]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CLASSES)
      .map(([kind], i) => [kind, i + 1] as const),
  );
  return new Map([...found].map(([hash, kind]) => [hash, numbers.get(kind) ?? 0] as const));
}

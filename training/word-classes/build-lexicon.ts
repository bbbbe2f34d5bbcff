import { toHash } from '../../src/model/inputs.ts';
import { toLexiconForm } from '../../src/model/word-features.ts';
import { MARK_SET, toBuckets, toCandidatesOfSets, type WordLexicon } from '../../src/model/word-lexicon.ts';
import { WORD_TAGS } from '../../src/model/word-tags.ts';
import type { TaggedSentence } from './conllu.ts';

export interface LexiconPlan {
  /** A form is known from this many occurrences on. */
  readonly known: number;
  /** A tag is one of a known form's from this share of its occurrences on. */
  readonly share: number;
}

/** Unknown words may have the tags that rare words have at least so often. */
const OPEN_LEAST = 20;
/** Tag sets are numbered in a byte. */
const MOST_SETS = 255;

/** The lexicon of a treebank: the tags of each known form, the cluster of each word; sorted by hash, so that nothing is told by the order. */
export function buildLexicon(
  sentences: readonly TaggedSentence[],
  clusters: ReadonlyMap<number, number>,
  guesses: ReadonlyMap<number, number>,
  { known, share }: LexiconPlan,
): WordLexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, i) => {
      const key = toLexiconForm(form);
      const tally = counts.get(key) ?? new Map<number, number>();
      if (tally.size === 0) counts.set(key, tally);
      tally.set(tags[i]!, (tally.get(tags[i]!) ?? 0) + 1);
    });
  }
  const open = [new Map<number, number>(), new Map<number, number>()] as const;
  const maskOf = new Map<number, bigint>();
  const frequency = new Map<bigint, number>();
  for (const [form, tally] of counts) {
    const total = [...tally.values()].reduce((a, b) => a + b, 0);
    if (total < known) {
      const side = /[\p{L}\p{N}]/u.test(form) ? open[0] : open[1];
      for (const [tag, count] of tally) side.set(tag, (side.get(tag) ?? 0) + count);
      continue;
    }
    let mask = 0n;
    for (const [tag, count] of tally) if (count >= total * share) mask |= 1n << BigInt(tag);
    const wide = widen(form, mask);
    maskOf.set(toHash(form), wide);
    frequency.set(wide, (frequency.get(wide) ?? 0) + total);
  }
  const sets = [toOpenMask(open[0], OPEN_LEAST), toOpenMask(open[1], 1)];
  const kept = [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SETS - sets.length);
  sets.push(...kept.map(([mask]) => mask));
  const numberOf = new Map(sets.map((mask, i) => [mask, i] as const));
  numberOf.delete(sets[0]!);
  const hashes = Uint32Array.from(new Set([...maskOf.keys(), ...clusters.keys()].map((hash) => hash >>> 0))).sort();
  const tagSets = new Uint8Array(hashes.length);
  const clusterOf = new Uint8Array(hashes.length);
  const guessOf = new Uint8Array(hashes.length);
  hashes.forEach((hash, i) => {
    tagSets[i] = numberOf.get(maskOf.get(hash | 0) ?? -1n) ?? 0;
    clusterOf[i] = clusters.get(hash | 0) ?? 0;
    guessOf[i] = guesses.get(hash | 0) ?? 0;
  });
  const masks = Uint32Array.from(sets.flatMap((mask) => [Number(mask & 0xffffffffn), Number(mask >> 32n)]));
  if (MARK_SET !== 1) throw new RangeError('the set of marks is not where the tagger looks for it');
  const candidates = toCandidatesOfSets(masks);
  return { hashes, buckets: toBuckets(hashes), tagSets, clusters: clusterOf, guesses: guessOf, masks, candidates };
}

/** Tags that come together: a form seen as one may be the other, though small treebanks never show it. */
const TOGETHER: readonly (readonly [ending: RegExp, seen: bigint, together: bigint])[] = [
  [/./, toMask('VBD VBN'), toMask('VBD VBN')],
  [/./, toMask('VB VBP'), toMask('VB VBP')],
  [/..ing$/, toMask('NN'), toMask('VBG')],
  [/..ed$/, toMask('JJ'), toMask('VBN')],
];
/** Only these are widened: "may" and "like" have enough to be told apart from. */
const VERBLIKE = toMask('VB VBD VBG VBN VBP NN JJ');

function widen(form: string, mask: bigint): bigint {
  if ((mask & ~VERBLIKE) !== 0n) return mask;
  let wide = mask;
  for (const [ending, seen, together] of TOGETHER) if ((mask & seen) !== 0n && ending.test(form)) wide |= together;
  return wide;
}

function toMask(tags: string): bigint {
  return tags
    .split(' ')
    .map(toBit)
    .reduce((a, b) => a | b);
}

function toBit(tag: string): bigint {
  return 1n << BigInt((WORD_TAGS as readonly string[]).indexOf(tag));
}

function toOpenMask(tally: ReadonlyMap<number, number>, least: number): bigint {
  let mask = 0n;
  for (const [tag, count] of tally) if (count >= least) mask |= 1n << BigInt(tag);
  return mask;
}

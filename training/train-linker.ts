import type { GoldRelation } from '../bench/accuracy/polnear.ts';
import type { Span } from '../src/document/span.ts';
import type { Confidence } from '../src/extract/attributions/confidence.ts';
import { addCueFeatures, EVIDENCE_COUNT, toDraftEvidence } from '../src/extract/attributions/confidence-features.ts';
import {
  type Draft,
  type Linker,
  linkSegments,
  listCueCandidates,
  listSourceCandidates,
  rankCandidates,
  toRanks,
} from '../src/extract/attributions/link.ts';
import { addLinkFeatures, addNoLinkFeatures, type LinkScene } from '../src/extract/attributions/link-features.ts';
import type { Segment } from '../src/extract/attributions/segments.ts';
import { type Features, makeFeatures, type Ranker, toScore } from '../src/model/ranker.ts';
import { findFirstToken, type TrainingArticle } from './corpus.ts';
import { makeRandom, shuffle } from './random.ts';

/** An article as the tagger left it, with its gold relations as token sets. */
export interface LinkExample {
  readonly scene: LinkScene;
  readonly unary: Float32Array;
  readonly gold: readonly GoldTokens[];
}

export interface GoldTokens {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export function toGoldTokens(article: TrainingArticle, relations: readonly GoldRelation[]): GoldTokens[] {
  const toSet = (spans: readonly Span[]): Set<number> => {
    const set = new Set<number>();
    const { tokens } = article.language;
    for (const span of spans) {
      for (let i = findFirstToken(article.language, span); i < tokens.count && tokens.starts[i]! < span.end; i++)
        set.add(i);
    }
    return set;
  };
  return relations.map((r) => ({ source: toSet(r.source), cue: toSet(r.cue), content: toSet(r.content) }));
}

function countShared({ first, end }: Segment, set: ReadonlySet<number>): number {
  let shared = 0;
  for (let i = first; i < end; i++) if (set.has(i)) shared++;
  return shared;
}

const RANKER_ROWS = 1 << 16;
const RATE = 0.1;
const EPOCHS = 5;

interface Choice {
  readonly scene: LinkScene;
  readonly one: Segment;
  readonly candidates: readonly Segment[];
  /** Index of the right candidate; their number for "none". */
  readonly right: number;
}

/**
 * What the linker learns to choose. Segments that no annotator marked are left out: taught to link them to nothing, it takes right ones
 * that look like them for wrong, and whether a segment is right is for the confidence to say.
 */
function listChoices(examples: readonly LinkExample[]): { toCue: Choice[]; toSource: Choice[] } {
  const toCue: Choice[] = [];
  const toSource: Choice[] = [];
  for (const { scene, gold } of examples) {
    const cues = scene.segments.filter((s) => s.role === 'cue');
    const sources = scene.segments.filter((s) => s.role === 'source');
    for (const one of scene.segments) {
      if (one.role === 'content') {
        const candidates = listCueCandidates(scene, one, cues);
        if (candidates.length === 0) continue;
        const relation = toBestRelation(gold, one, 'content');
        if (relation === null) continue;
        const found = candidates.findIndex((c) => countShared(c, relation.cue) > 0);
        toCue.push({ scene, one, candidates, right: found < 0 ? candidates.length : found });
      } else if (one.role === 'cue') {
        const candidates = listSourceCandidates(scene, one, sources);
        if (candidates.length === 0) continue;
        const relation = toBestRelation(gold, one, 'cue');
        if (relation === null) continue;
        const found = candidates.findIndex((c) => countShared(c, relation.source) > 0);
        toSource.push({ scene, one, candidates, right: found < 0 ? candidates.length : found });
      }
    }
  }
  return { toCue, toSource };
}

function toBestRelation(gold: readonly GoldTokens[], one: Segment, role: 'cue' | 'content'): GoldTokens | null {
  let best: GoldTokens | null = null;
  let most = 0;
  for (const relation of gold) {
    const shared = countShared(one, relation[role]);
    if (shared > most) {
      most = shared;
      best = relation;
    }
  }
  return best;
}

/** Softmax ranker, AdaGrad (Duchi, Hazan & Singer 2011). */
function trainRanker(choices: readonly Choice[], seed: number): Ranker {
  const ranker = { weights: new Float32Array(RANKER_ROWS) };
  const squares = new Float32Array(RANKER_ROWS);
  const features = makeFeatures();
  const order = [...choices];
  const random = makeRandom(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { scene, one, candidates, right } of order) {
      const probabilities = rankCandidates(ranker, scene, one, candidates, features);
      const ranks = toRanks(one, candidates);
      for (let c = 0; c <= candidates.length; c++) {
        const gradient = probabilities[c]! - (c === right ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        const other = candidates[c];
        if (other) addLinkFeatures(features, scene, one, other, ranks[c]!);
        else addNoLinkFeatures(features, scene, one, candidates.length);
        step(ranker, squares, features, gradient, RATE);
      }
    }
  }
  return ranker;
}

function step(ranker: Ranker, squares: Float32Array, features: Features, gradient: number, rate: number): void {
  const mask = ranker.weights.length - 1;
  for (let f = 0; f < features.count; f++) {
    const row = features.hashes[f]! & mask;
    squares[row]! += gradient * gradient;
    ranker.weights[row]! -= (rate * gradient) / Math.sqrt(1 + squares[row]!);
  }
}

export function trainLinker(examples: readonly LinkExample[], seed: number): Linker {
  const { toCue, toSource } = listChoices(examples);
  return { contentToCue: trainRanker(toCue, seed), cueToSource: trainRanker(toSource, seed + 1) };
}

/** The scorer's relation test, over our own tokens. */
export function isRightDraft(draft: Draft, gold: readonly GoldTokens[]): boolean {
  const content = draft.contents.reduce((n, c) => n + c.end - c.first, 0);
  return gold.some((relation) => {
    if (countShared(draft.cue, relation.cue) === 0) return false;
    const isSourceRight = draft.source ? countShared(draft.source, relation.source) > 0 : relation.source.size === 0;
    if (!isSourceRight) return false;
    const shared = draft.contents.reduce((n, c) => n + countShared(c, relation.content), 0);
    return shared / (content + relation.content.size - shared) >= 0.5;
  });
}

const CONFIDENCE_ROWS = 1 << 13;

/** Logistic regression on drafts that the linker made of articles it was not trained on; AdaGrad, with a pull of words to zero. */
export function trainConfidence(
  examples: readonly { example: LinkExample; drafts: readonly Draft[] }[],
  seed: number,
): Confidence {
  const weights = new Float64Array(EVIDENCE_COUNT);
  const weightSquares = new Float64Array(EVIDENCE_COUNT);
  const cues: Ranker = { weights: new Float32Array(CONFIDENCE_ROWS) };
  const squares = new Float32Array(CONFIDENCE_ROWS);
  const features = makeFeatures();
  const evidence = new Float64Array(EVIDENCE_COUNT);
  const order = examples.flatMap(({ example, drafts }) =>
    drafts.map((draft) => ({ example, draft, right: isRightDraft(draft, example.gold) ? 1 : 0 })),
  );
  const random = makeRandom(seed);
  for (let epoch = 0; epoch < 8; epoch++) {
    shuffle(order, random);
    for (const { example, draft, right } of order) {
      toDraftEvidence(example.scene, example.unary, draft, evidence);
      addCueFeatures(features, example.scene, draft);
      let score = toScore(cues, features);
      for (let i = 0; i < EVIDENCE_COUNT; i++) score += weights[i]! * evidence[i]!;
      const gradient = 1 / (1 + Math.exp(-score)) - right;
      for (let i = 0; i < EVIDENCE_COUNT; i++) {
        const g = gradient * evidence[i]!;
        weightSquares[i]! += g * g;
        weights[i]! -= (0.1 * g) / Math.sqrt(1 + weightSquares[i]!);
      }
      step(cues, squares, features, gradient, 0.02);
    }
  }
  return { evidence: Float32Array.from(weights), cues };
}

export function linkExample(example: LinkExample, linker: Linker): Draft[] {
  return linkSegments(example.scene, linker);
}

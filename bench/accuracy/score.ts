/**
 * Scores attributions against PolNeAR's annotation. A predicted relation is right when its cue overlaps the gold cue, the sources
 * overlap (or both are absent) and the contents' token sets have intersection / union >= 0.5; strict asks for identical token sets in
 * all three roles. Precision counts predictions, recall counts gold relations. Only outermost attributions are scored: the corpus
 * annotates no nested ones.
 */
import { countLeading } from '../../src/document/ordered.ts';
import type { Span } from '../../src/document/span.ts';
import type { GoldRelation } from './polnear.ts';

export interface Tally {
  hitPredicted: number;
  predicted: number;
  hitGold: number;
  gold: number;
}

export const TESTS = ['relation', 'overlapAll', 'strict', 'cueExact', 'sourceExact', 'contentExact'] as const;
export type Test = (typeof TESTS)[number];

export interface Score {
  documents: number;
  tallies: Record<Test, Tally>;
  recallByKind: Record<'direct' | 'indirect' | 'mixed', { hit: number; gold: number }>;
  /** Predicted confidence and whether the relation is right, for calibration. */
  outcomes: { confidence: number; isRight: boolean }[];
}

export interface Predicted {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
}

interface TokenSets {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

export function makeScore(): Score {
  const tally = (): Tally => ({ hitPredicted: 0, predicted: 0, hitGold: 0, gold: 0 });
  return {
    documents: 0,
    tallies: {
      relation: tally(),
      overlapAll: tally(),
      strict: tally(),
      cueExact: tally(),
      sourceExact: tally(),
      contentExact: tally(),
    },
    recallByKind: { direct: { hit: 0, gold: 0 }, indirect: { hit: 0, gold: 0 }, mixed: { hit: 0, gold: 0 } },
    outcomes: [],
  };
}

export interface Detail {
  readonly missed: GoldRelation[];
  readonly spurious: Predicted[];
}

/** Adds one article to the score; returns what was missed and what was spurious under the relation test. */
export function addArticle(
  score: Score,
  text: string,
  gold: readonly GoldRelation[],
  predictions: readonly Predicted[],
  filter: { gold(relation: GoldRelation): boolean; predicted(relation: Predicted): boolean } | null = null,
): Detail {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const toSets = (r: Omit<Predicted, 'confidence'>): TokenSets => ({
    source: toTokenSet(tokens, r.source),
    cue: toTokenSet(tokens, r.cue),
    content: toTokenSet(tokens, r.content),
  });
  const G = gold.map((relation) => ({ relation, sets: toSets(relation), counts: filter?.gold(relation) ?? true }));
  const P = predictions
    .map((relation) => ({ relation, sets: toSets(relation), counts: filter?.predicted(relation) ?? true }))
    .filter((p) => p.sets.content.size > 0);
  score.documents++;
  const detail: Detail = { missed: [], spurious: [] };
  for (const name of TESTS) {
    const tally = score.tallies[name];
    const isCounted = (x: { sets: TokenSets; counts: boolean }): boolean =>
      x.counts && (name !== 'sourceExact' || x.sets.source.size > 0);
    for (const p of P) {
      if (!isCounted(p)) continue;
      const isRight = G.some((g) => isPassed(name, p.sets, g.sets));
      tally.predicted++;
      if (isRight) tally.hitPredicted++;
      if (name === 'relation') {
        score.outcomes.push({ confidence: p.relation.confidence, isRight });
        if (!isRight) detail.spurious.push(p.relation);
      }
    }
    for (const g of G) {
      if (!isCounted(g)) continue;
      const isFound = P.some((p) => isPassed(name, p.sets, g.sets));
      tally.gold++;
      if (isFound) tally.hitGold++;
      if (name === 'relation') {
        const kind = score.recallByKind[toGoldKind(text, g.relation.content)];
        kind.gold++;
        if (isFound) kind.hit++;
        else detail.missed.push(g.relation);
      }
    }
  }
  return detail;
}

function toTokenSet(tokens: readonly (readonly [number, number])[], spans: readonly Span[]): Set<number> {
  const set = new Set<number>();
  for (const { start, end } of spans) {
    const low = countLeading(tokens.length, (index) => tokens[index]![1] <= start);
    for (let i = low; i < tokens.length && tokens[i]![0] < end; i++) set.add(i);
  }
  return set;
}

function isPassed(test: Test, p: TokenSets, g: TokenSets): boolean {
  const isSourceRight =
    p.source.size && g.source.size ? isMeeting(p.source, g.source) : p.source.size === g.source.size;
  switch (test) {
    case 'relation':
      return isMeeting(p.cue, g.cue) && isSourceRight && toShare(p.content, g.content) >= 0.5;
    case 'overlapAll':
      return isMeeting(p.cue, g.cue) && isSourceRight && isMeeting(p.content, g.content);
    case 'strict':
      return isSame(p.cue, g.cue) && isSame(p.source, g.source) && isSame(p.content, g.content);
    case 'cueExact':
      return isSame(p.cue, g.cue);
    case 'sourceExact':
      return p.source.size > 0 && isSame(p.source, g.source);
    case 'contentExact':
      return isSame(p.content, g.content);
  }
}

function isMeeting(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const x of a) if (b.has(x)) return true;
  return false;
}

function toShare(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both / (a.size + b.size - both || 1);
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((x) => b.has(x));
}

function toGoldKind(text: string, content: readonly Span[]): 'direct' | 'indirect' | 'mixed' {
  const quoted = content
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
    .trim();
  if (/^["“‘'].*["”’'][.,]?$/s.test(quoted) && !/[”"][^“"]+[“"]/.test(quoted.slice(1, -1))) return 'direct';
  return /["“”]/.test(quoted) ? 'mixed' : 'indirect';
}

export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export function toRates({ hitPredicted, predicted, hitGold, gold }: Tally): Rates {
  const p = hitPredicted / (predicted || 1);
  const r = hitGold / (gold || 1);
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 };
}

/** Expected calibration error in ten bins of equal width: mean |confidence - share right|, weighted by the bins' sizes. */
export function toCalibrationError(outcomes: Score['outcomes']): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, isRight } of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.count++;
    bin.confidence += confidence;
    if (isRight) bin.right++;
  }
  return bins.reduce((sum, b) => sum + Math.abs(b.confidence - b.right), 0) / (outcomes.length || 1);
}

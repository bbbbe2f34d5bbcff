import { countLeading } from '../../document/ordered.ts';
import { type Features, makeFeatures, type Ranker, toScore } from '../../model/ranker.ts';
import { addLinkFeatures, addNoLinkFeatures, type LinkScene } from './link-features.ts';
import type { Segment } from './segments.ts';

export interface Linker {
  /** Chooses the cue that reports a content. */
  readonly contentToCue: Ranker;
  /** Chooses the source that a cue belongs to. */
  readonly cueToSource: Ranker;
}

/** A cue with what was linked to it: the words of one attribution. Probabilities are the linker's own. */
export interface Draft {
  readonly cue: Segment;
  readonly contents: Segment[];
  readonly contentProbabilities: number[];
  source: Segment | null;
  sourceProbability: number;
}

/** How far a link may reach: candidates on each side, and sentences back and ahead. */
interface Reach {
  readonly before: number;
  readonly after: number;
  readonly sentencesBack: number;
  readonly sentencesAhead: number;
}

const CUE_REACH: Reach = { before: 4, after: 3, sentencesBack: 10, sentencesAhead: 3 };
const SOURCE_REACH: Reach = { before: 4, after: 3, sentencesBack: 1, sentencesAhead: 1 };

/** The nearest of `others` (in order of `first`) that `one` may be linked to: those before it, nearest first, then those after. */
export function listCandidates(scene: LinkScene, one: Segment, others: readonly Segment[], reach: Reach): Segment[] {
  const { sentenceOf } = scene.context;
  const low = countLeading(others.length, (index) => others[index]!.first < one.first);
  const candidates: Segment[] = [];
  const earliest = sentenceOf[one.first]! - reach.sentencesBack;
  const latest = sentenceOf[one.end - 1]! + reach.sentencesAhead;
  for (let i = low - 1; i >= 0 && i >= low - reach.before; i--) {
    const other = others[i]!;
    if (sentenceOf[other.end - 1]! < earliest) break;
    candidates.push(other);
  }
  for (let i = low; i < others.length && i < low + reach.after; i++) {
    const other = others[i]!;
    if (sentenceOf[other.first]! > latest) break;
    candidates.push(other);
  }
  return candidates;
}

export function listCueCandidates(scene: LinkScene, content: Segment, cues: readonly Segment[]): Segment[] {
  return listCandidates(scene, content, cues, CUE_REACH);
}

export function listSourceCandidates(scene: LinkScene, cue: Segment, sources: readonly Segment[]): Segment[] {
  return listCandidates(scene, cue, sources, SOURCE_REACH);
}

/** Rank of each candidate among those on its side of `one`, nearest first: 0, 1, 2, … */
export function toRanks(one: Segment, candidates: readonly Segment[]): number[] {
  let before = 0;
  let after = 0;
  return candidates.map((other) => (other.first < one.first ? before++ : after++));
}

/** P(candidate) for each, then P(none), by softmax. */
export function rankCandidates(
  ranker: Ranker,
  scene: LinkScene,
  one: Segment,
  candidates: readonly Segment[],
  features: Features,
): Float64Array {
  const scores = new Float64Array(candidates.length + 1);
  const ranks = toRanks(one, candidates);
  candidates.forEach((other, i) => {
    addLinkFeatures(features, scene, one, other, ranks[i]!);
    scores[i] = toScore(ranker, features);
  });
  addNoLinkFeatures(features, scene, one, candidates.length);
  scores[candidates.length] = toScore(ranker, features);
  const max = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp(scores[i]! - max);
  for (let i = 0; i < scores.length; i++) scores[i]! /= sum;
  return scores;
}

/** A content right behind a cue is that cue's from this probability on: what stands between two words of one clause is rarely another's. */
const NEXT_MINIMUM = 0.1;

/** Joins contents to cues and cues to sources, each to its most probable partner. A cue without a content is dropped. */
export function linkSegments(scene: LinkScene, linker: Linker): Draft[] {
  const features = makeFeatures();
  const byRole = (role: Segment['role']): Segment[] => scene.segments.filter((s) => s.role === role);
  const cues = byRole('cue');
  const sources = byRole('source');
  const drafts = new Map<Segment, Draft>();
  for (const content of byRole('content')) {
    const candidates = listCueCandidates(scene, content, cues);
    if (candidates.length === 0) continue;
    const probabilities = rankCandidates(linker.contentToCue, scene, content, candidates, features);
    const next = candidates.findIndex((cue) => cue.end === content.first);
    const best = next !== -1 && probabilities[next]! >= NEXT_MINIMUM ? next : toBest(probabilities);
    const cue = candidates[best];
    if (!cue) continue;
    let draft = drafts.get(cue);
    if (!draft) {
      draft = { cue, contents: [], contentProbabilities: [], source: null, sourceProbability: 1 };
      drafts.set(cue, draft);
    }
    draft.contents.push(content);
    draft.contentProbabilities.push(probabilities[best]!);
  }
  for (const draft of drafts.values()) {
    const candidates = listSourceCandidates(scene, draft.cue, sources);
    const probabilities = rankCandidates(linker.cueToSource, scene, draft.cue, candidates, features);
    const best = toBest(probabilities);
    draft.source = candidates[best] ?? null;
    draft.sourceProbability = probabilities[best]!;
  }
  return [...drafts.values()].sort((a, b) => a.cue.first - b.cue.first);
}

function toBest(probabilities: Float64Array): number {
  let best = 0;
  for (let i = 1; i < probabilities.length; i++) if (probabilities[i]! > probabilities[best]!) best = i;
  return best;
}

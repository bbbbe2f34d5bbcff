import { LABEL_COUNT, toBeginLabel } from '../../model/labels.ts';
import { addFeature, combine, type Features } from '../../model/ranker.ts';
import type { Draft } from './link.ts';
import type { LinkScene } from './link-features.ts';
import type { Segment } from './segments.ts';

/** What speaks for a segment, from P(label) of each token (tokens x 7): of its edges and of its weakest token. */
export interface SegmentEvidence {
  readonly begin: number;
  readonly weakest: number;
  readonly mean: number;
  /** P(the token after the segment does not continue it). */
  readonly end: number;
}

export function toEvidence(unary: Float32Array, segment: Segment): SegmentEvidence {
  const label = toBeginLabel(segment.role);
  const at = (token: number, y: number): number => unary[token * LABEL_COUNT + y]!;
  let weakest = 1;
  let sum = 0;
  for (let i = segment.first; i < segment.end; i++) {
    const p = at(i, label) + at(i, label + 1);
    if (p < weakest) weakest = p;
    sum += p;
  }
  const isLast = (segment.end + 1) * LABEL_COUNT > unary.length;
  return {
    begin: at(segment.first, label),
    weakest,
    mean: sum / (segment.end - segment.first),
    end: isLast ? 1 : 1 - at(segment.end, label + 1),
  };
}

const PLAIN = { begin: 1, weakest: 1, mean: 1, end: 1 };

/** Numbers that speak for a draft, each 0..1 or a small count; the confidence model weighs them. The first is constant. */
export const EVIDENCE_COUNT = 22;

export function toDraftEvidence(scene: LinkScene, unary: Float32Array, draft: Draft, out: Float64Array): void {
  const cue = toEvidence(unary, draft.cue);
  const source = draft.source ? toEvidence(unary, draft.source) : PLAIN;
  const contents = draft.contents.map((content) => toEvidence(unary, content));
  const first = contents[0] ?? PLAIN;
  const smallest = (pick: (e: SegmentEvidence) => number): number => Math.min(...contents.map(pick));
  const logit = (p: number): number => Math.log((p + 0.01) / (1.01 - p));
  out[0] = 1;
  out[1] = logit(cue.weakest);
  out[2] = logit(cue.mean);
  out[3] = logit(cue.begin);
  out[4] = logit(cue.end);
  out[5] = draft.source ? 1 : 0;
  out[6] = draft.source ? logit(source.weakest) : 0;
  out[7] = draft.source ? logit(source.begin) : 0;
  out[8] = draft.source ? logit(source.end) : 0;
  out[9] = logit(draft.sourceProbability);
  out[10] = draft.source ? logit(draft.sourceProbability) : 0;
  out[11] = logit(smallest((e) => e.begin));
  out[12] = logit(smallest((e) => e.weakest));
  out[13] = logit(smallest((e) => e.mean));
  out[14] = logit(smallest((e) => e.end));
  out[15] = logit(Math.min(...draft.contentProbabilities));
  out[16] = Math.min(4, draft.contents.length - 1);
  const length = draft.contents.reduce((n, c) => n + c.end - c.first, 0);
  out[17] = Math.log(length);
  out[18] = scene.context.quotes[draft.contents[0]!.first]! > 0 ? 1 : 0;
  out[19] = draft.cue.end - draft.cue.first - 1;
  out[20] = scene.context.sentenceOf[draft.cue.first] === scene.context.sentenceOf[draft.contents[0]!.first] ? 0 : 1;
  out[21] = logit(first.end);
}

/** The cue's words, as features beside the evidence: some cues mislead more than others. */
export function addCueFeatures(features: Features, scene: LinkScene, { cue, source }: Draft): void {
  features.count = 0;
  const last = scene.hashes[cue.end - 1]!;
  const first = scene.hashes[cue.first]!;
  addFeature(features, 128, first);
  addFeature(features, 129, last);
  addFeature(features, 130, combine(first, last));
  addFeature(features, 131, combine(last, source ? 1 : 0));
}

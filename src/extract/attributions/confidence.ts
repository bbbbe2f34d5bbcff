import { type Features, makeFeatures, type Ranker, toScore } from '../../model/ranker.ts';
import { addCueFeatures, EVIDENCE_COUNT, toDraftEvidence } from './confidence-features.ts';
import type { Draft } from './link.ts';
import type { LinkScene } from './link-features.ts';

/** Logistic regression: how likely a draft is right under the relation test. */
export interface Confidence {
  readonly evidence: Float32Array;
  readonly cues: Ranker;
}

/** P(right) of each draft, 0..1. `unary` is P(label) of each token, tokens x 7. */
export function toConfidences(
  confidence: Confidence,
  scene: LinkScene,
  unary: Float32Array,
  drafts: readonly Draft[],
): number[] {
  const features: Features = makeFeatures();
  const evidence = new Float64Array(EVIDENCE_COUNT);
  return drafts.map((draft) => {
    toDraftEvidence(scene, unary, draft, evidence);
    addCueFeatures(features, scene, draft);
    let score = toScore(confidence.cues, features);
    for (let i = 0; i < EVIDENCE_COUNT; i++) score += confidence.evidence[i]! * evidence[i]!;
    return 1 / (1 + Math.exp(-score));
  });
}

import { isPlainGround, type PlacedProposal } from './placed-proposal.ts';

/** In sentences: how far off a reason may stand that others answer. */
const NEAR = 8;

/** Indexes of the sentences near a reason that may be under discussion. */
export function toDiscussedSentences(proposals: readonly PlacedProposal[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const { by, passage } of proposals) {
    if (isPlainGround(by)) continue;
    for (let at = passage.sentence - NEAR; at <= passage.sentence + NEAR; at++) near.add(at);
  }
  return near;
}

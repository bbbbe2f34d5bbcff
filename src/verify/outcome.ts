import type { Difference, Verdict } from '../document/verification.ts';

/** What checking a claim came to, in positions of the index. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason: string;
  /** The best place first; several for what is stitched. */
  readonly places: readonly Place[];
  readonly differences: readonly Difference[];
}

/** Words of the articles from one position to another. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** The words among them that the draft's lie on, where more is shown than these. */
  readonly core?: { readonly from: number; readonly to: number };
}

import type { Passage } from './passage.ts';
import type { Proposal } from './rule.ts';

/** A proposal where it stands in the article. */
export interface PlacedProposal extends Proposal {
  readonly passage: Passage;
  /** Id of the rule. */
  readonly by: string;
  readonly confidence: number;
}

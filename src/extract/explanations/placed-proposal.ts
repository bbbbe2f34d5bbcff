import type { Span } from '../../document/span.ts';
import type { Passage } from './passage.ts';
import type { Proposal } from './rule.ts';

/** A proposal where it stands in the article. */
export interface PlacedProposal extends Proposal {
  readonly passage: Passage;
  /** Id of the rule. */
  readonly by: string;
  readonly confidence: number;
}

/** A reason that somebody gives without a word of cause; `found` tells by which finder, and what else is known of it. */
export function toGiven(
  passage: Passage,
  claim: Span,
  cue: Span,
  found: Pick<PlacedProposal, 'by' | 'confidence'> & Partial<PlacedProposal>,
): PlacedProposal {
  return { claim, of: null, cue, isArgued: false, isReported: true, rejectedBy: null, passage, ...found };
}

const PLAIN =
  /\/(?:because|because-of|fearing|for-reasons|over|that-is-why|no-wonder|led-to|act-of|brought-about|which-prompted|did-it-for|credit-goes|labelled|that-did-it|short-answer)$/;

/** True for rules that find the ground of any clause, or what one deed was meant for, which shows no discussion of reasons. */
export function isPlainGround(by: string): boolean {
  return PLAIN.test(by);
}

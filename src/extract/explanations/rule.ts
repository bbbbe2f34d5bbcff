import type { Attribution } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Passage } from './passage.ts';

/** A reason as the words of one sentence (or two) propose it, before stance and evidence are known. */
export interface Proposal {
  readonly claim: Span;
  readonly of: Span | null;
  readonly cue: Span;
  /** True where it is set up to be discussed ("one hypothesis", "could have played a role"): what follows weighs it. */
  readonly isArgued: boolean;
  /** True where the words themselves lay it at somebody else's door ("many interpreted it as"), found as an attribution or not. */
  readonly isReported: boolean;
  /** Set where the words themselves turn it down ("not because"). */
  readonly rejectedBy: Span | null;
  /** Set where the words themselves doubt it ("thinks it unlikely"). */
  readonly doubtedBy?: Span;
  /** True where it is worth telling who turns it down; a bare "not because" is not. */
  readonly isDenial?: boolean;
  /** Who speaks, where that is not the innermost holder of the cue; undefined where it is. */
  readonly holder?: Attribution | null;
}

/** One way of proposing a reason. */
export interface ExplanationRule {
  /** "explanations/" and the name of the rule's file. */
  readonly id: string;
  /** Global, case-insensitive, without nested repetition; matches the cue. */
  readonly pattern: RegExp;
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  /** Null where the words turn out to propose nothing. */
  propose(passage: Passage): Proposal | null;
}

/** A proposal of the plain kind: advanced by whoever speaks, and not set up for discussion. */
export function toProposal(
  claim: Span | null,
  of: Span | null,
  cue: Span,
  more: Partial<Proposal> = {},
): Proposal | null {
  return claim === null ? null : { claim, of, cue, isArgued: false, isReported: false, rejectedBy: null, ...more };
}

import type { Status, Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';

/** One mention of a happening, before mentions are joined. */
export interface Draft {
  readonly what: Span;
  readonly cue: Span;
  readonly status: Status;
  readonly when: Time | null;
  readonly where: Span | null;
  readonly who: readonly string[];
  /** What kind of happening it is: "visit" for visits, trips and "travel to"; two kinds are never one happening. */
  readonly family: string;
  readonly isPlural: boolean;
  /** How the words point: "the visit", "his visit" back to one that is known; "a visit" to a new one; else by itself. */
  readonly reference: 'definite' | 'indefinite' | 'bare' | 'deed';
  /** Lower-case words before the noun that tell one event from another: "presidential" in "the presidential election". */
  readonly modifiers: readonly string[];
  /** Lower-case words of the place. */
  readonly place: string | null;
  /** Index of its sentence. */
  readonly sentence: number;
  /** True in a title, a summary or a heading. */
  readonly isHeadline: boolean;
  readonly confidence: number;
  readonly by: string;
}

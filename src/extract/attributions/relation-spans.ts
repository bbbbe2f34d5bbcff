import type { Span } from '../../document/span.ts';

/** The words of one attribution, before anything else is known about it. */
export interface RelationSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

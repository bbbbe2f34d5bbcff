import type { Attribution } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { type Span, toText } from '../document/span.ts';
import { toVerbLemma } from '../language/lemmas.ts';
import type { Quotation } from '../language/quotations/quotation.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Pointer } from './draft-text.ts';
import type { Look, Named } from './named.ts';
import type { Shelf } from './shelf.ts';

/** Something in a draft that has to be held against the articles. */
export interface Claim {
  readonly kind: 'quotation' | 'statement';
  /** The words, marks left out. */
  readonly spans: readonly Span[];
  /** From the first to the last of them, with marks, source and cue. */
  readonly whole: Span;
  /** The same, to the end of the sentence: a figure behind a statement belongs to what is told there. */
  readonly told: Span;
  readonly speakers: readonly Named[];
  readonly attribution: Attribution | null;
  /** Of a statement: what is quoted in it, and checked as a quotation. */
  readonly quoted: readonly Span[];
  /** False where the marks may be for something else than somebody's words, unless an article has them. */
  readonly isSurely: boolean;
}

/** A draft with the look-ups that finding claims takes. */
export interface ReadDraft {
  readonly reading: Reading;
  readonly text: string;
  /** Outermost ones. */
  readonly quotations: Shelf<Quotation>;
  readonly attributions: Shelf<Attribution>;
  readonly pointers: Shelf<Pointer>;
  readonly reportFrom: number;
  readonly rows: Shelf<Span>;
  readonly sentences: Shelf<Span>;
  /** Every word of a person's or body's name. */
  readonly names: ReadonlySet<string>;
  readonly look: Look;
}

/** Verbs of saying and writing. */
const SPOKEN: ReadonlySet<string> = new Set(
  REPORTING_VERBS.filter(({ spoken }) => spoken).flatMap(({ verbs }) => verbs),
);

/** The words that report are of saying or writing: not "admired", "expects". */
export function isSpoken(text: string, { cue }: Attribution): boolean {
  const words = cue.flatMap(
    (span) =>
      toText(text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return words.some((word) => word === 'according' || SPOKEN.has(word) || SPOKEN.has(toVerbLemma(word)));
}

/** Code units of a span that are looked at to tell how long it is. */
const LOOK = 400;

/** Words and figures of the spans, of each those in its first `LOOK` code units. */
export function countWords(text: string, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, span) =>
      sum +
      (toText(text, span)
        .slice(0, LOOK)
        .match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
}

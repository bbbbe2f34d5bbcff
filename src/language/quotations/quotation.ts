import type { Span } from '../../document/span.ts';

/** A quoted passage of one paragraph, its marks included in `start` and `end`. */
export interface Quotation extends Span {
  /** The words between the marks. Where a mark is missing, the same edge as the quotation's. */
  readonly inner: Span;
  readonly mark: 'double' | 'single' | 'guillemet';
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** speech: somebody's words; scare: a word or phrase held at arm's length; title: of a work; nickname: part of a name. */
  readonly use: 'speech' | 'scare' | 'title' | 'nickname';
  /** False where the closing mark never came: the quotation then ends with its paragraph, or before the next that opens. */
  readonly closed: boolean;
  /** True where it goes on in the next paragraph, which opens with a new mark or has only the closing one. Never with `closed`. */
  readonly continues: boolean;
}

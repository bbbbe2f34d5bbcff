import { BUG, type ErrorCode, HearsayError } from '../errors.ts';
import { toVisible, toVisibleLine } from '../page/visible-text.ts';

/** Why there is no result, in words for the user; `isFatal` where no other input could be read either. */
export interface ReadFailure {
  readonly isRead: false;
  readonly failure: string;
  /** A key of `ERRORS`; null for a bug. */
  readonly code: ErrorCode | null;
  /** The line of the input that holds the article, where it has lines. */
  readonly line: number | null;
  readonly isFatal: boolean;
}

/** What a user reads about an error: one line for a known one; for any other the stack, and that it is a bug. */
export function toFailure(error: unknown): string {
  if (error instanceof HearsayError) return `hearsay: ${toVisibleLine(error.message)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `hearsay: ${BUG}\n${toVisible(stack)}`;
}

/** An error as the outcome of reading one article. */
export function toReadFailure(error: unknown, line: number | null = null): ReadFailure {
  const code = error instanceof HearsayError ? error.code : null;
  return { isRead: false, failure: toFailure(error), code, line, isFatal: false };
}

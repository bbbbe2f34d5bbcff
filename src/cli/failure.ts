import { BUG, HearsayError } from '../errors.ts';
import { toVisible, toVisibleLine } from '../page/visible-text.ts';
import type { ReadFailure } from './read-one.ts';

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

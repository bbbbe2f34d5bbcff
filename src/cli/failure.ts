import { BUG, HearsayError } from '../errors.ts';
import { toVisible, toVisibleLine } from '../page/visible-text.ts';

/** What a user reads about an error: one line for a known one; for any other the stack, and that it is a bug. */
export function toFailure(error: unknown): string {
  if (error instanceof HearsayError) return `hearsay: ${toVisibleLine(error.message)}`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `hearsay: ${BUG}\n${toVisible(stack)}`;
}

import type { Point } from './story.ts';

/** True where a point is told by nobody but those who deny it: "the council denied that it had paid a firm", and no article says who says so. */
export function isOnlyDenied({ tellings, confirmations }: Pick<Point, 'tellings' | 'confirmations'>): boolean {
  return tellings.every(({ article, finding }) =>
    confirmations.some(
      (confirmation) =>
        confirmation.kind === 'denied' && confirmation.article === article && confirmation.finding === finding,
    ),
  );
}

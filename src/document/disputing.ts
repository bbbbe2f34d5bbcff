import { isOverlapping } from './span.ts';
import type { Conflict, Point } from './story.ts';

/**
 * True where a conflict on a point disputes it. A figure or a date does where the tellings of the point have it differently; one told
 * elsewhere is of another point. How a name is written disputes nothing that is told.
 */
export function isDisputing({ kind, tellings }: Conflict, point: Point): boolean {
  if (kind === 'name') return false;
  const sides = new Set(
    tellings
      .filter(({ article, span }) =>
        point.tellings.some((telling) => telling.article === article && isOverlapping(telling.span, span)),
      )
      .map(({ side }) => side),
  );
  return sides.size > (kind === 'number' || kind === 'date' ? 1 : 0);
}

import { isOverlapping } from './span.ts';
import type { Conflict, Point } from './story.ts';

/**
 * True where a conflict on a point disputes it. A figure or a date does where the tellings of the point have it differently, or two
 * articles tell the point with the one of them: one told elsewhere is of another point. How a name is written disputes nothing that is
 * told.
 */
export function isDisputing({ kind, tellings }: Conflict, point: Point): boolean {
  if (kind === 'name') return false;
  const told = tellings.filter(({ article, span }) =>
    point.tellings.some((telling) => telling.article === article && isOverlapping(telling.span, span)),
  );
  const sides = new Set(told.map(({ side }) => side));
  if (kind !== 'number' && kind !== 'date') return sides.size > 0;
  return sides.size > 1 || new Set(told.map(({ article }) => article)).size > 1;
}

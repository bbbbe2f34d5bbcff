import type { Point, Story } from '../../document/story.ts';
import { MOST } from './most.ts';

/** The points that a report tells of. */
export interface ChosenPoints {
  /** Told by several articles, disputed, or confirmed, denied or declined by somebody. */
  readonly shared: readonly Point[];
  /** Told by one article alone: only as many as make up for few shared ones. */
  readonly single: readonly Point[];
  /** How many more one article alone tells. */
  readonly singleLeft: number;
}

/** Divides the points of a story by whether there is anything to compare. */
export function toChosenPoints({ points }: Story): ChosenPoints {
  const shared = points.filter(isShared);
  const single = points.filter((point) => !isShared(point));
  const shown = single.slice(0, Math.max(0, MOST.fewPoints - shared.length));
  return { shared, single: shown, singleLeft: single.length - shown.length };
}

function isShared(point: Point): boolean {
  return point.standing === 'disputed' || point.confirmations.length > 0 || isToldBySeveral(point);
}

/** True of a point that more than one article tells. */
export function isToldBySeveral({ tellings }: Point): boolean {
  return tellings.some(({ article }) => article !== tellings[0]?.article);
}

import { isDisputing } from '../../document/disputing.ts';
import type { Conflict, Point, Story } from '../../document/story.ts';

/** What differs about a point, in the order in which it is told. A contradiction disputes the point itself. */
const DISPUTES: readonly (readonly [Conflict['kind'], string])[] = [
  ['number', 'figures differ'],
  ['date', 'dates differ'],
  ['superseded', 'overtaken'],
  ['quotation', 'quoted differently'],
];

/** "disputed", or "figures differ", "overtaken": in what a disputed point is told differently; null for any other point. */
export function toDisputeWords({ conflicts }: Story, point: Point): string | null {
  if (point.standing !== 'disputed') return null;
  const kinds = new Set(
    conflicts.filter((one) => one.point === point.id && isDisputing(one, point)).map(({ kind }) => kind),
  );
  const differing = DISPUTES.flatMap(([kind, words]) => (kinds.delete(kind) ? [words] : []));
  const isDenied = point.confirmations.some(({ kind }) => kind === 'denied');
  return isDenied || kinds.size > 0 || differing.length === 0 ? 'disputed' : differing.join(', ');
}

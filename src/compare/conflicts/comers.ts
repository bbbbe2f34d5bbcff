import type { Quantity } from '../quantities/quantity.ts';
import { toStem } from '../stem.ts';

/** Who comes to something and is counted there. */
export const COMERS: ReadonlySet<string> = new Set(
  'people person protester demonstrator participant marcher supporter opponent fan mourner resident worker student spectator activist follower member'
    .split(' ')
    .map(toStem),
);
const ANYBODY: ReadonlySet<string> = new Set(['people', 'person'].map(toStem));

/** "Opponents of the mosque", "supporters of the mosque"; "mourners", "protesters": two sorts of comers, and no people in general. */
export function areOfOtherComers(one: Quantity, two: Quantity): boolean {
  const [some, others] = [one, two].map(({ things }) =>
    things.filter((thing) => COMERS.has(thing) && !ANYBODY.has(thing)),
  );
  return (
    some !== undefined &&
    others !== undefined &&
    some.length > 0 &&
    others.length > 0 &&
    !some.some((thing) => others.includes(thing))
  );
}

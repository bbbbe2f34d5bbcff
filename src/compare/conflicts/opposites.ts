import type { Statement } from '../statements/statement.ts';

/** Keys of kindred words that cannot hold of one thing at once. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['=rise', '=fall'],
  ['=rise', '=cut'],
  ['=guilty', '=acquit'],
  ['accept', '=deny'],
  ['approv', '=deny'],
  ['support', 'oppos'],
  ['=arrive', '=depart'],
  ['=hire', '=fire_from'],
  ['=let', '=ban'],
  ['=confirm', '=deny'],
  ['=destroy', 'intact'],
  ['=explode', 'intact'],
  ['broken', 'unbroken'],
  ['lock', 'unlock'],
  ['arm', 'unarm'],
];

/** Keys of kindred words for two stages of one thing, each of which has its own day. */
const STAGES: readonly (readonly [string, string])[] = [
  ['=begin', '=end'],
  ['=begin', '=close'],
  ['=close', '=reopen'],
  ['=arrive', '=depart'],
  ['=depart', '=return'],
  ['=arrest', 'releas'],
  ['=arrest', 'free'],
];

/** True where each has a word that cannot hold of one thing together with one of the other: "rose" and "fell". */
export function areOpposite({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  return OPPOSITES.some(
    ([one, two]) =>
      (a.has(one) && !a.has(two) && b.has(two) && !b.has(one)) ||
      (a.has(two) && !a.has(one) && b.has(one) && !b.has(two)),
  );
}

/** True where the one tells the beginning and the other the end: "closed on Tuesday", "reopened on Thursday after three days closed". */
export function areStages({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  return STAGES.some(
    ([first, last]) => (a.has(first) && !a.has(last) && b.has(last)) || (b.has(first) && !b.has(last) && a.has(last)),
  );
}

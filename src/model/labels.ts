/**
 * What the network says of each token, by output column: 0 outside, 1 and 2 begin and inside of a source, 3 and 4 of a cue, 5 and 6 of a
 * content.
 */
export const LABEL_COUNT = 7;

export type Role = 'source' | 'cue' | 'content';

export const ROLES: readonly Role[] = ['source', 'cue', 'content'];

/** The label that begins a role; the one that continues it is the next number. */
export function toBeginLabel(role: Role): number {
  return 1 + 2 * ROLES.indexOf(role);
}

/** True where label `next` may follow label `previous`: an inside label follows only its own role. */
export function isLegalTransition(previous: number, next: number): boolean {
  const isInside = next > 0 && next % 2 === 0;
  return !isInside || previous === next || previous === next - 1;
}

/** True where a sequence may open with this label. A chunk may open in the middle of a content, never of a source or cue. */
export function isLegalStart(label: number): boolean {
  return label !== 2 && label !== 4;
}

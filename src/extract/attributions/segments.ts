import { ROLES, type Role } from '../../model/labels.ts';

/** A maximal run of tokens in one role: [first, end) are token indices. */
export interface Segment {
  readonly role: Role;
  readonly first: number;
  readonly end: number;
}

/** The runs that a sequence of labels spells, in order. */
export function toSegments(labels: Uint8Array): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const inside = label % 2 === 0 ? label : label + 1;
    let end = i + 1;
    while (end < labels.length && labels[end] === inside) end++;
    segments.push({ role: ROLES[(inside - 2) / 2]!, first: i, end });
    i = end - 1;
  }
  return segments;
}

import type { Attribution } from '../../document/findings.ts';

/** Acts by which one tells what happened; who plans, asks or promises does not. */
export const TELLING_ACTS: ReadonlySet<Attribution['act']> = new Set([
  'says',
  'believes',
  'alleges',
  'confirms',
  'denies',
  'doubts',
  'fears',
  'other',
]);

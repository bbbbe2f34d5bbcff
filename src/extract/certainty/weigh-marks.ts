import type { Certainty } from '../../document/findings.ts';
import type { Mark } from './mark.ts';

/** What the marks on a statement come to. */
export type Weighed = Pick<Certainty, 'polarity' | 'level' | 'band'>;

const FIRMNESS = ['possible', 'probable', 'certain'] as const;

/** The weaker of two levels. */
export function toWeaker(a: Certainty['level'], b: Certainty['level']): Certainty['level'] {
  return FIRMNESS.indexOf(a) < FIRMNESS.indexOf(b) ? a : b;
}

/**
 * Adds up marks: each that flips turns the polarity round, one that opens makes it unknown, the weakest level holds. The band is
 * that of the words as they stand: "probably will not come" is denied, and likely so.
 */
export function weighMarks(marks: readonly Mark[]): Weighed {
  let isDenied = false;
  let isOpen = false;
  let level: Certainty['level'] = 'certain';
  let band: Certainty['band'] = null;
  for (const mark of marks) {
    if (mark.flips) isDenied = !isDenied;
    if (mark.opens) isOpen = true;
    level = toWeaker(level, mark.level);
    band ??= mark.band;
  }
  return { polarity: isOpen ? 'unknown' : isDenied ? 'denied' : 'affirmed', level, band };
}

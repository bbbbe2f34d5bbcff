import type { JudgedReading } from '../../document/case.ts';
import type { Reading } from '../../document/reading.ts';

/** A reading that nobody has judged. */
export function toUnjudged(reading: Reading): JudgedReading {
  return { found: reading, standing: reading, items: [], unattached: [] };
}

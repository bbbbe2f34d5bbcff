import { findLastStarting } from '../../document/ordered.ts';
import type { Reading } from '../../document/reading.ts';
import type { Span } from '../../document/span.ts';
import { type Dated, toDated } from '../timeline/dated.ts';

/** The last date in a span; null where it has none. */
export function findDate({ times }: Reading, span: Span): Dated | null {
  for (let at = findLastStarting(times, span.end - 1); at >= 0; at--) {
    const time = times[at] as (typeof times)[number];
    if (time.start < span.start) return null;
    const dated = toDated(time);
    if (dated !== null) return dated;
  }
  return null;
}

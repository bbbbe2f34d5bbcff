import type { Time } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';

/** "At six in the morning" is of the day that the text is about, which is not always that of what is told; "on Monday morning" is of its own. */
export function isOfImpliedDay(text: string, time: Time): boolean {
  return time.type === 'TIME' && !/day\b|morrow|\d{4}|\b(?:\p{Lu}\p{L}+\.? \d|\d+ \p{Lu})/u.test(toText(text, time));
}

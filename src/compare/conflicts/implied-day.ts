import type { Time } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';

/** "At six in the morning" is of the day that the text is about, which is not always that of what is told; "on Monday morning" is of its own. */
export function isOfImpliedDay(text: string, time: Time): boolean {
  return time.type === 'TIME' && !/day\b|morrow|\d{4}|\b(?:\p{Lu}\p{L}+\.? \d|\d+ \p{Lu})/u.test(toText(text, time));
}

/** "The same day", "a day later": counted from what was told before, which need not be what the program took it for. */
export function isCountedOn(text: string, time: Time): boolean {
  return COUNTED_ON.test(toText(text, time));
}

const COUNTED_ON =
  /\b(?:(?:the|that) (?:very )?(?:same|next|following|previous|preceding)|that (?:day|night|morning|afternoon|evening|week|month|year)|(?:day|night|morning|week|month|year) (?:before|after)|(?:later|earlier) that)\b|\b(?:later|earlier|after|before)$/i;

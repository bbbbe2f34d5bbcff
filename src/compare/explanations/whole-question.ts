import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toText } from '../../document/span.ts';
import type { Compared } from '../material.ts';

/** In UTF-16 code units: "Why would", "But how did", "What started". */
const LONGEST_LEAD = 40;
const ASKS = /^["“'‘(]*(?:(?:and|but|so|then) )?(?:then )?((?:why|how|who|what)\b[^.;:?!]*)$/i;
const WHAT_BROUGHT = /^["“'‘(]*(?:(?:and|but) )?(what (?:had |has )?[\w-]+(?: (?:to|about|down|off))? )$/i;

/** "Why did <the deal fall through>?", "What started <the fire> is not clear": the words with those that ask; null where none do. */
export function toWholeQuestion({ reading, words: { text } }: Compared, of: Span): Span | null {
  const sentence = reading.sentences[findLastStarting(reading.sentences, of.start)];
  if (sentence === undefined || of.start - sentence.start > LONGEST_LEAD || of.end > sentence.end) return null;
  const lead = toText(text, { start: sentence.start, end: of.start });
  const tail = toText(text, { start: of.end, end: sentence.end });
  const end = /^\s*\?/.exec(tail)?.[0].length ?? 0;
  const asks = (end > 0 ? ASKS : WHAT_BROUGHT).exec(lead)?.[1];
  return asks === undefined ? null : { start: of.start - asks.length, end: of.end + end };
}

import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import type { Words } from '../words.ts';
import type { Direction } from './time-rule.ts';

const FUTURE =
  /\b(?:will|shall|won['’]t|would|could|should|may|might|to|plans?|expects?|expected|due|scheduled|set|payable|until)\b|['’]ll\b/gi;
const PAST =
  /\b(?:was|were|had|has|have|did|said|told|came|went|rose|fell|made|took|gave|began|met|won|lost|left|held|found|got|ran|set|\w{2,14}ed)\b/gi;
const REACH = 120;

/** Where the nearest verb of the sentence looks. */
export function toDirection({ text }: Language, _: Words, sentence: Span, time: Span): Direction {
  const left = text.slice(Math.max(sentence.start, time.start - REACH), time.start);
  const right = text.slice(time.end, Math.min(sentence.end, time.end + REACH));
  const future = findLast(left, FUTURE);
  const past = findLast(left, PAST);
  if (future > past) return 'future';
  if (past > -1) return 'past';
  const nextFuture = right.search(FUTURE);
  const nextPast = right.search(PAST);
  if (nextFuture === -1 && nextPast === -1) return 'none';
  if (nextPast === -1 || (nextFuture !== -1 && nextFuture <= nextPast)) return 'future';
  return 'past';
}

function findLast(words: string, pattern: RegExp): number {
  let last = -1;
  for (const match of words.matchAll(pattern)) last = match.index;
  return last;
}

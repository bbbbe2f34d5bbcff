// Finds: in "it warned the firm twice about dust in the terminal that exploded on Wednesday" what is told of the terminal by the way. Not:
// "that the terminal exploded", "the man who rang the bell has left", "it was the crew who opened the gate", a quotation.
import { toText } from '../../document/span.ts';
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import { toProfile, toShared } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import { isTold } from './told-words.ts';

/** A relative clause on the noun before it, up to what goes on beside it. */
const RELATIVE = toPattern(
  'iu',
  /(?<=[\p{L}\p{N}]),?\s+/u,
  anyOf(
    /(?:who|which|whose|where)\s+(?!to\b)/,
    /that\s+(?=(?:has|have|had|was|were|is|are|did|broke|struck|hit|fell|sank|left|took|began|\p{L}{3,20}ed)\s)/u,
  ),
  /(?:(?!,\s+(?:and|but)\s).)*/,
);
/** "The general, who has ruled since the coup, [watched the launch]": a clause on whoever the sentence is about. */
const ON_SUBJECT = /^[^,]{2,80},\s+(?:who|which|whose|where)\s+[^,]{3,160},\s+(?=\p{Ll})/iu;
/** "Knows who", "said that was", "all that is": no noun stands before it. */
const NO_NOUN = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `know knows knew known ask asks asked say says said see saw tell tells told explain explained wonder wondered learn learned decide
    decided clear unclear sure think thought believe believed fear feared hope hoped warn warned add added and or but not on about all
    so than is are was were be been`,
  ),
  /\W*$/,
);
/** "It was the crew who opened it": the clause is what is told. */
const CLEFT = /^\W*(?:that\s+)?(?:it|this|that|there)\s+(?:is|was|were|are|(?:has|had)\s+been)\b/i;
/** The noun that the clause belongs to, as far back as its article. */
const NOUN =
  /\b(?:the|an?|its|his|her|their|our|my)\s+(?:[\p{L}\p{N}'’-]+\s+){0,5}[\p{L}\p{N}'’-]+$|[\p{L}\p{N}'’-]+$/iu;
/** In UTF-16 code units. */
const LONGEST_NOUN = 120;
/** So little of what two statements share stands outside the clause and its noun where they alone tell it. */
const MOST_OUTSIDE = 0.25;

/**
 * True where what a reported statement shares with another stands in a relative clause of it: by that the reporter says which thing the
 * speaker speaks of, and the speaker claims something else.
 */
export function isInBackground(
  { article: { words }, attribution, spans, profile }: Statement,
  other: Statement,
): boolean {
  const [span, another] = spans;
  if (attribution?.kind !== 'indirect' || span === undefined || another !== undefined) return false;
  const text = toText(words.text, span);
  const subject = ON_SUBJECT.exec(text);
  if (subject !== null && isTold(text.slice(subject[0].length))) {
    const rest = toProfile(words, [{ start: span.start + subject[0].length, end: span.end }]);
    return toShared(rest, other.profile) < MOST_OUTSIDE * toShared(profile, other.profile);
  }
  const clause = RELATIVE.exec(text);
  if (clause === null || CLEFT.test(text)) return false;
  const before = text.slice(0, clause.index);
  if (NO_NOUN.test(before) || !isTold(before)) return false;
  const noun = before.slice(-LONGEST_NOUN).search(NOUN);
  const start = span.start + Math.max(0, before.length - LONGEST_NOUN) + Math.max(0, noun);
  const outside = toProfile(words, [
    { start: span.start, end: start },
    { start: span.start + clause.index + clause[0].length, end: span.end },
  ]);
  return toShared(outside, other.profile) < MOST_OUTSIDE * toShared(profile, other.profile);
}

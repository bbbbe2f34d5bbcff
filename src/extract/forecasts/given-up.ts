// Catches: "[Analysts], who {had thought} <the bill would stay under $1 million>, now expect 3 million", "had hoped it would open in May but now says June".
// Not: "had forecast that it would fall, stands by that and says that the bank now thinks so too", "had thought it would open" and no more.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { toText } from '../../document/span.ts';
import type { Known } from '../known.ts';

const ONCE =
  /^(?:had|'d|’d)\s+(?:(?:at first|first|earlier|previously|once|initially|originally|long)\s+)?(?:thought|believed|assumed|hoped|expected|reckoned|predicted|forecast|foreseen|feared|supposed|estimated)\b/i;
const NOW =
  /(?:,|\b(?:but|and|or|he|she|they|it))\s+now\s+(?:expects?|thinks?|believes?|puts?|sees?|says?|speaks?|forecasts?|predicts?|reckons?|hopes?|fears?|assumes?|estimates?)\b/i;

/** True where the sentence says that whoever held it then holds something else now. */
export function isGivenUp({ article: { text }, language: { sentences } }: Known, { cue }: Attribution): boolean {
  const [first] = cue;
  if (first === undefined || !ONCE.test(toText(text, first))) return false;
  const sentence = sentences[findLastStarting(sentences, first.start)];
  return sentence !== undefined && NOW.test(text.slice(first.end, sentence.end));
}

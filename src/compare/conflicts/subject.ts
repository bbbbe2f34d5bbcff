import type { Compared } from '../material.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';

/** What tells less names nobody: "had", "then". */
const LEAST_RARITY = 0.15;

/**
 * The stems of whoever stands before the verb at offset `verb`, back to the last mark, at most to `start`: of names behind pronouns as well, and
 * of the `speaker` behind "I". Empty where nothing is told of him.
 */
export function toSubject(
  { words, mentions }: Compared,
  start: number,
  verb: number,
  speaker: readonly string[],
): ReadonlySet<string> {
  const stems = new Set<string>();
  const { from, to } = toWordRange(words, { start, end: verb });
  let first = to;
  while (first > from && !/^[,;:—–]$/.test(toForm(words, first - 1))) {
    first--;
    if ((words.rarities[first] as number) >= LEAST_RARITY) stems.add(words.stems[first] as string);
    if (/^(?:I|we|my)$/i.test(toForm(words, first))) for (const word of speaker) stems.add(toStem(word));
  }
  const begin = words.starts[first] ?? verb;
  for (const mention of mentions) {
    if (mention.start >= verb) break;
    if (mention.start < begin) continue;
    for (const word of mention.entity.name.split(/\s+/)) stems.add(toStem(word));
  }
  return stems;
}

// Catches: "detained" for "was not arrested", "took part in the march" for "did not attend it", "a welder" for "no welding".
// Not: "took" by itself, "put the letter on the table" for "discussed".
import { LIKE_DEED_ROWS } from '../../lexicon/like-deeds.ts';
import { toStem } from '../stem.ts';
import type { Words } from '../words.ts';

/** Words in which the news may tell a deed. */
interface Like {
  readonly stems: ReadonlySet<string>;
  /** By the stem of their first word the stems behind it. */
  readonly phrases: readonly (readonly [first: string, ...rest: string[]])[];
}

const LIKE: ReadonlyMap<string, Like> = toLike();
const NONE: Like = { stems: new Set(), phrases: [] };
/** Words between the first two of a phrase. */
const REACH = 4;

function toLike(): ReadonlyMap<string, Like> {
  const like = new Map<string, { stems: Set<string>; phrases: [string, ...string[]][] }>();
  for (const row of LIKE_DEED_ROWS) {
    const [heads, others] = row.split(' > ');
    const items = (others ?? row).split(' ').map((item) => item.split('_').map(toStem) as [string, ...string[]]);
    const stems = items.filter((item) => item.length === 1).map(([stem]) => stem);
    const phrases = items.filter((item) => item.length > 1);
    for (const stem of others === undefined ? stems : (heads as string).split(' ').map(toStem)) {
      const known = like.get(stem) ?? { stems: new Set(), phrases: [] };
      like.set(stem, known);
      for (const other of stems) if (other !== stem) known.stems.add(other);
      known.phrases.push(...phrases);
    }
  }
  return like;
}

/** The stems of single words, and of the first words of phrases, in which a deed may be told as well. */
export function toLikeStems(deed: string): readonly string[] {
  const { stems, phrases } = LIKE.get(deed) ?? NONE;
  return [...new Set([...stems, ...phrases.map(([first]) => first)])];
}

/** True where the word at `index` tells the deed in another word, by itself or with those behind it. */
export function isLikeAt(words: Words, index: number, to: number, deed: string): boolean {
  const { stems, phrases } = LIKE.get(deed) ?? NONE;
  const stem = words.stems[index] as string;
  return stems.has(stem) || phrases.some((phrase) => phrase[0] === stem && isPhraseAt(words, index, to, phrase));
}

function isPhraseAt(words: Words, index: number, to: number, [, ...rest]: readonly string[]): boolean {
  let at = index;
  for (const stem of rest) {
    const end = Math.min(to, at + REACH + 2);
    at++;
    while (at < end && words.stems[at] !== stem) at++;
    if (at >= end) return false;
  }
  return true;
}

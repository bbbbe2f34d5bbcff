import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { FINITE, RELATIVES } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** What tells less names nobody: "had", "then". */
const LEAST_RARITY = 0.15;

/**
 * The stems of whoever stands before the verb at offset `verb`, back to the last mark, at most to `start`: of names behind pronouns as well, of
 * the `speaker` behind "I", and across what stands in between, "the minister, Anna Holm, had". Empty where nothing is told of him.
 */
export function toSubject(
  article: Compared,
  start: number,
  verb: number,
  speaker: readonly string[],
): ReadonlySet<string> {
  const { words } = article;
  const stems = new Set<string>();
  const { from, to } = toWordRange(words, { start, end: verb });
  const aside = findAside(words, from, to);
  let first = to;
  while (
    first > from &&
    (!MARK.test(toForm(words, first - 1)) || first - 1 === aside?.to || first - 1 === aside?.from)
  ) {
    first--;
    if (aside?.isOfOthers && first > aside.from && first < aside.to) continue;
    if ((words.rarities[first] as number) >= LEAST_RARITY) stems.add(words.stems[first] as string);
    if (/^(?:I|we|my)$/i.test(toForm(words, first))) for (const word of speaker) stems.add(toStem(word));
  }
  const begin = words.starts[first] ?? verb;
  for (const mention of findMentionsIn(article, { start: begin, end: verb })) {
    if (aside?.isOfOthers && isIn(words, mention.start, aside)) continue;
    for (const word of mention.entity.name.split(/\s+/)) stems.add(toStem(word));
  }
  return stems;
}

const MARK = /^[,;:—–]$/;
const LONGEST_ASIDE = 12;

/** What stands between two commas right before a verb. */
interface Aside {
  /** Index of the comma before it, and of that behind it. */
  readonly from: number;
  readonly to: number;
  /** True for "who had worked for Holm", which names others. */
  readonly isOfOthers: boolean;
}

function findAside(words: Words, from: number, verb: number): Aside | null {
  let to = verb - 1;
  while (to > from && FINITE.has(toForm(words, to).toLowerCase())) to--;
  if (to <= from || toForm(words, to) !== ',') return null;
  for (let index = to - 1; index > Math.max(from, to - LONGEST_ASIDE); index--) {
    const form = toForm(words, index);
    if (form === ',') return { from: index, to, isOfOthers: RELATIVES.has(toForm(words, index + 1).toLowerCase()) };
    if (MARK.test(form)) return null;
  }
  return null;
}

function isIn({ starts }: Words, offset: number, { from, to }: Aside): boolean {
  return offset > (starts[from] as number) && offset < (starts[to] as number);
}

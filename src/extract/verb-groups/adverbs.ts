/** What may stand between the parts of a verb: adverbs and negations. */
import { AMONG_AUXILIARIES, BEFORE_PARTICIPLE, MERELY, NEGATIONS } from '../../lexicon/auxiliaries.ts';
import type { Draft, TaggedTokens } from './draft.ts';

/** Words between two parts of a verb. */
const MOST_ADVERBS = 4;

/** The first word from `index` on that is no adverb; a negation passed is noted in `draft`. */
export function skipAdverbs(
  { words, tags, tokens }: TaggedTokens,
  index: number,
  end: number,
  draft: Draft | null,
): number {
  let at = index;
  while (at < end && at < index + MOST_ADVERBS) {
    const tag = tags[at];
    if (tag === ',') {
      // ", however,"
      if (tags[at + 1] !== 'RB' || tags[at + 2] !== ',' || at + 2 >= end) break;
      at += 3;
      continue;
    }
    const isNo = isNegation(words, at);
    const word = words[at] as string;
    const isAmong = AMONG_AUXILIARIES.has(word) || (BEFORE_PARTICIPLE.has(word) && /^VB[ND]$/.test(tags[at + 1] ?? ''));
    if (!isNo && tag !== 'RB' && tag !== 'RBR' && !isAmong) break;
    const size = isNo ? 1 : isNoLonger(words, at) ? 2 : 0;
    if (size > 0 && draft !== null && draft.negation === null && at + size <= end) {
      draft.negation = { start: tokens.starts[at] as number, end: tokens.ends[at + size - 1] as number };
      draft.negationEnd = at + size;
    }
    at += Math.max(1, size);
  }
  return Math.min(at, end);
}

/** "not", but not that of "not only" and "whether or not". */
function isNegation(words: readonly string[], index: number): boolean {
  if (!NEGATIONS.has(words[index] as string)) return false;
  return !MERELY.has(words[index + 1] as string) && words[index - 1] !== 'or';
}

function isNoLonger(words: readonly string[], index: number): boolean {
  return words[index] === 'no' && words[index + 1] === 'longer';
}

/** "never said", "not to meet", "no longer wants", "neither confirmed": a negation right before belongs to the group. */
export function takeWordsBefore({ words, tags, tokens }: TaggedTokens, draft: Draft, least: number): void {
  if (draft.negation !== null) return;
  let at = draft.first - 1;
  for (let skipped = 0; skipped < 2 && at > least && tags[at] === 'RB' && !isNegationBefore(words, at); skipped++) at--;
  if (at < least) return;
  const size = isNegationBefore(words, at) ? 1 : at > least && isNoLonger(words, at - 1) ? 2 : 0;
  if (size === 0) return;
  draft.first = at - size + 1;
  draft.negation = { start: tokens.starts[draft.first] as number, end: tokens.ends[at] as number };
  draft.negationEnd = at + 1;
}

function isNegationBefore(words: readonly string[], index: number): boolean {
  return isNegation(words, index) || words[index] === 'nor' || words[index] === 'neither';
}

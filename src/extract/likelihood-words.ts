// Catches: in all likelihood · not likely to · very little doubt · cannot be entirely ruled out  Not: more likely than men · the most likely place
import { LIKELIHOODS, type Likelihood } from '../lexicon/likelihood.ts';
import { findPhraseAt, type Phrases, toPhrases } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** Words of likelihood at their place, with the negation before them that changes them. */
export interface LikelihoodWords extends Omit<Likelihood, 'phrases' | 'negated'> {
  /** Positions in the stretch, [from, to). */
  readonly from: number;
  readonly to: number;
  /** Position of "not", "never", "hardly" before them; -1 where there is none. */
  readonly negation: number;
  /** True where they describe a noun ("the likely winner"), and so say nothing of the clause. */
  readonly isAttributive: boolean;
}

const PHRASES: Phrases<Likelihood> = toPhrases(LIKELIHOODS.map((likelihood) => [likelihood.phrases, likelihood]));
/** A comparison says nothing of how likely the thing is. */
const COMPARES: ReadonlySet<string> = new Set(['more', 'less', 'as', 'how', 'so', 'equally', 'the most', 'the least']);

/** The words of likelihood that begin at `at`, and one past the last word looked at; null where there are none. */
export function findLikelihoodAt(
  stretch: Stretch,
  at: number,
): { readonly words: LikelihoodWords | null; readonly end: number } | null {
  const found = findPhraseAt(PHRASES, stretch.lowers, at);
  if (found === null) return null;
  const { value, end } = found;
  const before = stretch.lowers[at - 1] ?? '';
  const isCompared =
    COMPARES.has(before) ||
    COMPARES.has(`${stretch.lowers[at - 2] ?? ''} ${before}`) ||
    (stretch.lowers[at] === 'most' && before === 'the');
  // "Each coin flip" is one; "the race is a coin flip" is as likely as not.
  const isCoin =
    stretch.lowers[at] === 'coin' &&
    !/^(?:is|are|was|be|been|'s|remains|basically|like)$/.test(stretch.lowers[at - 2] ?? '');
  if (isCompared || isCoin) return { words: null, end };
  const negation = value.negated === null ? -1 : findNegationBefore(stretch, at);
  const { band, level, denies } = negation === -1 || value.negated === null ? value : value.negated;
  const last = stretch.lowers[end - 1] as string;
  return {
    words: {
      from: at,
      to: end,
      band,
      level,
      denies,
      negation,
      isAttributive: /^(?:(?:un)?likely|(?:im)?probable|certain)$/.test(last) && isAttributive(stretch, at, end),
    },
    end,
  };
}

/** Position of a negation in the up to three adverbs before `position`; -1 where there is none. */
export function findNegationBefore({ lowers, tags }: Stretch, position: number): number {
  for (let at = position - 1; at >= 0 && at >= position - 3; at--) {
    const word = lowers[at] as string;
    if (word === 'not' || word === 'never' || word === 'hardly' || word === 'scarcely' || word === 'neither') return at;
    if (!/^RB/.test(tags[at] ?? '') && !/^(?:be|been|also|at|all)$/.test(word)) return -1;
  }
  return -1;
}

/** True where the words from `from` up to `to` describe a noun after them ("the likely winner", "an apparently healthy man"). */
export function isAttributive({ tags }: Stretch, from: number, to: number): boolean {
  const before = tags[from - 1] ?? '';
  const after = tags[to] ?? '';
  if (after.startsWith('NN')) return true;
  return /^(?:DT|PRP\$|POS|CD)/.test(before) && /^(?:JJ|VBN|VBG|RB)/.test(after);
}

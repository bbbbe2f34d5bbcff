import type { Span } from '../../document/span.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

const NEGATORS: ReadonlySet<string> = new Set(
  "not n't never no none nobody nothing neither nor without cannot nowhere hardly scarcely denied denies deny refused refuses refuse declined declines failed fails false untrue baseless wrong rejected".split(
    ' ',
  ),
);
/** "No longer" denies the present; "not only", "no doubt", "no sooner" deny nothing. */
const NO_NEGATION = /^(?:only|doubt|sooner|less|fewer|least|wonder|later|more)$/;

/** "That is false" denies; "a false alarm" and "the wrong man" name things. */
const JUDGING = /^(?:false|wrong|failed|rejected|refuse|untrue)$/;
const DETERMINER = /^(?:an?|the|this|that|these|those|any|some|his|her|its|their|our|my|your|two|three)$/;

/** How many words in `span` deny; "no one" and "not … any" are one each. */
export function countNegations(words: Words, span: Span): number {
  const { from, to } = toWordRange(words, span);
  let count = 0;
  for (let index = from; index < to; index++) {
    const lower = toForm(words, index).toLowerCase().replace('’', "'");
    if (!NEGATORS.has(lower)) continue;
    const next = index + 1 < to ? toForm(words, index + 1).toLowerCase() : '';
    if ((lower === 'no' || lower === 'not') && NO_NEGATION.test(next)) continue;
    if (JUDGING.test(lower) && index > from && DETERMINER.test(toForm(words, index - 1).toLowerCase())) continue;
    count++;
  }
  return count;
}

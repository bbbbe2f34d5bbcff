import type { Span } from '../../document/span.ts';
import { EXPLANATION_BIAS, EXPLANATION_ROWS } from '../../lexicon/explanation-words.ts';
import { type MarkedWords, toSentenceMarks } from './sentence-marks.ts';

/** A sentence with fewer known marks is weighed as one of so many. */
export const FEWEST_MARKS = 6;

let weights: ReadonlyMap<string, number> | null = null;

/** 0..1: how likely a sentence proposes a reason or turns one down, by its words and its build alone (logistic regression, `npm run train:explanations`). */
export function toExplanationLikelihood(marked: MarkedWords, sentence: Span): number {
  weights ??= toWeights(EXPLANATION_ROWS);
  let sum = 0;
  let known = 0;
  for (const mark of toSentenceMarks(marked, sentence)) {
    const weight = weights.get(mark);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return 1 / (1 + Math.exp(-(EXPLANATION_BIAS + sum / Math.sqrt(Math.max(known, FEWEST_MARKS)))));
}

function toWeights(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) => {
      const [weight = '', ...marks] = row.split('|');
      return marks.map((mark) => [mark, Number(weight) / 100] as const);
    }),
  );
}

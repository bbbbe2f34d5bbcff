import { findLastStarting } from '../../document/ordered.ts';
import { toRef } from '../material.ts';
import type { Settling } from './find-settling.ts';
import type { ToldForecast } from './told-forecast.ts';

/**
 * "The first will close in June, although she had promised that none would before Christmas": the sentence that tells what was foretold tells
 * that it came otherwise. Behind a comma what somebody else foretells is another thing: "Though ministers had promised calm, analysts expect".
 */
const BELIED =
  /\b(?:although|though)\b[^.;:?!]{0,80}\bhad (?:once |only |also |always )?(?:promised|predicted|forecast|foretold|foreseen|insisted|assured)\b[^.,;:?!]{0,30}$/i;
/** In UTF-16 code units: how far before what was foretold the sentence may begin. */
const REACH = 240;

/** What was foretold and is told only to say that it did not come about. */
export function findBelied(forecasts: readonly ToldForecast[]): ReadonlyMap<ToldForecast, Settling> {
  const belied = new Map<ToldForecast, Settling>();
  for (const told of forecasts) {
    const { article, forecast } = told;
    const { sentences } = article.reading;
    const sentence = sentences[findLastStarting(sentences, forecast.start)];
    if (sentence === undefined) continue;
    const before = article.words.text.slice(Math.max(sentence.start, forecast.start - REACH), forecast.start);
    if (BELIED.test(before)) belied.set(told, { outcome: 'not-borne-out', settledBy: toRef(article, null, sentence) });
  }
  return belied;
}

// Catches: "two hostages were freed" of "the hostages will be freed"; "some of its troops", "the first trucks"; "six trucks" of "40 trucks".
// Not: "the two hostages were freed", "all 12 hostages".
import { isOverlapping, toText } from '../../document/span.ts';
import { quantitiesOf } from '../quantities/find-quantities.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import type { ToldForecast } from './told-forecast.ts';

const PART = /^(?:some|several|many|most|few|first|another|more|dozens|scores|hundreds|thousands)$/i;
const PART_OF = /^(?:parts?|portion|half|third|quarter|group|batch|one|any)$/i;
const PARTLY = /^(?:partly|partially)$/i;
/** In words, from what tells of a part to the thing. */
const REACH_OF_PART = 5;
const WHOLE = /\b(?:all|the|both|its|their|his|her|these|those)\s+$/i;
/** In UTF-16 code units. */
const REACH_OF_WHOLE = 8;

const ANY_NUMBER = /\b(?:other|more|new|further|additional|fresh)\b/i;

/** True where the later words tell of a part, or of another number, of what is foretold. */
export function isToldInPart(told: ToldForecast, statement: Statement): boolean {
  const { about, context, predicate, article, forecast } = told;
  const things = new Set([...about.weights.keys(), ...(context?.weights.keys() ?? [])]);
  things.delete(predicate);
  if (hasPart(statement, things, toForms(article.words, forecast))) return true;
  const counted = statement.quantities.filter((amount) => isCountOf(amount, things));
  if (counted.length === 0) return false;
  const foretold = quantitiesOf(article).filter(
    (amount) => isOverlapping(amount, forecast) && isCountOf(amount, things),
  );
  // "To close other bridges" is done with two.
  if (foretold.length === 0 && ANY_NUMBER.test(toText(article.words.text, forecast))) return false;
  const { text } = statement.article.words;
  return counted.some((amount) =>
    foretold.length > 0
      ? !foretold.some((one) => one.kind === amount.kind && isSameAmount(one, amount))
      : !WHOLE.test(text.slice(Math.max(0, amount.start - REACH_OF_WHOLE), amount.start)),
  );
}

function isCountOf({ kind, things: counted }: Quantity, things: ReadonlySet<string>): boolean {
  return (kind === 'count' || kind === 'percent') && counted.some((stem) => things.has(stem));
}

function hasPart(
  { article: { words }, spans }: Statement,
  things: ReadonlySet<string>,
  foretold: ReadonlySet<string>,
): boolean {
  return spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const form = toForm(words, index).toLowerCase();
      if (foretold.has(form)) continue;
      if (PARTLY.test(form)) return true;
      const isOf = index + 1 < to && toForm(words, index + 1).toLowerCase() === 'of';
      if (!PART.test(form) && !(isOf && PART_OF.test(form))) continue;
      for (let at = index + 1; at < Math.min(to, index + 1 + REACH_OF_PART); at++) {
        if (things.has(words.stems[at] as string)) return true;
      }
    }
    return false;
  });
}

function toForms(words: Words, forecast: ToldForecast['forecast']): ReadonlySet<string> {
  const { from, to } = toWordRange(words, forecast);
  return new Set(Array.from({ length: to - from }, (_, at) => toForm(words, from + at).toLowerCase()));
}

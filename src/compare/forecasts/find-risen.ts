// Catches: "the toll was likely to rise" of seven dead, where a later article has twelve · "the number of victims will not grow", where it has grown.
// Not: a rise of what another figure counts ("the number of ships"), a figure that was corrected before, a rise by a given amount.
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import type { ConflictTelling, Update } from '../../document/story.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, isPublishedAfter, toRef } from '../material.ts';
import { quantitiesOf } from '../quantities/find-quantities.ts';
import { toStem } from '../stem.ts';
import type { Settling } from './find-settling.ts';
import type { ToldForecast } from './told-forecast.ts';

const RISES = /\b(?:rise|climb|increase|grow|mount|go up)\b/i;
const FALLS = /\b(?:fall|drop|decrease|decline|go down)\b/i;
/** A rise of so much, or to so much, is settled by its figure. */
const BY_AMOUNT =
  /\b(?:rise|climb|increase|grow|go up|fall|drop|decrease|decline|go down)\b[^.;:]{0,20}\b(?:by|to|above|past|below)\b/i;
const COUNTED = toPattern(
  'i',
  /\b(?:number|count|tally|total) of (?:the )?((?:[\w-]+ ){0,3}?[\w-]+)(?= (?:was|is|were|are|will|would|could|might|may|to)\b)/,
);
/** Those who died, by whatever words. */
const DEATHS = toPattern(
  'i',
  /\b/,
  anyOf(
    /death toll|toll|deaths?|victims?|dead|died|dies|killed|kills|killing|fatalit(?:y|ies)|bodies|lives|lost (?:his|her|their) li(?:fe|ves)/,
    /(?:might|would|could) have (?:lived|survived)|survived/,
  ),
  /\b/,
);

/** What became of a count that was to rise or to fall, by the later figures of the story. */
export function findRisen(
  forecasts: readonly ToldForecast[],
  articles: readonly Compared[],
  updates: readonly Update[],
): ReadonlyMap<ToldForecast, Settling> {
  const risen = new Map<ToldForecast, Settling>();
  if (updates.length === 0) return risen;
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const told of forecasts) {
    const { article, forecast, isSided, isNegated, horizon } = told;
    const words = toText(article.words.text, forecast);
    if (!isSided || forecast.condition !== null || BY_AMOUNT.test(words)) continue;
    const way = RISES.test(words) ? 1 : FALLS.test(words) ? -1 : 0;
    const isOfIt = toMatter(words);
    if (way === 0 || isOfIt === null) continue;
    for (const { tellings } of updates) {
      const own = tellings.find(
        (telling) => telling.article === article.id && isOfIt(toSentence(article, telling.span)),
      );
      const later = own && findLater(tellings, own, article, byId, isOfIt);
      if (!own || !later) continue;
      const [before, after] = [toFigure(article, own.span), toFigure(later.article, later.telling.span)];
      if (before === null || after === null || before === after) continue;
      const isSo = Math.sign(after - before) === way;
      // "Will fall by autumn" is not over with the next figure.
      if (isSo === isNegated && horizon !== null && (later.article.day ?? 0) < horizon.days.to) continue;
      const { sentences } = later.article.reading;
      const at = findLastStarting(sentences, later.telling.span.start);
      const settledBy = toRef(later.article, null, sentences[at] ?? later.telling.span);
      risen.set(told, { outcome: isSo === isNegated ? 'not-borne-out' : 'borne-out', settledBy });
    }
  }
  return risen;
}

/** Tells whether a sentence counts what the words do; null where they count nothing. */
function toMatter(words: string): ((sentence: string) => boolean) | null {
  if (/\btoll\b/i.test(words)) return (sentence) => DEATHS.test(sentence);
  const counted = COUNTED.exec(words)?.[1];
  if (counted === undefined) return null;
  if (DEATHS.test(counted)) return (sentence) => DEATHS.test(sentence);
  const stem = toStem(counted.split(' ').at(-1) as string);
  return (sentence) => sentence.split(/[^\p{L}’'-]+/u).some((word) => toStem(word.toLowerCase()) === stem);
}

/** The last telling of another side in an article that came out after the forecast, of the same matter. */
function findLater(
  tellings: readonly ConflictTelling[],
  own: ConflictTelling,
  article: Compared,
  byId: ReadonlyMap<string, Compared>,
  isOfIt: (sentence: string) => boolean,
): { readonly telling: ConflictTelling; readonly article: Compared } | undefined {
  return tellings
    .flatMap((telling) => {
      const other = byId.get(telling.article);
      const isLater = other !== undefined && telling.side !== own.side && isPublishedAfter(other, article);
      return isLater && isOfIt(toSentence(other, telling.span)) ? [{ telling, article: other }] : [];
    })
    .at(-1);
}

function toSentence({ reading, words }: Compared, span: Span): string {
  const sentence = reading.sentences[findLastStarting(reading.sentences, span.start)];
  return sentence === undefined ? '' : toText(words.text, sentence);
}

function toFigure(article: Compared, span: Span): number | null {
  const [only, ...others] = quantitiesOf(article).filter((amount) => isOverlapping(amount, span));
  return only === undefined || others.length > 0 || only.other !== null ? null : only.value;
}

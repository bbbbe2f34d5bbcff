import type { Band, Forecast } from '../../document/findings.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { type Compared, findLastAt, type OwnArticle, once } from '../material.ts';
import { type Profile, toProfile } from '../profile.ts';
import { countNegations } from '../statements/negation.ts';
import { type Dated, toDated } from '../timeline/dated.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toForm, toWordIndex } from '../words.ts';

/** A forecast as one article tells it. */
export interface ToldForecast {
  readonly article: Compared;
  readonly forecast: Forecast;
  readonly voice: string | null;
  /** What is to come, without the words that make it a forecast and without its times. */
  readonly about: Profile;
  /** Stem of the word after those that make it a forecast: what is to happen. */
  readonly predicate: string;
  /** True where it foretells that something will not be. */
  readonly isNegated: boolean;
  /** False where it takes no side: "cannot be ruled out". */
  readonly isSided: boolean;
  readonly horizon: Dated | null;
}

const UNLIKELY: ReadonlySet<Band | null> = new Set<Band | null>(['unlikely', 'very-unlikely', 'almost-no-chance']);
const OPEN = /\brul(?:e|ed|ing) out\b|\bmay\b|\bmight\b|\bcould\b/i;

/** The forecasts of one article, in their order. */
export function toToldForecasts(article: Compared, voices: JoinedVoices): readonly ToldForecast[] {
  const voiceOf = voices.byAttribution[article.order];
  return once(article, toOwnForecasts).map((told) => ({
    ...told,
    voice: voiceOf?.get(told.forecast.holder ?? '') ?? null,
  }));
}

function toOwnForecasts(article: OwnArticle, self: Compared): readonly Omit<ToldForecast, 'voice'>[] {
  const { words, reading, timeById } = article;
  return reading.forecasts.map((forecast) => {
    const cue = forecast.cues.map((span) => toText(words.text, span)).join(' ');
    const isUnlikely = UNLIKELY.has(forecast.band);
    const isDenied = countNegations(words, forecast) % 2 === 1 && !/\bnot likely\b/i.test(cue);
    return {
      article: self,
      forecast,
      about: toProfile(words, toTold(article, forecast)),
      predicate: findPredicate(article, forecast),
      isNegated: isDenied !== isUnlikely,
      isSided: forecast.band !== 'even' && !OPEN.test(cue),
      horizon: toDated(timeById.get(forecast.horizon ?? '')),
    };
  });
}

/** The pieces between the cues and the times. */
function toTold({ reading }: OwnArticle, forecast: Forecast): readonly Span[] {
  const first = findLastAt(reading.times, forecast.start - 1) + 1;
  const cut: Span[] = [...forecast.cues];
  for (let index = first; index < reading.times.length; index++) {
    const time = reading.times[index] as Span;
    if (time.start >= forecast.end) break;
    cut.push(time);
  }
  const told: Span[] = [];
  let { start } = forecast;
  for (const span of cut.filter((one) => isOverlapping(one, forecast)).sort((a, b) => a.start - b.start)) {
    if (span.start > start) told.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < forecast.end) told.push({ start, end: forecast.end });
  return told;
}

const PASSES_OVER =
  /^(?:be|been|being|have|has|not|never|also|then|only|soon|still|even|to|that|it|there|they|he|she|we|\w+ly)$/i;
const REACH = 6;

function findPredicate({ words }: OwnArticle, forecast: Forecast): string {
  const last = forecast.cues.findLast((cue) => isInside(cue, forecast));
  if (last === undefined) return '';
  const from = toWordIndex(words, last.end);
  for (let index = from; index < Math.min(words.count, from + REACH); index++) {
    if ((words.starts[index] as number) >= forecast.end) break;
    const stem = words.stems[index] as string;
    if (stem !== '' && !PASSES_OVER.test(toForm(words, index))) return stem;
  }
  return '';
}

import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Ref, StoryForecast } from '../../document/story.ts';
import { addTo } from '../add-to.ts';
import { type Compared, findInside, isPublishedAfter, type OwnArticle, once, toRef } from '../material.ts';
import type { OneMatter } from '../matter.ts';
import type { Statement } from '../statements/statement.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toWordRange } from '../words.ts';
import { findLookingBacks, toLookedBackOutcome } from './looked-back.ts';
import { toDoneOutcome, toPredicates } from './told-as-done.ts';
import type { ToldForecast } from './told-forecast.ts';

/** What became of a forecast, and the words that say so. */
export type Settling = Pick<StoryForecast, 'outcome' | 'settledBy'>;

const MOST_CANDIDATES = 16;
/** Stems that tell less lead to too many forecasts. */
const LEAST_RARITY = 0.2;

/** Finds for each forecast the words of a later article that settle it. */
export function findSettlings(
  forecasts: readonly ToldForecast[],
  articles: readonly Compared[],
  statements: readonly Statement[],
  voices: JoinedVoices,
  isOneMatter: OneMatter,
): ReadonlyMap<ToldForecast, Settling> {
  const index = indexByKey(forecasts);
  const toEarlier = createToEarlier(forecasts, isOneMatter);
  const settled = new Map<ToldForecast, Settling>();
  const settle = (
    article: Compared,
    keys: Iterable<string>,
    settledBy: () => Ref,
    toOutcome: (told: ToldForecast) => Settling['outcome'] | null,
  ): void => {
    const earlier = toEarlier(article);
    if (earlier.size === 0) return;
    const seen = new Set<ToldForecast>();
    for (const key of keys) {
      for (const told of index.get(key) ?? []) {
        if (seen.has(told) || settled.has(told)) continue;
        seen.add(told);
        if (!earlier.has(told.article)) continue;
        const outcome = toOutcome(told);
        if (outcome !== null) settled.set(told, { outcome, settledBy: settledBy() });
      }
    }
  };
  // Who looks back at what was foretold says most plainly what became of it.
  for (const article of articles) {
    for (const back of once(article, findLookingBacks)) {
      const named = toVoices(article, back.namedIn, voices);
      const keys = [...back.profile.weights.keys(), ...[...named].map(toVoiceKey)];
      settle(
        article,
        keys,
        () => toRef(article, null, back.span),
        (told) => toLookedBackOutcome(told, back, told.voice !== null && named.has(told.voice)),
      );
    }
  }
  for (const statement of statements) {
    const { article, attribution, span, profile, sentence } = statement;
    if (toEarlier(article).size === 0 || statement.isHeadline || statement.isOpen || isForetold(statement)) continue;
    let named: ReadonlySet<string> | null = null;
    const stems = toStems(statement);
    const toOutcome = (told: ToldForecast): Settling['outcome'] | null => {
      // Most forecasts that share a word with it foretell another deed.
      if (!toPredicates(told.predicate).some((stem) => stems.has(stem))) return null;
      named ??= toVoices(article, article.reading.sentences[sentence] ?? span, voices);
      return toDoneOutcome(told, statement, told.voice !== null && named.has(told.voice));
    };
    settle(article, profile.weights.keys(), () => toRef(article, attribution?.id ?? null, span), toOutcome);
  }
  return settled;
}

/** The stems of a statement, those too that tell nothing. */
function toStems({ article: { words }, spans }: Statement): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) stems.add(words.stems[index] as string);
  }
  return stems;
}

/** Of the articles that foretell something those whose forecasts an article can settle: it came out later, and they are of one matter. */
function createToEarlier(
  forecasts: readonly ToldForecast[],
  isOneMatter: OneMatter,
): (article: Compared) => ReadonlySet<Compared> {
  const all = [...new Set(forecasts.map(({ article }) => article))];
  // One article is asked for after the other.
  let last: { readonly article: Compared; readonly earlier: ReadonlySet<Compared> } | null = null;
  return (article) => {
    if (last?.article === article) return last.earlier;
    const earlier = new Set(all.filter((one) => isPublishedAfter(article, one) && isOneMatter(article, one)));
    last = { article, earlier };
    return earlier;
  };
}

/** The forecasts that each stem or voice leads to. */
function indexByKey(forecasts: readonly ToldForecast[]): ReadonlyMap<string, readonly ToldForecast[]> {
  const index = new Map<string, ToldForecast[]>();
  for (const [told, keys] of toKeys(forecasts)) for (const key of keys) addTo(index, key, told);
  return index;
}

/** What leads to each forecast; of those that one key would lead to the first few. */
function toKeys(forecasts: readonly ToldForecast[]): ReadonlyMap<ToldForecast, readonly string[]> {
  const counts = new Map<string, number>();
  const keysOf = new Map<ToldForecast, string[]>();
  for (const told of forecasts) {
    const telling = [...told.about.weights, ...(told.context?.weights ?? [])];
    const stems = telling.filter(([, weight]) => weight >= LEAST_RARITY).map(([stem]) => stem);
    const keys = new Set([told.predicate, ...stems, ...(told.voice === null ? [] : [toVoiceKey(told.voice)])]);
    const kept: string[] = [];
    for (const key of keys) {
      const count = counts.get(key) ?? 0;
      if (key === '' || count >= MOST_CANDIDATES) continue;
      counts.set(key, count + 1);
      kept.push(key);
    }
    keysOf.set(told, kept);
  }
  return keysOf;
}

function toVoiceKey(voice: string): string {
  return `voice ${voice}`;
}

/** The cues of an article with their attributions, in order of `start`. */
function toCues({ reading }: OwnArticle): readonly (Span & { readonly id: string })[] {
  return reading.attributions
    .flatMap(({ id, cue: [first] }) => (first === undefined ? [] : [{ ...first, id }]))
    .sort((a, b) => a.start - b.start);
}

/** Who says something in a sentence or is mentioned there. */
function toVoices(article: Compared, span: Span, voices: JoinedVoices): ReadonlySet<string> {
  const byAttribution = voices.byAttribution[article.order];
  const byEntity = voices.byEntity[article.order];
  return new Set(
    [
      ...findInside(once(article, toCues), [span]).map(({ id }) => byAttribution?.get(id)),
      ...findInside(article.mentions, [span]).map(({ entity }) => byEntity?.get(entity.id)),
    ].filter((voice) => voice !== undefined),
  );
}

/** True where the later words are a forecast themselves. */
export function isForetold({ article: { reading }, span }: Statement): boolean {
  const forecast = reading.forecasts[findLastStarting(reading.forecasts, span.end - 1)];
  return forecast !== undefined && forecast.end > span.start;
}

import type { Judgement, JudgementDraft, Place, Quote } from '../document/judgement.ts';
import { toQuote } from '../document/quote.ts';
import type { Span } from '../document/span.ts';
import { toOrderedPlaces } from '../document/subjects.ts';

/** Where a quote stands in a text: where it stood before, or elsewhere. */
export interface FoundQuote extends Span {
  readonly how: 'exact' | 'moved';
}

/**
 * Where a quote stands in `text` now: at its own offsets, or at the one other place where its very words stand between the very words
 * that stood around them. Null where they stand nowhere or at several places: nothing that only looks like it is taken for it.
 */
export function findQuote(text: string, quote: Quote): FoundQuote | null {
  const { start, end, exact, prefix, suffix } = quote;
  if (
    end - start === exact.length &&
    start >= 0 &&
    text.startsWith(exact, start) &&
    start + exact.length <= text.length
  )
    return { start, end, how: 'exact' };
  if (exact === '') return null;
  const words = `${prefix}${exact}${suffix}`;
  const first = text.indexOf(words);
  if (first < 0 || text.indexOf(words, first + 1) >= 0) return null;
  const at = first + prefix.length;
  return { start: at, end: at + exact.length, how: 'moved' };
}

/** Every place that a decision names beside its subject, by article, then `start`. */
export function toDecisionPlaces({ decision, about }: Pick<JudgementDraft, 'decision' | 'about'>): readonly Place[] {
  switch (decision.kind) {
    case 'correct': {
      const article = about.places[0]?.article;
      if (article === undefined) return [];
      const { source, cue, content } = decision.to;
      const parts = { source, cue, content };
      return toOrderedPlaces(
        Object.entries(parts).flatMap(([part, spans]) =>
          (spans ?? []).map(({ start, end }) => ({ article, part, start, end })),
        ),
      );
    }
    case 'merge':
      return toOrderedPlaces(decision.with.flatMap(({ places }) => places));
    case 'split':
      return toOrderedPlaces(decision.places);
    case 'add-evidence':
      return decision.place === null ? [] : toOrderedPlaces([decision.place]);
    case 'rate-cell':
      return toOrderedPlaces(decision.explanation.places);
    default:
      return [];
  }
}

/**
 * A draft as it is entered in the log, with the exact words of all its places. `textOf` gives the text of an article by its id, null
 * where there is none; then the result is null, for nothing could ever be checked against it.
 */
export function toJudgement(
  draft: JudgementDraft,
  entry: Pick<Judgement, 'number' | 'at' | 'by'>,
  textOf: (article: string) => string | null,
): Judgement | null {
  const { decision, about, why } = draft;
  const places = toQuotes(toOrderedPlaces(about.places), textOf);
  const quotes = toQuotes(toDecisionPlaces(draft), textOf);
  if (places === null || quotes === null) return null;
  return { ...entry, decision, about: { of: about.of, name: about.name, places }, quotes, why };
}

function toQuotes(places: readonly Place[], textOf: (article: string) => string | null): readonly Quote[] | null {
  const quotes: Quote[] = [];
  for (const place of places) {
    const text = textOf(place.article);
    if (text === null) return null;
    quotes.push(toQuote(text, place));
  }
  return quotes;
}

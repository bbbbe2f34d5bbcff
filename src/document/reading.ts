import type { Article, Problem } from './article.ts';
import type { Attribution, Certainty, Entity, Explanation, Forecast, Happening, Notice, Time } from './findings.ts';
import type { Span } from './span.ts';

/** All findings of one article. */
export interface Reading {
  readonly schema: 'hearsay/reading/1';
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly notices: readonly Notice[];
  readonly certainties: readonly Certainty[];
  readonly happenings: readonly Happening[];
  readonly explanations: readonly Explanation[];
  readonly forecasts: readonly Forecast[];
  readonly problems: readonly Problem[];
  readonly model: { readonly name: string; readonly version: string };
}

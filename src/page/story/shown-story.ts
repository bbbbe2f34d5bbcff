import { findIndexAt } from '../../document/ordered.ts';
import type { Reading } from '../../document/reading.ts';
import type { Span } from '../../document/span.ts';
import type { Conflict, Point, Ref, Story } from '../../document/story.ts';
import type { LeftOut } from '../../document/workbench.ts';
import type { Catalogue } from '../catalogue.ts';
import { type LaidBlock, toLayout } from '../layout.ts';
import { toSpansText } from '../spans-text.ts';
import { TONE_COUNT } from '../voices.ts';
import { toChosenPoints } from './chosen-points.ts';
import { type Listed, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { toShownArticleIds } from './shown-articles.ts';
import { type NamedArticle, type StoryIndex, toArticleName, toStoryIndex } from './story-index.ts';

/** An article whose words stand on the page. */
export interface ShownArticle extends NamedArticle {
  /** 1, 2, ...: its place in the story. */
  readonly number: number;
  readonly catalogue: Catalogue;
  readonly layout: readonly LaidBlock[];
}

/** A story as it is being put on a page. */
export interface ShownStory {
  readonly index: StoryIndex;
  /** By article id, in the order of the story. */
  readonly articles: ReadonlyMap<string, ShownArticle>;
  /** 1..8 by voice id: the voices with most to say have a style of their own. */
  readonly toneByVoice: ReadonlyMap<string, number>;
  /** In the order of their numbers: 1, 2, ... */
  readonly points: Listed<Point>;
  readonly conflicts: Listed<Conflict>;
  /** Points that one article alone tells and that the page does not show. */
  readonly singleLeft: number;
  /** Rows that the page would not show and that `index` does not have. */
  readonly leftOut: LeftOut;
}

/**
 * Makes a story ready for its page; `readings` are those that it was made of, in any order, and `ids` the articles whose
 * words are to be at hand; `leftOut` counts the rows that `story` was already stripped of.
 */
export function toShownStory(
  story: Story,
  readings: readonly Reading[],
  ids: ReadonlySet<string> = toShownArticleIds(story),
  leftOut: LeftOut = { voices: 0, questions: 0, forecasts: 0 },
): ShownStory {
  const index = toStoryIndex(story, readings);
  const articles = new Map<string, ShownArticle>();
  for (const [place, { id }] of story.articles.entries()) {
    const named = index.articles.get(id);
    const catalogue = ids.has(id) ? index.toCatalogue(id) : null;
    if (named === undefined || catalogue === null) continue;
    articles.set(id, { ...named, number: place + 1, catalogue, layout: toLayout(catalogue.reading.article) });
  }
  const { shared, single, singleLeft } = toChosenPoints(story);
  const listed = toListed(shared, MOST.points, ({ gist }) => articles.has(gist.article));
  const fewer = single.filter(({ gist }) => articles.has(gist.article));
  return {
    index,
    articles,
    toneByVoice: new Map(story.voices.slice(0, TONE_COUNT).map(({ id }, place) => [id, place + 1])),
    points: { rows: [...listed.rows, ...fewer], left: listed.left },
    conflicts: toListed(story.conflicts, MOST.conflicts, ({ tellings }) => isTwoSided(tellings, articles)),
    singleLeft: singleLeft + single.length - fewer.length,
    leftOut,
  };
}

function isTwoSided(tellings: Conflict['tellings'], articles: ReadonlyMap<string, ShownArticle>): boolean {
  return new Set(tellings.filter(({ article }) => articles.has(article)).map(({ side }) => side)).size > 1;
}

/** True where the words of a reference stand on the page. */
export function isAtHand({ articles }: ShownStory, ref: Ref): boolean {
  return articles.has(ref.article);
}

/** The id of words of an article, for links to them; `number` is the article's. */
export function toWordsId(number: number, { start, end }: Span): string {
  return `r${number}-w${start}-${end}`;
}

/** The stretches of text that a reference stands for: those of its attribution's content where words of others lie between. */
export function toRefSpans({ catalogue }: ShownArticle, { finding, span }: Ref): readonly Span[] {
  const content = finding === null ? undefined : catalogue.voices.attributionById.get(finding)?.content;
  const spans = (content ?? [])
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
  return spans.length > 1 ? spans : [span];
}

/** The words of a reference on one line, " … " where words of others lie between; empty where they are not at hand. */
export function toWords({ articles }: ShownStory, ref: Ref): string {
  const article = articles.get(ref.article);
  return article === undefined ? '' : toSpansText(article.catalogue.text, toRefSpans(article, ref));
}

/** "A ¶4": where the words stand, for print. */
export function toPinpoint({ letter, layout }: ShownArticle, { span }: Ref): string {
  const blockIndex = findIndexAt(layout, span.start);
  return blockIndex < 0 ? letter : `${letter}\u00a0¶${blockIndex + 1}`;
}

/** The outlet of an article; what the story calls the article where no outlet is known. */
export function toOutlet({ index }: ShownStory, articleId: string): string {
  return index.articles.get(articleId)?.article.outlet || toArticleName(index, articleId);
}

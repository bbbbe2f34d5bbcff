import type { Reading } from '../../document/reading.ts';
import type { Origin, Point, Ref, Story, StoryArticle, StoryExplanation, StoryVoice } from '../../document/story.ts';
import { type Catalogue, toCatalogue } from '../catalogue.ts';
import { toDateWords } from '../dates.ts';
import { toWholeText } from '../spans-text.ts';

/** An article as a report names it. */
export interface NamedArticle {
  readonly article: StoryArticle;
  /** "A", "B", ..., "Z", "AA": by its place in the story. */
  readonly letter: string;
  /** Its outlet, else its file, host or title; no two articles of a story share one. */
  readonly name: string;
}

/** A story with the look-ups that showing it takes; made once a story. */
export interface StoryIndex {
  readonly story: Story;
  /** All four by id. */
  readonly articles: ReadonlyMap<string, NamedArticle>;
  readonly voices: ReadonlyMap<string, StoryVoice>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly points: ReadonlyMap<string, Point>;
  readonly explanations: ReadonlyMap<string, StoryExplanation>;
  /** By article id. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** The look-ups of one reading, by article id; made when first asked for. Null where it is not among the readings. */
  readonly toCatalogue: (articleId: string) => Catalogue | null;
}

/** Looks up once what every part of a report asks for; `readings` are those that the story was made of. */
export function toStoryIndex(story: Story, readings: readonly Reading[]): StoryIndex {
  const readingById = new Map(readings.map((reading) => [reading.article.id, reading]));
  const catalogues = new Map<string, Catalogue>();
  return {
    story,
    articles: new Map(toNamedArticles(story.articles).map((named) => [named.article.id, named])),
    voices: toById(story.voices),
    origins: toById(story.origins),
    points: toById(story.points),
    explanations: toById(story.explanations),
    readings: readingById,
    toCatalogue(articleId) {
      const reading = readingById.get(articleId);
      if (reading === undefined) return null;
      const catalogue = catalogues.get(articleId) ?? toCatalogue(reading);
      catalogues.set(articleId, catalogue);
      return catalogue;
    },
  };
}

/** The exact words of a reference, on one line; empty where its article is not among the readings. */
export function toRefWords({ readings }: StoryIndex, { article, span }: Ref): string {
  const reading = readings.get(article);
  return reading === undefined ? '' : toWholeText(reading.article.text, span);
}

/** What the article of a reference is called; its id where the story does not know it. */
export function toArticleName({ articles }: StoryIndex, articleId: string): string {
  return articles.get(articleId)?.name ?? articleId;
}

function toById<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Code units; a longer name is cut, for a report repeats it again and again. */
const LONGEST_NAME = 40;

function toNamedArticles(articles: readonly StoryArticle[]): readonly NamedArticle[] {
  const drafts = articles.map((article, index) => ({ article, letter: toLetter(index), name: toName(article) }));
  const isShared = toSharedNames(drafts);
  const dated = drafts.map((draft) => {
    const { published, path } = draft.article;
    const more = published === null ? toFileName(path) : toDateWords(published.slice(0, 10));
    return isShared(draft.name) && more ? { ...draft, name: `${draft.name} (${more})` } : draft;
  });
  const isStillShared = toSharedNames(dated);
  return dated.map((draft) =>
    isStillShared(draft.name) ? { ...draft, name: `${draft.name} (${draft.letter})` } : draft,
  );
}

function toSharedNames(drafts: readonly { readonly name: string }[]): (name: string) => boolean {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of drafts) (seen.has(name) ? shared : seen).add(name);
  return (name) => shared.has(name);
}

function toName({ outlet, path, url, title }: StoryArticle): string {
  return toShortName(outlet || toFileName(path) || toHost(url) || title || 'an article without a name');
}

function toFileName(path: string | null): string | null {
  return path === null ? null : toShortName(path.split(/[\\/]/).at(-1) ?? path);
}

function toShortName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function toHost(url: string | null): string | null {
  const host = url === null ? undefined : /^https?:\/\/([^/?#]{1,255})/i.exec(url)?.[1];
  return host?.replace(/^www\./i, '') ?? null;
}

function toLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter;
}

import type { BlockKind } from '../../document/article.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { type Compared, type OwnArticle, once, toBlockKind, toRef } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { type Profile, toProfile, toReduced, toShared } from '../profile.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';

/** What one article is about, as far as reasons are asked for it. */
export interface ArticleMatter {
  readonly article: Compared;
  /** Index of the joined happening it is about; null where it tells of none. */
  readonly happening: number | null;
  /** Stems of the title, of the opening, and of that happening with what became of it. */
  readonly profile: Profile;
  readonly opening: Profile;
  /** Stems of the names of those who take part. */
  readonly names: ReadonlySet<string>;
  readonly title: Ref | null;
  /** Stems of the title alone. */
  readonly titled: Profile;
  /** The title, where it asks why. */
  readonly asking: Ref | null;
  /** The happening, else the title. */
  readonly words: Ref | null;
}

const HEADLINES: ReadonlySet<BlockKind | null> = new Set(['title', 'summary', 'heading']);
const NOT_TOLD: ReadonlySet<BlockKind> = new Set([
  'byline',
  'date',
  'dateline',
  'credit',
  'disclaimer',
  'link',
  'caption',
]);
const IN_TITLE = 6;
const IN_OPENING = 3;
/** What is told once, or only in passing, is not what an article is about. */
const LEAST_PROMINENCE = 6;
/** In UTF-16 code units. */
const OPENING = 500;
const LONGEST = 300;

/** What each article is about; `joined` are the happenings of the story. */
export function toMatters(articles: readonly Compared[], joined: readonly JoinedHappening[]): readonly ArticleMatter[] {
  const best = new Map<string, { readonly index: number; readonly prominence: number }>();
  for (const [index, tellings] of joined.entries()) {
    const prominence = new Map<string, number>();
    for (const { article, happening } of tellings) {
      for (const { what } of happening.mentions) {
        prominence.set(article.id, (prominence.get(article.id) ?? 0) + toProminence(article, what.start));
      }
    }
    for (const [id, sum] of prominence) {
      if (sum > (best.get(id)?.prominence ?? LEAST_PROMINENCE - 1)) best.set(id, { index, prominence: sum });
    }
  }
  return withoutCommon(
    articles.map((article) => {
      const index = best.get(article.id)?.index ?? null;
      return toMatter(article, index, index === null ? [] : (joined[index] as JoinedHappening));
    }),
  );
}

/** A stem that so many openings hold tells no two articles apart: the names of an election. */
const MANY = 6;
const MANY_SHARE = 0.04;

function withoutCommon(matters: readonly ArticleMatter[]): readonly ArticleMatter[] {
  const counts = new Map<string, number>();
  for (const { opening } of matters)
    for (const stem of opening.weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(MANY, matters.length * MANY_SHARE);
  return matters.map((matter) => ({
    ...matter,
    opening: toReduced(matter.opening, (stem) => (counts.get(stem) as number) <= most),
  }));
}

function toProminence(article: Compared, offset: number): number {
  const kind = toBlockKind(article, offset);
  if (kind === 'title') return IN_TITLE;
  return offset < toOpeningStart(article) + OPENING ? IN_OPENING : HEADLINES.has(kind) ? IN_OPENING : 1;
}

function toMatter(article: Compared, index: number | null, joined: JoinedHappening): ArticleMatter {
  const { words } = article;
  const { title, opening, names: named, isAsking, titled } = once(article, toHeadMatter);
  const own = joined.filter((told) => told.article.id === article.id);
  const whats = own.flatMap(({ happening }) => happening.mentions).map(({ what }) => what);
  const settled = own.flatMap(({ happening }) =>
    happening.mentions.filter(({ status }) => status === happening.status).map(({ cue }) => cue),
  );
  const names = whats.length === 0 ? named : new Set([...named, ...whats.flatMap((what) => findNames(article, what))]);
  const final = own[0]?.happening;
  const titleRef = title === null ? null : toRef(article, null, title);
  return {
    article,
    happening: index,
    profile:
      whats.length === 0 && settled.length === 0
        ? titled
        : toProfile(words, [...(title === null ? [] : [title]), ...whats, ...settled]),
    opening,
    names,
    title: titleRef,
    titled,
    asking: isAsking ? titleRef : null,
    words: final === undefined ? titleRef : toRef(article, final.id, final.what),
  };
}

/** What title and opening of an article tell, whatever it is about. */
interface HeadMatter {
  readonly title: Span | null;
  /** Stems of the title alone. */
  readonly titled: Profile;
  readonly opening: Profile;
  readonly names: ReadonlySet<string>;
  readonly isAsking: boolean;
}

function toHeadMatter(article: OwnArticle): HeadMatter {
  const { words, reading } = article;
  const { blocks, text } = reading.article;
  const title = blocks.find(({ kind }) => kind === 'title') ?? null;
  const start = toOpeningStart(article);
  const opening = { start, end: Math.min(text.length, start + OPENING) };
  const told = title === null ? [] : [title];
  return {
    title,
    titled: toProfile(words, told),
    opening: toProfile(words, [...told, opening]),
    names: new Set([...told, opening].flatMap((span) => findNames(article, span))),
    isAsking: title !== null && /\bwhy\b/i.test(text.slice(title.start, Math.min(title.end, title.start + LONGEST))),
  };
}

/** Stems of the names among words. */
function findNames(article: OwnArticle, span: Span): readonly string[] {
  return findMentionsIn(article, span).flatMap((mention) =>
    mention.how === 'name' ? [...toProfile(article.words, [mention]).weights.keys()] : [],
  );
}

function toOpeningStart({ reading }: OwnArticle): number {
  const block = reading.article.blocks.find(({ kind }) => kind === 'paragraph');
  const title = reading.article.blocks.find(({ kind }) => !NOT_TOLD.has(kind));
  return block?.start ?? title?.start ?? 0;
}

/** So many articles of one matter at most have their titles compared. */
const MOST_TITLES = 12;

/**
 * Of the titles of one matter the one that tells most of what the others open with, names apart: "The long way down" asks nothing, "What the
 * crew of the Melvik heard" and "Anger in Melvik as search is put off" little, "Ferry sinks off Melvik" does.
 */
export function findPlainestTitle(own: ArticleMatter, others: readonly ArticleMatter[]): Ref | null {
  if (others.length > MOST_TITLES) return own.title;
  const all = [own, ...others];
  const names = new Set(all.flatMap((matter) => [...matter.names]));
  let best = own;
  let most = toTold(own, all, names);
  for (const other of others) {
    const told = other.title === null ? -1 : toTold(other, all, names);
    if (told > most) {
      best = other;
      most = told;
    }
  }
  return best.title;
}

/** "What the railway knew" tells nothing that happened. */
const ASIDE = /^["“'‘]?(?:what|how|who|where|when|whose) [^?]*$/i;

/** How much of a title stands in the openings of other articles, in squared weights of stems; -1 where it is no more than a clause of a question. */
function toTold(
  { article, title, titled, opening }: ArticleMatter,
  all: readonly ArticleMatter[],
  names: ReadonlySet<string>,
): number {
  if (title !== null && ASIDE.test(toText(article.words.text, title.span).trim())) return -1;
  const told = toReduced(titled, (stem) => !names.has(stem));
  let sum = 0;
  for (const other of all) if (other.opening !== opening) sum += toShared(told, other.opening);
  return sum;
}

/** True where the words stand in a headline. */
export function isInHeadline(article: Compared, span: { readonly start: number; readonly end: number }): boolean {
  const { blocks } = article.reading.article;
  const block = blocks[findLastStarting(blocks, span.start)];
  return block !== undefined && block.kind === 'title' && isOverlapping(block, span);
}

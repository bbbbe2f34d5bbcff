import type { Article, BlockKind } from '../document/article.ts';
import { toDays } from '../document/days.ts';
import type { Attribution, Entity, Time } from '../document/findings.ts';
import { findLastStarting } from '../document/ordered.ts';
import { toOutletName as toNameOfOutlet } from '../document/outlet-name.ts';
import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import type { Ref, StoryArticle } from '../document/story.ts';
import { addTo } from './add-to.ts';
import { type PlacedMention, toMentions } from './placed-mention.ts';
import { splitWords, type Words } from './words.ts';

/** One article with the look-ups that comparing takes: one object as long as its reading is kept, with its place in the story that is told. */
export interface Compared extends Own {
  /** Its place in the story, 0 or more: earliest first. */
  readonly order: number;
  readonly id: string;
  readonly reading: Reading;
  readonly article: StoryArticle;
}

/** What a reading alone tells, whatever else the story holds. */
interface Own {
  readonly words: Words;
  /** Day of publication, counted from 1 January 1970; null where it is not known to the day. */
  readonly day: number | null;
  readonly attributionById: ReadonlyMap<string, Attribution>;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** In order of `start`. */
  readonly mentions: readonly PlacedMention[];
  readonly timeById: ReadonlyMap<string, Time>;
  /** What steps have worked out of the reading alone, by who works it out: see `once`. */
  readonly known: Map<unknown, unknown>;
}

/** An article without what the others of its story make of it. */
export type OwnArticle = Omit<Compared, 'order' | 'article'>;

/** The articles of readings, for as long as the reading itself is kept by somebody. */
export type ReadingMemory = WeakMap<Reading, Placed>;

/** An article that is given its place anew by each story. */
type Placed = Omit<Compared, 'order' | 'article'> & { -readonly [Name in 'order' | 'article']: Compared[Name] };

/**
 * What `find` makes of an article: worked out when first asked for, and kept with the reading. It may look at nothing else than the
 * reading; `self` is the article to be pointed at.
 */
export function once<T>(article: Compared, find: (article: OwnArticle, self: Compared) => T): T {
  let found = article.known.get(find) as T | undefined;
  if (found === undefined) {
    found = find(article, article);
    article.known.set(find, found);
  }
  return found;
}

/** All that is compared: each text once, earliest first, those without a date last. The order of the readings does not matter. */
export function toMaterial(readings: readonly Reading[], memory: ReadingMemory = new WeakMap()): readonly Compared[] {
  const byId = new Map<string, Reading[]>();
  for (const reading of readings) {
    addTo(byId, reading.article.id, reading);
  }
  return [...byId.values()]
    .map((copies) => ({
      copies,
      reading: copies.reduce((best, next) => (isBefore(next.article, best.article) ? next : best)),
    }))
    .sort((a, b) => (isBefore(a.reading.article, b.reading.article) ? -1 : 1))
    .map(({ copies, reading }, order) => toCompared(reading, copies, order, memory));
}

/**
 * What orders articles: publication, then place in the world, then text; never the order in which they come. Where an article was found on
 * this machine orders it only if it does not say both when and where it appeared: a corpus lies elsewhere on another machine.
 */
export function toOrderKey({ published, outlet, url, path, id }: Article): readonly string[] {
  const place = published === null || outlet === null ? path : null;
  return [published ?? '~', outlet ?? '~', url ?? '~', place ?? '~', id];
}

/** True where one article comes before the other in a story: earliest first, those without a date last. */
export function isBefore(a: Article, b: Article): boolean {
  const keyOfB = toOrderKey(b);
  for (const [index, part] of toOrderKey(a).entries()) {
    const other = keyOfB[index] as string;
    if (part !== other) return part < other;
  }
  return false;
}

function toCompared(reading: Reading, copies: readonly Reading[], order: number, memory: ReadingMemory): Compared {
  const known = memory.get(reading);
  const outlets = [...new Set(copies.flatMap(({ article: { outlet } }) => (outlet === null ? [] : [outlet])))].sort();
  if (known === undefined) {
    const made: Placed = {
      order,
      id: reading.article.id,
      reading,
      article: toStoryArticle(reading, copies, outlets),
      ...toOwn(reading),
    };
    memory.set(reading, made);
    return made;
  }
  known.order = order;
  if (copies.length > 1 || known.article.inputs > 1) known.article = toStoryArticle(reading, copies, outlets);
  return known;
}

function toStoryArticle(reading: Reading, copies: readonly Reading[], outlets: readonly string[]): StoryArticle {
  const { article } = reading;
  // Written out: what is left of an object would have a layout of its own for each article, and looking at it would take several times as long.
  return {
    id: article.id,
    path: article.path,
    url: article.url,
    title: article.title,
    outlet: article.outlet,
    authors: article.authors,
    contributors: article.contributors,
    dateline: article.dateline,
    published: article.published,
    publishedBasis: article.publishedBasis,
    genre: article.genre,
    derivedFrom: article.derivedFrom,
    language: article.language,
    inputs: copies.length,
    outlets,
  };
}

function toOwn(reading: Reading): Own {
  const { text, published } = reading.article;
  const days = published === null ? null : toDays(published.slice(0, 10), null);
  return {
    words: splitWords(text),
    day: days !== null && days.to - days.from === 1 ? days.from : null,
    attributionById: new Map(reading.attributions.map((attribution) => [attribution.id, attribution])),
    mentions: toMentions(reading),
    entityById: new Map(reading.entities.map((entity) => [entity.id, entity])),
    timeById: new Map(reading.times.map((time) => [time.id, time])),
    known: new Map(),
  };
}

/** The attributions around a finding, outermost first, itself last; a broken link ends the chain. */
export function toChainOf({ attributionById }: OwnArticle, id: string): readonly Attribution[] {
  const chain: Attribution[] = [];
  for (let next: string | null = id; next !== null && chain.length < DEEPEST; ) {
    const attribution: Attribution | undefined = attributionById.get(next);
    if (attribution === undefined) break;
    chain.unshift(attribution);
    next = attribution.within;
  }
  return chain;
}

const DEEPEST = 8;

/** Those of `parts`, which are in order and do not overlap, that lie wholly inside one of `spans`, which are too. */
export function findInside<T extends Span>(parts: readonly T[], spans: readonly Span[]): readonly T[] {
  const inside: T[] = [];
  for (const { start, end } of spans) {
    for (let index = Math.max(0, findLastStarting(parts, start)); index < parts.length; index++) {
      const part = parts[index] as T;
      if (part.start >= end) break;
      if (part.start >= start && part.end <= end) inside.push(part);
    }
  }
  return inside;
}

/** True where both days of publication are known and `a` came out after `b`. */
export function isPublishedAfter(a: Compared, b: Compared): boolean {
  return a.day !== null && b.day !== null && a.day > b.day;
}

/** Kind of the block that holds `offset`; null between blocks and in an article without any. */
export function toBlockKind({ reading: { article } }: OwnArticle, offset: number): BlockKind | null {
  const block = article.blocks[findLastStarting(article.blocks, offset)];
  return block !== undefined && offset < block.end ? block.kind : null;
}

/** A reference to words of an article. */
export function toRef({ id }: Compared, finding: string | null, { start, end }: Span): Ref {
  return { article: id, finding, span: { start, end } };
}

/** The outlet's name, or the site or file that the article comes from; null where nothing is known. */
export function toOutletName({ article }: Compared): string | null {
  return toNameOfOutlet(article);
}

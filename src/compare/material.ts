import type { BlockKind } from '../document/article.ts';
import { toDays } from '../document/days.ts';
import type { Attribution, Entity, Time } from '../document/findings.ts';
import { toOutletName as toNameOfOutlet } from '../document/outlet-name.ts';
import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import type { Ref, StoryArticle } from '../document/story.ts';
import { addTo } from './add-to.ts';
import { type PlacedMention, toMentions } from './placed-mention.ts';
import { splitWords, type Words } from './words.ts';

/** One article with the look-ups that comparing takes; made once a story. */
export interface Compared {
  /** Its place in the story, 0 or more: earliest first. */
  readonly order: number;
  readonly id: string;
  readonly reading: Reading;
  readonly article: StoryArticle;
  readonly words: Words;
  /** Day of publication, counted from 1 January 1970; null where it is not known to the day. */
  readonly day: number | null;
  readonly attributionById: ReadonlyMap<string, Attribution>;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** In order of `start`. */
  readonly mentions: readonly PlacedMention[];
  readonly timeById: ReadonlyMap<string, Time>;
}

/** All that is compared: each text once, earliest first, those without a date last. The order of the readings does not matter. */
export function toMaterial(readings: readonly Reading[]): readonly Compared[] {
  const byId = new Map<string, Reading[]>();
  for (const reading of readings) {
    addTo(byId, reading.article.id, reading);
  }
  return [...byId.values()]
    .map((copies) => ({ copies, reading: copies.reduce((best, next) => (isBefore(next, best) ? next : best)) }))
    .sort((a, b) => (isBefore(a.reading, b.reading) ? -1 : 1))
    .map(({ copies, reading }, order) => toCompared(reading, copies, order));
}

/** What orders readings: publication, then place in the world, then text; never the order in which they come. */
function toOrderKey({ article: { published, outlet, url, path, id } }: Reading): readonly string[] {
  return [published ?? '~', outlet ?? '~', url ?? '~', path ?? '~', id];
}

function isBefore(a: Reading, b: Reading): boolean {
  const keyOfB = toOrderKey(b);
  for (const [index, part] of toOrderKey(a).entries()) {
    const other = keyOfB[index] as string;
    if (part !== other) return part < other;
  }
  return false;
}

function toCompared(reading: Reading, copies: readonly Reading[], order: number): Compared {
  const { text, blocks: _, ...rest } = reading.article;
  const published = rest.published === null ? null : toDays(rest.published.slice(0, 10), null);
  return {
    order,
    id: rest.id,
    reading,
    article: {
      ...rest,
      inputs: copies.length,
      outlets: [...new Set(copies.flatMap(({ article: { outlet } }) => (outlet === null ? [] : [outlet])))].sort(),
    },
    words: splitWords(text),
    day: published !== null && published.to - published.from === 1 ? published.from : null,
    attributionById: new Map(reading.attributions.map((attribution) => [attribution.id, attribution])),
    mentions: toMentions(reading),
    entityById: new Map(reading.entities.map((entity) => [entity.id, entity])),
    timeById: new Map(reading.times.map((time) => [time.id, time])),
  };
}

/** The attributions around a finding, outermost first, itself last; a broken link ends the chain. */
export function toChainOf({ attributionById }: Compared, id: string): readonly Attribution[] {
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

/** Index of the last of `spans`, which are in order, that begins at or before `offset`; -1 where none does. */
export function findLastAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of `parts`, which are in order and do not overlap, that lie wholly inside one of `spans`, which are too. */
export function findInside<T extends Span>(parts: readonly T[], spans: readonly Span[]): readonly T[] {
  const inside: T[] = [];
  for (const { start, end } of spans) {
    for (let index = Math.max(0, findLastAt(parts, start)); index < parts.length; index++) {
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
export function toBlockKind({ reading: { article } }: Compared, offset: number): BlockKind | null {
  const block = article.blocks[findLastAt(article.blocks, offset)];
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

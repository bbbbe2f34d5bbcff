// Catches: what the items of RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed say of themselves, in one form for all of them.
// Not: the date of an update alone, which is no publication date; e-mail addresses in the place of an author's name.
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** Words of a feed, and whether they are mark-up. */
export interface FeedWords {
  readonly words: string;
  readonly isMarkup: boolean;
}

/** One item of a feed, as the feed has it: nothing is resolved, shortened or checked. */
export interface FeedItem {
  /** What makes it this item and no other; null where the feed does not say. */
  readonly key: string | null;
  readonly title: FeedWords | null;
  /** What is said to be the whole text. */
  readonly content: FeedWords | null;
  readonly summary: FeedWords | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly link: string | null;
  /** Addresses that `link` may be relative to, the innermost first. */
  readonly bases: readonly string[];
  readonly outlet: FeedWords | null;
  readonly language: string | null;
}

/** The items of a feed, the first `most` of them. Throws what the parser throws on anything that is no feed. */
export async function readFeedItems(text: string, most: number): Promise<readonly FeedItem[]> {
  const { parseFeed } = await import('feedsmith');
  const { format, feed } = parseFeed(text, { maxItems: most });
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => fromRss(item as RssItem, feed as RssFeed.Feed<string>));
    case 'rdf':
      return (feed.items ?? []).map((item) => fromRdf(item as RdfItem, feed as RdfFeed.Feed<string>));
    case 'atom':
      return (feed.entries ?? []).map((entry) => fromAtom(entry as AtomEntry, feed as AtomFeed.Feed<string>));
    case 'json':
      return (feed.items ?? []).map((item) => fromJson(item as JsonItem, feed as JsonFeed.Feed<string>));
  }
}

type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;
type AtomEntry = AtomFeed.Entry<string>;
type JsonItem = JsonFeed.Item<string>;

function fromRss(item: RssItem, feed: RssFeed.Feed<string>): FeedItem {
  const guid = item.guid?.value;
  const address = item.guid?.isPermaLink !== false && isAddress(guid) ? guid : undefined;
  return {
    key: guid ?? item.link ?? null,
    title: toGuessed(item.title),
    content: toGuessed(item.content?.encoded),
    summary: toGuessed(item.description),
    authors: toNames(item.dc?.creators, item.authors),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0] ?? null,
    link: item.link ?? address ?? null,
    bases: toList(item.xml?.base, feed.xml?.base, feed.link),
    outlet: toGuessed(item.source?.title ?? feed.title),
    language: item.dc?.languages?.[0] ?? feed.language ?? null,
  };
}

function fromRdf(item: RdfItem, feed: RdfFeed.Feed<string>): FeedItem {
  const about = item.rdf?.about;
  return {
    key: about ?? item.link ?? null,
    title: toGuessed(item.title),
    content: toGuessed(item.content?.encoded),
    summary: toGuessed(item.description),
    authors: toNames(item.dc?.creators),
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? null,
    link: item.link ?? (isAddress(about) ? about : null),
    bases: toList(item.xml?.base, feed.xml?.base, feed.link),
    outlet: toGuessed(feed.title),
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
  };
}

function fromAtom(entry: AtomEntry, feed: AtomFeed.Feed<string>): FeedItem {
  const link = findPageLink(entry.links);
  const people = entry.authors ?? entry.source?.authors ?? feed.authors;
  return {
    key: entry.id ?? link ?? null,
    title: toTyped(entry.title),
    content: toTyped(entry.content),
    summary: toTyped(entry.summary),
    authors: toNames(entry.dc?.creators, people),
    published: entry.published ?? entry.dc?.dates?.[0] ?? null,
    link: link ?? entry.content?.src ?? null,
    bases: toList(entry.xml?.base, feed.xml?.base, findPageLink(feed.links)),
    outlet: toTyped(entry.source?.title ?? feed.title),
    language: entry.content?.xml?.lang ?? entry.xml?.lang ?? feed.xml?.lang ?? null,
  };
}

function fromJson(item: JsonItem, feed: JsonFeed.Feed<string>): FeedItem {
  const { content_html: html, content_text: text, summary } = item;
  return {
    key: item.id ?? item.url ?? null,
    title: toPlain(item.title),
    content: html === undefined ? toPlain(text) : { words: html, isMarkup: true },
    summary: toPlain(summary),
    authors: toNames(undefined, item.authors ?? feed.authors),
    published: item.date_published ?? null,
    link: item.url ?? item.external_url ?? null,
    bases: toList(feed.feed_url, feed.home_page_url),
    outlet: toPlain(feed.title),
    language: item.language ?? feed.language ?? null,
  };
}

function toPlain(words: string | undefined): FeedWords | null {
  return words === undefined ? null : { words, isMarkup: false };
}

/** RSS does not say which of the two it is. */
function toGuessed(words: string | undefined): FeedWords | null {
  return words === undefined
    ? null
    : { words, isMarkup: /<[a-z/!][^<>]*>|&(?:[a-z]{2,8}|#x?[\da-f]{1,6});/i.test(words) };
}

/** Content of another type is no words: a picture, or bytes as base64. */
function toTyped(text: AtomFeed.Text | AtomFeed.Content | undefined): FeedWords | null {
  if (text?.value === undefined) return null;
  const type = text.type?.toLowerCase() ?? 'text';
  if (/^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type)) return { words: text.value, isMarkup: true };
  return type === 'text' || type === 'text/plain' ? { words: text.value, isMarkup: false } : null;
}

interface Person {
  readonly name?: string | undefined;
}

function toNames(creators: readonly string[] | undefined, people: readonly Person[] = []): readonly string[] {
  const names = [...(creators ?? []), ...people.map(({ name }) => name ?? '')].map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '' && !name.includes('@'));
}

/** The page that an entry or a feed is about. */
function findPageLink(
  links: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined,
): string | undefined {
  return links?.find(({ href, rel }) => href !== undefined && (rel === undefined || rel === 'alternate'))?.href;
}

function toList(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

function isAddress(words: string | undefined): words is string {
  return words !== undefined && /^https?:\/\//i.test(words);
}

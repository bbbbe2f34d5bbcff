import { HearsayError, toProblem } from '../../errors.ts';
import type { ContainerOptions, Entry, Source } from '../ingested.ts';
import { decodeText } from '../input/decode-text.ts';
import type { ContainerInput } from './container.ts';
import { type FeedItem, type FeedWords, readFeedItems } from './feed-items.ts';
import { createFollower } from './follow-link.ts';

/** As much as is fetched from an address; a feed is held whole, several times over. */
const MOST_BYTES = 20_000_000;
const MOST_ITEMS = 10_000;

/** Words of a description from which on it is an article and no summary of one. */
const WORDS_OF_AN_ARTICLE = 150;

/** Longest name of an author, with mark-up; how the parser looks for brackets in it takes time that grows with the square. */
const LONGEST_PERSON = 5000;
const PERSON = /<(\/?)(?:[\w.-]{1,50}:)?(?:author|creator|managingeditor|webmaster|contributor)[\s>]/gi;

/** Reads a feed item by item. What an item has only a summary of is read as that, with a problem; or fetched, where `follow` is given. */
export async function* openFeed(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const bytes = await readFeedBytes(input);
  const { text } = decodeText(bytes, { charset: input.charset, isHtml: true });
  guardParser(text, input.name);
  const { items, failure } = await readItems(text, input.name);
  const follow = options.follow === true ? createFollower(options) : null;
  const seen = new Set<string>();
  for (const [index, item] of items.slice(0, MOST_ITEMS).entries()) {
    if (options.signal?.aborted === true) throw new HearsayError('input-stopped', input.name);
    if (item.key !== null && seen.has(item.key)) continue;
    if (item.key !== null) seen.add(item.key);
    const name = `${input.name}, item ${index + 1}`;
    const source = await toSource(item, input, name, index + 1);
    if (source === null || source.isSummary) {
      const url = toAddress(item, input);
      const fetched = follow === null || url === null ? null : await follow(url);
      if (fetched?.source) {
        yield { source: { ...fetched.source, told: { published: item.published } } };
        continue;
      }
      if (source === null) {
        yield { source: null, error: fetched?.error ?? new HearsayError('item-empty', name), line: null };
        continue;
      }
      const problem =
        fetched === null
          ? toProblem('feed-summary-only')
          : toProblem('feed-page-missing', null, fetched.error.message.slice(0, 500));
      yield { source: { ...source.source, problems: [problem] } };
      continue;
    }
    yield { source: source.source };
  }
  if (items.length > MOST_ITEMS) throw new HearsayError('feed-too-many-items', input.name);
  if (failure !== null) throw failure;
}

async function readFeedBytes(input: ContainerInput): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of input.bytes) {
    length += part.length;
    if (length > MOST_BYTES) throw new HearsayError('feed-too-large', input.name);
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

/** Throws where a feed holds what is there only to cost time or memory, before the parser sees it. */
function guardParser(text: string, name: string): void {
  const root = text.search(/<(?:\w{1,20}:)?(?:rss|feed|rdf)[\s>]/i);
  if (/<!ENTITY\s/i.test(text.slice(0, root < 0 ? 0 : root))) throw new HearsayError('feed-entities', name);
  let openedAt: number | null = null;
  for (const { index, 1: slash } of text.matchAll(PERSON)) {
    if (openedAt !== null && (slash === '' || index - openedAt > LONGEST_PERSON))
      throw new HearsayError('feed-broken', name);
    const isEmpty = text[text.indexOf('>', index) - 1] === '/';
    openedAt = slash === '' && !isEmpty ? index : null;
  }
}

interface ReadItems {
  readonly items: readonly FeedItem[];
  /** Why these are not all; null where they are. */
  readonly failure: HearsayError | null;
}

/** The items of a feed; of one that is cut short, those that are whole. Throws `feed-broken` where there is none. */
async function readItems(text: string, name: string): Promise<ReadItems> {
  const most = MOST_ITEMS + 1;
  try {
    return { items: await readFeedItems(text, most), failure: null };
  } catch (error) {
    const whole = cutToWhole(text);
    if (whole === null) throw new HearsayError('feed-broken', name, error);
    try {
      return { items: await readFeedItems(whole, most), failure: new HearsayError('container-damaged', name, error) };
    } catch {
      throw new HearsayError('feed-broken', name, error);
    }
  }
}

/** The feed up to the end of its last whole item, with what is open closed; null where no item is whole. */
function cutToWhole(text: string): string | null {
  const end = Math.max(text.lastIndexOf('</item>'), text.lastIndexOf('</entry>'));
  if (end < 0) return null;
  const head = text.slice(0, text.indexOf('>', end) + 1);
  if (text.startsWith('</entry>', end)) return `${head}</feed>`;
  return /<rss[\s>]/i.test(text) ? `${head}</channel></rss>` : `${head}</rdf:RDF>`;
}

/** An item as an article; null where it holds no words. */
async function toSource(
  item: FeedItem,
  input: ContainerInput,
  name: string,
  number: number,
): Promise<{ readonly source: Source; readonly isSummary: boolean } | null> {
  const title = await toWords(item.title);
  const body = [item.content, item.summary].find((one) => one !== null && hasInk(one.words)) ?? null;
  if (body === null) return null;
  const words = countWords(body.words);
  const isSummary =
    body === item.content ? isCutOff(body.words) && words < WORDS_OF_AN_ARTICLE : words < WORDS_OF_AN_ARTICLE;
  const { authors, published, language } = item;
  const outlet = await toWords(item.outlet);
  const told = { title, outlet, authors, published, language, url: toAddress(item, input) };
  // Mark-up gets its title when it is read.
  const text =
    body.isMarkup || title === null || startsWith(body.words, title) ? body.words : `${title}\n\n${body.words}`;
  return {
    isSummary,
    source: {
      name,
      bytes: new TextEncoder().encode(text),
      path: input.path === null ? null : `${input.path}#${number}`,
      url: null,
      charset: 'utf-8',
      kind: body.isMarkup ? 'html' : 'text',
      isBare: body.isMarkup,
      told,
    },
  };
}

/** The link as an address; as it stands where there is nothing it could be relative to, and its reader says what is wrong with it. */
function toAddress({ link, bases }: FeedItem, input: ContainerInput): string | null {
  if (link === null) return null;
  const known = [...bases, ...(input.url === null ? [] : [input.url])];
  // The innermost base may be relative to the next one.
  const base = known.reduceRight<string | undefined>((outer, inner) => toUrl(inner, outer) ?? outer, undefined);
  return toUrl(link, base) ?? link;
}

function toUrl(words: string, base: string | undefined): string | undefined {
  return URL.canParse(words, base) ? new URL(words, base).href : undefined;
}

/** A title without mark-up; a smaller sign that opens no element stays. */
async function toWords(given: FeedWords | null): Promise<string | null> {
  if (given === null) return null;
  const { words, isMarkup } = given;
  const bare = isMarkup ? words.replace(/<\/?[a-z][^<>]{0,500}>/gi, '') : words;
  if (!isMarkup || !bare.includes('&')) return toLine(bare);
  const { loadPageTools } = await import('../html/document.ts');
  return toLine((await loadPageTools()).decodeAll([bare])[0] as string);
}

function toLine(words: string): string | null {
  const line = words.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

function startsWith(text: string, title: string): boolean {
  return text
    .trimStart()
    .slice(0, title.length * 2)
    .replace(/\s+/g, ' ')
    .startsWith(title);
}

function hasInk(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words.replace(/<[^<>]*>/g, ' '));
}

function countWords(words: string): number {
  return words.replace(/<[^<>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** True where the words end with what says that there is more elsewhere. */
function isCutOff(words: string): boolean {
  const end = words
    .slice(-600)
    .replace(/<[^<>]*>/g, ' ')
    .trimEnd();
  return /(?:…|\.\.\.|&#8230;|&hellip;|\[…\]|\[\.\.\.\]|\[&#8230;\]|\[&hellip;\]|\b(?:read more|read on|continue reading|more)\b[\s.»→>&;a-z]{0,12})$/i.test(
    end,
  );
}

// Catches: schema.org articles in JSON-LD: alone, in arrays, in @graph, with authors as names, objects, lists or references.
// Not: lists of other articles, breadcrumbs, organisations given as authors.
import { splitAuthors } from '../blocks/byline.ts';
import { parseDate } from '../metadata/dates.ts';
import { parsePersonName } from '../metadata/names.ts';

/** An article as linked data describes it. */
export interface LinkedArticle {
  readonly type: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly basedOn: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
const LONGEST_SCRIPT = 4_000_000;
const MOST_NODES = 20_000;

/** The article that the page is about: the one headed as `title` is, else the first that is no part of another; null where there is none. */
export function findLinkedArticle(
  scripts: readonly string[],
  title: string | null,
  decode: (words: string) => string,
): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => toNodes(parseScript(script)));
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = read(node, '@id');
    // A bare reference has nothing but its id.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => toTypes(node).some((type) => ARTICLE_TYPE.test(type)));
  const key = title === null ? null : toKey(title);
  const article =
    articles.find(
      (node) => key !== null && toKey(toWords(read(node, 'headline')) ?? toWords(read(node, 'name')) ?? '') === key,
    ) ?? articles[0];
  if (article === undefined) return null;

  const resolve = (value: unknown): unknown => {
    if (!isNode(value)) return value;
    const id = read(value, '@id');
    return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  const clean = (value: unknown): string | null => {
    const words = toWords(value);
    return words === null ? null : decode(words).replace(/\s+/g, ' ').trim() || null;
  };
  const publisher = toList(read(article, 'publisher')).map(resolve)[0];
  const basedOn = toList(read(article, 'isBasedOn') ?? read(article, 'isBasedOnUrl')).map(resolve)[0];
  return {
    type: toTypes(article).find((type) => ARTICLE_TYPE.test(type)) as string,
    title: clean(read(article, 'headline')) ?? clean(read(article, 'name')),
    outlet: isNode(publisher) ? clean(read(publisher, 'name')) : clean(publisher),
    authors: toAuthors(toList(read(article, 'author') ?? read(article, 'creator')).map(resolve), decode),
    published: toDate(read(article, 'datePublished')) ?? toDate(read(article, 'dateCreated')),
    section:
      toList(read(article, 'articleSection'))
        .map(clean)
        .filter((words) => words !== null)
        .join(', ') || null,
    url: findUrl(article),
    basedOn: isNode(basedOn) ? toBasedOn(basedOn, resolve, clean) : toHostName(clean(basedOn)),
  };
}

function parseScript(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const json = script
    .replace(/^\s*(?:\/\*)?<!\[CDATA\[(?:\*\/)?|(?:\/\*)?\]\]>(?:\*\/)?\s*$|^\s*<!--|-->\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks inside strings are the commonest fault.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON forbids in strings
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

/** All objects in the data, outer ones first; objects of lists of other articles are left out. */
function toNodes(data: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [data];
  for (let index = 0; index < queue.length && nodes.length < MOST_NODES; index += 1) {
    const value = queue[index];
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) queue.push(item);
    if (!isNode(value)) continue;
    nodes.push(value);
    for (const [key, inner] of Object.entries(value)) {
      if (
        typeof inner === 'object' &&
        inner !== null &&
        !/^(?:itemListElement|hasPart|comment|review|mentions|about|liveBlogUpdate|isPartOf|relatedLink|video)$/.test(
          key,
        )
      )
        queue.push(inner);
    }
  }
  return nodes;
}

function toAuthors(values: readonly unknown[], decode: (words: string) => string): string[] {
  const authors: string[] = [];
  for (const value of values.flatMap((item) => (Array.isArray(item) ? item : [item]))) {
    for (const name of toAuthorNames(value, decode)) if (!authors.includes(name)) authors.push(name);
  }
  return authors;
}

function toAuthorNames(value: unknown, decode: (words: string) => string): string[] {
  if (typeof value === 'string') return /^https?:/i.test(value) ? [] : splitAuthors(decode(value));
  if (!isNode(value) || toTypes(value).some((type) => /Organization|Corporation/.test(type))) return [];
  return toList(read(value, 'name')).flatMap((name) => {
    if (typeof name !== 'string' || name.length > 300) return [];
    const names = splitAuthors(decode(name));
    if (names.length > 0) return names;
    const single = toTypes(value).includes('Person') ? parsePersonName(decode(name), true) : null;
    return single === null ? [] : [single];
  });
}

function toBasedOn(
  node: Node,
  resolve: (value: unknown) => unknown,
  clean: (value: unknown) => string | null,
): string | null {
  const publisher = toList(read(node, 'publisher')).map(resolve)[0];
  if (isNode(publisher)) return clean(read(publisher, 'name'));
  return (
    toHostName(clean(read(node, 'url')) ?? clean(read(node, '@id'))) ??
    clean(read(node, 'name')) ??
    clean(read(node, 'headline'))
  );
}

function toHostName(words: string | null): string | null {
  if (words === null) return null;
  const match = /^https?:\/\/(?:www\.)?([^/:?#\s]{3,100})/i.exec(words);
  return match === null ? null : (match[1] as string).toLowerCase();
}

function findUrl(article: Node): string | null {
  const page = read(article, 'mainEntityOfPage');
  const candidates = [read(article, 'url'), isNode(page) ? read(page, '@id') : page, read(article, '@id')];
  const found = candidates.find((value) => typeof value === 'string' && /^https?:\/\//i.test(value));
  return typeof found === 'string' ? (found.split('#')[0] ?? null) : null;
}

function toDate(value: unknown): string | null {
  return typeof value === 'string' ? parseDate(value) : null;
}

function toTypes(node: Node): string[] {
  return toList(read(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

function toList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 100) : [value];
}

function toWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const inner = isNode(value) ? read(value, '@value') : null;
  return typeof inner === 'string' ? inner : null;
}

function toKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function read(node: Node, key: string): unknown {
  return node[key];
}

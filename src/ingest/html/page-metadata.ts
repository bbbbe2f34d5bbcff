import { splitAuthors } from '../blocks/byline.ts';
import { parseDate } from '../metadata/dates.ts';
import { toHost } from '../metadata/find-outlet.ts';
import { EMPTY_METADATA, type Metadata } from '../metadata/metadata.ts';
import { findLinkedArticle, type LinkedArticle } from './linked-data.ts';

/** The part of a document tree that is read here; linkedom's and the browser's both have it. */
export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What a page's mark-up says about its article. `headline` is what stands over it on the page itself. */
export interface PageMetadata extends Metadata {
  readonly description: string | null;
}

const TITLE_NAMES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'dc.title',
  'dcterms.title',
  'sailthru.title',
  'headline',
];
const OUTLET_NAMES = [
  'og:site_name',
  'article:publisher_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
  'cre',
];
const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'authors',
  'article:author_name',
  'rbauthors',
];
const DATE_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'date',
  'pdate',
];
const SECTION_NAMES = [
  'article:section',
  'parsely-section',
  'section',
  'dc.subject.section',
  'og:article:section',
  'cg',
];
const CORPORATE = /\b(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Holdings|Company|PLC|plc|L\.P)\b/;

/** Reads linked data first, then meta tags, then `<time>`; never throws. */
export function readPageMetadata(document: PageElement, decode: (words: string) => string): PageMetadata {
  const metas = readMetas(document, decode);
  const heading = toClean(document.querySelector('h1')?.textContent ?? null);
  const metaTitle = pick(metas, TITLE_NAMES) ?? toPageTitle(document.querySelector('title')?.textContent ?? null);
  const linked = findLinkedArticle(readScripts(document), heading ?? metaTitle, decode);
  const canonical = toAddress(
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metas.get('og:url') ?? linked?.url ?? null,
  );
  const named = linked?.outlet ?? null;
  const site = pick(metas, OUTLET_NAMES);
  return {
    ...EMPTY_METADATA,
    title: toTitle(heading, linked?.title ?? null, metaTitle),
    outlet: toOutlet(named, site),
    authors: findAuthors(document, metas, linked),
    published: linked?.published ?? findMetaDate(metas) ?? findTimeElement(document),
    section:
      [linked?.type, linked?.section, pick(metas, SECTION_NAMES)]
        .filter((part) => part !== null && part !== undefined)
        .join(' / ') || null,
    url: canonical,
    basedOn: linked?.basedOn ?? null,
    language: toClean(document.querySelector('html')?.getAttribute('lang') ?? null),
    description: pick(metas, ['og:description', 'description', 'twitter:description']),
  };
}

function readMetas(document: PageElement, decode: (words: string) => string): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = toClean(meta.getAttribute('content'));
    // Some sites encode entities twice.
    if (name !== '' && content !== null && content.length <= 2000 && !metas.has(name))
      metas.set(name, content.includes('&') ? decode(content) : content);
  }
  return metas;
}

function readScripts(document: PageElement): string[] {
  const scripts: string[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) scripts.push(script.textContent ?? '');
    if (scripts.length >= 50) break;
  }
  return scripts;
}

/** What stands over the article, unless it is the name of the site or of a section. */
function toTitle(heading: string | null, linked: string | null, meta: string | null): string | null {
  const declared = linked ?? meta;
  if (heading === null || heading.length > 300) return declared;
  if (declared === null) return heading;
  const words = new Set(toWords(heading));
  const shared = toWords(`${declared} ${meta ?? ''}`).filter((word) => words.has(word));
  return new Set(shared).size >= Math.max(1, words.size * 0.5) && words.size > 1 ? heading : declared;
}

function toOutlet(named: string | null, site: string | null): string | null {
  if (named === null) return site;
  return CORPORATE.test(named) && site !== null ? site : named;
}

function findAuthors(
  document: PageElement,
  metas: ReadonlyMap<string, string>,
  linked: LinkedArticle | null,
): readonly string[] {
  if (linked !== null && linked.authors.length > 0) return linked.authors;
  for (const name of AUTHOR_NAMES) {
    const value = metas.get(name);
    if (value === undefined || /^https?:/i.test(value)) continue;
    const authors = splitAuthors(value);
    if (authors.length > 0) return authors;
  }
  return findMarkedAuthors(document);
}

/** Authors by mark-up: `itemprop`, `rel`, and the classes that sites use; the first place that names a person counts. */
function findMarkedAuthors(document: PageElement): readonly string[] {
  const selectors = [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    'a[rel~="author"]',
    '.byline',
    '.p-author',
    '.author-name',
    '.article-author',
    '.article__author',
    '.byline__name',
    '.author',
  ];
  for (const selector of selectors) {
    const found: string[] = [];
    for (const element of document.querySelectorAll(selector)) {
      const words = toClean(element.textContent);
      if (words === null || words.length > 200) continue;
      for (const name of splitAuthors(words)) if (!found.includes(name)) found.push(name);
      // A list of authors has several elements; further down the same class marks other articles and comments.
      if (found.length >= 6 || selector.startsWith('.')) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

function findMetaDate(metas: ReadonlyMap<string, string>): string | null {
  for (const name of DATE_NAMES) {
    const value = metas.get(name);
    const date = value === undefined ? null : parseDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** A `<time>` that says it is the publication; else the first in the article that does not say it is something else. */
function findTimeElement(document: PageElement): string | null {
  const selectors = [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'time.published',
    'time.entry-date',
    'article header time',
    'article time',
    'main time',
    'header time',
  ];
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const kind = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
      if (/updated|modified|related|comment/i.test(kind) && !/publish/i.test(kind)) continue;
      const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
      const date = parseDate(value);
      if (date !== null) return date;
    }
  }
  return null;
}

/** "Headline | Outlet" and "Headline - Outlet" without the outlet. */
function toPageTitle(title: string | null): string | null {
  const clean = toClean(title);
  if (clean === null) return null;
  const cut = Math.max(...[' | ', ' – ', ' — ', ' - ', ' :: ', ' » '].map((mark) => clean.lastIndexOf(mark)));
  return cut >= clean.length / 3 ? clean.slice(0, cut).trim() : clean;
}

function toAddress(value: string | null): string | null {
  const address = value?.trim() ?? '';
  return /^https?:\/\/[^\s<>"]{3,2000}$/i.test(address) &&
    (toHost(address) !== null || /^https?:\/\/[^/]+\//i.test(address))
    ? address
    : null;
}

function toWords(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pick(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function toClean(words: string | null): string | null {
  const clean = words?.replace(/\s+/g, ' ').trim() ?? '';
  return clean === '' ? null : clean;
}

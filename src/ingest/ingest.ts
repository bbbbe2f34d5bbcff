import { fileURLToPath } from 'node:url';
import { HearsayError } from '../errors.ts';
import { isArticlePage } from './article-page.ts';
import { isContainerType } from './containers/find-container.ts';
import type { ArticleOptions, Ingested, IngestOptions, Source, SourceKind } from './ingested.ts';
import { decodeText } from './input/decode-text.ts';
import { findBinary } from './input/find-binary.ts';
import { findFormat } from './input/find-format.ts';
import { readFileBytes, readStandardInput } from './input/read-input.ts';
import { toArticle } from './to-article.ts';
import { toArticleFromHtml } from './to-article-from-html.ts';

export type { ArticleOptions, Ingested, IngestOptions, Source, SourceKind, Told } from './ingested.ts';

/** Anything a reader can see: neither white space nor a format character such as U+200B or a stray byte order mark. */
const INK = /[^\s\p{Cf}]/u;

/** A hundred novels; the findings of a longer text could outgrow the memory and what one string can hold. */
export const MOST_CHARACTERS = 10_000_000;
/** What is found of a paragraph takes some two thousand bytes, however short it is. */
const MOST_PARAGRAPHS = 200_000;
/** A page of more costs gigabytes before anything of it is read. */
const MOST_TAGS = 1_000_000;

/**
 * Reads one article from a file, an http(s) address, or standard input ("-"). Throws a HearsayError whose code says what
 * could not be read (file-…, url-…, 'published-invalid', 'input-stopped'); everything else that is amiss is a problem.
 */
export async function ingest(input: string | URL, options: IngestOptions = {}): Promise<Ingested> {
  return ingestSource(await readSource(input, options), options);
}

/** The bytes of an input, with what is known about them; throws as `ingest` does. */
export async function readSource(input: string | URL, options: IngestOptions): Promise<Source> {
  if (options.signal?.aborted === true) throw new HearsayError('input-stopped', String(input).slice(0, 200));
  if (input === '-') {
    const bytes = await readStandardInput(options);
    return { name: 'standard input', bytes, path: null, url: null, charset: null, kind: null };
  }
  const address = toAddress(input);
  if (address !== null) {
    const { source, mediaType } = await fetchSource(address, options);
    if (isContainerType(mediaType)) throw new HearsayError('url-type', `${source.name} (${mediaType})`);
    return source;
  }
  const path = toLocalPath(input) as string;
  return { name: path, bytes: await readFileBytes(path, options), path, url: null, charset: null, kind: toKind(path) };
}

/** What an address gives, one article or several, and what the server says it is; throws as `ingest` does. */
export async function fetchSource(
  address: string | URL,
  options: IngestOptions,
): Promise<{ readonly source: Source; readonly mediaType: string | null }> {
  // Loaded here and not at the top: most inputs are files, and the network modules cost start-up time.
  const { fetchPage } = await import('./input/fetch-page.ts');
  const { bytes, url, mediaType, charset } = await fetchPage(address, options);
  return { source: { name: url, bytes, path: null, url, charset, kind: toMediaKind(mediaType) }, mediaType };
}

/** The address to fetch, or null for a path. "C:\news.txt" is a path; "ftp://host/page" is an address of the wrong scheme. */
function toAddress(input: string | URL): string | URL | null {
  if (input instanceof URL) return input.protocol === 'file:' ? null : input;
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input) && !/^file:\/\//i.test(input) ? input : null;
}

/** The file that an input names; null for standard input and for an address. Throws `file-missing` for a file: URL that is none. */
export function toLocalPath(input: string | URL): string | null {
  if (input === '-' || toAddress(input) !== null) return null;
  if (typeof input === 'string' && !/^file:\/\//i.test(input)) return input;
  try {
    return fileURLToPath(input);
  } catch (error) {
    throw new HearsayError('file-missing', String(input), error);
  }
}

/** What a file's name says it is. */
export function toKind(path: string): SourceKind | null {
  if (/\.pdf$/i.test(path)) return 'pdf';
  if (/\.docx$/i.test(path)) return 'docx';
  if (/\.x?html?$/i.test(path)) return 'html';
  return /\.(?:txt|text|md|markdown)$/i.test(path) ? 'text' : null;
}

/** What a server says it is. */
function toMediaKind(mediaType: string | null): SourceKind | null {
  switch (mediaType) {
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    case 'text/plain':
    case 'text/markdown':
    case 'text/x-markdown':
      return 'text';
    case 'application/pdf':
    case 'application/x-pdf':
      return 'pdf';
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return 'docx';
    default:
      return null;
  }
}

/** The article in bytes that were read before; throws as `ingest` does, and the same bytes always give the same article. */
export async function ingestSource(source: Source, options: IngestOptions = {}): Promise<Ingested> {
  const { name, path, url } = source;
  const { published, outlet } = options;
  const articleOptions: ArticleOptions = { published, outlet, path, url, told: source.told, isBare: source.isBare };
  const { article, problems } = await toAnyArticle(source, articleOptions, options.signal);
  if (article.text.length > MOST_CHARACTERS) throw new HearsayError('text-too-long', name);
  if (article.blocks.length > MOST_PARAGRAPHS) throw new HearsayError('text-too-many-paragraphs', name);
  if (source.isCandidate === true && !isArticlePage(article)) throw new HearsayError('page-no-article', name);
  return { article, problems: [...(source.problems ?? []), ...problems] };
}

async function toAnyArticle(
  source: Source,
  articleOptions: ArticleOptions,
  signal: AbortSignal | undefined,
): Promise<Ingested> {
  const { name, bytes, charset } = source;
  const format = findFormat(source);
  if (format !== null) {
    // Loaded here and not at the top: most inputs are text, and these modules cost start-up time.
    const { toArticleFromDocument } = await import('./to-article-from-document.ts');
    return toArticleFromDocument(source, format, articleOptions, signal);
  }
  const binary = findBinary(bytes);
  if (binary !== null) throw new HearsayError('file-binary', `${name} (${binary})`);
  const isHtml = source.kind === 'html' || startsAsHtml(bytes);
  const decoded = decodeText(bytes, { charset, isHtml });
  if (!INK.test(decoded.text)) throw new HearsayError('file-empty', name);
  if (!isHtml && decoded.text.length > MOST_CHARACTERS) throw new HearsayError('text-too-long', name);
  if (isHtml && hasMoreTags(decoded.text, MOST_TAGS)) throw new HearsayError('page-too-many-tags', name);
  const { article, problems } = isHtml
    ? await toArticleFromHtml(decoded.text, articleOptions)
    : toArticle(decoded.text, articleOptions);
  if (!INK.test(article.text)) throw new HearsayError(isHtml ? 'page-empty' : 'file-empty', name);
  return { article, problems: [...decoded.problems, ...problems] };
}

function hasMoreTags(html: string, most: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++count > most) return true;
  return false;
}

/** True where the first words of the input are those of a page, whatever its name is. */
function startsAsHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048))
    .toString('latin1')
    // Byte order marks, and the zeros of UTF-16.
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '');
  return /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i.test(head);
}

import { lookup as lookUp } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type ErrorCode, HearsayError } from '../../errors.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { isContainerType } from '../containers/find-container.ts';
import type { IngestOptions } from '../ingested.ts';
import { isPrivateAddress } from './addresses.ts';

/** A page as fetched, after redirects and decompression. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** The address that gave the page. */
  readonly url: string;
  /** "text/html", lower case; null where the server named none. */
  readonly mediaType: string | null;
  readonly charset: string | null;
}

export type FetchLimits = { readonly [K in 'redirects' | 'bytes' | 'milliseconds']: number };

export const FETCH_LIMITS: FetchLimits = { redirects: 5, bytes: 20_000_000, milliseconds: 30_000 };

/** Also the media types of documents, and the one that servers give what they do not know. */
const PAGE_TYPE = toPattern(
  '',
  /^/,
  anyOf(
    /text\/(?:html|plain|markdown|x-markdown)|message\/rfc822/,
    sequenceOf(
      /application\//,
      anyOf(/xhtml\+xml|xml|octet-stream|pdf|x-pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document/),
    ),
    /text\/xml/,
  ),
  /$/,
);

/**
 * Fetches a page over http or https. Every address that the host's name leads to is checked, on every redirect, and the
 * connection goes to a checked address, so that a name cannot change its meaning in between. Throws a HearsayError with
 * one of the url-… codes, or 'input-stopped' when `signal` aborts.
 */
export async function fetchPage(
  address: string | URL,
  options: IngestOptions = {},
  limits: FetchLimits = FETCH_LIMITS,
): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(limits.milliseconds);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline]);
  const visited = new Set<string>();
  let url = toPageUrl(address, null);
  try {
    for (let redirects = 0; ; redirects += 1) {
      if (visited.has(url.href)) throw new HearsayError('url-loop', toShown(url));
      if (redirects > limits.redirects) throw new HearsayError('url-redirects', toShown(address));
      visited.add(url.href);
      const response = await send(url, options.allowPrivate === true, signal);
      const location = toRedirect(response);
      if (location !== null) {
        response.destroy();
        url = toPageUrl(location, url);
        continue;
      }
      return await readPage(response, url, options, limits, signal);
    }
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    if (options.signal?.aborted === true) throw new HearsayError('input-stopped', toShown(address), error);
    if (deadline.aborted) throw new HearsayError('url-timeout', toShown(address), error);
    throw new HearsayError('url-unreachable', `${toShown(address)} (${toReason(error)})`, error);
  }
}

function toPageUrl(address: string | URL, base: URL | null): URL {
  let url: URL;
  try {
    url = base === null ? new URL(address) : new URL(address, base);
  } catch (error) {
    throw new HearsayError('url-invalid', toShown(address), error);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new HearsayError('url-scheme', toShown(url));
  if (url.username !== '' || url.password !== '') throw new HearsayError('url-credentials', toShown(url));
  url.hash = '';
  return url;
}

function send(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // Node does not look up what is an address already.
    if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
      reject(new HearsayError('url-private', toShown(url)));
      return;
    }
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      lookup: toCheckedLookup(url, allowPrivate),
      signal,
      // A connection kept from an earlier fetch would go to an address nobody has checked for this one.
      agent: false,
      headers: {
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.1',
        'accept-encoding': 'gzip, deflate, br',
        'accept-language': 'en,*;q=0.5',
        'user-agent': 'Mozilla/5.0 (compatible; Hearsay)',
      },
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
}

/** Resolves a name as Node does, and refuses it where any of its addresses is not public. */
function toCheckedLookup(url: URL, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const first = addresses[0];
      if (first === undefined || (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address)))) {
        callback(new HearsayError('url-private', toShown(url)), '', 0);
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function toRedirect(response: IncomingMessage): string | null {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  return [301, 302, 303, 307, 308].includes(status) && location !== undefined ? location : null;
}

async function readPage(
  response: IncomingMessage,
  url: URL,
  options: IngestOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const refuse = (code: ErrorCode, detail: string): never => {
    response.destroy();
    throw new HearsayError(code, `${toShown(url)} (${detail})`);
  };
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) refuse('url-status', `HTTP ${status}`);
  const contentType = response.headers['content-type'] ?? '';
  const mediaType = (contentType.split(';')[0] as string).trim().toLowerCase() || null;
  if (mediaType !== null && !PAGE_TYPE.test(mediaType) && !isContainerType(mediaType)) refuse('url-type', mediaType);
  const declared = Number(response.headers['content-length'] ?? Number.NaN);
  if (declared > limits.bytes) refuse('url-too-large', `${declared} bytes`);

  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const body = toPlain(response, encoding);
  if (body === null) return refuse('url-type', `content-encoding ${encoding}`);
  const total = Number.isFinite(declared) && body === response ? declared : null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stop = (): void => {
    body.destroy(new Error('stopped'));
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      // Counted after decompression, so that a small answer cannot unpack into a large one.
      if (length > limits.bytes) refuse('url-too-large', `more than ${limits.bytes} bytes`);
      chunks.push(chunk);
      options.onProgress?.(length, total);
    }
  } catch (error) {
    if (error instanceof HearsayError || signal.aborted) throw error;
    if (body !== response && /^(?:Z_|ERR_.*(?:BROTLI|_ZLIB_)|ERR__)/.test(toReason(error))) {
      throw new HearsayError('url-damaged', toShown(url), error);
    }
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    response.destroy();
  }
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
  return { bytes: Buffer.concat(chunks, length), url: url.href, mediaType, charset };
}

/** The answer unpacked; null for a packing that was not asked for. */
function toPlain(response: IncomingMessage, encoding: string): Readable | null {
  const unpacker =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpacker === null) return encoding === '' || encoding === 'identity' ? response : null;
  response.on('error', (error) => unpacker.destroy(error));
  response.on('aborted', () => unpacker.destroy(new Error('the connection was cut')));
  return response.pipe(unpacker);
}

/** The address as messages show it: without a password, and short. */
function toShown(address: string | URL): string {
  const shown = String(address).replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, '$1');
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}

function toReason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return toReason(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.ts';
import { FETCH_LIMITS, fetchPage } from '../../../src/ingest/input/fetch-page.ts';

const PAGE = '<!DOCTYPE html><title>Ferry</title><p>The clerk said no.</p>';

let server: Server;
let base: string;
let hits: string[] = [];

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/gzip': (response) =>
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (response) =>
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/bomb': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync(Buffer.alloc(3_000_000, 0x20))),
  '/damaged': (response) =>
    response.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end('no gzip at all'),
  '/large': (response) => response.setHeader('content-type', 'text/html').end(Buffer.alloc(3_000_000, 0x20)),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('PNG'),
  '/pdf': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
  '/latin': (response) =>
    response.setHeader('content-type', 'text/plain; charset=windows-1251').end(Buffer.from([0xcd, 0xe5, 0xf2])),
  '/missing': (response) => response.writeHead(404).end('no'),
  '/loop': (response) => response.writeHead(302, { location: '/loop2' }).end(),
  '/loop2': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/away': (response) => response.writeHead(301, { location: 'http://169.254.169.254/latest/' }).end(),
  '/ftp': (response) => response.writeHead(301, { location: 'ftp://example.org/' }).end(),
  '/silent': () => undefined,
  '/slow': (response) => {
    response.setHeader('content-type', 'text/html').write('<p>');
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write('<p>', () => response.destroy());
  },
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  hits.push(path);
  const hop = /^\/hop(\d+)$/.exec(path);
  if (hop !== null) response.writeHead(307, { location: hop[1] === '1' ? '/page' : `/hop${Number(hop[1]) - 1}` }).end();
  else (ANSWERS[path] ?? ANSWERS['/missing'])?.(response);
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open = { allowPrivate: true };
const tight = { ...FETCH_LIMITS, bytes: 1_000_000, milliseconds: 1_500 };

test.each(['/page', '/gzip', '/br', '/hop5'])('%s gives the page', async (path) => {
  const page = await fetchPage(base + path, open);
  expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
  expect(page.mediaType).toBe('text/html');
  expect(page.url).toBe(path === '/hop5' ? `${base}/page` : base + path);
});

test('documents are given too', async () => {
  const page = await fetchPage(`${base}/pdf`, open);
  expect(page.mediaType).toBe('application/pdf');
  expect(Buffer.from(page.bytes).toString()).toBe('%PDF-1.7');
});

test.each([
  ['/hop6', 'url-redirects'],
  ['/loop', 'url-loop'],
  ['/ftp', 'url-scheme'],
  ['/picture', 'url-type'],
  ['/missing', 'url-status'],
  ['/bomb', 'url-too-large'],
  ['/large', 'url-too-large'],
  ['/damaged', 'url-damaged'],
  ['/silent', 'url-timeout'],
  ['/slow', 'url-timeout'],
  ['/cut', 'url-unreachable'],
])('%s is refused: %s', async (path, code) => {
  await expect(fetchPage(base + path, open, tight)).rejects.toMatchObject({ code });
});

test.each([
  'http://127.0.0.1:1/',
  'http://localhost:1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1/',
])('%s is not reached unless that is allowed', async (address) => {
  await expect(fetchPage(address)).rejects.toMatchObject({ code: 'url-private' });
});

test('a private address is refused before anything is sent', async () => {
  hits = [];
  await expect(fetchPage(`${base}/page`)).rejects.toMatchObject({ code: 'url-private' });
  await expect(fetchPage(base.replace('127.0.0.1', 'localhost'))).rejects.toMatchObject({ code: 'url-private' });
  expect(hits).toEqual([]);
});

test.each([
  ['http://user:secret@example.org/', 'url-credentials'],
  ['ftp://example.org/', 'url-scheme'],
  ['http://', 'url-invalid'],
])('%s: %s', async (address, code) => {
  await expect(fetchPage(address)).rejects.toMatchObject({ code });
});

test('a refusal never shows the password', async () => {
  await expect(fetchPage('http://user:secret@example.org/')).rejects.not.toThrow(/secret/);
});

test('the caller can stop', async () => {
  const controller = new AbortController();
  const fetching = fetchPage(`${base}/silent`, { ...open, signal: controller.signal });
  controller.abort();
  await expect(fetching).rejects.toMatchObject({ code: 'input-stopped' });
});

test('progress is told, and the article keeps its address and charset', async () => {
  const seen: number[] = [];
  const { article } = await ingest(`${base}/page`, { ...open, onProgress: (bytes) => seen.push(bytes) });
  expect(seen.at(-1)).toBe(PAGE.length);
  expect(article).toMatchObject({ url: `${base}/page`, path: null });
  expect(article.text).toContain('The clerk said no.');
  expect((await ingest(`${base}/latin`, open)).article.text).toBe('Нет');
});

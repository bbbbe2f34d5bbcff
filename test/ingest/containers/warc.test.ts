import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { HearsayError } from '../../../src/errors.ts';
import { ingestSource } from '../../../src/ingest/ingest.ts';
import { listEntries, listTexts } from './entries.ts';

/** A page that is an article. */
function toPage(words: string): string {
  const paragraph = `<p>${words} The harbour master said on Thursday that the whole fleet would sail at dawn if the wind held, and nobody at the quay doubted it.</p>`;
  return `<!doctype html><html><head><title>${words}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${words}</h1>${paragraph.repeat(6)}</article></body></html>`;
}

interface Kept {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: string;
  readonly type?: 'response' | 'resource' | 'revisit' | 'request';
}

/** One record as another program writes it. */
async function toRecord({ url, body, headers, status, type = 'response' }: Kept, gzip = false): Promise<Uint8Array> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const content = (async function* () {
    yield bytes;
  })();
  const record = WARCRecord.create(
    {
      url,
      type,
      date: '2019-03-04T05:06:07Z',
      statusline: status ?? 'HTTP/1.1 200 OK',
      ...(type === 'resource'
        ? { warcHeaders: headers ?? {} }
        : { httpHeaders: headers ?? { 'Content-Type': 'text/html; charset=utf-8' } }),
    },
    content,
  );
  return WARCSerializer.serialize(record, { gzip });
}

async function toArchive(kept: readonly Kept[], gzip = false): Promise<Buffer> {
  return Buffer.concat(await Promise.all(kept.map((one) => toRecord(one, gzip))));
}

const HEAD = 'https://harbour.example';
const ONE: Kept = { url: `${HEAD}/one`, body: toPage('One') };
const TWO: Kept = { url: `${HEAD}/two`, body: toPage('Two') };

/** The title of each page that is an article, the code of each refusal, and how many records were passed over. */
async function listTitles(archive: Uint8Array, path = 'crawl.warc'): Promise<readonly (string | number | null)[]> {
  let passedOver = 0;
  const entries = await listEntries(archive, path, {
    onPassedOver: (count) => {
      passedOver += count;
    },
  });
  const titles: (string | number | null)[] = [];
  for (const entry of entries) {
    if (entry.source === null) {
      titles.push(entry.error.code);
      continue;
    }
    try {
      titles.push((await ingestSource(entry.source)).article.title);
    } catch (error) {
      if (!(error instanceof HearsayError) || error.code !== 'page-no-article') throw error;
      passedOver++;
    }
  }
  return [...titles, passedOver];
}

describe('a web archive gives its article pages', () => {
  test('plain and packed, by name and by content, with the address and no date', async () => {
    for (const gzip of [false, true]) {
      const archive = await toArchive([ONE, TWO], gzip);
      for (const path of ['crawl.warc.gz', 'crawl', null]) {
        const [entry] = await listEntries(archive, path);
        const { article } = await ingestSource(entry?.source as NonNullable<typeof entry>['source'] & object);
        expect(article).toMatchObject({
          url: `${HEAD}/one`,
          title: 'One',
          published: null,
          path: path === null ? null : `${path}#1`,
        });
      }
      expect(await listTitles(archive)).toEqual(['One', 'Two', 0]);
    }
  });

  test('out of every packing and encoding that servers use', async () => {
    const body = toPage('Pa\u00e7ked');
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    const chunk = (bytes: Uint8Array): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)};x=y\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const packed = gzipSync(body);
    const kept: readonly Kept[] = [
      { url: `${HEAD}/gz`, body: packed, headers: { ...type, 'Content-Encoding': 'gzip' } },
      {
        url: `${HEAD}/br`,
        body: brotliCompressSync(body.replaceAll('One', 'B')),
        headers: { ...type, 'Content-Encoding': 'br' },
      },
      {
        url: `${HEAD}/ch`,
        body: chunk(gzipSync(body.replaceAll('wind', 'tide'))),
        headers: { ...type, 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      },
      {
        url: `${HEAD}/un`,
        body: body.replaceAll('wind', 'rain'),
        headers: { ...type, 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' },
      },
      {
        url: `${HEAD}/l1`,
        body: Buffer.from(body.replaceAll('wind', 'snow'), 'latin1'),
        headers: { 'content-type': 'text/html; charset=ISO-8859-1' },
      },
      {
        url: `${HEAD}/re`,
        body: body.replaceAll('wind', 'hail'),
        type: 'resource',
        headers: { 'Content-Type': 'text/html' },
      },
    ];
    // The second is the first again, unpacked.
    expect(await listTitles(await toArchive(kept))).toEqual([...Array.from({ length: 5 }, () => 'Pa\u00e7ked'), 1]);
  });

  test('and nothing else that a site has', async () => {
    const list = `<html><body><h1>News</h1>${Array.from({ length: 12 }, (_, index) => `<h2><a href="/${index}">Headline ${index}</a></h2><p>The harbour master said on Thursday that the fleet number ${index} would sail at dawn if the wind held well.</p>`).join('')}</body></html>`;
    const kept: readonly Kept[] = [
      { url: 'dns:harbour.example', body: 'x', type: 'resource', headers: { 'Content-Type': 'text/dns' } },
      { url: `${HEAD}/robots.txt`, body: 'User-agent: *', headers: { 'content-type': 'text/plain' } },
      { url: `${HEAD}/a.css`, body: 'p {}', headers: { 'content-type': 'text/css' } },
      { url: `${HEAD}/a.png`, body: 'png', headers: { 'content-type': 'image/png' } },
      { url: `${HEAD}/gone`, body: toPage('Gone'), status: 'HTTP/1.1 404 Not Found' },
      { url: `${HEAD}/moved`, body: toPage('Moved'), status: 'HTTP/1.1 301 Moved', headers: { location: '/one' } },
      { url: `${HEAD}/one`, body: '', type: 'revisit' },
      { url: `${HEAD}/one?again`, body: toPage('One') },
      { url: `${HEAD}/list`, body: list },
      { url: `${HEAD}/`, body: toPage('Front') },
      { url: `${HEAD}/search?q=fleet`, body: toPage('Found') },
      { url: `${HEAD}/short`, body: '<html><body><p>Log in to read on.</p></body></html>' },
      {
        url: `${HEAD}/bomb`,
        body: gzipSync(Buffer.alloc(30_000_000, 0x20)),
        headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      },
      { url: `${HEAD}/one`, body: 'GET / HTTP/1.1\r\n\r\n', type: 'request' },
    ];
    expect(await listTitles(await toArchive([ONE, ...kept]))).toEqual(['One', 13]);
  });

  test('an archive without a page says so', async () => {
    const archive = await toArchive([{ url: `${HEAD}/a.png`, body: 'png', headers: { 'content-type': 'image/png' } }]);
    await expect(listEntries(archive, 'a.warc')).rejects.toMatchObject({ code: 'container-empty' });
  });
});

describe('what is wrong with an archive', () => {
  test('a damaged stretch costs what stands in it', async () => {
    const [one, two] = await Promise.all([toRecord(ONE), toRecord(TWO)]);
    const noise = Buffer.from('no record at all\r\n'.repeat(1000));
    expect(await listTitles(Buffer.concat([one, noise, two]))).toEqual(['One', 'warc-record-broken', 'Two', 0]);
    const headless = Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nX: ${'y'.repeat(100_000)}`);
    expect(await listTitles(Buffer.concat([headless, Buffer.from('\r\n'), two]))).toEqual([
      'warc-record-broken',
      'Two',
      0,
    ]);
  });

  test.each([
    ['too small', '10', ['warc-record-broken', 'Two', 1]],
    ['too large', '1000000', ['One', 'Two', 0]],
    ['negative', '-1', ['warc-record-broken', 'Two', 0]],
    ['no number', 'many', ['warc-record-broken', 'Two', 0]],
  ])('a length that is %s', async (_, length, expected) => {
    const [one, two] = await Promise.all([toRecord(ONE), toRecord(TWO)]);
    const text = Buffer.from(one).toString('latin1');
    // The first is that of the record, the second that of the answer.
    const lying = Buffer.from(text.replace(/Content-Length: \d+/, `Content-Length: ${length}`), 'latin1');
    expect(await listTitles(Buffer.concat([lying, two]))).toEqual(expected);
  });

  test('a length that is larger than anything takes the rest with it', async () => {
    const [one, two] = await Promise.all([toRecord(ONE), toRecord(TWO)]);
    const lying = Buffer.from(two)
      .toString('latin1')
      .replace(/Content-Length: \d+/, 'Content-Length: 999999999999');
    expect(await listTitles(Buffer.concat([one, Buffer.from(lying, 'latin1'), one]))).toEqual([
      'One',
      'container-damaged',
      1,
    ]);
  });

  test('what is cut short gives what came before', async () => {
    const plain = await toArchive([ONE, TWO]);
    expect((await listTitles(plain.subarray(0, plain.length - 200))).filter((one) => one !== 'Two')).toEqual([
      'One',
      'container-damaged',
      0,
    ]);
    const packed = await toArchive([ONE, TWO], true);
    expect((await listTexts(packed.subarray(0, packed.length - 20), 'a.warc.gz')).at(-1)).toBe('container-damaged');
    expect((await listTexts(packed.subarray(0, packed.length - 20), 'a.warc.gz'))[0]).toContain('One');
  });

  test('an archive of nothing but damage ends', async () => {
    const bad = 'WARC/1.0\r\nContent-Length: 19999999\r\nWARC-Type: response\r\nContent-Type: application/http\r\n\r\n';
    const started = performance.now();
    const texts = await listTexts(Buffer.from(bad.repeat(20_000)), 'bad.warc').catch((error) => [error.code]);
    expect(texts.at(-1)).toBe('container-damaged');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

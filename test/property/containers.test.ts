import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import type { ContainerName } from '../../src/ingest/containers/container-name.ts';
import { type ParquetThread, readParquet, startParquetThread } from '../../src/ingest/containers/parquet.ts';
import { ingestSource } from '../../src/ingest/ingest.ts';
import type { Entry } from '../../src/ingest/ingested.ts';
import { openHeld } from '../../src/ingest/open-input.ts';
import { RUNS } from './runs.ts';

/** Inputs that are whole; what comes after their heads is changed at random. */
const FEED =
  '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title><item><title>A</title><author>a (b)</author><link>/x</link><guid>1</guid><content:encoded><![CDATA[<p>One, he said.</p>]]></content:encoded></item><item><description>Two, &lt;b&gt;she&lt;/b&gt; said.</description></item></channel></rss>';
const ATOM =
  '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="html">A &amp;lt;</title><link href="x"/><content type="xhtml"><div><p>One, he said.</p></div></content></entry></feed>';
const JSON_FEED =
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","content_text":"One, he said."}]}';
const NDJSON = '{"text":"One, he said.","date":"2015-05-18"}\n{"html":"<p>Two, she said.</p>","authors":["A"]}\n';
const CSV = 'title,text\nA,"One, he said."\nB,"Two, ""she"" said."\n';
const answer = (body: Uint8Array, more: string): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`), body]);
const record = (content: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/x\r\nContent-Type: application/http\r\nContent-Length: ${content.length}\r\n\r\n`,
    ),
    content,
    Buffer.from('\r\n\r\n'),
  ]);
const page = Buffer.from(
  `<h1>A</h1>${'<p>One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen, he said.</p>'.repeat(9)}`,
);
const WARC = Buffer.concat([
  record(answer(page, '')),
  record(answer(gzipSync(page), 'Content-Encoding: gzip\r\n')),
  record(answer(brotliCompressSync(page), 'Content-Encoding: br\r\n')),
  record(answer(Buffer.from(`5\r\nhello\r\n0\r\n\r\n`), 'Transfer-Encoding: chunked\r\n')),
]);

const PARQUET: ColumnSource[] = [
  { name: 'title', data: ['T1', 'T2'], type: 'STRING' },
  { name: 'text', data: ['One, he said.', null], type: 'STRING', nullable: true },
  { name: 'date', data: [new Date('2015-05-18T09:30:00Z'), null], type: 'TIMESTAMP', nullable: true },
  { name: 'authors', data: [['Ada Brook'], null], type: 'JSON', nullable: true },
];
const toParquet = (options: Partial<Parameters<typeof parquetWriteBuffer>[0]>): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData: PARQUET, ...options }));

/** What is read by a format; each law is tried on each of them. */
const FORMATS: readonly (readonly [ContainerName, string, readonly Uint8Array[]])[] = [
  ['feed', 'feeds', [Buffer.from(FEED), Buffer.from(ATOM), Buffer.from(JSON_FEED)]],
  ['ndjson', 'NDJSON', [Buffer.from(NDJSON)]],
  ['ndjson', 'NDJSON that is packed', [gzipSync(NDJSON)]],
  ['csv', 'CSV', [Buffer.from(CSV)]],
  ['warc', 'web archives', [WARC]],
  ['warc', 'web archives that are packed', [gzipSync(WARC)]],
  ['parquet', 'Parquet', [toParquet({ codec: 'UNCOMPRESSED' }), toParquet({}), toParquet({ rowGroupSize: 1 })]],
];

/** Longest that one input may take, in milliseconds of the processor, which a busy machine does not lengthen; a thousand times what it takes. */
const PATIENCE = 10_000;

/** A change of some bytes: written over, taken away or put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom(
        '<',
        '>',
        '&',
        '"',
        '\n',
        '\r\n\r\n',
        ']]>',
        '<![CDATA[',
        '<!--',
        '</item>',
        '<item>',
        '{',
        '}',
        'WARC/1.0\r\n',
        'Content-Length: 99999',
        '\0',
        '&#x41;',
      )
      .map((words) => new TextEncoder().encode(words)),
  ),
});

describe.each(FORMATS)('%s: %s', { timeout: 0 }, (as, _, inputs) => {
  test('bytes that were changed anywhere give articles or refusals, and an end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inputs),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (whole, changes) => {
          let bytes = Buffer.from(whole);
          for (const { at, taken, put } of changes) {
            const start = Math.floor(at * bytes.length);
            bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + taken)]);
          }
          await takeAll(bytes, as);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('any bytes after a head that is right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inputs),
        fc.uint8Array({ maxLength: 400 }),
        fc.nat({ max: 200 }),
        async (whole, tail, length) => {
          await takeAll(Buffer.concat([whole.subarray(0, length), tail]), as);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('a number of Parquet that is another one', { timeout: 0 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(FORMATS.at(-1)?.[2] ?? [])),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 255 })), {
        minLength: 1,
        maxLength: 3,
      }),
      async (whole, changes) => {
        const bytes = Buffer.from(whole);
        // The footer says where everything stands; most of the file is footer.
        for (const [at, byte] of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        await takeAll(bytes, 'parquet');
      },
    ),
    { numRuns: RUNS },
  );
});

/** Reads everything that an input holds, in time. Only a HearsayError may come of it, and every block lies in its text. */
async function takeAll(bytes: Uint8Array, as: ContainerName): Promise<void> {
  const started = process.cpuUsage();
  try {
    for await (const { source } of await openEntries(bytes, as)) {
      if (source === null) continue;
      try {
        const { article } = await ingestSource(source);
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(PATIENCE);
}

/** Parquet by one thread for all cases: starting one takes longer than reading a hundred of them. It is ended where a case hangs. */
let parquetThread: ParquetThread | null = null;
afterAll(() => parquetThread?.stop());

async function openEntries(bytes: Uint8Array, as: ContainerName): Promise<AsyncIterable<Entry>> {
  const source = { name: 'any', bytes, path: 'any', url: null, charset: null };
  if (as !== 'parquet') {
    const opened = await openHeld({ ...source, kind: null }, { as });
    return opened.isOne ? (async function* () {})() : opened.entries;
  }
  if (parquetThread?.isSpent() === true) {
    await parquetThread.stop();
    parquetThread = null;
  }
  parquetThread ??= startParquetThread();
  const input = {
    ...source,
    file: null,
    bytes: (async function* () {
      yield bytes;
    })(),
  };
  return readParquet(parquetThread, input, { patience: PATIENCE / 10 });
}

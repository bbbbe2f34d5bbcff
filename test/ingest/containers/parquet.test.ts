import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HearsayError } from '../../../src/errors.ts';
import { openInput } from '../../../src/ingest/open-input.ts';
import { listIngested, listTexts } from './entries.ts';

const COLUMNS: ColumnSource[] = [
  { name: 'title', data: ['T1', 'T2', null], type: 'STRING', nullable: true },
  { name: 'text', data: ['One, he said.', 'Two, she said.', null], type: 'STRING', nullable: true },
  {
    name: 'date',
    data: [new Date('2015-05-18T09:30:00Z'), new Date('2015-05-19T00:00:00Z'), null],
    type: 'TIMESTAMP',
    nullable: true,
  },
  { name: 'authors', data: [['Ada Brook'], null, null], type: 'JSON', nullable: true },
  { name: 'unused', data: [1, 2, 3], type: 'INT32' },
];

function toParquet(options: Partial<Parameters<typeof parquetWriteBuffer>[0]> = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData: COLUMNS, ...options }));
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-parquet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a Parquet file gives its rows', () => {
  test.each<[string, Partial<Parameters<typeof parquetWriteBuffer>[0]>]>([
    ['snappy', {}],
    ['no packing', { codec: 'UNCOMPRESSED' }],
    ['gzip', { codec: 'GZIP', compressors: { GZIP: (bytes) => new Uint8Array(gzipSync(bytes)) } }],
    ['groups of one row', { rowGroupSize: 1 }],
  ])('%s', async (_, options) => {
    const bytes = toParquet(options);
    expect(await listTexts(bytes, 'c.parquet')).toEqual(['One, he said.', 'Two, she said.', 'record-empty 3']);
    expect(await listTexts(bytes, null)).toHaveLength(3);
    const file = join(folder, 'rows.parquet');
    writeFileSync(file, bytes);
    const opened = await openInput(file);
    const names: string[] = [];
    if (!opened.isOne) for await (const { source } of opened.entries) names.push(source?.path ?? 'none');
    expect(names).toEqual([`${file}#1`, `${file}#2`, 'none']);
  });

  test('with what they tell', async () => {
    const [first, second] = await listIngested(toParquet(), 'c.parquet');
    expect(first?.article).toMatchObject({
      title: 'T1',
      published: '2015-05-18T09:30:00Z',
      authors: ['Ada Brook'],
      path: 'c.parquet#1',
    });
    expect(second?.article).toMatchObject({ title: 'T2', authors: [] });
    const [given] = await listIngested(toParquet(), 'c.parquet', { fields: { text: 'title', title: 'text' } });
    expect(given?.article).toMatchObject({ text: 'T1', title: 'One, he said.' });
  });

  test('none where it has no rows', async () => {
    const empty = toParquet({ columnData: [{ name: 'text', data: [], type: 'STRING' }] });
    await expect(listTexts(empty, 'c.parquet')).rejects.toMatchObject({ code: 'container-empty' });
  });

  test('a column that is asked for and is not there leaves the rows empty', async () => {
    expect(await listTexts(toParquet(), 'c.parquet', { fields: { text: 'none' } })).toEqual([
      'record-empty 1',
      'record-empty 2',
      'record-empty 3',
    ]);
  });
});

describe('what is wrong with a Parquet file', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['its first letters', Buffer.from('PAR1')],
    ['text', Buffer.from('The clerk said no. '.repeat(10))],
    ['a footer that is longer than the file', Buffer.from('PAR1aaaa\xff\xff\xff\x7fPAR1', 'latin1')],
    ['a footer of noise', Buffer.from(`PAR1${'z'.repeat(100)}\x40\0\0\0PAR1`, 'latin1')],
    ['half of it', toParquet().subarray(0, 200)],
  ])('%s', async (_, bytes) => {
    await expect(listTexts(bytes, 'c.parquet')).rejects.toMatchObject({
      code: expect.stringMatching(/^container-(?:damaged|empty)$/),
    });
  });

  test('bytes flipped anywhere never do more than refuse', async () => {
    const whole = toParquet();
    for (let at = 2; at < whole.length; at += 9) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] as number) ^ 0xff;
      const started = performance.now();
      try {
        await listTexts(bytes, 'c.parquet', { patience: 500 });
      } catch (error) {
        if (!(error instanceof HearsayError)) throw error;
      }
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  test('a footer that lies about rows and sizes is found out', async () => {
    const bytes = toParquet();
    const rows = parquetMetadata(bytes.buffer as ArrayBuffer).num_rows;
    expect(rows).toBe(3n);
    // Row counts are written as zigzag varints: 3 is 6. Each 6 of the footer becomes a much larger number in as many bytes.
    const footer = bytes.length - 8 - new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    for (let at = footer; at < bytes.length - 8; at++) {
      if (bytes[at] !== 6) continue;
      const lying = bytes.slice();
      lying[at] = 0x7e;
      const texts = await listTexts(lying, 'c.parquet', { patience: 500 }).catch((error) => {
        if (!(error instanceof HearsayError)) throw error;
        return [error.code];
      });
      expect(texts.length).toBeLessThan(100);
    }
  });
});

import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  createAttributionTable,
  toAttributionRows,
  toAttributionsParquet,
} from '../../../src/export/exchange/parquet/attributions.ts';
import { toPointsParquet } from '../../../src/export/exchange/parquet/points.ts';
import { GROUP_ROWS } from '../../../src/export/exchange/parquet/table.ts';
import { toUnjudged } from '../../../src/export/exchange/unjudged.ts';
import { FERRY_READINGS, FERRY_STORY, WIRE } from '../../fixtures/ferry-story.ts';
import { JUDGED_HARBOUR } from '../judged-harbour.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

/** Reads a file with another program. */
async function readRows(bytes: Uint8Array): Promise<readonly Record<string, unknown>[]> {
  return parquetReadObjects({ file: toBuffer(bytes) });
}

function toBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

describe('attributions as Parquet', () => {
  it('has a row for each, with the exact words and their places in both units', async () => {
    const rows = await readRows(toAttributionsParquet(FERRY_READINGS.map(toUnjudged), 'Hearsay 1.2.3'));
    expect(rows).toHaveLength(5);
    expect(rows[1]).toMatchObject({
      article: WIRE.article.id,
      file: 'wire.txt',
      url: null,
      outlet: 'Coast Wire',
      published: '2023-03-04',
      published_date: new Date('2023-03-04T00:00:00Z'),
      published_at: null,
      finding: 'a2',
      within: null,
      kind: 'direct',
      act: 'says',
      speaker: 'Tilda Brask',
      speaker_kind: 'person',
      speaker_roles: ['harbour master'],
      source_words: 'Brask',
      cue_words: 'told',
      content_words: '"The decision has to do with repairs inside the ship,"',
      confidence: 0.9,
      by: 'hand',
      state: 'found',
      credibility: null,
      program: 'Hearsay 1.2.3',
      model: 'hand',
      model_version: '1',
    });
    for (const row of rows.filter(({ article }) => article === WIRE.article.id)) {
      for (const piece of row['content'] as { words: string; start_utf16: number; end_utf16: number }[]) {
        expect(WIRE.article.text.slice(piece.start_utf16, piece.end_utf16)).toBe(piece.words);
      }
    }
  });

  it('leaves out what was rejected, has what was corrected, and says which is which', async () => {
    const rows = await readRows(toAttributionsParquet([JUDGED_HARBOUR], 'Hearsay 1.2.3'));
    expect(rows.map(({ state, speaker, credibility }) => [state, speaker, credibility])).toEqual([
      ['accepted', 'Ola Brandt', '2'],
      ['corrected', 'Kari Dahl', null],
      ['found', 'Ida Moen', null],
    ]);
    // Two pieces, after a character of two code units.
    expect(rows[0]).toMatchObject({
      content_words: '"We sail," … "at noon."',
      content: [
        { words: '"We sail,"', start_utf16: 3, end_utf16: 13, start_codepoint: 2, end_codepoint: 12 },
        { words: '"at noon."' },
      ],
    });
  });

  it('is typed, and says what it is and who made it', () => {
    const { schema, key_value_metadata, created_by } = parquetMetadata(
      toBuffer(toAttributionsParquet([JUDGED_HARBOUR], 'Hearsay 1.2.3')),
    );
    const types = Object.fromEntries(
      schema.map(({ name, type, converted_type, repetition_type }) => [
        name,
        [type, converted_type, repetition_type].filter(Boolean).join(' '),
      ]),
    );
    expect(types).toMatchObject({
      article: 'BYTE_ARRAY UTF8 REQUIRED',
      published_date: 'INT32 DATE OPTIONAL',
      published_at: 'INT64 TIMESTAMP_MILLIS OPTIONAL',
      confidence: 'DOUBLE REQUIRED',
      speaker_roles: 'LIST OPTIONAL',
      content: 'LIST REQUIRED',
      start_utf16: 'INT32 REQUIRED',
    });
    expect(created_by).toBe('Hearsay 1.2.3');
    expect(key_value_metadata).toEqual([
      { key: 'hearsay.table', value: 'attributions/1' },
      { key: 'hearsay.made-by', value: 'Hearsay 1.2.3, model hand 1' },
    ]);
  });

  it('is written in row groups, so that many articles take no more memory than a few', async () => {
    const rows = toAttributionRows(JUDGED_HARBOUR, 'Hearsay 1.2.3');
    const table = createAttributionTable('Hearsay 1.2.3');
    const pieces: Uint8Array[] = [];
    let readyCount = 0;
    const articleCount = Math.ceil((2 * GROUP_ROWS + 1) / rows.length);
    for (let article = 0; article < articleCount; article++) {
      const ready = table.add(rows);
      if (ready.length > 0) readyCount++;
      pieces.push(ready);
    }
    pieces.push(table.finish());
    const bytes = Buffer.concat(pieces);
    // The first bytes, and two groups, before the end is known.
    expect(readyCount).toBe(3);
    expect(parquetMetadata(toBuffer(bytes)).row_groups).toHaveLength(3);
    const read = await readRows(bytes);
    expect(read).toHaveLength(articleCount * rows.length);
    expect(read.at(-1)).toEqual(read[rows.length - 1]);
  });

  it('is a file without rows where there are none', async () => {
    expect(await readRows(toAttributionsParquet([], 'Hearsay 1.2.3'))).toEqual([]);
    expect(await readRows(createAttributionTable('Hearsay 1.2.3').finish())).toEqual([]);
  });

  it.each([
    ...HOSTILE_TEXTS.map(([name, text]) => [name, toHostileMaterial(text).readings] as const),
    ['a page', HOSTILE_MATERIAL.readings] as const,
  ])('holds %s as it stands, but for halves of characters', async (_, readings) => {
    const judged = readings.map(toUnjudged);
    const rows = await readRows(toAttributionsParquet(judged, 'Hearsay 1.2.3'));
    const expected = judged.flatMap((one) => toAttributionRows(one, 'Hearsay 1.2.3'));
    expect(rows.map(({ content_words }) => content_words)).toEqual(
      expected.map((row) => String(row['content_words']).toWellFormed()),
    );
  });

  it('is the same each time', () => {
    const make = () => toAttributionsParquet([JUDGED_HARBOUR], 'Hearsay 1.2.3');
    expect(Buffer.compare(make(), make())).toBe(0);
  });
});

describe('points as Parquet', () => {
  it('has a row for each telling, and for each who confirms, denies or could not verify it', async () => {
    const rows = await readRows(toPointsParquet(FERRY_STORY, FERRY_READINGS, 'Hearsay 1.2.3'));
    expect(
      rows.map(({ point, role, is_gist, outlet, voice, origin }) => [point, role, is_gist, outlet, voice, origin]),
    ).toEqual([
      ['p1', 'telling', true, 'Coast Wire', 'Tilda Brask', 'Tilda Brask'],
      ['p1', 'telling', false, 'Island Post', 'Tilda Brask', 'Tilda Brask'],
      ['p2', 'telling', true, 'Coast Wire', 'Tilda Brask', 'Tilda Brask'],
      ['p2', 'telling', false, 'Island Post', 'Tilda Brask', 'Tilda Brask'],
      ['p2', 'denied', false, 'Coast Wire', 'Norrin Lines', null],
      ['p2', 'could-not-verify', false, 'Island Post', null, null],
      ['p3', 'telling', true, null, null, 'column.md'],
    ]);
    expect(rows[0]).toMatchObject({
      standing: 'one-origin',
      articles: 2,
      origins: 1,
      finding: 'a1',
      words: 'The ferry to Orsel Island has been cancelled until Friday',
      program: 'Hearsay 1.2.3',
    });
    const { start_utf16, end_utf16, words } = rows[0] as { start_utf16: number; end_utf16: number; words: string };
    expect(WIRE.article.text.slice(start_utf16, end_utf16)).toBe(words);
  });

  it.each([
    ...HOSTILE_TEXTS.map(([name, text]) => [name, toHostileMaterial(text)] as const),
    ['a page', HOSTILE_MATERIAL] as const,
  ])('can be read with %s in every place', async (_, { story, readings }) => {
    const count = story.points.reduce((sum, one) => sum + one.tellings.length + one.confirmations.length, 0);
    expect(await readRows(toPointsParquet(story, readings, 'Hearsay 1.2.3'))).toHaveLength(count);
  });
});

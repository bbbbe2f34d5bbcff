import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXCHANGE_NAMES } from '../../src/document/export-formats.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const WIRE = `Mill fire put out after nine hours

TORVALE, May 3, 2020 (Plains Wire) — A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss said.

“Nobody was hurt,” Voss told reporters. The mayor will open the new mill on May 9.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-exchange-'));
  writeFileSync(join(folder, 'a.txt'), WIRE);
  writeFileSync(join(folder, 'b.txt'), WIRE.replaceAll('Torvale', 'Sandby'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]): Promise<Ended> => toEnd(startHearsay(folder, args));
const WORDS: Readonly<Record<(typeof EXCHANGE_NAMES)[number], RegExp>> = {
  stix: /^\{"type":"bundle"/,
  'schema-org': /"@type": "Quotation"/,
  ics: /^BEGIN:VCALENDAR\r\n/,
  timelinejs: /"start_date"/,
  csl: /"article-newspaper"/,
  'attributions.parquet': /^PAR1.*PAR1$/s,
  'points.parquet': /^PAR1.*PAR1$/s,
};

async function readRows(name: string): Promise<readonly Record<string, unknown>[]> {
  const bytes = readFileSync(join(folder, name));
  return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
}

describe('what other programs read', { timeout: 60_000 }, () => {
  it.each(EXCHANGE_NAMES)('comes of a story: %s', async (format) => {
    const { code, stderr } = await run('story', '--format', format, '-o', `story.${format}`, 'a.txt', 'b.txt');
    expect([code, stderr]).toEqual([0, '']);
    const text = readFileSync(join(folder, `story.${format}`), 'latin1');
    expect(text).toMatch(WORDS[format]);
    expect(text).not.toContain(folder);
  });

  it('comes of one reading as well, in a pipe', async () => {
    const { code, stdout, stderr } = await run('read', '--format', 'ics', 'a.txt');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('DTSTART;VALUE=DATE:20200509\r\n');
    expect(stdout).toContain('STATUS:TENTATIVE\r\n');
  });

  it('is one table of many readings, the same with workers and without', async () => {
    expect((await run('read', '--format', 'attributions.parquet', '-o', 'one.parquet', 'a.txt', 'b.txt')).code).toBe(0);
    const { code } = await run(
      'read',
      '--jobs',
      '2',
      '--format',
      'attributions.parquet',
      '-o',
      'two.parquet',
      'a.txt',
      'missing.txt',
      'b.txt',
    );
    expect(code).toBe(2);
    const rows = await readRows('one.parquet');
    expect(new Set(rows.map(({ file }) => file))).toEqual(new Set(['a.txt', 'b.txt']));
    expect(rows.map(({ content_words }) => content_words)).toContain('“Nobody was hurt,”');
    expect(await readRows('two.parquet')).toEqual(rows);
  });

  it('holds one reading, where it is no table', async () => {
    const { code, stderr } = await run('read', '--format', 'csl', 'a.txt', 'b.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('hearsay story makes one file of many articles');
    const lines = [WIRE, WIRE.replaceAll('Torvale', 'Sandby')].map((text) => JSON.stringify({ text }));
    writeFileSync(join(folder, 'two.ndjson'), `${lines.join('\n')}\n`);
    const held = await run('read', '--format', 'stix', 'two.ndjson');
    expect([held.code, held.stdout]).toEqual([2, '']);
    expect(held.stderr).toContain('hearsay story makes one file of many articles');
    expect((await run('read', '--format', 'attributions.parquet', '-o', 'held.parquet', 'two.ndjson')).code).toBe(0);
    expect(new Set((await readRows('held.parquet')).map(({ article }) => article)).size).toBe(2);
  });
});

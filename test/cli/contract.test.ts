import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/export/schema/reading-schema.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const WIRE = `Mill fire put out after nine hours

TORVALE (Plains Wire) — A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss said.

“Nobody was hurt, and nobody is missing,” Voss told reporters. She said the cause was not known.
`;
const HOSTILE = `“\u001b]0;owned\u0007Stay calm,” Mayor \u202eAda Lund said. \u009b31m

Lund said it \u001b[2J twice.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  writeFileSync(join(folder, 'wire.txt'), WIRE);
  writeFileSync(join(folder, 'hostile.txt'), HOSTILE);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'noise.txt'), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0]));
  mkdirSync(join(folder, 'many'));
  for (let number = 10; number < 50; number++) {
    writeFileSync(join(folder, 'many', `${number}.txt`), WIRE.replace('Torvale', `Torvale-${number}`));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const start = (args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  startHearsay(folder, args, env);

const run = (args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Ended> =>
  toEnd(start(args, env), input);

const many = (): readonly string[] => readdirSync(join(folder, 'many')).map((name) => `many/${name}`);

describe('hearsay read', { timeout: 60_000 }, () => {
  it('prints one article for people: plain in a pipe, nothing on standard error', async () => {
    const { code, stdout, stderr } = await run(['read', 'wire.txt']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\nVoices\n');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('colours where it is told to, and lets NO_COLOR win', async () => {
    expect((await run(['read', 'wire.txt'], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
    expect((await run(['read', 'wire.txt'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  });

  it('prints hostile text inert', async () => {
    const { code, stdout } = await run(['read', '-'], {}, HOSTILE);
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain('␛');
  });

  it('prints JSON that the schema describes, with what the command line gives', async () => {
    const { code, stdout } = await run([
      'read',
      '--format',
      'json',
      '--published',
      '2015-05-18',
      '--outlet',
      'Plains Post',
      'wire.txt',
    ]);
    const { article, attributions } = readingSchema.parse(JSON.parse(stdout));
    expect([code, article.text, article.published, article.publishedBasis, article.outlet]).toEqual([
      0,
      WIRE,
      '2015-05-18',
      'given',
      'Plains Post',
    ]);
    expect(attributions.every(({ content }) => content.length > 0)).toBe(true);
  });

  it('goes past bad files, says which, and ends with 2', async () => {
    const inputs = ['wire.txt', 'missing.txt', 'empty.txt', 'noise.txt', 'hostile.txt'];
    const { code, stdout, stderr } = await run(['read', '--format', 'ndjson', ...inputs]);
    const readings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => readingSchema.parse(JSON.parse(line)));
    expect(readings.map(({ article }) => article.path)).toEqual(['wire.txt', 'hostile.txt']);
    expect(code).toBe(2);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':').slice(0, 2).join(':').replace(/ \(.*/, '')),
    ).toEqual([
      'hearsay: missing.txt',
      'hearsay: empty.txt',
      'hearsay: noise.txt',
      'hearsay: 3 of 5 inputs could not be read; the others were.',
    ]);
  });

  it('reads the articles of a folder in the order of their names', async () => {
    const { code, stdout } = await run(['read', '--format', 'ndjson', '--jobs', '2', 'many']);
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => readingSchema.parse(JSON.parse(line)).article.path);
    expect([code, paths.length, paths]).toEqual([0, 40, [...paths].sort()]);
  });

  it('gives the same bytes in the same order with workers and without', async () => {
    const alone = await run(['read', '--format', 'ndjson', '--jobs', '1', ...many()]);
    const together = await run(['read', '--format', 'ndjson', '--jobs', '3', ...many()]);
    expect([alone.code, together.code, alone.stderr, together.stderr]).toEqual([0, 0, '', '']);
    expect(together.stdout).toBe(alone.stdout);
    expect(together.stdout.match(/\n/g)).toHaveLength(40);
  });

  it('is quiet when the reader of its help goes away', async () => {
    const child = start(['read', '--help']);
    child.stdout?.destroy();
    const { code, stderr } = await toEnd(child);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is quiet when its reader goes away', async () => {
    const child = start(['read', '--format', 'ndjson', '--jobs', '1', ...many(), ...many()]);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });

  it('writes one page for several articles, and nothing else on the way', async () => {
    const { code, stdout, stderr } = await run([
      'read',
      '--format',
      'html',
      '-o',
      'page.html',
      'wire.txt',
      'hostile.txt',
    ]);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(page.match(/<article/g)).toHaveLength(2);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
    rmSync(join(folder, 'page.html'));
  });

  it('leaves nothing where nothing could be read or written, or it was stopped half-way', async () => {
    const before = readdirSync(folder).sort();
    expect((await run(['read', '-o', 'result.txt', 'missing.txt'])).code).toBe(2);
    expect((await run(['read', '-o', 'nowhere/result.txt', 'wire.txt'])).code).toBe(2);
    expect((await run(['read', '-o', 'wire.txt', 'wire.txt'])).code).toBe(2);
    const child = start(['read', '--format', 'ndjson', '-o', 'result.ndjson', '--jobs', '1', 'wire.txt', '-']);
    // Standard input stays open, so the second input never ends; by then the first one is written. Whether it can be is tried before with an empty file.
    const isWritten = (): boolean =>
      readdirSync(folder).some(
        (name) => name.endsWith('.tmp') && (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0,
      );
    for (let turn = 0; turn < 400 && !isWritten(); turn++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isWritten()).toBe(true);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'wire.txt'), 'utf8')).toBe(WIRE);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storySchema } from '../../src/export/schema/story-schema.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const WIRE = `Mill fire put out after nine hours

TORVALE, May 3, 2020 (Plains Wire) — A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss said.

“Nobody was hurt, and nobody is missing,” Voss told reporters. She said the cause was not known.
`;
const PAPER = `---
outlet: Torvale Post
published: 2020-05-04
---
# Mill fire out

A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss told Plains Wire.

“Nobody was hurt, and two are missing,” Voss said.
`;
const HOSTILE = `“\u001b]0;owned\u0007Stay calm,” Mayor \u202eAda Lund said. \u009b31m

<script>alert(1)</script> [x](javascript:alert(1)) Lund said it \u001b[2J twice.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-story-'));
  writeFileSync(join(folder, 'wire.txt'), WIRE);
  writeFileSync(join(folder, 'copy.txt'), WIRE);
  writeFileSync(join(folder, 'paper.md'), PAPER);
  writeFileSync(join(folder, 'hostile.txt'), HOSTILE);
  writeFileSync(join(folder, 'empty.txt'), '');
  mkdirSync(join(folder, 'many'));
  for (let number = 10; number < 30; number++) {
    writeFileSync(join(folder, 'many', `${number}.txt`), WIRE.replaceAll('Torvale', `Torvale-${number}`));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], input = ''): Promise<Ended> =>
  toEnd(startHearsay(folder, ['story', ...args]), input);

const toStory = ({ stdout }: Ended) => storySchema.parse(JSON.parse(stdout));

const many = (): readonly string[] => readdirSync(join(folder, 'many')).map((name) => `many/${name}`);

describe('hearsay story', { timeout: 60_000 }, () => {
  it('prints one story for people: plain in a pipe, nothing on standard error', async () => {
    const { code, stdout, stderr } = await run(['wire.txt', 'paper.md']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\nThe articles\n');
    expect(stdout).toContain('[A] Plains Wire · 3 May 2020 · wire.txt');
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('prints JSON that the schema describes, with what the command line gives', async () => {
    const ended = await run([
      '--format',
      'json',
      '--published',
      'wire.txt=2020-05-05',
      '--outlet',
      'wire.txt=The Wire',
      'wire.txt',
      'paper.md',
    ]);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(toStory(ended).articles.map(({ outlet, published }) => [outlet, published])).toEqual([
      ['Torvale Post', '2020-05-04'],
      ['The Wire', '2020-05-05'],
    ]);
  });

  it.each(['text', 'markdown', 'json', 'html'])(
    'gives the same %s in whatever order the inputs come',
    async (format) => {
      const one = await run(['--format', format, 'wire.txt', 'paper.md', 'hostile.txt']);
      const other = await run(['--format', format, 'hostile.txt', 'paper.md', 'wire.txt']);
      expect([one.code, one.stderr]).toEqual([0, '']);
      expect(other.stdout).toBe(one.stdout);
    },
  );

  it('knows the same text twice, and counts it once', async () => {
    const { articles } = toStory(await run(['--format', 'json', 'wire.txt', 'copy.txt', 'paper.md', 'wire.txt']));
    expect(articles.map(({ inputs }) => inputs)).toEqual([3, 1]);
  });

  it('makes a story of one article, and says so', async () => {
    const { code, stdout } = await run(['--format', 'json', 'wire.txt']);
    const { articles, problems, conflicts } = storySchema.parse(JSON.parse(stdout));
    expect([code, articles.length, conflicts.length]).toEqual([0, 1, 0]);
    expect(problems.map((problem) => problem.code)).toContain('story-of-one');
  });

  it('passes over bad files, says which, and ends with 2', async () => {
    const { code, stdout, stderr } = await run([
      '--format',
      'json',
      'missing.txt',
      'wire.txt',
      'empty.txt',
      'paper.md',
    ]);
    expect(storySchema.parse(JSON.parse(stdout)).articles).toHaveLength(2);
    expect(code).toBe(2);
    expect(stderr.split('\n').map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'hearsay: missing.txt',
      'hearsay: empty.txt',
      'hearsay: 2 of 4 inputs could not be read; the others were.',
      '',
    ]);
  });

  it('leaves nothing where nothing could be read or written', async () => {
    const before = readdirSync(folder).sort();
    expect(await run(['-o', 'story.txt', 'missing.txt', 'empty.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect((await run(['-o', 'nowhere/story.txt', 'wire.txt'])).code).toBe(2);
    expect((await run(['-o', 'wire.txt', 'wire.txt', 'paper.md'])).code).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'wire.txt'), 'utf8')).toBe(WIRE);
  });

  it('stops when it is told to, and leaves nothing', async () => {
    const before = readdirSync(folder).sort();
    // Standard input stays open, so that there is something to wait for.
    const child = startHearsay(folder, ['story', '-o', 'story.txt', 'wire.txt', '-']);
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)))).toBe('SIGINT');
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  it('writes a file whole, and says nothing on the way', async () => {
    expect(await run(['--format', 'markdown', '-o', 'story.md', 'wire.txt', 'paper.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'story.md'), 'utf8')).toMatch(/^# Story of 2 articles, 3 to 4 May 2020\n/);
    rmSync(join(folder, 'story.md'));
  });

  it('gives the same bytes with workers and without', async () => {
    const alone = await run(['--format', 'json', ...many()]);
    const together = await run(['--format', 'json', '--jobs', '3', ...many(), '-'], 'A fire at the mill was put out.');
    const read = toStory(together).articles.filter(({ path }) => path !== null);
    expect([alone.code, together.code, alone.stderr, together.stderr]).toEqual([0, 0, '', '']);
    expect(read).toEqual(toStory(alone).articles);
    expect((await run(['--format', 'json', '--jobs', '3', ...many()])).stdout).toBe(alone.stdout);
  });

  it('prints hostile text inert', async () => {
    const { code, stdout } = await run(['hostile.txt', 'wire.txt']);
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
  });

  it('is quiet when its reader goes away', async () => {
    const child = startHearsay(folder, ['story', '--format', 'json', ...many()]);
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    child.stdout?.destroy();
    expect([await new Promise((resolve) => child.on('close', resolve)), stderr]).toEqual([0, '']);
  });
});

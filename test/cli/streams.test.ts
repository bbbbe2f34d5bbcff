import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingSchema } from '../../src/export/schema/reading-schema.ts';
import { refusedSchema } from '../../src/export/schema/refused-schema.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const TWO = '{"text":"The bridge is shut, mayor Lena Ortiz said."}\n{"text":"It is open, he said."}\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-streams-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: readonly string[], input = ''): Promise<Ended> {
  return toEnd(startHearsay(folder, args), input);
}

/** Each line as a reading's text, or as the code and line of a refusal. */
function toLines(stdout: string): readonly string[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const value = JSON.parse(line);
      const refused = refusedSchema.safeParse(value);
      return refused.success ? `${refused.data.code} ${refused.data.line}` : readingSchema.parse(value).article.text;
    });
}

/** Waits until so many lines have come out. */
async function waitForLines(child: ChildProcess, count: number): Promise<void> {
  let lines = 0;
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      lines += chunk.toString().split('\n').length - 1;
      if (lines >= count) resolve();
    });
  });
}

describe('a stream of records', () => {
  it.each(['1', '2'])('comes out in order with --jobs %s, and what is broken in its place', async (jobs) => {
    const { code, stdout, stderr } = await run(
      ['read', '--format', 'ndjson', '--jobs', jobs, '-'],
      `${TWO}no\n{}\n${TWO}`,
    );
    expect(toLines(stdout)).toEqual([
      'The bridge is shut, mayor Lena Ortiz said.',
      'It is open, he said.',
      'record-broken 3',
      'record-empty 4',
      'The bridge is shut, mayor Lena Ortiz said.',
      'It is open, he said.',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('2 of 6 inputs could not be read');
  });

  it('is answered record by record while it stays open', async () => {
    const child = startHearsay(folder, ['read', '--format', 'ndjson', '-']);
    for (const [index, line] of TWO.trim().split('\n').entries()) {
      const answered = waitForLines(child, 1);
      child.stdin?.write(`${line}\n`);
      await answered;
      expect(index).toBeLessThan(2);
    }
    expect((await toEnd(child)).code).toBe(0);
  });

  it('is told from a text that opens with a brace', async () => {
    const { stdout } = await run(['read', '--format', 'ndjson', '-'], '{sic} the clerk said no.\nHe left.\n');
    expect(toLines(stdout)).toEqual(['{sic} the clerk said no.\nHe left.\n']);
  });

  it('is no single reading', async () => {
    const { code, stdout, stderr } = await run(['read', '--format', 'json', '-'], TWO);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--format ndjson');
    const one = await run(['read', '--format', 'json', '-'], TWO.split('\n')[0]);
    expect(readingSchema.parse(JSON.parse(one.stdout)).article.text).toContain('The bridge');
  });

  it('has its fields named on the command line', async () => {
    const rows = 'story;when\n"It is open, he said.";2015-05-18\n';
    const args = [
      'read',
      '--format',
      'ndjson',
      '--as',
      'csv',
      '--field',
      'text=story',
      '--field',
      'published=when',
      '-',
    ];
    const { stdout } = await run(args, rows);
    expect(readingSchema.parse(JSON.parse(stdout)).article).toMatchObject({
      text: 'It is open, he said.',
      published: '2015-05-18',
    });
  });
});

describe('an archive, a feed and a pipe', () => {
  it('say once how much held no article', async () => {
    const record = (type: string, body: string, number: number): string => {
      const content = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n${body}`;
      return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/${number}\r\nContent-Type: application/http\r\nContent-Length: ${content.length}\r\n\r\n${content}\r\n\r\n`;
    };
    const paragraph =
      '<p>The harbour master said on Thursday that the whole fleet would sail at dawn if the wind held, and nobody at the quay doubted it.</p>';
    const archive = [
      record('image/png', 'png', 1),
      record('text/html', `<article><h1>Fleet</h1>${paragraph.repeat(6)}</article>`, 2),
      record('text/html', '<p>Log in.</p>', 3),
      record('text/css', 'p {}', 4),
    ];
    writeFileSync(join(folder, 'crawl.warc'), archive.join(''));
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await run(['read', '--format', 'ndjson', '--jobs', jobs, 'crawl.warc']);
      expect(toLines(stdout)).toHaveLength(1);
      expect([code, stderr]).toEqual([
        0,
        expect.stringMatching(/^hearsay: crawl\.warc: 3 records hold no article[^\n]*\n$/),
      ]);
    }
    const made = await run(['case', 'create', 'crawl.hearsay', 'crawl.warc']);
    expect(made.stdout).toContain('Added 1 article');
  });

  it('follow links only where that is asked for', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits++;
      response
        .setHeader('content-type', 'text/html')
        .end('<article><h1>Whole</h1><p>The whole story, he said.</p></article>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`;
    writeFileSync(
      join(folder, 'f.rss'),
      `<rss version="2.0"><channel><title>T</title><item><title>Short</title><link>${link}</link><description>Short, he said.</description></item></channel></rss>`,
    );
    const texts: string[] = [];
    for (const options of [[], ['--follow'], ['--follow', '--allow-private']]) {
      const { stdout } = await run(['read', '--format', 'ndjson', ...options, 'f.rss']);
      texts.push(toLines(stdout)[0]?.split('\n')[0] ?? '');
    }
    server.close();
    expect([hits, texts]).toEqual([1, ['Short, he said.', 'Short, he said.', 'Whole']]);
  });

  it.each([
    ['read', ['read']],
    ['read --jobs 2', ['read', '--jobs', '2']],
    ['case add', ['case', 'add', 'pipe.hearsay']],
  ])('end when they are told to, also while nobody writes: %s', async (name, args) => {
    if (args[0] === 'case') await run(['case', 'create', 'pipe.hearsay']);
    const pipe = `${name.replaceAll(' ', '')}.pipe`;
    execFileSync('mkfifo', ['-m', '600', join(folder, pipe)]);
    const child = startHearsay(folder, [...args, pipe]);
    await pause(1500);
    const ended = toEnd(child);
    const started = performance.now();
    child.kill('SIGTERM');
    await ended;
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('a file that is damaged from its first byte', () => {
  it.each(['rubbish.parquet', 'rubbish.ndjson.gz'])('%s: nothing is said to have been read', async (name) => {
    writeFileSync(join(folder, name), Buffer.from('1f8b0800ffffffffffffffff', 'hex'));
    const { code, stdout, stderr } = await run(['read', '--format', 'text', name]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${name}: the file is damaged or cut short, and nothing after the damage was read.`);
  });
});

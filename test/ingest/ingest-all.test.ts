import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContainerOptions, HearsayError, ingestAll } from '../../src/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-all-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function listAll(input: string | URL, options: ContainerOptions = {}): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const one of ingestAll(input, options)) {
    all.push(one.article === null ? `${one.error.code} ${one.line}` : one.article.text);
  }
  return all;
}

test('one article is one', async () => {
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'The clerk said no.');
  expect(await listAll(file)).toEqual(['The clerk said no.']);
  expect(await listAll(new URL(`file://${file}`))).toEqual(['The clerk said no.']);
});

test('several are several, and what cannot be read stops nothing', async () => {
  const file = join(folder, 'c.ndjson');
  writeFileSync(
    file,
    '{"text":"One, he said."}\nno\n{"title":"none"}\n{"text":" \\u200b"}\n{"text":"Two, she said."}\n',
  );
  expect(await listAll(file)).toEqual([
    'One, he said.',
    'record-broken 2',
    'record-empty 3',
    'file-empty null',
    'Two, she said.',
  ]);
  expect(await listAll(file, { published: '2015-05-18' })).toHaveLength(5);
});

test('an input that cannot be read is thrown', async () => {
  await expect(listAll(join(folder, 'none.ndjson'))).rejects.toThrow(HearsayError);
  await expect(listAll(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'file-missing' });
});

test('nothing is read before it is asked for', async () => {
  const file = join(folder, 'd.ndjson');
  writeFileSync(file, '{"text":"One."}\n{"text":"Two."}\n');
  for await (const one of ingestAll(file)) {
    expect(one.article?.text).toBe('One.');
    break;
  }
});

test('a named pipe is a stream like any other, and waiting for its writer can be stopped', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const source = join(folder, 'source.ndjson.gz');
  writeFileSync(source, gzipSync('{"text":"One, he said."}\n{"text":"Two, she said."}\n'));
  const writer = spawn('sh', ['-c', 'sleep 0.2; cat "$0" > "$1"', source, pipe]);
  expect(await listAll(pipe)).toEqual(['One, he said.', 'Two, she said.']);
  writer.kill();
  const plain = spawn('sh', ['-c', 'echo "The clerk said no." > "$0"', pipe]);
  expect(await listAll(pipe)).toEqual(['The clerk said no.\n']);
  plain.kill();
  await expect(listAll(pipe, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ code: 'input-stopped' });
});

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutputFile } from '../../src/cli/output.ts';
import { BIN } from './run-hearsay.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('openOutputFile', () => {
  it('writes nothing until it is finished, and then the whole', async () => {
    const path = join(folder, 'result.txt');
    const output = openOutputFile(path, []);
    expect(readdirSync(folder)).toEqual([]);
    await output.write('one ');
    expect(readdirSync(folder)).not.toContain('result.txt');
    await output.write('two');
    await output.finish();
    output.abandon();
    expect(readdirSync(folder)).toEqual(['result.txt']);
    expect(readFileSync(path, 'utf8')).toBe('one two');
  });

  it('leaves nothing when it is abandoned, and what was there before stays', async () => {
    const path = join(folder, 'result.txt');
    writeFileSync(path, 'before');
    const output = openOutputFile(path, []);
    await output.write('half');
    output.abandon();
    output.abandon();
    expect(readdirSync(folder)).toEqual(['result.txt']);
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  it('replaces a file, keeps its permissions, and writes through a link', async () => {
    const path = join(folder, 'result.txt');
    writeFileSync(path, 'before');
    chmodSync(path, 0o640);
    symlinkSync('result.txt', join(folder, 'link.txt'));
    const output = openOutputFile(join(folder, 'link.txt'), []);
    await output.write('after');
    await output.finish();
    expect(readFileSync(path, 'utf8')).toBe('after');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  it('makes an empty result an empty file', async () => {
    await openOutputFile(join(folder, 'empty.txt'), []).finish();
    expect(readFileSync(join(folder, 'empty.txt'), 'utf8')).toBe('');
  });

  it('writes a device as the text comes', async () => {
    const output = openOutputFile('/dev/null', []);
    await output.write('text');
    await output.finish();
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it.skipIf(!existsSync('/dev/full'))('says of a device without room that what came out is cut short', async () => {
    await expect(openOutputFile('/dev/full', []).write('text')).rejects.toMatchObject({ code: 'output-cut-short' });
  });

  it.skipIf(!existsSync('/dev/full'))('says the same of standard output', async () => {
    writeFileSync(join(folder, 'article.txt'), 'The bridge is shut, mayor Lena Ortiz said.');
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" read article.txt > /dev/full', process.execPath, BIN],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('standard output: the output cannot be written to its end');
  });

  it.each([
    ['a folder that is not there', 'missing/result.txt', 'output-unwritable'],
    ['a file taken for a folder', 'article.txt/result.txt', 'output-unwritable'],
    ['a name too long', `${'x'.repeat(300)}.txt`, 'output-unwritable'],
    ['a folder', 'sub', 'output-is-directory'],
    ['a folder that is not there yet', 'new/', 'output-is-directory'],
    ['an input', 'article.txt', 'output-is-input'],
    ['an input by another path', 'sub/../article.txt', 'output-is-input'],
    ['an input by a symbolic link', 'link.txt', 'output-is-input'],
    ['an input by a hard link', 'hard.txt', 'output-is-input'],
  ])('refuses %s before anything is read, and leaves nothing', (_, name, code) => {
    const article = join(folder, 'article.txt');
    writeFileSync(article, 'words');
    mkdirSync(join(folder, 'sub'));
    symlinkSync('article.txt', join(folder, 'link.txt'));
    linkSync(article, join(folder, 'hard.txt'));
    const before = readdirSync(folder);
    // Not joined: the path must reach the program as the user wrote it.
    expect(() => openOutputFile(`${folder}/${name}`, ['-', 'https://example.org/', article])).toThrow(
      expect.objectContaining({ code }),
    );
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(article, 'utf8')).toBe('words');
  });

  it('leaves nothing when the folder goes away before the end', async () => {
    const sub = join(folder, 'sub');
    mkdirSync(sub);
    const output = openOutputFile(join(sub, 'result.txt'), []);
    await output.write('half');
    rmSync(sub, { recursive: true });
    await expect(output.finish()).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('stops listening to signals once it is done', async () => {
    const count = (): number => process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
    const before = count();
    const output = openOutputFile(join(folder, 'result.txt'), []);
    expect(count()).toBe(before);
    await output.write('x');
    expect(count()).toBe(before + 2);
    await output.finish();
    expect(count()).toBe(before);
  });
});

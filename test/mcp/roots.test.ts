import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoots } from '../../src/mcp/roots.ts';

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hearsay-roots-')));
  for (const name of ['news', 'newsroom']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'newsroom', 'other.txt'), 'Ann Miller said no.');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('openRoots', () => {
  it('names a file by its own root where the name of another root begins alike', () => {
    const roots = openRoots([join(folder, 'news'), join(folder, 'newsroom')]);
    expect(roots.listFiles([join(folder, 'newsroom')]).map(roots.toShown)).toEqual(['other.txt']);
  });

  it('names the files that a name without its folder may mean', () => {
    mkdirSync(join(folder, 'news', 'monday'));
    writeFileSync(join(folder, 'news', 'monday', 'wire.txt'), 'Ann Miller said no.');
    const roots = openRoots([join(folder, 'news')]);
    expect(() => roots.resolve('wire.txt')).toThrow(/^"wire\.txt" \("monday\/wire\.txt"\): .* give one of their paths/);
    expect(() => roots.resolve('tuesday.txt')).toThrow(expect.objectContaining({ code: 'mcp-missing' }));
  });

  it('refuses a pipe by its name in the root, never by the folders above', () => {
    execFileSync('mkfifo', [join(folder, 'news', 'pipe.txt')]);
    const roots = openRoots([join(folder, 'news')]);
    expect(() => roots.readBytes(join(folder, 'news', 'pipe.txt'))).toThrow(/^"pipe\.txt"/);
    expect(() => roots.readBytes('pipe.txt')).toThrow(expect.objectContaining({ code: 'mcp-special' }));
  });
});

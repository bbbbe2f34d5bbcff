import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as articles from '../../src/case/articles.ts';
import { recoverCase } from '../../src/case/recover-case.ts';
import { makeCase, makeFolder, toNewArticle } from './case-fixture.ts';

vi.mock('../../src/case/articles.ts', { spy: true });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === 'win32')('recovering that is stopped while it reads', () => {
  it('leaves no copy of the case', async () => {
    const { readKeptArticle } = await vi.importActual<typeof articles>('../../src/case/articles.ts');
    const folder = join(makeFolder(), 'temporary');
    mkdirSync(folder);
    vi.stubEnv('TMPDIR', folder);
    const file = makeCase();
    for (const name of ['bridge', 'ferry']) file.addArticle(toNewArticle(name));
    file.close();
    const seen: string[][] = [];
    vi.mocked(articles.readKeptArticle).mockImplementation((...given) => {
      seen.push(readdirSync(folder));
      return readKeptArticle(...given);
    });
    expect(recoverCase(file.path, join(makeFolder(), 'saved.hearsay')).articleCount).toBe(2);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.flat().filter((name) => name.startsWith('hearsay-recover'))).toEqual([]);
  });
});

import { dirname } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openCase } from '../../src/case/open-case.ts';
import { HearsayError } from '../../src/errors.ts';
import { closeLater, makeCase, toDraft, toNewArticle } from './case-fixture.ts';

const locked = new Set<string>();

// Tests may run as root, who may write everywhere.
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    accessSync(path: string, mode: number) {
      if (locked.has(path)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      fs.accessSync(path, mode);
    },
  };
});

it.each(['file', 'folder'])(
  'a case in a %s that cannot be written opens, and says so where somebody writes',
  (what) => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    file.addArticle(article);
    file.close();
    locked.add(what === 'file' ? file.path : dirname(file.path));
    const again = closeLater(openCase(file.path));
    expect(again.isReadOnly).toBe(true);
    expect(again.listArticles()).toHaveLength(1);
    expect(again.search('visit').total).toBe(2);
    for (const write of [
      () => again.addArticle(toNewArticle('the parade')),
      () => again.judge(toDraft(article, { kind: 'accept' }), 'Ann'),
      () => again.removeArticle(article.reading.article.id),
    ]) {
      expect(write).toThrow(HearsayError);
      expect(write).toThrow('can be read but not written');
    }
  },
);

import { expect, it } from 'vitest';
import type { CaseFile } from '../../src/case/case-file.ts';
import { openDatabase } from '../../src/case/database.ts';
import { toCaseFile } from '../../src/case/open-case.ts';
import { HearsayError } from '../../src/errors.ts';
import { closeLater, makeCase, toDraft, toNewArticle } from './case-fixture.ts';

/** Adds articles until something is refused; gives how many went in, and the refusal. */
function fill(file: CaseFile): { readonly count: number; readonly refusal: unknown } {
  for (let count = 0; count < 1000; count++) {
    try {
      file.addArticle(toNewArticle(`bridge ${count} ${'x'.repeat(2000)}`));
    } catch (refusal) {
      return { count, refusal };
    }
  }
  throw new Error('nothing was refused');
}

it('a full disk refuses what does not fit in words, and keeps all that was kept before', () => {
  const { path, close } = makeCase();
  close();
  const database = openDatabase(path);
  // SQLite then says what it says when there is no room on the disk.
  const pages = database.findRow('PRAGMA page_count')?.['page_count'] as number;
  database.findRow(`PRAGMA max_page_count = ${pages + 40}`);
  const file = closeLater(toCaseFile(database));
  const { count, refusal } = fill(file);
  expect(refusal).toBeInstanceOf(HearsayError);
  expect((refusal as HearsayError).code).toBe('case-disk-full');
  expect(file.listArticles()).toHaveLength(count);
  expect(file.readReadings()).toHaveLength(count);
  database.findRow(`PRAGMA max_page_count = ${pages + 4000}`);
  const article = toNewArticle('there is room again');
  expect(file.addArticle(article).isNew).toBe(true);
  expect(file.judge(toDraft(article, { kind: 'accept' }), 'Ann').number).toBe(1);
});

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/case/open-case.ts';
import { recoverCase } from '../../src/case/recover-case.ts';
import { HearsayError } from '../../src/errors.ts';
import { closeLater, makeCase, makeFolder, toDraft, toNewArticle } from './case-fixture.ts';

const ARTICLES = 60;

/** A closed case of 60 articles with a judgement on each. */
function makeLargeCase(): string {
  const file = makeCase();
  for (let number = 0; number < ARTICLES; number++) {
    const article = toNewArticle(`bridge ${number}`);
    file.addArticle(article);
    file.judge(toDraft(article, { kind: 'accept' }), 'Ann');
  }
  file.close();
  return file.path;
}

describe('recovering', () => {
  it('saves everything of a case that is whole', () => {
    const path = makeLargeCase();
    const saved = join(makeFolder(), 'saved.hearsay');
    expect(recoverCase(path, saved)).toEqual({
      articleCount: ARTICLES,
      judgementCount: ARTICLES,
      lostArticles: [],
      lostJudgements: [],
    });
    const [before, after] = [path, saved].map((one) => closeLater(openCase(one)));
    expect(after?.readReadings()).toEqual(before?.readReadings());
    expect(after?.listJudgements()).toEqual(before?.listJudgements());
  });

  it('saves what lies beside a damaged page, and says what is lost', () => {
    const path = makeLargeCase();
    const bytes = readFileSync(path);
    const pages = bytes.length / 4096;
    // Every fourth page from the middle on is written over.
    for (let page = Math.floor(pages / 2); page < pages; page += 4) bytes.fill(0xa5, page * 4096, (page + 1) * 4096);
    writeFileSync(path, bytes);
    const saved = join(makeFolder(), 'saved.hearsay');
    const { articleCount, judgementCount, lostArticles, lostJudgements } = recoverCase(path, saved);
    expect(articleCount).toBeGreaterThan(10);
    expect(articleCount + lostArticles.length).toBe(ARTICLES);
    expect(judgementCount + lostJudgements.length).toBe(ARTICLES);
    expect(lostArticles.length + lostJudgements.length).toBeGreaterThan(0);
    expect(closeLater(openCase(saved)).listArticles()).toHaveLength(articleCount);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('saves what is left of a file that was cut', () => {
    const path = makeLargeCase();
    truncateSync(path, Math.floor(readFileSync(path).length / 8192) * 4096);
    expect(() => openCase(path)).toThrow('hearsay case recover');
    const { articleCount } = recoverCase(path, join(makeFolder(), 'saved.hearsay'));
    expect(articleCount).toBeGreaterThan(0);
  });

  it('says so where nothing is left, and leaves no empty case behind', () => {
    const folder = makeFolder();
    const path = join(folder, 'x.hearsay');
    writeFileSync(path, Buffer.alloc(100_000, 7));
    const saved = join(folder, 'saved.hearsay');
    expect(() => recoverCase(path, saved)).toThrow('nothing could be saved');
    expect(() => openCase(saved)).toThrow(HearsayError);
    expect(() => recoverCase(join(folder, 'missing'), saved)).toThrow('there is no such case');
  });
});

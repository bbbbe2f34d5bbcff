import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/case/database.ts';
import { createCase, openCase } from '../../src/case/open-case.ts';
import { STEPS } from '../../src/case/schema.ts';
import { HearsayError } from '../../src/errors.ts';
import { closeLater, makeCase, makeFolder, toDraft, toNewArticle } from './case-fixture.ts';

function toCode(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('a case', () => {
  it('gives back what was put in, after it was closed', () => {
    const file = makeCase();
    const article = toNewArticle('the visit', { published: '2015-05-08' });
    const { isNew } = file.addArticle(article);
    const judgement = file.judge(toDraft(article, { kind: 'accept' }, 'I was there'), 'Ann');
    file.close();
    const again = closeLater(openCase(file.path));
    expect(isNew).toBe(true);
    expect(again.readReading(article.reading.article.id)).toEqual(article.reading);
    expect(again.readReadings()).toEqual([article.reading]);
    expect(again.readOriginal(article.reading.article.id)).toEqual({
      input: 'the visit.txt',
      bytes: new Uint8Array(article.bytes),
      given: article.given,
      source: article.source,
    });
    expect(again.listJudgements()).toEqual([judgement]);
    expect(judgement).toMatchObject({ number: 1, by: 'Ann', why: 'I was there', decision: { kind: 'accept' } });
    expect(judgement.about.places.map(({ part, exact }) => [part, exact])).toContainEqual(['cue', 'said']);
  });

  it('is one file once it is closed, and one process after another may use it', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    file.close();
    expect(readdirSync(join(file.path, '..'))).toEqual(['test.hearsay']);
  });

  it('counts the same text once, whatever it is called', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    const { isNew } = file.addArticle({ ...toNewArticle('the visit'), input: 'copy.txt' });
    expect(isNew).toBe(false);
    expect(file.listArticles().map(({ input }) => input)).toEqual(['the visit.txt']);
  });

  it('lists articles by their dates, those without one last', () => {
    const file = makeCase();
    for (const [topic, published] of [['c'], ['b', '2015-05-09'], ['a', '2015-05-10']] as const) {
      file.addArticle(toNewArticle(topic, published === undefined ? {} : { published }));
    }
    expect(file.listArticles().map(({ input }) => input)).toEqual(['b.txt', 'a.txt', 'c.txt']);
  });

  it('keeps an article that is taken out, with its judgements, and brings it back', () => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    const { id } = article.reading.article;
    file.addArticle(article);
    file.judge(toDraft(article, { kind: 'reject' }), 'Ann');
    file.removeArticle(id);
    expect(file.listArticles()).toEqual([]);
    expect(file.readReadings()).toEqual([]);
    expect(file.search('visit').total).toBe(0);
    expect(file.listArticles({ withRemoved: true }).map((one) => one.id)).toEqual([id]);
    expect(file.addArticle(article).isNew).toBe(false);
    expect(file.listArticles().map((one) => one.id)).toEqual([id]);
    expect(file.search('visit').total).toBeGreaterThan(0);
    expect(file.listJudgements()).toHaveLength(1);
  });

  it('keeps texts that no database likes: lone surrogates, zeros, words turned around', () => {
    const file = makeCase();
    const article = toNewArticle('\uD800 nul\0l \u202Egnp.exe');
    file.addArticle(article);
    expect(file.readReading(article.reading.article.id)).toEqual(article.reading);
    expect(file.search('nul').hits[0]?.text).toContain('nul');
  });

  it('never changes or removes a judgement, also for who writes SQL', () => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    file.addArticle(article);
    file.judge(toDraft(article, { kind: 'accept' }), 'Ann');
    file.close();
    const database = new DatabaseSync(file.path);
    expect(() => database.exec("UPDATE judgements SET why = 'x'")).toThrow('never changed');
    expect(() => database.exec('DELETE FROM judgements')).toThrow('never removed');
    database.close();
  });

  it('tells everybody that something has changed, by its revision', () => {
    const file = makeCase();
    const other = closeLater(openCase(file.path));
    const before = other.revision();
    file.addArticle(toNewArticle('the visit'));
    expect(other.revision()).toBeGreaterThan(before);
    expect(other.listArticles()).toHaveLength(1);
    other.addArticle(toNewArticle('the parade'));
    expect(file.listArticles()).toHaveLength(2);
  });

  it('keeps a long result until its key changes', () => {
    const file = makeCase();
    file.keep('story', 'a', 'x'.repeat(100_000));
    expect(file.readKept('story', 'a')).toHaveLength(100_000);
    expect(file.readKept('story', 'b')).toBe(null);
  });

  it('takes a reading in place of another, and remembers what the article was called', () => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    file.addArticle(article);
    const { reading } = toNewArticle('the visit, read better');
    file.replaceReading(article.reading.article.id, reading);
    expect(file.listArticles().map(({ id }) => id)).toEqual([reading.article.id]);
    expect([...file.listFormerIds()]).toEqual([[article.reading.article.id, reading.article.id]]);
    expect(file.search('"read better"').total).toBeGreaterThan(0);
  });
});

describe('what is refused', () => {
  it('a file that is there already, and is left as it is', () => {
    const path = join(makeFolder(), 'notes.hearsay');
    writeFileSync(path, 'my notes');
    expect(toCode(() => createCase(path))).toBe('case-exists');
    expect(readFileSync(path, 'utf8')).toBe('my notes');
  });

  it('what is no case: nothing there, a folder, a text, another database, an empty file', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'text'), 'SQLite is what this is about');
    writeFileSync(join(folder, 'empty'), '');
    const other = new DatabaseSync(join(folder, 'other'));
    other.exec('CREATE TABLE a (b)');
    other.close();
    expect(toCode(() => openCase(join(folder, 'missing')))).toBe('case-missing');
    for (const name of ['.', 'text', 'empty', 'other']) {
      expect(
        toCode(() => openCase(join(folder, name))),
        name,
      ).toBe('case-not-a-case');
    }
  });

  it('says of damaged pages in words what to do about them', () => {
    const file = makeCase();
    for (let at = 0; at < 40; at++) file.addArticle(toNewArticle(`bridge ${at} ${'x'.repeat(3000)}`));
    file.close();
    const bytes = readFileSync(file.path);
    writeFileSync(file.path, Buffer.concat([bytes.subarray(0, 4096), bytes.subarray(4096).fill(0xab)]));
    const again = closeLater(openCase(file.path));
    expect(toCode(() => again.listArticles())).toBe('case-damaged');
  });

  it('a case of a newer version, and one with tables that no version made', () => {
    for (const [sql, code] of [
      [`PRAGMA user_version = ${STEPS.length + 1}`, 'case-newer'],
      ['CREATE TRIGGER t AFTER INSERT ON articles BEGIN DELETE FROM kept; END', 'case-damaged'],
      ['CREATE VIEW v AS SELECT 1', 'case-damaged'],
    ] as const) {
      const file = makeCase();
      file.close();
      const database = new DatabaseSync(file.path);
      database.exec(sql);
      database.close();
      expect(
        toCode(() => openCase(file.path)),
        sql,
      ).toBe(code);
    }
  });

  it('a place that is not in the article, a subject that cannot be decided so, an unknown judgement', () => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    file.addArticle(article);
    const draft = toDraft(article, { kind: 'accept' });
    const outside = draft.about.places.map((place) => ({ ...place, end: 100_000 }));
    const unknown = draft.about.places.map((place) => ({ ...place, article: 'sha256:0' }));
    const judge = (more: Partial<typeof draft>): string => toCode(() => file.judge({ ...draft, ...more }, 'Ann'));
    expect(judge({ about: { ...draft.about, places: outside } })).toBe('judgement-place');
    expect(judge({ about: { ...draft.about, places: unknown } })).toBe('article-unknown');
    expect(judge({ decision: { kind: 'settle', outcome: 'void' } })).toBe('judgement-subject');
    expect(judge({ about: { ...draft.about, places: [] } })).toBe('judgement-subject');
    expect(judge({ decision: { kind: 'undo', number: 7 } })).toBe('judgement-unknown');
    expect(file.listJudgements()).toEqual([]);
  });
});

describe('an older case', () => {
  it('is brought up to date, with a backup of what it was', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    file.close();
    const newer = [...STEPS, 'CREATE TABLE more (x TEXT) STRICT'];
    openDatabase(file.path, newer).close();
    const backup = `${file.path}.version-${STEPS.length}.backup`;
    expect(existsSync(backup)).toBe(true);
    expect(closeLater(openCase(backup)).listArticles()).toHaveLength(1);
    expect(toCode(() => openCase(file.path))).toBe('case-newer');
    const again = openDatabase(file.path, newer);
    expect(again.findRow('SELECT count(*) AS n FROM articles')).toEqual({ n: 1 });
    again.close();
  });

  it('stays as it was where a step fails', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    file.close();
    expect(() => openDatabase(file.path, [...STEPS, 'CREATE TABLE more (x TEXT) STRICT; NONSENSE'])).toThrow(
      HearsayError,
    );
    expect(closeLater(openCase(file.path)).listArticles()).toHaveLength(1);
  });
});

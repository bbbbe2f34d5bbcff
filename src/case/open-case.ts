import { deflateRawSync } from 'node:zlib';
import type { CaseArticle } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import {
  ARTICLES,
  ARTICLES_WITH_BODY,
  byDate,
  enterKeptArticle,
  enterReading,
  fromBody,
  inflate,
  readKeptArticle,
  readOriginal,
  restoreArticle,
  toCaseArticle,
  toWellFormed,
} from './articles.ts';
import type { CaseFile } from './case-file.ts';
import { createDatabase, type Database, openDatabase, openDatabaseToRead, toCaseName } from './database.ts';
import { enterJudgement, enterLogged, listJudgements } from './judgements.ts';
import { removePassages } from './passages.ts';
import { search } from './search.ts';

/** Makes an empty case and opens it. Throws `case-exists`, `case-unwritable`, `case-disk-full`. */
export function createCase(path: string): CaseFile {
  createDatabase(path);
  return openCase(path);
}

/** Opens a case that is there. Throws a HearsayError `case-…` that says why not. */
export function openCase(path: string): CaseFile {
  return toCaseFile(openDatabase(path));
}

/** Opens a case to look at; every change is refused with `case-read-only`. Throws as `openCase` does, and `case-older`. */
export function openCaseToRead(path: string): CaseFile {
  return toCaseFile(openDatabaseToRead(path));
}

/** An open database as a case. */
export function toCaseFile(database: Database): CaseFile {
  const { path, isReadOnly } = database;
  const findNumber = (id: string): number => {
    const row = database.findRow('SELECT number FROM articles WHERE id = ?', id);
    if (row === null) throw new HearsayError('article-unknown', id);
    return row['number'] as number;
  };
  const readReading = (id: string): Reading | null => {
    const row = database.findRow(
      'SELECT r.body FROM readings r JOIN articles a ON a.number = r.article WHERE a.id = ?',
      id,
    );
    return row === null ? null : fromBody<Reading>(row['body'] as Uint8Array, path);
  };
  const findArticle = (id: string): CaseArticle | null => {
    const row = database.findRow(`${ARTICLES} WHERE a.id = ?`, id);
    return row === null ? null : toCaseArticle(row, path);
  };
  const findArticleOrThrow = (id: string): CaseArticle => {
    const article = findArticle(id);
    if (article === null) throw new HearsayError('article-unknown', id);
    return article;
  };
  return {
    path,
    name: toCaseName(path),
    isReadOnly,
    revision: () => Number(database.findRow("SELECT value FROM facts WHERE name = 'revision'")?.['value'] ?? 0),
    listArticles({ withRemoved = false } = {}) {
      const which = withRemoved ? '' : 'WHERE a.removed IS NULL';
      return database
        .listRows(`${ARTICLES} ${which} ORDER BY a.number`)
        .map((row) => toCaseArticle(row, path))
        .sort(byDate);
    },
    findArticle,
    addArticle(added) {
      const { id } = added.reading.article;
      return database.write(() => {
        const known = findArticle(id);
        if (known !== null) {
          if (known.removed !== null) restoreArticle(database, findNumber(id), readReading(id));
          return { article: findArticleOrThrow(id), isNew: false };
        }
        enterKeptArticle(database, { ...added, added: new Date().toISOString(), removed: null, formerIds: [] });
        return { article: findArticleOrThrow(id), isNew: true };
      });
    },
    removeArticle(id) {
      database.write(() => {
        const number = findNumber(id);
        database.run('UPDATE articles SET removed = ? WHERE number = ?', new Date().toISOString(), number);
        removePassages(database, number);
      });
    },
    restoreArticle: (id) => database.write(() => restoreArticle(database, findNumber(id), readReading(id))),
    replaceReading(id, reading, given) {
      database.write(() => {
        const number = findNumber(id);
        const newId = reading.article.id;
        if (newId !== id) {
          if (findArticle(newId) !== null) throw new HearsayError('article-known', id);
          database.run('UPDATE articles SET id = ? WHERE number = ?', newId, number);
          database.run('INSERT OR REPLACE INTO former_ids VALUES (?, ?)', id, number);
          database.run('DELETE FROM former_ids WHERE id = ?', newId);
        }
        if (given !== undefined) {
          database.run('UPDATE articles SET given = ? WHERE number = ?', JSON.stringify(given), number);
        }
        database.run('DELETE FROM readings WHERE article = ?', number);
        removePassages(database, number);
        enterReading(database, number, reading);
        if (findArticleOrThrow(newId).removed !== null) removePassages(database, number);
      });
    },
    readReading,
    readReadings: () =>
      database
        .listRows(`${ARTICLES_WITH_BODY} WHERE a.removed IS NULL ORDER BY a.number`)
        .map((row) => ({ article: toCaseArticle(row, path), body: row['body'] as Uint8Array }))
        .sort((a, b) => byDate(a.article, b.article))
        .map(({ body }) => fromBody<Reading>(body, path)),
    readOriginal: (id) => readOriginal(database, id),
    listFormerIds: () =>
      new Map(
        database
          .listRows('SELECT f.id, a.id AS now FROM former_ids f JOIN articles a ON a.number = f.article')
          .map((row) => [row['id'] as string, row['now'] as string]),
      ),
    listJudgements: () => listJudgements(database),
    judge: (draft, by) =>
      database.write(() =>
        enterJudgement(database, draft, toWellFormed(by), (id) => readReading(id)?.article.text ?? null),
      ),
    search: (query, options = {}) => search(database, query, options),
    readKept(name, key) {
      const row = database.findRow('SELECT value FROM kept WHERE name = ? AND key = ?', name, key);
      return row === null ? null : inflate(row['value'] as Uint8Array, path);
    },
    keep(name, key, value) {
      // Not a change of the case, so its revision stays.
      database.run('INSERT OR REPLACE INTO kept VALUES (?, ?, ?)', name, key, deflateRawSync(value, { level: 1 }));
    },
    *listKept() {
      for (const { number } of database.listRows('SELECT number FROM articles ORDER BY number')) {
        yield readKeptArticle(database, number as number);
      }
    },
    takeOver(articles, judgements) {
      database.write(() => {
        for (const article of articles) enterKeptArticle(database, article);
        for (const judgement of judgements) enterLogged(database, judgement);
      });
    },
    close: () => database.close(),
  };
}

import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Judgement } from '../document/judgement.ts';
import { HearsayError } from '../errors.ts';
import { readKeptArticle } from './articles.ts';
import type { KeptArticle } from './case-file.ts';
import { toCaseError, toDatabase } from './database.ts';
import { toLoggedJudgement } from './judgements.ts';
import { createCase } from './open-case.ts';

/** What could be saved of a damaged case, and the numbers of what could not. */
export interface Recovered {
  readonly articleCount: number;
  readonly judgementCount: number;
  readonly lostArticles: readonly number[];
  readonly lostJudgements: readonly number[];
}

/**
 * Saves into a new case whatever of a damaged one can still be read, row by row. The damaged file is only looked at, through a
 * copy. Throws `case-nothing-left` where nothing can be read, `case-missing`,
 * `case-not-a-case`, `case-unreadable`, and what `createCase` throws.
 */
export function recoverCase(path: string, newPath: string): Recovered {
  if (!existsSync(path)) throw new HearsayError('case-missing', path);
  if (existsSync(newPath)) throw new HearsayError('case-exists', newPath);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-recover-'));
  try {
    return saveRows(toCopy(path, folder), path, newPath, () => remove(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only the first look opens all files. */
function lookAt(sqlite: InstanceType<typeof DatabaseSync>): void {
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch {
    // What is damaged shows again, and counts, when rows are saved.
  }
}

/** Takes the names of open files away, so that whoever is stopped while reading them leaves nothing; a system that cannot do so has them until the end. */
function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // It is done again when they are closed.
  }
}

function toCopy(path: string, folder: string): string {
  const copy = join(folder, 'case');
  try {
    if (!statSync(path).isFile()) throw new HearsayError('case-not-a-case', path);
    copyFileSync(path, copy);
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  } catch (error) {
    throw toCaseError(error, path, 'case-unreadable');
  }
  return copy;
}

function saveRows(copy: string, path: string, newPath: string, onOpen: () => void): Recovered {
  let sqlite: InstanceType<typeof DatabaseSync> | null = null;
  try {
    sqlite = new DatabaseSync(copy, { defensive: false });
    // Else a file that is shorter than it says is refused as a whole.
    sqlite.exec('PRAGMA writable_schema = ON; PRAGMA trusted_schema = OFF');
    const database = toDatabase(sqlite, path, true);
    lookAt(sqlite);
    onOpen();
    const articles = saveEach(sqlite, 'articles', (number) => {
      const article = readKeptArticle(database, number);
      // A page that went wrong without a sign shows here.
      return typeof article.reading.article.text === 'string' ? article : null;
    });
    const judgements = saveEach(sqlite, 'judgements', (number) => {
      const row = database.findRow('SELECT * FROM judgements WHERE number = ?', number);
      return row === null ? null : toLoggedJudgement(row, path);
    });
    if (articles.saved.length + judgements.saved.length === 0) throw new HearsayError('case-nothing-left', path);
    writeSaved(newPath, articles.saved, judgements.saved);
    return {
      articleCount: articles.saved.length,
      judgementCount: judgements.saved.length,
      lostArticles: articles.lost,
      lostJudgements: judgements.lost,
    };
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw new HearsayError('case-nothing-left', path, toCaseError(error, path, 'case-damaged'));
  } finally {
    sqlite?.close();
  }
}

function writeSaved(newPath: string, articles: readonly KeptArticle[], judgements: readonly Judgement[]): void {
  const file = createCase(newPath);
  try {
    file.takeOver(articles, judgements);
  } finally {
    file.close();
  }
}

/** Every row of a table by its number, one by one, so that a damaged page costs only the rows on it. */
function saveEach<Item>(
  sqlite: InstanceType<typeof DatabaseSync>,
  table: 'articles' | 'judgements',
  readItem: (number: number) => Item | null,
): { readonly saved: readonly Item[]; readonly lost: readonly number[] } {
  const saved: Item[] = [];
  const lost: number[] = [];
  const last = findLast(sqlite, table);
  for (let number = 1; number <= last; number++) {
    try {
      const item = readItem(number);
      if (item === null) lost.push(number);
      else saved.push(item);
    } catch {
      lost.push(number);
    }
  }
  return { saved, lost };
}

/** The highest number ever given in a table, from whichever place still tells it; 0 where none does. */
function findLast(sqlite: InstanceType<typeof DatabaseSync>, table: string): number {
  const ask = (sql: string): number => {
    try {
      return Number(Object.values(sqlite.prepare(sql).get() ?? {})[0] ?? 0);
    } catch {
      return 0;
    }
  };
  return Math.max(
    ask(`SELECT max(number) FROM ${table}`),
    ask(`SELECT seq FROM sqlite_sequence WHERE name = '${table}'`),
  );
}

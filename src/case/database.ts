import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { APPLICATION_ID, STEPS } from './schema.ts';

type Sqlite = InstanceType<typeof DatabaseSync>;
type Value = string | number | null | Uint8Array;
type Row = Readonly<Record<string, Value>>;

/** An open case file as a database. Every call throws a HearsayError `case-…` where the file refuses. */
export interface Database {
  readonly path: string;
  readonly isReadOnly: boolean;
  run(sql: string, ...values: readonly Value[]): { readonly changes: number; readonly number: number };
  findRow(sql: string, ...values: readonly Value[]): Row | null;
  listRows(sql: string, ...values: readonly Value[]): readonly Row[];
  /** Everything that `work` writes, or nothing; on the disk when it returns. */
  write<Result>(work: () => Result): Result;
  close(): void;
}

/** How long another process may hold the file before it counts as busy, in milliseconds. */
const PATIENCE = 5000;

/** Makes an empty case where there is no file yet. It appears whole or not at all. */
export function createDatabase(path: string): void {
  if (existsSync(path)) throw new HearsayError('case-exists', path);
  // What stands under a file is nowhere, and could not even be removed.
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new HearsayError('case-unwritable', path);
  const temporary = join(dirname(path), `.hearsay-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const sqlite = new DatabaseSync(temporary);
    try {
      sqlite.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      applySteps(sqlite, STEPS, 0);
    } finally {
      sqlite.close();
    }
    placeNew(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new HearsayError('case-exists', path, error);
    throw toCaseError(error, path, 'case-unwritable');
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a finished file its name. A link, unlike a renaming, never replaces what another process has put there meanwhile. */
function placeNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    // Some file systems know no links.
    if (existsSync(path)) throw error;
    renameSync(temporary, path);
  }
}

/**
 * Opens a case; read-only where the file or its folder cannot be written, or the disk is full. An older form is brought up to date, after a
 * backup.
 */
export function openDatabase(path: string, steps: readonly string[] = STEPS): Database {
  checkFile(path);
  if (!isWritable(path) || !isWritable(dirname(path))) return openAs(path, steps, true);
  try {
    return openAs(path, steps, false);
  } catch (error) {
    // Working on a case takes room beside it; looking at it does not.
    const isWithoutRoom = error instanceof HearsayError && WITHOUT_ROOM.has(error.code);
    if (!isWithoutRoom) throw error;
    return openAs(path, steps, true);
  }
}

/** A disk that is full, or a quota that is used up. */
const WITHOUT_ROOM: ReadonlySet<ErrorCode> = new Set(['case-disk-full', 'case-unwritable']);

/** Opens a case to look at, and changes nothing on the disk. An older form is refused with `case-older`. */
export function openDatabaseToRead(path: string, steps: readonly string[] = STEPS): Database {
  checkFile(path);
  return openAs(path, steps, true);
}

function openAs(path: string, steps: readonly string[], isReadOnly: boolean): Database {
  let sqlite: Sqlite | null = null;
  try {
    sqlite = new DatabaseSync(path, { readOnly: isReadOnly, timeout: PATIENCE, enableForeignKeyConstraints: true });
    sqlite.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY');
    checkVersion(sqlite, path, steps, isReadOnly);
    checkTables(sqlite, path, steps);
    if (!isReadOnly) sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return toDatabase(sqlite, path, isReadOnly);
  } catch (error) {
    if (sqlite?.isOpen) sqlite.close();
    const isLeftOpen = isReadOnly && existsSync(`${path}-wal`);
    throw toCaseError(error, path, isLeftOpen ? 'case-left-open' : 'case-unreadable');
  }
}

/** An open connection with our words for what it refuses. */
export function toDatabase(sqlite: Sqlite, path: string, isReadOnly: boolean): Database {
  const statements = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string): StatementSyncInstance => {
    const statement = statements.get(sql) ?? sqlite.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw toCaseError(error, path, 'case-unreadable');
    }
  };
  return {
    path,
    isReadOnly,
    run: (sql, ...values) =>
      guard(() => {
        const { changes, lastInsertRowid } = prepare(sql).run(...values);
        return { changes, number: Number(lastInsertRowid) };
      }),
    findRow: (sql, ...values) => guard(() => (prepare(sql).get(...values) as Row | undefined) ?? null),
    listRows: (sql, ...values) => guard(() => prepare(sql).all(...values) as readonly Row[]),
    write(work) {
      if (isReadOnly) throw new HearsayError('case-read-only', path);
      return guard(() => writeWhole(sqlite, work));
    },
    close: () => closeWhole(sqlite, isReadOnly),
  };
}

function writeWhole<Result>(sqlite: Sqlite, work: () => Result): Result {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    sqlite.exec("UPDATE facts SET value = value + 1 WHERE name = 'revision'");
    sqlite.exec('COMMIT');
    return result;
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** Leaves one file behind, unless another process still works on it. */
function closeWhole(sqlite: Sqlite, isReadOnly: boolean): void {
  if (!sqlite.isOpen) return;
  try {
    if (!isReadOnly) sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
  } catch {
    // Whoever else has it open will do so.
  } finally {
    sqlite.close();
  }
}

/** SQLite's own first words; anything else is no case, whatever its name is. */
const MAGIC = 'SQLite format 3\0';

/** Throws `case-missing`, `case-not-a-case`, `case-unreadable` where there is no database to open. */
function checkFile(path: string): void {
  try {
    if (!statSync(path).isFile()) throw new HearsayError('case-not-a-case', path);
    const head = Buffer.alloc(MAGIC.length);
    const descriptor = openSync(path, 'r');
    try {
      readSync(descriptor, head, 0, head.length, 0);
    } finally {
      closeSync(descriptor);
    }
    if (head.toString('latin1') !== MAGIC) throw new HearsayError('case-not-a-case', path);
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new HearsayError(code === 'ENOENT' || code === 'ENOTDIR' ? 'case-missing' : 'case-unreadable', path, error);
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function checkVersion(sqlite: Sqlite, path: string, steps: readonly string[], isReadOnly: boolean): void {
  if (readPragma(sqlite, 'application_id') !== APPLICATION_ID) throw new HearsayError('case-not-a-case', path);
  const version = readPragma(sqlite, 'user_version');
  if (version > steps.length) throw new HearsayError('case-newer', path);
  if (version === steps.length) return;
  if (isReadOnly) throw new HearsayError('case-older', path);
  writeBackup(sqlite, path, version);
  applySteps(sqlite, steps, version);
}

/** The file as it was, beside it: "NAME.hearsay.version-1.backup". One that is there already is kept. */
function writeBackup(sqlite: Sqlite, path: string, version: number): void {
  const backup = `${path}.version-${version}.backup`;
  if (existsSync(backup)) return;
  const temporary = join(dirname(path), `.hearsay-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    sqlite.prepare('VACUUM INTO ?').run(temporary);
    placeNew(temporary, backup);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function applySteps(sqlite: Sqlite, steps: readonly string[], version: number): void {
  sqlite.exec('BEGIN IMMEDIATE');
  try {
    // Another process may have been here between the look and the lock.
    const from = Math.max(version, readPragma(sqlite, 'user_version'));
    for (const step of steps.slice(from)) sqlite.exec(step);
    sqlite.exec(`PRAGMA user_version = ${steps.length}`);
    sqlite.exec('COMMIT');
  } catch (error) {
    if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
    throw error;
  }
}

/** A case from elsewhere may hold triggers and views that no step made: it is not opened. */
function checkTables(sqlite: Sqlite, path: string, steps: readonly string[]): void {
  const made = new DatabaseSync(':memory:');
  try {
    for (const step of steps) made.exec(step);
    if (toTables(made) !== toTables(sqlite)) throw new HearsayError('case-damaged', path);
  } finally {
    made.close();
  }
}

function toTables(sqlite: Sqlite): string {
  return JSON.stringify(sqlite.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all());
}

function readPragma(sqlite: Sqlite, name: string): number {
  return (sqlite.prepare(`PRAGMA ${name}`).get() as Record<string, number>)[name] ?? 0;
}

/** SQLite's result codes, by their lowest byte. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  5: 'case-busy',
  6: 'case-busy',
  8: 'case-read-only',
  10: 'case-unwritable',
  11: 'case-damaged',
  13: 'case-disk-full',
  26: 'case-not-a-case',
};

/** What SQLite says where it gives no code with it, as it does when listing rows. */
const MESSAGES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/malformed/, 'case-damaged'],
  [/not a database/, 'case-not-a-case'],
  [/is locked/, 'case-busy'],
  [/readonly/, 'case-read-only'],
  [/is full/, 'case-disk-full'],
  [/disk I\/O/, 'case-unwritable'],
];

/** What SQLite or the file system refused, in our words; `otherwise` where they give no reason. What is no refusal stays as it is. */
export function toCaseError(error: unknown, path: string, otherwise: ErrorCode): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  const { errcode, code } = error as Error & { errcode?: number; code?: string };
  if (code === 'ENOSPC') return new HearsayError('case-disk-full', path, error);
  if (errcode === undefined) {
    if (code === undefined) return error;
    const said = code === 'ERR_SQLITE_ERROR' && MESSAGES.find(([words]) => words.test(error.message));
    return new HearsayError(said ? said[1] : otherwise, path, error);
  }
  // 1 is a mistake in our SQL or a table that is not there, 19 a broken rule of the schema: what a damaged file shows as well.
  return new HearsayError(CODES[errcode & 0xff] ?? otherwise, path, error);
}

/** The file's name without folder and ".hearsay". */
export function toCaseName(path: string): string {
  return basename(path).replace(/\.hearsay$/i, '');
}

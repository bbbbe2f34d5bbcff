import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CaseArticle } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import type { KeptArticle, KeptSource, NewArticle } from './case-file.ts';
import type { Database } from './database.ts';
import { enterPassages, removePassages } from './passages.ts';

const COLUMNS = 'a.id, a.input, a.bytes_hash, a.added, a.removed, r.about';
const FROM = 'FROM articles a JOIN readings r ON r.article = a.number';
export const ARTICLES: string = `SELECT ${COLUMNS} ${FROM}`;
export const ARTICLES_WITH_BODY: string = `SELECT ${COLUMNS}, r.body ${FROM}`;

/** What lists tell of a reading, so that they need not open it. */
type ReadingAbout = Pick<
  CaseArticle,
  'title' | 'outlet' | 'published' | 'length' | 'attributionCount' | 'problemCount' | 'model'
>;

/** Keeps a reading, and makes it findable. */
export function enterReading(database: Database, number: number, reading: Reading): void {
  const { title, outlet, published, text } = reading.article;
  const about: ReadingAbout = {
    title,
    outlet,
    published,
    length: text.length,
    attributionCount: reading.attributions.length,
    problemCount: reading.problems.length,
    model: reading.model,
  };
  const body = deflateRawSync(JSON.stringify(reading), { level: 1 });
  database.run('INSERT INTO readings VALUES (?, ?, ?)', number, JSON.stringify(about), body);
  enterPassages(database, number, reading);
}

/** Brings an article back into the case. */
export function restoreArticle(database: Database, number: number, reading: Reading | null): void {
  database.run('UPDATE articles SET removed = NULL WHERE number = ?', number);
  removePassages(database, number);
  if (reading !== null) enterPassages(database, number, reading);
}

/** A row of `ARTICLES`. */
export function toCaseArticle(row: Readonly<Record<string, unknown>>, path: string): CaseArticle {
  return {
    id: row['id'] as string,
    input: row['input'] as string,
    bytesHash: row['bytes_hash'] as string,
    added: row['added'] as string,
    removed: row['removed'] as string | null,
    ...fromJson<ReadingAbout>(row['about'], path),
  };
}

/** In the case before out of it; then by publication, without a date last; then as they came in, for the sort is stable. */
export function byDate(a: CaseArticle, b: CaseArticle): number {
  const [first, second] = [a, b].map(({ removed, published }) => `${removed === null ? 0 : 1}${published ?? '~'}`);
  return (first as string) < (second as string) ? -1 : first === second ? 0 : 1;
}

/** What reading an article again takes; null where there is none. */
export function readOriginal(
  database: Database,
  id: string,
): Pick<NewArticle, 'input' | 'bytes' | 'given' | 'source'> | null {
  const row = database.findRow('SELECT input, bytes, source, given FROM articles WHERE id = ?', id);
  if (row === null) return null;
  return {
    input: row['input'] as string,
    bytes: row['bytes'] as Uint8Array,
    source: fromJson<KeptSource>(row['source'], database.path),
    given: fromJson<NewArticle['given']>(row['given'], database.path),
  };
}

function toHash(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** SQLite holds no lone surrogates; a file name may. */
export function toWellFormed(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** What was kept packed. Throws `case-damaged`. */
export function fromBody<Value>(body: Uint8Array, path: string): Value {
  return fromJson<Value>(inflate(body, path), path);
}

/** Bytes that a body may unpack to: the reading of ten million characters stays below. */
const MOST_BYTES = 1_000_000_000;

/** Text that was kept packed. Throws `case-damaged`. */
export function inflate(bytes: Uint8Array, path: string): string {
  try {
    return inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch (error) {
    throw new HearsayError('case-damaged', path, error);
  }
}

function fromJson<Value>(text: unknown, path: string): Value {
  try {
    return JSON.parse(String(text)) as Value;
  } catch (error) {
    throw new HearsayError('case-damaged', path, error);
  }
}

/** An article as it is kept. Throws `case-damaged` where its row or its reading cannot be used. */
export function readKeptArticle(database: Database, number: number): KeptArticle {
  const { path } = database;
  const row = database.findRow(
    'SELECT a.*, r.body FROM articles a JOIN readings r ON r.article = a.number WHERE a.number = ?',
    number,
  );
  if (row === null) throw new HearsayError('case-damaged', path);
  const former = database.listRows('SELECT id FROM former_ids WHERE article = ? ORDER BY id', number);
  return {
    input: row['input'] as string,
    bytes: row['bytes'] as Uint8Array,
    source: fromJson<KeptSource>(row['source'], path),
    given: fromJson<NewArticle['given']>(row['given'], path),
    reading: fromBody<Reading>(row['body'] as Uint8Array, path),
    added: row['added'] as string,
    removed: row['removed'] as string | null,
    formerIds: former.map(({ id }) => id as string),
  };
}

/** Enters an article with all that is kept of it. */
export function enterKeptArticle(database: Database, article: KeptArticle): void {
  const { number } = database.run(
    'INSERT INTO articles (id, input, bytes, bytes_hash, source, given, added, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    article.reading.article.id,
    toWellFormed(article.input),
    article.bytes,
    toHash(article.bytes),
    JSON.stringify(article.source),
    JSON.stringify(article.given),
    article.added,
    article.removed,
  );
  for (const id of article.formerIds) database.run('INSERT OR REPLACE INTO former_ids VALUES (?, ?)', id, number);
  enterReading(database, number, article.reading);
  if (article.removed !== null) removePassages(database, number);
}

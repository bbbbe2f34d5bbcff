import { HearsayError } from '../../errors.ts';
import type { Entry, Told } from '../ingested.ts';
import { toFieldNames } from './fields.ts';

/** Where a record stands: in which input, and as which of its records. */
export interface RecordPlace {
  /** As messages name it: "corpus.ndjson, line 17". */
  readonly name: string;
  /** "corpus.ndjson#17"; null for an address and standard input. */
  readonly path: string | null;
  readonly line: number;
}

/** Makes entries of records; which fields are read is settled once. Throws `field-unknown` for a field name that is none. */
export function createRecordReader(
  fields: Readonly<Record<string, string>>,
): (record: unknown, place: RecordPlace) => Entry {
  const names = toFieldNames(fields);
  return (record, place) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return refuse(new HearsayError('record-broken', place.name), place);
    const values = record as Readonly<Record<string, unknown>>;
    const take = (field: keyof typeof names): string | null => {
      for (const name of names[field]) {
        const words = Object.hasOwn(values, name) ? toWords(values[name]) : null;
        if (words !== null) return words;
      }
      return null;
    };
    const text = take('text');
    const html = text === null ? take('html') : null;
    const body = text ?? html;
    if (body === null) return refuse(new HearsayError('record-empty', place.name), place);
    const told: Told = {
      title: take('title'),
      outlet: take('outlet'),
      authors: takeAuthors(values, names.authors),
      published: take('published'),
      language: take('language'),
    };
    const url = take('url');
    return {
      source: {
        name: place.name,
        bytes: new TextEncoder().encode(body),
        path: place.path,
        url: null,
        charset: 'utf-8',
        kind: html === null ? 'text' : 'html',
        told: { ...told, url },
      },
    };
  };
}

export function refuse(error: HearsayError, { line }: Pick<RecordPlace, 'line'>): Entry {
  return { source: null, error, line };
}

/** A value as words: dates as ISO 8601, numbers as they are written; null for what is neither, and for blanks. */
function toWords(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return null;
}

function takeAuthors(values: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? values[name] : null;
    if (Array.isArray(value)) return value.map(toAuthor).filter((author) => author !== null);
    const author = toAuthor(value);
    if (author !== null) return author.split(/\s*;\s*/).filter((part) => part !== '');
  }
  return [];
}

/** A name, or the name in an object as JSON feeds and schema.org have it. */
function toAuthor(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'name' in value) return toWords(value.name);
  return toWords(value);
}

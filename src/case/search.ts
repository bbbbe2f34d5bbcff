import type { SearchHit } from '../document/case.ts';
import type { Span } from '../document/span.ts';
import { HearsayError } from '../errors.ts';
import type { Database } from './database.ts';
import { parseQuery } from './query.ts';

export interface SearchOptions {
  /** Index of the first hit to give; 0 where not said. */
  readonly from?: number;
  /** 20 where not said, 200 at most. */
  readonly count?: number;
}

const COUNT = 20;
const MOST_COUNT = 200;

/** Looks words up, best first. `speaker:NAME` looks only at what somebody of this name is reported to say. Throws `search-invalid`. */
export function search(
  database: Database,
  query: string,
  { from = 0, count = COUNT }: SearchOptions,
): { readonly total: number; readonly hits: readonly SearchHit[] } {
  const parsed = parseQuery(query);
  if (parsed === null) throw new HearsayError('search-invalid', query.slice(0, 200));
  const { match, speaker } = parsed;
  const kind = speaker === null ? 'text' : 'content';
  const name = speaker === null ? '%' : `%${speaker.replace(/[%_\\]/g, '\\$&')}%`;
  const where = [
    match === null ? null : 'passage_words MATCH ?',
    'p.kind = ?',
    "coalesce(p.speaker, '') LIKE ? ESCAPE '\\'",
  ].filter((part) => part !== null);
  const values = match === null ? [kind, name] : [match, kind, name];
  const tables = match === null ? 'passages p' : 'passage_words JOIN passages p ON p.number = passage_words.rowid';
  const condition = `FROM ${tables} JOIN articles a ON a.number = p.article WHERE ${where.join(' AND ')}`;
  const total = database.findRow(`SELECT count(*) AS total ${condition}`, ...values)?.['total'] as number;
  const open = crypto.randomUUID();
  const marked = match === null ? 'p.words' : `highlight(passage_words, 0, '${open}', '${open}')`;
  const rows = database.listRows(
    `SELECT a.id, p.article AS number, p.finding, p.speaker, p."start", p."end", ${marked} AS marked ${condition}
     ORDER BY ${match === null ? '' : 'rank, '}p.number LIMIT ? OFFSET ?`,
    ...values,
    Math.min(Math.max(1, count), MOST_COUNT),
    Math.max(0, from),
  );
  return {
    total,
    hits: rows.map((row): SearchHit => {
      const { text, hits } = toHits(row['marked'] as string, open);
      const start = row['start'] as number;
      const said =
        kind === 'content'
          ? { finding: row['finding'] as string, speaker: row['speaker'] as string | null }
          : findSaid(database, row['number'] as number, start + (hits[0]?.start ?? 0));
      return { article: row['id'] as string, kind, ...said, start, end: row['end'] as number, text, hits };
    }),
  };
}

/** Whose words stand at a place: the innermost saying there. */
function findSaid(database: Database, number: number, at: number): Pick<SearchHit, 'finding' | 'speaker'> {
  const row = database.findRow(
    `SELECT finding, speaker FROM passages WHERE article = ? AND kind = 'content' AND "start" <= ? AND "end" > ?
     ORDER BY "end" - "start" LIMIT 1`,
    number,
    at,
    at,
  );
  return { finding: (row?.['finding'] ?? null) as string | null, speaker: (row?.['speaker'] ?? null) as string | null };
}

/** Takes the marks out of the words again and tells where they stood; every hit stands between two. */
function toHits(marked: string, mark: string): { readonly text: string; readonly hits: readonly Span[] } {
  const pieces = marked.split(mark);
  const hits: Span[] = [];
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) hits.push({ start: offset, end: offset + piece.length });
    offset += piece.length;
  }
  return { text: pieces.join(''), hits };
}

import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import type { Database } from './database.ts';

const ENTER =
  'INSERT INTO passages (article, kind, finding, speaker, "start", "end", words) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** Makes an article findable by its words: the text of its blocks, and what somebody is reported to say. */
export function enterPassages(database: Database, number: number, reading: Reading): void {
  const { text, blocks } = reading.article;
  for (const { start, end } of blocks) {
    database.run(ENTER, number, 'text', null, null, start, end, toWords(text, { start, end }));
  }
  const nameById = new Map(reading.entities.map(({ id, name }) => [id, name]));
  for (const { id, content, speaker } of reading.attributions) {
    const name = speaker === null ? null : (nameById.get(speaker) ?? null);
    for (const { start, end } of content) {
      database.run(ENTER, number, 'content', id, name, start, end, toWords(text, { start, end }));
    }
  }
}

export function removePassages(database: Database, number: number): void {
  database.run('DELETE FROM passages WHERE article = ?', number);
}

/** The words of a span as the index takes them: as long as they are in the text, without what SQLite cannot hold. */
function toWords(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\0', ' ').toWellFormed();
}

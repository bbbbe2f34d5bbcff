import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/document/reading.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';

/** The file name of a PolNeAR article without its ending: "nyt_2016-09-08_obama-on-climate-change-the-tren". */
interface ArticleName {
  readonly stem: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly words: readonly string[];
}

/** Words that half of that autumn's headlines have, and that tell no story apart. */
const COMMON = new Set(
  'about after against campaign clinton donald hillary obama poll says their trump with'.split(' '),
);
/** Two articles further apart in time than this are not on one story, as far as their names tell. */
const DAYS = 10;

/**
 * At most `count` of the file names, the same each time, in order of name: outlet by outlet in turn, in each by date, leaving out an article
 * whose name shares a telling word with one that is in already and is of the same days.
 */
export function pickUnrelated(files: readonly string[], count: number): string[] {
  const queues = new Map<string, ArticleName[]>();
  for (const file of [...files].sort()) {
    const name = parseName(file);
    if (name !== null) queues.set(name.outlet, [...(queues.get(name.outlet) ?? []), name]);
  }
  const picked: ArticleName[] = [];
  const waiting = [...queues.values()];
  while (picked.length < count && waiting.some((queue) => queue.length > 0)) {
    for (const queue of waiting) {
      let next = queue.shift();
      while (next !== undefined && picked.some((other) => isOneStory(other, next as ArticleName))) next = queue.shift();
      if (next !== undefined && picked.length < count) picked.push(next);
    }
  }
  return picked.map(({ stem }) => `${stem}.txt`).sort();
}

/** Reads articles of a PolNeAR compartment; outlet and publication date are those of the file name. By article id, in order of `files`. */
export function readNamedArticles(
  folder: string,
  files: readonly string[],
): Map<string, { name: string; reading: Reading }> {
  return new Map(
    files.map((file) => {
      const name = parseName(file);
      const options = name === null ? {} : { published: name.published, outlet: name.outlet };
      const { article, problems } = toArticle(readFileSync(join(folder, file), 'utf8'), options);
      const reading = read(article, loadNetwork(), problems);
      return [article.id, { name: file.replace(/\.txt$/, ''), reading }] as const;
    }),
  );
}

/** The texts of a folder, in order of name. */
export function listTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}

function isOneStory(one: ArticleName, other: ArticleName): boolean {
  const days = Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000;
  return days <= DAYS && one.words.some((word) => other.words.includes(word));
}

function parseName(file: string): ArticleName | null {
  const [, outlet, published, slug] = /^([^_]+)_(\d{4}-\d\d-\d\d)_([^_.]+)/.exec(file) ?? [];
  if (outlet === undefined || published === undefined || slug === undefined) return null;
  const words = slug.split('-').filter((word) => word.length > 3 && !COMMON.has(word));
  return { stem: file.replace(/\.txt$/, ''), outlet, published, words };
}

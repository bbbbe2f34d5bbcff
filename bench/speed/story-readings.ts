import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reading } from '../../src/document/reading.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { toPrint } from '../accuracy/meantime.ts';
import { readTimex } from '../accuracy/timex.ts';

const CACHE = '.cache/bench-story';
/** What a reading depends on. */
const SOURCES = ['src/document', 'src/extract', 'src/ingest', 'src/language', 'src/lexicon', 'src/model', 'models'];

/** A text file to read; `published` is ISO 8601, null where the name does not tell. */
export interface TextFile {
  readonly path: string;
  readonly published: string | null;
}

/**
 * The articles of some folders, at most `count`, in an order that mixes the folders and is always the same. Folders hold *.txt (PolNeAR), *.xml
 * (MEANTIME) or *.tml (TimeML); what is no text file is written as one below .cache.
 */
export function listTextFiles(folders: readonly string[], count: number): TextFile[] {
  return folders
    .flatMap(toTextFiles)
    .map((file) => ({ file, rank: toHash(basename(file.path)) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ file }) => file);
}

/** The readings of the files, from .cache where the same program has read the same file before; `onRead` is told each that is made anew. */
export function readCached(files: readonly TextFile[], onRead: () => void = () => {}): Reading[] {
  const folder = join(CACHE, 'readings', toProgramHash());
  mkdirSync(folder, { recursive: true });
  return files.map(({ path, published }) => {
    const text = readFileSync(path, 'utf8');
    const cached = join(folder, `${toHash(`${path}\n${published}\n${text}`)}.json`);
    if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as Reading;
    const { article, problems } = toArticle(text, published === null ? { path } : { path, published });
    const reading = read(article, loadNetwork(), problems);
    writeFileSync(cached, JSON.stringify(reading));
    onRead();
    return reading;
  });
}

function toTextFiles(folder: string): TextFile[] {
  const names = readdirSync(folder).sort();
  const texts = names.filter((name) => name.endsWith('.txt'));
  if (texts.length > 0) {
    return texts.map((name) => ({
      path: join(folder, name),
      published: /_(\d{4}-\d\d-\d\d)_/.exec(name)?.[1] ?? null,
    }));
  }
  if (names.some((name) => name.endsWith('.tml'))) {
    return readTimex([folder]).map(({ name, text, published }) => writeText(name, text, published.slice(0, 10)));
  }
  return names
    .filter((name) => name.endsWith('.xml'))
    .map((name) => writeText(name, toPrint(readFileSync(join(folder, name), 'utf8')).text, null));
}

function writeText(name: string, text: string, published: string | null): TextFile {
  const path = join(CACHE, 'texts', `${name}.txt`);
  mkdirSync(join(CACHE, 'texts'), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, text);
  return { path, published };
}

function toProgramHash(): string {
  const hash = createHash('sha256').update(readFileSync('src/read.ts'));
  const add = (path: string): void => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const source of SOURCES) add(source);
  return hash.digest('hex').slice(0, 16);
}

function toHash(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

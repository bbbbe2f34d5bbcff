import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { CaseFile } from '../case/case-file.ts';
import { createHeldReadings } from '../case/held-readings.ts';
import type { Article, Problem } from '../document/article.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import { ingestSource, toKind } from '../ingest/ingest.ts';
import { loadNetwork } from '../ingest/load-network.ts';
import { read } from '../read.ts';
import type { Roots } from './roots.ts';

/** An article that a client may ask about. */
export interface Held {
  readonly article: Article;
  readonly problems: readonly Problem[];
  /** As a client is told of it: a path in a root, or the article's id in the case. */
  readonly name: string;
}

/** What a tool may do while it works. */
export interface Work {
  readonly signal: AbortSignal;
  /** Tells the client how far the work is, where it asked to be told. */
  readonly report: (done: number, total: number) => Promise<void>;
}

/** Everything that the server can answer about. */
export interface Library {
  /** The articles that are meant: paths in the roots, folders, ids; without any, all of the case, or else of the roots. Goes past files that cannot be read, unless it was named itself. */
  readonly gather: (names: readonly string[] | undefined, work: Work) => Promise<readonly Held[]>;
  readonly readingOf: (held: Held) => Reading;
  /** The words of a draft's file. */
  readonly ingest: (path: string) => Promise<Held>;
}

/** Code units of articles whose readings are kept; a reading takes about thirteen times as much. */
const MOST_KEPT = 12_000_000;

/** Opens nothing before it is asked. */
export function createLibrary(roots: Roots, file: CaseFile | null): Library {
  const byHash = new Map<string, Held>();
  const readings = new Map<string, Reading>();
  const inCase = file === null ? null : createHeldReadings(file);
  const caseReadings = new Map<string, Reading>();
  let kept = 0;

  const ingest = async (path: string): Promise<Held> => {
    const { path: real, bytes } = roots.readBytes(path);
    const name = roots.toShown(real);
    const hash = `${createHash('sha256').update(bytes).digest('hex')} ${name}`;
    const known = byHash.get(hash);
    if (known !== undefined) return known;
    const { article, problems } = await ingestSource({
      name,
      bytes,
      path: name,
      url: null,
      charset: null,
      kind: toKind(real),
    });
    const held: Held = { article, problems, name };
    byHash.set(hash, held);
    kept += article.text.length;
    for (const [oldest, { article: old }] of byHash) {
      if (kept <= MOST_KEPT || oldest === hash) break;
      byHash.delete(oldest);
      readings.delete(old.id);
      kept -= old.text.length;
    }
    return held;
  };

  const listCase = (): readonly Held[] => {
    if (inCase === null) return [];
    return inCase.look().judged.map(({ standing }) => {
      caseReadings.set(standing.article.id, standing);
      return { article: standing.article, problems: standing.problems, name: standing.article.id };
    });
  };

  return {
    async gather(names, { signal, report }) {
      const held: Held[] = [];
      const all = listCase();
      const ids = new Map(all.map((one) => [one.article.id, one]));
      const paths: string[] = [];
      if (names === undefined || names.length === 0) {
        if (all.length > 0 || roots.folders.length === 0) held.push(...all);
        else paths.push(...roots.folders);
      }
      for (const name of names ?? []) {
        const known = ids.get(name) ?? [...byHash.values()].find(({ article }) => article.id === name);
        if (known !== undefined) held.push(known);
        else if (name.startsWith('sha256:')) throw new HearsayError('article-unknown', name.slice(0, 80));
        else paths.push(name);
      }
      const files = roots.listFiles(paths);
      const named = new Set(paths.flatMap((path) => toNamed(roots, path)));
      for (const [index, path] of files.entries()) {
        if (signal.aborted) throw new HearsayError('input-stopped', 'articles');
        if (index % 20 === 19) {
          await setImmediate();
          await report(index, files.length);
        }
        try {
          held.push(await ingest(path));
        } catch (error) {
          if (named.has(path) || !(error instanceof HearsayError)) throw error;
        }
      }
      return held;
    },
    readingOf({ article, problems }) {
      const known = caseReadings.get(article.id) ?? readings.get(article.id);
      if (known !== undefined) return known;
      const reading = read(article, loadNetwork(), problems);
      readings.set(article.id, reading);
      return reading;
    },
    ingest,
  };
}

/** The file that a client named itself: then what is wrong with it is said. */
function toNamed(roots: Roots, path: string): readonly string[] {
  try {
    return [roots.resolve(path)];
  } catch {
    return [];
  }
}

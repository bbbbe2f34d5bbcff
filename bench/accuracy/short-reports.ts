/**
 * npm run bench:short [-- --show]: what is found of what short reports hold, by file; of those with odd numbers, which may be learnt from, and of those with even
 * ones, which nobody reads. --show prints what is missed of the odd ones, and what is told besides.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Story } from '../../src/document/story.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';
import { findPlaces, isAt, isInSentenceOf, type PlantedPlace } from './plants.ts';

const FOLDER = 'test/short-reports';

interface Report {
  readonly outlet: string;
  /** YYYY-MM-DD. */
  readonly published: string;
  readonly text: string;
}

/** One report with the reasons it holds, or two with passages that contradict each other; of kind "none" they only look so. */
export interface ShortReports {
  readonly id: string;
  readonly reports: Readonly<Record<string, Report>>;
  readonly kind?: 'polarity' | 'superseded' | 'none';
  readonly words?: Readonly<Record<string, string>>;
  readonly explanations?: readonly { readonly words: string; readonly holder: string | null }[];
}

export interface ShortScore {
  /** How many are held by the reports, and how many of those are found. */
  readonly planted: number;
  readonly found: number;
  /** What is told that nobody planted, and what only looks like a contradiction. */
  readonly besides: number;
  readonly misses: readonly string[];
}

/** The short reports of a file of the folder. */
export function readShortReports(file: string): readonly ShortReports[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly ShortReports[];
}

/** Reads and compares the reports, and holds what is found against what they hold. */
export function scoreShortReports({ id, reports, kind, words, explanations }: ShortReports): ShortScore {
  const readings = new Map(
    Object.entries(reports).map(([name, { text, published, outlet }]) => {
      const { article, problems } = toArticle(text, { path: `${name}.txt`, published, outlet });
      return [name, read(article, loadNetwork(), problems)] as const;
    }),
  );
  const told = story([...readings.values()], loadWordVectors());
  if (explanations !== undefined)
    return scoreReasons(
      id,
      told,
      explanations.flatMap((held) => findPlaces({ a: held.words }, readings)),
    );
  const [one, two] = findPlaces(words ?? {}, readings) as [PlantedPlace, PlantedPlace];
  const here = told.conflicts.filter(({ tellings }) =>
    tellings.some(
      (telling) =>
        isInSentenceOf(telling, one) &&
        tellings.some((other) => other.side !== telling.side && isInSentenceOf(other, two)),
    ),
  );
  const others = told.conflicts.length - here.length;
  if (kind === 'none') return { planted: 0, found: 0, besides: told.conflicts.length, misses: [] };
  const misses = here.length > 0 ? [] : [`${id}: ${Object.values(words ?? {}).join(' <> ')}`];
  return { planted: 1, found: here.length > 0 ? 1 : 0, besides: others, misses };
}

function scoreReasons(id: string, told: Story, places: readonly PlantedPlace[]): ShortScore {
  const reached = told.explanations.map(({ claim, tellings, evidence }) =>
    places.map((place) => [claim, ...tellings, ...evidence].some((ref) => isAt(ref, place))),
  );
  const missed = places.filter((_, at) => !reached.some((hits) => hits[at]));
  return {
    planted: places.length,
    found: places.length - missed.length,
    besides: reached.filter((hits) => !hits.includes(true)).length,
    misses: missed.map(({ words }) => `${id}: ${words}`),
  };
}

/** True for those that may be read and learnt from. */
export function isOpenToAll({ id }: Pick<ShortReports, 'id'>): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 2 === 1;
}

function main(isShown: boolean): void {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const all = readShortReports(join(FOLDER, file));
    for (const [half, some] of [
      ['odd', all.filter(isOpenToAll)],
      ['even', all.filter((one) => !isOpenToAll(one))],
    ] as const) {
      const scores = some.map(scoreShortReports);
      const sum = (pick: (score: ShortScore) => number): number => scores.reduce((n, score) => n + pick(score), 0);
      const line = `${sum((s) => s.found)} of ${sum((s) => s.planted)} found, ${sum((s) => s.besides)} told besides`;
      process.stdout.write(`${file.replace('.json', '').padEnd(14)}${half.padEnd(6)}${line}\n`);
      if (isShown && half === 'odd')
        for (const miss of scores.flatMap(({ misses }) => misses)) process.stdout.write(`  - ${miss}\n`);
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.includes('--show'));

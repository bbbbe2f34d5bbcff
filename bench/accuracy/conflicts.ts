/**
 * npm run bench:conflicts -- FOLDER [--show]: conflicts between articles that have nothing to do with one another. FOLDER holds the texts of
 * PolNeAR dev. 60 of them, none on the story of another as far as their names tell, make 1,770 pairs; each pair is a story of its own.
 * Printed are conflicts, updates and points with tellings in both articles, for each 100 pairs. All of these are wrong unless judged right
 * (judged/pair-conflicts.json: where they stand, never their words). --show prints each conflict, with a line for the list where it has none.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading } from '../../src/document/reading.ts';
import { toText } from '../../src/document/span.ts';
import type { Conflict, Ref, Story } from '../../src/document/story.ts';
import { loadWordVectors } from '../../src/ingest/load-network.ts';
import { story } from '../../src/story.ts';
import { toPairs } from './event-pairs.ts';
import {
  type ConflictJudgement,
  findJudgement,
  type NamedText,
  toConflictItem,
  toConflictWords,
} from './judged-conflicts.ts';
import { listTexts, pickUnrelated, readNamedArticles } from './unrelated.ts';

const ARTICLES = 60;
/** How many of the points and updates of pairs --show prints, evenly spread. */
const SHOWN = 20;

/** What is found across the articles of pairs. */
export interface PairFindings {
  readonly pairs: number;
  readonly conflicts: readonly Conflict[];
  readonly updates: Story['updates'];
  readonly points: Story['points'];
  /** Conflicts of an article with itself, each once. */
  readonly withinOne: readonly Conflict[];
}

/** Makes a story of every two readings. */
export function findInPairs(readings: readonly Reading[]): PairFindings {
  const pairs = toPairs(readings);
  const stories = pairs.map((pair) => story(pair, loadWordVectors()));
  const across = <T extends { readonly tellings: readonly Ref[] }>(found: readonly T[]): T[] =>
    found.filter(({ tellings }) => countArticles(tellings) > 1);
  const within = stories.flatMap(({ conflicts }) => conflicts.filter(({ tellings }) => countArticles(tellings) === 1));
  return {
    pairs: pairs.length,
    conflicts: stories.flatMap(({ conflicts }) => across(conflicts)),
    updates: stories.flatMap(({ updates }) => across(updates)),
    points: stories.flatMap(({ points }) => across(points)),
    withinOne: [...new Map(within.map((conflict) => [toPlaces(conflict), conflict])).values()],
  };
}

/** Conflicts for each 100 pairs of unrelated articles that are not judged right. */
export function measureConflicts(folder: string): number {
  const { findings, texts, judgements } = findUnrelated(folder);
  return (100 * findings.conflicts.filter((conflict) => !isRight(conflict, texts, judgements)).length) / findings.pairs;
}

function findUnrelated(folder: string): {
  readonly findings: PairFindings;
  readonly texts: ReadonlyMap<string, NamedText>;
  readonly judgements: readonly ConflictJudgement[];
} {
  const articles = readNamedArticles(folder, pickUnrelated(listTexts(folder), ARTICLES));
  const texts = new Map([...articles].map(([id, { name, reading }]) => [id, { name, text: reading.article.text }]));
  const judgements = JSON.parse(
    readFileSync('bench/accuracy/judged/pair-conflicts.json', 'utf8'),
  ) as readonly ConflictJudgement[];
  return { findings: findInPairs([...articles.values()].map(({ reading }) => reading)), texts, judgements };
}

function isRight(
  conflict: Conflict,
  texts: ReadonlyMap<string, NamedText>,
  judgements: readonly ConflictJudgement[],
): boolean {
  return findJudgement(toConflictItem(conflict, texts), judgements)?.right === true;
}

function countArticles(refs: readonly Ref[]): number {
  return new Set(refs.map(({ article }) => article)).size;
}

function toPlaces({ kind, tellings }: Conflict): string {
  return [kind, ...tellings.map(({ article, span }) => `${article} ${span.start} ${span.end}`)].join('\n');
}

function toTellingLines(tellings: readonly Ref[], texts: ReadonlyMap<string, NamedText>): string {
  const lines = tellings.map(({ article, span }) => {
    const { name, text } = texts.get(article) ?? { name: article, text: '' };
    return `    ${name.slice(0, 24)}: ${toText(text, span).replace(/\s+/g, ' ').slice(0, 220)}\n`;
  });
  return lines.join('');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean', default: false } },
  });
  const folder = positionals[0];
  if (folder === undefined) {
    process.stderr.write(
      'usage: npm run bench:conflicts -- FOLDER [--show], where FOLDER holds the texts of PolNeAR dev\n',
    );
    process.exit(2);
  }
  const started = performance.now();
  const { findings, texts, judgements } = findUnrelated(folder);
  const { pairs, conflicts, updates, points, withinOne } = findings;
  const wrong = conflicts.filter((conflict) => !isRight(conflict, texts, judgements));
  const perHundred = (count: number): string => ((100 * count) / pairs).toFixed(2);
  process.stdout.write(
    `${texts.size} articles, ${pairs} pairs, in ${((performance.now() - started) / 1000).toFixed(1)} s; for each 100 pairs:\n` +
      `  conflicts ${perHundred(wrong.length)} (${wrong.length}), and ${conflicts.length - wrong.length} judged right\n` +
      `  updates   ${perHundred(updates.length)} (${updates.length})\n` +
      `  points    ${perHundred(points.length)} (${points.length}) told by both\n` +
      `conflicts of an article with itself: ${withinOne.length} in ${texts.size} articles\n`,
  );
  if (!values.show) return;
  for (const conflict of [...conflicts, ...withinOne]) {
    const judgement = findJudgement(toConflictItem(conflict, texts), judgements);
    process.stdout.write(`\n${toConflictWords(conflict, texts, judgement)}\n`);
  }
  for (const [name, found] of [
    ['update', updates],
    ['point', points],
  ] as const) {
    const step = Math.max(1, Math.ceil(found.length / SHOWN));
    for (const { tellings } of found.filter((_, index) => index % step === 0)) {
      process.stdout.write(`\n${name}\n${toTellingLines(tellings, texts)}`);
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();

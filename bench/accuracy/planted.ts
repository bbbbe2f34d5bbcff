/**
 * npm run bench:planted -- [FOLDER…]: what `story` finds of what was planted in stories written for the purpose, and what it invents.
 * A FOLDER holds articles with a planted.json, or folders that do; test/stories and examples unless given. Exit 2 where there is none.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toText } from '../../src/document/span.ts';
import type { Conflict } from '../../src/document/story.ts';
import { readPlanted } from './plants.ts';
import { type ReadStory, readStory } from './read-story.ts';
import { addScores, PLANT_MEASURES, type PlantScore, scorePlants } from './score-plants.ts';

/** A story with plants, and what is found of them. */
export interface PlantedStory extends ReadStory {
  readonly score: PlantScore;
}

/** Folders with a planted.json, in `folders` or directly below them, in order of name. */
export function findPlantedFolders(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [
      folder,
      ...readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    ])
    .filter((folder) => existsSync(join(folder, 'planted.json')));
}

/** Reads a folder with plants, and holds its story against them. */
export async function readPlantedStory(folder: string): Promise<PlantedStory> {
  const made = await readStory(folder);
  return { ...made, score: scorePlants(made.story, made.readings, readPlanted(folder)) };
}

/** The conflict with its words, a line a telling. */
export function toConflictLines({ id, kind, difference, by, tellings }: Conflict, { readings }: PlantedStory): string {
  const lines = tellings.map(({ article, span, side }) => {
    const [file, reading] = [...readings].find(([, candidate]) => candidate.article.id === article) ?? [];
    const words = reading === undefined ? '' : toText(reading.article.text, span).replace(/\s+/g, ' ');
    return `\n    ${side} ${file}: ${words}`;
  });
  return `${id} ${kind} (${by}): ${difference}${lines.join('')}`;
}

function writeCounts({ counts, invented }: PlantScore): void {
  for (const measure of PLANT_MEASURES) {
    const { right, of } = counts[measure];
    process.stdout.write(`  ${measure.padEnd(27)}${String(right).padStart(4)} of ${of}\n`);
  }
  process.stdout.write(`  ${'conflicts invented'.padEnd(27)}${String(invented.length).padStart(4)}\n`);
}

async function main(folders: readonly string[]): Promise<void> {
  const found = findPlantedFolders(folders.length === 0 ? ['test/stories', 'examples'] : folders);
  if (found.length === 0) {
    process.stderr.write('no folder with a planted.json\n');
    process.exit(2);
  }
  const scores: PlantScore[] = [];
  for (const folder of found) {
    const planted = await readPlantedStory(folder);
    scores.push(planted.score);
    process.stdout.write(`\n${basename(folder)}\n`);
    writeCounts(planted.score);
    for (const miss of planted.score.misses) process.stdout.write(`  - ${miss}\n`);
    for (const conflict of planted.score.invented) {
      process.stdout.write(`  + invented: ${toConflictLines(conflict, planted)}\n`);
    }
  }
  process.stdout.write(`\nall ${found.length} stories\n`);
  writeCounts(addScores(scores));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2));

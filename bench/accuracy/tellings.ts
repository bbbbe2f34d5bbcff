/**
 * npm run bench:tellings -- [FOLDER…] [--errors]: how well statements are brought together, on stories written for the purpose, of which
 * tellings.json names every statement that two articles share. Precision is over pairs of tellings of two articles in one point, recall over
 * pairs of places of one group. A FOLDER holds folders with a tellings.json, or a folder tellings/ with a file NAME.json for examples/NAME;
 * test/stories-tuning and test/stories unless given. The weights of pairs are learnt from these very stories: `npm run train:pairs -- DATA --show`
 * says what holds for stories left out, and bench:points for articles that nothing was learnt from.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Span, toText } from '../../src/document/span.ts';
import { type ReadStory, readStory } from './read-story.ts';
import { scoreTellings, type TellingScore, type ToldGroups, toTellingRates } from './score-tellings.ts';

const FOLDERS = ['test/stories-tuning', 'test/stories'];

/** Where the articles of a story lie, and the file that says what they share. */
interface ToldStory {
  readonly folder: string;
  readonly gold: string;
}

/** The stories below a folder, in order of name. */
export function findToldStories(folder: string): ToldStory[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): ToldStory[] => {
      const path = join(folder, name);
      if (existsSync(join(path, 'tellings.json'))) return [{ folder: path, gold: join(path, 'tellings.json') }];
      if (name !== 'tellings') return [];
      return readdirSync(path)
        .sort()
        .map((file) => ({ folder: join('examples', basename(file, '.json')), gold: join(path, file) }));
    });
}

/** Reads a story and holds it against what its articles share. */
export async function scoreToldStory({
  folder,
  gold,
}: ToldStory): Promise<ReadStory & { readonly score: TellingScore }> {
  const made = await readStory(folder);
  const groups = JSON.parse(readFileSync(gold, 'utf8')) as ToldGroups;
  return { ...made, score: scoreTellings(made.story, made.readings, groups) };
}

/** Precision, recall and F1 in percent over all stories below a folder. */
export async function measureTellings(folder: string): Promise<{ p: number; r: number; f1: number }> {
  const scores: TellingScore[] = [];
  for (const told of findToldStories(folder)) scores.push((await scoreToldStory(told)).score);
  return toTellingRates(scores);
}

function toLine(name: string, scores: readonly TellingScore[]): string {
  const { p, r, f1 } = toTellingRates(scores);
  const sum = (of: 'gold' | 'met' | 'found' | 'right'): number => scores.reduce((total, score) => total + score[of], 0);
  return (
    `${name.padEnd(22)} P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  F1 ${f1.toFixed(1).padStart(5)}   ` +
    `${sum('right')} of ${sum('found')} right, ${sum('met')} of ${sum('gold')} found\n`
  );
}

function writeErrors({ readings, score }: ReadStory & { readonly score: TellingScore }): void {
  const toWords = ({ article, ...span }: Span & { readonly article: string }): string => {
    const [file, reading] = [...readings].find(([, candidate]) => candidate.article.id === article) ?? [];
    return reading === undefined ? '' : `    ${file}: ${toText(reading.article.text, span).replace(/\s+/g, ' ')}\n`;
  };
  for (const pair of score.wrong) {
    process.stdout.write(`  not the same\n${pair.map(({ article, span }) => toWords({ article, ...span })).join('')}`);
  }
  for (const pair of score.missed) process.stdout.write(`  missed\n${pair.map(toWords).join('')}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false } },
  });
  for (const folder of positionals.length === 0 ? FOLDERS : positionals) {
    const scores: TellingScore[] = [];
    for (const told of findToldStories(folder)) {
      const made = await scoreToldStory(told);
      scores.push(made.score);
      process.stdout.write(toLine(basename(told.folder), [made.score]));
      if (values.errors) writeErrors(made);
    }
    process.stdout.write(`${toLine(`all of ${basename(folder)}`, scores)}\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

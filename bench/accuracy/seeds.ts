/**
 * npm run bench:seeds -- FOLDER [--differences]: reads the two model documents, which are not part of the project, and compares with
 * what a careful reader finds in them. seeds.json holds that as offsets only. Then it compares the two as one story. Exit 1 where a wrong
 * name is given or the story does not show what it must, 2 where a document is missing or has other words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { compareWithGold, type GoldAttribution } from './hand-gold.ts';
import { findMissingInSeeds } from './seed-story.ts';

interface Seed {
  readonly file: string;
  /** The id of the article the offsets belong to. */
  readonly article: string;
  readonly attributions: readonly GoldAttribution[];
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { differences: { type: 'boolean' } } });
const folder = positionals[0];
if (folder === undefined) {
  process.stderr.write('usage: npm run bench:seeds -- FOLDER [--differences]\n');
  process.exit(2);
}
const seeds = JSON.parse(readFileSync('bench/accuracy/seeds.json', 'utf8')) as readonly Seed[];
let wrongNames = 0;
for (const { file, article: id, attributions } of seeds) {
  const { article, problems } = await ingest(join(folder, file));
  if (article.id !== id) {
    process.stderr.write(`${file}: not the text that the offsets belong to\n`);
    process.exit(2);
  }
  const result = compareWithGold(read(article, loadNetwork(), problems), attributions);
  wrongNames += result.speakersWrong;
  process.stdout.write(
    `${file}: ${result.hit} of ${result.wanted} attributions found, ${result.right} of ${result.found} found are right; ` +
      `speakers ${result.speakersRight} of ${result.speakersWanted} right, ${result.speakersWrong} wrong; chains ${result.chainsRight} of ${result.hit}\n`,
  );
  if (values.differences === true) for (const line of result.differences) process.stdout.write(`  ${line}\n`);
}
const { missing, all } = await findMissingInSeeds(folder);
process.stdout.write(`the story of both: ${all - missing.length} of ${all} things shown that it must show\n`);
for (const name of missing) process.stdout.write(`  not shown: ${name}\n`);
process.exit(wrongNames === 0 && missing.length === 0 ? 0 : 1);

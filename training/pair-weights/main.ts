/**
 * npm run train:pairs -- DATA [--output FILE] [--show]
 *
 * Fits the weights by which two statements are judged to tell the same (src/compare/points/pair-weights.ts): logistic regression on all pairs of
 * statements of different articles in test/stories, test/stories-tuning and examples, whose complete groups stand in tellings.json, and on
 * DATA/meantime/corpus_airbus, graded in bench/accuracy/judged. A minute; the same data give the same weights. --show prints precision and
 * recall of stories left out of the fit, by turns.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createKinship } from '../../src/compare/article-likeness.ts';
import { type Compared, toMaterial } from '../../src/compare/material.ts';
import { findCandidates, KIN_FROM } from '../../src/compare/points/find-candidates.ts';
import { isWorthComparing } from '../../src/compare/points/join-statements.ts';
import { type LikelyPair, toLeads } from '../../src/compare/points/leads.ts';
import { NEAR_FROM } from '../../src/compare/points/near-pairs.ts';
import {
  type PairFeatures,
  type Surroundings,
  toPairFeatures,
  toSurroundings,
} from '../../src/compare/points/pair-features.ts';
import { KEYS, PRODUCTS } from '../../src/compare/points/sameness.ts';
import { createWording } from '../../src/compare/points/statement-words.ts';
import { type Weighed, weighStory } from '../../src/compare/points/weighed.ts';
import { findStatements } from '../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../src/compare/statements/statement.ts';
import type { Reading } from '../../src/document/reading.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';
import { readGradedTopic } from './graded-topic.ts';
import { readGroups, toPositives } from './groups.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'src/compare/points/pair-weights.ts' },
    show: { type: 'boolean', default: false },
  },
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('usage: npm run train:pairs -- DATA [--show], where DATA holds meantime/\n');
  process.exit(2);
}

interface StoryRow extends Row, Omit<LikelyPair, 'likely'> {
  /** Their articles are reports of one event, as far as the likeness of the articles tells. */
  readonly isKin: boolean;
  readonly surroundings: Surroundings;
}

/** All compared pairs of a story, with whether they tell the same. */
interface StoryRows {
  readonly name: string;
  readonly rows: readonly StoryRow[];
  /** Positive pairs that are no candidates. */
  readonly lost: number;
}

/** Where the likelihood by words stands in the inputs of a pair in two reports. */
const LIKELY = -5;
/** Pairs that are less likely, in logits, are not told apart by their leads. */
const LEAST_LIKELY = Math.log(NEAR_FROM / (1 - NEAR_FROM));

const stories: StoryRows[] = [];
for (const [folder, groupsFile] of listStories()) {
  const readings = await readFolder(folder);
  stories.push(
    toStoryRows(folder, readings, (material, statements) => toPositives(readGroups(groupsFile), material, statements)),
  );
}
const graded = readGradedTopic(join(data, 'meantime', 'corpus_airbus'));
const topicReadings = graded.documents.map(({ text, published }) => {
  const { article, problems } = toArticle(text, published === null ? {} : { published });
  return read(article, loadNetwork(), problems);
});
stories.push(toStoryRows('airbus', topicReadings, graded.toPositives));

const all = stories.flatMap(({ rows }) => rows);
process.stdout.write(
  `${all.length} pairs, ${all.filter(({ isSame }) => isSame).length} the same; ${stories.reduce((sum, { lost }) => sum + lost, 0)} more are no candidates\n`,
);
const weights = fitLogistic(all);
const reportRows = toReportRows();
const inReports = fitLogistic(reportRows.filter(({ isKin }) => isKin));
if (values.show) showLeftOut();
writeFileSync(`${values.output}.tmp`, toSource(readFileSync(values.output, 'utf8'), weights, inReports));
renameSync(`${values.output}.tmp`, values.output);

function listStories(): readonly (readonly [string, string])[] {
  const inFolder = (root: string): readonly (readonly [string, string])[] =>
    readdirSync(root)
      .sort()
      .map((name) => [join(root, name), join(root, name, 'tellings.json')] as const)
      .filter(([, file]) => existsSync(file));
  const examples = readdirSync('test/stories/tellings').sort();
  return [
    ...inFolder('test/stories'),
    ...inFolder('test/stories-tuning'),
    ...examples.map(
      (file) => [join('examples', file.replace('.json', '')), join('test/stories/tellings', file)] as const,
    ),
  ];
}

async function readFolder(folder: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.json')) continue;
    const { article, problems } = await ingest(join(folder, file));
    readings.push(read(article, loadNetwork(), problems));
  }
  return readings;
}

function toStoryRows(
  name: string,
  readings: readonly Reading[],
  toPairs: (
    articles: readonly Compared[],
    statements: readonly Statement[],
  ) => { positive: ReadonlySet<string>; ignored: ReadonlySet<string> },
): StoryRows {
  const articles = toMaterial(readings);
  const statements = findStatements(articles);
  const weighed = weighStory(statements, createWording(loadWordVectors()));
  const kinship = createKinship(articles);
  const { positive, ignored } = toPairs(articles, statements);
  const rows: StoryRow[] = [];
  let found = 0;
  const { firsts, seconds } = findCandidates(statements, weighed, kinship);
  for (const [at, a] of firsts.entries()) {
    const b = seconds[at] as number;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    const [ofOne, ofTwo] = [weighed[a] as Weighed, weighed[b] as Weighed];
    const kin = kinship(one.article.order, two.article.order);
    if (one.article === two.article || ignored.has(`${a} ${b}`) || !isWorthComparing(one, two, ofOne, ofTwo, kin))
      continue;
    const isSame = positive.has(`${a} ${b}`);
    if (isSame) found++;
    rows.push({
      isSame,
      a,
      b,
      articleOfA: one.article.order,
      articleOfB: two.article.order,
      isKin: kin >= KIN_FROM,
      surroundings: toSurroundings(one, two),
      inputs: toInputs(toPairFeatures(one, two, ofOne, ofTwo, kin)),
    });
  }
  return { name, rows, lost: positive.size - found };
}

function toInputs(features: PairFeatures): readonly number[] {
  return [1, ...KEYS.map((key) => features[key]), ...PRODUCTS.map(([one, two]) => features[one] * features[two])];
}

/** The pairs that come near, with their leads, as stories left out of the fit by turns score them. */
function toReportRows(): readonly (Row & { readonly isTopic: boolean; readonly isKin: boolean })[] {
  return stories.flatMap(({ name, rows }, index) => {
    const isTopic = name === 'airbus';
    // The one topic of another corpus is scored with its own pairs in the fit, else nothing like it is.
    const scoring = isTopic
      ? weights
      : fitLogistic(stories.filter((_, other) => other !== index).flatMap(({ rows }) => rows));
    const near = rows
      .map((row) => ({ ...row, likely: toSum(scoring, row.inputs) }))
      .filter(({ likely }) => likely >= LEAST_LIKELY);
    const leads = toLeads(near, LEAST_LIKELY);
    return near.map(({ isSame, isKin, likely, inputs, surroundings: { placeApart, sameSpeaker } }, at) => {
      const [one, two] = leads[at] as readonly [number, number];
      return {
        isSame,
        isTopic,
        isKin,
        inputs: [...inputs, likely, Math.min(one, two), Math.max(one, two), placeApart, sameSpeaker],
      };
    });
  });
}

function toSum(weights: readonly number[], inputs: readonly number[]): number {
  return inputs.reduce((total, input, at) => total + input * (weights[at] as number), 0);
}

function showLeftOut(): void {
  for (const isTopic of [false, true]) {
    const part = reportRows.filter((row) => row.isTopic === isTopic);
    const same = stories
      .filter(({ name }) => (name === 'airbus') === isTopic)
      .reduce((sum, { rows }) => sum + rows.filter((row) => row.isSame).length, 0);
    process.stdout.write(`${isTopic ? 'airbus, fitted' : 'stories, left out by turns'}: ${same} the same\n`);
    for (const from of [0.08, 0.12, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      const told = part.filter(
        ({ isKin, inputs }) =>
          1 / (1 + Math.exp(-(isKin ? toSum(inReports, inputs) : (inputs.at(LIKELY) as number)))) >= from,
      );
      const right = told.filter(({ isSame }) => isSame).length;
      process.stdout.write(
        `  from ${from}: precision ${((100 * right) / told.length).toFixed(1)}, recall ${((100 * right) / same).toFixed(1)}\n`,
      );
    }
  }
}

function toSource(source: string, weights: readonly number[], inReports: readonly number[]): string {
  // Every figure of the file stands in the order of the inputs.
  const figures = [...weights, ...inReports].map((weight) => String(Math.round(100 * weight) / 100));
  let at = 0;
  return source.replace(/(?<=[:[,] )-?[\d.]+|(?<=\[)-?[\d.]+/g, () => figures[at++] as string);
}

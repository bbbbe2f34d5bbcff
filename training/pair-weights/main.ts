/**
 * npm run train:pairs -- DATA [--output FILE] [--joining] [--show]
 *
 * Fits the weights by which two statements are judged to tell the same (src/compare/points/pair-weights.ts): logistic regression on all pairs of
 * statements of different articles in test/stories, test/stories-tuning and examples, whose complete groups stand in tellings.json, and on
 * DATA/meantime/corpus_airbus, graded in bench/accuracy/judged. What is joined is learnt from related articles of DATA/polnear/train as well, of
 * which some 1,700 pairs were judged (bench/accuracy/judged/report-pairs.json). Some minutes; the same data give the same weights. --joining
 * leaves the weights by words and in reports as they stand, for the thresholds of conflicts hang on them, and learns anew what is joined. --show
 * prints precision and recall of stories left out of the fit, by turns, and of the judged pairs of dev, which nothing is learnt from.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createKinship } from '../../src/compare/article-likeness.ts';
import { type Compared, toMaterial } from '../../src/compare/material.ts';
import { createToLikest } from '../../src/compare/points/alignments.ts';
import { findCandidates, KIN_FROM } from '../../src/compare/points/find-candidates.ts';
import { isWorthComparing } from '../../src/compare/points/join-statements.ts';
import { type LikelyPair, toLeads } from '../../src/compare/points/leads.ts';
import { NEAR_FROM } from '../../src/compare/points/near-pairs.ts';
import {
  createPersons,
  type PairFeatures,
  type Surroundings,
  toPairFeatures,
  toSurroundings,
  writePersons,
} from '../../src/compare/points/pair-features.ts';
import { KEYS, PERSON_KEYS, PRODUCTS } from '../../src/compare/points/sameness.ts';
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
import { readJudgedReports, readReports, toGrades } from './judged-reports.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'src/compare/points/pair-weights.ts' },
    joining: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('usage: npm run train:pairs -- DATA [--show], where DATA holds meantime/ and polnear/\n');
  process.exit(2);
}

interface StoryRow extends Row, Omit<LikelyPair, 'likely'> {
  /** Their articles are reports of one event, as far as the likeness of the articles tells. */
  readonly isKin: boolean;
  readonly surroundings: Surroundings;
  /** What joining looks at beside the inputs. */
  readonly joinInputs: readonly number[];
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
/** Pairs of related articles below this, in logits, were not judged: hardly one of them is of one fact. */
const UNLIKELY = Math.log(0.12 / 0.88);
/** A weight in the file, where all stand in the order of the inputs. */
const FIGURE = /(?<=[:[,] )-?[\d.]+|(?<=\[)-?[\d.]+/g;

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
const standing = (readFileSync(values.output, 'utf8').match(FIGURE) ?? []).map(Number);
const ofWords = 1 + KEYS.length + PRODUCTS.length;
const weights = values.joining ? standing.slice(0, ofWords) : fitLogistic(all);
const reportRows = values.joining ? [] : toReportRows();
const inReports = values.joining
  ? standing.slice(ofWords, 2 * ofWords - LIKELY)
  : fitLogistic(reportRows.filter(({ isKin }) => isKin));
const judged = await readJudged();
const forJoining = fitLogistic(toJoinRows(stories));
if (values.show) {
  if (!values.joining) showLeftOut();
  showJoining();
}
writeFileSync(`${values.output}.tmp`, toSource(readFileSync(values.output, 'utf8'), weights, inReports, forJoining));
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
  let positive: ReadonlySet<string> = new Set();
  const rows = toRows(readings, (articles, statements) => {
    const pairs = toPairs(articles, statements);
    positive = pairs.positive;
    return (key) => (pairs.ignored.has(key) ? null : positive.has(key));
  });
  return { name, rows, lost: positive.size - rows.filter(({ isSame }) => isSame).length };
}

/** All compared pairs of some articles; those of which nobody knows whether they are the same are left out. */
function toRows(
  readings: readonly Reading[],
  judge: (articles: readonly Compared[], statements: readonly Statement[]) => (key: string) => boolean | null,
): readonly StoryRow[] {
  const articles = toMaterial(readings);
  const statements = findStatements(articles);
  const likeness = loadWordVectors();
  const weighed = weighStory(statements, createWording(likeness));
  const toLikest = createToLikest(likeness);
  const kinship = createKinship(articles);
  const toGrade = judge(articles, statements);
  const rows: StoryRow[] = [];
  const persons = createPersons();
  const { firsts, seconds } = findCandidates(statements, weighed, kinship);
  for (const [at, a] of firsts.entries()) {
    const b = seconds[at] as number;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    const [ofOne, ofTwo] = [weighed[a] as Weighed, weighed[b] as Weighed];
    const kin = kinship(one.article.order, two.article.order);
    if (one.article === two.article || !isWorthComparing(one, two, ofOne, ofTwo, kin)) continue;
    const isSame = toGrade(`${a} ${b}`);
    if (isSame === null) continue;
    writePersons(one.speaker, two.speaker, ofOne.words, ofTwo.words, persons);
    const inputs = toInputs(toPairFeatures(one, two, ofOne, ofTwo, kin, toLikest));
    rows.push({
      isSame,
      a,
      b,
      articleOfA: one.article.order,
      articleOfB: two.article.order,
      isKin: kin >= KIN_FROM,
      surroundings: toSurroundings(one, two),
      inputs,
      joinInputs: [...inputs, kin ** 2, ...PERSON_KEYS.map((key) => persons[key])],
    });
  }
  return rows;
}

/** The judged pairs of related articles, by group, and those that were not worth judging. */
async function readJudged(): Promise<readonly (StoryRows & { readonly isLearnt: boolean })[]> {
  const groups: (StoryRows & { readonly isLearnt: boolean })[] = [];
  for (const group of readJudgedReports()) {
    const readings = await readReports(group, join(data as string, 'polnear'));
    const graded = new Set<string>();
    const rows = toRows(readings, (_, statements) => {
      const grades = toGrades(group, statements);
      for (const key of grades.keys()) graded.add(key);
      // What shares a part is neither the same nor plainly something else.
      return (key) => (grades.get(key) === 'part' ? null : grades.get(key) === 'same');
    }).filter(({ a, b, inputs }) => graded.has(`${a} ${b}`) || toSum(weights, inputs) < UNLIKELY);
    groups.push({
      name: group.files.join(' '),
      rows,
      lost: 0,
      isLearnt: group.files[0]?.startsWith('train/') === true,
    });
  }
  return groups;
}

/** What joining is learnt from: pairs that come near, of stories and of related articles. */
function toJoinRows(from: readonly StoryRows[]): readonly Row[] {
  const learnt = judged.filter(({ isLearnt }) => isLearnt);
  return [...from, ...learnt].flatMap(({ rows }) => toNear(rows));
}

function toNear(rows: readonly StoryRow[]): readonly Row[] {
  return rows
    .filter(({ inputs }) => toSum(weights, inputs) >= LEAST_LIKELY)
    .map(({ isSame, joinInputs }) => ({ isSame, inputs: joinInputs }));
}

/** How well joining does on a tenth of the stories at a time, left out of the fit, and on the judged pairs of dev. */
function showJoining(): void {
  const TURNS = 10;
  const leftOut: (readonly [number, boolean])[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const isOut = (index: number): boolean => index % TURNS === turn;
    const scoring = fitLogistic(toJoinRows(stories.filter(({ name }, index) => name === 'airbus' || !isOut(index))));
    for (const { rows } of stories.filter(({ name }, index) => name !== 'airbus' && isOut(index)))
      for (const { isSame, inputs } of toNear(rows)) leftOut.push([toSum(scoring, inputs), isSame]);
  }
  const ofDev = judged
    .filter(({ isLearnt }) => !isLearnt)
    .flatMap(({ rows }) => toNear(rows))
    .map(({ isSame, inputs }): readonly [number, boolean] => [toSum(forJoining, inputs), isSame]);
  for (const [name, pairs] of [
    ['joined, stories left out by turns', leftOut],
    ['joined, judged pairs of dev', ofDev],
  ] as const) {
    process.stdout.write(`${name}: ${pairs.filter(([, isSame]) => isSame).length} the same come near\n`);
    for (const from of [0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
      const told = pairs.filter(([likely]) => 1 / (1 + Math.exp(-likely)) >= from);
      process.stdout.write(`  from ${from}: ${told.filter(([, isSame]) => isSame).length} of ${told.length} right\n`);
    }
  }
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

function toSource(source: string, ...fitted: readonly (readonly number[])[]): string {
  const figures = fitted.flat().map((weight) => String(Math.round(100 * weight) / 100));
  let at = 0;
  return source.replace(FIGURE, () => figures[at++] as string);
}

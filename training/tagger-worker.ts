/** Trains one tagger in a thread of its own and writes what it says of the articles that it was not trained on. */
import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readCorpora, toFold } from './corpora.ts';
import { toChunks } from './corpus.ts';
import { makeEngine } from './engine.ts';
import { mixOpinions, type Opinion, readOpinions, writeOpinions } from './opinions.ts';
import { PLAN } from './plan.ts';
import { type Chunk, findEmissions, makeTagger, type Tagger, toChain } from './tagger.ts';
import { writeTagger } from './tagger-file.ts';
import { trainTagger } from './train-tagger.ts';
import { toFloats } from './vectors.ts';

export interface TaggerTask {
  readonly name: string;
  readonly data: string;
  readonly vectorFile: string;
  readonly kernels: string;
  readonly folder: string;
  /** Leave this fold of this round out and give an opinion on it; null trains on all and gives an opinion on dev. */
  readonly fold: { readonly round: number; readonly index: number } | null;
  readonly hidden: number;
  readonly epochs: number;
  readonly seed: number;
  /** Files of opinions to distil; empty for gold targets alone. */
  readonly teachers: readonly string[];
}

export function runTask(task: TaggerTask, report: (line: string) => void): void {
  const output = `${task.folder}/${task.name}.opinions`;
  if (existsSync(output)) return;
  const { train, dev, vectors, vocabulary } = readCorpora(task.data, task.vectorFile);
  const all = toChunks(train, vocabulary);
  const { fold } = task;
  const isHeldOut = (chunk: Chunk): boolean => fold !== null && toFold(chunk.article, fold.round) === fold.index;
  const mine = all.filter((chunk) => !isHeldOut(chunk));
  if (task.teachers.length > 0) mixOpinions(mine, task.teachers.map(readOpinions), PLAN.goldShare);
  const engine = makeEngine(task.kernels, 700);
  const tagger = makeTagger(engine, toFloats(vectors), {
    hidden: task.hidden,
    wordRows: vocabulary.wordRows.size + 1,
    seed: task.seed,
  });
  const schedule = { epochs: task.epochs, rate: PLAN.rate, batch: PLAN.batch, seed: task.seed };
  trainTagger(tagger, mine, schedule, `${task.folder}/${task.name}.checkpoint`, report);
  writeTagger(`${task.folder}/${task.name}.weights`, tagger);
  const others = fold === null ? toChunks(dev, vocabulary) : all.filter(isHeldOut);
  writeOpinions(output, { chain: toChain(tagger), chunks: findOpinions(tagger, others) });
}

function findOpinions(tagger: Tagger, chunks: readonly Chunk[]): Opinion[] {
  const opinions: Opinion[] = [];
  for (let i = 0; i < chunks.length; i += 16) {
    const batch = chunks.slice(i, i + 16);
    findEmissions(tagger, batch).forEach((emissions, b) => {
      const { article, firstToken, length } = batch[b]!;
      opinions.push({ article, firstToken, length, emissions });
    });
  }
  return opinions;
}

if (parentPort) {
  const port = parentPort;
  runTask(workerData as TaggerTask, (line) => port.postMessage(line));
}

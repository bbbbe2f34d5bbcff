/**
 * npm run train:words -- DATA [--output FILE]
 *
 * Makes models/word-classes.model from the train.conllu of ud-ewt and ud-gum under DATA and the word vectors of
 * models/attribution.model; dev.conllu only measures. A minute on one core; the same data give the same bytes.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseModelFile, type Section, toModelFile } from '../../src/model/model-file.ts';
import { makeWordTagger } from '../../src/model/word-tagger.ts';
import { buildLexicon } from './build-lexicon.ts';
import { clusterVectors } from './clusters.ts';
import { readTreebank, readTreebanks, TREEBANKS } from './conllu.ts';
import { guessClasses } from './lexical-classes.ts';
import { measureTagger } from './measure-tagger.ts';
import { trainPerceptrons } from './perceptron.ts';
import { WORDS_PLAN as PLAN } from './plan.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'models/word-classes.model' },
    vectors: { type: 'string', default: 'models/attribution.model' },
  },
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('usage: npm run train:words -- DATA, where DATA holds ud-ewt/ and ud-gum/\n');
  process.exit(2);
}
const train = readTreebanks(data, 'train');
const attribution = parseModelFile(readFileSync(values.vectors), values.vectors);
process.stderr.write('clustering word vectors\n');
const { words, clusters: count, rounds, seed } = PLAN;
const clusters = clusterVectors(attribution, words, count, rounds, seed);
const lexicon = buildLexicon(train, clusters, guessClasses(attribution, words, train), PLAN);
const weights = trainPerceptrons(train, lexicon, PLAN, (line) => process.stderr.write(`${line}\n`));
const sections = new Map<string, Section>([
  ['lexicon.hashes', lexicon.hashes],
  ['lexicon.buckets', lexicon.buckets],
  ['lexicon.tag-sets', new Int8Array(lexicon.tagSets.buffer)],
  ['lexicon.clusters', new Int8Array(lexicon.clusters.buffer)],
  ['lexicon.guesses', new Int8Array(lexicon.guesses.buffer)],
  ['tag-sets', lexicon.masks],
  ['weights', toBytes(weights)],
]);
const bytes = toModelFile({ name: PLAN.name, version: PLAN.version, sections });
writeFileSync(`${values.output}.tmp`, bytes);
renameSync(`${values.output}.tmp`, values.output);
process.stdout.write(`${values.output}: ${(bytes.length / 1e6).toFixed(2)} MB\n`);
const tagger = makeWordTagger(parseModelFile(bytes, values.output));
for (const name of TREEBANKS) {
  const { accuracy, verbs, tokens, mistakes } = measureTagger(tagger, readTreebank(join(data, name, 'dev.conllu')));
  process.stdout.write(
    `${name} dev: ${(100 * accuracy).toFixed(2)} % of ${tokens} words, ${(100 * verbs).toFixed(2)} % of verbs\n`,
  );
  process.stdout.write(
    `  ${mistakes
      .slice(0, 12)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}\n`,
  );
}

/** 8 bits a weight; the few that are larger than the scale are cut. */
function toBytes(floats: Float32Array): Int8Array {
  const sizes = floats
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const largest = sizes[Math.floor(sizes.length * PLAN.uncut)] ?? 1;
  return Int8Array.from(floats, (weight) => Math.max(-127, Math.min(127, Math.round((127 * weight) / largest))));
}

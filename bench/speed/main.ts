/**
 * npm run bench:speed -- FOLDER: tokens per second of each step of reading, on one core, over the texts in FOLDER/*.txt. After a
 * warm-up each step is timed in ROUNDS rounds; printed are the median and the middle half of the rounds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/document/article.ts';
import type { Attribution } from '../../src/document/findings.ts';
import { describeAttributions } from '../../src/extract/attributions/describe-attributions.ts';
import { findRelations, type Relation } from '../../src/extract/attributions/find-relations.ts';
import { findSpeakers } from '../../src/extract/speakers/find-speakers.ts';
import { findTimes } from '../../src/extract/times/find-times.ts';
import { toWords } from '../../src/extract/to-words.ts';
import type { Words } from '../../src/extract/words.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { type Language, toLanguage } from '../../src/language/language.ts';
import { read } from '../../src/read.ts';

const ROUNDS = 7;
const folder = process.argv[2];
if (!folder) {
  process.stderr.write('usage: npm run bench:speed -- FOLDER, where FOLDER holds *.txt\n');
  process.exit(2);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const started = performance.now();
const reader = loadNetwork();
const loadMilliseconds = performance.now() - started;

interface Work {
  readonly text: string;
  readonly article: Article;
  readonly language: Language;
  readonly words: Words;
  readonly relations: readonly Relation[];
  readonly attributions: readonly Attribution[];
}

const works = texts.map((text): Work => {
  const { article } = toArticle(text);
  const language = toLanguage(text);
  const words = toWords(language, reader.tagger);
  const relations = findRelations(language, words, reader);
  return {
    text,
    article,
    language,
    words,
    relations,
    attributions: describeAttributions(article, language, relations, 'bench'),
  };
});
const tokens = works.reduce((sum, { language }) => sum + language.tokens.count, 0);

const steps: [string, (work: Work) => unknown][] = [
  ['ingest of plain text', ({ text }) => toArticle(text)],
  ['language', ({ text }) => toLanguage(text)],
  ['network, linker, chains', ({ language, words }) => findRelations(language, words, reader)],
  [
    'act, basis, addressee',
    ({ article, language, relations }) => describeAttributions(article, language, relations, 'bench'),
  ],
  ['speakers', ({ article, language, attributions }) => findSpeakers(article, language, attributions)],
  ['times', ({ article, language }) => findTimes(article, language, { tags: [], verbs: [] })],
  ['raw text to Reading', ({ text }) => read(toArticle(text).article, reader)],
];

process.stdout.write(
  `Node ${process.version}, ${texts.length} texts, ${tokens} tokens; model loaded in ${loadMilliseconds.toFixed(0)} ms\n`,
);
process.stdout.write(`${'step'.padEnd(26)}${'tokens/s'.padStart(12)}   middle half\n`);
for (const [name, run] of steps) {
  const speeds: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const begun = performance.now();
    for (const work of works) run(work);
    if (round >= 0) speeds.push(tokens / ((performance.now() - begun) / 1000));
  }
  speeds.sort((a, b) => a - b);
  const at = (share: number): string =>
    Math.round(speeds[Math.floor(share * (speeds.length - 1))]!).toLocaleString('en');
  process.stdout.write(`${name.padEnd(26)}${at(0.5).padStart(12)}   ${at(0.25)} to ${at(0.75)}\n`);
}

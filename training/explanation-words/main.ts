/**
 * npm run train:explanations -- DATA [--output FILE] [--show]
 *
 * Fits by which words a sentence proposes a reason (src/lexicon/explanation-words.ts): logistic regression on all sentences of test/stories,
 * test/stories-tuning and examples, whose planted.json tell where reasons stand, on the sentences of examples.txt, and on those of every third article of DATA/polnear/train,
 * whose sentences count a third and as proposing none where no rule finds a reason in them. Only marks of six stories or topics are kept.
 * A minute; the same data give the same weights. --show prints precision and recall beyond the rules, of stories left out of the fit by tenths.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findPlantedFolders } from '../../bench/accuracy/planted.ts';
import { findPlaces, readPlanted } from '../../bench/accuracy/plants.ts';
import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping, type Span } from '../../src/document/span.ts';
import { LIKELY_BY } from '../../src/extract/explanations/find-likely.ts';
import { FEWEST_MARKS } from '../../src/extract/explanations/likelihood.ts';
import { toSentenceMarks } from '../../src/extract/explanations/sentence-marks.ts';
import { toWords } from '../../src/extract/to-words.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { toLanguage } from '../../src/language/language.ts';
import { read } from '../../src/read.ts';
import { fitSparse, type SparseRow } from './fit-sparse.ts';

/** Stories that a mark has to stand in. */
const LEAST_STORIES = 6;
/** What a sentence of our own examples counts, and where they stand. */
const EXAMPLE_WEIGHT = 0.6;
const EXAMPLES = 'training/explanation-words/examples.txt';
/** What a sentence of real news counts, of which nobody said that it proposes no reason. */
const NEWS_WEIGHT = 0.6;
const NEWS_STEP = 3;
/** Weights that are less say nothing, in hundredths. */
const LEAST_WEIGHT = 12;
const PARTS = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'src/lexicon/explanation-words.ts' },
    show: { type: 'boolean', default: false },
  },
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('usage: npm run train:explanations -- DATA [--show], where DATA holds polnear/\n');
  process.exit(2);
}

interface Sentence {
  readonly marks: ReadonlySet<string>;
  readonly isPlanted: boolean;
  /** A rule finds a reason in it. */
  readonly isFound: boolean;
}

const stories: Sentence[][] = [];
for (const folder of findPlantedFolders(['test/stories', 'test/stories-tuning', 'examples'])) {
  const readings = await readFolder(folder);
  const places = readPlanted(folder).explanations.flatMap(({ claim }) => findPlaces(claim, readings));
  if (places.length === 0) continue;
  stories.push(
    [...readings.values()].flatMap((reading) => {
      const planted = places.filter(({ article }) => article === reading.article.id);
      return toSentences(reading, (sentence) => planted.some((place) => isOverlapping(place, sentence)));
    }),
  );
}
const news = readNews(join(data, 'polnear', 'train', 'text'));
const examples = readExamples();
const vocabulary = toVocabulary([...stories, ...examples]);
if (values.show) showLeftOut();
const fitted = fitSparse(toRows(stories.flat(), examples.flat(), news), vocabulary.size);
writeFileSync(`${values.output}.tmp`, toSource(fitted));
renameSync(`${values.output}.tmp`, values.output);

async function readFolder(folder: string): Promise<ReadonlyMap<string, Reading>> {
  const readings = new Map<string, Reading>();
  for (const file of readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md')) {
    const { article, problems } = await ingest(join(folder, file));
    readings.set(file, read(article, loadNetwork(), problems));
  }
  return readings;
}

function readNews(folder: string): readonly Sentence[] {
  return readdirSync(folder)
    .sort()
    .filter((_, index) => index % NEWS_STEP === 0)
    .flatMap((name) => {
      const { article, problems } = toArticle(readFileSync(join(folder, name), 'utf8'), {});
      return toSentences(read(article, loadNetwork(), problems), () => false);
    })
    .filter(({ isFound }) => !isFound);
}

function toSentences(
  { article: { text }, sentences, explanations }: Reading,
  isPlanted: (sentence: Span) => boolean,
): Sentence[] {
  const language = toLanguage(text);
  const words = toWords(language, loadNetwork().tagger);
  const claims = explanations.filter(({ by }) => by !== LIKELY_BY).map(({ claim }) => claim);
  return sentences.map((sentence) => ({
    marks: toSentenceMarks({ language, words }, sentence),
    isPlanted: isPlanted(sentence),
    isFound: claims.some((claim) => isOverlapping(claim, sentence)),
  }));
}

/** The sentences of each topic: "+" before one that proposes a reason or turns one down, "-" before one that does not. */
function readExamples(): readonly (readonly Sentence[])[] {
  const topics = readFileSync(EXAMPLES, 'utf8')
    .split(/^## .*$/m)
    .slice(1);
  return topics.map((topic) =>
    [...topic.matchAll(/^([+-]) (.*)$/gm)].map(([, label, sentence = '']) => {
      const language = toLanguage(sentence);
      const words = toWords(language, loadNetwork().tagger);
      const marks = toSentenceMarks({ language, words }, { start: 0, end: sentence.length });
      return { marks, isPlanted: label === '+', isFound: false };
    }),
  );
}

/** The marks of enough stories and topics, with their numbers. */
function toVocabulary(all: readonly (readonly Sentence[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const story of all) {
    for (const mark of new Set(story.flatMap(({ marks }) => [...marks]))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_STORIES).map(([mark]) => mark);
  return new Map(kept.sort().map((mark, index) => [mark, index]));
}

function toRow({ marks, isPlanted }: Sentence, weight: number): SparseRow {
  const known = [...marks].map((mark) => vocabulary.get(mark)).filter((number) => number !== undefined);
  return { isRight: isPlanted, weight, marks: known, value: 1 / Math.sqrt(Math.max(known.length, FEWEST_MARKS)) };
}

function toRows(
  told: readonly Sentence[],
  invented: readonly Sentence[],
  beside: readonly Sentence[],
): readonly SparseRow[] {
  return [
    ...told.map((sentence) => toRow(sentence, 1)),
    ...invented.map((sentence) => toRow(sentence, EXAMPLE_WEIGHT)),
    ...beside.map((sentence) => toRow(sentence, NEWS_WEIGHT)),
  ];
}

function showLeftOut(): void {
  const scored: { likely: number; sentence: Sentence }[] = [];
  const ofNews: number[] = [];
  const ofExamples: { likely: number; sentence: Sentence }[] = [];
  for (let part = 0; part < PARTS; part++) {
    const { bias, weights } = fitSparse(
      toRows(
        stories.filter((_, index) => index % PARTS !== part).flat(),
        examples.filter((_, index) => index % PARTS !== part).flat(),
        news.filter((_, index) => index % PARTS !== part),
      ),
      vocabulary.size,
    );
    const toLikely = ({ marks, value }: SparseRow): number =>
      1 / (1 + Math.exp(-marks.reduce((sum, mark) => sum + value * (weights[mark] as number), bias)));
    for (const sentence of stories.filter((_, index) => index % PARTS === part).flat())
      scored.push({ likely: toLikely(toRow(sentence, 1)), sentence });
    for (const sentence of examples.filter((_, index) => index % PARTS === part).flat())
      ofExamples.push({ likely: toLikely(toRow(sentence, 1)), sentence });
    for (const sentence of news.filter((_, index) => index % PARTS === part)) ofNews.push(toLikely(toRow(sentence, 1)));
  }
  const beyond = scored.filter(({ sentence }) => !sentence.isFound);
  const missed = beyond.filter(({ sentence }) => sentence.isPlanted).length;
  process.stdout.write(`${missed} sentences with a planted reason that no rule finds\n`);
  for (const from of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const told = beyond.filter(({ likely }) => likely >= from);
    const right = told.filter(({ sentence }) => sentence.isPlanted).length;
    const inNews = ofNews.filter((likely) => likely >= from).length;
    const shown = ofExamples.filter(({ likely }) => likely >= from);
    const rightly = shown.filter(({ sentence }) => sentence.isPlanted).length;
    process.stdout.write(
      `from ${from}: ${told.length} told, ${right} planted; of ${ofNews.length} sentences of news ${inNews}; of ${ofExamples.length} examples ${shown.length}, ${rightly} reasons\n`,
    );
  }
}

function toSource({ bias, weights }: ReturnType<typeof fitSparse>): string {
  const rows = new Map<number, string[]>();
  for (const [mark, number] of vocabulary) {
    const weight = Math.round(100 * (weights[number] as number));
    if (Math.abs(weight) >= LEAST_WEIGHT) rows.set(weight, [...(rows.get(weight) ?? []), mark]);
  }
  const lines = [...rows].sort((a, b) => b[0] - a[0]).map(([weight, marks]) => `${weight}|${marks.join('|')}`);
  process.stdout.write(`${values.output}: ${[...rows.values()].flat().length} marks\n`);
  return `/** How likely a sentence of no known words proposes a reason, in logits. */
export const EXPLANATION_BIAS = ${bias.toFixed(2)};

/**
 * By which words a sentence proposes a reason: a weight in hundredths, and the marks that have it (\`toSentenceMarks\`). Fitted by
 * \`npm run train:explanations\`.
 */
export const EXPLANATION_ROWS: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split('\\n');
`;
}

/**
 * npm run bench:points -- FOLDER [--errors] [--pairs airbus]: how well statements of different articles are brought together, on
 * MEANTIME (FOLDER holds corpus_airbus, tuned on, and corpus_apple, kept apart), with the 30 articles of a topic as one story. A pair of
 * sentences of two articles is predicted to tell the same where both have tellings in one point. Four golds:
 * - statement: both make one statement (judged/meantime-tellings.json, one careful reading of all sentences);
 * - event: the same, or of one event (the same file);
 * - annotated, loose: both mention one event instance of the annotators, grammatical ones and sayings apart;
 * - annotated, strict: two such, or one and an entity that is not in most articles.
 * The annotators linked 14 and 7 events across articles, nearly all from first sentences: their golds are far from complete, so that only
 * recall says something there. --errors lists what differs from the statements in airbus. --pairs prints the pairs of a topic as JSON lines:
 * every gold pair, and the most alike pairs that are in no gold.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading } from '../../src/document/reading.ts';
import { isOverlapping, toText } from '../../src/document/span.ts';
import type { Story } from '../../src/document/story.ts';
import {
  findAlikePairs,
  findEventPairs,
  type SentencePair,
  type SentenceRef,
  toPairKey,
  toPairs,
} from './event-pairs.ts';
import { type CoreferenceDocument, readMeantimeCoreference } from './meantime-coreference.ts';
import { type Grade, type Told, toOrdered, toToldPairs } from './told-pairs.ts';
import { TOPICS, type Topic, TUNED, toTopicStory } from './topic-story.ts';

const NEGATIVES = 3000;

/** Pairs of sentences, and how many of them are right. */
export interface PairScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** All golds of a topic, each as keys of pairs. */
interface Golds {
  readonly statement: ReadonlySet<string>;
  readonly event: ReadonlySet<string>;
  readonly 'annotated, loose': ReadonlySet<string>;
  readonly 'annotated, strict': ReadonlySet<string>;
}

/** Scores keys of pairs against a gold. */
export function scorePairs(found: ReadonlySet<string>, gold: ReadonlySet<string>): PairScore {
  return { gold: gold.size, found: found.size, right: [...found].filter((key) => gold.has(key)).length };
}

/**
 * Pairs of sentences of two articles that have tellings in one point, by `toPairKey`. A telling counts for every sentence that its span
 * shares a letter with, date lines apart.
 */
export function findTogether(
  { points }: Pick<Story, 'points'>,
  documents: ReadonlyMap<string, Pick<CoreferenceDocument, 'name' | 'sentences'>>,
): Map<string, SentencePair> {
  const together = new Map<string, SentencePair>();
  for (const { tellings } of points) {
    const refs = tellings.flatMap(({ article, span }): SentenceRef[] => {
      const document = documents.get(article);
      if (document === undefined) return [];
      return document.sentences.flatMap((sentence, index) =>
        index !== 1 && isOverlapping(sentence, span) ? [{ article: document.name, sentence: index }] : [],
      );
    });
    for (const [first, second] of toPairs(refs)) {
      if (first.article === second.article) continue;
      const pair = toOrdered(first, second);
      together.set(toPairKey(pair), pair);
    }
  }
  return together;
}

/** Precision, recall and F1 in percent of statements brought together in one topic of the corpus; `beside` are articles of other matters in the same story. */
export function measurePoints(
  folder: string,
  topic: Topic,
  beside: readonly Reading[] = [],
): { p: number; r: number; f1: number } {
  const documents = readMeantimeCoreference(join(folder, `corpus_${topic}`));
  const { story: made, byId } = toTopicStory(documents, beside);
  return toRates(scorePairs(new Set(findTogether(made, byId).keys()), toGolds(topic, documents).statement));
}

function toRates({ gold, found, right }: PairScore): { p: number; r: number; f1: number } {
  return {
    p: (100 * right) / Math.max(1, found),
    r: (100 * right) / Math.max(1, gold),
    f1: (200 * right) / Math.max(1, gold + found),
  };
}

function toGolds(topic: string, documents: readonly CoreferenceDocument[]): Golds {
  const told = [...findTold(topic, documents)];
  const annotated = findEventPairs(documents);
  return {
    statement: new Set(told.flatMap(([key, { grade }]) => (grade === 'same' ? [key] : []))),
    event: new Set(told.map(([key]) => key)),
    'annotated, loose': new Set(annotated.map(toPairKey)),
    'annotated, strict': new Set(annotated.filter(({ isStrict }) => isStrict).map(toPairKey)),
  };
}

function findTold(topic: string, documents: readonly CoreferenceDocument[]): ReturnType<typeof toToldPairs> {
  const judged = JSON.parse(readFileSync('bench/accuracy/judged/meantime-tellings.json', 'utf8')) as Record<
    string,
    Told
  >;
  const told = judged[`corpus_${topic}`] ?? { statements: [], events: [] };
  return toToldPairs(
    told,
    documents.map(({ name }) => name),
  );
}

function writePairs(topic: string, documents: readonly CoreferenceDocument[]): void {
  const told = findTold(topic, documents);
  const annotated = new Map(findEventPairs(documents).map((pair) => [toPairKey(pair), pair]));
  const isGold = (pair: SentencePair): boolean => told.has(toPairKey(pair)) || annotated.has(toPairKey(pair));
  const golds = new Map<string, SentencePair>([...annotated, ...told]);
  const alike = findAlikePairs(documents, NEGATIVES + golds.size).filter((pair) => !isGold(pair));
  for (const pair of [...golds.values(), ...alike.slice(0, NEGATIVES)]) {
    const key = toPairKey(pair);
    const grade: Grade | null = told.get(key)?.grade ?? null;
    const events = annotated.get(key);
    const line = {
      a: { ...toPlain(pair.a), text: toWords(pair.a, documents) },
      b: { ...toPlain(pair.b), text: toWords(pair.b, documents) },
      gold: grade === 'same',
      grade,
      annotated: events === undefined ? null : events.isStrict ? 'strict' : 'loose',
      shared: events?.shared ?? [],
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function toPlain({ article, sentence }: SentenceRef): SentenceRef {
  return { article, sentence };
}

function toWords({ article, sentence }: SentenceRef, documents: readonly CoreferenceDocument[]): string {
  const document = documents.find(({ name }) => name === article);
  const span = document?.sentences[sentence];
  return document === undefined || span === undefined ? '' : toText(document.text, span);
}

function writeErrors(
  together: ReadonlyMap<string, SentencePair>,
  told: ReturnType<typeof toToldPairs>,
  documents: readonly CoreferenceDocument[],
): void {
  const write = (name: string, { a, b }: SentencePair): void => {
    process.stdout.write(`${name}\n`);
    for (const ref of [a, b]) {
      process.stdout.write(`  ${ref.article.split('_')[0]}:${ref.sentence} ${toWords(ref, documents)}\n`);
    }
  };
  for (const [key, pair] of together) {
    const grade = told.get(key)?.grade;
    if (grade !== 'same') write(grade === 'event' ? 'only one event' : 'not the same', pair);
  }
  for (const [key, pair] of told) if (pair.grade === 'same' && !together.has(key)) write('missed', pair);
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { errors: { type: 'boolean', default: false }, pairs: { type: 'string' } },
  });
  const folder = positionals[0];
  const isKnown = values.pairs === undefined || TOPICS.some((topic) => topic === values.pairs);
  if (folder === undefined || !isKnown) {
    process.stderr.write(`usage: npm run bench:points -- FOLDER [--errors] [--pairs ${TOPICS.join('|')}]\n`);
    process.exit(2);
  }
  if (values.pairs !== undefined) {
    writePairs(values.pairs, readMeantimeCoreference(join(folder, `corpus_${values.pairs}`)));
    return;
  }
  for (const topic of TOPICS) {
    const documents = readMeantimeCoreference(join(folder, `corpus_${topic}`));
    const { story: made, byId } = toTopicStory(documents);
    const together = findTogether(made, byId);
    const found = new Set(together.keys());
    const shared = made.points.filter(({ tellings }) => new Set(tellings.map(({ article }) => article)).size > 1);
    process.stdout.write(
      `${topic}: ${documents.length} articles, ${made.points.length} points, ${shared.length} of them told by two articles or more\n`,
    );
    for (const [name, gold] of Object.entries(toGolds(topic, documents)) as [string, ReadonlySet<string>][]) {
      const score = scorePairs(found, gold);
      const { p, r, f1 } = toRates(score);
      process.stdout.write(
        `  ${name.padEnd(18)} P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  F1 ${f1.toFixed(1).padStart(5)}   ` +
          `${score.right} right of ${score.found} found, ${score.gold} in the gold\n`,
      );
    }
    if (values.errors && topic === TUNED) writeErrors(together, findTold(topic, documents), documents);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();

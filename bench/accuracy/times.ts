/**
 * npm run bench:times -- FOLDER [--differences KIND]: scores times against TimeBank and AQUAINT as TempEval-3 does. Strict: both ends are the
 * annotators'. Relaxed: at least one character is shared; each time pairs with one other. Value: a relaxed pair with equal
 * TIMEX3 values. KIND is missed, extra, span, value, type or all; each difference is a line with the words around it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Time } from '../../src/document/findings.ts';
import { isOverlapping } from '../../src/document/span.ts';
import { findTimes } from '../../src/extract/times/find-times.ts';
import { toWords } from '../../src/extract/to-words.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toLanguage } from '../../src/language/language.ts';
import { type GoldTime, readTimex, type TimexDocument } from './timex.ts';

export type Difference = 'missed' | 'extra' | 'span' | 'value' | 'type';

/** How many times are the annotators', how many the program's, and how many of both agree. */
export interface TimeScore {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}

export type OnDifference = (
  kind: Difference,
  document: TimexDocument,
  gold: GoldTime | null,
  time: Time | null,
) => void;

/** The two corpora in a folder of TimeML. */
export function readTimeCorpora(folder: string): TimexDocument[] {
  return readTimex([join(folder, 'TimeBank'), join(folder, 'AQUAINT')]);
}

/** Adds up all documents; `onDifference` is told each one. */
export function scoreTimes(documents: readonly TimexDocument[], onDifference: OnDifference = () => {}): TimeScore {
  const score: TimeScore = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
  const { tagger } = loadNetwork();
  for (const document of documents) {
    const language = toLanguage(document.text);
    const article = { published: document.published.slice(0, 10) };
    const times = findTimes(article, language, toWords(language, tagger));
    score.gold += document.times.length;
    score.found += times.length;
    const free = new Set(times);
    for (const gold of document.times) {
      const overlapping = times.filter((time) => free.has(time) && isOverlapping(time, gold));
      const time = overlapping.find((found) => found.start === gold.start && found.end === gold.end) ?? overlapping[0];
      if (time === undefined) {
        onDifference('missed', document, gold, null);
        continue;
      }
      free.delete(time);
      score.relaxed++;
      if (time.start === gold.start && time.end === gold.end) score.strict++;
      else onDifference('span', document, gold, time);
      if (time.value === gold.value) score.value++;
      else onDifference('value', document, gold, time);
      if (time.type === gold.type) score.type++;
      else onDifference('type', document, gold, time);
    }
    for (const time of free) onDifference('extra', document, null, time);
  }
  return score;
}

/** Precision, recall and F1 in percent. */
export function toPercentages(right: number, { gold, found }: TimeScore): { p: number; r: number; f: number } {
  return {
    p: found === 0 ? 0 : (100 * right) / found,
    r: gold === 0 ? 0 : (100 * right) / gold,
    f: gold + found === 0 ? 0 : (200 * right) / (gold + found),
  };
}

function toLine(
  kind: Difference,
  { name, text, published }: TimexDocument,
  gold: GoldTime | null,
  time: Time | null,
): string {
  const { start, end } = (gold ?? time) as GoldTime;
  const context = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  const theirs = gold === null ? '' : `gold ${gold.type} ${gold.value} ${gold.mod ?? ''}`;
  const ours =
    time === null
      ? ''
      : `ours [${text.slice(time.start, time.end)}] ${time.type} ${time.value} ${time.mod ?? ''} ${time.by}`;
  return `${kind}\t${theirs}\t${ours}\t${context}\t${name} ${published}`.replaceAll(/\s*\n\s*/g, ' ⏎ ');
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { differences: { type: 'string' } } });
  const folder = positionals[0];
  if (folder === undefined) throw new Error('give the folder that holds TimeBank/ and AQUAINT/');
  const wanted = values.differences;
  const documents = readTimeCorpora(folder);
  const score = scoreTimes(documents, (kind, document, gold, time) => {
    if (wanted === kind || wanted === 'all') process.stdout.write(`${toLine(kind, document, gold, time)}\n`);
  });
  process.stdout.write(`${documents.length} documents, ${score.gold} times annotated, ${score.found} found\n`);
  for (const measure of ['strict', 'relaxed', 'value', 'type'] as const) {
    const { p, r, f } = toPercentages(score[measure], score);
    process.stdout.write(`${measure.padEnd(8)} P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${f.toFixed(1)}\n`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();

/**
 * How well certainty and polarity of events are told, on MEANTIME (Wikinews): `npm run bench:certainty -- FOLDER [--errors]`, where
 * FOLDER holds corpus_airbus (tuned on) and corpus_apple (kept apart). Gold events are matched by span; the class is CERTAIN, PROBABLE
 * or POSSIBLE with POS or NEG. Unknown polarity counts as POS, for MEANTIME has none between. Macro F1 is over the classes that the gold
 * of a corpus has; the baseline calls every event CERTAIN POS.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toBareArticle } from '../../src/document/article.ts';
import { toCertaintyAt } from '../../src/extract/certainty/to-certainty-at.ts';
import type { Known } from '../../src/extract/known.ts';
import { toWords } from '../../src/extract/to-words.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toLanguage } from '../../src/language/language.ts';
import { type FactualityDocument, readMeantime } from './meantime.ts';

/** Percentages. */
export interface CertaintyScore {
  readonly events: number;
  readonly accuracy: number;
  readonly macroF1: number;
  readonly baselineMacroF1: number;
  /** Gold class, then ours. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Scores some documents; `onError` is told each mistake. */
export function scoreCertainty(
  documents: readonly FactualityDocument[],
  onError: (line: string) => void = () => {},
): CertaintyScore {
  const confusion = new Map<string, Map<string, number>>();
  for (const { name, text, events } of documents) {
    const certaintyAt = toCertaintyAt(toKnown(text));
    for (const event of events) {
      const gold = `${event.certainty} ${event.polarity}`;
      const { level, polarity } = certaintyAt(event);
      const ours = `${level.toUpperCase()} ${polarity === 'denied' ? 'NEG' : 'POS'}`;
      const row = confusion.get(gold) ?? new Map<string, number>();
      row.set(ours, (row.get(ours) ?? 0) + 1);
      confusion.set(gold, row);
      if (gold !== ours) {
        const around = `${text.slice(Math.max(0, event.start - 90), event.start)}[${text.slice(event.start, event.end)}]${text.slice(event.end, event.end + 60)}`;
        onError(`${gold} as ${ours}\t${name.slice(0, 12)}\t${around.replace(/\s+/g, ' ')}`);
      }
    }
  }
  return toScore(confusion);
}

function toScore(confusion: ReadonlyMap<string, ReadonlyMap<string, number>>): CertaintyScore {
  const golds = [...confusion.keys()];
  const count = (gold: string): number => sum([...(confusion.get(gold)?.values() ?? [])]);
  const events = sum(golds.map(count));
  const right = sum(golds.map((gold) => confusion.get(gold)?.get(gold) ?? 0));
  const f1s = golds.map((gold) => toF1(confusion, gold, count(gold)));
  const majority = Math.max(0, ...golds.map(count));
  return {
    events,
    accuracy: (100 * right) / Math.max(1, events),
    macroF1: (100 * sum(f1s)) / Math.max(1, golds.length),
    baselineMacroF1: (100 * ((2 * majority) / Math.max(1, majority + events))) / Math.max(1, golds.length),
    confusion,
  };
}

function toF1(confusion: CertaintyScore['confusion'], name: string, gold: number): number {
  const right = confusion.get(name)?.get(name) ?? 0;
  const ours = sum([...confusion.values()].map((row) => row.get(name) ?? 0));
  return (2 * right) / Math.max(1, gold + ours);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function toKnown(text: string): Known {
  const language = toLanguage(text);
  const article = toBareArticle(text);
  return {
    article,
    language,
    words: toWords(language, loadNetwork().tagger),
    entities: [],
    attributions: [],
    times: [],
  };
}

function toTable({ events, accuracy, macroF1, baselineMacroF1, confusion }: CertaintyScore): string {
  const lines = [
    `events ${events}  accuracy ${accuracy.toFixed(1)}  macro F1 ${macroF1.toFixed(1)}  majority baseline ${baselineMacroF1.toFixed(1)}`,
  ];
  for (const [gold, row] of [...confusion].sort()) {
    const total = sum([...row.values()]);
    const right = row.get(gold) ?? 0;
    const ours = [...row].sort((a, b) => b[1] - a[1]).map(([name, number]) => `${name} ${number}`);
    lines.push(
      `  ${gold.padEnd(13)} ${String(right).padStart(4)} of ${String(total).padStart(4)}  F1 ${(100 * toF1(confusion, gold, total)).toFixed(1).padStart(5)}   ${ours.join(', ')}`,
    );
  }
  return lines.join('\n');
}

function main(args: readonly string[]): void {
  const isVerbose = args.includes('--errors');
  const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/data/meantime';
  const corpora = ['corpus_airbus', 'corpus_apple'].map((name) => ({
    name,
    documents: readMeantime(join(folder, name)),
  }));
  for (const { name, documents } of corpora) {
    // The mistakes of the corpus kept apart are not shown, so that nobody tunes on them.
    const onError = isVerbose && name === 'corpus_airbus' ? (line: string) => console.log(line) : undefined;
    console.log(`${name}\n${toTable(scoreCertainty(documents, onError))}`);
  }
  console.log(`both\n${toTable(scoreCertainty(corpora.flatMap(({ documents }) => documents)))}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));

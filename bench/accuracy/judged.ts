/**
 * npm run bench:judged -- FOLDER [--sample KIND N]: how many findings of each kind are right, judged one by one in 20 articles of FOLDER
 * (*.txt; every fourth in order of name, from the second). judged/KIND.json holds the judgements as offsets, never words of an article.
 * --sample prints N findings not yet judged, with their words and a line to fill in. Exit 1 below the bar of a kind, 2 without articles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toText } from '../../src/document/span.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import {
  BARS,
  type Judged,
  type Judgement,
  KINDS,
  type Kind,
  pickSample,
  tallyJudgements,
  toJudged,
  toJudgedFiles,
} from './judgements.ts';

/** How much of the article is shown around a finding, in UTF-16 code units. */
const CONTEXT = 220;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });
const [folder, count = '20'] = positionals;
const sampled = KINDS.find((kind) => kind === values.sample) ?? null;
if (folder === undefined || (values.sample !== undefined && sampled === null) || !/^\d+$/.test(count)) {
  process.stderr.write(`usage: npm run bench:judged -- FOLDER [--sample ${KINDS.join('|')} N]\n`);
  process.exit(2);
}
const files = toJudgedFiles(readdirSync(folder).filter((name) => name.endsWith('.txt')));
if (files.length === 0) {
  process.stderr.write(`${folder}: no *.txt\n`);
  process.exit(2);
}

const found = new Map<Kind, Judged[]>(KINDS.map((kind) => [kind, []]));
const texts = new Map<string, string>();
for (const file of files) {
  const name = basename(file, '.txt');
  const { article, problems } = await ingest(join(folder, file));
  const reading = read(article, loadNetwork(), problems);
  texts.set(name, article.text);
  for (const kind of KINDS) found.get(kind)?.push(...toJudged(kind, reading, name));
}

let isBelow = false;
for (const kind of KINDS) {
  const judgements = JSON.parse(readFileSync(`bench/accuracy/judged/${kind}.json`, 'utf8')) as readonly Judgement[];
  const items = found.get(kind) ?? [];
  const { judged, right, unjudged, stale } = tallyJudgements(items, judgements);
  if (sampled === null) {
    const share = judged === 0 ? null : right / judged;
    const isShort = share !== null && share < BARS[kind];
    isBelow ||= isShort;
    const precision = share === null ? 'none judged' : `${right} of ${judged} right: ${(100 * share).toFixed(1)} %`;
    process.stdout.write(
      `${kind.padEnd(13)} ${precision}, bar ${100 * BARS[kind]} %${isShort ? ' NOT REACHED' : ''}; ` +
        `${items.length} found, ${unjudged.length} not judged, ${stale} judged that are no longer found\n`,
    );
    for (const [article, times] of countByArticle(unjudged))
      process.stdout.write(`  ${article}: ${times} not judged\n`);
  } else if (kind === sampled) {
    for (const item of pickSample(unjudged, Number(count))) writeItem(item);
  }
}
process.exitCode = isBelow ? 1 : 0;

function countByArticle(items: readonly Judged[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { article } of items) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/** The finding in its words, and under it the line for the list; what is right and why is the judge's to fill in. */
function writeItem(item: Judged): void {
  const text = texts.get(item.article) ?? '';
  const before = toText(text, { start: Math.max(0, item.start - CONTEXT), end: item.start });
  const after = toText(text, { start: item.end, end: Math.min(text.length, item.end + CONTEXT) });
  const words = `…${before}[[${toText(text, item)}]]${after}…`.replace(/\s+/g, ' ');
  process.stdout.write(
    `${item.by}: ${item.says}\n  ${words}\n  ${JSON.stringify({ ...item, right: null, why: '' })}\n`,
  );
}

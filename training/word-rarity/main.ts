/**
 * npm run train:rarity -- DATA [--output FILE]
 *
 * Counts in how many articles of polnear/train and documents of ud-ewt and ud-gum under DATA each stem stands, and writes
 * src/lexicon/word-rarity.ts: figures only. Stems that are nearly always capitalised are left out: names say more about the
 * year of a corpus than about the language.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { splitWords, toForm } from '../../src/compare/words.ts';

const LEAST_DOCUMENTS = 5;
/** Stems in a row share a weight to this many hundredths. */
const STEP = 4;
const MOSTLY_NAMES = 0.7;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', default: 'src/lexicon/word-rarity.ts' } },
});
const data = positionals[0];
if (data === undefined) {
  process.stderr.write('usage: npm run train:rarity -- DATA, where DATA holds polnear/, ud-ewt/ and ud-gum/\n');
  process.exit(2);
}
const documents = [
  ...readArticles(join(data, 'polnear/train/text')),
  ...readTreebank('ud-ewt'),
  ...readTreebank('ud-gum'),
];
const documentCount = new Map<string, number>();
const wordCount = new Map<string, { all: number; capital: number }>();
for (const text of documents) {
  const words = splitWords(text);
  const seen = new Set<string>();
  for (let index = 0; index < words.count; index++) {
    const stem = words.stems[index] as string;
    if (!/^=?[a-z][a-z'_-]*$/.test(stem)) continue;
    seen.add(stem);
    const count = wordCount.get(stem) ?? { all: 0, capital: 0 };
    count.all++;
    if (/^\p{Lu}/u.test(toForm(words, index))) count.capital++;
    wordCount.set(stem, count);
  }
  for (const stem of seen) documentCount.set(stem, (documentCount.get(stem) ?? 0) + 1);
}
const rows = new Map<number, string[]>();
const most = Math.log(documents.length / 2);
for (const [stem, count] of documentCount) {
  const { all, capital } = wordCount.get(stem) as { all: number; capital: number };
  if (count < LEAST_DOCUMENTS || (capital / all > MOSTLY_NAMES && all > 1)) continue;
  const weight = Math.max(0, Math.round((100 * Math.log(documents.length / count)) / most / STEP) * STEP);
  if (weight >= 100) continue;
  rows.set(weight, [...(rows.get(weight) ?? []), stem]);
}
const lines = [...rows].sort((a, b) => a[0] - b[0]).map(([weight, stems]) => `${weight} ${stems.sort().join(' ')}`);
const source = `/**
 * How rare stems are in English news and prose, in hundredths: 0 stands in every document, 100 in two or fewer of ${documents.length}. A row is
 * a weight and its stems; what is not listed is rare. Counted by \`npm run train:rarity\`.
 */
export const RARITY_ROWS: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split('\\n');
`;
writeFileSync(`${values.output}.tmp`, source);
renameSync(`${values.output}.tmp`, values.output);
process.stdout.write(`${values.output}: ${lines.reduce((sum, line) => sum + line.split(' ').length - 1, 0)} stems\n`);

function readArticles(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function readTreebank(name: string): readonly string[] {
  const texts: string[] = [];
  let sentences: string[] = [];
  for (const line of readFileSync(join(data as string, name, 'train.conllu'), 'utf8').split('\n')) {
    if (line.startsWith('# newdoc') && sentences.length > 0) {
      texts.push(sentences.join('\n'));
      sentences = [];
    } else if (line.startsWith('# text = ')) sentences.push(line.slice('# text = '.length));
  }
  return [...texts, sentences.join('\n')];
}

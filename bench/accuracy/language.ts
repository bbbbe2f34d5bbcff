/**
 * Scores tokens and sentences against Universal Dependencies treebanks: `node dist-tools/bench/accuracy/language.js
 * [--errors tokens|sentences GENRE]
 * FILE.conllu…`. A token or sentence counts as right where start and end are both the annotators'.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Span } from '../../src/document/span.ts';
import { toLanguage } from '../../src/language/language.ts';
import type { Tokens } from '../../src/language/tokens.ts';

/** One document of a treebank, its raw text rebuilt: one paragraph a line. */
export interface TreebankDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

interface Count {
  right: number;
  found: number;
  gold: number;
}

/**
 * Reads a CoNLL-U file and rebuilds its raw text. The words of a multiword token share its characters where together they
 * spell it ("do" + "n't"); where they do not, the token counts as one.
 */
export function readTreebank(path: string): TreebankDocument[] {
  const documents: TreebankDocument[] = [];
  let id = '';
  let lines: string[] = [];
  const finish = (): void => {
    if (lines.length > 0) documents.push(toDocument(id, lines));
    lines = [];
  };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc')) {
      finish();
      id = line.replace(/^.*= */, '');
    }
    lines.push(line);
  }
  finish();
  return documents;
}

function toDocument(id: string, lines: readonly string[]): TreebankDocument {
  const tokens: Span[] = [];
  const sentences: Span[] = [];
  let text = '';
  let gap = '';
  let sentenceStart = -1;
  for (const [index, line] of lines.entries()) {
    if (/^# newpar( id = .*)?$/.test(line) && text !== '') gap = '\n';
    if (line === '' && sentenceStart >= 0) {
      sentences.push({ start: sentenceStart, end: text.length });
      sentenceStart = -1;
    }
    const [wordId = '', form = '', , , , , , , , misc = ''] = line.split('\t');
    if (!/^\d+(-\d+)?$/.test(wordId)) continue;
    const words = toWords(wordId, form, lines, index);
    if (words === null) continue;
    text += gap;
    gap = misc.includes('SpaceAfter=No') ? '' : ' ';
    if (sentenceStart < 0) sentenceStart = text.length;
    for (const word of words) {
      tokens.push({ start: text.length, end: text.length + word.length });
      text += word;
    }
  }
  return { id, genre: toGenre(id), text, tokens, sentences };
}

/** The words that a line stands for in the text; null for a word that a multiword token before it has given already. */
function toWords(wordId: string, form: string, lines: readonly string[], index: number): string[] | null {
  const [first = 0, last = first] = wordId.split('-').map(Number);
  if (last === first) return isCovered(first, lines, index) ? null : [form];
  const parts = lines.slice(index + 1, index + 2 + last - first).map((line) => line.split('\t')[1] ?? '');
  return parts.join('') === form ? parts : [form];
}

function isCovered(wordId: number, lines: readonly string[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 6); before--) {
    const range = /^(\d+)-(\d+)\t/.exec(lines[before] ?? '');
    if (range !== null) return Number(range[1]) <= wordId && wordId <= Number(range[2]);
    if (lines[before] === '') return false;
  }
  return false;
}

function toGenre(id: string): string {
  return id.startsWith('GUM_') ? `gum ${id.split('_')[1]}` : `ewt ${id.split('-')[0]}`;
}

function toSpans(tokens: Tokens): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < tokens.count; index++)
    spans.push({ start: tokens.starts[index] as number, end: tokens.ends[index] as number });
  return spans;
}

function toKey(span: Span): string {
  return `${span.start}-${span.end}`;
}

/** Spans of `found` that `gold` has too. */
function countRight(found: readonly Span[], gold: readonly Span[]): number {
  const keys = new Set(gold.map(toKey));
  return found.filter((span) => keys.has(toKey(span))).length;
}

function toScore({ right, found, gold }: Count): Score {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return { precision, recall, f: found + gold === 0 ? 0 : (200 * right) / (found + gold) };
}

/** Adds up what is right in one document. */
function addCounts(count: Record<'tokens' | 'sentences', Count>, document: TreebankDocument): void {
  const language = toLanguage(document.text);
  const found = { tokens: toSpans(language.tokens), sentences: language.sentences };
  for (const unit of ['tokens', 'sentences'] as const) {
    count[unit].right += countRight(found[unit], document[unit]);
    count[unit].found += found[unit].length;
    count[unit].gold += document[unit].length;
  }
}

/** Scores of tokens and sentences over some documents. */
export function scoreLanguage(documents: readonly TreebankDocument[]): { tokens: Score; sentences: Score } {
  const count = { tokens: { right: 0, found: 0, gold: 0 }, sentences: { right: 0, found: 0, gold: 0 } };
  for (const document of documents) addCounts(count, document);
  return { tokens: toScore(count.tokens), sentences: toScore(count.sentences) };
}

function writeScore(name: string, documents: readonly TreebankDocument[]): void {
  const { tokens, sentences } = scoreLanguage(documents);
  const figures = [tokens, sentences].flatMap((score) => [score.precision, score.recall, score.f]);
  const columns = figures.map((figure) => figure.toFixed(2).padStart(7)).join('');
  process.stdout.write(`${name.padEnd(18)}${String(documents.length).padStart(4)}${columns}\n`);
}

/** Shows every stretch where program and annotators part, with some text around it. */
function writeErrors(document: TreebankDocument, unit: 'tokens' | 'sentences'): void {
  const language = toLanguage(document.text);
  const found = unit === 'tokens' ? toSpans(language.tokens) : language.sentences;
  const foundKeys = new Set(found.map(toKey));
  const goldKeys = new Set(document[unit].map(toKey));
  const wrong = [
    ...found.filter((span) => !goldKeys.has(toKey(span))).map((span) => ({ span, side: 'found' })),
    ...document[unit].filter((span) => !foundKeys.has(toKey(span))).map((span) => ({ span, side: 'gold ' })),
  ].sort((a, b) => a.span.start - b.span.start);
  for (const { span, side } of wrong) {
    const before = document.text.slice(Math.max(0, span.start - 20), span.start);
    const after = document.text.slice(span.end, span.end + 20);
    const shown = `${before}[${document.text.slice(span.start, span.end)}]${after}`.replaceAll('\n', '⏎');
    process.stdout.write(`${side} ${document.id} ${shown}\n`);
  }
}

function main(args: readonly string[]): void {
  const errorsOf = args[0] === '--errors' ? { unit: args[1], genre: args[2] } : null;
  const paths = args.slice(errorsOf === null ? 0 : 3);
  const documents = paths.flatMap(readTreebank);
  if (errorsOf !== null) {
    const unit = errorsOf.unit === 'sentences' ? 'sentences' : 'tokens';
    for (const document of documents) if (document.genre === errorsOf.genre) writeErrors(document, unit);
    return;
  }
  process.stdout.write(`${'genre'.padEnd(18)}docs   token P      R      F  sent P      R      F\n`);
  for (const genre of [...new Set(documents.map((document) => document.genre))].sort()) {
    const ofGenre = documents.filter((document) => document.genre === genre);
    writeScore(genre, ofGenre);
  }
  writeScore('all', documents);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));

/**
 * npm run bench:printed [-- FOLDER]: prints the example articles as PDFs with Chromium, in one, two and three columns, with running heads
 * and page numbers, and says how much of the text comes back: words (in order), paragraphs, titles. With FOLDER the PDFs stay there.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Article } from '../../src/document/article.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const EXAMPLES = 'examples';

/** How the articles are set. */
interface Layout {
  readonly name: string;
  readonly css: string;
  readonly page: { readonly width: string; readonly height: string };
}

const SMALL = { width: '148mm', height: '210mm' };
const LARGE = { width: '210mm', height: '297mm' };
const LAYOUTS: readonly Layout[] = [
  { name: 'one column, ragged', css: 'body { font: 11pt/1.4 serif } p { margin: 0 0 .8em }', page: SMALL },
  {
    name: 'one column, justified, indented',
    css: 'body { font: 11pt/1.3 serif; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1.2em }',
    page: SMALL,
  },
  {
    name: 'two columns, justified, indented',
    css: 'body { font: 9.5pt/1.25 serif } main { columns: 2; column-gap: 5mm; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }',
    page: SMALL,
  },
  {
    name: 'two columns, ragged, spaced',
    css: 'body { font: 10pt/1.35 sans-serif } main { columns: 2; column-gap: 8mm } p { margin: 0 0 .7em }',
    page: SMALL,
  },
  {
    name: 'three columns, justified, narrow',
    css: 'body { font: 9pt/1.2 serif } main { columns: 3; column-gap: 4mm; text-align: justify; hyphens: auto } p { margin: 0; text-indent: 1em }',
    page: LARGE,
  },
  {
    name: 'three columns, large initial',
    css: 'body { font: 9pt/1.2 serif } main { columns: 3; column-gap: 5mm; hyphens: auto; text-align: justify } p { margin: 0; text-indent: 1em } main p:first-of-type { text-indent: 0 } main p:first-of-type::first-letter { font-size: 3.4em; float: left; line-height: .85; padding-right: .06em }',
    page: SMALL,
  },
];

const MARGIN = { top: '18mm', bottom: '18mm', left: '14mm', right: '14mm' } as const;

/** What stands over the columns. */
const HEAD_KINDS: ReadonlySet<string> = new Set(['title', 'summary', 'byline', 'date']);

/** Counts over all articles of a layout. */
interface Score {
  /** Words of the articles, words that were read from the PDFs, and those that are the same in the same order. */
  source: number;
  read: number;
  same: number;
  /** Blocks of the articles, and those that came back as one block. */
  paragraphs: number;
  whole: number;
  titles: number;
  articles: number;
}

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'hearsay-printed-'));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const scores = new Map<string, Score>();
try {
  for (const { name, css, page: size } of LAYOUTS) {
    const score: Score = { source: 0, read: 0, same: 0, paragraphs: 0, whole: 0, titles: 0, articles: 0 };
    scores.set(name, score);
    for (const file of listExamples()) {
      const { article } = await ingest(file);
      const path = join(folder, `${name.replaceAll(/\W+/g, '-')}-${file.replaceAll(/\W+/g, '-')}.pdf`);
      const page = await browser.newPage();
      await page.setContent(toHtml(article, css));
      await page.pdf({ path, ...size, displayHeaderFooter: true, ...toHeads(article), margin: MARGIN });
      await page.close();
      await addScore(score, article, path);
    }
  }
} finally {
  await browser.close();
  if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
}
print();

function listExamples(): string[] {
  return readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(EXAMPLES, entry.name)).map((name) => join(EXAMPLES, entry.name, name)))
    .sort();
}

function toHtml({ blocks, text }: Article, css: string): string {
  const head: string[] = [];
  const body: string[] = [];
  for (const { kind, start, end } of joinDatelines(blocks)) {
    const words = toMarkup(text.slice(start, end).replace(/\s+/g, ' '));
    const isHead = body.length === 0 && HEAD_KINDS.has(kind);
    const isOverTitle = kind === 'heading' && head.length === 0;
    if (text.startsWith('---', start)) continue;
    if (kind === 'title') head.push(`<h1 style="font-size: 22pt; line-height: 1.1">${words}</h1>`);
    else if (isOverTitle) head.push(`<p style="text-indent: 0; font-size: 15pt">${words}</p>`);
    else if (kind === 'heading') body.push(`<h2 style="font-size: 12pt; text-indent: 0">${words}</h2>`);
    else (isHead ? head : body).push(`<p${isHead ? ' style="text-indent: 0"' : ''}>${words}</p>`);
  }
  return `<html lang="en"><style>${css}</style>${head.join('')}<main>${body.join('')}</main></html>`;
}

/** A dateline stands in the paragraph that it opens. */
function joinDatelines(blocks: Article['blocks']): Article['blocks'] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    if (block.kind === 'dateline' && blocks[index + 1]?.kind === 'paragraph') return [];
    return [before?.kind === 'dateline' ? { ...block, start: before.start } : block];
  });
}

function toHeads({ title, outlet }: Article): { headerTemplate: string; footerTemplate: string } {
  const style = 'style="font-size: 8pt; width: 100%; margin: 0 14mm; display: flex; justify-content: space-between"';
  return {
    headerTemplate: `<div ${style}><span>${toMarkup(outlet ?? 'The Harbour Review')}</span><span>${toMarkup(title ?? '')}</span></div>`,
    footerTemplate: `<div ${style}><span>Printed for the desk</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`,
  };
}

function toMarkup(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

async function addScore(score: Score, source: Article, path: string): Promise<void> {
  const { article } = await ingest(path);
  const [wanted, read] = [source, article].map(({ blocks, text }) =>
    joinDatelines(blocks)
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
      .filter((words) => !words.startsWith('---')),
  ) as [string[], string[]];
  const [wantedWords, readWords] = [wanted, read].map((blocks) => blocks.join(' ').split(' ')) as [string[], string[]];
  score.source += wantedWords.length;
  score.read += readWords.length;
  score.same += countCommon(wantedWords, readWords);
  const blocks = new Set(read);
  score.paragraphs += wanted.length;
  for (const block of wanted) {
    if (blocks.has(block)) score.whole += 1;
    else if (process.env['SHOW'] !== undefined) console.log(`${path}\n  not whole: ${block.slice(0, 160)}`);
  }
  score.articles += 1;
  if (article.title === source.title) score.titles += 1;
  else if (process.env['SHOW'] !== undefined) console.log(`${path}\n  title: ${article.title}`);
}

/** The length of the longest common subsequence. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let index = 0; index < b.length; index += 1) {
      next[index + 1] =
        word === b[index] ? (row[index] as number) + 1 : Math.max(next[index] as number, row[index + 1] as number);
    }
    row = next;
  }
  return row[b.length] as number;
}

function print(): void {
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2).padStart(7);
  console.log(`${'layout'.padEnd(36)} words found  words right  blocks whole  titles`);
  for (const [name, { source, read, same, paragraphs, whole, titles, articles }] of scores) {
    console.log(
      `${name.padEnd(36)} ${share(same, source)} %    ${share(same, read)} %   ${String(whole).padStart(4)} of ${String(paragraphs).padEnd(4)}  ${titles} of ${articles}`,
    );
  }
}

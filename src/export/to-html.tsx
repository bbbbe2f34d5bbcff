import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import type { Reading } from '../document/reading.ts';
import { ArticleView } from '../page/article-view.tsx';
import { type Layer, QUIET_LAYERS } from '../page/layers.ts';
import { PAGE_STYLE } from '../page/style.ts';
import { toVisibleLine } from '../page/visible-text.ts';
import { PAGE_SCRIPT } from './html/page-script.ts';

/** One entry of the contents of a page with several articles. */
export interface ContentsEntry {
  readonly number: number;
  readonly title: string;
}

/** One self-contained page with every reading; it loads nothing and sends nothing. */
export function toHtml(readings: readonly Reading[]): string {
  const first = readings[0];
  const entries = readings.map(({ article }, index) => ({ number: index + 1, title: article.title ?? '' }));
  return [
    toHtmlHead(readings.length === 1 && first ? (first.article.title ?? '') : `${readings.length} articles`),
    ...readings.map((reading, index) => toHtmlArticle(reading, index + 1)),
    toHtmlFoot(entries),
  ].join('');
}

/** The page up to its first article. The policy allows the page's own style and script and nothing else. */
export function toHtmlHead(title: string): string {
  const policy = [
    "default-src 'none'",
    `style-src '${toHash(PAGE_STYLE)}'`,
    `script-src '${toHash(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Hearsay">
${render(<title>{toVisibleLine(title) || 'Hearsay'}</title>)}
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
`;
}

/** One article of a page; `number` is its place there, 1 or more, and `layers` what is marked in it when the page opens. */
export function toHtmlArticle(reading: Reading, number: number, layers: readonly Layer[] = QUIET_LAYERS): string {
  return `${render(<ArticleView reading={reading} number={number} layers={layers} />)}\n`;
}

/** The page after its last article, with the contents where there are several. */
export function toHtmlFoot(contents: readonly ContentsEntry[]): string {
  const list =
    contents.length < 2 ? null : (
      <nav class="contents" aria-label="Articles of this page">
        <h2>Articles</h2>
        <ol>
          {contents.map(({ number, title }) => (
            <li key={number}>
              <a href={`#r${number}`}>{toVisibleLine(title) || `Article ${number}`}</a>
            </li>
          ))}
        </ol>
      </nav>
    );
  return `</main>
${list === null ? '' : render(list)}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function toHash(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

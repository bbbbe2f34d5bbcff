import { render } from 'preact-render-to-string';
import type { Reading } from '../document/reading.ts';
import { ArticleView } from '../page/article-view.tsx';
import { type Layer, QUIET_LAYERS } from '../page/layers.ts';
import { PAGE_STYLE } from '../page/style.ts';
import { toVisibleLine } from '../page/visible-text.ts';
import { toPageFoot, toPageHead } from './html/page-frame.tsx';
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

/** The page up to its first article. */
export function toHtmlHead(title: string): string {
  return `${toPageHead({ title, style: PAGE_STYLE, script: PAGE_SCRIPT })}<main>\n`;
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
  return `</main>\n${list === null ? '' : render(list)}\n${toPageFoot(PAGE_SCRIPT)}`;
}

import type { Article } from './article.ts';
import type { Spot } from './verification.ts';

/** Finds where words of a text stand, by the offset of the first. */
export type ToSpot = (offset: number) => Spot;

/** Lines of a file can be opened in any editor; of a page nobody sees the lines, and paragraphs can be counted. */
export function createToSpot(article: Pick<Article, 'path' | 'url' | 'text'>): ToSpot {
  const unit = isPage(article) ? 'paragraph' : 'line';
  const starts = findStarts(article.text, unit === 'line' ? '\n' : '\n\n');
  return (offset) => ({ unit, number: countUpTo(starts, offset) });
}

function isPage({ path, url }: Pick<Article, 'path' | 'url'>): boolean {
  return path === null ? url !== null : /\.x?html?$/i.test(path);
}

function findStarts(text: string, separator: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + separator.length)) {
    starts.push(at + separator.length);
  }
  return starts;
}

/** How many of the ascending numbers are at most `offset`. */
function countUpTo(numbers: readonly number[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Article } from './article.ts';
import { countLeading } from './ordered.ts';
import type { Spot } from './verification.ts';

/** Finds where words of a text stand, by the offset of the first. */
export type ToSpot = (offset: number) => Spot;

/** Lines of a file can be opened in any editor; of a page nobody sees the lines, and paragraphs can be counted; a printed article has pages. */
export function createToSpot(article: Pick<Article, 'path' | 'url' | 'text' | 'blocks'>): ToSpot {
  const unit = isPage(article) ? 'paragraph' : 'line';
  let starts: readonly number[] | null = null;
  return (offset) => {
    const page = findPage(article, offset);
    if (page !== null) return { unit: 'page', number: page };
    starts ??= findStarts(article.text, unit === 'line' ? '\n' : '\n\n');
    return { unit, number: countUpTo(starts, offset) };
  };
}

const SIGNS: Readonly<Record<Spot['unit'], string>> = { line: '', paragraph: '¶', page: 'p.\u00a0' };

/** "12", "¶3", "p. 2". */
export function toSpotLabel({ unit, number }: Spot): string {
  return `${SIGNS[unit]}${number}`;
}

/** The page that a place of a printed article is on; null for an article without pages. */
function findPage({ blocks }: Pick<Article, 'blocks'>, offset: number): number | null {
  let page: number | null = null;
  for (const block of blocks) {
    if (block.start > offset) break;
    page = block.page ?? page;
  }
  return page;
}

/** True for what is seen without lines. */
function isPage({ path, url }: Pick<Article, 'path' | 'url'>): boolean {
  return path === null ? url !== null : /\.(?:x?html?|docx|eml)(?:#\d+)?$/i.test(path);
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
  return countLeading(numbers.length, (index) => (numbers[index] as number) <= offset);
}

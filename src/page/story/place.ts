import type { Article } from '../../document/article.ts';
import type { Ref } from '../../document/story.ts';
import type { StoryIndex } from './story-index.ts';

/** Where words stand, so that a person finds them: a line of a text file, a paragraph of a web page or a Word document, or a page of a PDF. */
export interface Place {
  /** "A": the article. */
  readonly letter: string;
  readonly unit: 'line' | 'paragraph' | 'page';
  /** 1 or more. */
  readonly number: number;
}

/** Finds places; what an article takes to look up is kept. */
export type ToPlace = (ref: Ref) => Place | null;

/** Null for words of an article that is not among the readings. */
export function createToPlace({ articles, readings }: StoryIndex): ToPlace {
  const startsByArticle = new Map<string, readonly number[]>();
  return ({ article: id, span }) => {
    const article = readings.get(id)?.article;
    const letter = articles.get(id)?.letter;
    if (article === undefined || letter === undefined) return null;
    const page = findPage(article, span.start);
    if (page !== null) return { letter, unit: 'page', number: page };
    const unit = isPage(article) ? 'paragraph' : 'line';
    let starts = startsByArticle.get(id);
    if (starts === undefined) {
      starts = findStarts(article.text, unit === 'line' ? '\n' : '\n\n');
      startsByArticle.set(id, starts);
    }
    return { letter, unit, number: countUpTo(starts, span.start) };
  };
}

const SIGNS: Readonly<Record<Place['unit'], string>> = { line: '', paragraph: '¶', page: 'p.\u00a0' };

/** "A:12", "B:¶3", "C:p. 2". */
export function toPlaceLabel({ letter, unit, number }: Place): string {
  return `${letter}:${SIGNS[unit]}${number}`;
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

/** True where places of a story can be pages. */
export function hasPages({ readings }: StoryIndex): boolean {
  return [...readings.values()].some(({ article }) => article.blocks.some(({ page }) => page !== undefined));
}

/** Lines of a file can be opened in any editor; of a page nobody sees the lines, and paragraphs can be counted. */
export function isPage({ path, url }: Pick<Article, 'path' | 'url'>): boolean {
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
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

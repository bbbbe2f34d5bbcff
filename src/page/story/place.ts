import type { Article } from '../../document/article.ts';
import type { Ref } from '../../document/story.ts';
import type { StoryIndex } from './story-index.ts';

/** Where words stand, so that a person finds them: a line of a text file, or a paragraph of a page. */
export interface Place {
  /** "A": the article. */
  readonly letter: string;
  readonly unit: 'line' | 'paragraph';
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
    const unit = isPage(article) ? 'paragraph' : 'line';
    let starts = startsByArticle.get(id);
    if (starts === undefined) {
      starts = findStarts(article.text, unit === 'line' ? '\n' : '\n\n');
      startsByArticle.set(id, starts);
    }
    return { letter, unit, number: countUpTo(starts, span.start) };
  };
}

/** Lines of a file can be opened in any editor; of a page nobody sees the lines, and paragraphs can be counted. */
export function isPage({ path, url }: Pick<Article, 'path' | 'url'>): boolean {
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

// Catches: a page with several paragraphs of running text.  Not: front pages, lists of teasers, results of a search, forms, error
// pages, pages of a picture or a film.
import type { Article } from '../document/article.ts';
import { anyOf, sequenceOf, toPattern } from '../language/pattern.ts';

/** A paragraph of fewer words is a caption, a button or a line of a list. */
const WORDS_OF_A_PARAGRAPH = 15;
const LEAST_PARAGRAPHS = 3;
const LEAST_WORDS = 120;

/** An address of a site's own lists, as publishing programs make them. */
const LIST_ADDRESS = toPattern(
  'i',
  /^https?:\/\/[^/?#]+/,
  anyOf(
    /\/?(?:index\.\w{2,5})?(?:[?#]|$)/,
    sequenceOf(
      /\/(?:[^?#]*\/)?/,
      anyOf(/search|tags?|category|categories|author|authors|topics?|archives?|page\/\d+/),
      /(?:\/[^/?#]*)?\/?(?:[?#]|$)/,
    ),
    /\/[^#]*[?&](?:s|q|query)=/,
  ),
);

/** True where a page, as read, is an article and not one of the other pages that a site has. */
export function isArticlePage({ text, blocks, url }: Pick<Article, 'text' | 'blocks' | 'url'>): boolean {
  if (url !== null && LIST_ADDRESS.test(url)) return false;
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'summary')
    .map(({ start, end }) => text.slice(start, end))
    .map((words) => ({ words, length: words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }))
    .filter(({ length }) => length >= WORDS_OF_A_PARAGRAPH);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (paragraphs.length < LEAST_PARAGRAPHS || length < LEAST_WORDS) return false;
  // In a list every teaser has its own heading, or breaks off.
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const cutOff = paragraphs.filter(({ words }) => /(?:…|\.\.\.|\bread more\W*)$/i.test(words.slice(-30))).length;
  return headings < paragraphs.length * 0.7 && cutOff < paragraphs.length * 0.5;
}

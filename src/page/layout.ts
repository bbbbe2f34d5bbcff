import type { Article, Block } from '../document/article.ts';

/** The blocks of an article with whatever text lies outside them added as paragraphs, so that a page never hides a word. */
export function toLayout(article: Article): readonly Block[] {
  const layout: Block[] = [];
  let position = 0;
  for (const block of article.blocks) {
    addParagraphs(layout, article.text, position, block.start);
    if (block.end > block.start && block.start >= position) layout.push(block);
    position = Math.max(position, block.end);
  }
  addParagraphs(layout, article.text, position, article.text.length);
  return layout;
}

const PARAGRAPH = /\S[^\n]*(?:\n(?![^\S\n]*\n)[^\n]*)*/g;

function addParagraphs(layout: Block[], text: string, start: number, end: number): void {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(PARAGRAPH)) {
    const words = match[0].trimEnd();
    const from = start + match.index;
    layout.push({ kind: 'paragraph', start: from, end: from + words.length });
  }
}

import type { PageTools } from './document.ts';
import type { PageBlock } from './page-lines.ts';
import { renderBlocks, toVisible } from './render-blocks.ts';

/** The blocks of a page with their words decoded; empty ones are left out. */
export function toPageBlocks(html: string, tools: PageTools): PageBlock[] {
  const rendered = renderBlocks(html);
  const words = tools.decodeAll(rendered.map((block) => block.words));
  return rendered
    .map((block, index) => ({ words: toVisible(words[index] as string), hint: block.hint, level: block.level }))
    .filter((block) => block.words !== '');
}

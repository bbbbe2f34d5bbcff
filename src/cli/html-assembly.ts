import { toHtmlFoot, toHtmlHead } from '../export/to-html.tsx';
import type { Assembly } from './read-all.ts';

/** One page around all readings. Only the titles are kept, for the contents that end the page. */
export function createHtmlAssembly(inputCount: number): Assembly {
  const contents: { number: number; title: string }[] = [];
  return {
    toHead: (title) => toHtmlHead(inputCount === 1 ? title : `${inputCount} articles`),
    toPiece({ output, title }, { number }) {
      contents.push({ number, title });
      return output;
    },
    toFoot: () => toHtmlFoot(contents),
  };
}

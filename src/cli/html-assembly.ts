import { toHtmlFoot, toHtmlHead } from '../export/to-html.tsx';
import { toInputName } from './progress.ts';
import type { Assembly } from './read-all.ts';

/** One page around all readings. Only the titles are kept, for the contents that end the page. */
export function createHtmlAssembly(inputCount: number): Assembly {
  const contents: { number: number; title: string }[] = [];
  return {
    toHead({ title }, { input, isPart }) {
      if (inputCount > 1) return toHtmlHead(`${inputCount} articles`);
      return toHtmlHead(isPart ? `Articles of ${toInputName(input)}` : title);
    },
    toPiece({ output, title }, { number }) {
      contents.push({ number, title });
      return output;
    },
    toFoot: () => toHtmlFoot(contents),
  };
}

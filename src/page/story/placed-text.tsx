import { type ComponentChildren, Fragment, type VNode } from 'preact';
import { toBreakable } from '../breakable.tsx';
import { toVisible } from '../visible-text.ts';
import type { PlacedLine, PlacedWords } from './placed-words.ts';

/** The words of one block with every place that the page leads to. */
export function PlacedText({ text, lines }: { text: string; lines: readonly PlacedLine[] }): VNode {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={line.start}>
          {index > 0 && <br />}
          {toNodes(text, line.start, line.end, line.words, null)}
        </Fragment>
      ))}
    </>
  );
}

/** `tone` is that of the smallest words around. */
function toNodes(
  text: string,
  start: number,
  end: number,
  words: readonly PlacedWords[],
  tone: string | null,
): ComponentChildren[] {
  const nodes: ComponentChildren[] = [];
  let position = start;
  const say = (to: number): void => {
    if (to <= position) return;
    const said = toBreakable(toVisible(text.slice(position, to)));
    nodes.push(tone === null ? said : <span class={`said ${tone}`}>{said}</span>);
    position = to;
  };
  for (const placed of words) {
    say(placed.start);
    const inner = toNodes(text, placed.start, placed.end, placed.inner, placed.tone ?? tone);
    nodes.push(
      placed.isFirst ? (
        <span class="w" id={placed.id}>
          {inner}
        </span>
      ) : (
        <span class="w" data-w={placed.id}>
          {inner}
        </span>
      ),
    );
    position = Math.max(position, placed.end);
  }
  say(end);
  return nodes;
}

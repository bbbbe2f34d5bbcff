import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Key } from '../../page/layers.ts';
import type { MarkedPlaces } from './marked-places.ts';

/** Lines of the page that one part of a finding takes, in pixels from the top of the frame. */
interface Reach {
  readonly part: 's' | 'u' | 'c';
  readonly from: number;
  readonly to: number;
}

/** What is drawn beside the text: for each attribution of the chain, the innermost first, where its parts stand. */
interface Drawing {
  readonly x: number;
  readonly height: number;
  readonly chain: readonly (readonly Reach[])[];
}

interface LinksProps {
  /** Around the article; positions are counted from its corner. */
  readonly frame: { readonly current: HTMLElement | null };
  readonly places: { readonly current: MarkedPlaces };
  /** The chosen attribution and those it reached the reader through, innermost first; empty where none is chosen. */
  readonly chain: readonly Key[];
  /** Changes whenever the article is drawn anew. */
  readonly drawn: unknown;
}

/** Pixels between the text and the first line, and between two lines. */
const GAP = 9;
const STEP = 7;

/**
 * Ties source and reporting words to what is said, beside the text and for what is chosen alone: a bar along the content,
 * a dot at the source. A screen reader has the same in the words of the note.
 */
export function Links({ frame, places, chain, drawn }: LinksProps): VNode | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const names = chain.join(' ');
  useLayoutEffect(() => {
    const root = frame.current;
    if (root === null || names === '') return setDrawing(null);
    const draw = (): void => setDrawing(toDrawing(root, places.current, names.split(' ')));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(root);
    return () => observer.disconnect();
  }, [names, drawn]);
  if (drawing === null) return null;
  return (
    <svg class="links" width="100%" height={drawing.height} aria-hidden="true" focusable="false">
      {drawing.chain.map((reaches, index) => (
        <Tie key={index} reaches={reaches} x={drawing.x - GAP - index * STEP} isOuter={index > 0} />
      ))}
    </svg>
  );
}

/** Lines of the text that are drawn one by one; the thread goes on to the last one all the same. */
const MOST_REACHES = 400;

function Tie({ reaches, x, isOuter }: { reaches: readonly Reach[]; x: number; isOuter: boolean }): VNode | null {
  if (reaches.length === 0) return null;
  const middle = ({ from, to }: Reach): number => (from + to) / 2;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const reach of reaches) {
    first = Math.min(first, middle(reach));
    last = Math.max(last, middle(reach));
  }
  return (
    <g class={isOuter ? 'tie outer' : 'tie'}>
      <line class="thread" x1={x} x2={x} y1={first} y2={last} />
      {reaches
        .slice(0, MOST_REACHES)
        .map((reach, index) =>
          reach.part === 'c' ? (
            <line key={index} class="content" x1={x} x2={x} y1={reach.from + 3} y2={reach.to - 3} />
          ) : (
            <circle
              key={index}
              class={reach.part === 's' ? 'source' : 'cue'}
              cx={x}
              cy={middle(reach)}
              r={reach.part === 's' ? 3 : 2}
            />
          ),
        )}
    </g>
  );
}

function toDrawing(root: HTMLElement, places: MarkedPlaces, chain: readonly Key[]): Drawing | null {
  const frame = root.getBoundingClientRect();
  const text = root.querySelector('.text')?.getBoundingClientRect();
  if (text === undefined) return null;
  const reachesByLink = chain.map((key) =>
    (places.get(key) ?? []).flatMap(({ place, part }): Reach[] => {
      if (part !== 's' && part !== 'u' && part !== 'c') return [];
      return [...place.getClientRects()].map(({ top, bottom }) => ({
        part,
        from: top - frame.top,
        to: bottom - frame.top,
      }));
    }),
  );
  return { x: text.left - frame.left, height: frame.height, chain: reachesByLink };
}

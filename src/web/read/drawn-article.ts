import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../../page/catalogue.ts';
import type { Key } from '../../page/layers.ts';
import { findHeadline, toLayout } from '../../page/layout.ts';
import { toAllMarks } from '../../page/marks.ts';
import { splitSegments } from '../../page/segments.ts';
import { findHandle, findMarkedPlaces, type MarkedPlaces } from './marked-places.ts';
import { findTextPieces, type TextPiece } from './text-pieces.ts';

/** What the ids of an article's elements begin with, where it is the only one on the page. */
export const ID_PREFIX = 'r1-';

/** An article as it stands on the page: what is around it, the elements of each finding, and the pieces of its text. */
export interface DrawnArticle {
  readonly frame: { current: HTMLDivElement | null };
  readonly places: { current: MarkedPlaces };
  readonly pieces: { current: readonly TextPiece[] };
}

/** Empty until `useLookUp` has looked. */
export function useDrawnArticle(): DrawnArticle {
  return {
    frame: useRef<HTMLDivElement>(null),
    places: useRef<MarkedPlaces>(new Map()),
    pieces: useRef<readonly TextPiece[]>([]),
  };
}

/** Looks up what the article has drawn, every time that `view` is another one. */
export function useLookUp({ frame, places, pieces }: DrawnArticle, catalogue: Catalogue, view: unknown): void {
  useLayoutEffect(() => {
    const root = frame.current;
    if (root === null) return;
    places.current = findMarkedPlaces(root);
    pieces.current = toPieces(root, catalogue);
    for (const button of root.querySelectorAll('.voice')) button.setAttribute('role', 'button');
  }, [view]);
}

/** Where a finding is reached; null where it has no place in the text. */
export function findPlace({ frame, places }: DrawnArticle, key: Key): HTMLElement | null {
  return frame.current === null ? null : findHandle(frame.current, places.current, key, ID_PREFIX);
}

/** Moves the focus to words, those too that are no stop of the Tab key. */
export function reach(place: HTMLElement | null): void {
  if (place === null) return;
  if (!place.matches('a, [tabindex]')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** The elements that hold the words of an article, tied to them. */
function toPieces(root: Element, catalogue: Catalogue): readonly TextPiece[] {
  const layout = toLayout(catalogue.reading.article);
  const headline = findHeadline(layout);
  const blocks = [...root.querySelectorAll('.text .block')];
  const title = root.querySelector('.masthead h1');
  const roots = layout
    .map((_, index) => (index === headline ? title : blocks.shift()))
    .filter((block) => block instanceof Element);
  const segments = splitSegments(
    layout.flatMap(({ lines }) => lines),
    toAllMarks(catalogue),
    catalogue.text,
  );
  return findTextPieces(roots, segments.flat(), catalogue.text);
}

import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Store, usePicked } from '../state/store.ts';

/** What stands in the margin of an article. */
export interface MarginState {
  readonly note: VNode | null;
  /** The words that the note is about. */
  readonly at: () => HTMLElement | null;
}

/** The margin of an article. It follows a state of its own, so that choosing words does not draw the article anew. */
export function MarginSlot({ store }: { store: Store<MarginState> }): VNode {
  const note = usePicked(store, (state) => state.note);
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = slot.current?.firstElementChild;
    if (!(box instanceof HTMLElement)) return;
    const put = (): void => putBeside(box, store.get().at());
    put();
    addEventListener('resize', put);
    return () => removeEventListener('resize', put);
  }, [note === null, note?.props, store]);
  return (
    <div class="slot" ref={slot}>
      {note}
    </div>
  );
}

/** Puts a note at the height of its words, or, where it lies over the foot of the window, brings the words above it. */
function putBeside(note: HTMLElement, at: HTMLElement | null): void {
  const first = at?.getClientRects()[0];
  const margin = note.closest<HTMLElement>('.margin');
  note.style.marginTop = '';
  if (first === undefined || margin === null) return;
  if (getComputedStyle(note).position === 'fixed') {
    const covered = first.bottom + 24 - note.getBoundingClientRect().top;
    if (covered > 0 && first.bottom < innerHeight) scrollBy({ top: covered, behavior: 'instant' });
    return;
  }
  const room = margin.clientHeight - note.offsetHeight;
  note.style.marginTop = `${Math.max(0, Math.min(first.top - margin.getBoundingClientRect().top, room))}px`;
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Span } from '../../document/span.ts';
import { type TextPiece, toSelectedSpan } from './text-pieces.ts';

/** The words of an article that were selected last, until they are forgotten; they stay when the selection goes on to a button or a field. */
export function useSelectedSpan(
  pieces: { readonly current: readonly TextPiece[] },
  text: string,
): readonly [selected: Span | null, forget: () => void] {
  const [selected, setSelected] = useState<Span | null>(null);
  useEffect(() => {
    setSelected(null);
    const look = (): void => {
      const selection = getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const span = toSelectedSpan(selection.getRangeAt(0), pieces.current, text);
      if (span !== null) setSelected(span);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  return [selected, useCallback(() => setSelected(null), [])];
}

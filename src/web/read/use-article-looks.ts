import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Span } from '../../document/span.ts';
import type { Key, Layer } from '../../page/layers.ts';
import { CORRECTED_PARTS, type CorrectionDraft } from '../judge/correction.ts';
import type { DrawnArticle } from './drawn-article.ts';
import { markFinding } from './marked-places.ts';
import { highlight, toRanges } from './text-pieces.ts';

/** The boxes of the layers show which of them are on. */
export function useLayerBoxes({ frame }: DrawnArticle, layers: readonly Layer[], view: unknown): void {
  useLayoutEffect(() => {
    for (const box of frame.current?.querySelectorAll<HTMLInputElement>('.switches input') ?? []) {
      box.checked = layers.includes(box.value as Layer);
    }
  }, [view, layers]);
}

/** Marks the words of what is chosen in its tone; nothing where `chosen` is null. */
export function useChosenMark({ frame, places }: DrawnArticle, chosen: Key | null, tone: string, view: unknown): void {
  useLayoutEffect(() => {
    const root = frame.current?.querySelector<HTMLElement>('.reading');
    if (root === undefined || root === null || chosen === null) return;
    root.dataset['lit'] = tone;
    markFinding(places.current, chosen, 'on-', true);
    return () => {
      delete root.dataset['lit'];
      markFinding(places.current, chosen, 'on-', false);
    };
  }, [view, chosen]);
}

/** Sets off the words of one voice, by the keys of its attributions; null where all voices are shown alike. */
export function useVoiceFilter({ frame, places }: DrawnArticle, voice: readonly Key[] | null, view: unknown): void {
  useLayoutEffect(() => {
    const root = frame.current;
    if (root === null) return;
    root.querySelector('.reading')?.classList.toggle('filtered', voice !== null);
    const of = new Set(voice ?? []);
    for (const [key, found] of places.current) {
      for (const { place } of found) if (voice === null || of.has(key)) place.classList.toggle('of', voice !== null);
    }
    for (const button of root.querySelectorAll<HTMLElement>('.voice')) {
      button.setAttribute('aria-pressed', String(voice !== null && button.dataset['v'] === voice.join(' ')));
    }
    const all = root.querySelector<HTMLButtonElement>('.all button');
    if (all !== null) all.hidden = voice === null;
    return () => {
      for (const place of root.querySelectorAll('.m.of')) place.classList.remove('of');
    };
  }, [view, voice]);
}

/** Marks the words that the address names, and those of a correction that is being made. */
export function useShownWords(
  { pieces }: DrawnArticle,
  text: string,
  at: Span | null,
  draft: CorrectionDraft | null,
  view: unknown,
): void {
  useEffect(() => {
    highlight('shown', at === null ? [] : toRanges(at, pieces.current, text));
    for (const part of CORRECTED_PARTS) {
      highlight(
        `draft-${part}`,
        (draft?.[part] ?? []).flatMap((span) => toRanges(span, pieces.current, text)),
      );
    }
    return () => {
      for (const name of ['shown', ...CORRECTED_PARTS.map((part) => `draft-${part}`)]) highlight(name, []);
    };
  }, [view, at?.start, at?.end, draft]);
}

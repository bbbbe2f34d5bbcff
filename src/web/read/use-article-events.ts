import { useRef } from 'preact/hooks';
import type { Catalogue } from '../../page/catalogue.ts';
import { type Key, LAYERS, type Layer } from '../../page/layers.ts';
import { type DrawnArticle, findPlace, ID_PREFIX, reach } from './drawn-article.ts';
import { toVoiceName } from './finding-keys.ts';
import { findKeysAt, markFinding } from './marked-places.ts';

/** What an article that is read does when it is pointed at, and what it knows for that. */
interface Heard {
  readonly drawn: DrawnArticle;
  readonly catalogue: Catalogue;
  readonly layers: readonly Layer[];
  readonly chosen: Key | null;
  /** While words are corrected, choosing them does not choose what stands there. */
  readonly isCorrecting: boolean;
  /** Chooses a finding, with the others that stand at the same place. */
  readonly choose: (key: Key | null, alsoThere?: readonly Key[]) => void;
  /** Sets off the voice of this name, or all voices alike again where it was set off already. */
  readonly toggleVoice: (name: string | null) => void;
  readonly showAllVoices: () => void;
  readonly showLayers: (layers: readonly Layer[]) => void;
  readonly forgetSelected: () => void;
}

/** What the element around an article listens with. */
export interface ArticleEvents {
  onClick(event: MouseEvent): void;
  onFocusIn(event: FocusEvent): void;
  onPointerOver(event: PointerEvent): void;
  onKeyDown(event: KeyboardEvent): void;
  onChange(event: Event): void;
}

/** Parts of an article that answer for themselves. */
const ANSWERING = '.note, .switches, .outline, .judged-here, .selected-words, summary';

/** Hears for all links, words and switches of an article. */
export function useArticleEvents(heard: Heard): ArticleEvents {
  const { drawn, layers, chosen, isCorrecting, choose } = heard;
  const near = useRef<Key | null>(null);
  return {
    onClick: (event) => hearClick(event, heard),
    onFocusIn(event) {
      const place = event.target instanceof Element ? event.target.closest<HTMLElement>('a.m') : null;
      if (place === null || isCorrecting) return;
      const key = place.id.slice(ID_PREFIX.length + 1);
      const keys = findKeysAt(place, layers);
      if (!keys.includes(key) || (chosen !== null && keys.includes(chosen))) return;
      choose(
        key,
        keys.filter((other) => other !== key),
      );
    },
    onPointerOver(event) {
      const key = event.pointerType === 'touch' ? null : (findKeysAt(event.target, layers)[0] ?? null);
      if (near.current === key) return;
      if (near.current !== null) markFinding(drawn.places.current, near.current, 'near-', false);
      near.current = key === chosen ? null : key;
      if (near.current !== null) markFinding(drawn.places.current, near.current, 'near-', true);
    },
    onKeyDown(event) {
      const voiceButton = event.target instanceof Element ? event.target.closest<HTMLElement>('.voice') : null;
      if (voiceButton === null || event.key !== ' ') return;
      event.preventDefault();
      voiceButton.click();
    },
    onChange(event) {
      const box =
        event.target instanceof HTMLInputElement && event.target.closest('.switches') !== null ? event.target : null;
      if (box !== null)
        heard.showLayers(LAYERS.filter((layer) => (layer === box.value ? box.checked : layers.includes(layer))));
    },
  };
}

function hearClick(event: MouseEvent, heard: Heard): void {
  const { drawn, catalogue, layers, choose } = heard;
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return;
  const voiceButton = target.closest<HTMLElement>('.voice');
  if (voiceButton !== null) {
    event.preventDefault();
    heard.toggleVoice(toVoiceName(catalogue, voiceButton.dataset['v'] ?? ''));
    return;
  }
  if (target.closest('.all button') !== null) {
    heard.showAllVoices();
    return;
  }
  if (target.closest(ANSWERING) !== null) return;
  const link = target.closest<HTMLElement>('[data-k]');
  if (link !== null) {
    event.preventDefault();
    const key = link.dataset['k'] ?? '';
    choose(key);
    const place = findPlace(drawn, key);
    reach(place);
    place?.scrollIntoView({ block: 'center' });
    return;
  }
  const keys = findKeysAt(target, layers);
  if (target.closest('a.m') !== null) event.preventDefault();
  if (String(getSelection()) !== '' || heard.isCorrecting) return;
  heard.forgetSelected();
  choose(keys[0] ?? null, keys.slice(1));
  // Enter on a cue goes on to the note's buttons; Escape comes back.
  if (event.detail === 0)
    requestAnimationFrame(() =>
      drawn.frame.current?.querySelector<HTMLElement>('.note button')?.focus({ preventScroll: true }),
    );
}

import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticlePage } from '../../document/workbench.ts';
import { ArticleView } from '../../page/article-view.tsx';
import { type Catalogue, toCatalogue } from '../../page/catalogue.ts';
import { toChain } from '../../page/chain.ts';
import { type Key, LAYERS, type Layer, toLayer } from '../../page/layers.ts';
import { findHeadline, toLayout } from '../../page/layout.ts';
import { toToneClass } from '../../page/marked-text.tsx';
import { toAllMarks } from '../../page/marks.ts';
import { splitSegments } from '../../page/segments.ts';
import { CORRECTED_PARTS, type CorrectionDraft } from '../judge/correction.ts';
import { useKeyAction } from '../shell/use-key-action.ts';
import type { ReadRoute } from '../state/route.ts';
import { createStore } from '../state/store.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { ArticleJudgements } from './article-judgements.tsx';
import { findFinding } from './finding-lines.ts';
import { FindingNote, toFindingSubject } from './finding-note.tsx';
import { Links } from './links.tsx';
import { MarginSlot, type MarginState } from './margin-slot.tsx';
import { findHandle, findKeysAt, findMarkedPlaces, type MarkedPlaces, markFinding } from './marked-places.ts';
import { SelectedWords } from './selected-words.tsx';
import { findTextPieces, highlight, type TextPiece, toRanges } from './text-pieces.ts';
import { useSelectedSpan } from './use-selected-span.ts';

const PREFIX = 'r1-';

/** An article that answers: what is chosen is tied together and told in the margin, and can be judged there. */
export function LiveArticle({ page, route }: { page: ArticlePage; route: ReadRoute }): VNode {
  const { judged } = page;
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const frame = useRef<HTMLDivElement>(null);
  const places = useRef<MarkedPlaces>(new Map());
  const pieces = useRef<readonly TextPiece[]>([]);
  const catalogue = useMemo(() => toCatalogue(judged.standing), [judged.standing]);
  const [others, setOthers] = useState<readonly Key[]>([]);
  const [voiceName, setVoiceName] = useState<string | null>(null);
  const voice = useMemo(() => toVoiceKeys(catalogue, voiceName), [catalogue, voiceName]);
  const margin = useMemo(() => createStore<MarginState>({ note: null, at: () => null }), []);
  const [isCorrecting, setCorrecting] = useState(false);
  const [draft, setDraft] = useState<CorrectionDraft | null>(null);
  const [asked, setAsked] = useState(0);
  const [selected, forgetSelected] = useSelectedSpan(pieces, catalogue.text);
  const chosen = route.finding === null ? null : (catalogue.keyById.get(route.finding) ?? toProblemKey(route.finding));
  const chosenRef = useRef(chosen);
  chosenRef.current = chosen;
  const layersNow = useRef(route);
  layersNow.current = route;

  const choose = useCallback(
    (key: Key | null, alsoThere: readonly Key[] = []): void => {
      const finding = key === null ? null : toFindingId(catalogue, key);
      setOthers(alsoThere);
      if (finding !== layersNow.current.finding) setCorrecting(false);
      const layers =
        key === null || layersNow.current.layers.includes(toLayer(key))
          ? layersNow.current.layers
          : withLayer(layersNow.current.layers, toLayer(key));
      void desk.go({ ...layersNow.current, finding, layers }, false);
    },
    [catalogue, desk],
  );
  const series = useMemo(() => (chosen === null ? [] : toSeries(catalogue, chosen)), [catalogue, chosen]);

  const view = useMemo(
    () => (
      <ArticleView
        reading={judged.standing}
        number={1}
        layers={layersNow.current.layers}
        margin={<MarginSlot store={margin} />}
      />
    ),
    [judged.standing],
  );

  // Looks up what the article has drawn, every time it is drawn anew.
  useLayoutEffect(() => {
    const root = frame.current;
    if (root === null) return;
    places.current = findMarkedPlaces(root);
    pieces.current = toPieces(root, catalogue);
    for (const button of root.querySelectorAll('.voice')) button.setAttribute('role', 'button');
  }, [view]);

  useLayoutEffect(() => {
    for (const box of frame.current?.querySelectorAll<HTMLInputElement>('.switches input') ?? []) {
      box.checked = route.layers.includes(box.value as Layer);
    }
  }, [view, route.layers]);

  // Marks what is chosen, and puts the note beside it.
  useLayoutEffect(() => {
    const root = frame.current?.querySelector<HTMLElement>('.reading');
    // While it is being corrected, the words of the correction are marked instead.
    if (root === undefined || root === null || chosen === null || isCorrecting) return;
    root.dataset['lit'] = toTone(catalogue, chosen);
    markFinding(places.current, chosen, 'on-', true);
    return () => {
      delete root.dataset['lit'];
      markFinding(places.current, chosen, 'on-', false);
    };
  }, [view, chosen, isCorrecting]);

  useLayoutEffect(() => {
    const root = frame.current;
    if (root === null) return;
    const reading = root.querySelector('.reading');
    reading?.classList.toggle('filtered', voice !== null);
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

  // The words that the address names, and those of a correction that is being made.
  useEffect(() => {
    const { at } = route;
    highlight('shown', at === null ? [] : toRanges(at, pieces.current, catalogue.text));
    for (const part of CORRECTED_PARTS) {
      highlight(
        `draft-${part}`,
        (draft?.[part] ?? []).flatMap((span) => toRanges(span, pieces.current, catalogue.text)),
      );
    }
    return () => {
      for (const name of ['shown', ...CORRECTED_PARTS.map((part) => `draft-${part}`)]) highlight(name, []);
    };
  }, [view, route.at?.start, route.at?.end, draft]);

  // Scrolls to what the address names: when it is opened, not when the article changes under the reader.
  const target = `${route.article} ${route.at?.start}-${route.at?.end}`;
  useEffect(() => {
    const { at } = route;
    const first = at === null ? null : toRanges(at, pieces.current, catalogue.text)[0];
    const place =
      first?.startContainer.parentElement ??
      (at === null && chosen !== null ? findPlace(frame.current, places.current, chosen) : null);
    place?.scrollIntoView({ block: 'center' });
    if (at !== null && chosen === null) {
      const keys = findKeysAt(place ?? null, route.layers);
      if (keys[0] !== undefined) choose(keys[0], keys.slice(1));
    }
  }, [target]);

  const step = (by: 1 | -1): void => {
    const keys =
      chosen === null
        ? catalogue.voices.attributions.map((_, index) => String(index + 1))
        : toSeriesOfLayer(catalogue, chosen);
    const next = chosen === null ? keys[0] : keys[(keys.indexOf(chosen) + by + keys.length) % keys.length];
    if (next === undefined) return;
    choose(next);
    findPlace(frame.current, places.current, next)?.scrollIntoView({ block: 'nearest' });
  };
  const subject = chosen === null ? null : toFindingSubject(judged, catalogue, chosen);
  useKeyAction('next', () => step(1));
  useKeyAction('previous', () => step(-1));
  useKeyAction(
    'accept',
    () => subject && void desk.judge([{ decision: { kind: 'accept' }, about: subject, why: null }], 'Accepted.'),
  );
  useKeyAction(
    'reject',
    () => subject && void desk.judge([{ decision: { kind: 'reject' }, about: subject, why: null }], 'Rejected.'),
  );
  useKeyAction('edit', () => subject?.of === 'attribution' && setCorrecting(true));
  useKeyAction('note', () => setAsked((before) => before + 1));

  function onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null) return;
    const voiceButton = target.closest<HTMLElement>('.voice');
    if (voiceButton !== null) {
      event.preventDefault();
      const name = toVoiceName(catalogue, voiceButton.dataset['v'] ?? '');
      setVoiceName((before) => (before === name ? null : name));
      return;
    }
    if (target.closest('.all button') !== null) {
      setVoiceName(null);
      return;
    }
    if (target.closest('.note, .switches, .outline, .judged-here, .selected-words, summary') !== null) return;
    const link = target.closest<HTMLElement>('[data-k]');
    if (link !== null) {
      event.preventDefault();
      const key = link.dataset['k'] ?? '';
      choose(key);
      const place = findPlace(frame.current, places.current, key);
      reach(place);
      place?.scrollIntoView({ block: 'center' });
      return;
    }
    const keys = findKeysAt(target, route.layers);
    if (target.closest('a.m') !== null) event.preventDefault();
    if (String(getSelection()) !== '' || isCorrecting) return;
    forgetSelected();
    choose(keys[0] ?? null, keys.slice(1));
    // Enter on a cue goes on to the note's buttons; Escape comes back.
    if (event.detail === 0)
      requestAnimationFrame(() =>
        frame.current?.querySelector<HTMLElement>('.note button')?.focus({ preventScroll: true }),
      );
  }

  function onFocusIn(event: FocusEvent): void {
    const place = event.target instanceof Element ? event.target.closest<HTMLElement>('a.m') : null;
    if (place === null || isCorrecting) return;
    const key = place.id.slice(PREFIX.length + 1);
    const keys = findKeysAt(place, route.layers);
    if (!keys.includes(key) || (chosen !== null && keys.includes(chosen))) return;
    choose(
      key,
      keys.filter((other) => other !== key),
    );
  }

  const near = useRef<Key | null>(null);
  function onPointerOver(event: PointerEvent): void {
    const key = event.pointerType === 'touch' ? null : (findKeysAt(event.target, route.layers)[0] ?? null);
    if (near.current === key) return;
    if (near.current !== null) markFinding(places.current, near.current, 'near-', false);
    near.current = key === chosen ? null : key;
    if (near.current !== null) markFinding(places.current, near.current, 'near-', true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const voiceButton = event.target instanceof Element ? event.target.closest<HTMLElement>('.voice') : null;
    if (voiceButton === null || event.key !== ' ') return;
    event.preventDefault();
    voiceButton.click();
  }
  useKeyAction('leave', () => {
    if (chosen === null) return setVoiceName(null);
    const place = findPlace(frame.current, places.current, chosen);
    choose(null);
    reach(place);
  });

  function onChange(event: Event): void {
    const box =
      event.target instanceof HTMLInputElement && event.target.closest('.switches') !== null ? event.target : null;
    if (box === null) return;
    const layers = LAYERS.filter((layer) => (layer === box.value ? box.checked : route.layers.includes(layer)));
    const isHidden = chosen !== null && !layers.includes(toLayer(chosen));
    void desk.go({ ...route, layers, finding: isHidden ? null : route.finding }, false);
  }

  const chain = chosen === null || toLayer(chosen) !== 'attributions' ? [] : toChainKeys(catalogue, chosen);
  const note =
    chosen === null ? null : (
      <FindingNote
        {...{ page, catalogue, chosen, series, selected, asked, isCorrecting }}
        others={others.filter((key) => key !== chosen)}
        onChoose={(key) => {
          const rest = [chosen, ...others.filter((other) => other !== key)];
          choose(key, key !== null && others.includes(key) ? rest : []);
          const place = key === null ? null : findPlace(frame.current, places.current, key);
          place?.scrollIntoView({ block: 'nearest' });
        }}
        onDraft={setDraft}
        onCorrect={setCorrecting}
      />
    );
  useLayoutEffect(() => {
    margin.set({ note, at: () => (chosen === null ? null : findPlace(frame.current, places.current, chosen)) });
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears for the links and buttons inside it
    <div
      class="as-reading live-article"
      ref={frame}
      onClick={onClick}
      onFocusIn={onFocusIn}
      onPointerOver={onPointerOver}
      onKeyDown={onKeyDown}
      onChange={onChange}
    >
      <div class="js">{view}</div>
      <Links {...{ frame, places, chain }} drawn={view} />
      <ArticleJudgements page={page} />
      {selected !== null && !isCorrecting && !isReadOnly && (
        <SelectedWords
          article={page.article.id}
          text={catalogue.text}
          selected={selected}
          onForget={() => {
            getSelection()?.removeAllRanges();
            forgetSelected();
          }}
        />
      )}
    </div>
  );
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

function findPlace(root: Element | null, places: MarkedPlaces, key: Key): HTMLElement | null {
  return root === null ? null : findHandle(root, places, key, PREFIX);
}

/** Words that are no stop of the Tab key can still be reached. */
function reach(place: HTMLElement | null): void {
  if (place === null) return;
  if (!place.matches('a, [tabindex]')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** What stands for a finding in an address: its id; a problem has none and keeps its key. */
function toFindingId(catalogue: Catalogue, key: Key): string {
  return findFinding(catalogue, key)?.id ?? key;
}

function toProblemKey(name: string): Key | null {
  return /^p\d+$/.test(name) ? name : null;
}

function withLayer(layers: readonly Layer[], layer: Layer): readonly Layer[] {
  return LAYERS.filter((other) => other === layer || layers.includes(other));
}

function toTone(catalogue: Catalogue, key: Key): string {
  if (toLayer(key) !== 'attributions') return toLayer(key);
  const id = catalogue.voices.attributions[Number(key) - 1]?.id ?? '';
  const voice = catalogue.voices.voiceByAttribution.get(id);
  return voice === undefined ? 'tu' : toToneClass(voice);
}

/** An attribution and those that its words came through, innermost first. */
function toChainKeys(catalogue: Catalogue, key: Key): readonly Key[] {
  const attribution = catalogue.voices.attributions[Number(key) - 1];
  if (attribution === undefined) return [];
  return [...toChain(attribution, catalogue.voices.attributionById)]
    .reverse()
    .flatMap(({ id }) => catalogue.keyById.get(id) ?? []);
}

/** What "previous" and "next" of the note go through: the words of the same voice, or the findings of the same layer. */
function toSeries(catalogue: Catalogue, key: Key): readonly Key[] {
  if (toLayer(key) !== 'attributions') return toSeriesOfLayer(catalogue, key);
  const id = catalogue.voices.attributions[Number(key) - 1]?.id ?? '';
  const said = catalogue.voices.voiceByAttribution.get(id)?.attributions ?? [];
  return said.flatMap((attribution) => catalogue.keyById.get(attribution.id) ?? []);
}

function toSeriesOfLayer(catalogue: Catalogue, key: Key): readonly Key[] {
  const letter = /^\D/.exec(key)?.[0] ?? '';
  if (letter === 'p') return [key];
  return [...catalogue.keyById.values()].filter((other) => (/^\D/.exec(other)?.[0] ?? '') === letter);
}

/** The name of the voice whose attributions have these numbers. */
function toVoiceName({ voices }: Catalogue, numbers: string): string | null {
  const number = numbers.split(' ')[0];
  const id = voices.attributions[Number(number) - 1]?.id ?? '';
  return voices.voiceByAttribution.get(id)?.name ?? null;
}

/** The attributions of a voice; null where no voice is chosen. */
function toVoiceKeys({ voices, keyById }: Catalogue, name: string | null): readonly Key[] | null {
  if (name === null) return null;
  const voice = [...voices.speakers, ...voices.unnamed, ...(voices.none === null ? [] : [voices.none])].find(
    (other) => other.name === name,
  );
  return voice === undefined ? null : voice.attributions.flatMap(({ id }) => keyById.get(id) ?? []);
}

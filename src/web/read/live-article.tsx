import type { VNode } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticlePage } from '../../document/workbench.ts';
import { ArticleView } from '../../page/article-view.tsx';
import { toCatalogue } from '../../page/catalogue.ts';
import { type Key, LAYERS, type Layer, toLayer } from '../../page/layers.ts';
import type { CorrectionDraft } from '../judge/correction.ts';
import { useKeyAction } from '../shell/use-key-action.ts';
import type { ReadRoute } from '../state/route.ts';
import { createStore } from '../state/store.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { ArticleJudgements } from './article-judgements.tsx';
import { findPlace, reach, useDrawnArticle, useLookUp } from './drawn-article.ts';
import { toChainKeys, toFindingId, toKey, toSeries, toSeriesOfLayer, toTone, toVoiceKeys } from './finding-keys.ts';
import { FindingNote, toFindingSubject } from './finding-note.tsx';
import { Links } from './links.tsx';
import { MarginSlot, type MarginState } from './margin-slot.tsx';
import { findKeysAt } from './marked-places.ts';
import { SelectedWords } from './selected-words.tsx';
import { toRanges } from './text-pieces.ts';
import { useArticleEvents } from './use-article-events.ts';
import { useChosenMark, useLayerBoxes, useShownWords, useVoiceFilter } from './use-article-looks.ts';
import { useSelectedSpan } from './use-selected-span.ts';

/** An article that answers: what is chosen is tied together and told in the margin, and can be judged there. */
export function LiveArticle({ page, route }: { page: ArticlePage; route: ReadRoute }): VNode {
  const { judged } = page;
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const drawn = useDrawnArticle();
  const { frame, places, pieces } = drawn;
  const catalogue = useMemo(() => toCatalogue(judged.standing), [judged.standing]);
  const [others, setOthers] = useState<readonly Key[]>([]);
  const [voiceName, setVoiceName] = useState<string | null>(null);
  const voice = useMemo(() => toVoiceKeys(catalogue, voiceName), [catalogue, voiceName]);
  const margin = useMemo(() => createStore<MarginState>({ note: null, at: () => null }), []);
  const [isCorrecting, setCorrecting] = useState(false);
  const [draft, setDraft] = useState<CorrectionDraft | null>(null);
  const [asked, setAsked] = useState(0);
  const [selected, forgetSelected] = useSelectedSpan(pieces, catalogue.text);
  const chosen = route.finding === null ? null : toKey(catalogue, route.finding);
  const routeNow = useRef(route);
  routeNow.current = route;

  const choose = useCallback(
    (key: Key | null, alsoThere: readonly Key[] = []): void => {
      const finding = key === null ? null : toFindingId(catalogue, key);
      const { current } = routeNow;
      setOthers(alsoThere);
      if (finding !== current.finding) setCorrecting(false);
      void desk.go({ ...current, finding, layers: withLayerOf(key, current.layers) }, false);
    },
    [catalogue, desk],
  );
  const series = useMemo(() => (chosen === null ? [] : toSeries(catalogue, chosen)), [catalogue, chosen]);

  const view = useMemo(
    () => (
      <ArticleView
        reading={judged.standing}
        number={1}
        layers={routeNow.current.layers}
        margin={<MarginSlot store={margin} />}
      />
    ),
    [judged.standing],
  );
  useLookUp(drawn, catalogue, view);
  useLayerBoxes(drawn, route.layers, view);
  // While it is being corrected, the words of the correction are marked instead of those that are chosen.
  useChosenMark(drawn, isCorrecting ? null : chosen, chosen === null ? '' : toTone(catalogue, chosen), view);
  useVoiceFilter(drawn, voice, view);
  useShownWords(drawn, catalogue.text, route.at, draft, view);

  // Scrolls to what the address names: when it is opened, not when the article changes under the reader.
  useEffect(() => {
    const { at } = route;
    const first = at === null ? null : toRanges(at, pieces.current, catalogue.text)[0];
    const place =
      first?.startContainer.parentElement ?? (at === null && chosen !== null ? findPlace(drawn, chosen) : null);
    place?.scrollIntoView({ block: 'center' });
    if (at !== null && chosen === null) {
      const keys = findKeysAt(place ?? null, route.layers);
      if (keys[0] !== undefined) choose(keys[0], keys.slice(1));
    }
  }, [`${route.article} ${route.at?.start}-${route.at?.end}`]);

  const step = (by: 1 | -1): void => {
    const keys =
      chosen === null
        ? catalogue.voices.attributions.map((_, index) => String(index + 1))
        : toSeriesOfLayer(catalogue, chosen);
    const next = chosen === null ? keys[0] : keys[(keys.indexOf(chosen) + by + keys.length) % keys.length];
    if (next === undefined) return;
    choose(next);
    findPlace(drawn, next)?.scrollIntoView({ block: 'nearest' });
  };
  const subject = chosen === null ? null : toFindingSubject(judged, catalogue, chosen);
  const judge = (kind: 'accept' | 'reject', said: string): void => {
    if (subject !== null) void desk.judge([{ decision: { kind }, about: subject, why: null }], said);
  };
  useKeyAction('next', () => step(1));
  useKeyAction('previous', () => step(-1));
  useKeyAction('accept', () => judge('accept', 'Accepted.'));
  useKeyAction('reject', () => judge('reject', 'Rejected.'));
  useKeyAction('edit', () => subject?.of === 'attribution' && setCorrecting(true));
  useKeyAction('note', () => setAsked((before) => before + 1));
  useKeyAction('leave', () => {
    if (chosen === null) return setVoiceName(null);
    const place = findPlace(drawn, chosen);
    choose(null);
    reach(place);
  });

  const events = useArticleEvents({
    drawn,
    catalogue,
    layers: route.layers,
    chosen,
    isCorrecting,
    choose,
    toggleVoice: (name) => setVoiceName((before) => (before === name ? null : name)),
    showAllVoices: () => setVoiceName(null),
    showLayers(layers) {
      const isHidden = chosen !== null && !layers.includes(toLayer(chosen));
      void desk.go({ ...route, layers, finding: isHidden ? null : route.finding }, false);
    },
    forgetSelected,
  });

  const note =
    chosen === null ? null : (
      <FindingNote
        {...{ page, catalogue, chosen, series, selected, asked, isCorrecting }}
        others={others.filter((key) => key !== chosen)}
        onChoose={(key) => {
          const rest = [chosen, ...others.filter((other) => other !== key)];
          choose(key, key !== null && others.includes(key) ? rest : []);
          if (key !== null) findPlace(drawn, key)?.scrollIntoView({ block: 'nearest' });
        }}
        onDraft={setDraft}
        onCorrect={setCorrecting}
      />
    );
  useLayoutEffect(() => {
    margin.set({ note, at: () => (chosen === null ? null : findPlace(drawn, chosen)) });
  });
  return (
    <div class="as-reading live-article" ref={frame} {...events}>
      <div class="js">{view}</div>
      <Links {...{ frame, places }} chain={chosen === null ? [] : toChainKeys(catalogue, chosen)} drawn={view} />
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

/** The layers with that of a finding, in their order. */
function withLayerOf(key: Key | null, layers: readonly Layer[]): readonly Layer[] {
  if (key === null || layers.includes(toLayer(key))) return layers;
  return LAYERS.filter((layer) => layer === toLayer(key) || layers.includes(layer));
}

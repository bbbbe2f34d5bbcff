import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QueueItem } from '../../document/case.ts';
import type { Reading } from '../../document/reading.ts';
import { toAttributionSubject } from '../../document/subjects.ts';
import type { QueuePage } from '../../document/workbench.ts';
import { toCatalogue } from '../../page/catalogue.ts';
import { toCounted } from '../../page/story/listed.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { CORRECTED_PARTS, type CorrectionDraft } from '../judge/correction.ts';
import { CorrectionForm } from '../judge/correction-form.tsx';
import { NoteForm } from '../judge/note-form.tsx';
import { toFindingLines } from '../read/finding-lines.ts';
import { toStanding } from '../read/finding-note.tsx';
import { Passage } from '../read/passage.tsx';
import { highlight, type TextPiece, toRanges } from '../read/text-pieces.ts';
import { useSelectedSpan } from '../read/use-selected-span.ts';
import { useKeyAction } from '../shell/use-key-action.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import type { KeyAction } from '../state/keys.ts';
import { toPath, toReadRoute } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { isUnread } from './is-unread.ts';
import { findNextPlace, isSameItem } from './queue-place.ts';

/** The least certain attributions, one after the other, to accept, reject or correct by key. */
export function QueueView(): VNode {
  const body = useApp((state) => state.body);
  return body?.of === 'queue' ? <Queue page={body.page} /> : <Waiting for="what to check" />;
}

function Queue({ page }: { page: QueuePage }): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const { items, total, readings } = page;
  const named = route.view === 'queue' ? route.item : null;
  const found = items.findIndex(
    ({ article, attribution }) => article === named?.article && attribution.id === named.finding,
  );
  // What was just judged, here or in another window, is no longer here: the one that stood behind it comes next.
  const last = useRef<{ readonly items: readonly QueueItem[]; readonly index: number } | null>(null);
  const index = found >= 0 ? found : toIndex(last.current, items);
  last.current = { items, index };
  const item = items[index];
  const go = (to: number): void => {
    const next = items[Math.max(0, Math.min(items.length - 1, to))];
    if (next === undefined) return;
    void desk.go({ view: 'queue', item: { article: next.article, finding: next.attribution.id } }, false);
  };
  useKeyAction('next', () => go(index + 1));
  useKeyAction('previous', () => go(index - 1));
  const reading = item === undefined ? undefined : readings.find(({ article }) => article.id === item.article);
  return (
    <div class="desk">
      <ViewHead
        title="To check"
        intro="What the program is least sure of, one by one. What you accept, reject or correct here stands everywhere."
      />
      {item === undefined || reading === undefined ? (
        <p class="empty">Nothing is left to check: every attribution was judged, or there is none.</p>
      ) : (
        <>
          <p class="line queue-line">
            {index + 1} of {toCounted(total, 'attribution')} that nobody has judged{' '}
            <button type="button" aria-keyshortcuts="k" onClick={() => go(index - 1)}>
              Previous
            </button>{' '}
            <button type="button" aria-keyshortcuts="j" onClick={() => go(index + 1)}>
              Next
            </button>
          </p>
          <QueueCard key={`${item.article} ${item.attribution.id}`} {...{ item, reading }} />
        </>
      )}
      <KeyLine />
    </div>
  );
}

/** The place of what was shown, or of what comes after it; 0 where nothing was shown yet. */
function toIndex(
  last: { readonly items: readonly QueueItem[]; readonly index: number } | null,
  items: readonly QueueItem[],
): number {
  const shown = last?.items[last.index];
  if (last === null || shown === undefined) return 0;
  const still = items.findIndex((item) => isSameItem(item, shown));
  return still >= 0 ? still : findNextPlace(last.items, last.index, items);
}

const KEY_LINE: readonly (readonly [action: KeyAction, words: string])[] = [
  ['accept', 'accept'],
  ['reject', 'reject'],
  ['edit', 'correct'],
  ['undo', 'undo'],
  ['next', 'next'],
  ['previous', 'previous'],
  ['keys', 'all keys'],
];

function KeyLine(): VNode {
  const keys = useApp((state) => state.keys);
  return (
    <p class="line key-line">
      {KEY_LINE.map(([action, words]) => (
        <span key={action}>
          <kbd>{keys[action]}</kbd> {words}
        </span>
      ))}
    </p>
  );
}

function QueueCard({ item, reading }: { item: QueueItem; reading: Reading }): VNode {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const { attribution, article } = item;
  const catalogue = useMemo(() => toCatalogue(reading), [reading]);
  const pieces = useRef<readonly TextPiece[]>([]);
  const [selected] = useSelectedSpan(pieces, catalogue.text);
  const [isCorrecting, setCorrecting] = useState(false);
  const [draft, setDraft] = useState<CorrectionDraft | null>(null);
  const [asked, setAsked] = useState(0);
  const key = catalogue.keyById.get(attribution.id);
  const lines = key === undefined ? null : toFindingLines(catalogue, key);
  const subject = toAttributionSubject(article, attribution);
  const shownAt = useRef(performance.now());
  const judge = (kind: 'accept' | 'reject'): void => {
    if (isReadOnly || isUnread(shownAt.current, performance.now())) return;
    void desk.judge([{ decision: { kind }, about: subject, why: null }], kind === 'accept' ? 'Accepted.' : 'Rejected.');
  };
  useKeyAction('accept', () => judge('accept'));
  useKeyAction('reject', () => judge('reject'));
  useKeyAction('edit', () => setCorrecting(!isReadOnly));
  useKeyAction('note', () => setAsked((before) => before + 1));
  useKeyAction('leave', () => setCorrecting(false));
  useEffect(() => {
    for (const part of CORRECTED_PARTS) {
      highlight(
        `draft-${part}`,
        (draft?.[part] ?? []).flatMap((span) => toRanges(span, pieces.current, catalogue.text)),
      );
    }
    return () => {
      for (const part of CORRECTED_PARTS) highlight(`draft-${part}`, []);
    };
  }, [draft]);
  const first = attribution.content[0] ?? attribution.cue[0] ?? null;
  return (
    <article class="queue-card">
      <p class="line">
        {toVisibleLine(reading.article.outlet ?? reading.article.title ?? '')}{' '}
        <a href={toPath(toReadRoute(article, first, attribution.id))}>Read it in the article</a>
      </p>
      <Passage {...{ reading, catalogue, attribution, pieces }} isPlain={isCorrecting} />
      {lines !== null && (
        <div class="queue-lines" aria-live="polite">
          <p class="summary">{toVisibleLine(lines.summary)}.</p>
          {lines.lines.map((line) => (
            <p key={line} class="line">
              {toVisibleLine(line)}.
            </p>
          ))}
        </div>
      )}
      {!isReadOnly &&
        (isCorrecting ? (
          <CorrectionForm
            {...{ subject, selected }}
            text={catalogue.text}
            standing={toStanding(catalogue, attribution)}
            names={reading.entities.map(({ name }) => name)}
            onDraft={setDraft}
            onClose={() => setCorrecting(false)}
          />
        ) : (
          <p class="buttons">
            <button type="button" onClick={() => judge('accept')}>
              Accept
            </button>
            <button type="button" onClick={() => judge('reject')}>
              Reject
            </button>
            <button type="button" onClick={() => setCorrecting(true)}>
              Correct
            </button>
          </p>
        ))}
      {!isReadOnly && <NoteForm subject={subject} asked={asked} />}
    </article>
  );
}

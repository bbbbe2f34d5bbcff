import { Fragment, type VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXPORT_FORMATS, EXPORT_NAMES } from '../document/export-formats.ts';
import { toVisible, toVisibleLine } from '../page/visible-text.ts';
import { ReadView } from './read/read-view.tsx';
import { AddDialog } from './shell/add-dialog.tsx';
import { type DroppedEntry, findDroppedFiles } from './shell/dropped-files.ts';
import { Head, toViewWords } from './shell/head.tsx';
import { Intake } from './shell/intake.tsx';
import { KeysDialog } from './shell/keys-dialog.tsx';
import { OlderArticles } from './shell/older-articles.tsx';
import { useKeyAction } from './shell/use-key-action.ts';
import { usePaste } from './shell/use-paste.ts';
import { ViewHead } from './shell/view-head.tsx';
import type { View } from './state/route.ts';
import { useApp, useDesk } from './state/workbench.ts';
import { StoryPage } from './story/story-page.tsx';
import { ExplanationsView } from './views/explanations-view.tsx';
import { ForecastsView } from './views/forecasts-view.tsx';
import { JudgementsView } from './views/judgements-view.tsx';
import { PointsView } from './views/points-view.tsx';
import { QueueView } from './views/queue-view.tsx';
import { SearchView } from './views/search-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';
import { VoicesView } from './views/voices-view.tsx';

const PAGES: Readonly<Record<View, () => VNode>> = {
  story: StoryPage,
  read: ReadView,
  voices: VoicesView,
  points: PointsView,
  timeline: TimelineView,
  explanations: ExplanationsView,
  forecasts: ForecastsView,
  search: SearchView,
  queue: QueueView,
  judgements: JudgementsView,
  'not-found': NotFound,
};

/** The whole page. */
export function App(): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const dialog = useApp((state) => state.dialog);
  const main = useRef<HTMLElement>(null);
  const place =
    route.view === 'read' ? `read ${route.article}` : route.view === 'points' ? `points ${route.point}` : route.view;
  const isFirst = useRef(true);
  // A new view begins at its title, for the eyes, the keyboard and the screen reader alike.
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
  }, [place]);
  useTitle();
  usePaste();
  useKeyAction('undo', () => void desk.undoLast());
  useKeyAction('add', () => desk.show({ dialog: 'add', failure: null }));
  useKeyAction('keys', () => desk.show({ dialog: 'keys' }));
  const Page = PAGES[route.view];
  return (
    <>
      <a class="skip-to-main" href="#main">
        To the page
      </a>
      <Head />
      <Notices />
      <Intake />
      <main id="main" ref={main} tabIndex={-1} class={`view view-${route.view}`}>
        <Page />
      </main>
      <Foot />
      {dialog === 'add' && <AddDialog />}
      {dialog === 'keys' && <KeysDialog />}
      <DropPlace />
    </>
  );
}

/** What went wrong, and what changed for who cannot see it. */
function Notices(): VNode {
  const desk = useDesk();
  const failure = useApp((state) => state.failure);
  const news = useApp((state) => state.news);
  const isCut = useApp((state) => state.isCut);
  const isInDialog = useApp((state) => state.dialog === 'add');
  return (
    <div class="announcements">
      {isCut && (
        <p class="failure" role="alert">
          Hearsay does not answer any more. What you see is as it was last. To go on, start “hearsay serve” again and
          open the address that it prints.
        </p>
      )}
      {failure !== null && !isInDialog && (
        <p class="failure" role="alert">
          {toVisible(failure)}{' '}
          <button type="button" onClick={() => desk.show({ failure: null })}>
            Close<span class="unseen"> this message</span>
          </button>
        </p>
      )}
      <OlderArticles />
      <p class="unseen" role="status">
        {toVisibleLine(news)}
      </p>
    </div>
  );
}

function Foot(): VNode {
  const caseState = useApp((state) => state.caseState);
  if (caseState === null) return <footer class="foot" />;
  return (
    <footer class="foot">
      <p>
        What stands here about the articles was found by Hearsay ({toVisibleLine(caseState.model.name)}, version{' '}
        {toVisibleLine(caseState.model.version)}) and may be wrong; the words are the articles’ own. What you decide is
        kept apart from it, as {toVisibleLine(caseState.analyst)}, in {toVisibleLine(caseState.path)}.
      </p>
      <p>
        Take it with you:{' '}
        {EXPORT_NAMES.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ', '}
            <a href={`/api/export/${name}`} download>
              {EXPORT_FORMATS[name].menu}
            </a>
          </Fragment>
        ))}
        .
      </p>
    </footer>
  );
}

/** Says that files may be let go anywhere, while they are held over the page. */
function DropPlace(): VNode | null {
  const desk = useDesk();
  const isReadOnly = useApp(({ caseState }) => caseState?.isReadOnly ?? true);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (isReadOnly)
        desk.show({
          failure: 'This case cannot be written to: nothing was added. Open a copy of it in a folder of your own.',
        });
      // The entries have to be asked for now: once the event is over they are gone.
      else void addDropped([...(event.dataTransfer?.items ?? [])].flatMap(toDropped));
    };
    const addDropped = async (dropped: readonly (DroppedEntry | File)[]): Promise<void> => {
      const files = await findDroppedFiles(dropped);
      if (files.length > 0) await desk.addFiles(files, {});
      else desk.show({ failure: 'There is no file that can be read in what was dropped, so nothing was added.' });
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [isReadOnly]);
  return isOver ? <p class="drop">Let go to add these files and folders</p> : null;
}

function toDropped(item: DataTransferItem): readonly (DroppedEntry | File)[] {
  const dropped = (item.webkitGetAsEntry() as DroppedEntry | null) ?? item.getAsFile();
  return dropped === null ? [] : [dropped];
}

function NotFound(): VNode {
  return (
    <div class="desk">
      <ViewHead title="Nothing here" intro={null} />
      <p class="empty-case">
        No view of this case has that address. <a href="/">To the story</a>
      </p>
    </div>
  );
}

function useTitle(): void {
  const name = useApp(({ caseState }) => caseState?.name ?? '');
  const route = useApp((state) => state.route);
  const body = useApp((state) => state.body);
  const article = route.view === 'read' && body?.of === 'read' ? body.page.article.title : null;
  useEffect(() => {
    const parts = [article ?? toViewWords(route.view), name, 'Hearsay'].filter((part) => part !== '');
    document.title = toVisibleLine(parts.join(' – '));
  }, [name, route.view, article]);
}

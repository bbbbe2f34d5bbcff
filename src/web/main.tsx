import { render } from 'preact';
import type { Beat } from '../document/workbench.ts';
import { App } from './app.tsx';
import { type KeyHandlers, KeyHandlersContext } from './shell/key-handlers.ts';
import { createApi } from './state/api.ts';
import type { AppState } from './state/app-state.ts';
import { createDesk } from './state/desk.ts';
import { createDrafts } from './state/drafts.ts';
import { findAction, isWritten, parseKeys } from './state/keys.ts';
import { parseRoute } from './state/route.ts';
import { createStore } from './state/store.ts';
import { WorkbenchContext } from './state/workbench.ts';

const KEYS_NAME = 'hearsay-keys';

const store = createStore<AppState>({
  route: parseRoute(location.pathname, location.search),
  caseState: null,
  body: null,
  bodyKey: null,
  isSlow: false,
  failure: null,
  news: '',
  dialog: null,
  keys: parseKeys(readKept(KEYS_NAME)),
  isCut: false,
  made: [],
});
const desk = createDesk(store, createApi(fetch.bind(globalThis)), {
  showAddress(path, isNew) {
    if (path === location.pathname + location.search) return;
    if (isNew) {
      history.replaceState({ y: scrollY }, '');
      history.pushState({ y: 0 }, '', path);
    } else history.replaceState({ y: scrollY }, '', path);
  },
  keepKeys(keys) {
    try {
      localStorage.setItem(KEYS_NAME, JSON.stringify(keys));
    } catch {
      // A browser that keeps nothing has the usual keys next time.
    }
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
const drafts = createDrafts();
const handlers: KeyHandlers = new Map();

history.scrollRestoration = 'manual';
addEventListener('popstate', (event) => {
  const y: unknown = (event.state as { y?: unknown } | null)?.y;
  void desk.go(parseRoute(location.pathname, location.search), false).then(() => {
    requestAnimationFrame(() => scrollTo({ top: typeof y === 'number' ? y : 0, behavior: 'instant' }));
  });
});
addEventListener('click', followLink);
addEventListener('keydown', hearKey);
addEventListener('beforeunload', askBeforeLeaving);
openBeats();

const root = document.querySelector('#workbench');
if (root !== null) {
  render(
    <WorkbenchContext.Provider value={{ store, desk, drafts }}>
      <KeyHandlersContext.Provider value={handlers}>
        <App />
      </KeyHandlersContext.Provider>
    </WorkbenchContext.Provider>,
    root,
  );
}
void desk.refresh();

/** A link to another view changes what is shown, without loading the page again. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!href.startsWith('/') || href.startsWith('/api/') || link?.hasAttribute('download') === true) return;
  event.preventDefault();
  const address = new URL(href, location.href);
  const before = location.pathname;
  void desk.go(parseRoute(address.pathname, address.search));
  if (address.pathname !== before && address.searchParams.get('at') === null) scrollTo({ top: 0, behavior: 'instant' });
}

function hearKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || store.get().dialog !== null) return;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target !== null && isWritten(target.tagName, target.getAttribute('type') ?? '', target.isContentEditable)) return;
  const action = event.key === 'Escape' ? 'leave' : findAction(store.get().keys, event);
  const handle = action === null ? undefined : handlers.get(action)?.at(-1);
  if (handle === undefined) return;
  event.preventDefault();
  handle();
}

/** Milliseconds until a server that no longer lets this page in is asked again. */
const UNTIL_AGAIN = 2000;

/**
 * The server tells what has changed. The browser connects again by itself where the connection breaks, but not where it is refused: after
 * a new start of the server, until its new address is opened in this browser.
 */
function openBeats(): void {
  const beats = new EventSource('/api/events');
  beats.addEventListener('state', (event) => desk.hear(JSON.parse(event.data as string) as Beat));
  beats.addEventListener('error', () => {
    desk.show({ isCut: true });
    if (beats.readyState === EventSource.CLOSED) setTimeout(openBeats, UNTIL_AGAIN);
  });
  beats.addEventListener('open', () => {
    if (!store.get().isCut) return;
    desk.show({ isCut: false, failure: null });
    void desk.refresh();
  });
}

/** Asks before the page goes with words that were written and not kept. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  const isWriting = [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');
  if (isWriting || !drafts.isEmpty()) event.preventDefault();
}

function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { QUIET_LAYERS } from '../../page/layers.ts';
import { toCounted } from '../../page/story/listed.ts';
import { toVisibleLine } from '../../page/visible-text.ts';
import { type Route, toPath, type View } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { useKeyAction } from './use-key-action.ts';

/** The views, in the order in which one works. */
const VIEWS: readonly (readonly [words: string, route: Route])[] = [
  ['Story', { view: 'story' }],
  ['Articles', { view: 'read', article: null, at: null, finding: null, layers: QUIET_LAYERS }],
  ['Voices', { view: 'voices', name: '' }],
  ['Points', { view: 'points', point: null }],
  ['Timeline', { view: 'timeline', days: null }],
  ['Explanations', { view: 'explanations', evidence: null }],
  ['Forecasts', { view: 'forecasts' }],
  ['To check', { view: 'queue', item: null }],
  ['Judgements', { view: 'judgements' }],
];

/** What a view is called in the title of the window. */
export function toViewWords(view: View): string {
  if (view === 'search') return 'Search';
  return VIEWS.find(([, route]) => route.view === view)?.[0] ?? 'Nothing here';
}

/** The head of every page: the case, its views, the search and what can be added. */
export function Head(): VNode {
  const desk = useDesk();
  const caseState = useApp((state) => state.caseState);
  const route = useApp((state) => state.route);
  const count = caseState?.articles.filter(({ removed }) => removed === null).length ?? 0;
  return (
    <header class="head">
      <div class="head-line">
        <p class="case-name">
          <a href="/">{toVisibleLine(caseState?.name ?? 'Hearsay')}</a>
          <span class="case-facts">
            {caseState === null ? '' : toCounted(count, 'article')}
            {caseState?.isComparing === true && ' · comparing them anew'}
            {caseState?.isReadOnly === true && ' · cannot be written to'}
          </span>
        </p>
        <div class="tools">
          <SearchField />
          {caseState?.isReadOnly !== true && (
            <button type="button" class="main" onClick={() => desk.show({ dialog: 'add', failure: null })}>
              Add articles
            </button>
          )}
          <button type="button" onClick={() => desk.show({ dialog: 'keys' })}>
            Keys
          </button>
        </div>
      </div>
      <nav class="views" aria-label="Views">
        <ul>
          {VIEWS.map(([words, to]) => (
            <li key={words}>
              <a
                href={toPath(to)}
                data-words={words}
                {...(to.view === route.view ? { 'aria-current': 'page' as const } : {})}
              >
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function SearchField(): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const query = route.view === 'search' ? route.query : '';
  const [words, setWords] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setWords(query), [query]);
  useKeyAction('search', () => {
    field.current?.focus();
    field.current?.select();
  });
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void desk.go({ view: 'search', query: words.trim() });
        }}
      >
        <label class="unseen" for="search-field">
          Search in articles and in what is said
        </label>
        <input
          id="search-field"
          ref={field}
          type="search"
          value={words}
          placeholder="Search"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}

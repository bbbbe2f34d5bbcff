import { describe, expect, it } from 'vitest';
import type { Judgement, JudgementDraft } from '../../src/document/judgement.ts';
import { toArticleSubject } from '../../src/document/subjects.ts';
import type { CaseState, SearchPage } from '../../src/document/workbench.ts';
import type { Answer, Api } from '../../src/web/state/api.ts';
import type { AppState } from '../../src/web/state/app-state.ts';
import { createDesk } from '../../src/web/state/desk.ts';
import { USUAL_KEYS } from '../../src/web/state/keys.ts';
import { createStore } from '../../src/web/state/store.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';

const CASE: CaseState = {
  name: 'bridge',
  path: '/cases/bridge.hearsay',
  isReadOnly: false,
  revision: 1,
  storyRevision: 1,
  isComparing: false,
  storyFailure: null,
  analyst: 'Ann',
  program: 'hearsay',
  model: { name: 'm', version: '1' },
  olderCount: 0,
  articles: [],
  intake: [],
  judgementCount: 0,
};

const NOTE: JudgementDraft = {
  decision: { kind: 'note', text: 'Look again.' },
  about: toArticleSubject('x'),
  why: null,
};

/** A desk over a server that has `hits` places for every word and gives them three at a time. */
function openDesk({ hits = 7, refuse = null as string | null, busy = 0 } = {}) {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const addresses: [string, boolean][] = [];
  let refusedNext: string | null = null;
  let caseState = CASE;
  const toAnswer = (path: string): unknown => {
    if (path === '/api/case') return caseState;
    if (path.startsWith('/api/story'))
      return { judged: { story: EMPTY_STORY }, readings: [], total: 0, from: 0, count: 0 };
    const from = Number(/from=(\d+)/.exec(path)?.[1] ?? 0);
    const found = Array.from({ length: hits }, (_, index) => ({ start: index })).slice(from, from + 3);
    return { query: 'bridge', total: hits, from, hits: found } as unknown as SearchPage;
  };
  const answer = <Value>(value: unknown): Promise<Answer<Value>> =>
    Promise.resolve(
      refuse === null
        ? { isDone: true, value: value as Value }
        : { isDone: false, code: refuse, message: `no: ${refuse}` },
    );
  const api: Api = {
    get(path) {
      asked.push(path);
      return answer(toAnswer(path));
    },
    send(_method, _path, body) {
      sent.push(body);
      if (sent.length <= busy) return Promise.resolve({ isDone: false, code: 'serve-busy', message: 'no: serve-busy' });
      if (refusedNext !== null) {
        const code = refusedNext;
        refusedNext = null;
        return Promise.resolve({ isDone: false, code, message: `no: ${code}` });
      }
      return answer({ ...(body as JudgementDraft), number: sent.length, at: '', by: 'Ann' });
    },
  };
  const store = createStore<AppState>({
    route: { view: 'search', query: 'bridge' },
    caseState: null,
    body: null,
    bodyKey: null,
    isSlow: false,
    failure: null,
    news: '',
    dialog: null,
    keys: USUAL_KEYS,
    isCut: false,
    made: [],
  });
  const desk = createDesk(store, api, {
    showAddress: (path, isNew) => addresses.push([path, isNew]),
    keepKeys: () => {},
    wait: () => (busy > 0 ? Promise.resolve() : new Promise(() => {})),
  });
  const setCase = (changes: Partial<CaseState>): void => {
    caseState = { ...caseState, ...changes };
  };
  const hitCount = (): number => {
    const { body } = store.get();
    return body?.of === 'search' ? body.page.hits.length : -1;
  };
  const refuseNext = (code: string): void => {
    refusedNext = code;
  };
  return { desk, store, asked, sent, addresses, setCase, hitCount, refuseNext };
}

describe('the desk', () => {
  it('shows more of a long list, and fetches as much of it again when something changes', async () => {
    const { desk, asked, hitCount } = openDesk();
    await desk.refresh();
    expect(hitCount()).toBe(3);
    await desk.showMore();
    expect(hitCount()).toBe(6);
    asked.length = 0;
    await desk.refresh();
    expect(hitCount()).toBe(6);
    expect(asked).toEqual(['/api/case', '/api/search?q=bridge', '/api/search?q=bridge&from=3']);
    await desk.showMore();
    await desk.showMore();
    expect(hitCount()).toBe(7);
  });

  it('fetches anew when a beat tells of a change, and not for progress alone', async () => {
    const { desk, store, asked, setCase } = openDesk();
    await desk.refresh();
    asked.length = 0;
    const intake = [{ id: 'i1', input: 'a.txt', step: 'reading', article: null, failure: null }] as const;
    desk.hear({ revision: 1, storyRevision: 1, isComparing: true, storyFailure: null, intake });
    expect(asked).toEqual([]);
    expect(store.get().caseState?.intake).toEqual(intake);
    setCase({ revision: 2 });
    desk.hear({ revision: 2, storyRevision: 1, isComparing: false, storyFailure: null, intake: [] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toContain('/api/case');
    expect(store.get().caseState?.revision).toBe(2);
  });

  it('hears what is told before the state of the case is here, which may be older', async () => {
    const { desk, asked } = openDesk({ busy: 1 });
    const first = desk.refresh();
    desk.hear({ revision: 2, storyRevision: 2, isComparing: false, storyFailure: null, intake: [] });
    await first;
    expect(asked.filter((path) => path === '/api/case').length).toBeGreaterThan(1);
    asked.length = 0;
    await desk.refresh();
    expect(asked.filter((path) => path === '/api/case')).toHaveLength(1);
  });

  it('enters a judgement, tells of it, and takes the last one of this window back', async () => {
    const { desk, store, sent } = openDesk();
    expect(await desk.judge([NOTE], 'Note kept.')).toBe(true);
    expect(store.get().news).toBe('Note kept.');
    expect(store.get().made.map(({ number }) => number)).toEqual([1]);
    await desk.undoLast();
    expect(sent[1]).toEqual({ decision: { kind: 'undo', number: 1 }, about: NOTE.about, why: null });
    expect(store.get().made).toEqual([]);
    await desk.undoLast();
    expect(sent).toHaveLength(2);
    expect(store.get().news).toContain('nothing to undo');
  });

  it('forgets what another window has taken back, so that what was made before it can be undone', async () => {
    const { desk, store, sent, refuseNext } = openDesk();
    await desk.judge([NOTE, NOTE], 'Notes kept.');
    refuseNext('judgement-undone');
    await desk.undoLast();
    expect(store.get().failure).toContain('judgement-undone');
    await desk.undoLast();
    expect(sent.at(-1)).toMatchObject({ decision: { kind: 'undo', number: 1 } });
    expect(store.get().made).toEqual([]);
  });

  it('says what went wrong, and keeps what was shown', async () => {
    const { desk, store } = openDesk({ refuse: 'case-read-only' });
    expect(await desk.judge([NOTE], 'Note kept.')).toBe(false);
    expect(store.get().failure).toBe('no: case-read-only');
    expect(store.get().news).toBe('');
  });

  it('takes a story that is still being compared for no failure', async () => {
    const { desk, store } = openDesk({ refuse: 'story-comparing' });
    await desk.go({ view: 'points', point: null });
    expect(store.get().failure).toBeNull();
    expect(store.get().body).toBeNull();
  });

  it('shows the address of every view, and fetches nothing for another state of the same one', async () => {
    const { desk, asked, addresses } = openDesk();
    await desk.go({ view: 'timeline', days: null });
    asked.length = 0;
    await desk.go({ view: 'timeline', days: { from: 1, to: 9 } }, false);
    expect(asked).toEqual([]);
    expect(addresses).toEqual([
      ['/timeline', true],
      ['/timeline?days=1~9', false],
    ]);
  });

  it('sends many files in several requests, and again where the server has enough to read for now', async () => {
    const { desk, store, sent } = openDesk({ busy: 2 });
    const files = Array.from({ length: 450 }, (_, index) => new File(['words'], `${index}.txt`));
    expect(await desk.addFiles(files, { outlet: 'Coast Wire', published: '' })).toBe(true);
    const names = sent.map((body) => (body as FormData).getAll('file').map((file) => (file as File).name));
    expect(names.map(({ length }) => length)).toEqual([200, 200, 200, 200, 50]);
    expect(names.slice(2).flat()).toEqual(files.map(({ name }) => name));
    expect(sent.map((body) => (body as FormData).get('outlet'))).toEqual(Array(5).fill('Coast Wire'));
    expect((sent[0] as FormData).has('published')).toBe(false);
    expect(store.get().failure).toBeNull();
    expect(store.get().news).toBe('Adding 450 of 450 files.');
  });

  it('adds the files that can be sent, and names those that cannot', async () => {
    const { desk, store, sent } = openDesk();
    const folder = new File(['x'], 'folder');
    folder.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('a folder')) }) as unknown as Blob;
    const large = new File(['x'], 'large.txt');
    Object.defineProperty(large, 'size', { value: 100_000_001 });
    expect(await desk.addFiles([folder, large, new File(['words'], 'good.txt')], {})).toBe(false);
    expect(sent.map((body) => (body as FormData).getAll('file').map((file) => (file as File).name))).toEqual([
      ['good.txt'],
    ]);
    expect(store.get().failure).toMatch(/100 MB.*large\.txt.*cannot read.*folder/);
  });

  it('says how many files were sent before one request was refused', async () => {
    const { desk, store } = openDesk({ refuse: 'case-read-only' });
    expect(await desk.addFiles([new File(['words'], 'a.txt')], {})).toBe(false);
    expect(store.get().failure).toBe('no: case-read-only');
    const files = Array.from({ length: 201 }, (_, index) => new File(['words'], `${index}.txt`));
    expect(await desk.addFiles(files, {})).toBe(false);
    expect(store.get().failure).toBe('no: case-read-only 0 of 201 files were sent before.');
  });

  it('undoes a judgement of somebody else by its number', async () => {
    const { desk, sent } = openDesk();
    const judgement: Judgement = {
      number: 41,
      at: '2026-05-03T10:15:00.000Z',
      by: 'Bo',
      decision: { kind: 'accept' },
      about: { of: 'voice', name: 'Dana', places: [] },
      quotes: [],
      why: null,
    };
    await desk.undo(judgement);
    expect(sent).toEqual([
      { decision: { kind: 'undo', number: 41 }, about: { of: 'voice', name: 'Dana', places: [] }, why: null },
    ]);
  });
});

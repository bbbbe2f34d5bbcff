import type { CaseArticle } from '../../document/case.ts';
import type { Judgement, JudgementDraft } from '../../document/judgement.ts';
import { toSubject } from '../../document/subjects.ts';
import type {
  AddRequest,
  ArticlePage,
  Beat,
  CaseState,
  ReadAgainRequest,
  StoryPortion,
} from '../../document/workbench.ts';
import type { Answer, Api } from './api.ts';
import type { AppState, Body } from './app-state.ts';
import { findReadable, toBatches } from './batches.ts';
import type { KeyBindings } from './keys.ts';
import { type BodyRequest, joinBodies, toBodyRequest, toExtent } from './requests.ts';
import { type Route, toPath } from './route.ts';
import type { Store } from './store.ts';

/** What of the browser a desk needs. */
export interface Surroundings {
  /** Shows another address; `isNew` where the one before stays in the history. */
  readonly showAddress: (path: string, isNew: boolean) => void;
  /** Keeps the keys for the next time; does nothing where the browser keeps nothing. */
  readonly keepKeys: (keys: KeyBindings) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Everything that can be asked for on the page; all of it changes the state and nothing else. */
export interface Desk {
  /** Shows another view; `isNew` (the usual) where the way back leads to this one. */
  readonly go: (route: Route, isNew?: boolean) => Promise<void>;
  /** Fetches anew what is shown. What is on the screen stays until the new is here. */
  readonly refresh: () => Promise<void>;
  readonly showMore: () => Promise<void>;
  /** Enters judgements in the log, one after the other, and shows what stands; `said` tells it to who cannot see it. True where all were entered. */
  readonly judge: (drafts: readonly JudgementDraft[], said: string) => Promise<boolean>;
  readonly undo: (judgement: Judgement) => Promise<boolean>;
  /** Takes back the last judgement that this window made. */
  readonly undoLast: () => Promise<void>;
  readonly addFiles: (files: readonly File[], more: Pick<AddRequest, 'published' | 'outlet'>) => Promise<boolean>;
  readonly add: (request: AddRequest) => Promise<boolean>;
  readonly remove: (article: string) => Promise<void>;
  readonly restore: (article: string) => Promise<void>;
  /** Reads kept originals again, with what is said of them from now on. True where all were read. */
  readonly readAgain: (articles: readonly string[], said: ReadAgainRequest) => Promise<boolean>;
  readonly hear: (beat: Beat) => void;
  readonly show: (changes: Partial<Pick<AppState, 'dialog' | 'failure' | 'news' | 'isCut'>>) => void;
  readonly setKeys: (keys: KeyBindings) => void;
}

/** Milliseconds after which waiting is worth a word. */
const SLOW = 1000;
/** Milliseconds between two looks at a case that keeps changing. */
const PAUSE = 400;
/** Milliseconds until a server that has enough to read is asked again. */
const UNTIL_FREE = 2000;

/** Ties the state to the server. */
export function createDesk(store: Store<AppState>, api: Api, { showAddress, keepKeys, wait }: Surroundings): Desk {
  let asked = 0;
  let isRefreshing = false;
  let isStale = false;
  /** What was told before the state of the case was here. */
  let early: Beat | null = null;

  /** What is said twice is told twice: for a screen reader only other words are news. */
  const tell = (news: string): void => store.set({ news: store.get().news === news ? `${news}\u00a0` : news });
  const fail = ({ message }: { readonly message: string }): void => store.set({ failure: message });

  async function fetchCase(): Promise<void> {
    const answer = await api.get<CaseState>('/api/case');
    if (!answer.isDone) return fail(answer);
    store.set({ caseState: answer.value });
    if (early === null) return;
    // It may tell of what has changed since this answer was made.
    const beat = early;
    early = null;
    hear(beat);
  }

  async function fetchRows(request: BodyRequest, from: number): Promise<Answer<Body>> {
    const answer = await api.get<unknown>(request.toAddress(from));
    return answer.isDone ? { isDone: true, value: toBody(request, answer.value) } : answer;
  }

  /** Shows the body of a request, with as many rows as `least` or one portion. */
  async function showBody(request: BodyRequest, least: number): Promise<void> {
    const turn = ++asked;
    let isHere = false;
    void wait(SLOW).then(() => {
      if (!isHere && turn === asked) store.set({ isSlow: true });
    });
    let answer = await fetchRows(request, 0);
    while (answer.isDone && turn === asked) {
      const extent = toExtent(answer.value);
      if (extent === null || extent.count >= Math.min(least, extent.total)) break;
      const next = await fetchRows(request, extent.count);
      if (next.isDone && (toExtent(next.value)?.count ?? 0) <= extent.count) break;
      answer = next.isDone ? { isDone: true, value: joinBodies(answer.value, next.value) } : next;
    }
    isHere = true;
    if (turn !== asked) return;
    if (answer.isDone) {
      store.set({ body: answer.value, bodyKey: request.key, isSlow: false });
      return;
    }
    const isOfView = store.get().bodyKey === request.key;
    store.set({
      isSlow: false,
      // A story that is still being compared for the first time is no failure: word of it comes with the events.
      failure: answer.code === 'story-comparing' ? store.get().failure : answer.message,
      ...(isOfView ? {} : { body: null, bodyKey: request.key }),
    });
  }

  async function refresh(): Promise<void> {
    if (isRefreshing) {
      isStale = true;
      return;
    }
    isRefreshing = true;
    do {
      isStale = false;
      const { route, body, bodyKey } = store.get();
      const request = toBodyRequest(route);
      const shown = request !== null && bodyKey === request.key && body !== null ? (toExtent(body)?.count ?? 0) : 0;
      if (request?.of === 'story' && (store.get().caseState?.storyRevision ?? null) === null) {
        // There may be no story yet to ask for.
        await fetchCase();
        if (store.get().caseState?.storyRevision !== null) await showBody(request, shown);
      } else await Promise.all([fetchCase(), request === null ? null : showBody(request, shown)]);
      if (isStale) await wait(PAUSE);
    } while (isStale);
    isRefreshing = false;
  }

  function hear(beat: Beat): void {
    const { caseState } = store.get();
    if (caseState === null) {
      early = beat;
      return;
    }
    const isChanged = caseState.revision !== beat.revision || caseState.storyRevision !== beat.storyRevision;
    const { intake, isComparing, storyFailure } = beat;
    store.set({ isCut: false, caseState: { ...caseState, intake, isComparing, storyFailure } });
    if (isChanged) void refresh();
  }

  async function judge(drafts: readonly JudgementDraft[], said: string): Promise<boolean> {
    for (const draft of drafts) {
      const answer = await api.send<Judgement>('POST', '/api/judgements', draft);
      if (!answer.isDone) {
        // Somebody else took it back: there is nothing left to undo, and what was made before it can be.
        const { decision: asked } = draft;
        if (answer.code === 'judgement-undone' && asked.kind === 'undo')
          store.set({ made: store.get().made.filter(({ number }) => number !== asked.number) });
        fail(answer);
        return false;
      }
      const { made } = store.get();
      const { decision } = answer.value;
      store.set({
        made:
          decision.kind === 'undo' ? made.filter(({ number }) => number !== decision.number) : [...made, answer.value],
      });
    }
    store.set({ failure: null });
    tell(said);
    await refresh();
    return true;
  }

  async function addAny(body: AddRequest, what: string): Promise<boolean> {
    const answer = await api.send('POST', '/api/articles', body);
    if (!answer.isDone) {
      fail(answer);
      return false;
    }
    store.set({ failure: null, news: `Adding ${what}.` });
    await refresh();
    return true;
  }

  /** Sends files, as many at a time as a request holds, and waits where the server has enough to read for now. */
  async function addFiles(files: readonly File[], more: Pick<AddRequest, 'published' | 'outlet'>): Promise<boolean> {
    const { readable, unreadable } = await findReadable(files);
    const { batches, tooLarge } = toBatches(readable);
    const count = batches.reduce((sum, batch) => sum + batch.length, 0);
    let sent = 0;
    for (const batch of batches) {
      const form = toForm(batch, more);
      let answer = await api.send('POST', '/api/articles', form);
      while (!answer.isDone && answer.code === 'serve-busy') {
        await wait(UNTIL_FREE);
        answer = await api.send('POST', '/api/articles', form);
      }
      if (!answer.isDone) {
        const left = count > batch.length ? ` ${sent} of ${count} files were sent before.` : '';
        fail({ message: `${answer.message}${left}` });
        return false;
      }
      sent += batch.length;
      tell(count === 1 ? `Adding ${batch[0]?.name ?? 'a file'}.` : `Adding ${sent} of ${count} files.`);
    }
    const refusals = [
      tooLarge.length === 0 ? null : `More than 100 MB each, so not added: ${tooLarge.join(', ')}.`,
      unreadable.length === 0
        ? null
        : `The browser cannot read these, so they were not added: ${unreadable.join(', ')}. Give files, not folders.`,
    ].filter((words) => words !== null);
    store.set({ failure: refusals.length === 0 ? null : refusals.join(' ') });
    await refresh();
    return refusals.length === 0;
  }

  const undo = (judgement: Judgement): Promise<boolean> => judge([toUndoing(judgement)], 'Undone.');

  return {
    async go(route, isNew = true) {
      const before = toBodyRequest(store.get().route);
      const request = toBodyRequest(route);
      store.set({ route, failure: null });
      showAddress(toPath(route), isNew);
      if (request === null || (request.key === before?.key && store.get().bodyKey === request.key)) return;
      if (request.of === 'story' && store.get().caseState?.storyRevision === null) return;
      await showBody(request, 0);
    },
    refresh,
    async showMore() {
      const { route, body } = store.get();
      const request = toBodyRequest(route);
      const extent = body === null ? null : toExtent(body);
      if (request === null || body === null || extent === null) return;
      const turn = ++asked;
      const next = await fetchRows(request, extent.count);
      if (turn !== asked) return;
      if (next.isDone) store.set({ body: joinBodies(body, next.value) });
      else fail(next);
    },
    judge,
    undo,
    async undoLast() {
      const last = store.get().made.at(-1);
      if (last === undefined) {
        store.set({ news: 'There is nothing to undo that this window did. The log has the rest.' });
        return;
      }
      await undo(last);
    },
    addFiles,
    add: (request) => addAny(request, request.url ?? 'pasted text'),
    async remove(article) {
      const answer = await api.send('DELETE', `/api/articles/${encodeURIComponent(article)}`);
      if (!answer.isDone) return fail(answer);
      store.set({ news: 'Taken out of the case. Adding it again brings it back with all judgements.' });
      await refresh();
    },
    async restore(article) {
      const answer = await api.send('POST', `/api/articles/${encodeURIComponent(article)}/restore`);
      if (!answer.isDone) return fail(answer);
      store.set({ news: 'The article is in the case again.' });
      await refresh();
    },
    async readAgain(articles, said) {
      for (const [index, article] of articles.entries()) {
        const answer = await api.send<CaseArticle>('POST', `/api/articles/${encodeURIComponent(article)}/read`, said);
        if (!answer.isDone) {
          fail(answer);
          return false;
        }
        tell(`${index + 1} of ${articles.length} read anew.`);
      }
      await refresh();
      return true;
    },
    hear,
    show: (changes) => store.set(changes),
    setKeys(keys) {
      keepKeys(keys);
      store.set({ keys });
    },
  };
}

function toForm(files: readonly File[], more: Pick<AddRequest, 'published' | 'outlet'>): FormData {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.name);
  for (const [name, value] of Object.entries(more)) if (value !== undefined && value !== '') form.append(name, value);
  return form;
}

function toUndoing({ number, about }: Judgement): JudgementDraft {
  return { decision: { kind: 'undo', number }, about: toSubject(about.of, about.name, about.places), why: null };
}

function toBody({ of, part }: BodyRequest, value: unknown): Body {
  if (of === 'story') return { of, part, portion: value as StoryPortion };
  if (of === 'read') return { of, page: value as ArticlePage };
  return { of, page: value } as Body;
}

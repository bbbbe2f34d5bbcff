import type { Addition, AdditionPart, Intake } from '../case/intake.ts';
import type { IntakeItem } from '../document/workbench.ts';
import { HearsayError, SERVED_BUG } from '../errors.ts';

/** Everything on its way into the case, and what became of it. */
export interface IntakeList {
  /** In the order in which it came; what is done leaves the list after a while. */
  list(): readonly IntakeItem[];
  /** Throws `serve-busy` where too much waits, `serve-closing` once it is closed. */
  add(additions: readonly Addition[]): readonly IntakeItem[];
  /** True where nothing waits or is being read. */
  isIdle(): boolean;
  /** Calls `hear` at every step. */
  follow(hear: () => void): () => void;
  /** Lets finish what is being read, for a while; gives the names of what was not read. */
  close(): Promise<readonly string[]>;
}

export interface IntakeListOptions {
  /** How many are on their way at a time. */
  readonly places: number;
  /** Takes word of what nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** Bytes that may wait to be read. */
const MOST_WAITING_BYTES = 500_000_000;
const MOST_WAITING = 10_000;
/** Articles that one file or address may bring; more are read on the command line. */
const MOST_PARTS = 10_000;
/** Parts of one input that wait for their turn; the others stay where they are. */
const PARTS_AHEAD = 8;
/** How long what is in the case stays in the list, in milliseconds. */
const SHOWN = 20_000;
/** Failures that stay in the list. */
const MOST_FAILURES = 100;
/** How long closing waits for what is being read, in milliseconds. */
const CLOSING = 8000;

interface Waiting {
  readonly id: string;
  readonly addition: Addition;
  /** Called when it is done, for one of several articles of an input; null for an input that has still to be opened. */
  readonly onDone: ((isArticle: boolean) => void) | null;
}

/** Brings articles into the case one after the other, `places` of them at a time. */
export function createIntakeList(intake: Intake, { places, report }: IntakeListOptions): IntakeList {
  const items = new Map<string, IntakeItem>();
  const waiting: Waiting[] = [];
  const running = new Map<string, Promise<void>>();
  const spreading = new Map<string, Promise<void>>();
  const hearers = new Set<() => void>();
  const timers = new Set<NodeJS.Timeout>();
  let waitingBytes = 0;
  let count = 0;
  let isClosed = false;

  const set = (id: string, changes: Partial<IntakeItem>): void => {
    const item = items.get(id);
    if (item === undefined) return;
    items.set(id, { ...item, ...changes });
    for (const hear of hearers) hear();
  };

  const run = async ({ id, addition, onDone }: Waiting): Promise<void> => {
    try {
      let one = addition;
      if (addition.content !== null) set(id, { step: 'reading' });
      if (onDone === null) {
        const opened = await intake.open(addition, (step) => set(id, { step }));
        if (opened.parts !== null) {
          running.delete(id);
          spreading.set(id, spread(id, addition, opened.parts));
          startNext();
          return;
        }
        one = opened.one;
      }
      const { article, isNew, before } = await intake.add(one, (step) => set(id, { step }));
      running.delete(id);
      set(id, { step: isNew ? 'done' : before === null ? 'known' : 'changed', article: article.id });
      forgetLater(id);
      onDone?.(true);
    } catch (error) {
      running.delete(id);
      // An archive has many pages that are none, and nobody has to hear of each.
      if (onDone !== null && error instanceof HearsayError && error.code === 'page-no-article') items.delete(id);
      else fail(id, toFailure(addition.input, error));
      onDone?.(false);
    }
    startNext();
  };

  /** Brings in the articles of one input, a few at a time, in the places that others leave. */
  const spread = async (id: string, whole: Addition, parts: AsyncIterable<AdditionPart>): Promise<void> => {
    set(id, { step: 'reading' });
    const bytes = toLength(whole);
    waitingBytes += bytes;
    let partCount = 0;
    let articleCount = 0;
    let onWay = 0;
    let wake = (): void => {};
    const onDone = (isArticle: boolean): void => {
      onWay--;
      if (isArticle) articleCount++;
      wake();
    };
    const waitUntil = async (isEnough: () => boolean): Promise<void> => {
      while (!isEnough() && !isClosed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    try {
      for await (const { addition, error } of parts) {
        if (isClosed) break;
        if (++partCount > MOST_PARTS) throw new HearsayError('serve-too-many', whole.input);
        const part = addItem(addition?.input ?? whole.input);
        if (addition === null) {
          fail(part.id, error.message);
          continue;
        }
        onWay++;
        waiting.push({ id: part.id, addition, onDone });
        waitingBytes += toLength(addition);
        startNext();
        await waitUntil(() => onWay < PARTS_AHEAD);
      }
      await waitUntil(() => onWay === 0);
      if (articleCount > 0) items.delete(id);
      else fail(id, new HearsayError('container-empty', whole.input).message);
    } catch (error) {
      fail(id, toFailure(whole.input, error));
    }
    waitingBytes -= bytes;
    spreading.delete(id);
    for (const hear of hearers) hear();
  };

  const fail = (id: string, failure: string): void => {
    set(id, { step: 'failed', failure });
    forgetOldFailures();
  };

  const addItem = (input: string): IntakeItem => {
    count++;
    const item: IntakeItem = { id: `i${count}`, input, step: 'waiting', article: null, failure: null };
    items.set(item.id, item);
    return item;
  };

  const toFailure = (input: string, error: unknown): string => {
    if (error instanceof HearsayError) return error.message;
    report(error);
    return `${input}: ${SERVED_BUG}`;
  };

  const forgetLater = (id: string): void => {
    if (isClosed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      items.delete(id);
      for (const hear of hearers) hear();
    }, SHOWN);
    timers.add(timer);
  };

  const forgetOldFailures = (): void => {
    const failures = [...items.values()].filter(({ step }) => step === 'failed');
    for (const { id } of failures.slice(0, -MOST_FAILURES)) items.delete(id);
  };

  const startNext = (): void => {
    while (!isClosed && running.size < places) {
      const next = waiting.shift();
      if (next === undefined) return;
      waitingBytes -= toLength(next.addition);
      running.set(next.id, run(next));
    }
  };

  return {
    list: () => [...items.values()],
    add(additions) {
      if (isClosed) throw new HearsayError('serve-closing', additions[0]?.input ?? '');
      const bytes = additions.reduce((sum, addition) => sum + toLength(addition), 0);
      if (waiting.length + additions.length > MOST_WAITING || waitingBytes + bytes > MOST_WAITING_BYTES) {
        throw new HearsayError('serve-busy', `${waiting.length} articles`);
      }
      const added = additions.map((addition): IntakeItem => {
        const item = addItem(addition.input);
        waiting.push({ id: item.id, addition, onDone: null });
        return item;
      });
      waitingBytes += bytes;
      startNext();
      for (const hear of hearers) hear();
      return added.map((item) => items.get(item.id) ?? item);
    },
    isIdle: () => waiting.length === 0 && running.size === 0 && spreading.size === 0,
    follow(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      const patience = { timer: null as NodeJS.Timeout | null };
      const isEnough = new Promise<void>((resolve) => {
        patience.timer = setTimeout(resolve, CLOSING);
      });
      await Promise.race([Promise.all(running.values()), isEnough]);
      if (patience.timer !== null) clearTimeout(patience.timer);
      const left = [...running.keys()].map((id) => items.get(id)?.input ?? '');
      const spread = [...spreading.keys()].map((id) => items.get(id)?.input ?? '');
      const unread = [...left, ...spread, ...waiting.map(({ addition }) => addition.input)];
      await intake.close();
      return unread;
    },
  };
}

function toLength({ content }: Addition): number {
  return content?.bytes.length ?? 0;
}

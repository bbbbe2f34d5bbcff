import type { Addition, Intake } from '../case/intake.ts';
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
/** How long what is in the case stays in the list, in milliseconds. */
const SHOWN = 20_000;
/** Failures that stay in the list. */
const MOST_FAILURES = 100;
/** How long closing waits for what is being read, in milliseconds. */
const CLOSING = 8000;

interface Waiting {
  readonly id: string;
  readonly addition: Addition;
}

/** Brings articles into the case one after the other, `places` of them at a time. */
export function createIntakeList(intake: Intake, { places, report }: IntakeListOptions): IntakeList {
  const items = new Map<string, IntakeItem>();
  const waiting: Waiting[] = [];
  const running = new Map<string, Promise<void>>();
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

  const run = async ({ id, addition }: Waiting): Promise<void> => {
    try {
      const { article, isNew } = await intake.add(addition, (step) => set(id, { step }));
      running.delete(id);
      set(id, { step: isNew ? 'done' : 'known', article: article.id });
      forgetLater(id);
    } catch (error) {
      running.delete(id);
      set(id, { step: 'failed', failure: toFailure(addition.input, error) });
      forgetOldFailures();
    }
    startNext();
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
        count++;
        const item: IntakeItem = {
          id: `i${count}`,
          input: addition.input,
          step: 'waiting',
          article: null,
          failure: null,
        };
        items.set(item.id, item);
        waiting.push({ id: item.id, addition });
        return item;
      });
      waitingBytes += bytes;
      startNext();
      for (const hear of hearers) hear();
      return added.map((item) => items.get(item.id) ?? item);
    },
    isIdle: () => waiting.length === 0 && running.size === 0,
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
      const unread = [...left, ...waiting.map(({ addition }) => addition.input)];
      await intake.close();
      return unread;
    },
  };
}

function toLength({ content }: Addition): number {
  return content?.bytes.length ?? 0;
}

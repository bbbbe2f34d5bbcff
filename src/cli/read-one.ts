import type { Reading } from '../document/reading.ts';
import type { Source } from '../ingest/ingested.ts';
import { type ReadFailure, toReadFailure } from './failure.ts';

/** All that a worker needs to know to read one article. */
export interface InputTask {
  /** A path, a URL, or "-". */
  readonly input: string;
  /** 1, 2, ...: the place among the articles. */
  readonly number: number;
  /** The article's bytes where they are held already; null for a file that is read by whoever takes the task. */
  readonly source: Source | null;
  /** True for one of several articles of an input. */
  readonly isPart: boolean;
  /** Why there is no article here. */
  readonly refused: Omit<ReadFailure, 'isRead' | 'isFatal'> | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly allowPrivate: boolean;
}

export type ReadOutcome = { readonly isRead: true; readonly reading: Reading } | ReadFailure;

export type ReadOne = (
  task: InputTask,
  onProgress?: (bytes: number, total: number | null) => void,
) => Promise<ReadOutcome>;

/** Loads the network and gives the function that reads with it. Everything heavy is imported here, and only what is needed. */
export async function createReadOne(): Promise<ReadOne> {
  const [{ ingest, ingestSource }, { read }, { loadNetwork }] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('../read.ts'),
    import('../ingest/load-network.ts'),
  ]);
  try {
    const network = loadNetwork();
    return async ({ input, source, refused, published, outlet, allowPrivate }, onProgress) => {
      if (refused !== null) return { isRead: false, ...refused, isFatal: false };
      const options = { allowPrivate, onProgress, published: published ?? undefined, outlet: outlet ?? undefined };
      try {
        const ingested = source === null ? ingest(input, options) : ingestSource(source, options);
        const { article, problems } = await ingested;
        return { isRead: true, reading: read(article, network, problems) };
      } catch (error) {
        return toReadFailure(error);
      }
    };
  } catch (error) {
    const outcome: ReadOutcome = { ...toReadFailure(error), isFatal: true };
    return async () => outcome;
  }
}

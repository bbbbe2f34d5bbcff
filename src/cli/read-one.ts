import type { Reading } from '../document/reading.ts';
import { toFailure } from './failure.ts';

/** All that a worker needs to know to read one input. */
export interface InputTask {
  /** A path, a URL, or "-". */
  readonly input: string;
  /** 1, 2, ...: the place among the inputs. */
  readonly number: number;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly allowPrivate: boolean;
}

/** Why there is no result, in words for the user; `isFatal` where no other input could be read either. */
export interface ReadFailure {
  readonly isRead: false;
  readonly failure: string;
  readonly isFatal: boolean;
}

export type ReadOutcome = { readonly isRead: true; readonly reading: Reading } | ReadFailure;

export type ReadOne = (
  task: InputTask,
  onProgress?: (bytes: number, total: number | null) => void,
) => Promise<ReadOutcome>;

/** Loads the network and gives the function that reads with it. Everything heavy is imported here, and only what is needed. */
export async function createReadOne(): Promise<ReadOne> {
  const [{ ingest }, { read }, { loadNetwork }] = await Promise.all([
    import('../ingest/ingest.ts'),
    import('../read.ts'),
    import('../ingest/load-network.ts'),
  ]);
  try {
    const network = loadNetwork();
    return async ({ input, published, outlet, allowPrivate }, onProgress) => {
      try {
        const { article, problems } = await ingest(input, {
          allowPrivate,
          onProgress,
          published: published ?? undefined,
          outlet: outlet ?? undefined,
        });
        return { isRead: true, reading: read(article, network, problems) };
      } catch (error) {
        return { isRead: false, failure: toFailure(error), isFatal: false };
      }
    };
  } catch (error) {
    const outcome: ReadOutcome = { isRead: false, failure: toFailure(error), isFatal: true };
    return async () => outcome;
  }
}

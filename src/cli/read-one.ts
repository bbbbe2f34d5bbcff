import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import type { Layer } from '../page/layers.ts';
import { toFailure } from './failure.ts';
import { toInputName } from './progress.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** All that a worker needs to know to turn one input into a piece of the result. */
export interface ReadTask {
  /** A path, a URL, or "-". */
  readonly input: string;
  /** 1, 2, ...: the place among the inputs. */
  readonly number: number;
  readonly format: Format;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly allowPrivate: boolean;
  /** Columns, for text. */
  readonly width: number;
  readonly color: boolean;
  /** What is shown beside the words, for text and html; null for what the format shows without being asked. */
  readonly layers: readonly Layer[] | null;
}

export type ReadOutcome =
  | { readonly isRead: true; readonly output: string; readonly title: string }
  /** `isFatal` where no other input could be read either. */
  | { readonly isRead: false; readonly failure: string; readonly isFatal: boolean };

export type ReadOne = (
  task: ReadTask,
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
    return (task, onProgress) =>
      toOutcome(task, async () => {
        const { input, published, outlet, allowPrivate } = task;
        const { article, problems } = await ingest(input, {
          allowPrivate,
          onProgress,
          published: published ?? undefined,
          outlet: outlet ?? undefined,
        });
        return read(article, network, problems);
      });
  } catch (error) {
    const outcome: ReadOutcome = { isRead: false, failure: toFailure(error), isFatal: true };
    return async () => outcome;
  }
}

/** Reads and sets one input; what goes wrong becomes words, so that a batch can go on. */
export async function toOutcome(task: ReadTask, read: () => Promise<Reading>): Promise<ReadOutcome> {
  try {
    const reading = await read();
    return {
      isRead: true,
      output: await toPiece(reading, task),
      title: reading.article.title ?? reading.article.path ?? reading.article.url ?? '',
    };
  } catch (error) {
    return { isRead: false, failure: toFailure(error), isFatal: false };
  }
}

async function toPiece(reading: Reading, task: ReadTask): Promise<string> {
  try {
    return await toFormat(reading, task);
  } catch (error) {
    // The engine's word for a string of more than half a gigabyte.
    if (error instanceof RangeError && error.message === 'Invalid string length') {
      throw new HearsayError('output-too-large', toInputName(task.input), error);
    }
    throw error;
  }
}

async function toFormat(reading: Reading, { format, width, color, number, layers }: ReadTask): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../export/to-text.ts')).toText(reading, { width, color, layers: layers ?? undefined });
    case 'json':
      return (await import('../export/to-json.ts')).toJson(reading);
    case 'ndjson':
      return (await import('../export/to-ndjson.ts')).toNdjson(reading);
    case 'html':
      return (await import('../export/to-html.tsx')).toHtmlArticle(reading, number, layers ?? undefined);
  }
}

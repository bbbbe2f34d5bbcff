import type { Reading } from '../document/reading.ts';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { ingestSource, type Source } from '../ingest/ingest.ts';
import { loadNetwork } from '../ingest/load-network.ts';
import { read } from '../read.ts';
import type { NewArticle } from './case-file.ts';

/** One original to read. */
export interface SourceTask {
  readonly source: Source;
  readonly given: NewArticle['given'];
}

/** A reading, or a refusal in a form that passes from one thread to another. */
export type SourceOutcome =
  | { readonly isRead: true; readonly reading: Reading }
  | { readonly isRead: false; readonly code: ErrorCode; readonly detail: string };

/** Reads the original bytes of an article; what a worker thread of an intake runs. Throws only what nobody foresaw. */
export async function readSourceTask({ source, given }: SourceTask): Promise<SourceOutcome> {
  try {
    const network = loadNetwork();
    const { article, problems } = await ingestSource(source, {
      published: given.published ?? undefined,
      outlet: given.outlet ?? undefined,
    });
    return { isRead: true, reading: read(article, network, problems) };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    const { code, detail } = error;
    return { isRead: false, code, detail };
  }
}

export default readSourceTask;

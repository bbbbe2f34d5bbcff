import { HearsayError } from '../errors.ts';
import { ingest, ingestSource } from './ingest.ts';
import type { ContainerOptions, Ingested, Refused } from './ingested.ts';
import { openInput } from './open-input.ts';

/** One article of an input. */
export interface IngestedOne extends Ingested {
  readonly error: null;
}

/** A part of an input that could not be read, and why. */
export interface NotIngested {
  readonly article: null;
  readonly problems: readonly [];
  readonly error: HearsayError;
  /** 1, 2, …: the line or the record of the input; null where it has none. */
  readonly line: number | null;
}

/**
 * Reads all articles of an input, one or as many as it holds, one after the other as they are asked for. A part that cannot be read comes as a
 * refusal, and the rest goes on; pages of a web archive that are no article are passed over. Throws a HearsayError where nothing can be read
 * at all, as `ingest` does.
 */
export async function* ingestAll(
  input: string | URL,
  options: ContainerOptions = {},
): AsyncGenerator<IngestedOne | NotIngested, void> {
  const opened = await openInput(input, options);
  if (opened.isOne) {
    const one = opened.source === null ? await ingest(input, options) : await ingestSource(opened.source, options);
    yield { ...one, error: null };
    return;
  }
  for await (const entry of opened.entries) {
    if (entry.source === null) {
      yield toNotIngested(entry);
      continue;
    }
    try {
      yield { ...(await ingestSource(entry.source, options)), error: null };
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      if (error.code === 'page-no-article') options.onPassedOver?.(1);
      else yield toNotIngested({ error, line: null });
    }
  }
}

function toNotIngested({ error, line }: Pick<Refused, 'error' | 'line'>): NotIngested {
  return { article: null, problems: [], error, line };
}

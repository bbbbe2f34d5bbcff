import { setTimeout as pause } from 'node:timers/promises';
import { HearsayError } from '../../errors.ts';
import type { IngestOptions, Source } from '../ingested.ts';
import { isContainerType } from './find-container.ts';

/** Milliseconds from one page of a host to the next: nobody's server is to notice that its feed is being read. */
const PAUSE = 1000;

/** A page that was linked, or why it could not be had. */
export type Followed =
  | { readonly source: Source; readonly error: null }
  | { readonly source: null; readonly error: HearsayError };

/** Fetches linked pages one after the other, with a pause between two of the same host. What `fetchPage` refuses stays refused. */
export function createFollower(options: IngestOptions): (url: string) => Promise<Followed> {
  const askedAt = new Map<string, number>();
  return async (url) => {
    const { fetchSource } = await import('../ingest.ts');
    const host = URL.canParse(url) ? new URL(url).host : '';
    const wait = (askedAt.get(host) ?? Number.NEGATIVE_INFINITY) + PAUSE - performance.now();
    try {
      if (wait > 0 && host !== '') await pause(wait, undefined, { signal: options.signal });
      // Only ever fetched: a link may name a file of this machine.
      const { source, mediaType } = await fetchSource(url, options);
      if (isContainerType(mediaType)) throw new HearsayError('url-type', `${source.name} (${mediaType})`);
      return { source, error: null };
    } catch (error) {
      if (options.signal?.aborted === true) throw new HearsayError('input-stopped', url.slice(0, 200), error);
      if (error instanceof HearsayError) return { source: null, error };
      throw error;
    } finally {
      askedAt.set(host, performance.now());
    }
  };
}

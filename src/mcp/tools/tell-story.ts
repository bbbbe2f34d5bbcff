import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../../document/reading.ts';
import type { Ref, Story } from '../../document/story.ts';
import { HearsayError } from '../../errors.ts';
import { loadWordVectors } from '../../ingest/load-network.ts';
import { story } from '../../story.ts';
import type { Held, Library, Work } from '../library.ts';
import { toWords } from '../shapes.ts';

/** Articles that are compared at once. */
const MOST_COMPARED = 200;
/** Stories that are kept, so that the pages of one are told once. */
const MOST_STORIES = 4;

/** A story with what it was made of. */
export interface Told {
  readonly story: Story;
  readonly held: readonly Held[];
  /** The words of a reference, with where they stand. */
  readonly toQuote: (ref: Ref) => { article: string; start: number; end: number; words: string };
  /** What a client calls an article. */
  readonly toName: (id: string) => string;
}

/** The story of the articles that are meant. Throws `mcp-no-articles`, `mcp-too-many`, `input-stopped`. */
export type TellStory = (names: readonly string[] | undefined, library: Library, work: Work) => Promise<Told>;

/** Tells stories, and keeps the last few. */
export function createTellStory(): TellStory {
  const kept = new Map<string, Told>();
  return async (names, library, work) => {
    const held = await library.gather(names, work);
    if (held.length === 0) throw new HearsayError('mcp-no-articles', 'compare');
    if (held.length > MOST_COMPARED) throw new HearsayError('mcp-too-many', `${held.length} articles`);
    const key = held.map(({ article }) => article.id).join();
    const known = kept.get(key);
    if (known !== undefined) return known;
    const readings: Reading[] = [];
    for (const [index, one] of held.entries()) {
      if (work.signal.aborted) throw new HearsayError('input-stopped', 'compare');
      await setImmediate();
      if (index % 5 === 4) await work.report(index, held.length);
      readings.push(library.readingOf(one));
    }
    const byId = new Map(held.map((one) => [one.article.id, one]));
    const told: Told = {
      story: story(readings, loadWordVectors()),
      held,
      toQuote: ({ article, span }) => toWords(byId.get(article)?.article ?? { id: article, text: '' }, [span]),
      toName: (id) => byId.get(id)?.name ?? id,
    };
    kept.set(key, told);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_STORIES) break;
      kept.delete(oldest);
    }
    return told;
  };
}

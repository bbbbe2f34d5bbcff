import { createHash } from 'node:crypto';
import type { CaseArticle } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import { readSource, type Source } from '../ingest/ingest.ts';
import type { Entry, Refused } from '../ingest/ingested.ts';
import type { CaseFile, NewArticle } from './case-file.ts';
import type { SourceOutcome, SourceTask } from './read-source.ts';

/** An article that somebody wants in the case. */
export interface Addition {
  /** A path, an address, "-"; or what the content below is called. */
  readonly input: string;
  /** What was uploaded or pasted; null where `input` says where it is to be found. */
  readonly content: (Pick<Source, 'bytes' | 'path' | 'kind'> & Partial<Source>) | null;
  readonly given: NewArticle['given'];
  /** Lets addresses reach private networks. */
  readonly allowPrivate: boolean;
}

/** One of several articles that an addition holds, or why a part of it is none. */
export type AdditionPart =
  | { readonly addition: Addition; readonly error: null }
  | { readonly addition: null; readonly error: HearsayError };

export interface Intake {
  /**
   * Looks what an addition is: one article, with its bytes where they had to be fetched, or several, one after the other as they are asked for.
   * Throws a HearsayError that says what refused it.
   */
  open(
    addition: Addition,
    onStep?: (step: 'fetching') => void,
  ): Promise<
    | { readonly one: Addition; readonly parts: null }
    | { readonly one: null; readonly parts: AsyncIterable<AdditionPart> }
  >;
  /**
   * Reads an article and keeps it. One that is in the case already is read again only where something else is given of it now than it
   * has: that is then kept. Throws a HearsayError that says what refused it.
   */
  add(addition: Addition, onStep?: (step: 'fetching' | 'reading') => void): Promise<Added>;
  /** Reads the kept original anew, with other given values where they are said. Throws a HearsayError; the case then stays as it is. */
  readAgain(id: string, given?: NewArticle['given']): Promise<CaseArticle>;
  /** Gets ready to read, so that the first article need not wait for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** What became of an addition. */
export interface Added {
  readonly article: CaseArticle;
  readonly isNew: boolean;
  /** The article as it was before it took over another outlet or date; null where it is new, or nothing changed. */
  readonly before: CaseArticle | null;
}

export interface IntakeOptions {
  /** Worker threads that read, each of about 200 MB; 0 to read in this one. */
  readonly threads: number;
  readonly signal?: AbortSignal;
}

/** Brings articles into a case. */
export function createIntake(file: CaseFile, { threads, signal }: IntakeOptions): Intake {
  const reader = threads === 0 ? createReaderHere() : createThreadReader(threads);
  const readWhole = async (source: Source, given: NewArticle['given']): Promise<Reading> => {
    const outcome = await reader.read({ source, given });
    if (!outcome.isRead) throw new HearsayError(outcome.code, outcome.detail);
    return outcome.reading;
  };
  const known = createKnown(file);
  const readAgain = async (id: string, given?: NewArticle['given']): Promise<CaseArticle> => {
    const original = file.readOriginal(id);
    if (original === null) throw new HearsayError('article-unknown', id);
    const source = { ...original.source, name: original.input, bytes: original.bytes };
    const reading = await readWhole(source, given ?? original.given);
    file.replaceReading(id, reading, given);
    return file.findArticle(reading.article.id) as CaseArticle;
  };
  /** Lets an article that is in the case have what is given of it now. */
  const takeOver = async (held: CaseArticle, given: NewArticle['given'], onReading: () => void): Promise<Added> => {
    // A day says nothing else than an hour of it.
    const published = held.published?.slice(0, given.published?.length) ?? null;
    if ((given.published ?? published) === published && (given.outlet ?? held.outlet) === held.outlet)
      return { article: held, isNew: false, before: null };
    onReading();
    const before = file.readOriginal(held.id)?.given;
    const article = await readAgain(held.id, {
      published: given.published ?? before?.published ?? null,
      outlet: given.outlet ?? before?.outlet ?? null,
    });
    known.note(article);
    const isChanged = article.published !== held.published || article.outlet !== held.outlet;
    return { article, isNew: false, before: isChanged ? held : null };
  };
  return {
    async open(addition, onStep = () => {}) {
      const { input, content, allowPrivate } = addition;
      if (file.isReadOnly) throw new HearsayError('case-read-only', file.path);
      const { openHeld, openInput } = await import('../ingest/open-input.ts');
      if (content === null) onStep('fetching');
      const opened =
        content === null
          ? await openInput(input, { allowPrivate, signal })
          : await openHeld({ name: input, url: null, charset: null, ...content }, { signal });
      return opened.isOne
        ? { one: { ...addition, content: opened.source ?? content }, parts: null }
        : { one: null, parts: toParts(addition, opened.entries) };
    },
    async add({ input, content, given, allowPrivate }, onStep = () => {}) {
      if (file.isReadOnly) throw new HearsayError('case-read-only', file.path);
      if (content === null) onStep('fetching');
      const source =
        content === null
          ? await readSource(input, { allowPrivate, signal })
          : { name: input, url: null, charset: null, ...content };
      const held = known.find(source);
      if (held !== null) {
        if (held.removed !== null) file.restoreArticle(held.id);
        return takeOver({ ...held, removed: null }, given, () => onStep('reading'));
      }
      onStep('reading');
      const reading = await readWhole(source, given);
      const { bytes, path, url, charset, kind, told, isBare, problems } = source;
      const kept = {
        ...{ path, url, charset, kind },
        ...(told ? { told } : {}),
        ...(isBare === true ? { isBare } : {}),
        ...(problems ? { problems } : {}),
      };
      const added = file.addArticle({ input, bytes, reading, given, source: kept });
      known.note(added.article);
      return added.isNew ? { ...added, before: null } : takeOver(added.article, given, () => {});
    },
    readAgain,
    async warm() {
      await reader.read(WARMING);
    },
    close: () => reader.close(),
  };
}

/** The articles of a case by their bytes. */
interface Known {
  /** The article that was read from just these bytes, told of in the same way: reading them again would give the same text. */
  readonly find: (source: Source) => CaseArticle | null;
  readonly note: (article: CaseArticle) => void;
}

/** Looks into the case once; what another process adds meanwhile is only not known here. */
function createKnown(file: CaseFile): Known {
  let ids: Map<string, string> | null = null;
  const toTold = ({ kind, charset, told, isBare }: Pick<Source, 'kind' | 'charset' | 'told' | 'isBare'>): string =>
    JSON.stringify([kind, charset, told ?? null, isBare ?? false]);
  return {
    find(source) {
      ids ??= new Map(file.listArticles({ withRemoved: true }).map(({ bytesHash, id }) => [bytesHash, id]));
      const id = ids.get(`sha256:${createHash('sha256').update(source.bytes).digest('hex')}`);
      const kept = id === undefined ? null : file.readOriginal(id);
      return kept !== null && toTold(kept.source) === toTold(source) ? file.findArticle(id as string) : null;
    },
    note({ bytesHash, id }) {
      ids?.set(bytesHash, id);
    },
  };
}

/** Loads everything that reading takes. */
const WARMING: SourceTask = {
  source: {
    ...{ name: 'nothing', path: null, url: null, charset: null, kind: 'text' },
    bytes: new TextEncoder().encode('“It is ready,” she said on Monday.'),
  },
  given: { published: null, outlet: null },
};

async function* toParts(whole: Addition, entries: AsyncIterable<Entry>): AsyncGenerator<AdditionPart, void> {
  for await (const { source, ...refused } of entries) {
    if (source === null) yield { addition: null, error: (refused as Refused).error };
    else
      yield { addition: { ...whole, input: source.path ?? source.url ?? source.name, content: source }, error: null };
  }
}

interface SourceReader {
  read(task: SourceTask): Promise<SourceOutcome>;
  close(): Promise<void>;
}

/** Loads the network when there is something to read, not before. */
function createReaderHere(): SourceReader {
  return {
    read: async (task) => (await import('./read-source.ts')).readSourceTask(task),
    close: async () => {},
  };
}

function createThreadReader(threads: number): SourceReader {
  const starting = import('tinypool').then(
    ({ Tinypool }) =>
      new Tinypool({
        // Beside this module, and built with it.
        filename: new URL('./read-source.js', import.meta.url).href,
        runtime: 'worker_threads',
        minThreads: 0,
        maxThreads: threads,
        // Kept for the next article: loading the network takes longer than reading.
        idleTimeout: 600_000,
        resourceLimits: { maxYoungGenerationSizeMb: 16 },
      }),
  );
  return {
    async read(task) {
      const pool = await starting;
      try {
        return await pool.run(task);
      } catch (error) {
        throw new HearsayError('worker-lost', task.source.name, error);
      }
    },
    close: async () => (await starting).destroy(),
  };
}

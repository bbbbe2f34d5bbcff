import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { CaseFile } from '../case/case-file.ts';
import { createIntake } from '../case/intake.ts';
import { HearsayError } from '../errors.ts';
import { loadNetwork } from '../ingest/load-network.ts';
import { PACKAGE_ROOT, readProgramVersion } from '../ingest/package.ts';
import { createAccess } from './access.ts';
import { createApp } from './app.ts';
import { createDesk } from './desk.ts';
import { createEventStreams } from './event-stream.ts';
import { createThreadExporter } from './exporter.ts';
import { createIntakeList } from './intake-list.ts';
import { createThreadStoryteller } from './storyteller.ts';
import { readWebFiles } from './web-files.ts';

export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** Who judges. */
  readonly analyst: string;
  /** Lets addresses that are added reach private networks. */
  readonly allowPrivate: boolean;
  /** Takes word of what nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** A case that is being served. */
export interface ServedCase {
  /** Opens the workbench for whoever has it. */
  readonly url: string;
  /** Ends it well, and closes the case; gives the names of articles that were not read. */
  close(): Promise<readonly string[]>;
}

/** The only address that is listened on: nobody on another machine can ask. */
const HOST = '127.0.0.1';
/** More threads than this take memory and bring little: a news article is read in a fraction of a second. */
const MOST_THREADS = 3;
/** Articles on their way at a time beyond those being read: they are being fetched. */
const FETCHES = 3;

/** The first window is served before reading is got ready, in milliseconds. */
const WARMED_AFTER = 3000;

/** Serves an open case on this machine. Throws `port-…`, and then leaves the case open. */
export async function serveCase(file: CaseFile, options: ServeOptions): Promise<ServedCase> {
  const { port, analyst, allowPrivate, report } = options;
  const server = createServer();
  await listen(server, port);
  const at = (server.address() as AddressInfo).port;
  const stopping = new AbortController();
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const intake = createIntake(file, { threads, signal: stopping.signal });
  const intakeList = createIntakeList(intake, { places: threads + FETCHES, report });
  const desk = createDesk({ file, intake: intakeList, storyteller: createThreadStoryteller(file.path), report });
  const events = createEventStreams(desk);
  const exporter = createThreadExporter(file.path);
  const access = createAccess();
  const app = createApp({
    desk,
    events,
    exporter,
    webFiles: readWebFiles(join(PACKAGE_ROOT, 'dist', 'web')),
    access,
    port: () => at,
    analyst,
    program: `Hearsay ${readProgramVersion()}`,
    model: () => {
      const { name, version } = loadNetwork().network.model;
      return { name, version };
    },
    readAgain: (id, given) => intake.readAgain(id, given),
    allowPrivate,
    report,
  });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on('request', (request, response) => void listener(request, response));
  // The story is there before the first window asks for it.
  const opening = setImmediate(() => desk.notice());
  const warming = setTimeout(() => {
    // A thread that cannot be started tells whoever adds an article.
    if (!file.isReadOnly) void intake.warm().catch(() => {});
  }, WARMED_AFTER);
  return {
    url: `http://${HOST}:${at}/?token=${access.token}`,
    async close() {
      clearImmediate(opening);
      clearTimeout(warming);
      const isClosed = new Promise<void>((resolve) => void server.close(() => resolve()));
      events.close();
      server.closeIdleConnections();
      const unread = await intakeList.close();
      stopping.abort();
      await exporter.close();
      await desk.close();
      server.closeAllConnections();
      await isClosed;
      file.close();
      return unread;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused';
      reject(new HearsayError(code, String(port), error));
    });
    server.listen({ host: HOST, port }, resolve);
  });
}

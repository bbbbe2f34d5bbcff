import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { expect } from 'vitest';
import type { CaseFile } from '../../src/case/case-file.ts';
import { createIntake } from '../../src/case/intake.ts';
import { createCase, openCase } from '../../src/case/open-case.ts';
import type { AddAnswer, CaseState, ErrorAnswer } from '../../src/document/workbench.ts';
import { createAccess } from '../../src/server/access.ts';
import { createApp } from '../../src/server/app.ts';
import { createDesk, type Desk } from '../../src/server/desk.ts';
import { createEventStreams, type EventStreams } from '../../src/server/event-stream.ts';
import { createExporterHere } from '../../src/server/exporter.ts';
import { createIntakeList } from '../../src/server/intake-list.ts';
import { createStoryWork } from '../../src/server/story-work.ts';
import type { WebFile, WebFiles } from '../../src/server/web-files.ts';

export const PORT = 4321;
export const OWN: string = `http://127.0.0.1:${PORT}`;

export const WIRE = `Mill fire put out after nine hours

TORVALE, May 3, 2020 (Plains Wire) — A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss said.

“Nobody was hurt, and nobody is missing,” Voss told reporters. She said the cause was not known.
`;
export const PAPER = `---
outlet: Torvale Post
published: 2020-05-04
---
# Mill fire out

A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss told Plains Wire.

“Nobody was hurt, and two are missing,” Voss said.
`;

/** A workbench in this thread, asked without a network. */
export interface Workbench {
  readonly app: Hono;
  readonly file: CaseFile;
  readonly desk: Desk;
  readonly events: EventStreams;
  readonly token: string;
  /** The cookie of a window that opened the address. */
  readonly cookie: string;
  readonly reports: readonly unknown[];
  /** Asks as the page does; `data` makes it a POST of JSON. */
  ask(path: string, data?: unknown, method?: string): Promise<Response>;
  get<Answer>(path: string): Promise<Answer>;
  /** Adds texts one by one and waits until they and the story are there. */
  addTexts(...texts: readonly string[]): Promise<readonly string[]>;
  /** Waits until the story is of the case as it is. */
  settle(): Promise<CaseState>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Puts something else in the place of what the case does. */
  readonly instead?: (file: CaseFile) => Partial<CaseFile>;
  readonly webFiles?: WebFiles;
  readonly tell?: () => Promise<never>;
  readonly allowPrivate?: boolean;
}

const toFile = (text: string, type: string, isForever: boolean): WebFile => ({
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
  gzip: null,
  type,
  isForever,
});

export const WEB_FILES: WebFiles = new Map([
  ['/index.html', toFile('<!doctype html><title>Hearsay</title>', 'text/html; charset=utf-8', false)],
  ['/assets/index-a1b2c3.js', toFile('export {};', 'text/javascript; charset=utf-8', true)],
]);

export function openWorkbench({
  instead = () => ({}),
  webFiles = WEB_FILES,
  tell,
  allowPrivate = false,
}: WorkbenchOptions = {}): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-server-'));
  const made = createCase(join(folder, 'mill fire.hearsay'));
  const file: CaseFile = { ...made, ...instead(made) };
  const reports: unknown[] = [];
  const report = (error: unknown): void => void reports.push(error);
  const intake = createIntake(file, { threads: 0 });
  const list = createIntakeList(intake, { places: 2, report });
  const workFile = openCase(file.path);
  const work = createStoryWork(workFile);
  const tellAndKeep = async () => {
    const told = work.tell();
    work.keep();
    return told;
  };
  const storyteller = { tell: tell ?? tellAndKeep, warm() {}, close: async () => workFile.close() };
  const desk = createDesk({ file, intake: list, storyteller, report });
  const events = createEventStreams(desk);
  const access = createAccess();
  const app = createApp({
    desk,
    events,
    exporter: createExporterHere(file),
    webFiles,
    access,
    port: () => PORT,
    analyst: 'Ada',
    program: 'Hearsay 0.0.0',
    model: () => ({ name: 'hearsay-attribution', version: '2' }),
    readAgain: (id, values) => intake.readAgain(id, values),
    allowPrivate,
    report,
  });
  const cookie = `hearsay-${PORT}=${access.token}`;
  const ask: Workbench['ask'] = async (path, data, method = data === undefined ? 'GET' : 'POST') =>
    app.request(`${OWN}${path}`, {
      method,
      headers: {
        host: `127.0.0.1:${PORT}`,
        cookie,
        ...(method === 'GET' ? {} : { origin: OWN }),
        ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    });
  const get = async <Answer>(path: string): Promise<Answer> => {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    return (await response.json()) as Answer;
  };
  const settle = async (): Promise<CaseState> => {
    for (;;) {
      const state = await get<CaseState>('/api/case');
      const isReading = state.intake.some(({ step }) => ['waiting', 'fetching', 'reading'].includes(step));
      if (!isReading && (state.storyRevision === state.revision || state.storyFailure !== null)) return state;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    app,
    file,
    desk,
    events,
    token: access.token,
    cookie,
    reports,
    ask,
    get,
    async addTexts(...texts) {
      const ids: string[] = [];
      for (const text of texts) {
        const { items } = (await (await ask('/api/articles', { text })).json()) as AddAnswer;
        const { intake: done } = await settle();
        ids.push(done.find(({ id }) => id === items[0]?.id)?.article ?? '');
      }
      return ids;
    },
    settle,
    async close() {
      events.close();
      await list.close();
      await desk.close();
      file.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What went wrong, as every answer that is no success says it. */
export async function toError(response: Response): Promise<ErrorAnswer & { readonly status: number }> {
  return { status: response.status, ...((await response.json()) as ErrorAnswer) };
}

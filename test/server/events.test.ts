import { once } from 'node:events';
import { createServer, request as requestHttp, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../src/case/open-case.ts';
import type { Beat } from '../../src/document/workbench.ts';
import { openWorkbench, PORT, WIRE, type Workbench } from './open-workbench.ts';

let bench: Workbench;
let server: Server;
let port: number;
beforeAll(async () => {
  bench = openWorkbench();
  const listener = getRequestListener(bench.app.fetch, { overrideGlobalObjects: false });
  server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await bench.close();
});

/** Headers of a window; the guard knows the port it was made for. */
const headers = (): Record<string, string> => ({
  host: `127.0.0.1:${PORT}`,
  cookie: bench.cookie,
  origin: `http://127.0.0.1:${PORT}`,
});

/** A window that listens. */
interface Window {
  readonly beats: readonly Beat[];
  /** Waits for a beat that is as wanted. */
  wait(isWanted: (beat: Beat) => boolean): Promise<Beat>;
  readonly ended: Promise<void>;
  close(): void;
}

async function openWindow(): Promise<Window> {
  const request = requestHttp({ host: '127.0.0.1', port, path: '/api/events', headers: headers() }).end();
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  expect([response.statusCode, response.headers['content-type'], response.headers['cache-control']]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-store',
  ]);
  const beats: Beat[] = [];
  const lookers = new Set<() => void>();
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: state\ndata: (.*)$/.exec(event)?.[1];
      if (data !== undefined) beats.push(JSON.parse(data) as Beat);
    }
    for (const look of lookers) look();
  });
  response.on('error', () => {});
  return {
    beats,
    wait: (isWanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          const beat = beats.find(isWanted);
          if (beat === undefined) return;
          lookers.delete(look);
          resolve(beat);
        };
        lookers.add(look);
        look();
      }),
    ended: new Promise((resolve) => void response.on('close', () => resolve())),
    close: () => void request.destroy(),
  };
}

describe('the events of the workbench', () => {
  it('begin with the state, and tell two windows of every change alike', async () => {
    const [one, two] = [await openWindow(), await openWindow()];
    expect(await one.wait(() => true)).toMatchObject({ revision: 0, intake: [] });
    expect(bench.events.count()).toBe(2);
    await bench.addTexts(WIRE);
    for (const window of [one, two]) {
      await window.wait(({ intake }) => intake.some(({ step }) => step === 'done'));
      const settled = await window.wait(({ revision, storyRevision }) => revision > 0 && storyRevision === revision);
      expect(settled.isComparing).toBe(false);
    }
    one.close();
    two.close();
    await expect.poll(() => bench.events.count()).toBe(0);
  });

  it('tell of what another process does to the case', async () => {
    const window = await openWindow();
    const other = openCase(bench.file.path);
    try {
      const about = { of: 'source', name: 'Plains Wire', places: [] } as const;
      const before = bench.file.revision();
      other.judge({ decision: { kind: 'rate-source', reliability: 'B' }, about, why: null }, 'Bo');
      await window.wait(({ revision, storyRevision }) => revision > before && storyRevision === revision);
    } finally {
      other.close();
      window.close();
    }
  });

  it('outlive windows that go away in the middle', async () => {
    for (let index = 0; index < 20; index++) {
      const window = await openWindow();
      window.close();
    }
    await expect.poll(() => bench.events.count()).toBe(0);
    const window = await openWindow();
    await window.wait(() => true);
    window.close();
    expect(bench.reports).toEqual([]);
  });

  it('end when the server does', async () => {
    const window = await openWindow();
    await window.wait(() => true);
    bench.events.close();
    await window.ended;
    expect(bench.events.count()).toBe(0);
  });
});

/** Sends bytes as no browser would, and gives the first line of the answer. */
async function sendRaw(lines: readonly string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  while (!answer.includes('\r\n') && !socket.closed) await new Promise((resolve) => setTimeout(resolve, 10));
  socket.destroy();
  return answer.split('\r\n')[0] ?? '';
}

describe('what comes over the wire', () => {
  const own = `Host: 127.0.0.1:${PORT}`;
  it.each([
    ['a path out of the folder', [`GET /assets/../../package.json HTTP/1.1`, own], '404'],
    ['the same in percent signs', [`GET /assets/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1`, own], '404'],
    ['the whole address of another', [`GET http://evil.example/api/case HTTP/1.1`, own], '403'],
    ['two names', ['GET / HTTP/1.1', own, 'Host: evil.example'], '403'],
    ['no name', ['GET / HTTP/1.1'], '400'],
    ['no HTTP', ['hello'], '400'],
    ['broken percent signs', ['GET /%E0%A4%A HTTP/1.1', own], '200'],
  ])('%s', async (_, lines, status) => {
    const [first = '', ...rest] = lines;
    const line = await sendRaw([first, ...rest, `Cookie: ${bench.cookie}`, 'Connection: close']);
    expect(line).toContain(` ${status} `);
  });

  it('a body that never ends is cut off, and the next request is answered', async () => {
    const request = requestHttp({
      host: '127.0.0.1',
      port,
      path: '/api/judgements',
      method: 'POST',
      headers: { ...headers(), 'content-type': 'application/json' },
    });
    request.on('error', () => {});
    const answered = once(request, 'response') as Promise<[import('node:http').IncomingMessage]>;
    const chunk = Buffer.alloc(1_000_000, 0x20);
    for (let sent = 0; sent < 18; sent++) request.write(chunk);
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    request.destroy();
    expect((await bench.ask('/api/case')).status).toBe(200);
    expect(bench.reports).toEqual([]);
  });
});

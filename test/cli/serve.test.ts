import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseState, StoryPortion } from '../../src/document/workbench.ts';
import { type Ended, startHearsay, toEnd } from './run-hearsay.ts';

const WIRE = `Mill fire put out after nine hours

TORVALE, May 3, 2020 (Plains Wire) — A fire at the Torvale flour mill was put out on Sunday after nine hours, fire chief Lena Voss said.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A served case. */
interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<Ended>;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Waits until everything that was added is in the story. */
  settle(): Promise<CaseState>;
}

async function serve(args: readonly string[], env: Record<string, string> = {}): Promise<Serving> {
  const child = startHearsay(folder, ['serve', ...args], env);
  const printed = new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
  const ended = toEnd(child);
  const url = await Promise.race([
    printed,
    ended.then(({ stderr }) => {
      throw new Error(stderr);
    }),
  ]);
  const { origin } = new URL(url);
  const opened = await fetch(url, { redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] as string;
  const ask: Serving['ask'] = (path, init) =>
    fetch(`${origin}${path}`, { ...init, headers: { ...init?.headers, cookie, origin } });
  return {
    child,
    url,
    ended,
    ask,
    async settle() {
      for (;;) {
        const state = (await (await ask('/api/case')).json()) as CaseState;
        const isReading = state.intake.some(({ step }) => ['waiting', 'fetching', 'reading'].includes(step));
        if (!isReading && state.storyRevision === state.revision) return state;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

const add = (serving: Serving, text: string): Promise<Response> =>
  serving.ask('/api/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  });

const filesOf = (name: string): readonly string[] => readdirSync(folder).filter((file) => file.startsWith(name));

describe('hearsay serve', { timeout: 120_000 }, () => {
  it('makes a case, reads and compares in threads, and leaves one file behind', async () => {
    const serving = await serve(['fire.hearsay']);
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    expect((await add(serving, WIRE)).status).toBe(202);
    const state = await serving.settle();
    expect([state.name, state.articles.length, state.model.name]).toEqual(['fire', 1, 'hearsay-attribution']);
    const { judged } = (await (await serving.ask('/api/story')).json()) as StoryPortion;
    expect(judged.story.articles).toHaveLength(1);
    serving.child.kill('SIGINT');
    const { code, stderr } = await serving.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('fire.hearsay is new, and empty.');
    expect(filesOf('fire')).toEqual(['fire.hearsay']);
  });

  it('opens what is there, with the story of last time', async () => {
    const serving = await serve(['fire.hearsay']);
    const state = (await (await serving.ask('/api/case')).json()) as CaseState;
    expect([state.articles.length, state.storyRevision]).toEqual([1, state.revision]);
    serving.child.kill('SIGTERM');
    const { code, stderr } = await serving.ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining('fire.hearsay is open.')]);
    expect(filesOf('fire')).toEqual(['fire.hearsay']);
  });

  it('exports in a thread of its own what the command line exports, several at once, and goes on where one is broken off', async () => {
    const path = join(folder, 'exported.hearsay');
    const serving = await serve(['exported.hearsay']);
    await add(serving, WIRE);
    await serving.settle();
    const broken = new AbortController();
    const breaking = serving.ask('/api/export/case', { signal: broken.signal });
    const names = ['html', 'json', 'findings.csv', 'case'] as const;
    const answers = await Promise.all(names.map((name) => serving.ask(`/api/export/${name}`)));
    broken.abort();
    await breaking.then((answer) => answer.text()).catch(() => {});
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    // Reading an answer as text would take away the mark that a table begins with.
    const texts = await Promise.all(
      answers.map(async (answer) => Buffer.from(await answer.arrayBuffer()).toString('utf8')),
    );
    expect((await serving.ask('/api/case')).status).toBe(200);
    serving.child.kill('SIGINT');
    expect((await serving.ended).code).toBe(0);
    for (const [index, format] of names.entries()) {
      const { stdout } = await toEnd(startHearsay(folder, ['case', 'export', path, '--format', format]));
      expect(texts[index], format).toBe(stdout);
    }
    expect(filesOf('exported')).toEqual(['exported.hearsay']);
  });

  it('opens story.hearsay in the folder where no case is named', async () => {
    const serving = await serve([]);
    expect(((await (await serving.ask('/api/case')).json()) as CaseState).name).toBe('story');
    serving.child.kill('SIGINT');
    expect((await serving.ended).stderr).toContain('./story.hearsay is new');
  });

  it('lets two work on one case, each told of the other', async () => {
    const [one, two] = [await serve(['fire.hearsay']), await serve(['fire.hearsay'])];
    expect((await add(one, WIRE.replaceAll('Torvale', 'Esker'))).status).toBe(202);
    await one.settle();
    await expect.poll(async () => (await two.settle()).articles.length, { timeout: 20_000 }).toBe(2);
    for (const { child, ended } of [one, two]) {
      child.kill('SIGINT');
      expect((await ended).code).toBe(0);
    }
    expect(filesOf('fire')).toEqual(['fire.hearsay']);
  });

  it('does not end while somebody listens, and ends when asked to', async () => {
    const serving = await serve(['fire.hearsay']);
    const response = await serving.ask('/api/events');
    const reader = response.body?.getReader();
    await reader?.read();
    serving.child.kill('SIGINT');
    expect((await serving.ended).code).toBe(0);
  });

  it('shows a case that cannot be written, and says that it cannot', async () => {
    mkdirSync(join(folder, 'shut'));
    const made = await serve(['shut/fire.hearsay']);
    await add(made, WIRE);
    await made.settle();
    made.child.kill('SIGINT');
    await made.ended;
    chmodSync(join(folder, 'shut', 'fire.hearsay'), 0o444);
    chmodSync(join(folder, 'shut'), 0o555);
    try {
      // Whoever may write everything cannot be shown what is forbidden.
      if (process.getuid?.() === 0) return;
      const serving = await serve(['shut/fire.hearsay']);
      const state = await serving.settle();
      expect([state.isReadOnly, state.articles.length]).toEqual([true, 1]);
      const refused = await add(serving, 'Another text.');
      expect([refused.status, await refused.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'case-read-only' }),
      ]);
      serving.child.kill('SIGINT');
      expect((await serving.ended).code).toBe(0);
    } finally {
      chmodSync(join(folder, 'shut'), 0o755);
    }
  });

  it.each([
    ['a case of another name that is not there', ['fire.hearsy'], 'there is no such case'],
    ['a folder that is not there', ['nowhere/fire.hearsay'], 'cannot be written'],
    ['what is no case', ['wire.txt'], 'no case of this program'],
    ['a port that is none', ['--port', '0', 'fire.hearsay'], 'this is no port'],
    ['a port that is none', ['--port', '65536', 'fire.hearsay'], 'this is no port'],
  ])('refuses %s', async (_, args, words) => {
    writeFileSync(join(folder, 'wire.txt'), WIRE);
    const { code, stdout, stderr } = await toEnd(startHearsay(folder, ['serve', ...args]));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('bug');
  });

  it('says that a port is taken, and leaves the case closed', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await toEnd(startHearsay(folder, ['serve', '--port', String(port), 'fire.hearsay']));
    expect(code).toBe(2);
    expect(stderr).toBe(
      `hearsay: ${port}: another program listens on this port. Give another one, or none for any that is free.\n`,
    );
    other.close();
    expect(filesOf('fire')).toEqual(['fire.hearsay']);
  });

  it('does without a browser that cannot be opened', async () => {
    const serving = await serve(['--open', 'fire.hearsay'], { PATH: '' });
    expect((await serving.ask('/api/case')).status).toBe(200);
    serving.child.kill('SIGINT');
    const { code, stderr } = await serving.ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining('Copy the address')]);
  });
});

/**
 * npm run bench:case -- FOLDER…: what a case of up to 1,000 articles costs: opening it, searching it, each view of the workbench as its server
 * answers it, and one article more until a view has it, as the page hears of it: five short ones that are made up, then the last five of the FOLDERs, which the case is
 * made without. FOLDERs hold text files. The case is made once and kept in .cache. Wall times, in milliseconds: compare them within one run only.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CaseFile } from '../../src/case/case-file.ts';
import { createIntake } from '../../src/case/intake.ts';
import { createCase, openCase } from '../../src/case/open-case.ts';
import type { Beat, CaseState, StoryPortion } from '../../src/document/workbench.ts';
import { readProgramVersion } from '../../src/ingest/package.ts';

const MOST = 1000;
const ROUNDS = 5;
const FOLDER = '.cache/bench-case';
const QUERIES = ['election', '"white house" said', 'speaker:clinton emails', 'the', 'th*'];
const VIEWS = ['all', 'voices', 'points', 'timeline', 'explanations', 'forecasts'].map(
  (part) => `/api/story?part=${part}`,
);

async function main(folders: readonly string[]): Promise<void> {
  if (folders.length === 0) throw new Error('give folders of text files: npm run bench:case -- FOLDER…');
  const paths = findPaths(folders);
  const kept = await makeCase(paths.slice(0, -ROUNDS));
  const path = join(FOLDER, 'bench.hearsay');
  // What a run that was broken off left beside the copy would spoil it.
  for (const rest of ['-wal', '-shm']) rmSync(`${path}${rest}`, { force: true });
  copyFileSync(kept, path);
  print('Node', process.version);
  measureFile(path);
  await measureServer(path, paths.slice(-ROUNDS));
  measurePage();
  rmSync(path, { force: true });
}

/** Made once for the program's version and the articles; a copy of it is worked on. */
async function makeCase(paths: readonly string[]): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const made = createHash('sha256');
  for (const path of paths) made.update(`${path}\0`).update(readFileSync(path));
  const kept = join(FOLDER, `kept-${readProgramVersion()}-${made.digest('hex').slice(0, 16)}.hearsay`);
  if (existsSync(kept)) return kept;
  // It gets its name when it is whole, so that a run that is broken off leaves none that lacks articles.
  const unready = `${kept}.unready`;
  for (const rest of ['', '-wal', '-shm']) rmSync(`${unready}${rest}`, { force: true });
  const file = createCase(unready);
  const intake = createIntake(file, { threads: 0 });
  const given = { published: null, outlet: null };
  for (const input of paths) await intake.add({ input, content: null, given, allowPrivate: false });
  file.close();
  renameSync(unready, kept);
  return kept;
}

function findPaths(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))).slice(0, MOST);
}

function measureFile(path: string): void {
  let file: CaseFile | null = null;
  print(
    'open the file',
    toMedian(() => {
      file?.close();
      file = openCase(path);
    }),
  );
  const opened = openCase(path);
  print('articles', opened.listArticles().length);
  print(
    'list them',
    toMedian(() => opened.listArticles()),
  );
  for (const query of QUERIES)
    print(
      `search ${query}`,
      toMedian(() => opened.search(query)),
    );
  opened.close();
}

async function measureServer(path: string, held: readonly string[]): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, ['bin/hearsay.js', 'serve', path], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const address = await new Promise<string>((resolve) => {
      let said = '';
      const hear = (chunk: Buffer): void => {
        said += chunk;
        const found = /http:\/\/\S+/.exec(said);
        if (found !== null) resolve(found[0]);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
    });
    print('serve: address printed after', performance.now() - started);
    const { origin } = new URL(address);
    const cookie = (await fetch(address, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
    const ask = async (way: string): Promise<string> => (await fetch(origin + way, { headers: { cookie } })).text();
    const look = async (): Promise<CaseState> => JSON.parse(await ask('/api/case')) as CaseState;
    const first = await look();
    print('first look at the case after', performance.now() - started);
    const waitFor = async (isThere: (state: CaseState) => boolean): Promise<void> => {
      while (!isThere(await look())) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const isTold = ({ storyRevision, revision, isComparing }: Beat): boolean =>
      storyRevision === revision && !isComparing;
    const comparing = performance.now();
    await waitFor(isTold);
    print('compared for the first time after', performance.now() - comparing);
    const ways = [
      ...VIEWS,
      `/api/articles/${first.articles[5]?.id}`,
      '/api/queue',
      '/api/judgements',
      '/api/search?q=election',
    ];
    for (const way of ways) {
      const begun = performance.now();
      const { length } = await ask(way);
      const once = performance.now() - begun;
      const again = await toMedianLater(() => ask(way));
      print(
        `view ${way.slice(0, 40)} (${Math.round(length / 1000)} kB)`,
        `${once.toFixed(0)} first, ${again.toFixed(0)} then`,
      );
    }
    const beats = await followBeats(`${origin}/api/events`, cookie);
    const short = Array.from(
      { length: ROUNDS },
      (_, round) =>
        `Bridge ${round + 1} ${started}\n\nMayor Dana Reyes said on Monday that bridge ${round + 1} was safe. “Nobody will fall,” she said.`,
    );
    const long = held.map((name) => readFileSync(name, 'utf8'));
    for (const [round, text] of [...short, ...long].entries()) {
      const { revision: before, articles } = await look();
      const begun = performance.now();
      const used = toProcessorTime(child.pid);
      await fetch(`${origin}/api/articles`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ text, outlet: 'The Post' }),
      });
      await beats.waitFor((beat) => beat.revision > before && isTold(beat));
      const { judged } = JSON.parse(await ask('/api/story?part=points')) as StoryPortion;
      const spent = toProcessorTime(child.pid) - used;
      const took = performance.now() - begun;
      if (judged.story.articles.length !== articles.length + 1) throw new Error('the story does not have the article');
      print(
        `one ${round < ROUNDS ? 'short' : `of ${text.length} letters`} article more (${round + 1}), until a view has it`,
        `${took.toFixed(0)}, ${spent.toFixed(0)} of processor time`,
      );
    }
    print('memory of the server at its highest, MB', toPeak(child.pid));
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.on('close', resolve));
  }
}

/** Hears of changes as the page in a browser does. */
async function followBeats(
  address: string,
  cookie: string,
): Promise<{ readonly waitFor: (isThere: (beat: Beat) => boolean) => Promise<void> }> {
  const { body } = await fetch(address, { headers: { cookie } });
  if (body === null) throw new Error('the server tells of no events');
  const hearers = new Set<(beat: Beat) => void>();
  let last: Beat | null = null;
  const hear = async (): Promise<void> => {
    let heard = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      heard += chunk;
      const events = heard.split('\n\n');
      heard = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (data === undefined) continue;
        last = JSON.parse(data) as Beat;
        for (const tell of [...hearers]) tell(last);
      }
    }
  };
  // It ends with the server.
  hear().catch(() => {});
  return {
    waitFor: (isThere) =>
      new Promise((resolve) => {
        const tell = (beat: Beat): void => {
          if (!isThere(beat)) return;
          hearers.delete(tell);
          resolve();
        };
        hearers.add(tell);
        if (last !== null) tell(last);
      }),
  };
}

function measurePage(): void {
  const files = ['index.html', ...readdirSync('dist/web/assets').map((name) => `assets/${name}`)];
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(join('dist/web', name))).length, 0);
  print('initial page, kB gzip', (bytes / 1000).toFixed(1));
}

function toPeak(pid: number | undefined): string {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? 'not known' : (Number(kilobytes) / 1024).toFixed(0);
}

/** Of all threads, in milliseconds; 0 where the system does not tell. On a busy machine it is what to compare. */
function toProcessorTime(pid: number | undefined): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return 0;
  const fields = readFileSync(path, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) * MILLISECONDS_PER_TICK;
}

/** Places in /proc/…/stat behind the name of the program. */
const USER_TIME = 11;
const SYSTEM_TIME = 12;
const MILLISECONDS_PER_TICK = 10;

function toMedian(work: () => unknown): number {
  return toMiddle(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

async function toMedianLater(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return toMiddle(times);
}

function toMiddle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function print(name: string, value: number | string): void {
  process.stdout.write(`${name.padEnd(60)} ${typeof value === 'number' ? value.toFixed(1) : value}\n`);
}

await main(process.argv.slice(2));

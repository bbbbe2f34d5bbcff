import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startHearsay, toEnd } from '../cli/run-hearsay.ts';

/** A case on a server of its own, as `hearsay serve` opens it. */
export interface ServedCase {
  /** With the token that lets a browser in. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A window on a case. */
export interface CaseWindow {
  readonly page: Page;
  readonly origin: string;
  /** What the page complains about, and what it asks of anybody else. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a view in a window of its own. */
export async function openWindow(
  browser: Browser,
  { url }: Pick<ServedCase, 'url'>,
  path: string,
  options: BrowserContextOptions,
): Promise<CaseWindow> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(request.url());
  });
  await page.goto(url);
  await page.goto(origin + path);
  await page.locator('main h1').first().waitFor();
  return { page, origin, complaints, close: () => context.close() };
}

/** Makes a case of articles, which may be none, or of an exported one, and serves it until it is closed. */
export async function serveNewCase(articles: readonly string[], from: string | null = null): Promise<ServedCase> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-served-'));
  const path = join(folder, 'bridge.hearsay');
  const source = from === null ? [] : ['--from', from];
  const made = await toEnd(startHearsay(process.cwd(), ['case', 'create', path, ...source]));
  if (made.code !== 0) throw new Error(made.stderr);
  if (articles.length > 0) {
    const added = await toEnd(startHearsay(process.cwd(), ['case', 'add', path, ...articles]));
    if (added.code !== 0) throw new Error(added.stderr);
  }
  const server = startHearsay(process.cwd(), ['serve', '--by', 'Ann', path]);
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const look = (chunk: Buffer): void => {
      printed += String(chunk);
      const address = /http:\/\/\S+token=\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on('data', look);
    server.stderr?.on('data', look);
    server.on('close', () => reject(new Error(`the server ended: ${printed}`)));
  });
  return {
    url,
    async close() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

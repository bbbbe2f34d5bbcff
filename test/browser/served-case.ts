import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHearsay, toEnd } from '../cli/run-hearsay.ts';

/** A case on a server of its own, as `hearsay serve` opens it. */
export interface ServedCase {
  /** With the token that lets a browser in. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Makes a case of articles, which may be none, and serves it until it is closed. */
export async function serveNewCase(articles: readonly string[]): Promise<ServedCase> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-served-'));
  const path = join(folder, 'bridge.hearsay');
  const made = await toEnd(startHearsay(process.cwd(), ['case', 'create', path]));
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

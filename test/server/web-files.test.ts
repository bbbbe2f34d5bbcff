import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWebFile, readWebFiles } from '../../src/server/web-files.ts';
import { openWorkbench } from './open-workbench.ts';

const SCRIPT = `export const words = '${'once more '.repeat(200)}';`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-a1.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'notes.exe'), 'MZ');
  writeFileSync(join(folder, '..', 'hearsay-secret.html'), 'secret');
  symlinkSync(join(folder, '..', 'hearsay-secret.html'), join(folder, 'link.html'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(folder, '..', 'hearsay-secret.html'));
});

describe('the files of the page', () => {
  it('are those of a page that lie in its folder', () => {
    const files = readWebFiles(folder);
    expect([...files.keys()].sort()).toEqual(['/assets/index-a1.js', '/index.html']);
    expect(files.get('/assets/index-a1.js')).toMatchObject({ type: 'text/javascript; charset=utf-8', isForever: true });
    expect(files.get('/index.html')).toMatchObject({ gzip: null, isForever: false });
  });

  it('are none where there is no page', () => {
    expect(readWebFiles(join(folder, 'assets')).size).toBe(0);
    expect(readWebFiles(join(folder, 'nowhere')).size).toBe(0);
  });

  it('stand for every address of the page, and for no other file', () => {
    const files = readWebFiles(folder);
    const index = files.get('/index.html');
    for (const path of ['/read/sha256:ab', '/points', '/a/b/c']) expect(findWebFile(files, path)).toBe(index);
    for (const path of ['/assets/nothing', '/x.js', '/link.html']) expect(findWebFile(files, path)).toBeNull();
  });

  it('are sent packed to whoever unpacks them', async () => {
    const bench = openWorkbench({ webFiles: readWebFiles(folder) });
    try {
      const ask = (accepted: string): Promise<Response> =>
        Promise.resolve(
          bench.app.request('http://127.0.0.1:4321/assets/index-a1.js', {
            headers: { host: '127.0.0.1:4321', cookie: bench.cookie, 'accept-encoding': accepted },
          }),
        );
      const packed = await ask('br, gzip');
      expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(SCRIPT);
      const plain = await ask('identity');
      expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
    } finally {
      await bench.close();
    }
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HearsayError } from '../errors.ts';

/** A file of the page, ready to be sent. */
export interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null where it is not smaller so. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** True where its name changes with what it holds. */
  readonly isForever: boolean;
}

/** The files of the page by their paths: "/index.html", "/assets/…". */
export type WebFiles = ReadonlyMap<string, WebFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** Reads the built page into memory: later requests touch no file, whatever their paths say. Empty where there is none. Throws `serve-page-missing`. */
export function readWebFiles(folder: string): WebFiles {
  const files = new Map<string, WebFile>();
  if (!existsSync(join(folder, 'index.html'))) return files;
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name).toLowerCase()];
      if (!entry.isFile() || type === undefined) continue;
      const path = join(entry.parentPath, entry.name);
      const bytes = new Uint8Array(readFileSync(path));
      const gzip = new Uint8Array(gzipSync(bytes, { level: 9 }));
      const name = path.slice(folder.length).replaceAll('\\', '/');
      files.set(name.startsWith('/') ? name : `/${name}`, {
        bytes,
        gzip: gzip.length < bytes.length ? gzip : null,
        type,
        isForever: /^\/?assets\//.test(name.replace(/^\//, '')),
      });
    }
  } catch (error) {
    throw new HearsayError('serve-page-missing', folder, error);
  }
  return files;
}

/** The file that a path leads to; the page itself for every path of its own, such as "/read/…"; null for what is not there. */
export function findWebFile(files: WebFiles, path: string): WebFile | null {
  const file = files.get(path);
  if (file !== undefined) return file;
  const isAsset = path.startsWith('/assets/') || /\.[a-z0-9]{1,5}$/i.test(path);
  return isAsset ? null : (files.get('/index.html') ?? null);
}

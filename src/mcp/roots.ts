import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { HearsayError } from '../errors.ts';
import { toKind } from '../ingest/ingest.ts';

/** The folders that the server may look into, and nothing else. */
export interface Roots {
  /** As real paths. */
  readonly folders: readonly string[];
  /** The real path of a file or folder; a relative one is looked for in each root. Throws `mcp-outside`, `mcp-elsewhere`, `mcp-missing`. */
  readonly resolve: (path: string) => string;
  /** The bytes of a file. Throws as `resolve` does, and `mcp-special`, `file-too-large`. */
  readonly readBytes: (path: string) => { readonly path: string; readonly bytes: Uint8Array };
  /** The files and, of the folders, those that are one article by their names, in the order of their names; links in folders are passed over. */
  readonly listFiles: (paths: readonly string[]) => readonly string[];
  /** A path as a client is told of it: relative to its root. */
  readonly toShown: (path: string) => string;
}

const MOST_BYTES = 100 * 1024 * 1024;
const MOST_FILES = 10_000;
const DEEPEST = 20;

/** Throws `file-missing` for a root that is not there, `mcp-root` for one that is no folder. */
export function openRoots(given: readonly string[]): Roots {
  const folders = given.map((folder) => {
    let real: string;
    try {
      real = realpathSync(resolve(folder));
    } catch (error) {
      throw new HearsayError('file-missing', folder, error);
    }
    if (!lstatSync(real).isDirectory()) throw new HearsayError('mcp-root', folder);
    return real;
  });
  const toFolder = (path: string): string | undefined =>
    folders.find((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  const isWithin = (path: string): boolean => toFolder(path) !== undefined;
  const toShown = (path: string): string => {
    const folder = toFolder(path);
    return folder === undefined ? path : relative(folder, path) || '.';
  };
  const resolveWithin = (path: string): string => {
    if (path === '' || path.includes('\0')) throw new HearsayError('mcp-outside', toDetail(path));
    const candidates = isAbsolute(path) ? [resolve(path)] : folders.map((folder) => resolve(folder, path));
    // What lies outside by its name alone is never looked at, so that nobody learns whether it is there.
    const inside = candidates.filter(isWithin);
    if (inside.length === 0) throw new HearsayError('mcp-outside', toDetail(path));
    for (const candidate of inside) {
      let real: string;
      try {
        real = realpathSync(candidate);
      } catch {
        continue;
      }
      if (!isWithin(real)) throw new HearsayError('mcp-outside', toDetail(path));
      return real;
    }
    const alike = findNamesakes(folders, path).map((file) => JSON.stringify(toShown(file)));
    if (alike.length > 0) throw new HearsayError('mcp-elsewhere', `${toDetail(path)} (${alike.join(', ')})`);
    throw new HearsayError('mcp-missing', toDetail(path));
  };
  return {
    folders,
    resolve: resolveWithin,
    readBytes(path) {
      const real = resolveWithin(path);
      return { path: real, bytes: readRegular(real, toDetail(toShown(real))) };
    },
    listFiles(paths) {
      const files = new Set<string>();
      for (const path of paths) {
        const real = resolveWithin(path);
        const found = lstatSync(real);
        if (found.isDirectory()) for (const file of walk(real, 0)) files.add(file);
        else files.add(real);
        if (files.size > MOST_FILES) throw new HearsayError('mcp-too-many', toDetail(path));
      }
      return [...files];
    },
    toShown,
  };
}

/** As many files of one name as are told of. */
const MOST_NAMESAKES = 5;

/** Files in the folders with the name that a path ends in. */
function findNamesakes(folders: readonly string[], path: string): readonly string[] {
  const found: string[] = [];
  let looked = 0;
  for (const folder of folders) {
    for (const file of walk(folder, 0)) {
      if (found.length === MOST_NAMESAKES || looked++ > MOST_FILES) return found;
      if (basename(file) === basename(path)) found.push(file);
    }
  }
  return found;
}

/** What a client gave, short enough to be said back. */
function toDetail(path: string): string {
  return JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);
}

/** Opened without waiting and without following a link, and looked at once it is open: a pipe or a device gives nothing. */
function readRegular(real: string, detail: string): Uint8Array {
  let descriptor: number;
  try {
    const before = lstatSync(real);
    if (!before.isFile()) throw new HearsayError(before.isDirectory() ? 'file-is-directory' : 'mcp-special', detail);
    descriptor = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw new HearsayError('file-unreadable', detail, error);
  }
  try {
    const { size, isFile } = toStats(descriptor);
    if (!isFile) throw new HearsayError('mcp-special', detail);
    if (size > MOST_BYTES) throw new HearsayError('file-too-large', detail);
    const bytes = Buffer.alloc(size);
    let at = 0;
    while (at < size) {
      const count = readSync(descriptor, bytes, at, size - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(descriptor);
  }
}

function toStats(descriptor: number): { readonly size: number; readonly isFile: boolean } {
  const stats = fstatSync(descriptor);
  return { size: stats.size, isFile: stats.isFile() };
}

function* walk(folder: string, depth: number): Generator<string> {
  if (depth > DEEPEST) return;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, depth + 1);
    else if (entry.isFile() && toKind(path) !== null) yield path;
  }
}

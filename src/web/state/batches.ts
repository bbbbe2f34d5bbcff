import { MOST_FILE_BYTES } from '../../document/workbench.ts';

/** Most bytes and files of one request: a few at a time are read while the next are being sent. */
const MOST_BYTES = 50_000_000;
const MOST_FILES = 200;

/** Files as they are sent. */
export interface Batches {
  readonly batches: readonly (readonly File[])[];
  /** Names of files that are larger than the server takes. */
  readonly tooLarge: readonly string[];
}

/** Files in their order, as many to a request as it holds; a large one goes alone. */
export function toBatches(files: readonly File[]): Batches {
  const batches: File[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (file.size > MOST_FILE_BYTES) continue;
    const last = batches.at(-1);
    if (last !== undefined && last.length < MOST_FILES && bytes + file.size <= MOST_BYTES) {
      last.push(file);
      bytes += file.size;
    } else {
      batches.push([file]);
      bytes = file.size;
    }
  }
  return { batches, tooLarge: files.filter(({ size }) => size > MOST_FILE_BYTES).map(({ name }) => name) };
}

/** The files that can be read, and the names of the others: folders, and what is gone since it was chosen. */
export async function findReadable(
  files: readonly File[],
): Promise<{ readonly readable: readonly File[]; readonly unreadable: readonly string[] }> {
  const readable: File[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    try {
      await file.slice(0, 1).arrayBuffer();
      readable.push(file);
    } catch {
      unreadable.push(file.name);
    }
  }
  return { readable, unreadable };
}

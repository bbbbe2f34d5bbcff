import { type FileHandle, open, stat } from 'node:fs/promises';
import { HEAD_BYTES } from '../containers/find-container.ts';

/** The first bytes of a file; null where there are none to look at: what is wrong with it is for its reader to say. */
export async function readHead(path: string): Promise<Uint8Array | null> {
  let file: FileHandle | null = null;
  try {
    if (!(await stat(path)).isFile()) return null;
    file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

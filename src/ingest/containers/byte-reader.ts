/** Takes bytes from a stream as they are asked for; holds what was asked for and one chunk more. */
export interface ByteReader {
  /** The bytes up to and with `end`, or null where it does not come within `most` bytes; then nothing is taken. */
  takeTo(end: string, most: number): Promise<Buffer | null>;
  /** The next `length` bytes; fewer where the stream ends. */
  take(length: number): Promise<Buffer>;
  /** Lets go the next `length` bytes; gives how many there were. */
  skip(length: number): Promise<number>;
  /** The next `length` bytes, which stay to be taken; fewer where the stream ends. */
  peek(length: number): Promise<Buffer>;
  /** Lets go everything before the next `mark`; false where the stream ends without one. */
  skipTo(mark: string): Promise<boolean>;
  /** Throws what ended the stream too early; to be asked once everything that came before is taken. */
  throwFailure(): void;
  /** Puts back what was taken too much. */
  putBack(bytes: Buffer): void;
}

export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let isOver = false;
  let failure: unknown = null;

  const readChunk = async (): Promise<Buffer | null> => {
    if (isOver) return null;
    let next: IteratorResult<Uint8Array>;
    try {
      next = await iterator.next();
    } catch (error) {
      failure = error;
      isOver = true;
      return null;
    }
    if (next.done) {
      isOver = true;
      return null;
    }
    const { buffer, byteOffset, length } = next.value;
    return Buffer.from(buffer, byteOffset, length);
  };
  /** Chunks grow together in one step, so that a long stretch of small ones takes no longer than its length. */
  const fill = async (length: number): Promise<void> => {
    if (held.length >= length) return;
    const parts = [held];
    let filled = held.length;
    while (filled < length) {
      const chunk = await readChunk();
      if (chunk === null) break;
      parts.push(chunk);
      filled += chunk.length;
    }
    held = Buffer.concat(parts, filled);
  };
  const cut = (length: number): Buffer => {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  };

  return {
    async takeTo(end, most) {
      for (let wanted = Math.min(most, 4096); ; wanted = Math.min(most, wanted * 4)) {
        await fill(wanted);
        const found = held.subarray(0, most).indexOf(end);
        if (found >= 0) return cut(found + Buffer.byteLength(end));
        if (wanted >= most || held.length < wanted) return null;
      }
    },
    async take(length) {
      await fill(length);
      return cut(Math.min(length, held.length));
    },
    async skip(length) {
      let left = length;
      while (left > 0) {
        if (held.length === 0) {
          const chunk = await readChunk();
          if (chunk === null) break;
          held = chunk;
        }
        left -= cut(Math.min(left, held.length)).length;
      }
      return length - left;
    },
    async peek(length) {
      await fill(length);
      return held.subarray(0, length);
    },
    async skipTo(mark) {
      for (;;) {
        const found = held.indexOf(mark);
        if (found >= 0) {
          cut(found);
          return true;
        }
        // The mark may begin in what is held.
        cut(Math.max(0, held.length - Buffer.byteLength(mark) + 1));
        const chunk = await readChunk();
        if (chunk === null) return false;
        held = Buffer.concat([held, chunk]);
      }
    },
    throwFailure() {
      if (failure !== null) throw failure;
    },
    putBack(bytes) {
      held = Buffer.concat([bytes, held]);
    },
  };
}

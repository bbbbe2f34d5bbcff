import { createGunzip } from 'node:zlib';
import { HearsayError } from '../../errors.ts';

/** More than this, and more than so many times what came packed, is no text that anybody wrote. */
const UNGUARDED_BYTES = 100_000_000;
const MOST_TIMES = 200;

/** Nothing is unpacked before it is asked for. */
const UNPACKING = { chunkSize: 1 << 17, readableHighWaterMark: 1 };

/**
 * Unpacks gzip, as many members as there are. Everything that comes before damage or a missing end is given before that is said. Throws
 * `container-bomb` and `container-damaged`.
 */
export async function* unpack(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array, void> {
  const unpacked = createGunzip(UNPACKING);
  let failure: unknown = null;
  let wake = (): void => {};
  unpacked.on('error', (error) => {
    failure = error;
    wake();
  });
  unpacked.on('readable', () => wake());
  let packedLength = 0;
  let length = 0;
  /** Everything that comes of a step; a step ends when its bytes are used up. */
  const takeAll = async function* (
    start: (done: (error?: Error | null) => void) => void,
  ): AsyncGenerator<Uint8Array, void> {
    let isDone = false;
    start((error) => {
      failure ??= error ?? null;
      isDone = true;
      wake();
    });
    for (;;) {
      const chunk = unpacked.read() as Uint8Array | null;
      if (chunk !== null) {
        length += chunk.length;
        if (length > UNGUARDED_BYTES && length > packedLength * MOST_TIMES)
          throw new HearsayError('container-bomb', name);
        yield chunk;
      } else if (failure !== null) throw new HearsayError('container-damaged', name, failure);
      else if (isDone) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  try {
    for await (const chunk of bytes) {
      packedLength += chunk.length;
      yield* takeAll((done) => unpacked.write(chunk, done));
    }
    // Only now, for an end that comes too early takes with it what waits.
    yield* takeAll((done) => {
      unpacked.once('end', done).once('close', done);
      unpacked.end();
    });
  } finally {
    unpacked.destroy();
  }
}

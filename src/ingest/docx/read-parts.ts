import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { HearsayError } from '../../errors.ts';

export type PartLimits = { readonly [K in 'entries' | 'bytes']: number };

/** A document has some dozens of parts; its mark-up is about ten times its words. */
export const PART_LIMITS: PartLimits = { entries: 5000, bytes: 60_000_000 };

/**
 * The parts of a Word document that are mark-up, by name. Every byte is counted as it is unpacked, whatever the archive claims; pictures
 * and whatever else it holds are never unpacked. Throws `docx-too-costly`, `docx-encrypted`, or whatever the archive's fault is.
 */
export async function readParts(
  bytes: Uint8Array,
  name: string,
  limits: PartLimits = PART_LIMITS,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(bytes);
  if (zip.entryCount > limits.entries) throw new HearsayError('docx-too-costly', name);
  const parts = new Map<string, Buffer>();
  let left = limits.bytes;
  for await (const entry of listEntries(zip)) {
    if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new HearsayError('docx-encrypted', name);
    const pieces: Buffer[] = [];
    for await (const piece of await openEntry(zip, entry)) {
      left -= (piece as Buffer).length;
      if (left < 0) throw new HearsayError('docx-too-costly', name);
      pieces.push(piece as Buffer);
    }
    parts.set(entry.fileName, Buffer.concat(pieces));
  }
  return parts;
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Sizes are counted here, and a wrong one is no reason to stop where the part itself is whole.
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: false }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });
}

async function* listEntries(zip: ZipFile): AsyncGenerator<Entry> {
  for (let index = 0; index < zip.entryCount; index += 1) {
    const found = once(zip, 'entry') as Promise<[Entry]>;
    zip.readEntry();
    yield (await found)[0];
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}

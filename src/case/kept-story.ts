import { createHash } from 'node:crypto';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import type { CaseFile } from './case-file.ts';

const KEPT = 'story';

/** Hashes of readings, which never change once they are made. */
const prints: WeakMap<Reading, string> = new WeakMap();

/** Tells comparisons of other readings apart; quick where most of the readings were asked about before. */
export function toStoryKey(readings: readonly Reading[]): string {
  const hash = createHash('sha256');
  for (const reading of readings) hash.update(toPrint(reading));
  return hash.digest('hex');
}

function toPrint(reading: Reading): string {
  const known = prints.get(reading);
  if (known !== undefined) return known;
  const print = createHash('sha256').update(JSON.stringify(reading)).digest('hex');
  prints.set(reading, print);
  return print;
}

/** The kept comparison of the readings with this key, as JSON; null where there is none. */
export function readKeptStory(file: CaseFile, key: string): string | null {
  return file.readKept(KEPT, key);
}

/** Keeps a comparison, where the case can be written. One that cannot be kept can still be shown, and is made again when the case is next opened. */
export function tryToKeepStory(file: CaseFile, key: string, json: string): void {
  if (file.isReadOnly) return;
  try {
    file.keep(KEPT, key, json);
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
  }
}

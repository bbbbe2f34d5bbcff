import { HearsayError } from '../../errors.ts';
import type { ContainerOptions, Entry } from '../ingested.ts';
import type { ContainerInput } from './container.ts';
import { splitLines } from './lines.ts';
import { createRecordReader, type RecordPlace, refuse } from './records.ts';

/** A longer line is no article; it is passed over without being held. */
const LONGEST_LINE = 50_000_000;

/** Reads a corpus of one JSON object a line. Blank lines are passed over; memory holds one line at a time. */
export async function* openNdjson(input: ContainerInput, options: ContainerOptions): AsyncGenerator<Entry, void> {
  const toEntry = createRecordReader(options.fields ?? {});
  const decoder = new TextDecoder();
  for await (const { number, bytes, isWhole } of splitLines(input.bytes, LONGEST_LINE)) {
    const place: RecordPlace = {
      name: `${input.name}, line ${number}`,
      path: input.path === null ? null : `${input.path}#${number}`,
      line: number,
    };
    if (!isWhole) {
      yield refuse(new HearsayError('record-too-large', place.name), place);
      continue;
    }
    const line = decoder.decode(bytes);
    if (line.trim() === '') continue;
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch (error) {
      yield refuse(new HearsayError('record-broken', place.name, error), place);
      continue;
    }
    yield toEntry(record, place);
  }
}

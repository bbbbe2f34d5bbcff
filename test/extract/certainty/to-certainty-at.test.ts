import { describe, expect, it } from 'vitest';
import { toCertaintyAt } from '../../../src/extract/certainty/to-certainty-at.ts';
import { toKnown } from './known-of.ts';

/** How certain the event is whose word stands between asterisks. */
const CASES: readonly [text: string, verdict: string][] = [
  ['The firm *opened* a plant.', 'affirmed certain'],
  ['The firm hopes to *open* a plant.', 'affirmed possible'],
  ['The firm intends to *open* a plant.', 'affirmed probable'],
  ['The firm is expected to *open* a plant.', 'affirmed probable'],
  ['The firm was *expected* to open a plant.', 'affirmed certain'],
  ['The firm refused to *open* a plant.', 'denied certain'],
  ['The firm did not *open* a plant.', 'denied certain'],
  ['The firm did not open the plant, but *kept* the staff.', 'affirmed certain'],
  ['The plane can *carry* two tons.', 'affirmed possible'],
  ['The *visit* was cancelled.', 'denied certain'],
  ['The board scrapped the *merger*.', 'denied certain'],
  ['Police looked into a possible *attack*.', 'affirmed possible'],
  ['If the dam *bursts*, the town floods.', 'unknown possible'],
  ['It is likely that the strike will *spread* when schools *open*.', 'affirmed probable'],
];

describe('toCertaintyAt', () => {
  it.each(CASES)('%s is %s', (marked, verdict) => {
    const start = marked.indexOf('*');
    const end = marked.indexOf('*', start + 1) - 1;
    const certaintyAt = toCertaintyAt(toKnown(marked.replaceAll('*', '')));
    const { polarity, level } = certaintyAt({ start, end });
    expect(`${polarity} ${level}`).toBe(verdict);
  });

  it('knows nothing against a place outside all sentences', () => {
    expect(toCertaintyAt(toKnown(''))({ start: 0, end: 0 })).toEqual({
      polarity: 'affirmed',
      level: 'certain',
      band: null,
    });
  });
});

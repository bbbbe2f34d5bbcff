import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/document/story.ts';
import { inOrderOfHours } from '../../../src/page/story/in-order-of-hours.ts';

/** "about 2025-05-14T11:20", "2025-05-14TEV", "saying 2025-05-14": an entry by its value; "-" where it has none. */
function toEntry(told: string): TimelineEntry {
  const value = told.split(' ').at(-1) as string;
  const kind = told.startsWith('saying') ? 'saying' : 'happening';
  return { when: value === '-' ? null : value, mod: told.startsWith('about') ? 'APPROX' : null, kind } as TimelineEntry;
}

describe('inOrderOfHours', () => {
  it.each([
    ['an evening and an afternoon', ['2025-02-07TEV', '2025-02-07TAF'], [1, 0]],
    ['an hour that is only about so', ['about 2025-02-08T11:20', '2025-02-08T09:15'], [1, 0]],
    ['parts and hours', ['2025-02-08TNI', '2025-02-08T13:05', '2025-02-08TMO'], [2, 1, 0]],
    ['the hour of one, and a day alone', ['2025-02-07TEV', '2025-02-07', '2025-02-07TMO'], [2, 1, 0]],
    ['two days', ['2025-02-07TEV', '2025-02-08TMO'], [0, 1]],
    ['a happening and a saying', ['2025-02-07TEV', 'saying 2025-02-07TMO'], [0, 1]],
    ['no hours', ['2025-02-07', '2025-02-07', '2025-02'], [0, 1, 2]],
    ['no dates', ['-', '-'], [0, 1]],
    ['one hour twice', ['2025-02-07T10:00', '2025-02-07T10:00'], [0, 1]],
  ] as const)('%s', (_, told, order) => {
    const entries = told.map(toEntry);
    expect(inOrderOfHours(entries)).toEqual(order.map((at) => entries[at]));
  });
});

import { describe, expect, it } from 'vitest';
import type { QueueItem } from '../../../src/document/case.ts';
import { findNextPlace, isSameItem } from '../../../src/web/views/queue-place.ts';

const toItems = (ids: string): readonly QueueItem[] =>
  [...ids].map((id) => ({ article: 'sha256:1', attribution: { id } }) as unknown as QueueItem);

/** What is shown after `gone` has left a queue. */
function showNext(before: string, gone: string, now: string): string | undefined {
  const place = findNextPlace(toItems(before), before.indexOf(gone), toItems(now));
  return now[place];
}

describe('what is shown next where an attribution has left the queue', () => {
  it('is the one that stood behind it', () => {
    expect(showNext('abcd', 'b', 'acd')).toBe('c');
  });

  it('is the same, whatever another window judged in front of it', () => {
    expect(showNext('abcdef', 'c', 'def')).toBe('d');
    expect(showNext('abcdef', 'c', 'bf')).toBe('f');
  });

  it('is the last of those in front where none is left behind it', () => {
    expect(showNext('abcd', 'd', 'ab')).toBe('b');
  });

  it('is the first where all are gone that it stood among', () => {
    expect(showNext('ab', 'a', 'xy')).toBe('x');
    expect(showNext('ab', 'a', '')).toBeUndefined();
  });

  it('tells attributions of two articles apart', () => {
    const [item] = toItems('a') as [QueueItem];
    expect(isSameItem(item, { ...item })).toBe(true);
    expect(isSameItem(item, { ...item, article: 'sha256:2' })).toBe(false);
  });
});

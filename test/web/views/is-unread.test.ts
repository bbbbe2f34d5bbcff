import { expect, it } from 'vitest';
import { isUnread } from '../../../src/web/views/is-unread.ts';

it.each([
  [0, 0, true],
  [1000, 1120, true],
  [1000, 1300, false],
  [1000, 90_000, false],
])('what was shown at %d ms is unread at %d ms: %s', (shownAt, now, expected) => {
  expect(isUnread(shownAt, now)).toBe(expected);
});

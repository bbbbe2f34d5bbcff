import { describe, expect, it } from 'vitest';
import type { Happening, Status } from '../../../src/document/findings.ts';
import type { Reading } from '../../../src/document/reading.ts';
import type { TimelineEntry } from '../../../src/document/story.ts';
import { toEntryStatusWords } from '../../../src/page/story/entry-status.ts';
import type { StoryIndex } from '../../../src/page/story/story-index.ts';

const DAY = '2025-03-14';

/** How an entry of a Friday stands that is told in `text`, with the mention of it that has "Friday" for its day. */
function toWords(text: string, status: Status, told: Status | null, when: string | null = DAY): string {
  const start = text.indexOf('Friday');
  const times = [{ id: 't1', value: DAY, start, end: start + 6 }];
  const mentions = [{ status: told ?? status, when: told === null ? null : 't1' }];
  const reading = { article: { text }, times, happenings: [{ id: 'h1', mentions } as unknown as Happening] };
  const index = { readings: new Map([['a', reading as unknown as Reading]]) } as unknown as StoryIndex;
  const history = [{ article: 'a', finding: 'h1' }];
  return toEntryStatusWords(index, { when, history } as unknown as TimelineEntry, status);
}

describe('toEntryStatusWords', () => {
  it.each([
    ["Friday's march has been called off.", 'cancelled', 'cancelled', 'planned for this date, called off'],
    ['The march is planned for Friday.', 'cancelled', 'planned', 'planned for this date, called off'],
    ['The march was called off on Friday.', 'cancelled', null, 'called off'],
    ['The march was put off until Friday.', 'postponed', 'postponed', 'put off to this date'],
    ['The march was put off to early Friday.', 'postponed', 'postponed', 'put off to this date'],
    ["Friday's march was put off.", 'postponed', 'postponed', 'planned for this date, put off'],
    ['The march was put off on Friday.', 'postponed', null, 'put off'],
    ['The march is planned for Friday.', 'planned', 'planned', 'planned'],
    ["Friday's march did not take place.", 'denied', 'denied', 'did not take place'],
    ['The march was on Friday.', 'occurred', 'occurred', 'happened'],
  ] as const)('%s (%s)', (text, status, told, words) => {
    expect(toWords(text, status, told)).toBe(words);
  });

  it('says no more where there is no date', () => {
    expect(toWords("Friday's march has been called off.", 'cancelled', 'cancelled', null)).toBe('called off');
  });
});

import type { Status } from '../../document/findings.ts';
import type { TimelineEntry } from '../../document/story.ts';
import { STATUS_WORDS } from '../finding-words.ts';
import type { StoryIndex } from './story-index.ts';

const TO_NEW_DAY = /\b(?:until|till|to|for)\s+(?:(?:the|early|late|next)\s+){0,2}$/i;
/** In UTF-16 code units. */
const REACH = 20;

/**
 * How it stands with what an entry tells, for words beside its date: "called off" on a day says that this was done then, so what was only to be on it is
 * told as that.
 */
export function toEntryStatusWords(index: StoryIndex, entry: TimelineEntry, status: Status): string {
  const words = STATUS_WORDS[status];
  if (entry.when === null || (status !== 'cancelled' && status !== 'postponed')) return words;
  switch (toDayOf(index, entry)) {
    case 'planned':
      return `planned for this date, ${words}`;
    case 'new':
      return `${words} to this date`;
    default:
      return words;
  }
}

/** Whether the day of an entry is the one it was planned for or the one it was moved to; null where it is that of the change itself. */
function toDayOf({ readings }: StoryIndex, { when, history }: TimelineEntry): 'planned' | 'new' | null {
  let day: 'planned' | 'new' | null = null;
  for (const { article, finding } of history) {
    const reading = readings.get(article);
    const happening = reading?.happenings.find(({ id }) => id === finding);
    for (const mention of happening?.mentions ?? []) {
      const time = reading?.times.find(({ id }) => id === mention.when);
      if (reading === undefined || time?.value !== when) continue;
      const before = reading.article.text.slice(Math.max(0, time.start - REACH), time.start);
      if (mention.status === 'postponed' && TO_NEW_DAY.test(before)) return 'new';
      day = 'planned';
    }
  }
  return day;
}

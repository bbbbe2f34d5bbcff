import type { Status } from '../../../document/findings.ts';
import type { Reading } from '../../../document/reading.ts';
import type { Story } from '../../../document/story.ts';
import { STATUS_WORDS } from '../../../page/finding-words.ts';
import { toCounted } from '../../../page/story/listed.ts';
import type { StoryMade } from '../../../page/story/story-view.tsx';
import { toNames } from '../../../page/story/story-wording.ts';
import { toUpperFirst, toVisibleLine } from '../../../page/visible-text.ts';
import { type DatedEntry, toDatedEntries, type When } from '../dated-entries.ts';
import { parseIsoDate, toStartOf } from '../iso-date.ts';
import { toMadeBy } from '../made-by.ts';
import { toShortWords } from '../short-words.ts';
import { toUuid } from '../uuid.ts';
import { toContentLine, toTextValue } from './content-line.ts';

/** What is dated no closer than this many days is no entry of a calendar. */
const MOST_DAYS = 31;

/** Of what is put off nobody knows whether the date is the old one or the new; of what is denied, whether it was. */
const STATUSES: Readonly<Record<Status, 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED'>> = {
  planned: 'TENTATIVE',
  hypothetical: 'TENTATIVE',
  postponed: 'TENTATIVE',
  denied: 'TENTATIVE',
  occurred: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/**
 * What happened and is planned as iCalendar (RFC 5545): an event for each happening that is dated to a month or closer. All other happenings
 * are counted in a journal entry, which also names the program, the model and the hash of each text. An event keeps its UID as long as the
 * earliest article that tells of it is there; its DTSTAMP is when the latest of them was published.
 */
export function toCalendar(
  story: Story,
  readings: readonly Reading[],
  { program = 'Hearsay' }: StoryMade = {},
): string {
  const { dated, undatedHappenings } = toDatedEntries(story, readings);
  const happenings = dated.filter(({ entry }) => entry.kind === 'happening');
  const kept = happenings.filter(
    ({ when }) => when.days.to - when.days.from <= MOST_DAYS && when.days.to > when.days.from,
  );
  const madeBy = toMadeBy(program, story.model);
  const toStamp = createToStamp(story);
  const left = undatedHappenings + happenings.length - kept.length;
  return [
    toContentLine('BEGIN', 'VCALENDAR'),
    toContentLine('VERSION', '2.0'),
    toContentLine('PRODID', `-//Hearsay//${toTextValue(toVisibleLine(program))}//EN`),
    toContentLine('CALSCALE', 'GREGORIAN'),
    ...kept.map((one) => toEvent(one, madeBy, toStamp)),
    toJournal(story, madeBy, left, toStamp),
    toContentLine('END', 'VCALENDAR'),
  ].join('');
}

/** When the latest of some articles was published; of all where none is named, and the beginning of 1970 where nothing is known. */
type ToStamp = (ids: readonly string[]) => string;

function createToStamp({ articles }: Story): ToStamp {
  const starts = new Map<string, number>();
  for (const { id, published } of articles) {
    const date = parseIsoDate(published);
    if (date !== null) starts.set(id, toStartOf(date));
  }
  const latest = [...starts.values()].reduce((a, b) => Math.max(a, b), 0);
  return (ids) => {
    const known = ids.flatMap((id) => starts.get(id) ?? []);
    return toInstant(known.length === 0 ? latest : Math.max(...known));
  };
}

function toEvent(dated: DatedEntry, madeBy: string, toStamp: ToStamp): string {
  const { entry, when, words, around, voices, told } = dated;
  const status = entry.status ?? 'occurred';
  const isPlain = status === 'occurred' || status === 'ongoing';
  const [first] = told;
  const seenUrls = [...new Set(told.flatMap(({ url }) => url ?? []))];
  const description = [
    `“${around}”`,
    [toUpperFirst(STATUS_WORDS[status]), ...(voices.length === 0 ? [] : [`according to ${toNames(voices)}`])].join(
      ', ',
    ),
    `Dated: ${when.words}${when.days.to - when.days.from > 1 ? '. The articles are no more precise' : ''}.`,
    ...told.map(({ article, place, words: said }) => `${place === null ? article : `${article}, ${place}`}: “${said}”`),
    ...seenUrls,
    `Found by ${madeBy}, in ${[...new Set(told.map(({ id }) => id))].join(', ')}.`,
  ];
  const lines = [
    toContentLine('BEGIN', 'VEVENT'),
    toContentLine('UID', toUuid(['event', first?.id, first?.span.start, first?.span.end])),
    toContentLine('DTSTAMP', toStamp(told.map(({ id }) => id))),
    ...toTimes(when),
    toContentLine(
      'SUMMARY',
      toTextValue(toVisibleLine(`${isPlain ? '' : `${toUpperFirst(STATUS_WORDS[status])}: `}${toShortWords(words)}`)),
    ),
    toContentLine('DESCRIPTION', toTextValue(description.map(toVisibleLine).join('\n'))),
    toContentLine('STATUS', STATUSES[status]),
    toContentLine('TRANSP', 'TRANSPARENT'),
    ...(seenUrls[0] === undefined ? [] : [toContentLine('URL', seenUrls[0])]),
    toContentLine('END', 'VEVENT'),
  ];
  return lines.join('');
}

/** The day, the days, or the minute; where no zone is told, the time floats: it is that of wherever it was. */
function toTimes({ days, clock }: When): readonly string[] {
  if (clock === null || days.to - days.from > 1) {
    return [toContentLine('DTSTART;VALUE=DATE', toDay(days.from)), toContentLine('DTEND;VALUE=DATE', toDay(days.to))];
  }
  const time = `T${clock.time.replaceAll(':', '').padEnd(6, '0')}${clock.isUtc ? 'Z' : ''}`;
  return [toContentLine('DTSTART', `${toDay(days.from)}${time}`)];
}

function toJournal({ articles }: Story, madeBy: string, left: number, toStamp: ToStamp): string {
  const ids = articles.map(({ id }) => id);
  const description = [
    `Found by ${madeBy}. It may be wrong; the words are the articles’ own.`,
    ...(left === 0
      ? []
      : [`${toCounted(left, 'happening')} without a date, or dated no closer than to a season or a year, left out.`]),
    ...articles.map(({ id, outlet, title }) => [outlet, title, id].filter((part) => part !== null).join(', ')),
  ];
  return [
    toContentLine('BEGIN', 'VJOURNAL'),
    toContentLine('UID', toUuid(['journal', ids])),
    toContentLine('DTSTAMP', toStamp(ids)),
    toContentLine('SUMMARY', 'What this calendar was made of'),
    toContentLine('DESCRIPTION', toTextValue(description.map(toVisibleLine).join('\n'))),
    toContentLine('END', 'VJOURNAL'),
  ].join('');
}

function toDay(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}

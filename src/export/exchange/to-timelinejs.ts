import { MONTH, YEAR } from '../../document/days.ts';
import type { Reading } from '../../document/reading.ts';
import type { Story } from '../../document/story.ts';
import { STATUS_WORDS } from '../../page/finding-words.ts';
import type { StoryMade } from '../../page/story/story-view.tsx';
import { toNames } from '../../page/story/story-wording.ts';
import { toUpperFirst, toVisibleLine } from '../../page/visible-text.ts';
import { type DatedEntry, type ToldAt, toDatedEntries, type When } from './dated-entries.ts';
import { toInterchangeJson } from './interchange-json.ts';
import { toMadeBy } from './made-by.ts';
import { toShortWords } from './short-words.ts';
import { toUuid } from './uuid.ts';

/**
 * The timeline of a story as JSON for TimelineJS 3: a slide for each happening and each saying that has a date, as precise as the date is
 * known; the exact words, who tells them where, and links to the articles. What an article says can make no markup.
 */
export function toTimelineJs(story: Story, readings: readonly Reading[], made: StoryMade = {}): string {
  const { dated, undatedHappenings } = toDatedEntries(story, readings);
  return toInterchangeJson({
    title: toTitle(story, undatedHappenings, toMadeBy(made.program ?? 'Hearsay', story.model)),
    events: dated.map(toEvent),
    scale: 'human',
  });
}

function toTitle({ articles }: Story, undatedHappenings: number, madeBy: string): unknown {
  const [first] = articles;
  const headline = articles.length === 1 ? (first?.title ?? 'One article') : `${articles.length} articles of one story`;
  const left =
    undatedHappenings === 0
      ? []
      : [
          `What no article dates is not here: ${undatedHappenings} ${undatedHappenings === 1 ? 'happening' : 'happenings'}.`,
        ];
  const hashes = articles.map(({ title, outlet, id }) => `${[outlet, title].filter(Boolean).join(', ')} (${id})`);
  return {
    unique_id: 'title',
    text: {
      headline: toHtml(headline),
      text: [
        paragraph(toHtml(`Found by ${madeBy}. It may be wrong; the words are the articles’ own.`)),
        ...left.map((line) => paragraph(toHtml(line))),
        ...(hashes.length > MOST_HASHES
          ? []
          : [`<ul>${hashes.map((line) => `<li>${toHtml(line)}</li>`).join('')}</ul>`]),
      ].join(''),
    },
  };
}

/** The title slide lists no more articles than can be read on it; each slide names its own. */
const MOST_HASHES = 12;

function toEvent(dated: DatedEntry): unknown {
  const { entry, when, words, around, voices, told } = dated;
  const names = voices.length === 0 ? null : toNames(voices);
  const status = entry.status === null ? null : toUpperFirst(STATUS_WORDS[entry.status]);
  const line =
    entry.kind === 'saying'
      ? `Said by ${names ?? 'somebody whom no article names'}`
      : [status, names === null ? null : `according to ${names}`].filter(Boolean).join(', ');
  return {
    unique_id: toUuid(['slide', entry.kind, entry.what.article, entry.what.span.start, entry.what.span.end]),
    group: entry.kind === 'saying' ? 'Said' : 'Happened or planned',
    ...toDates(entry.when ?? '', entry.mod, when),
    display_date: toHtml(toUpperFirst(when.words)),
    text: {
      headline: toHtml(toShortWords(words)),
      text: [
        ...(around === words && words === toShortWords(words) ? [] : [paragraph(`“${toHtml(around)}”`)]),
        paragraph(toHtml(line)),
        `<ul>${told.map(toToldHtml).join('')}</ul>`,
      ].join(''),
    },
  };
}

function toToldHtml({ article, id, place, url, words }: ToldAt): string {
  const name = toHtml(place === null ? article : `${article}, ${place}`);
  const link = url === null ? name : `<a href="${toHtml(url)}">${name}</a>`;
  return `<li>${link}: “${toHtml(words)}” <small>${toHtml(id)}</small></li>`;
}

/** A month is a month and a year a year: a day that nobody told is not made up. */
function toDates(value: string, mod: string | null, { days, clock }: When): Readonly<Record<string, unknown>> {
  const first = toDate(days.from);
  if (mod === null && YEAR.test(value)) return { start_date: { year: first.year } };
  if (mod === null && MONTH.test(value)) return { start_date: { year: first.year, month: first.month } };
  if (days.to - days.from > 1) return { start_date: first, end_date: toDate(days.to - 1) };
  if (clock === null) return { start_date: first };
  const [hour, minute, second] = clock.time.split(':').map(Number);
  return { start_date: { ...first, hour, minute, ...(second === undefined ? {} : { second }) } };
}

function toDate(dayNumber: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(dayNumber * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toHtml(text: string): string {
  return toVisibleLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}

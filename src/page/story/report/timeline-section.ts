import type { TimelineEntry } from '../../../document/story.ts';
import { STATUS_WORDS } from '../../finding-words.ts';
import { toValueWords } from '../../timex.ts';
import { toUpperFirst } from '../../visible-text.ts';
import { toEntryStatusWords } from '../entry-status.ts';
import { inOrderOfHours } from '../in-order-of-hours.ts';
import { type StoryIndex, toArticleName, toRefWords } from '../story-index.ts';
import { toNames, toVoiceName } from '../story-wording.ts';
import { place, plain, quiet, strong, toLeftNote, toTellers, toToldQuotation } from './lines.ts';
import type { Block, Inline, Line } from './report.ts';

const MOST_ENTRIES = 14;

/** Statuses that an entry shows one after the other. */
const MOST_STEPS = 4;

/** Code units of the words of one entry. */
const MOST_WORDS = 140;

/** What is told of dates, in their order: happenings before sayings and publications where not all can be shown. */
export function toTimelineBlocks(index: StoryIndex): readonly Block[] {
  const timeline = inOrderOfHours(index.story.timeline);
  const shown = new Set([...timeline].sort((a, b) => toRank(a) - toRank(b)).slice(0, MOST_ENTRIES));
  const blocks = timeline
    .filter((entry) => shown.has(entry))
    .map((entry): Block => ({ kind: 'dated', when: toWhen(entry), ...toEntryLines(index, entry) }));
  const left = timeline.length - shown.size;
  return left > 0 ? [...blocks, toLeftNote(left)] : blocks;
}

/** What is shown first: dated happenings that several tell, the rest of them, then sayings, then articles, which are listed anyway. */
function toRank({ kind, when, sources }: TimelineEntry): number {
  if (kind === 'happening') {
    const articles = new Set(sources.map(({ article }) => article)).size;
    return (when === null ? 20 : 0) + 1 / (1 + articles);
  }
  return kind === 'publication' ? 15 : 10;
}

function toWhen({ when, mod }: TimelineEntry): string {
  if (when === null) return 'not dated';
  return toValueWords({ value: when, mod, type: 'DATE' }) ?? when;
}

/** A name of two words at least: "Ann Lee", not "Health authorities". */
const PERSON = /^\p{Lu}\S+ \p{Lu}/u;
const SAYS =
  /\b(?:said|says|told|tells|claimed|announced|confirmed|reported|according to|warned|denied|added|acknowledged|admitted)\b/;

function toEntryLines(
  index: StoryIndex,
  entry: TimelineEntry,
): { readonly lead: Line; readonly details: readonly Line[] } {
  const { kind, what, status, history, sources, voices } = entry;
  if (kind === 'publication') {
    return { lead: [quiet('published: '), plain(toArticleName(index, what.article)), place(what)], details: [] };
  }
  const names = voices.flatMap((id) => toVoiceName(index, id) ?? []);
  const words = toToldQuotation(index, what, MOST_WORDS);
  if (kind === 'saying') {
    const speaker = toNames(names);
    const surname = speaker.split(' ').at(-1) ?? speaker;
    const said = toRefWords(index, what);
    // The words may say so themselves, and where nobody knows who it is they alone do.
    const isSaid = names.length === 0 || said.includes(surname);
    // Cut before "prosecutors said", they would pass for what happened on the day.
    const shown = said.slice(0, MOST_WORDS);
    const isCut =
      isSaid && said.length > MOST_WORDS && !(names.length > 0 && shown.includes(surname)) && !SAYS.test(shown);
    const isNamed = names.length === 1 && PERSON.test(speaker);
    if (isCut && !isNamed) return { lead: [quiet('said: '), ...words], details: [] };
    return { lead: isSaid && !isCut ? words : [plain(`${toUpperFirst(speaker)} says: `), ...words], details: [] };
  }
  // The words may name whoever says so.
  const told = toRefWords(index, what);
  const tellers = names.filter((name) => !told.includes(name.split(' ').at(-1) ?? name));
  const whose = tellers.length === 0 ? words : toWordsOf(tellers, words);
  const others = sources.filter(({ article }) => article !== what.article);
  return {
    lead: [
      ...(status === null || status === 'occurred'
        ? []
        : [strong(toEntryStatusWords(index, entry, status)), plain(': ')]),
      ...whose,
    ],
    details: [
      ...(others.length === 0 ? [] : [[quiet('also '), ...toTellers(index, others)]]),
      ...toHistory(history, status),
    ],
  };
}

/** "“the mast fell” · Ann Lee, in the Harbour Post [A:3]": what only a source says is no fact. */
function toWordsOf(names: readonly string[], words: Line): Line {
  const place = words.slice(-2);
  return [...words.slice(0, -2), plain(`${toNames(names)}, in `), ...place];
}

/** "planned [A:3] → called off [B:2]"; nothing where it never changed. */
function toHistory(history: TimelineEntry['history'], status: TimelineEntry['status']): readonly Line[] {
  const turns = history.filter((step, stepIndex) => step.status !== history[stepIndex - 1]?.status);
  const steps = turns.length > MOST_STEPS ? [...turns.slice(0, 1), ...turns.slice(1 - MOST_STEPS)] : turns;
  if (steps.length < 2 && steps[0]?.status === status) return [];
  return [
    steps.flatMap((step, stepIndex): readonly Inline[] => [
      ...(stepIndex === 0 ? [] : [quiet(' → ')]),
      plain(STATUS_WORDS[step.status]),
      place(step),
    ]),
  ];
}

import { Fragment, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Status } from '../../document/findings.ts';
import type { Ref, TimelineEntry } from '../../document/story.ts';
import { STATUS_WORDS } from '../finding-words.ts';
import { type DatedMark, TimelineDrawing } from '../timeline-drawing.tsx';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { type StoryDate, toStoryDates } from './dated-rows.ts';
import { toEntryStatusWords } from './entry-status.ts';
import { Outlets } from './outlets.tsx';
import { More, type StoryPart } from './part.tsx';
import { RefExcerpt } from './ref-excerpt.tsx';
import { RefLink } from './ref-link.tsx';
import { type ShownStory, toOutlet } from './shown-story.ts';
import { type StoryLinks, StoryLinksContext } from './story-links.ts';
import { STORY_SECTION_WORDS, toNames, toVoiceName } from './story-wording.ts';

/** Words of fewer code units than this need their sentence around them to say what they are about. */
const SHORT_WORDS = 60;

/** What happened and is planned, by date, with who said and published what when. Nothing where nothing is dated. */
export function toTimelinePart(shown: ShownStory): StoryPart | null {
  const { dates, undated, datesLeft, undatedLeft } = toStoryDates(shown);
  if (dates.length === 0 && undated.length === 0) return null;
  return {
    name: 'timeline',
    title: STORY_SECTION_WORDS.timeline,
    intro: null,
    body: (
      <>
        <StoryDrawing {...{ shown, dates }} />
        {dates.length > 0 && <DateList {...{ shown, dates }} />}
        <More left={datesLeft} of="date" />
        {undated.length > 0 && (
          <>
            {dates.length > 0 && <h3 class="sub">Without a date</h3>}
            <ul class="undated">
              {undated.map((entry) => (
                <li key={entry.id}>
                  <Entry {...{ shown, entry }} />
                </li>
              ))}
            </ul>
            <More left={undatedLeft} of="happening without a date" several="happenings without a date" />
          </>
        )}
      </>
    ),
  };
}

interface DatesProps {
  readonly shown: ShownStory;
  readonly dates: readonly StoryDate[];
}

/** The dates of a story on a line of time. */
export function StoryDrawing({ shown, dates }: DatesProps): VNode {
  const links = useContext(StoryLinksContext);
  return <TimelineDrawing rows={dates.map((date) => toDatedMark(shown, date, links))} />;
}

/** The dates of a story with all that is told of each. */
export function DateList({ shown, dates }: DatesProps): VNode {
  return (
    <ol class="dated">
      {dates.map((date) => (
        <li key={`${date.words} ${date.days.from}`}>
          <p class="date">{toUpperFirst(date.words)}</p>
          <div>
            {date.entries.map((entry) => (
              <Entry key={entry.id} {...{ shown, entry }} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

function toDatedMark(
  shown: ShownStory,
  { words, days, isExact, entries }: StoryDate,
  { toWordsHref }: StoryLinks,
): DatedMark {
  const [first] = entries;
  const article = first === undefined ? undefined : shown.articles.get(first.what.article);
  return {
    words,
    days,
    isExact,
    status: first?.status ?? null,
    isQuiet: first?.kind !== 'happening',
    to: first === undefined || article === undefined ? null : { href: toWordsHref(article, first.what.span), of: null },
  };
}

/** What is told of a date: a happening, a saying or an article. */
export function Entry({ shown, entry }: { shown: ShownStory; entry: TimelineEntry }): VNode {
  const { kind, what } = entry;
  if (kind === 'publication') {
    return (
      <p class="entry publication line" data-row>
        {toVisibleLine(toOutlet(shown, what.article))} publishes{' '}
        <span class="words">
          <RefLink shown={shown} to={what} />
        </span>
      </p>
    );
  }
  const isShort = what.span.end - what.span.start < SHORT_WORDS;
  return (
    <div class={`entry ${kind}`} data-row>
      <p class="words" dir="auto">
        {isShort ? <RefExcerpt shown={shown} to={what} /> : <RefLink shown={shown} to={what} />}
      </p>
      <p class="line">
        <About {...{ shown, entry }} />
      </p>
    </div>
  );
}

/** Who tells it, and how its status went from article to article, the one that stands first. */
function About({ shown, entry }: { shown: ShownStory; entry: TimelineEntry }): VNode {
  const { kind, status, history, sources, voices } = entry;
  const names = voices.flatMap((id) => toVoiceName(shown.index, id) ?? []);
  const said = names.length === 0 ? null : toVisibleLine(toNames(names));
  if (kind === 'saying' || status === null) {
    return (
      <>
        {said === null ? 'Said' : `Said by ${said}`} (<Outlets {...{ shown }} refs={sources} />)
      </>
    );
  }
  const steps = toSteps(history, status);
  const last = steps.find((step) => step.status === status)?.refs ?? sources;
  return (
    <>
      <span class="status">{toUpperFirst(toEntryStatusWords(shown.index, entry, status))}</span>
      {said !== null && `, according to ${said}`} (<Outlets shown={shown} refs={last} />)
      {steps.map((step) =>
        step.status === status ? null : (
          <Fragment key={step.status}>
            ; {step.isEarlier ? 'before that' : 'also told as'} {STATUS_WORDS[step.status]} (
            <Outlets shown={shown} refs={step.refs} />)
          </Fragment>
        ),
      )}
    </>
  );
}

interface Step {
  readonly status: Status;
  readonly refs: readonly Ref[];
  /** True where other articles tell it than the one that tells how it stands at the end. */
  readonly isEarlier: boolean;
}

/** Every status once, the latest first. */
function toSteps(history: TimelineEntry['history'], last: Status): readonly Step[] {
  const refsByStatus = new Map<Status, Ref[]>();
  for (const mention of [...history].reverse()) {
    const refs = refsByStatus.get(mention.status);
    if (refs) refs.unshift(mention);
    else refsByStatus.set(mention.status, [mention]);
  }
  const tellers = new Set((refsByStatus.get(last) ?? []).map(({ article }) => article));
  return [...refsByStatus].map(([status, refs]) => ({
    status,
    refs,
    isEarlier: !refs.some(({ article }) => tellers.has(article)),
  }));
}

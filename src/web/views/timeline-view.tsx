import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Days, toDays } from '../../document/days.ts';
import type { TimelineEntry } from '../../document/story.ts';
import type { StoryPortion } from '../../document/workbench.ts';
import { toStoryDates } from '../../page/story/dated-rows.ts';
import type { ShownStory } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { DateList, Entry, StoryDrawing } from '../../page/story/story-timeline.tsx';
import { toDayWords } from '../../page/timex.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { useApp, useDesk } from '../state/workbench.ts';
import { LIVE_LINKS } from '../story/live-links.ts';
import { useShownStory } from '../story/use-shown-story.ts';
import { MoreRows } from './more-rows.tsx';
import { usePortion } from './use-portion.ts';
import { isShown, toZoomed, type Zoom } from './zoom.ts';

const ZOOMS: readonly (readonly [zoom: Zoom, words: string, keys: readonly string[]])[] = [
  ['closer', 'Closer', ['+', '=']],
  ['farther', 'Farther', ['-', '−']],
  ['earlier', 'Earlier', ['ArrowLeft']],
  ['later', 'Later', ['ArrowRight']],
  ['all', 'All', ['0']],
];

/** What happened and is planned, drawn on a line of time that can be looked at closely. */
export function TimelineView(): VNode {
  const portion = usePortion('timeline');
  return portion === null ? <Waiting for="the timeline" /> : <Timeline portion={portion} />;
}

function Timeline({ portion }: { portion: StoryPortion }): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const shown = useShownStory(portion);
  const days = route.view === 'timeline' ? route.days : null;
  const all = useMemo(() => toAllDays(portion.judged.story.timeline), [portion]);
  const dates = useMemo(() => toStoryDates(toPartShown(shown, days)), [shown, days?.from, days?.to]);
  const zoom = (how: Zoom): void => void desk.go({ view: 'timeline', days: toZoomed(all, days, how) }, false);
  return (
    <StoryLinksContext.Provider value={LIVE_LINKS}>
      <div class="desk as-story">
        <ViewHead
          title="Timeline"
          intro="What happened and is planned, who said and published what when. Dates that are not exact are dashed, and said to be so in the list."
        />
        {all.length === 0 && dates.undated.length === 0 && <p class="empty">No article dates anything.</p>}
        {all.length > 1 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons that answers keys is no fieldset of a form
          <div
            class="zoom"
            role="group"
            aria-label="How much of the timeline is shown"
            onKeyDown={(event) => {
              const wanted = ZOOMS.find(([, , keys]) => keys.includes(event.key));
              if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
              event.preventDefault();
              zoom(wanted[0]);
            }}
          >
            {ZOOMS.map(([how, words, keys]) => (
              <button key={how} type="button" aria-keyshortcuts={keys[0]} onClick={() => zoom(how)}>
                {words}
              </button>
            ))}
            <span class="line" role="status">
              {days === null ? 'All dates' : `${toDayWords(days.from)} to ${toDayWords(days.to - 1)}`}
            </span>
          </div>
        )}
        <div class="part-of-time">
          <StoryDrawing shown={shown} dates={dates.dates} />
          <DateList shown={shown} dates={dates.dates} />
          {dates.datesLeft > 0 && (
            <p class="more">{dates.datesLeft} more dates lie in this time: go closer to see them.</p>
          )}
          {dates.undated.length > 0 && (
            <>
              <h2>Without a date</h2>
              <ul class="undated">
                {dates.undated.map((entry) => (
                  <li key={entry.id}>
                    <Entry {...{ shown, entry }} />
                  </li>
                ))}
              </ul>
              {dates.undatedLeft > 0 && <p class="more">And {dates.undatedLeft} more without a date.</p>}
            </>
          )}
        </div>
        <MoreRows of="entry of the timeline" />
      </div>
    </StoryLinksContext.Provider>
  );
}

/** Every date once, in order. */
function toAllDays(timeline: readonly TimelineEntry[]): readonly Days[] {
  const days = timeline.flatMap((entry) => toEntryDays(entry) ?? []);
  return [...new Map(days.map((date) => [`${date.from} ${date.to}`, date])).values()].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

/** The story with those entries alone that lie in the days; what has no date is shown with all. */
function toPartShown(shown: ShownStory, days: Days | null): ShownStory {
  if (days === null) return shown;
  const { story } = shown.index;
  const timeline = story.timeline.filter((entry) => {
    const at = toEntryDays(entry);
    return at !== null && isShown(at, days);
  });
  return { ...shown, index: { ...shown.index, story: { ...story, timeline } } };
}

function toEntryDays({ when, mod }: TimelineEntry): Days | null {
  return when === null ? null : toDays(when.replace(/T.*$/, ''), mod);
}

import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StoryPortion } from '../../document/workbench.ts';
import { PartOutline, PartView } from '../../page/story/part.tsx';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { StoryMasthead } from '../../page/story/story-masthead.tsx';
import { toStoryParts } from '../../page/story/story-view.tsx';
import { EmptyCase } from '../shell/empty-case.tsx';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { type Route, toPath } from '../state/route.ts';
import { useApp } from '../state/workbench.ts';
import { LIVE_LINKS } from './live-links.ts';
import { useShownStory } from './use-shown-story.ts';

/** Where each part of the story has a view of its own, and what leads there. */
const VIEWS: Readonly<Record<string, { readonly route: Route; readonly words: string }>> = {
  points: { route: { view: 'points', point: null }, words: 'All points, to weigh and rate' },
  voices: { route: { view: 'voices', name: '' }, words: 'All voices, to join and split' },
  timeline: { route: { view: 'timeline', days: null }, words: 'The timeline, to look at closely' },
  questions: { route: { view: 'explanations', evidence: null }, words: 'The matrix, to rate' },
  forecasts: { route: { view: 'forecasts' }, words: 'All forecasts, to settle' },
};

/** The story of the case on one page. */
export function StoryPage(): VNode {
  const body = useApp((state) => state.body);
  const caseState = useApp((state) => state.caseState);
  if (caseState?.articles.every(({ removed }) => removed !== null)) {
    return (
      <div class="desk">
        <ViewHead title={caseState.name} intro={null} />
        <EmptyCase />
      </div>
    );
  }
  if (body?.of !== 'story' || body.part !== 'all') return <Waiting for="the story" />;
  return <StoryParts portion={body.portion} />;
}

function StoryParts({ portion }: { portion: StoryPortion }): VNode {
  const shown = useShownStory(portion);
  const parts = useMemo(() => toStoryParts(shown), [shown]);
  return useMemo(
    () => (
      <StoryLinksContext.Provider value={LIVE_LINKS}>
        <div class="as-story">
          <div class="story js">
            <StoryMasthead shown={shown} />
            <PartOutline parts={parts} />
            {parts.map((part) => {
              const more = VIEWS[part.name];
              const body = (
                <>
                  {part.body}
                  {more !== undefined && (
                    <p class="more">
                      <a class="to" href={toPath(more.route)}>
                        {more.words}
                      </a>
                    </p>
                  )}
                </>
              );
              return <PartView key={part.name} part={{ ...part, body }} />;
            })}
          </div>
        </div>
      </StoryLinksContext.Provider>
    ),
    [shown, parts],
  );
}

import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Point } from '../../document/story.ts';
import { toPointSubject } from '../../document/subjects.ts';
import type { StoryPortion } from '../../document/workbench.ts';
import { toCut } from '../../page/story/ref-link.tsx';
import { type ShownStory, toWords } from '../../page/story/shown-story.ts';
import { StoryLinksContext } from '../../page/story/story-links.ts';
import { toStandingWords } from '../../page/story/story-wording.ts';
import { toUpperFirst, toVisibleLine } from '../../page/visible-text.ts';
import { CREDIBILITY_WORDS, findJudgements, findLast } from '../judge/decision-words.ts';
import { ViewHead } from '../shell/view-head.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { toPath } from '../state/route.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { LIVE_LINKS } from '../story/live-links.ts';
import { useShownStory } from '../story/use-shown-story.ts';
import { MoreRows } from './more-rows.tsx';
import { findPointIndex, toPointKey } from './point-key.ts';
import { PointPage } from './point-page.tsx';
import { usePortion } from './use-portion.ts';

/** What the articles tell, statement by statement: all of them, or one to weigh. */
export function PointsView(): VNode {
  const portion = usePortion('points');
  return portion === null ? <Waiting for="the points" /> : <Points portion={portion} />;
}

function Points({ portion }: { portion: StoryPortion }): VNode {
  const desk = useDesk();
  const route = useApp((state) => state.route);
  const shown = useShownStory(portion);
  const { points } = portion.judged.story;
  const id = route.view === 'points' ? route.point : null;
  const index = findPointIndex(points, id);
  const isFurther = id !== null && index < 0 && portion.from + portion.count < portion.total;
  // The point that an address names may stand further down than the list goes.
  useEffect(() => {
    if (isFurther) void desk.showMore();
  }, [isFurther, portion.count]);
  const point = points[index];
  if (isFurther) return <Waiting for="the point" />;
  return (
    <StoryLinksContext.Provider value={LIVE_LINKS}>
      {point !== undefined ? (
        // What is half written about a point does not go to the next one.
        <PointPage
          key={id}
          {...{ shown, point }}
          judged={portion.judged}
          number={index + 1}
          total={portion.total}
          next={points[index + 1]}
          previous={points[index - 1]}
        />
      ) : (
        <div class="desk">
          <ViewHead
            title="Points"
            intro="What the articles tell, statement by statement: told by most comes first. Open one to compare its tellings word by word and to weigh it."
          />
          {id !== null && (
            <p class="failure">
              This point stands no more: it was dissolved, or the articles tell it otherwise now. The log of judgements
              has what was decided on it.
            </p>
          )}
          {points.length === 0 && <p class="empty">No statement was found to compare.</p>}
          <ol class="point-rows">
            {points.map((row) => (
              <PointRow key={row.id} {...{ shown }} point={row} portion={portion} />
            ))}
          </ol>
          <MoreRows of="point" />
        </div>
      )}
    </StoryLinksContext.Provider>
  );
}

function PointRow({ shown, point, portion }: { shown: ShownStory; point: Point; portion: StoryPortion }): VNode {
  const judgements = findJudgements(portion.judged.items, toPointSubject(point), point.id);
  const credibility = findLast(judgements, 'rate-statement')?.credibility ?? null;
  const decided = [
    judgements.some(({ decision }) => decision.kind === 'confirm') ? 'confirmed by you' : null,
    credibility === null ? null : `rated ${credibility}, ${CREDIBILITY_WORDS[credibility]}`,
    judgements.some(({ decision }) => decision.kind === 'note') ? 'with a note' : null,
  ].filter((words) => words !== null);
  return (
    <li>
      <p class="gist" dir="auto">
        <a href={toPath({ view: 'points', point: toPointKey(point) })}>
          {toVisibleLine(toCut(toWords(shown, point.gist))) || 'Words of an article that is not shown'}
        </a>
      </p>
      <p class="line">
        {toVisibleLine(toUpperFirst(toStandingWords(shown.index, point)))}
        {decided.length > 0 && <strong> · {decided.join(', ')}</strong>}
      </p>
    </li>
  );
}

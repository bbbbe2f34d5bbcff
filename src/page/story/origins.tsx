import type { VNode } from 'preact';
import type { Family, Origin, Point } from '../../document/story.ts';
import { toUpperFirst, toVisibleLine } from '../visible-text.ts';
import { isToldBySeveral } from './chosen-points.ts';
import { toFollowing } from './following.ts';
import { toCounted, toListed } from './listed.ts';
import { MOST } from './most.ts';
import { Outlets } from './outlets.tsx';
import { More, type StoryPart } from './part.tsx';
import { RefLink } from './ref-link.tsx';
import { createToSaid } from './said-how.ts';
import { SaidWords } from './said-words.tsx';
import { isAtHand, type ShownStory, toOutlet } from './shown-story.ts';
import type { StoryIndex } from './story-index.ts';
import { ORIGIN_WORDS, restsOnOne, STORY_SECTION_WORDS } from './story-wording.ts';
import { ToldList } from './told-list.tsx';
import { areWorthDrawing, toWays } from './ways.ts';
import { WhoTold } from './who-told.tsx';

/** What several articles tell and one origin alone stands behind; articles that follow one text; and who told whom. */
export function toOriginsPart(shown: ShownStory): StoryPart | null {
  const { story } = shown.index;
  const pointsByOrigin = toPointsByOrigin(shown.index);
  const origins = toListed(
    story.origins.filter(({ id }) => pointsByOrigin.has(id)),
    MOST.origins,
  );
  const families = toListed(story.families, MOST.families);
  const ways = toWays(story, (id) => toOutlet(shown, id));
  const hasDrawing = areWorthDrawing(ways);
  const isToldOf = families.rows.length > 0 || hasDrawing || story.points.some(isToldBySeveral);
  if (story.articles.length < 2 || !isToldOf) return null;
  return {
    name: 'origins',
    title: STORY_SECTION_WORDS.origins,
    intro:
      origins.rows.length === 0 && families.rows.length === 0
        ? 'Nothing that several articles tell was found to rest on one origin alone.'
        : 'However many articles tell it, what one origin alone stands behind has one source.',
    body: (
      <>
        {families.rows.map((family) => (
          <FamilyView key={family.id} {...{ shown, family }} />
        ))}
        <More
          left={families.left}
          of="group of articles that follow one text"
          several="groups of articles that follow one text"
        />
        {origins.rows.map((origin) => (
          <OriginView key={origin.id} {...{ shown, origin }} points={pointsByOrigin.get(origin.id) ?? []} />
        ))}
        <More left={origins.left} of="origin" />
        {hasDrawing && <WhoTold {...{ shown, ways }} />}
      </>
    ),
  };
}

/** By origin id: the points of several articles that it alone stands behind. */
function toPointsByOrigin(index: StoryIndex): ReadonlyMap<string, readonly Point[]> {
  const pointsByOrigin = new Map<string, Point[]>();
  for (const point of index.story.points) {
    const [origin] = point.origins;
    if (origin === undefined || !restsOnOne(index, point)) continue;
    const others = pointsByOrigin.get(origin);
    if (others) others.push(point);
    else pointsByOrigin.set(origin, [point]);
  }
  return pointsByOrigin;
}

function OriginView({ shown, origin, points }: { shown: ShownStory; origin: Origin; points: readonly Point[] }): VNode {
  const { name, kind, reason, shownBy } = origin;
  const toSaid = createToSaid(shown.index);
  const listed = toListed(points, MOST.pointsOfOrigin, ({ gist }) => isAtHand(shown, gist));
  return (
    <div class="origin" data-row>
      <h3>
        {toVisibleLine(name)}
        <span class="kind">, {ORIGIN_WORDS[kind]}</span>
      </h3>
      <p class="reason">
        {toVisibleLine(toUpperFirst(reason))}
        {shownBy.length > 0 && (
          <>
            {' '}
            (<Outlets shown={shown} refs={shownBy} />)
          </>
        )}
      </p>
      <p class="line">Stands alone behind {toCounted(points.length, 'point')}:</p>
      <ul class="rests">
        {listed.rows.map(({ id, gist }) => (
          <li key={id} class="words" dir="auto">
            <SaidWords shown={shown} said={toSaid(gist)} />
          </li>
        ))}
      </ul>
      <More left={listed.left} of="point" />
    </div>
  );
}

function FamilyView({ shown, family }: { shown: ShownStory; family: Family }): VNode {
  const { who, how, source } = toFollowing(shown.index, family);
  return (
    <div class="origin" data-row>
      <h3>
        {toVisibleLine(who)} <span class="kind">{how}</span>
        {source !== null && ` ${toVisibleLine(source)}`}
      </h3>
      <p class="reason">{toVisibleLine(toUpperFirst(family.reason))}</p>
      <ShownBy shown={shown} shownBy={family.shownBy} />
    </div>
  );
}

function ShownBy({ shown, shownBy }: { shown: ShownStory; shownBy: Origin['shownBy'] }): VNode | null {
  const { rows, left } = toListed(shownBy, MOST.tellings, (ref) => isAtHand(shown, ref));
  if (rows.length === 0) return null;
  return (
    <>
      <ToldList
        shown={shown}
        rows={rows.map((ref) => ({ article: ref.article, children: <RefLink shown={shown} to={ref} /> }))}
      />
      <More left={left} of="place" />
    </>
  );
}

import type { Family, Origin, Point } from '../../../document/story.ts';
import { toFollowing } from '../following.ts';
import { createToSaid, type ToSaid } from '../said-how.ts';
import type { StoryIndex } from '../story-index.ts';
import { ORIGIN_WORDS, restsOnOne, toArticleCount } from '../story-wording.ts';
import { place, plain, quiet, strong, toCapped, toHow, toQuotation, toTellers } from './lines.ts';
import type { Block, Line } from './report.ts';

const MOST_FAMILIES = 5;
const MOST_ORIGINS = 6;
const MOST_POINTS = 3;

/** Which articles follow which, and what several tell although all of it comes from one place. */
export function toOriginsBlocks(index: StoryIndex): readonly Block[] {
  const shared = toSharedOrigins(index);
  const toSaid = createToSaid(index);
  return [
    ...toCapped(index.story.families, MOST_FAMILIES, (family) => toFamilyBlock(index, family)),
    ...toCapped(shared, MOST_ORIGINS, ([origin, points]) => toOriginBlock(index, toSaid, origin, points)),
  ];
}

/** Origins that alone stand behind what more than one article tells; those of most points first. */
function toSharedOrigins(index: StoryIndex): readonly (readonly [Origin, readonly Point[]])[] {
  const { story, origins } = index;
  const pointsByOrigin = new Map<Origin, Point[]>();
  for (const point of story.points) {
    const origin = point.origins.length === 1 ? origins.get(point.origins[0] as string) : undefined;
    if (origin === undefined || !restsOnOne(index, point)) continue;
    const points = pointsByOrigin.get(origin);
    if (points) points.push(point);
    else pointsByOrigin.set(origin, [point]);
  }
  return [...pointsByOrigin].sort(([, a], [, b]) => b.length - a.length);
}

function toFamilyBlock(index: StoryIndex, family: Family): Block {
  const { who, how, source } = toFollowing(index, family);
  return {
    kind: 'row',
    lead: [strong(who), plain(source === null ? ` ${how}` : ` ${how} `), ...(source === null ? [] : [strong(source)])],
    details: toReason(index, family),
  };
}

function toReason(index: StoryIndex, { reason, shownBy }: Pick<Origin, 'reason' | 'shownBy'>): readonly Line[] {
  const only = shownBy.length === 1 ? shownBy[0] : undefined;
  if (only !== undefined) return [[plain(reason), place(only)]];
  return shownBy.length === 0 ? [[plain(reason)]] : [[plain(reason)], toTellers(index, shownBy)];
}

function toOriginBlock(index: StoryIndex, toSaid: ToSaid, origin: Origin, points: readonly Point[]): Block {
  const told = new Set(points.flatMap(({ tellings }) => tellings.map(({ article }) => article)));
  const count = `${points.length} ${points.length === 1 ? 'point' : 'points'} told by ${toArticleCount(index, told)}`;
  const shown = points.slice(0, MOST_POINTS).map(({ gist }): Line => {
    const { how, ref } = toSaid(gist);
    return [...toHow(how), ...toQuotation(index, ref, 80)];
  });
  const left = points.length - shown.length;
  return {
    kind: 'row',
    lead: [strong(origin.name), quiet(` · ${ORIGIN_WORDS[origin.kind]} · ${count}`)],
    details: [...toReason(index, origin), ...shown, ...(left > 0 ? [[quiet(`… and ${left} more`)]] : [])],
  };
}

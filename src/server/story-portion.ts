import type { JudgedItem, JudgedReading, JudgedStory } from '../document/case.ts';
import type { Reading } from '../document/reading.ts';
import type { Ref, Story } from '../document/story.ts';
import type { StoryPart, StoryPortion } from '../document/workbench.ts';
import { MOST } from '../page/story/most.ts';
import { toShownArticleIds } from '../page/story/shown-articles.ts';
import { hasWordsIn, NONE_LEFT_OUT, toPageStory, toShownReading, trimVoice } from './shown-parts.ts';

/** Most rows of a portion. */
const MOST_ROWS = 100;

/** A row of a part: what it leads to first, and what else. */
interface Row {
  readonly first: readonly Ref[];
  readonly further: readonly Ref[];
}

export interface Asked {
  readonly part: StoryPart;
  /** Index of the first row. */
  readonly from: number;
  /** Id of an article whose reading is wanted too, whatever the rows lead to. */
  readonly with?: string;
  /** Words that voices must have in their name or a role; all of them where it is blank. */
  readonly name?: string;
}

/** As many rows of a part, from one on, as lead to a page's worth of articles; `readings` are those of the case, by article id. */
export function toStoryPortion(
  whole: JudgedStory,
  readings: ReadonlyMap<string, Pick<JudgedReading, 'standing' | 'items'>>,
  revision: number,
  { part, from, name = '', with: wanted = '' }: Asked,
): StoryPortion {
  const judged = part === 'voices' ? withVoicesNamed(whole, name) : whole;
  const { story } = judged;
  const toReadings = (ids: ReadonlySet<string>): readonly Reading[] =>
    [...ids].flatMap((id) => readings.get(id) ?? []).map(({ standing }) => toShownReading(standing));
  if (part === 'all') {
    const count = story.points.length;
    const ids = toShownArticleIds(story);
    const { story: shown, leftOut } = toPageStory(story, ids);
    return {
      revision,
      judged: { ...judged, story: shown, items: [], questions: [], unattached: [] },
      leftOut,
      readings: toReadings(ids),
      total: count,
      from: 0,
      count,
    };
  }
  const rows = toRows(judged, part);
  const { ids, count } = takeRows(rows.slice(from, from + MOST_ROWS));
  const shown = toPart(judged, part, { from, to: from + count, ids });
  const items = part === 'points' ? toTellingItems(shown.story.points, readings) : [];
  return {
    revision,
    judged: items.length === 0 ? shown : { ...shown, items: [...shown.items, ...items] },
    leftOut: NONE_LEFT_OUT,
    readings: toReadings(readings.has(wanted) ? new Set([...ids, wanted]) : ids),
    total: rows.length,
    from,
    count,
  };
}

/** What was decided about the attributions that tell these points. */
function toTellingItems(
  points: Story['points'],
  readings: ReadonlyMap<string, Pick<JudgedReading, 'items'>>,
): readonly JudgedItem[] {
  const told = new Map<string, Set<string | null>>();
  for (const { tellings } of points) {
    for (const { article, finding } of tellings) {
      const known = told.get(article);
      if (known) known.add(finding);
      else told.set(article, new Set([finding]));
    }
  }
  return [...told].flatMap(([article, findings]) =>
    (readings.get(article)?.items ?? []).filter(({ id, subject }) => subject.of === 'attribution' && findings.has(id)),
  );
}

function withVoicesNamed(judged: JudgedStory, name: string): JudgedStory {
  const words = name.trim().toLowerCase();
  if (words === '') return judged;
  const isNamed = (of: string): boolean => of.toLowerCase().includes(words);
  const voices = judged.story.voices.filter((voice) => isNamed(voice.name) || voice.roles.some(isNamed));
  return { ...judged, story: { ...judged.story, voices } };
}

function toRows({ story, questions }: JudgedStory, part: Exclude<StoryPart, 'all'>): readonly Row[] {
  switch (part) {
    case 'voices':
      return story.voices.map(({ tellings }) => ({ first: tellings.slice(0, 1), further: tellings }));
    case 'points':
      return story.points.map(({ gist, tellings, confirmations }) => ({
        first: [gist],
        further: [...tellings, ...confirmations],
      }));
    case 'timeline':
      return story.timeline.map(({ what, history, sources }) => ({ first: [what], further: [...history, ...sources] }));
    case 'explanations': {
      const byId = new Map(story.explanations.map((explanation) => [explanation.id, explanation]));
      const own = new Map(
        questions.map(({ question, matrix }) => [question, matrix.flatMap(({ restsOn }) => restsOn ?? [])]),
      );
      return story.questions.map(({ id, of, explanations, matrix }) => {
        const proposals = explanations.flatMap((id) => byId.get(id) ?? []);
        return {
          first: [
            ...(of === null ? [] : [of]),
            ...proposals.map(({ claim }) => claim),
            ...(own.get(id) ?? []),
            ...matrix.map(({ what }) => what),
          ],
          further: proposals.flatMap(({ tellings, evidence }) => [...tellings, ...evidence]),
        };
      });
    }
    case 'forecasts':
      return story.forecasts.map(({ what, tellings, settledBy }) => ({
        first: [what],
        further: [...(settledBy === null ? [] : [settledBy]), ...tellings],
      }));
  }
}

/** The articles that rows lead to, and how many of the rows have what they are about among them: one at least. */
function takeRows(rows: readonly Row[]): { readonly ids: ReadonlySet<string>; readonly count: number } {
  const ids = new Set<string>();
  let count = 0;
  for (const { first } of rows) {
    const more = first.map(({ article }) => article).filter((id) => !ids.has(id));
    if (count > 0 && ids.size + new Set(more).size > MOST.articles) break;
    for (const id of more) if (ids.size < MOST.articles) ids.add(id);
    count++;
  }
  for (const { further } of rows.slice(0, count)) {
    for (const { article } of further) {
      if (ids.size === MOST.articles) return { ids, count };
      ids.add(article);
    }
  }
  return { ids, count };
}

/** The rows of one part, and of the others what those rows name. */
function toPart(
  judged: JudgedStory,
  part: Exclude<StoryPart, 'all'>,
  { from, to, ids }: { readonly from: number; readonly to: number; readonly ids: ReadonlySet<string> },
): JudgedStory {
  const { story } = judged;
  const only = <Item>(of: StoryPart, items: readonly Item[]): readonly Item[] =>
    part === of ? items.slice(from, to) : [];
  const points = only('points', story.points);
  const timeline = only('timeline', story.timeline);
  const questions = only('explanations', story.questions);
  const forecasts = only('forecasts', story.forecasts);
  const pointIds = toIds(points);
  const conflicts = story.conflicts.filter(({ point }) => point !== null && pointIds.has(point));
  const updates = story.updates.filter(({ point }) => point !== null && pointIds.has(point));
  const questionIds = toIds(questions);
  const explanations = story.explanations.filter(({ question }) => questionIds.has(question));
  const originIds = new Set(
    points.flatMap(({ tellings, origins }) => [...origins, ...tellings.map(({ origin }) => origin)]),
  );
  const families = points.length === 0 ? [] : story.families;
  for (const { origin } of families) originIds.add(origin);
  const origins = story.origins.filter(({ id }) => originIds.has(id));
  const named = new Set<string | null>([
    ...points.flatMap(({ tellings, confirmations }) => [
      ...tellings.map(({ speaker }) => speaker),
      ...confirmations.map(({ voice }) => voice),
    ]),
    ...[...conflicts, ...updates].flatMap(({ tellings }) => tellings.map(({ speaker }) => speaker)),
    ...origins.map(({ voice }) => voice),
    ...timeline.flatMap(({ voices }) => voices),
    ...explanations.flatMap(({ holders }) => holders.map(({ voice }) => voice)),
    ...forecasts.map(({ holder }) => holder),
  ]);
  const isEvidence = createIsAmong(
    questions.flatMap(({ matrix }) => matrix.flatMap((row) => [row.what, ...row.tellings])),
  );
  const isAtHand = hasWordsIn(ids);
  const voices =
    part === 'voices'
      ? story.voices.slice(from, to)
      : story.voices
          .filter(({ id, tellings }) => named.has(id) || tellings.some(isEvidence))
          .map((voice) => trimVoice(voice, (telling) => isAtHand(telling) || isEvidence(telling)));
  const rows = { voices, points, origins, families, conflicts, updates, timeline, questions, explanations, forecasts };
  const rowIds = new Set(Object.values(rows).flatMap((items) => items.map(({ id }) => id)));
  const problems = story.problems.map((problem) => ({ ...problem, refs: problem.refs.filter(isAtHand) }));
  return {
    ...judged,
    story: { ...story, ...rows, problems },
    items: judged.items.filter(({ id, subject }) => rowIds.has(id) || !isOfStory(subject.of)),
    unattached: [],
    questions: judged.questions.filter(({ question }) => questionIds.has(question)),
  };
}

/** Tells whether a reference is to the same finding as one of these. */
function createIsAmong(refs: readonly Ref[]): (ref: Ref) => boolean {
  const toKey = ({ article, finding }: Ref): string => `${article} ${finding}`;
  const keys = new Set(refs.filter(({ finding }) => finding !== null).map(toKey));
  return (ref) => keys.has(toKey(ref));
}

/** What stands in a story by an id; the rest may concern any part of it. */
function isOfStory(kind: string): boolean {
  return ['voice', 'point', 'conflict', 'question', 'explanation', 'forecast'].includes(kind);
}

function toIds(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

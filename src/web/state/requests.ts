import type { JudgedItem, JudgedStory } from '../../document/case.ts';
import type { JudgementPage, SearchPage, StoryPart, StoryPortion } from '../../document/workbench.ts';
import type { Body } from './app-state.ts';
import type { Route } from './route.ts';

/** What a route asks the server for. */
export interface BodyRequest {
  /** The same for routes that show the same data. */
  readonly key: string;
  readonly of: Body['of'];
  readonly part: StoryPart;
  /** Address of the rows from `from` on. */
  readonly toAddress: (from: number) => string;
}

const PARTS: Readonly<Partial<Record<Route['view'], StoryPart>>> = {
  story: 'all',
  voices: 'voices',
  points: 'points',
  timeline: 'timeline',
  explanations: 'explanations',
  forecasts: 'forecasts',
};

/** Null where a route needs no more than the state of the case. */
export function toBodyRequest(route: Route): BodyRequest | null {
  const part = PARTS[route.view] ?? 'all';
  const toRequest = (of: Body['of'], path: string): BodyRequest => ({
    key: path,
    of,
    part,
    toAddress: (from) => (from === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}from=${from}`),
  });
  switch (route.view) {
    case 'read':
      return route.article === null ? null : toRequest('read', `/api/articles/${encodeURIComponent(route.article)}`);
    case 'search':
      return route.query.trim() === '' ? null : toRequest('search', `/api/search?q=${encodeURIComponent(route.query)}`);
    case 'queue':
      return toRequest('queue', '/api/queue');
    case 'judgements':
      return toRequest('judgements', '/api/judgements');
    case 'voices': {
      const name = route.name.trim();
      return toRequest('story', `/api/story?part=voices${name === '' ? '' : `&name=${encodeURIComponent(name)}`}`);
    }
    case 'explanations': {
      const { evidence } = route;
      return toRequest(
        'story',
        `/api/story?part=explanations${evidence === null ? '' : `&with=${encodeURIComponent(evidence.article)}`}`,
      );
    }
    case 'not-found':
      return null;
    default:
      return toRequest('story', `/api/story?part=${part}`);
  }
}

/** How many rows a body has, and how many there are; null for one that comes whole. */
export function toExtent(body: Body): { readonly count: number; readonly total: number } | null {
  switch (body.of) {
    case 'story':
      return body.part === 'all' ? null : { count: body.portion.from + body.portion.count, total: body.portion.total };
    case 'search':
      return { count: body.page.from + body.page.hits.length, total: body.page.total };
    case 'judgements':
      return { count: body.page.from + body.page.judgements.length, total: body.page.total };
    default:
      return null;
  }
}

/** A body with the rows that follow it; the later one alone where they do not belong together. */
export function joinBodies(first: Body, next: Body): Body {
  if (first.of === 'story' && next.of === 'story')
    return { ...next, portion: joinPortions(first.portion, next.portion) };
  if (first.of === 'search' && next.of === 'search') return { ...next, page: joinHits(first.page, next.page) };
  if (first.of === 'judgements' && next.of === 'judgements') {
    return { ...next, page: joinJudgements(first.page, next.page) };
  }
  return next;
}

function joinPortions(first: StoryPortion, next: StoryPortion): StoryPortion {
  return {
    ...next,
    judged: joinStories(first.judged, next.judged),
    readings: toDistinct([...next.readings, ...first.readings], ({ article }) => article.id),
    from: first.from,
    count: first.count + next.count,
  };
}

function joinStories(first: JudgedStory, next: JudgedStory): JudgedStory {
  const join = <Row extends { readonly id: string }>(a: readonly Row[], b: readonly Row[]): readonly Row[] =>
    toDistinct([...a, ...b], ({ id }) => id);
  return {
    ...next,
    story: {
      ...next.story,
      voices: join(first.story.voices, next.story.voices),
      points: join(first.story.points, next.story.points),
      origins: join(first.story.origins, next.story.origins),
      families: join(first.story.families, next.story.families),
      conflicts: join(first.story.conflicts, next.story.conflicts),
      updates: join(first.story.updates, next.story.updates),
      timeline: join(first.story.timeline, next.story.timeline),
      questions: join(first.story.questions, next.story.questions),
      explanations: join(first.story.explanations, next.story.explanations),
      forecasts: join(first.story.forecasts, next.story.forecasts),
    },
    items: toDistinct([...first.items, ...next.items], toItemKey),
    questions: toDistinct([...first.questions, ...next.questions], ({ question }) => question),
  };
}

function joinHits(first: SearchPage, next: SearchPage): SearchPage {
  return { ...next, from: first.from, hits: [...first.hits, ...next.hits] };
}

function joinJudgements(first: JudgementPage, next: JudgementPage): JudgementPage {
  // The log may have grown at its head between the two: what came twice stands once.
  const judgements = toDistinct([...first.judgements, ...next.judgements], ({ number }) => String(number));
  return { ...next, from: first.from, judgements };
}

function toItemKey({ subject }: JudgedItem): string {
  return JSON.stringify([subject.of, subject.name, subject.places]);
}

function toDistinct<Row>(rows: readonly Row[], toKey: (row: Row) => string): readonly Row[] {
  return [...new Map([...rows].reverse().map((row) => [toKey(row), row])).values()].reverse();
}

import type { Span } from '../../document/span.ts';
import { LAYERS, type Layer, parseLayers, QUIET_LAYERS } from '../../page/layers.ts';

/** Words of an article. */
export interface ArticleWords extends Span {
  /** Article id. */
  readonly article: string;
}

/** An article as it is being read: which words are shown, which finding is chosen, which layers are marked. */
export interface ReadRoute {
  readonly view: 'read';
  /** Article id; null for the list of articles. */
  readonly article: string | null;
  /** Words that are shown; null for none. */
  readonly at: Span | null;
  /** Id of the finding that is chosen. */
  readonly finding: string | null;
  readonly layers: readonly Layer[];
}

/** What the page shows. Every state that a reader may want to come back to is one of these, and each has an address. */
export type Route =
  | { readonly view: 'story' | 'forecasts' | 'judgements' | 'not-found' }
  | ReadRoute
  /** `evidence`: words that are about to be taken as evidence; null for none. */
  | { readonly view: 'explanations'; readonly evidence: ArticleWords | null }
  /** `name`: letters that the names shown have in them. */
  | { readonly view: 'voices'; readonly name: string }
  /** `point`: names the one that is open by its words. */
  | { readonly view: 'points'; readonly point: string | null }
  /** `days`: the days that are shown, counted from 1970; null for all. */
  | { readonly view: 'timeline'; readonly days: { readonly from: number; readonly to: number } | null }
  | { readonly view: 'search'; readonly query: string }
  /** `finding`: article and attribution that are looked at; null for the first. */
  | { readonly view: 'queue'; readonly item: { readonly article: string; readonly finding: string } | null };

export type View = Route['view'];

const PLAIN: readonly string[] = ['forecasts', 'judgements'];

/** The route of an address: its path and what follows the question mark. What no view knows is left out. */
export function parseRoute(path: string, search: string): Route {
  const [view = '', ...rest] = path.split('/').slice(1).map(decode);
  const given = new URLSearchParams(search);
  if (view === '' && rest.length === 0) return { view: 'story' };
  if (rest.length > 1) return { view: 'not-found' };
  const id = rest[0] === undefined || rest[0] === '' ? null : rest[0];
  if (view === 'read') {
    return {
      view,
      article: id,
      at: parseSpan(given.get('at')),
      finding: given.get('finding'),
      layers: parseLayers(given.get('layers') ?? '') ?? (given.get('layers') === 'none' ? [] : QUIET_LAYERS),
    };
  }
  if (view === 'points') return { view, point: id };
  if (id !== null) return { view: 'not-found' };
  if (view === 'voices') return { view, name: given.get('name') ?? '' };
  if (view === 'timeline') return { view, days: parseDays(given.get('days')) };
  if (view === 'explanations') return { view, evidence: parseWords(given.get('evidence')) };
  if (view === 'search') return { view, query: given.get('q') ?? '' };
  if (view === 'queue') {
    const [article, finding] = [given.get('article'), given.get('finding')];
    return { view, item: article === null || finding === null ? null : { article, finding } };
  }
  return PLAIN.includes(view) ? { view: view as 'forecasts' } : { view: 'not-found' };
}

/** The address of a route; the usual is left out of it. */
export function toPath(route: Route): string {
  switch (route.view) {
    case 'story':
    case 'not-found':
      return '/';
    case 'read': {
      const { article, at, finding, layers } = route;
      const isUsual = layers.length === QUIET_LAYERS.length && QUIET_LAYERS.every((layer) => layers.includes(layer));
      return withQuery(article === null ? '/read' : `/read/${encodeURIComponent(article)}`, {
        at: at === null ? null : `${at.start}-${at.end}`,
        finding,
        layers: isUsual ? null : toLayerWords(layers),
      });
    }
    case 'points':
      return route.point === null ? '/points' : `/points/${encodeURIComponent(route.point)}`;
    case 'voices':
      return withQuery('/voices', { name: route.name === '' ? null : route.name });
    case 'timeline':
      return withQuery('/timeline', { days: route.days === null ? null : `${route.days.from}~${route.days.to}` });
    case 'explanations':
      return withQuery('/explanations', { evidence: route.evidence === null ? null : toWordsName(route.evidence) });
    case 'search':
      return withQuery('/search', { q: route.query === '' ? null : route.query });
    case 'queue':
      return withQuery('/queue', { article: route.item?.article ?? null, finding: route.item?.finding ?? null });
    default:
      return `/${route.view}`;
  }
}

/** Names words of an article where one name has to say which. */
export function toWordsName({ article, start, end }: ArticleWords): string {
  return `${article}.${start}-${end}`;
}

/** The route that shows words of an article. */
export function toReadRoute(article: string, at: Span | null, finding: string | null = null): ReadRoute {
  return { view: 'read', article, at, finding, layers: QUIET_LAYERS };
}

function toLayerWords(layers: readonly Layer[]): string {
  if (layers.length === 0) return 'none';
  return layers.length === LAYERS.length ? 'all' : layers.join(',');
}

function withQuery(path: string, given: Readonly<Record<string, string | null>>): string {
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => pair[1] !== null);
  if (pairs.length === 0) return path;
  // The marks of these are allowed in a query and easier to read as they are.
  const words = pairs.map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`,
  );
  return `${path}?${words.join('&')}`;
}

function parseSpan(words: string | null): Span | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(words ?? '') ?? [];
  if (start === undefined || end === undefined || Number(start) > Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

function parseWords(words: string | null): ArticleWords | null {
  const [, article, offsets] = /^(.+)\.(\d+-\d+)$/s.exec(words ?? '') ?? [];
  const span = parseSpan(offsets ?? null);
  return article === undefined || span === null ? null : { article, ...span };
}

function parseDays(words: string | null): { from: number; to: number } | null {
  const [, from, to] = /^(-?\d{1,8})~(-?\d{1,8})$/.exec(words ?? '') ?? [];
  if (from === undefined || to === undefined || Number(from) >= Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

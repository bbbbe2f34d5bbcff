import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/page/layers.ts';
import { parseRoute, type Route, toPath, toReadRoute } from '../../src/web/state/route.ts';

const parse = (address: string): Route => {
  const [path = '', query = ''] = address.split('?');
  return parseRoute(path, query);
};

const span = fc.tuple(fc.nat(1e6), fc.nat(1e6)).map(([start, length]) => ({ start, end: start + length }));
const words = fc.string({ minLength: 1, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ view: 'story' }, { view: 'forecasts' }, { view: 'judgements' }),
  fc.record({
    view: fc.constant('read' as const),
    article: fc.option(words),
    at: fc.option(span),
    finding: fc.option(words),
    layers: fc.subarray([...LAYERS]),
  }),
  fc.record({ view: fc.constant('voices' as const), name: fc.string() }),
  fc.record({
    view: fc.constant('explanations' as const),
    evidence: fc.option(fc.tuple(words, span).map(([article, at]) => ({ article, ...at }))),
  }),
  fc.record({ view: fc.constant('points' as const), point: fc.option(words) }),
  fc.record({
    view: fc.constant('timeline' as const),
    days: fc.option(
      fc
        .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
        .map(([from, length]) => ({ from, to: from + length })),
    ),
  }),
  fc.record({ view: fc.constant('search' as const), query: fc.string() }),
  fc.record({ view: fc.constant('queue' as const), item: fc.option(fc.record({ article: words, finding: words })) }),
);

describe('addresses', () => {
  it('every state has one that leads back to it', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parse(toPath(route))).toEqual(route);
      }),
    );
  });

  it('are short and readable for what is usual', () => {
    expect(toPath({ view: 'story' })).toBe('/');
    expect(toPath(toReadRoute('sha256:ab', { start: 4, end: 9 }, 'a3'))).toBe('/read/sha256%3Aab?at=4-9&finding=a3');
    expect(toPath({ ...toReadRoute('x', null), layers: ['times', 'notices'] })).toBe('/read/x?layers=times,notices');
    expect(toPath({ ...toReadRoute('x', null), layers: [] })).toBe('/read/x?layers=none');
  });

  it.each(['/nothing', '/read/a/b', '/voices/x', '//', '/%E0%A4%A'])('%s is no view', (path) => {
    expect(parseRoute(path, '')).toEqual({ view: 'not-found' });
  });

  it('leaves out what cannot be meant', () => {
    expect(parse('/read/x?at=9-4&layers=nonsense')).toEqual(toReadRoute('x', null));
    expect(parse('/timeline?days=5~5')).toEqual({ view: 'timeline', days: null });
    expect(parse('/queue?article=x')).toEqual({ view: 'queue', item: null });
  });
});

import { describe, expect, it } from 'vitest';
import type { StoryPortion } from '../../src/document/workbench.ts';
import { joinBodies, toBodyRequest, toExtent } from '../../src/web/state/requests.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

const toPortion = (from: number, ids: readonly string[], changes: Partial<StoryPortion> = {}): StoryPortion => ({
  revision: 1,
  judged: {
    story: {
      ...EMPTY_STORY,
      voices: ids.map((id) => ({ id, name: id, kind: 'person', roles: [], tellings: [], outlets: [] })),
    },
    items: [{ id: '', subject: { of: 'source', name: 'Coast Wire', places: [] }, judgements: [] }],
    questions: [],
    sourcesOff: [],
    unattached: [],
  },
  leftOut: { voices: 0, questions: 0, forecasts: 0 },
  readings: [HARBOUR_BRIDGE],
  total: 5,
  from,
  count: ids.length,
  ...changes,
});

describe('portions', () => {
  it('join to one list, each row, reading and judged subject once', () => {
    const first = { of: 'story', part: 'voices', portion: toPortion(0, ['v1', 'v2']) } as const;
    const next = {
      of: 'story',
      part: 'voices',
      portion: toPortion(2, ['v2', 'v3'], { readings: [HARBOUR_BRIDGE, TRAM_LINE] }),
    } as const;
    const joined = joinBodies(first, next);
    if (joined.of !== 'story') throw new Error('a story was given');
    expect(joined.portion.judged.story.voices.map(({ id }) => id)).toEqual(['v1', 'v2', 'v3']);
    expect(joined.portion.judged.items).toHaveLength(1);
    expect(new Set(joined.portion.readings.map(({ article }) => article.id)).size).toBe(2);
    expect(joined.portion.readings).toHaveLength(2);
    expect(toExtent(joined)).toEqual({ count: 4, total: 5 });
  });

  it('are asked for from a row on', () => {
    expect(toBodyRequest({ view: 'voices', name: ' ' })?.toAddress(0)).toBe('/api/story?part=voices');
    expect(toBodyRequest({ view: 'voices', name: ' a&b ' })?.toAddress(40)).toBe(
      '/api/story?part=voices&name=a%26b&from=40',
    );
    expect(toBodyRequest({ view: 'judgements' })?.toAddress(100)).toBe('/api/judgements?from=100');
    expect(toBodyRequest({ view: 'search', query: ' ' })).toBeNull();
    expect(toBodyRequest({ view: 'search', query: 'a&b' })?.toAddress(0)).toBe('/api/search?q=a%26b');
  });
});

import { describe, expect, it } from 'vitest';
import type { Origin, Story, StoryVoice, Telling } from '../../../src/document/story.ts';
import { areWorthDrawing, toDrawnWays, toWays, toWaysDrawing, type Way } from '../../../src/page/story/ways.ts';

const origin = (id: string, name: string, more: Partial<Origin> = {}): Origin => ({
  id,
  kind: 'speaker',
  name,
  reason: '',
  voice: null,
  shownBy: [],
  ...more,
});
const voice = (id: string, name: string): StoryVoice => ({
  id,
  name,
  kind: 'person',
  roles: [],
  tellings: [],
  outlets: [],
});

/** A story of one point, each telling given as [outlet, origin, speaker]; of "nobody" where the outlet names no source. */
function toWaysOf(
  tellings: readonly (readonly [string, string, string | null])[],
  origins: readonly Origin[],
  voices: readonly StoryVoice[] = [],
): readonly Way[] {
  const told = tellings.map(
    ([article, from, speaker]): Telling => ({
      article,
      finding: speaker === 'nobody' ? null : 'a1',
      span: { start: 0, end: 1 },
      origin: from,
      speaker: speaker === 'nobody' ? null : speaker,
    }),
  );
  const points = [{ tellings: told }];
  return toWays({ points, origins, voices } as unknown as Story, (id) => id);
}

const namesOf = (ways: readonly Way[]): string[] =>
  ways.map((way) => [way.origin, way.teller ?? '-', way.outlet].join(' > '));

describe('toWays', () => {
  it('goes from the origin through whoever tells it to the outlet', () => {
    const ways = toWaysOf(
      [
        ['Gazette', 'o1', 'v2'],
        ['Herald', 'o1', 'v1'],
      ],
      [origin('o1', 'the agency', { voice: 'v1' })],
      [voice('v1', 'the agency'), voice('v2', 'Shin')],
    );
    expect(namesOf(ways)).toEqual(['the agency > Shin > Gazette', 'the agency > - > Herald']);
  });

  it('draws no way to who names no source', () => {
    const ways = toWaysOf(
      [
        ['Gazette', 'o1', 'v1'],
        ['Herald', 'o1', 'nobody'],
      ],
      [origin('o1', 'Shin', { voice: 'v1' })],
      [voice('v1', 'Shin')],
    );
    expect(namesOf(ways)).toEqual(['Shin > - > Gazette']);
  });

  it('leaves out what an outlet tells of itself, keeps what another has from it, and joins tellings of one way', () => {
    const ways = toWaysOf(
      [
        ['Wire', 'o1', null],
        ['Herald', 'o1', null],
        ['Herald', 'o1', null],
        ['Herald', 'unknown', null],
      ],
      [origin('o1', 'Wire', { kind: 'outlet' })],
    );
    expect(namesOf(ways)).toEqual(['Wire > - > Herald']);
    expect(ways[0]?.refs).toHaveLength(2);
  });

  it('puts the origins first that reach most outlets', () => {
    const ways = toWaysOf(
      [
        ['A', 'o1', null],
        ['A', 'o2', null],
        ['B', 'o2', null],
      ],
      [origin('o1', 'One'), origin('o2', 'Two')],
    );
    expect(namesOf(ways)).toEqual(['Two > - > A', 'Two > - > B', 'One > - > A']);
  });
});

describe('toWaysDrawing', () => {
  const ways = toWaysOf(
    [
      ['A', 'o1', 'v'],
      ['B', 'o1', null],
      ['B', 'o2', null],
    ],
    [origin('o1', 'One'), origin('o2', 'Two')],
    [voice('v', 'Vera')],
  );

  it('leaves a place free in the middle for words that nobody stands between', () => {
    const { origins, tellers, outlets } = toWaysDrawing(ways);
    expect({ origins, tellers, outlets }).toEqual({
      origins: ['One', 'Two'],
      tellers: ['Vera', null, null],
      outlets: ['A', 'B'],
    });
  });

  it('draws straight lines where nobody stands between', () => {
    const direct = toWaysDrawing(ways.filter(({ teller }) => teller === null));
    expect(direct.tellers).toEqual([]);
    expect(direct.lines.map(({ from, fromIndex, toIndex }) => [from, fromIndex, toIndex])).toEqual([
      ['origin', 0, 0],
      ['origin', 1, 0],
    ]);
    expect(areWorthDrawing(ways)).toBe(true);
    expect(areWorthDrawing(ways.slice(2))).toBe(false);
  });

  it('tells the lines of an origin that reaches several outlets', () => {
    const { lines } = toWaysDrawing(ways);
    expect(lines.map(({ from, fromIndex, toIndex, isShared }) => [from, fromIndex, toIndex, isShared])).toEqual([
      ['origin', 0, 0, true],
      ['teller', 0, 0, true],
      ['origin', 0, 1, true],
      ['teller', 1, 1, true],
      ['origin', 1, 2, false],
      ['teller', 2, 1, false],
    ]);
  });

  it('draws no more names than can be followed', () => {
    const many = toWaysOf(
      Array.from({ length: 40 }, (_, index) => [`Outlet ${index}`, `o${index % 20}`, null] as const),
      Array.from({ length: 20 }, (_, index) => origin(`o${index}`, `Origin ${index}`)),
    );
    const drawing = toWaysDrawing(toDrawnWays(many, 12));
    for (const names of [drawing.origins, drawing.tellers, drawing.outlets])
      expect(names.length).toBeLessThanOrEqual(12);
    expect(drawing.lines).toHaveLength(12);
  });
});

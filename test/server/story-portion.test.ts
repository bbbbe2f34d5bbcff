import { describe, expect, it } from 'vitest';
import type { JudgedItem, JudgedStory } from '../../src/document/case.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Ref, Story } from '../../src/document/story.ts';
import type { StoryPart } from '../../src/document/workbench.ts';
import { toStoryPortion } from '../../src/server/story-portion.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';

const ARTICLES = 500;
const ids = Array.from({ length: ARTICLES }, (_, index) => `sha256:${index}`);
const toRef = (index: number): Ref => ({
  article: ids[index % ARTICLES] as string,
  finding: null,
  span: { start: 0, end: 5 },
});

/** Point number N stands in article N and the two behind it, and is told by voice N. */
const story: Story = {
  ...EMPTY_STORY,
  articles: ids.map((id) => ({ ...({} as Story['articles'][number]), id })),
  voices: ids.map((_, index) => ({
    id: `v${index}`,
    name: `Voice ${index}`,
    kind: 'person',
    roles: [],
    tellings: [toRef(index)],
    outlets: [],
  })),
  points: ids.map((_, index) => ({
    id: `p${index}`,
    gist: toRef(index),
    tellings: [index, index + 1, index + 2].map((at) => ({ ...toRef(at), speaker: `v${index}`, origin: `o${index}` })),
    origins: [`o${index}`],
    standing: 'one-origin',
    confirmations: [],
    silent: [],
  })),
  origins: ids.map((_, index) => ({
    id: `o${index}`,
    kind: 'speaker',
    name: `Voice ${index}`,
    reason: '',
    voice: `v${index}`,
    shownBy: [],
  })),
  timeline: ids.map((_, index) => ({
    id: `t${index}`,
    kind: 'happening',
    when: '2020-05-03',
    mod: null,
    what: toRef(0),
    status: 'occurred',
    history: [],
    sources: [toRef(0)],
    voices: [],
  })),
};
const judged: JudgedStory = {
  story,
  items: [
    { id: 'p3', subject: { of: 'point', name: null, places: [] }, judgements: [] },
    { id: 'p400', subject: { of: 'point', name: null, places: [] }, judgements: [] },
    { id: '', subject: { of: 'source', name: 'Wire', places: [] }, judgements: [] },
  ],
  questions: [],
  sourcesOff: [],
  unattached: [],
};
const bare = { entities: [], times: [], certainties: [], happenings: [] };
const readings = new Map(
  ids.map((id) => [id, { standing: { ...bare, article: { id } } as unknown as Reading, items: [] as JudgedItem[] }]),
);
const ask = (part: StoryPart, from = 0) => toStoryPortion(judged, readings, 7, { part, from });

describe('a portion of a large story', () => {
  it('is every point for the page of the story, with a page of readings', () => {
    const { judged: given, readings: shown, total, count } = ask('all');
    expect(given.story.points).toEqual(story.points);
    expect([given.items, given.questions]).toEqual([[], []]);
    expect([total, count]).toEqual([500, 500]);
    expect(shown.length).toBeLessThanOrEqual(40);
    const shownIds = shown.map(({ article }) => article.id);
    for (const { gist } of story.points.slice(0, 12)) expect(shownIds).toContain(gist.article);
  });

  it.each(['points', 'voices', 'timeline'] as const)(
    'has every row of a part in one portion or another: %s',
    (part) => {
      const seen: string[] = [];
      for (let from = 0; from < ARTICLES; ) {
        const { judged: given, readings: shown, total, count, from: at } = ask(part, from);
        expect([total, at]).toEqual([ARTICLES, from]);
        expect(shown.length).toBeLessThanOrEqual(40);
        expect(given.story[part].length).toBe(count);
        expect(count).toBeGreaterThan(0);
        seen.push(...given.story[part].map(({ id }) => id));
        from += count;
      }
      expect(seen).toEqual(story[part].map(({ id }) => id));
    },
  );

  it('has what a row is about among its readings', () => {
    const { judged: given, readings: shown } = ask('points', 100);
    const shownIds = new Set(shown.map(({ article }) => article.id));
    for (const { gist } of given.story.points) expect(shownIds).toContain(gist.article);
  });

  it('has the voices, origins and judgements of its rows, and no others', () => {
    const { judged: given, count } = ask('points');
    expect(given.story.origins).toHaveLength(count);
    expect(given.story.voices).toHaveLength(count);
    expect(given.story.timeline).toEqual([]);
    expect(given.items.map(({ id }) => id)).toEqual(['p3', '']);
    expect(given.story.articles).toHaveLength(ARTICLES);
  });

  it('has the tellings of voices of its rows in all, of other voices in the articles that it brings', () => {
    const often = {
      ...story,
      voices: story.voices.map((voice) => ({ ...voice, tellings: ids.map((_, at) => toRef(at)) })),
    };
    const askOften = (part: StoryPart) => toStoryPortion({ ...judged, story: often }, readings, 7, { part, from: 0 });
    expect(askOften('voices').judged.story.voices[0]?.tellings).toHaveLength(ARTICLES);
    const { judged: given, readings: shown } = askOften('points');
    expect(given.story.voices[0]?.tellings).toHaveLength(shown.length);
  });

  it('has the voices that say the evidence of its questions, so that they can be switched off', () => {
    const said = { ...toRef(3), finding: 'a1' };
    const asked: Story = {
      ...story,
      voices: story.voices.map((voice, at) => (at === 9 ? { ...voice, tellings: [said] } : voice)),
      questions: [
        {
          id: 'q1',
          of: null,
          explanations: [],
          matrix: [{ what: said, tellings: [said], cells: [], diagnosticity: 0 }],
        },
      ],
    };
    const { judged: given } = toStoryPortion({ ...judged, story: asked }, readings, 7, {
      part: 'explanations',
      from: 0,
    });
    expect(given.story.voices.map(({ id, tellings }) => [id, tellings])).toEqual([['v9', [said]]]);
  });

  it('has of the voices only those with the words that are asked for, wherever they stand among all', () => {
    const ask = (name: string, from: number) => toStoryPortion(judged, new Map(), 3, { part: 'voices', from, name });
    const names = ({ judged: { story: shown } }: ReturnType<typeof ask>) => shown.voices.map((voice) => voice.name);
    expect([names(ask(' voice 499', 0)), ask(' voice 499', 0).total]).toEqual([['Voice 499'], 1]);
    expect([names(ask('voice 49', 0)).length, ask('voice 49', 0).total]).toEqual([11, 11]);
    expect([names(ask('VOICE 49', 10)), ask('nobody', 0).total]).toEqual([['Voice 499'], 0]);
    expect(ask('  ', 0).total).toBe(ARTICLES);
  });

  it('is empty behind the end', () => {
    const { count, readings: shown, judged: given } = ask('points', ARTICLES);
    expect([count, shown, given.story.points]).toEqual([0, [], []]);
  });

  it('does without readings that are not there', () => {
    expect(toStoryPortion(judged, new Map(), 7, { part: 'points', from: 0 }).readings).toEqual([]);
  });
});

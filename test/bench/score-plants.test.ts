import { describe, expect, it } from 'vitest';
import { findPlaces, isSameName, type Planted } from '../../bench/accuracy/plants.ts';
import { addScores, scorePlants } from '../../bench/accuracy/score-plants.ts';
import { toBareArticle } from '../../src/document/article.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Conflict, Point, Ref, Story } from '../../src/document/story.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';

const MODEL = { name: 'test', version: '0' };
const FIRST = 'Twelve people died, the harbour master said. The ferry was “not full”. Mr Lund denied it.';
const SECOND = 'The ferry went down on Friday. Twelve are dead. The toll may rise to 15 by Monday.';

function toReading(id: string, text: string): Reading {
  const sentences = [...text.matchAll(/[^.]+\.”?/g)].map(({ index, 0: words }) => ({
    start: index + words.length - words.trimStart().length,
    end: index + words.length,
  }));
  return {
    schema: 'hearsay/reading/1',
    article: { ...toBareArticle(text), id },
    sentences,
    entities: [],
    attributions: [],
    times: [],
    notices: [],
    certainties: [],
    happenings: [],
    explanations: [],
    forecasts: [],
    problems: [],
    model: MODEL,
  };
}

const readings = new Map([
  ['first.txt', toReading('A', FIRST)],
  ['second.txt', toReading('B', SECOND)],
]);

/** The words of a finding, found in the text of its article. */
function toRef(article: string, words: string): Ref {
  const start = (article === 'A' ? FIRST : SECOND).indexOf(words);
  return { article, finding: null, span: { start, end: start + words.length } };
}

function toStory(parts: Partial<Story>): Story {
  return { ...EMPTY_STORY, ...parts };
}

function toPoint(refs: readonly Ref[], parts: Partial<Point> = {}): Point {
  return {
    id: 'p1',
    gist: refs[0] as Ref,
    tellings: refs.map((ref) => ({ ...ref, speaker: null, origin: `of ${ref.article}` })),
    origins: [],
    standing: 'corroborated',
    confirmations: [],
    silent: [],
    ...parts,
  };
}

function toConflict(refs: readonly Ref[]): Conflict {
  return {
    id: 'c1',
    kind: 'number',
    point: null,
    tellings: refs.map((ref, side) => ({ ...ref, side, speaker: null })),
    difference: 'a difference',
    confidence: 1,
    by: 'conflicts/number',
  };
}

const NOTHING: Planted = {
  agreements: [],
  conflicts: [],
  notConflicts: [],
  sharedOrigins: [],
  confirmations: [],
  explanations: [],
  forecasts: [],
  timeline: [],
};
const TOLL = { 'first.txt': 'Twelve people died', 'second.txt': 'Twelve are dead' };

describe('planted words', () => {
  it('are found whatever their white space and quotation marks', () => {
    const [place] = findPlaces({ 'first.txt': 'was  "not full"' }, readings);
    expect(FIRST.slice(place?.start, place?.end)).toBe('was “not full”');
    expect(FIRST.slice(place?.sentences.start, place?.sentences.end)).toBe('The ferry was “not full”.');
  });

  it('must exist', () => {
    expect(() => findPlaces({ 'first.txt': 'nobody wrote this' }, readings)).toThrow('no such words');
    expect(() => findPlaces({ 'third.txt': 'Twelve' }, readings)).toThrow('no such article');
  });

  it.each([
    ['Dr. Anna Lund', 'Lund', true],
    ['Anna Lund', 'Peter Lund', true],
    ['the Harbour Company', 'the Mining Company', false],
  ])('%s and %s', (one, other, isSame) => {
    expect(isSameName(one, other)).toBe(isSame);
  });
});

describe('agreements', () => {
  const planted: Planted = { ...NOTHING, agreements: [{ what: 'toll', words: TOLL, standing: 'corroborated' }] };

  it('are found where one point has the words of both, and the standing counts then', () => {
    const point = toPoint([toRef('A', 'Twelve people died'), toRef('B', 'Twelve are dead.')], {
      standing: 'one-origin',
    });
    const { counts, misses } = scorePlants(toStory({ points: [point] }), readings, planted);
    expect(counts.agreements).toEqual({ right: 1, of: 1 });
    expect(counts.standings).toEqual({ right: 0, of: 1 });
    expect(misses).toEqual(['standings: toll: one-origin, not corroborated (p1; origins )']);
  });

  it('are missed where two points have one each, or a telling only touches the words', () => {
    const apart = [toPoint([toRef('A', 'Twelve people died')]), toPoint([toRef('B', 'Twelve are dead')])];
    const touching = [toPoint([toRef('A', 'Twelve people died'), toRef('B', 'dead. The toll may rise to 15 by')])];
    for (const points of [apart, touching]) {
      const { counts, misses } = scorePlants(toStory({ points }), readings, planted);
      expect(counts.agreements).toEqual({ right: 0, of: 1 });
      expect(counts.standings.of).toBe(0);
      expect(misses[0]).toContain('second.txt: Twelve are dead');
    }
  });
});

describe('conflicts', () => {
  const words = { 'first.txt': 'Twelve people died', 'second.txt': 'rise to 15' };
  const conflict = toConflict([toRef('A', 'Twelve'), toRef('B', '15')]);

  it('are found in the sentences of the planted words, on two sides', () => {
    const planted: Planted = { ...NOTHING, conflicts: [{ kind: 'date', what: 'toll', words }] };
    const { counts, invented, misses } = scorePlants(toStory({ conflicts: [conflict] }), readings, planted);
    expect(counts.conflicts).toEqual({ right: 1, of: 1 });
    expect(counts['conflict kinds']).toEqual({ right: 0, of: 1 });
    expect(misses).toEqual(['conflict kinds: toll: number, not date']);
    expect(invented).toEqual([]);
  });

  it('are invented where nobody planted them', () => {
    const elsewhere = toConflict([toRef('A', 'not full'), toRef('B', 'Friday')]);
    const planted: Planted = { ...NOTHING, conflicts: [{ kind: 'number', what: 'toll', words }] };
    const { counts, invented } = scorePlants(toStory({ conflicts: [elsewhere] }), readings, planted);
    expect(counts.conflicts.right).toBe(0);
    expect(invented).toEqual([elsewhere]);
  });

  it('are not invented where a planted statement is disputed', () => {
    const planted: Planted = { ...NOTHING, agreements: [{ what: 'toll', words, standing: 'disputed' }] };
    expect(scorePlants(toStory({ conflicts: [conflict] }), readings, planted).invented).toEqual([]);
  });

  it('break a plant that says there is none', () => {
    const planted: Planted = { ...NOTHING, notConflicts: [{ what: 'toll', words, why: 'a forecast' }] };
    expect(
      scorePlants(toStory({ conflicts: [conflict] }), readings, planted).counts['no conflict where none is'],
    ).toEqual({
      right: 0,
      of: 1,
    });
    expect(scorePlants(toStory({}), readings, planted).counts['no conflict where none is']).toEqual({
      right: 1,
      of: 1,
    });
  });
});

describe('the other plants', () => {
  const voices = [{ id: 'v1', name: 'Peter Lund', kind: 'person' as const, roles: [], tellings: [], outlets: [] }];

  it('shared origins: a family, one origin of tellings at the words, or one of the name in both articles', () => {
    const planted: Planted = {
      ...NOTHING,
      sharedOrigins: [{ articles: ['first.txt', 'second.txt'], origin: 'Coast Wire', words: TOLL }],
    };
    const tellings = [toRef('A', 'Twelve people died'), toRef('B', 'Twelve are dead')];
    const origin = { id: 'o1', kind: 'agency' as const, reason: '', voice: null };
    const shared = toPoint([], { tellings: tellings.map((ref) => ({ ...ref, speaker: null, origin: 'o1' })) });
    const right = (parts: Partial<Story>): number =>
      scorePlants(toStory(parts), readings, planted).counts['shared origins'].right;
    expect(right({ families: [{ id: 'f1', origin: 'o1', articles: ['A', 'B'], reason: '', shownBy: [] }] })).toBe(1);
    expect(right({ points: [shared], origins: [{ ...origin, name: 'nobody', shownBy: [] }] })).toBe(1);
    expect(right({ origins: [{ ...origin, name: 'the Coast Wire agency', shownBy: tellings }] })).toBe(1);
    expect(right({ origins: [{ ...origin, name: 'another', shownBy: tellings }] })).toBe(0);
  });

  it('confirmations, with who it is', () => {
    const planted: Planted = {
      ...NOTHING,
      confirmations: [{ kind: 'denied', who: 'Anna Berg', words: { 'first.txt': 'Mr Lund denied it' } }],
    };
    const denial = { ...toRef('A', 'denied'), kind: 'denied' as const, voice: 'v1' };
    const point = toPoint([toRef('A', 'Twelve people died')], { confirmations: [denial] });
    const { counts } = scorePlants(toStory({ voices, points: [point] }), readings, planted);
    expect(counts.confirmations).toEqual({ right: 1, of: 1 });
    expect(counts['who confirmed']).toEqual({ right: 0, of: 1 });
  });

  it('explanations, with holder and stance', () => {
    const planted: Planted = {
      ...NOTHING,
      explanations: [{ claim: { 'first.txt': 'The ferry was "not full"' }, holder: 'Peter Lund', stance: 'doubted' }],
    };
    const claim = toRef('A', 'The ferry was “not full”');
    const holders = [{ voice: 'v1', article: 'A', stance: 'reported' as const }];
    const explanation = { id: 'x1', question: 'q1', claim, holders, tellings: [claim], evidence: [], inconsistency: 0 };
    const { counts } = scorePlants(toStory({ voices, explanations: [explanation] }), readings, planted);
    expect(counts.explanations.right).toBe(1);
    expect(counts.holders.right).toBe(1);
    expect(counts.stances).toEqual({ right: 0, of: 1 });
  });

  it('forecasts with their outcome, and dates', () => {
    const planted: Planted = {
      ...NOTHING,
      forecasts: [{ words: { 'second.txt': 'may rise to 15' }, outcome: 'open' }],
      timeline: [
        { when: '2015-05-08', words: { 'second.txt': 'went down on Friday' } },
        { when: '2015-05-11', words: { 'second.txt': 'by Monday' } },
      ],
    };
    const what = toRef('B', 'The toll may rise to 15');
    const forecast = { id: 'f1', holder: null, what, tellings: [what], band: null, horizon: null, settledBy: null };
    const sinking = toRef('B', 'went down');
    const entry = {
      id: 't1',
      kind: 'happening' as const,
      mod: null,
      what: sinking,
      status: null,
      history: [],
      voices: [],
    };
    const story = toStory({
      forecasts: [{ ...forecast, outcome: 'void' }],
      timeline: [{ ...entry, when: '2015-05-08T14:00', sources: [sinking] }],
    });
    const { counts, misses } = scorePlants(story, readings, planted);
    expect(counts.forecasts).toEqual({ right: 1, of: 1 });
    expect(counts.outcomes).toEqual({ right: 0, of: 1 });
    expect(counts.timeline).toEqual({ right: 1, of: 2 });
    expect(misses.at(-1)).toContain('2015-05-11: not told');
  });

  it('add up', () => {
    const planted: Planted = { ...NOTHING, forecasts: [{ words: { 'second.txt': 'may rise' }, outcome: 'open' }] };
    const score = scorePlants(toStory({}), readings, planted);
    expect(addScores([score, score]).counts.forecasts).toEqual({ right: 0, of: 2 });
    expect(addScores([score, score]).misses).toHaveLength(2);
  });
});

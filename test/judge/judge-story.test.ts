import { describe, expect, it } from 'vitest';
import type { JudgedStory } from '../../src/document/case.ts';
import type { Decision, Place, Subject } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import type {
  Conflict,
  Point,
  Ref,
  Story,
  StoryExplanation,
  StoryForecast,
  StoryVoice,
} from '../../src/document/story.ts';
import {
  toAttributionSubject,
  toConflictSubject,
  toEvidenceSubject,
  toExplanationSubject,
  toForecastSubject,
  toOwnEvidenceSubject,
  toOwnExplanationSubject,
  toPointSubject,
  toQuestionSubject,
  toSourceSubject,
  toVoiceSubject,
} from '../../src/document/subjects.ts';
import { storySchema } from '../../src/export/schema/story-schema.ts';
import { judgeStory } from '../../src/judge/judge-story.ts';
import { COLUMN, FERRY_READINGS, FERRY_STORY, PAGE, WIRE } from '../fixtures/ferry-story.ts';
import { toReading, toSpanOf } from '../fixtures/reading-fixture.ts';
import { type Entry, toLog, undo } from './log.ts';

/** The ferry's story as it would be if nobody knew that "Tilda Brask" and "T. Brask" are one: two origins, and nothing copied. */
const [V1, V2] = FERRY_STORY.voices as readonly [StoryVoice, StoryVoice];
const [P1, P2, P3] = FERRY_STORY.points as readonly [Point, Point, Point];
const [C1, C2] = FERRY_STORY.conflicts as readonly [Conflict, Conflict];
const [F1, F2] = FERRY_STORY.forecasts as readonly [StoryForecast, StoryForecast];
const [X2, X1] = FERRY_STORY.explanations as readonly [StoryExplanation, StoryExplanation];
const Q1 = FERRY_STORY.questions[0] as Story['questions'][number];
const [CLEAR, STALLED] = Q1.matrix as readonly [
  Story['questions'][number]['matrix'][number],
  Story['questions'][number]['matrix'][number],
];

const isOnPage = ({ article }: Ref): boolean => article === PAGE.article.id;
const V3: StoryVoice = {
  ...V1,
  id: 'v3',
  name: 'T. Brask',
  roles: ['Harbour Master', 'captain'],
  tellings: V1.tellings.filter(isOnPage),
  outlets: ['Island Post'],
};
const splitSpeakers = <T extends Ref & { readonly speaker: string | null }>(tellings: readonly T[]): readonly T[] =>
  tellings.map((one) => (isOnPage(one) ? { ...one, speaker: 'v3' } : one));
const TWO: Story = {
  ...FERRY_STORY,
  families: [],
  voices: [{ ...V1, tellings: V1.tellings.filter((one) => !isOnPage(one)), outlets: ['Coast Wire'] }, V3, V2],
  points: [
    {
      ...P1,
      tellings: splitSpeakers(P1.tellings).map((one) => (isOnPage(one) ? { ...one, origin: 'o4' } : one)),
      origins: ['o1', 'o4'],
      standing: 'corroborated',
    },
    { ...P2, tellings: splitSpeakers(P2.tellings) },
    P3,
  ],
  origins: [
    ...FERRY_STORY.origins,
    { id: 'o4', kind: 'speaker', name: 'T. Brask', reason: 'Island Post names T. Brask', voice: 'v3', shownBy: [] },
  ],
  conflicts: [{ ...C1, tellings: splitSpeakers(C1.tellings) }, C2],
};

const MERGE: Decision = { kind: 'merge', with: [toVoiceSubject(V3)], name: 'Tilda Brask' };
const note = (text: string): Decision => ({ kind: 'note', text });
const judge = (story: Story, entries: readonly Entry[], readings = FERRY_READINGS): JudgedStory =>
  judgeStory(story, readings, toLog(FERRY_READINGS, entries));
const reasons = ({ unattached }: JudgedStory): readonly string[] =>
  unattached.map(({ judgement, reason }) => `${judgement.number}: ${reason}`);
const items = ({ items: all }: JudgedStory): readonly string[] =>
  all.map(
    ({ id, subject, judgements }) =>
      `${subject.of} ${id === '' ? subject.name : id}: ${judgements.map(({ number }) => number).join(' ')}`,
  );
const points = ({ story }: JudgedStory): readonly string[] =>
  story.points.map(({ id, standing, origins }) => `${id} ${standing} ${origins.join(' ')}`);

describe('merging voices', () => {
  const judged = judge(TWO, [[toVoiceSubject(TWO.voices[0] as StoryVoice), MERGE]]);

  it('makes one voice of two, with all they say, their roles and outlets', () => {
    expect(judged.story.voices.map(({ id, name, tellings }) => [id, name, tellings.length])).toEqual([
      ['v1', 'Tilda Brask', 4],
      ['v2', 'Norrin Lines', 0],
    ]);
    expect(judged.story.voices[0]).toMatchObject({
      roles: ['harbour master', 'captain'],
      outlets: ['Coast Wire', 'Island Post'],
    });
  });

  it('makes one origin of theirs, so that nothing is corroborated by one person twice', () => {
    expect(points(judged)).toEqual(['p1 one-origin o1', 'p2 disputed o1', 'p3 single o2']);
    expect(judged.story.origins.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3']);
    expect(judged.story.origins[0]?.reason).toBe(
      'Both have it from Tilda Brask, Island Post through Coast Wire.; Island Post names T. Brask; the analyst says that Tilda Brask and T. Brask are one',
    );
  });

  it('names the one voice wherever the other was named', () => {
    expect(JSON.stringify(judged.story)).not.toContain('"v3"');
    expect(JSON.stringify(judged.story)).not.toContain('"o4"');
    expect(storySchema.safeParse(judged.story).error).toBeUndefined();
  });

  it('gives what was and is decided about either to the one', () => {
    const all = judge(TWO, [
      [toVoiceSubject(V3), note('who is this?')],
      [toVoiceSubject(TWO.voices[0] as StoryVoice), MERGE],
      [toVoiceSubject(V3), note('one and the same')],
      [toVoiceSubject(V1), note('both')],
    ]);
    expect(items(all)).toEqual(['voice v1: 1 2 3 4']);
    expect(reasons(all)).toEqual([]);
  });

  it('takes the new name, for the origin too', () => {
    const { story } = judge(TWO, [
      [
        toVoiceSubject(V3),
        { kind: 'merge', with: [toVoiceSubject(TWO.voices[0] as StoryVoice)], name: 'Captain Brask' },
      ],
    ]);
    expect(story.voices[0]).toMatchObject({ id: 'v3', name: 'Captain Brask' });
    expect(story.origins[0]).toMatchObject({ id: 'o1', name: 'Captain Brask', voice: 'v3' });
  });

  it('is undone to the very story', () => {
    const undone = judge(TWO, [[toVoiceSubject(TWO.voices[0] as StoryVoice), MERGE], undo(1)]);
    expect(undone.story).toBe(TWO);
    expect(undone).toEqual(judge(TWO, []));
  });

  it('is undone by splitting off again, but for ids', () => {
    const places = toVoiceSubject(V3).places;
    const { story } = judge(TWO, [
      [toVoiceSubject(TWO.voices[0] as StoryVoice), MERGE],
      [toVoiceSubject(V1), { kind: 'split', places, name: 'T. Brask' }],
    ]);
    expect(story.voices.map(({ id, tellings }) => [id, tellings.length])).toEqual([
      ['v1', 2],
      ['own-v2', 2],
      ['v2', 0],
    ]);
  });

  it.each<{ why: string; entry: Entry; reason: string }>([
    {
      why: 'a voice to merge with is gone',
      entry: [
        toVoiceSubject(TWO.voices[0] as StoryVoice),
        {
          kind: 'merge',
          with: [
            { of: 'voice', name: 'x', places: [{ article: COLUMN.article.id, part: 'telling', start: 0, end: 3 }] },
          ],
          name: 'x',
        },
      ],
      reason: 'A voice that it merges is not in the story now.',
    },
    {
      why: 'its words are two voices now',
      entry: [toVoiceSubject(V1), note('x')],
      reason: 'The words belong to more than one voice now, and it is open which is meant.',
    },
    {
      why: 'nobody says it now',
      entry: [
        {
          of: 'voice',
          name: 'Tilda Brask',
          places: [{ article: COLUMN.article.id, part: 'telling', start: 0, end: 3 }],
        },
        note('x'),
      ],
      reason: 'The words stand in the article, but no voice is found at them now.',
    },
  ])('says so where $why', ({ entry, reason }) => {
    const judged = judge(TWO, [entry]);
    expect(reasons(judged)).toEqual([`1: ${reason}`]);
    expect(judged.story).toBe(TWO);
    expect(judged.items).toEqual([]);
  });
});

describe('splitting a voice', () => {
  const places = toVoiceSubject(V3).places;
  const split = (name: string, more: readonly Place[] = places): Entry => [
    toVoiceSubject(V1),
    { kind: 'split', places: more, name },
  ];
  const apart = { ...FERRY_STORY, families: [] };

  it('gives words to somebody else, wherever they are told', () => {
    const { story } = judge(FERRY_STORY, [split('Ida Moen')]);
    expect(story.voices.map(({ id, name, outlets }) => [id, name, outlets])).toEqual([
      ['v1', 'Tilda Brask', ['Coast Wire']],
      ['own-v1', 'Ida Moen', ['Island Post']],
      ['v2', 'Norrin Lines', ['Coast Wire']],
    ]);
    expect(story.conflicts[0]?.tellings.map(({ speaker }) => speaker)).toEqual(['v1', 'own-v1']);
    expect(story.points[0]?.tellings.map(({ speaker, origin }) => [speaker, origin])).toEqual([
      ['v1', 'o1'],
      ['own-v1', 'own-o-own-v1'],
    ]);
    expect(story.origins.at(-1)).toMatchObject({ id: 'own-o-own-v1', name: 'Ida Moen', voice: 'own-v1' });
    expect(storySchema.safeParse(story).error).toBeUndefined();
  });

  it('tells timeline, holders and forecasts whose words they are', () => {
    const { story } = judge(FERRY_STORY, [split('Ida Moen', toVoiceSubject(TWO.voices[0] as StoryVoice).places)]);
    expect(story.timeline[1]?.voices).toEqual(['own-v1']);
    expect(story.forecasts[1]?.holder).toBe('v1');
    expect(story.explanations[1]?.holders[1]?.voice).toBe('v1');
  });

  it.each<{ why: string; story: Story; standings: readonly string[] }>([
    {
      why: 'one outlet has it from the other',
      story: FERRY_STORY,
      standings: ['p1 one-origin o1', 'p2 disputed o1', 'p3 single o2'],
    },
    {
      why: 'nothing says so, for words that differ',
      story: apart,
      standings: ['p1 corroborated o1 own-o-own-v1', 'p2 disputed o1', 'p3 single o2'],
    },
  ])('makes two origins only where they are apart: $why', ({ story, standings }) => {
    expect(points(judge(story, [split('Ida Moen')]))).toEqual(standings);
  });

  it('gives them to whoever has exactly this name', () => {
    const { story } = judge(FERRY_STORY, [split('Norrin Lines')]);
    expect(story.voices.map(({ id, tellings }) => [id, tellings.length])).toEqual([
      ['v1', 2],
      ['v2', 2],
    ]);
    expect(story.points[0]?.tellings[1]?.origin).toBe('own-o-v2');
  });

  it('leaves nobody behind who says nothing any more', () => {
    const { story } = judge(FERRY_STORY, [split('Ida Moen', toVoiceSubject(V1).places)]);
    expect(story.voices.map(({ name }) => name)).toEqual(['Ida Moen', 'Norrin Lines']);
    expect(JSON.stringify(story)).not.toContain('"v1"');
    expect(points(judge(apart, [split('Ida Moen', toVoiceSubject(V1).places)]))[0]).toMatch(/^p1 one-origin /);
  });

  it('says so where the voice says none of it', () => {
    expect(
      reasons(judge(TWO, [[toVoiceSubject(TWO.voices[0] as StoryVoice), { kind: 'split', places, name: 'x' }]])),
    ).toEqual(['1: None of the words it splits off are said by this voice now.']);
  });
});

describe('points and conflicts', () => {
  it('dissolves a point and leaves what hung on it standing by itself', () => {
    const judged = judge(FERRY_STORY, [[toPointSubject(P2), { kind: 'dissolve' }]]);
    expect(points(judged)).toEqual(['p1 one-origin o1', 'p3 single o2']);
    expect(judged.story.conflicts.map(({ id, point }) => [id, point])).toEqual([
      ['c1', null],
      ['c2', null],
    ]);
    expect(items(judged)).toEqual(['point p2: 1']);
  });

  it.each<{ why: string; story: Story; standing: string }>([
    {
      why: 'it was all that disputed the point',
      story: { ...FERRY_STORY, points: [P1, { ...P2, confirmations: [] }, P3] },
      standing: 'p2 one-origin o1',
    },
    { why: 'somebody denies it all the same', story: FERRY_STORY, standing: 'p2 disputed o1' },
    {
      why: 'another conflict is left',
      story: {
        ...FERRY_STORY,
        points: [P1, { ...P2, confirmations: [] }, P3],
        conflicts: [C1, { ...C1, id: 'c9', kind: 'polarity' }],
      },
      standing: 'p2 disputed o1',
    },
  ])('dissolves a conflict; $why', ({ story, standing }) => {
    const judged = judge(story, [[toConflictSubject(C1), { kind: 'dissolve' }]]);
    expect(points(judged)[1]).toBe(standing);
    expect(judged.story.conflicts.map(({ id }) => id)).not.toContain('c1');
    expect(judged.unattached).toEqual([]);
  });

  it('keeps what is confirmed, and what was dissolved and then confirmed', () => {
    const judged = judge(FERRY_STORY, [
      [toPointSubject(P1), { kind: 'dissolve' }],
      [toPointSubject(P1), { kind: 'confirm' }],
      [toConflictSubject(C2), { kind: 'confirm' }],
    ]);
    expect(judged.story).toBe(FERRY_STORY);
    expect(items(judged)).toEqual(['point p1: 1 2', 'conflict c2: 3']);
  });

  it('knows a point that more articles tell now, and none of which a telling is gone', () => {
    const small = { ...P1, tellings: P1.tellings.slice(0, 1) };
    expect(items(judge(FERRY_STORY, [[toPointSubject(small), note('x')]]))).toEqual(['point p1: 1']);
    const split = { ...FERRY_STORY, points: [small, { ...P1, id: 'p9', tellings: P1.tellings.slice(1) }] };
    expect(reasons(judge(split, [[toPointSubject(P1), { kind: 'dissolve' }]]))).toEqual([
      '1: The words stand in the articles, but no point rests on all of them now.',
    ]);
    const twice = { ...FERRY_STORY, points: [P1, { ...P1, id: 'p9' }] };
    expect(reasons(judge(twice, [[toPointSubject(P1), { kind: 'dissolve' }]]))).toEqual([
      '1: The words belong to more than one point now, and it is open which is meant.',
    ]);
  });

  it('knows the very same from one that rests on more', () => {
    const small: Point = { ...P1, id: 'p9', tellings: P1.tellings.slice(0, 1) };
    const story = { ...FERRY_STORY, points: [P1, small] };
    const judged = judge(story, [
      [toPointSubject(small), { kind: 'dissolve' }],
      [toPointSubject(P1), note('x')],
    ]);
    expect(items(judged)).toEqual(['point p9: 1', 'point p1: 2']);
    const double: StoryVoice = { ...V2, tellings: V1.tellings.slice(0, 1) };
    const voices = judge({ ...FERRY_STORY, voices: [V1, double] }, [
      [toVoiceSubject(double), note('x')],
      [toVoiceSubject(V1), note('y')],
    ]);
    expect(items(voices)).toEqual(['voice v2: 1', 'voice v1: 2']);
  });

  it('knows nothing of an article that is out of the case', () => {
    const judged = judge(
      FERRY_STORY,
      [
        [toPointSubject(P3), note('x')],
        [toPointSubject(P1), note('x')],
      ],
      [WIRE, PAGE],
    );
    expect(reasons(judged)).toEqual(['1: An article it rests on is not in the case.']);
  });

  it('follows an article that was read anew', () => {
    const text = `Corrected.\n\n${COLUMN.article.text}`;
    const next = toReading(text);
    const moved: Point = {
      ...P3,
      tellings: P3.tellings.map((one) => ({
        ...one,
        article: next.article.id,
        span: toSpanOf(text, 'the old engine stalled'),
      })),
    };
    const former = new Map([[COLUMN.article.id, next.article.id]]);
    const log = toLog(FERRY_READINGS, [[toPointSubject(P3), { kind: 'dissolve' }]]);
    const { story, unattached } = judgeStory({ ...FERRY_STORY, points: [P1, moved] }, [WIRE, PAGE, next], log, former);
    expect(unattached).toEqual([]);
    expect(story.points.map(({ id }) => id)).toEqual(['p1']);
  });
});

describe('forecasts', () => {
  const settle = (forecast: StoryForecast, outcome: 'void' | 'borne-out' | 'open' | null): Entry => [
    toForecastSubject(forecast),
    { kind: 'settle', outcome },
  ];
  it.each<{ why: string; log: readonly Entry[]; outcomes: readonly string[] }>([
    { why: 'as found', log: [], outcomes: ['open', 'borne-out settled'] },
    { why: 'settled', log: [settle(F1, 'void')], outcomes: ['void', 'borne-out settled'] },
    { why: 'settled otherwise than the words have it', log: [settle(F2, 'open')], outcomes: ['open', 'open'] },
    { why: 'settled as the words have it', log: [settle(F2, 'borne-out')], outcomes: ['open', 'borne-out settled'] },
    {
      why: 'settled twice',
      log: [settle(F1, 'void'), settle(F1, 'borne-out')],
      outcomes: ['borne-out', 'borne-out settled'],
    },
    { why: 'taken away', log: [settle(F1, 'void'), settle(F1, null)], outcomes: ['open', 'borne-out settled'] },
  ])('$why', ({ log, outcomes }) => {
    const judged = judge(FERRY_STORY, log);
    expect(
      judged.story.forecasts.map(({ outcome, settledBy }) => (settledBy === null ? outcome : `${outcome} settled`)),
    ).toEqual(outcomes);
    expect(judged.unattached).toEqual([]);
  });
});

/** "x1 2 | x2 0" and the rows, "r0 II/C 1.50": ratings in order of the explanations found, then own. */
function toMatrix({ questions }: JudgedStory): { readonly ranks: string; readonly rows: readonly string[] } {
  const [{ explanations, matrix }] = questions as [JudgedStory['questions'][number]];
  const ids = [...explanations.map(({ id }) => id)].sort();
  return {
    ranks: explanations.map(({ id, inconsistency }) => `${id} ${inconsistency}`).join(' | '),
    rows: matrix.map(({ row, own, cells, diagnosticity, isOff }) => {
      const ratings = ids.map((id) => {
        const cell = cells.find(({ explanation }) => explanation === id);
        return cell === undefined ? '.' : `${cell.rating}${cell.isOwn ? '*' : ''}`;
      });
      return `${row === null ? `own${own}` : `r${row}`} ${ratings.join('/')} ${diagnosticity.toFixed(2)}${isOff ? ' off' : ''}`;
    }),
  };
}

describe('explanations', () => {
  const QUESTION = toQuestionSubject(Q1, FERRY_STORY.explanations);
  const rate = (about: Subject, explanation: Subject, rating: 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA' | null): Entry => [
    about,
    { kind: 'rate-cell', explanation, rating },
  ];
  const [ROW0, ROW1] = [toEvidenceSubject(CLEAR), toEvidenceSubject(STALLED)];
  const [FUEL, FOG] = [toExplanationSubject(X2), toExplanationSubject(X1)];
  const FOUND_ROWS = ['r0 II/C 1.50', 'r1 ./C 0.50'];
  const explain: Entry = [QUESTION, { kind: 'explain', text: 'a drunken helmsman' }];
  const add: Entry = [QUESTION, { kind: 'add-evidence', text: 'the pilot log', place: null }];
  const place: Place = {
    article: COLUMN.article.id,
    part: 'evidence',
    ...toSpanOf(COLUMN.article.text, 'Many blame the fog'),
  };

  it.each<{ why: string; log: readonly Entry[]; ranks: string; rows: readonly string[] }>([
    { why: 'as found', log: [], ranks: 'x2 0 | x1 2', rows: FOUND_ROWS },
    { why: 'a cell rated', log: [rate(ROW1, FOG, 'I')], ranks: 'x2 0 | x1 3', rows: ['r0 II/C 1.50', 'r1 I*/C 1.00'] },
    {
      why: 'ranks change',
      log: [rate(ROW0, FUEL, 'II'), rate(ROW0, FOG, 'CC')],
      ranks: 'x1 0 | x2 2',
      rows: ['r0 CC*/II* 2.00', 'r1 ./C 0.50'],
    },
    {
      why: 'the later rating counts',
      log: [rate(ROW1, FOG, 'I'), rate(ROW1, FOG, 'N')],
      ranks: 'x2 0 | x1 2',
      rows: ['r0 II/C 1.50', 'r1 N*/C 0.50'],
    },
    {
      why: 'blank: as if nothing were said',
      log: [rate(ROW0, FOG, null)],
      ranks: 'x2 0 | x1 0',
      rows: ['r0 ./C 0.50', 'r1 ./C 0.50'],
    },
    {
      why: 'NA is not N: it is no part of the row',
      log: [rate(ROW1, FOG, 'NA')],
      ranks: 'x2 0 | x1 2',
      rows: ['r0 II/C 1.50', 'r1 NA*/C 0.00'],
    },
    {
      why: 'an own explanation is one more to be told apart',
      log: [explain],
      ranks: 'x2 0 | own:1 0 | x1 2',
      rows: ['r0 ./II/C 1.25', 'r1 ././C 0.47'],
    },
    {
      why: 'rated evidence for an own explanation',
      log: [explain, rate(ROW0, toOwnExplanationSubject(1), 'I')],
      ranks: 'x2 0 | own:1 1 | x1 2',
      rows: ['r0 I*/II/C 1.25', 'r1 ././C 0.47'],
    },
    {
      why: 'own evidence',
      log: [add, rate(toOwnEvidenceSubject(1), FUEL, 'II'), rate(toOwnEvidenceSubject(1), FOG, 'C')],
      ranks: 'x2 2 | x1 2',
      rows: ['r0 II/C 1.50', 'own1 C*/II* 1.50', 'r1 ./C 0.50'],
    },
    {
      why: 'a source that is off: its rows come last and count for nothing',
      log: [
        [toSourceSubject('column.md'), { kind: 'switch-source', isOff: true }],
        add,
        rate(toOwnEvidenceSubject(2), FUEL, 'I'),
      ],
      ranks: 'x1 0 | x2 1',
      rows: ['own2 ./I* 0.50', 'r0 II/C 1.50 off', 'r1 ./C 0.50 off'],
    },
    {
      why: 'and on again',
      log: [
        [toSourceSubject('column.md'), { kind: 'switch-source', isOff: true }],
        [toSourceSubject('column.md'), { kind: 'switch-source', isOff: false }],
      ],
      ranks: 'x2 0 | x1 2',
      rows: FOUND_ROWS,
    },
    {
      why: 'another source is off',
      log: [[toSourceSubject('Coast Wire'), { kind: 'switch-source', isOff: true }]],
      ranks: 'x2 0 | x1 2',
      rows: FOUND_ROWS,
    },
    {
      why: 'own evidence by its words is off with its outlet',
      log: [
        [QUESTION, { kind: 'add-evidence', text: 'x', place }],
        [toSourceSubject('column.md'), { kind: 'switch-source', isOff: true }],
      ],
      ranks: 'x2 0 | x1 0',
      rows: ['r0 II/C 1.50 off', 'r1 ./C 0.50 off', 'own1 ./. 0.00 off'],
    },
    {
      why: 'taken back: what was rated for it goes too',
      log: [explain, rate(ROW0, toOwnExplanationSubject(1), 'I'), undo(1)],
      ranks: 'x2 0 | x1 2',
      rows: FOUND_ROWS,
    },
  ])('$why', ({ log, ranks, rows }) => {
    const judged = judge(FERRY_STORY, log);
    expect(toMatrix(judged)).toEqual({ ranks, rows });
    expect(judged.story).toBe(FERRY_STORY);
  });

  it('knows where the words stand that own evidence rests on', () => {
    const { questions } = judge(FERRY_STORY, [[QUESTION, { kind: 'add-evidence', text: 'x', place }], add]);
    const { article, start, end } = place;
    expect(questions[0]?.matrix.map(({ own, restsOn }) => [own, restsOn])).toEqual([
      [null, null],
      [null, null],
      [1, { article, finding: null, span: { start, end } }],
      [2, null],
    ]);
  });

  it('is off by the name of its voice, whichever outlet carries it', () => {
    const said: Ref = P1.tellings[0] as Ref;
    const story: Story = {
      ...FERRY_STORY,
      questions: [{ ...Q1, matrix: [{ ...STALLED, what: said, tellings: [said] }] }],
    };
    const off = (name: string): boolean | undefined =>
      judge(story, [[toSourceSubject(name), { kind: 'switch-source', isOff: true }]]).questions[0]?.matrix[0]?.isOff;
    expect(off('Tilda Brask')).toBe(true);
    expect(off('Norrin Lines')).toBe(false);
  });

  it('keeps what is said about what the analyst added', () => {
    const judged = judge(FERRY_STORY, [
      explain,
      add,
      [toOwnExplanationSubject(1), { kind: 'likelihood', band: 'unlikely' }],
      [toOwnEvidenceSubject(2), note('x')],
      [QUESTION, note('x')],
    ]);
    expect(items(judged)).toEqual(['question q1: 1 2 5', 'own-explanation 1: 3', 'own-evidence 2: 4']);
    expect(judged.questions[0]?.explanations.map(({ text }) => text)).toEqual([null, 'a drunken helmsman', null]);
  });

  it.each<{ why: string; log: readonly Entry[]; reason: string }>([
    {
      why: 'own explanation taken back',
      log: [explain, [toOwnExplanationSubject(1), note('x')], undo(1)],
      reason: '2: What it is about was taken back, or has itself no hold now.',
    },
    {
      why: 'no such own evidence',
      log: [explain, [toOwnEvidenceSubject(1), note('x')]],
      reason: '2: What it is about was taken back, or has itself no hold now.',
    },
    {
      why: 'cell of no explanation',
      log: [rate(ROW0, toOwnExplanationSubject(9), 'I')],
      reason: '1: The explanation that it rates the evidence for is not in the story now.',
    },
    {
      why: 'an unknown source',
      log: [[toSourceSubject('The Moon'), { kind: 'switch-source', isOff: true }]],
      reason: '1: No article of the case appeared under this name, and nobody of this name speaks in it.',
    },
    {
      why: 'no such evidence',
      log: [[toEvidenceSubject({ ...CLEAR, tellings: [P1.tellings[0] as Ref] }), note('x')]],
      reason: '1: The words stand in the articles, but no piece of evidence rests on all of them now.',
    },
  ])('sets aside: $why', ({ log, reason }) => {
    expect(reasons(judge(FERRY_STORY, log))).toEqual([reason]);
  });

  it('takes the explanation for what tells which question a sentence is rated for', () => {
    const other: StoryExplanation = { ...X1, id: 'x9', question: 'q9', claim: F1.what, tellings: [F1.what] };
    const story: Story = {
      ...FERRY_STORY,
      questions: [Q1, { ...Q1, id: 'q9', explanations: ['x9'], matrix: [{ ...CLEAR, cells: [] }] }],
      explanations: [...FERRY_STORY.explanations, other],
    };
    const judged = judge(story, [rate(ROW0, toExplanationSubject(other), 'I'), [ROW0, note('x')]]);
    expect(
      judged.questions.map(({ explanations }) => explanations.map(({ id, inconsistency }) => `${id} ${inconsistency}`)),
    ).toEqual([['x2 0', 'x1 2'], ['x9 1']]);
    expect(items(judged)).toEqual(['evidence q9/0: 1']);
    expect(reasons(judged)).toEqual([
      '2: The words belong to more than one piece of evidence now, and it is open which is meant.',
    ]);
  });
});

describe('the rest of the log', () => {
  it('passes over what belongs to readings', () => {
    const attribution = toAttributionSubject(WIRE.article.id, WIRE.attributions[0] as Reading['attributions'][number]);
    expect(judge(FERRY_STORY, [[attribution, { kind: 'reject' }]])).toEqual(judge(FERRY_STORY, []));
  });

  it('lists sources that are off, and what is decided about a source', () => {
    const judged = judge(FERRY_STORY, [
      [toSourceSubject('Island Post'), { kind: 'rate-source', reliability: 'C' }],
      [toSourceSubject('Island Post'), { kind: 'switch-source', isOff: true }],
      [toSourceSubject('Tilda Brask'), { kind: 'switch-source', isOff: true }],
      [toSourceSubject('Island Post'), { kind: 'switch-source', isOff: true }],
    ]);
    expect(judged.sourcesOff).toEqual(['Tilda Brask', 'Island Post']);
    expect(items(judged)).toEqual(['source Island Post: 1 2 4', 'source Tilda Brask: 3']);
  });
});

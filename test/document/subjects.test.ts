import { describe, expect, it } from 'vitest';
import type { Subject } from '../../src/document/judgement.ts';
import type { Conflict, MatrixRow, Ref, StoryExplanation } from '../../src/document/story.ts';
import {
  toArticleSubject,
  toAttributionSubject,
  toConflictSubject,
  toEvidenceSubject,
  toExplanationSubject,
  toForecastSubject,
  toHappeningSubject,
  toNoticeSubject,
  toOwnEvidenceSubject,
  toOwnExplanationSubject,
  toPointSubject,
  toQuestionSubject,
  toSourceSubject,
  toSubject,
  toSubjectKey,
  toVoiceSubject,
} from '../../src/document/subjects.ts';

const at = (start: number, end = start + 5): { start: number; end: number } => ({ start, end });
const ref = (article: string, start: number): Ref => ({ article, finding: 'a1', span: at(start) });
const FOUND = { id: 'x1', confidence: 0.5, by: 'hand' };

/** A subject in one line: "point A 3-8 telling". */
function toLine({ of, name, places }: Subject): string {
  const parts = places.map(({ article, part, start, end }) => `${article} ${start}-${end} ${part}`);
  return [of, ...(name === null ? [] : [name]), ...parts].join(', ');
}

const REFS = [ref('B', 4), ref('A', 9), ref('A', 3)];
const IN_ORDER = (part: string): string => `A 3-8 ${part}, A 9-14 ${part}, B 4-9 ${part}`;
const explanation = (id: string, question: string, tellings: readonly Ref[]): StoryExplanation => ({
  id,
  question,
  claim: tellings[0] as Ref,
  holders: [],
  tellings,
  evidence: [],
  inconsistency: 0,
});
const CONFLICT = { kind: 'number', tellings: REFS.map((one) => ({ ...one, side: 0, speaker: null })) };
const EXPLANATIONS = [
  explanation('x1', 'q1', [REFS[0] as Ref]),
  explanation('x2', 'q2', REFS),
  explanation('x3', 'q1', [REFS[1] as Ref]),
];
const QUESTION = { id: 'q1', of: null, explanations: ['x1', 'x3'], matrix: [] };

describe('what judgements can be about', () => {
  it.each<{ subject: Subject; line: string }>([
    {
      subject: toAttributionSubject('A', { source: [at(20)], cue: [at(30)], content: [at(40), at(5)] }),
      line: 'attribution, A 5-10 content, A 20-25 source, A 30-35 cue, A 40-45 content',
    },
    { subject: toAttributionSubject('A', { source: [], cue: [], content: [] }), line: 'attribution' },
    {
      subject: toNoticeSubject('A', { ...FOUND, ...at(3), kind: 'denied', source: at(1), about: null }),
      line: 'notice, A 3-8 notice',
    },
    {
      subject: toHappeningSubject('A', {
        ...FOUND,
        what: at(9),
        cue: at(3),
        when: null,
        where: null,
        who: [],
        status: 'planned',
        mentions: [],
      }),
      line: 'happening, A 3-8 cue, A 9-14 what',
    },
    { subject: toArticleSubject('A'), line: 'article, A 0-0 article' },
    {
      subject: toVoiceSubject({ id: 'v1', name: 'Ann Lee', kind: 'person', roles: [], tellings: REFS, outlets: [] }),
      line: `voice, Ann Lee, ${IN_ORDER('telling')}`,
    },
    {
      subject: toPointSubject({
        id: 'p1',
        gist: REFS[0] as Ref,
        tellings: REFS.map((one) => ({ ...one, speaker: null, origin: 'o1' })),
        origins: [],
        standing: 'single',
        confirmations: [],
        silent: [],
      }),
      line: `point, ${IN_ORDER('telling')}`,
    },
    { subject: toConflictSubject(CONFLICT as unknown as Conflict), line: `conflict, number, ${IN_ORDER('telling')}` },
    { subject: toQuestionSubject(QUESTION, EXPLANATIONS), line: 'question, A 9-14 claim, B 4-9 claim' },
    { subject: toExplanationSubject(EXPLANATIONS[1] as StoryExplanation), line: `explanation, ${IN_ORDER('claim')}` },
    {
      subject: toEvidenceSubject({ tellings: REFS } as unknown as MatrixRow),
      line: `evidence, ${IN_ORDER('evidence')}`,
    },
    {
      subject: toForecastSubject({
        id: 'f1',
        holder: null,
        what: REFS[0] as Ref,
        tellings: REFS,
        band: null,
        horizon: null,
        outcome: 'open',
        settledBy: null,
      }),
      line: `forecast, ${IN_ORDER('forecast')}`,
    },
    { subject: toSourceSubject('The Post'), line: 'source, The Post' },
    { subject: toOwnExplanationSubject(7), line: 'own-explanation, 7' },
    { subject: toOwnEvidenceSubject(7), line: 'own-evidence, 7' },
  ])('$line', ({ subject, line }) => {
    expect(toLine(subject)).toBe(line);
  });

  it('takes two subjects for one whatever the order and repetition of their places', () => {
    const places = toPointPlaces();
    const one = toSubject('point', null, places);
    const other: Subject = { of: 'point', name: null, places: [...places, ...places].reverse() };
    expect(toSubjectKey(one)).toBe(toSubjectKey(other));
    expect(one.places).toHaveLength(3);
  });

  it.each<{ what: string; other: Subject }>([
    { what: 'kind', other: toSubject('conflict', null, toPointPlaces()) },
    { what: 'name', other: toSubject('point', 'x', toPointPlaces()) },
    { what: 'places', other: toSubject('point', null, toPointPlaces().slice(1)) },
    {
      what: 'part',
      other: toSubject(
        'point',
        null,
        toPointPlaces().map((place) => ({ ...place, part: 'claim' })),
      ),
    },
  ])('tells subjects of another $what apart', ({ other }) => {
    expect(toSubjectKey(other)).not.toBe(toSubjectKey(toSubject('point', null, toPointPlaces())));
  });
});

function toPointPlaces(): Subject['places'] {
  return REFS.map(({ article, span }) => ({ article, part: 'telling', ...span }));
}

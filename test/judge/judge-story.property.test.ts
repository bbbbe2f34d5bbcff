import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JudgedStory } from '../../src/document/case.ts';
import type { Decision, Judgement, Subject } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Standing, Story } from '../../src/document/story.ts';
import {
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
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { judgeStory } from '../../src/judge/judge-story.ts';
import { read } from '../../src/read.ts';
import { story as compare } from '../../src/story.ts';
import { RUNS } from '../property/runs.ts';
import { type Entry, toLog } from './log.ts';

/** Laws that hold for any log at all, on the stories of the examples as the program reads and compares them. */
const FOLDERS = ['moscow-visit', 'product-recall', 'town-vote'];
interface Compared {
  readonly story: Story;
  readonly readings: readonly Reading[];
}
const compared: Compared[] = [];

beforeAll(async () => {
  for (const folder of FOLDERS) {
    const readings: Reading[] = [];
    for (const file of readdirSync(`examples/${folder}`).sort()) {
      const { article, problems } = await ingest(`examples/${folder}/${file}`);
      readings.push(read(article, loadNetwork(), problems));
    }
    compared.push({ readings, story: compare(readings, loadWordVectors()) });
  }
});

function toSubjects({
  voices,
  points,
  conflicts,
  questions,
  explanations,
  forecasts,
  articles,
}: Story): readonly Subject[] {
  return [
    ...voices.map(toVoiceSubject),
    ...points.map(toPointSubject),
    ...conflicts.map(toConflictSubject),
    ...questions.map((one) => toQuestionSubject(one, explanations)),
    ...explanations.map(toExplanationSubject),
    ...questions.flatMap(({ matrix }) => matrix.map(toEvidenceSubject)),
    ...forecasts.map(toForecastSubject),
    ...articles.flatMap(({ outlet }) => (outlet === null ? [] : [toSourceSubject(outlet)])),
    toOwnExplanationSubject(1),
    toOwnEvidenceSubject(2),
  ];
}

/** What can be decided of a subject, sensible or not, with other subjects of the story in it. */
function anyDecision(about: Subject, all: readonly Subject[]): fc.Arbitrary<Decision> {
  const others = (of: Subject['of']): readonly Subject[] => [about, ...all.filter((subject) => subject.of === of)];
  return fc.oneof(
    fc.constantFrom<Decision>(
      { kind: 'confirm' },
      { kind: 'dissolve' },
      { kind: 'note', text: 'x' },
      { kind: 'accept' },
      { kind: 'switch-source', isOff: true },
      { kind: 'settle', outcome: 'void' },
      { kind: 'explain', text: 'x' },
      { kind: 'add-evidence', text: 'x', place: about.places[0] ?? null },
    ),
    fc.nat(14).map((number): Decision => ({ kind: 'undo', number })),
    fc
      .tuple(
        fc.array(fc.constantFrom(...others('voice')), { minLength: 1, maxLength: 2 }),
        fc.constantFrom('Ann', 'Kremlin'),
      )
      .map(([voices, name]): Decision => ({ kind: 'merge', with: voices, name })),
    fc
      .tuple(fc.subarray([...about.places]), fc.constantFrom('Ann', 'Bob'))
      .map(([places, name]): Decision => ({ kind: 'split', places, name })),
    fc
      .tuple(
        fc.constantFrom(...others('explanation'), toOwnExplanationSubject(1)),
        fc.constantFrom('II', 'C', 'NA', null),
      )
      .map(([explanation, rating]): Decision => ({ kind: 'rate-cell', explanation, rating })),
  );
}

const anyJudged: fc.Arbitrary<Compared & { readonly log: readonly Judgement[] }> = fc
  .nat(FOLDERS.length - 1)
  .chain((index) => {
    const one = compared[index] as Compared;
    const all = toSubjects(one.story);
    const anyEntry = fc
      .constantFrom(...all)
      .chain((about) => anyDecision(about, all).map((decision): Entry => [about, decision]));
    return fc.array(anyEntry, { maxLength: 14 }).map((entries) => ({ ...one, log: toLog(one.readings, entries) }));
  });

const judge = ({ story, readings }: Compared, log: readonly Judgement[]): JudgedStory =>
  judgeStory(story, readings, log);
const RANK: Readonly<Record<Standing, number>> = { disputed: 0, single: 1, 'one-origin': 2, corroborated: 3 };

/** Ids of voices and origins that anything in a story names. */
function toNamed({ points, conflicts, updates, timeline, explanations, forecasts, families, origins }: Story): {
  readonly voices: Set<string>;
  readonly origins: Set<string>;
} {
  const voices = [
    ...points.flatMap(({ tellings, confirmations }) => [
      ...tellings.map(({ speaker }) => speaker),
      ...confirmations.map(({ voice }) => voice),
    ]),
    ...[...conflicts, ...updates].flatMap(({ tellings }) => tellings.map(({ speaker }) => speaker)),
    ...timeline.flatMap(({ voices: tellers }) => tellers),
    ...explanations.flatMap(({ holders }) => holders.map(({ voice }) => voice)),
    ...forecasts.map(({ holder }) => holder),
    ...origins.map(({ voice }) => voice),
  ];
  const from = [
    ...points.flatMap(({ tellings, origins: of }) => [...tellings.map(({ origin }) => origin), ...of]),
    ...families.map(({ origin }) => origin),
  ];
  return { voices: new Set(voices.filter((id) => id !== null)), origins: new Set(from) };
}

describe('judging any story', () => {
  it('changes nothing with an empty log', () => {
    for (const one of compared) {
      const judged = judge(one, []);
      expect(judged.story).toBe(one.story);
      expect([judged.items, judged.unattached, judged.sourcesOff]).toEqual([[], [], []]);
      for (const { question, explanations, matrix } of judged.questions) {
        const found = one.story.questions.find(({ id }) => id === question) as Story['questions'][number];
        expect(explanations.map(({ id }) => id)).toEqual(found.explanations);
        for (const { id, inconsistency } of explanations)
          expect(one.story.explanations.find((known) => known.id === id)?.inconsistency).toBe(inconsistency);
        expect(matrix.map(({ row }) => row)).toEqual(found.matrix.map((_, index) => index));
        for (const [index, { diagnosticity }] of matrix.entries())
          expect(diagnosticity).toBeCloseTo(found.matrix[index]?.diagnosticity ?? -1);
      }
    }
  });

  it('gives a well-formed story in which nothing names anybody who is not there', () => {
    fc.assert(
      fc.property(anyJudged, ({ log, ...one }) => {
        const { story } = judge(one, log);
        expect(storySchema.safeParse(story).success).toBe(true);
        const before = toNamed(one.story);
        const [voices, origins] = [
          new Set(story.voices.map(({ id }) => id)),
          new Set(story.origins.map(({ id }) => id)),
        ];
        const now = toNamed(story);
        const known = new Set(one.story.voices.map(({ id }) => id));
        // Where the program itself names somebody who is no voice, so may what is judged.
        for (const id of now.voices) expect(voices.has(id) || (before.voices.has(id) && !known.has(id))).toBe(true);
        for (const id of now.origins) expect(origins.has(id)).toBe(true);
        const count = (of: Story): number => of.voices.reduce((sum, { tellings }) => sum + tellings.length, 0);
        expect(count(story)).toBe(count(one.story));
      }),
      { numRuns: RUNS },
    );
  });

  it('hears every judgement that stands exactly once, and gives the same each time', () => {
    fc.assert(
      fc.property(anyJudged, ({ log, ...one }) => {
        const judged = judge(one, log);
        expect(judge(one, log)).toEqual(judged);
        const heard = [
          ...judged.items.flatMap(({ judgements }) => judgements),
          ...judged.unattached.map(({ judgement }) => judgement),
        ];
        expect(new Set(heard).size).toBe(heard.length);
        const undone = log.filter((entry) => !heard.includes(entry) && entry.decision.kind !== 'undo');
        for (const { number } of undone)
          expect(log.some(({ decision }) => decision.kind === 'undo' && decision.number === number)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('exactly restores what is undone, merges and splits too', () => {
    fc.assert(
      fc.property(anyJudged, ({ log, ...one }) => {
        const last = log.at(-1);
        if (last === undefined || last.decision.kind === 'undo') return;
        const undoing: Judgement = { ...last, number: log.length + 1, decision: { kind: 'undo', number: log.length } };
        expect(judge(one, [...log, undoing])).toEqual(judge(one, log.slice(0, -1)));
      }),
      { numRuns: RUNS },
    );
  });

  it('makes nothing better corroborated by merging', () => {
    fc.assert(
      fc.property(anyJudged, ({ log, ...one }) => {
        const merges = log.filter(({ decision }) => decision.kind === 'merge' || decision.kind === 'note');
        const { story } = judge(one, merges);
        for (const point of one.story.points) {
          const now = story.points.find(({ id }) => id === point.id) as Story['points'][number];
          expect(RANK[now.standing] <= RANK[point.standing]).toBe(true);
          expect(now.origins.length <= point.origins.length).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('never throws on a log that was made for another story', () => {
    fc.assert(
      fc.property(anyJudged, fc.nat(FOLDERS.length - 1), ({ log }, index) => {
        const one = compared[index] as Compared;
        expect(storySchema.safeParse(judge(one, log).story).success).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

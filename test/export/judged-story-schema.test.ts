import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { JudgedItem, JudgedReading, Unattached } from '../../src/document/case.ts';
import type { Decision, Subject } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Story } from '../../src/document/story.ts';
import {
  toArticleSubject,
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
import { judgedStorySchema, toJudgedStoryJsonSchema } from '../../src/export/schema/judged-story-schema.ts';
import { toStoryJson } from '../../src/export/to-story-json.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { judgeStory } from '../../src/judge/judge-story.ts';
import { FERRY_READINGS, FERRY_STORY, WIRE } from '../fixtures/ferry-story.ts';
import { type Entry, toLog, UNCHANGED } from '../judge/log.ts';

const FILE = readFileSync(new URL('../../schema/judged-story-1.schema.json', import.meta.url), 'utf8');
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(FILE));

const first = <Item>([item]: readonly Item[]): Item => item as Item;
const question = first(FERRY_STORY.questions);
const saying: Subject = toAttributionSubject(
  WIRE.article.id,
  first(WIRE.attributions) as Reading['attributions'][number],
);
const voice = toVoiceSubject(first(FERRY_STORY.voices));
const about = toQuestionSubject(question, FERRY_STORY.explanations);
const row = first(question.matrix as Story['questions'][number]['matrix']);

/** Something of every kind that can be decided. */
const ENTRIES: readonly Entry[] = [
  [saying, { kind: 'accept' }],
  [
    saying,
    {
      kind: 'correct',
      to: {
        ...UNCHANGED,
        content: saying.places.slice(-1).map(({ start, end }) => ({ start, end })),
        speaker: 'Kari Dahl',
        act: 'says',
      },
    },
  ],
  [toAttributionSubject(WIRE.article.id, WIRE.attributions[1] as Reading['attributions'][number]), { kind: 'reject' }],
  [voice, { kind: 'split', places: voice.places.slice(0, 1), name: 'Somebody else' }],
  [voice, { kind: 'merge', with: [toVoiceSubject(FERRY_STORY.voices[1] as Story['voices'][number])], name: 'Both' }],
  [toPointSubject(first(FERRY_STORY.points)), { kind: 'confirm' }],
  [toConflictSubject(first(FERRY_STORY.conflicts)), { kind: 'dissolve' }],
  [toSourceSubject('Island Post'), { kind: 'rate-source', reliability: 'B' }],
  [toSourceSubject('Island Post'), { kind: 'switch-source', isOff: true }],
  [toPointSubject(first(FERRY_STORY.points)), { kind: 'rate-statement', credibility: null }],
  [toPointSubject(first(FERRY_STORY.points)), { kind: 'likelihood', band: 'very-likely' }],
  [toPointSubject(first(FERRY_STORY.points)), { kind: 'confidence', level: 'low' }],
  [about, { kind: 'explain', text: 'a drunken helmsman' }],
  [about, { kind: 'add-evidence', text: 'the log', place: first(saying.places) }],
  [toOwnEvidenceSubject(14), { kind: 'rate-cell', explanation: toOwnExplanationSubject(13), rating: 'II' }],
  [
    toEvidenceSubject(row),
    { kind: 'rate-cell', explanation: toExplanationSubject(first(FERRY_STORY.explanations)), rating: 'NA' },
  ],
  [toForecastSubject(first(FERRY_STORY.forecasts)), { kind: 'settle', outcome: 'borne-out' }],
  [toArticleSubject(WIRE.article.id), { kind: 'note', text: 'the first \ud800' }],
  [toSourceSubject('The Moon'), { kind: 'note', text: 'has no hold' }],
];

const log = toLog(FERRY_READINGS, ENTRIES);
const judged = judgeStory(FERRY_STORY, FERRY_READINGS, log);
const readings = FERRY_READINGS.map((reading) => judgeReading(reading, log));
const JSON_TEXT = toStoryJson(judged.story, { program: 'Hearsay 1.2.3', decided: { judged, readings } });

describe('the schema of a judged story', () => {
  it('is checked in as the definitions give it (npm run build, then node scripts/write-schema.mjs)', () => {
    expect(FILE).toBe(`${JSON.stringify(toJudgedStoryJsonSchema(), null, 2)}\n`);
  });

  it('accepts what is printed, with a judgement of every kind, and so does another program', () => {
    const data = JSON.parse(JSON_TEXT);
    expect(judgedStorySchema.parse(data)).toEqual(data);
    expect(validate(data), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    const { items, unattached, readings: ofReadings } = data.analyst;
    const printed: readonly { readonly decision: Decision }[] = [
      ...items.flatMap(({ judgements }: JudgedItem) => judgements),
      ...ofReadings.flatMap((one: JudgedReading) => one.items.flatMap(({ judgements }) => judgements)),
      ...unattached.map(({ judgement }: Unattached) => judgement),
    ];
    expect(new Set(printed.map(({ decision }) => decision.kind))).toEqual(new Set(ENTRIES.map(([, { kind }]) => kind)));
    // A voice that says nothing is merged with nobody, and there is no Moon.
    expect(unattached).toHaveLength(2);
  });

  it.each([
    ['another version', { schema: 'hearsay/judged-story/2' }],
    ['a field nobody defined', { verdict: 'true' }],
    ['a story of another kind', { story: { schema: 'hearsay/reading/1' } }],
    ['no analyst', { analyst: undefined }],
    [
      'a judgement nobody knows',
      { analyst: { ...JSON.parse(JSON_TEXT).analyst, items: [{ id: 'p1', subject: about, judgements: [{}] }] } },
    ],
  ])('refuses %s', (_, change) => {
    const data = { ...JSON.parse(JSON_TEXT), ...change };
    expect(judgedStorySchema.safeParse(data).success).toBe(false);
    expect(validate(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});

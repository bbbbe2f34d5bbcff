import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { JudgedReading } from '../../../src/document/case.ts';
import type { Reading } from '../../../src/document/reading.ts';
import {
  toArticleSubject,
  toAttributionSubject,
  toPointSubject,
  toSourceSubject,
  toVoiceSubject,
} from '../../../src/document/subjects.ts';
import { toStix } from '../../../src/export/exchange/stix/to-stix.ts';
import { judgeReading } from '../../../src/judge/judge-reading.ts';
import { judgeStory } from '../../../src/judge/judge-story.ts';
import { FERRY_READINGS, FERRY_STORY, WIRE } from '../../fixtures/ferry-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../../fixtures/story-fixture.ts';
import { type Entry, toLog, UNCHANGED } from '../../judge/log.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

// biome-ignore lint/suspicious/noExplicitAny: what comes out is looked at as anybody else would look at it
type Json = any;

const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const SCHEMAS = new URL('../../fixtures/schemas/stix-2.1/', import.meta.url);
const BASE = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/';
for (const folder of ['common', 'sdos']) {
  for (const file of readdirSync(new URL(`${folder}/`, SCHEMAS))) {
    ajv.addSchema(JSON.parse(readFileSync(new URL(`${folder}/${file}`, SCHEMAS), 'utf8')));
  }
}

/** Checks a bundle by the schemas of OASIS, and what they cannot say; gives its objects. */
function expectBundle(json: string): readonly Json[] {
  const bundle = JSON.parse(json);
  expect(bundle).toEqual({
    type: 'bundle',
    id: expect.stringMatching(/^bundle--[0-9a-f-]{36}$/),
    objects: expect.any(Array),
  });
  const ids = new Set<string>();
  for (const object of bundle.objects) {
    const folder = object.type === 'extension-definition' ? 'common' : 'sdos';
    const validate = ajv.getSchema(`${BASE}${folder}/${object.type}.json`);
    expect(validate?.(object), JSON.stringify([validate?.errors, object])).toBe(true);
    expect(ids.has(object.id)).toBe(false);
    ids.add(object.id);
    // 3.6: a version is never older than its object.
    expect(object.modified >= object.created).toBe(true);
    for (const key of Object.keys(object.extensions ?? {})) {
      // 7.3: what an extension means is in the bundle.
      expect(bundle.objects.some(({ id }: Json) => id === key)).toBe(true);
    }
  }
  const isKnown = (id: string): boolean => ids.has(id);
  for (const { object_refs = [], created_by_ref } of bundle.objects) {
    expect(object_refs.every(isKnown)).toBe(true);
    expect(created_by_ref === undefined || isKnown(created_by_ref)).toBe(true);
  }
  return bundle.objects;
}

const ofType = (objects: readonly Json[], type: string): readonly Json[] => objects.filter((one) => one.type === type);
const toExtensionOf = (object: Json): Json => Object.values(object.extensions)[0];

describe('a story as STIX', () => {
  const objects = expectBundle(toStix(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' }));

  it('has a report for each article, with its address and the hash of its text', () => {
    const reports = ofType(objects, 'report');
    expect(reports).toHaveLength(3);
    const post = reports.find(({ name }) => name === 'Island Post');
    expect(post).toMatchObject({
      published: '2023-03-05T00:00:00.000Z',
      created: '2023-03-05T00:00:00.000Z',
      lang: 'en',
    });
    const id = FERRY_READINGS[1]?.article.id ?? '';
    expect(post.external_references).toEqual([
      { source_name: 'Island Post', url: 'https://post.example/ferry' },
      {
        source_name: 'Hearsay',
        description: 'The text as it was read, in UTF-8',
        external_id: id,
        hashes: { 'SHA-256': id.slice(7) },
      },
    ]);
    expect(toExtensionOf(post)).toMatchObject({ file: 'post.html', found_by: 'Hearsay 1.2.3, model hand 1' });
    expect(JSON.stringify(objects)).not.toContain('news/');
  });

  it('has a note with the exact words for each attribution, about the article and whoever says it', () => {
    const notes = ofType(objects, 'note').filter(({ abstract }) => abstract?.includes('speech'));
    expect(notes).toHaveLength(5);
    const note = notes.find(({ content }) => content.startsWith('"The decision has to do with repairs inside'));
    const brask = ofType(objects, 'identity').find(({ name }) => name === 'Tilda Brask');
    expect(brask).toMatchObject({
      identity_class: 'individual',
      roles: ['harbour master'],
      modified: '2023-03-05T00:00:00.000Z',
    });
    expect(note.abstract).toBe('Tilda Brask says (direct speech)');
    expect(note.object_refs).toEqual([expect.stringMatching(/^report--/), brask.id]);
    const [piece] = toExtensionOf(note).content;
    expect(WIRE.article.text.slice(piece.start_utf16, piece.end_utf16)).toBe(piece.words);
    expect([...WIRE.article.text].slice(piece.start_codepoint, piece.end_codepoint).join('')).toBe(piece.words);
  });

  it('gives no statement a confidence: how sure the program is of its finding is another thing', () => {
    expect(objects.filter(({ confidence }) => confidence !== undefined)).toEqual([]);
    expect(toExtensionOf(ofType(objects, 'note')[0])).toMatchObject({ extraction_confidence: 0.9 });
  });

  it('has a denial as an opinion of whoever denies, and silence as none', () => {
    const opinions = ofType(objects, 'opinion');
    expect(opinions).toHaveLength(1);
    expect(opinions[0]).toMatchObject({
      opinion: 'disagree',
      explanation: 'denied that its engine had failed',
      authors: ['Norrin Lines'],
    });
    expect(opinions[0].object_refs).toHaveLength(2);
    expect(opinions[0].object_refs.every((id: string) => id.startsWith('note--'))).toBe(true);
    const notes = ofType(objects, 'note').filter(({ abstract }) => abstract?.includes('could not verify'));
    expect(notes.map(({ content }) => content)).toEqual(['The Island Post could not reach Norrin Lines']);
  });

  it('is the same each time, and its ids are outside the namespace that STIX keeps for observables', () => {
    expect(toStix(FERRY_STORY, [...FERRY_READINGS].reverse(), { program: 'Hearsay 1.2.3' })).toBe(
      toStix(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' }),
    );
    // The identity of the name alone stays with a story that lacks an article.
    const fewer = expectBundle(toStix({ ...FERRY_STORY, points: [] }, FERRY_READINGS.slice(0, 1)));
    const toBrask = (all: readonly Json[]): string =>
      ofType(all, 'identity').find(({ name }) => name === 'Tilda Brask').id;
    expect(toBrask(fewer)).toBe(toBrask(objects));
    expect(new Set(objects.map(({ id }) => id.split('--')[1])).size).toBe(objects.length);
  });

  it('is valid for a whole story', () => {
    expect(ofType(expectBundle(toStix(MOSCOW_STORY, MOSCOW_READINGS)), 'report')).toHaveLength(3);
  });

  it('says so where nobody knows when an article was published', () => {
    const articles = FERRY_STORY.articles.map((article) => ({ ...article, published: 'lately' }));
    const reports = ofType(expectBundle(toStix({ ...FERRY_STORY, articles }, FERRY_READINGS)), 'report');
    for (const report of reports) {
      expect(report).toMatchObject({ published: '1970-01-01T00:00:00.000Z', labels: ['published-unknown'] });
    }
  });

  it.each(HOSTILE_TEXTS)('is valid with %s in every place', (_, text) => {
    const { story, readings } = toHostileMaterial(text);
    const json = toStix(story, readings, { program: text });
    expectBundle(json);
    expect(json).not.toMatch(/\\ud[89a-f]/i);
  });

  it('is valid for a story that tries to get out of a page', () => {
    const { story, readings } = HOSTILE_MATERIAL;
    expectBundle(toStix(story, readings));
  });
});

describe('a judged story as STIX', () => {
  const toAbout = (index: number) =>
    toAttributionSubject(WIRE.article.id, WIRE.attributions[index] as Reading['attributions'][number]);
  const [brask] = FERRY_STORY.voices;
  const ENTRIES: readonly Entry[] = [
    [toAbout(0), { kind: 'rate-statement', credibility: '5' }],
    [toAbout(0), { kind: 'rate-statement', credibility: '2' }],
    [toAbout(0), { kind: 'likelihood', band: 'very-likely' }],
    [toAbout(0), { kind: 'confidence', level: 'low' }],
    [toAbout(0), { kind: 'correct', to: { ...UNCHANGED, act: 'promises' } }],
    [toAbout(1), { kind: 'reject' }],
    [toArticleSubject(WIRE.article.id), { kind: 'note', text: 'Seen in print.' }],
    [toSourceSubject('Coast Wire'), { kind: 'rate-source', reliability: 'B' }],
    [toVoiceSubject(brask as typeof brask & object), { kind: 'note', text: 'Called her.' }],
    [
      toPointSubject(FERRY_STORY.points[0] as (typeof FERRY_STORY.points)[number]),
      { kind: 'rate-statement', credibility: '6' },
    ],
  ];
  const log = toLog(FERRY_READINGS, ENTRIES);
  const readings: readonly JudgedReading[] = FERRY_READINGS.map((reading) => judgeReading(reading, log));
  const judged = judgeStory(FERRY_STORY, FERRY_READINGS, log);
  const objects = expectBundle(
    toStix(
      judged.story,
      readings.map(({ standing }) => standing),
      { decided: { judged, readings } },
    ),
  );
  const analyst = ofType(objects, 'identity').find(({ name }) => name === 'Ann Lee');
  const own = objects.filter(({ created_by_ref, authors }) => created_by_ref === analyst.id && authors !== undefined);

  it('leaves out what was rejected and has what was corrected, by the analyst', () => {
    const notes = ofType(objects, 'note');
    expect(notes.some(({ content }) => content.includes('repairs inside'))).toBe(false);
    const corrected = notes.find(({ abstract }) => abstract === 'Tilda Brask promises (indirect speech)');
    expect(corrected.created_by_ref).toBe(analyst.id);
    expect(toExtensionOf(corrected)).toMatchObject({ state: 'corrected', act: 'promises' });
    expect([corrected.created, corrected.modified]).toEqual(['2023-03-04T00:00:00.000Z', '2026-01-01T00:00:04.000Z']);
  });

  it.each([
    ['opinion', 'agree', 70, 'Admiralty Credibility', 'admiralty-scale:information-credibility="2"'],
    ['opinion', 'strongly-agree', 85, 'DNI', 'estimative-language:likelihood-probability="very-likely"'],
    ['note', undefined, 15, 'None / Low / Med / High', 'estimative-language:confidence-in-analytic-judgment="low"'],
  ])('has a rating as %s (%s) with its confidence %i on the scale %s', (type, opinion, confidence, scale, tag) => {
    const rated = own.filter((one) => one.confidence === confidence);
    expect(rated).toHaveLength(1);
    expect(rated[0]).toMatchObject({ type, authors: ['Ann Lee'], labels: [tag, `confidence-scale:${scale}`] });
    expect(rated[0].opinion).toBe(opinion);
    expect(toExtensionOf(rated[0])).toMatchObject({ confidence_scale: scale });
  });

  it('has no number for what the scale has none for', () => {
    const words = own.filter(({ confidence }) => confidence === undefined).map(({ content }) => content);
    expect(words.toSorted()).toEqual([
      'Called her.',
      'Credibility 6 of the Admiralty code: truth cannot be judged.',
      'Reliability B of the Admiralty code.',
      'Seen in print.',
    ]);
  });

  it('has the last of several ratings only, and a likelihood never in one sentence with the confidence in it', () => {
    expect(own.some(({ confidence }) => confidence === 10)).toBe(false);
    for (const { explanation = '', content = '' } of own) {
      expect(/likelihood/i.test(explanation + content) && /confidence/i.test(explanation + content)).toBe(false);
    }
  });
});

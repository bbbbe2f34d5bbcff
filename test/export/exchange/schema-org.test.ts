import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { JudgedReading } from '../../../src/document/case.ts';
import type { Reading } from '../../../src/document/reading.ts';
import { toAttributionSubject, toPointSubject } from '../../../src/document/subjects.ts';
import { toSchemaOrg } from '../../../src/export/exchange/schema-org/to-schema-org.ts';
import { judgeReading } from '../../../src/judge/judge-reading.ts';
import { judgeStory } from '../../../src/judge/judge-story.ts';
import { COLUMN, FERRY_READINGS, FERRY_STORY, PAGE, WIRE } from '../../fixtures/ferry-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../../fixtures/story-fixture.ts';
import { type Entry, toLog } from '../../judge/log.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

// biome-ignore lint/suspicious/noExplicitAny: what comes out is looked at as anybody else would look at it
type Json = any;

const SCHEMA_ORG = 'https://schema.org';
const VOCABULARY = 'http://schema.org/';
/** All terms of schema.org, as its types for TypeScript have them. */
const KNOWN = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.[a-z]+$/, 'schema.d.ts'),
  'utf8',
);

/** As much of the context of schema.org as decides what is an address and what a text; nothing is fetched. */
const documentLoader = async (url: string) => {
  expect([SCHEMA_ORG, `${SCHEMA_ORG}/`]).toContain(url);
  const document = { '@context': { '@vocab': VOCABULARY, url: { '@type': '@id' } } };
  return { contextUrl: null, documentUrl: url, document };
};

/** Expands a graph with a JSON-LD processor, checks that every term is one of schema.org, and gives the nodes by their types. */
async function expectGraph(json: string): Promise<(type: string) => readonly Json[]> {
  const expanded = await jsonld.expand(JSON.parse(json), { documentLoader, safe: true });
  const expectTerms = (part: Json): void => {
    if (Array.isArray(part)) part.forEach(expectTerms);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    for (const [key, value] of Object.entries(part)) {
      if (key === '@type') {
        for (const type of value as string[]) expect(KNOWN).toContain(`"@type": "${type.slice(VOCABULARY.length)}"`);
      } else if (!key.startsWith('@')) expect(KNOWN).toContain(`"${key.slice(VOCABULARY.length)}"?:`);
      if (key !== '@type') expectTerms(value);
    }
  };
  expectTerms(expanded);
  const nodes = JSON.parse(json)['@graph'];
  // Nothing is lost on the way: each node is there, under an id that is an address.
  expect(expanded).toHaveLength(nodes.length);
  for (const node of expanded) expect(node['@id']).toMatch(/^(?:urn:uuid:|ni:\/\/\/)/);
  const ids = nodes.map((node: Json) => node['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  return (type) => nodes.filter((node: Json) => node['@type'] === type);
}

const toTextId = ({ article }: Reading): string =>
  `ni:///sha-256;${Buffer.from(article.id.slice(7), 'hex').toString('base64url')}`;

describe('a story in the words of schema.org', () => {
  it('has each article with what is known of it', async () => {
    const ofType = await expectGraph(toSchemaOrg(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' }));
    expect(ofType('NewsArticle')[1]).toEqual({
      '@type': 'NewsArticle',
      '@id': toTextId(PAGE),
      identifier: PAGE.article.id,
      url: 'https://post.example/ferry',
      publisher: [{ '@type': 'Organization', name: 'Island Post' }],
      datePublished: '2023-03-05',
      inLanguage: 'en',
    });
    expect(ofType('OpinionNewsArticle').map((node) => node['@id'])).toEqual([toTextId(COLUMN)]);
    expect(ofType('Dataset')[0].measurementTechnique).toMatch(/^Hearsay 1\.2\.3, model hand 1\./);
  });

  it('has what stands in quotation marks as quotations with their speaker, and nothing else', async () => {
    const ofType = await expectGraph(toSchemaOrg(FERRY_STORY, FERRY_READINGS));
    expect(ofType('Quotation').map(({ text }) => text)).toEqual([
      '"The decision has to do with repairs inside the ship,"',
      '"The decision has to do with repairs between the ships,"',
    ]);
    const [quotation] = ofType('Quotation');
    expect(quotation).toMatchObject({
      isPartOf: { '@id': toTextId(WIRE) },
      spokenByCharacter: { '@type': 'Person', name: 'Tilda Brask', jobTitle: ['harbour master'] },
    });
    const [start, end] = quotation.identifier.value.split('-').map(Number);
    expect(WIRE.article.text.slice(start, end)).toBe(quotation.text);
  });

  it('has each point as a claim, with the articles it appears in and whose it is', async () => {
    const claims = (await expectGraph(toSchemaOrg(FERRY_STORY, FERRY_READINGS)))('Claim');
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({
      text: 'The ferry to Orsel Island has been cancelled until Friday',
      appearance: [{ '@id': toTextId(WIRE) }, { '@id': toTextId(PAGE) }],
      firstAppearance: { '@id': toTextId(WIRE) },
      author: [{ '@type': 'Person', name: 'Tilda Brask' }],
    });
    expect(claims[2]).not.toHaveProperty('author');
  });

  it('names no first appearance where nobody knows which came first', async () => {
    const articles = FERRY_STORY.articles.map((article, index) =>
      index === 1 ? { ...article, published: null } : article,
    );
    const [claim] = (await expectGraph(toSchemaOrg({ ...FERRY_STORY, articles }, FERRY_READINGS)))('Claim');
    expect(claim.appearance).toHaveLength(2);
    expect(claim).not.toHaveProperty('firstAppearance');
  });

  it('reviews no claim of its own accord', async () => {
    expect((await expectGraph(toSchemaOrg(FERRY_STORY, FERRY_READINGS)))('ClaimReview')).toEqual([]);
  });

  it('has the review of an analyst, who rated it, and no other judgement as one', async () => {
    const toAbout = (index: number) =>
      toAttributionSubject(WIRE.article.id, WIRE.attributions[index] as Reading['attributions'][number]);
    const toPoint = (index: number) => toPointSubject(FERRY_STORY.points[index] as (typeof FERRY_STORY.points)[number]);
    const entries: readonly Entry[] = [
      [toAbout(0), { kind: 'rate-statement', credibility: '4' }],
      [toAbout(0), { kind: 'note', text: 'Rang her.' }],
      [toAbout(1), { kind: 'reject' }],
      [toPoint(1), { kind: 'rate-statement', credibility: '6' }],
      [toPoint(2), { kind: 'rate-statement', credibility: '1' }],
      [toPoint(2), { kind: 'likelihood', band: 'likely' }],
    ];
    const log = toLog(FERRY_READINGS, entries);
    const readings: readonly JudgedReading[] = FERRY_READINGS.map((reading) => judgeReading(reading, log));
    const judged = judgeStory(FERRY_STORY, FERRY_READINGS, log);
    const standing = readings.map((one) => one.standing);
    const ofType = await expectGraph(toSchemaOrg(judged.story, standing, { decided: { judged, readings } }));
    const claims = ofType('Claim');
    expect(ofType('ClaimReview').map(({ '@id': _, ...review }) => review)).toEqual([
      {
        '@type': 'ClaimReview',
        claimReviewed: 'The ferry to Orsel Island has been cancelled until Friday',
        itemReviewed: { '@id': claims[0]['@id'] },
        author: { '@type': 'Person', name: 'Ann Lee' },
        datePublished: '2026-01-01T00:00:00Z',
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 2,
          bestRating: 5,
          worstRating: 1,
          alternateName: 'Admiralty credibility 4: doubtful',
        },
      },
      expect.objectContaining({
        itemReviewed: { '@id': claims[2]['@id'] },
        reviewRating: expect.objectContaining({ ratingValue: 5 }),
      }),
    ]);
    expect(ofType('Quotation')).toHaveLength(1);
  });

  it('is as it was for the visit to Moscow (vitest -u writes it anew)', async () => {
    const json = toSchemaOrg(MOSCOW_STORY, MOSCOW_READINGS, { program: 'Hearsay 1.2.3' });
    await expectGraph(json);
    await expect(json).toMatchFileSnapshot('golden/moscow-visit.schema-org.jsonld');
  });

  it.each([
    ...HOSTILE_TEXTS.map(([name, text]) => [name, toHostileMaterial(text)] as const),
    ['a page', HOSTILE_MATERIAL] as const,
  ])('can be expanded with %s in every place', async (_, { story, readings }) => {
    const json = toSchemaOrg(story, readings);
    await expectGraph(json);
    expect(json).not.toMatch(/\\ud[89a-f]|"url": "(?!https?:)/i);
  });
});

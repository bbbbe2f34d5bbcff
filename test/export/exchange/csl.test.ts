import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { StoryArticle } from '../../../src/document/story.ts';
import { toCsl } from '../../../src/export/exchange/to-csl.ts';
import { FERRY_STORY } from '../../fixtures/ferry-story.ts';
import { MOSCOW_STORY } from '../../fixtures/story-fixture.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../fixtures/schemas/csl-data.schema.json', import.meta.url), 'utf8')),
);

// biome-ignore lint/suspicious/noExplicitAny: what comes out is looked at as anybody else would look at it
function expectItems(json: string): readonly any[] {
  const items = JSON.parse(json);
  expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
  return items;
}

const [wire] = FERRY_STORY.articles;
const toItem = (change: Partial<StoryArticle>) =>
  expectItems(toCsl({ ...FERRY_STORY, articles: [{ ...(wire as StoryArticle), ...change }] }))[0];

describe('the articles as CSL-JSON', () => {
  it('says what is known, and which program read which text', () => {
    expect(expectItems(toCsl(FERRY_STORY, { program: 'Hearsay 1.2.3' }))[1]).toEqual({
      id: FERRY_STORY.articles[1]?.id,
      type: 'article-newspaper',
      'container-title': 'Island Post',
      issued: { 'date-parts': [[2023, 3, 5]] },
      URL: 'https://post.example/ferry',
      language: 'en',
      custom: { 'read-by': 'Hearsay 1.2.3, model hand 1', 'text-hash': FERRY_STORY.articles[1]?.id },
    });
  });

  it.each([
    ['2015', { 'date-parts': [[2015]] }],
    ['2015-05', { 'date-parts': [[2015, 5]] }],
    ['2015-05-18T09:30:00Z', { 'date-parts': [[2015, 5, 18]] }],
    ['Thursday', { literal: 'Thursday' }],
    [null, undefined],
  ])('is as precise about %s as that is', (published, issued) => {
    expect(toItem({ published }).issued).toEqual(issued);
  });

  it.each([
    ['Thomas A. Reeve', { family: 'Reeve', given: 'Thomas A.' }],
    ['T. A. Reeve', { family: 'Reeve', given: 'T. A.' }],
    ['T.A. Reeve', { family: 'Reeve', given: 'T.A.' }],
    ['Reeve, Thomas A.', { family: 'Reeve', given: 'Thomas A.' }],
    ['Thomas Reeve', { literal: 'Thomas Reeve' }],
    ['Kim Jong Un', { literal: 'Kim Jong Un' }],
    ['Thomas Reeve, London', { literal: 'Thomas Reeve, London' }],
    ['Reuters, London', { literal: 'Reuters, London' }],
    ['Ludwig van Beethoven', { literal: 'Ludwig van Beethoven' }],
    ['the Editorial Board', { literal: 'the Editorial Board' }],
    ['U.S. Desk', { literal: 'U.S. Desk' }],
  ])('takes %s apart only where it is certain', (name, author) => {
    expect(toItem({ authors: [name] }).author).toEqual([author]);
  });

  it.each([
    [{ outlet: 'Post', url: 'https://post.example/a' }, 'article-newspaper'],
    [{ outlet: 'Post', url: null }, 'article-newspaper'],
    [{ outlet: null, url: 'https://post.example/a' }, 'webpage'],
    [{ outlet: null, url: null }, 'article'],
    [{ outlet: 'Post', url: 'https://post.example/blogs/a' }, 'post-weblog'],
    [{ outlet: null, url: 'https://eve.substack.com/p/a' }, 'post-weblog'],
    [{ outlet: null, url: 'https://blog.eve.example/' }, 'post-weblog'],
    [{ outlet: null, url: 'https://notsubstack.com/' }, 'webpage'],
    [{ outlet: null, url: 'javascript:alert(1)' }, 'article'],
  ])('is of a type that the address and the outlet tell: %j', (change, type) => {
    expect(toItem(change).type).toBe(type);
  });

  it('is as it was for the visit to Moscow (vitest -u writes it anew)', async () => {
    const json = toCsl(MOSCOW_STORY, { program: 'Hearsay 1.2.3' });
    expectItems(json);
    await expect(json).toMatchFileSnapshot('golden/moscow-visit.csl.json');
  });

  it.each([
    ...HOSTILE_TEXTS.map(([name, text]) => [name, toHostileMaterial(text).story] as const),
    ['a page', HOSTILE_MATERIAL.story] as const,
  ])('is valid with %s', (_, story) => {
    const json = toCsl(story);
    expect(expectItems(json)).toHaveLength(story.articles.length);
    expect(json).not.toMatch(/\\ud[89a-f]|"URL": "(?!https?:)/i);
  });
});

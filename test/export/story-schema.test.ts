import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storySchema, toStoryJsonSchema } from '../../src/export/schema/story-schema.ts';
import { toStoryJson } from '../../src/export/to-story-json.ts';
import { FERRY_STORY, toHostileStory } from '../fixtures/ferry-story.ts';

const { points, timeline, conflicts } = FERRY_STORY;

describe('the schema of a story', () => {
  it('is checked in as the definitions give it (npm run build, then node scripts/write-schema.mjs)', () => {
    const file = readFileSync(new URL('../../schema/story-1.schema.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(toStoryJsonSchema(), null, 2)}\n`);
  });

  it('accepts a story as it is printed', () => {
    expect(storySchema.parse(JSON.parse(toStoryJson(FERRY_STORY)))).toEqual(FERRY_STORY);
  });

  it('is printed well-formed for any text', () => {
    const { story } = toHostileStory('\ud800"\u0000\u2028');
    expect(JSON.parse(toStoryJson(story))).toEqual(story);
    expect(toStoryJson(story)).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    ['another version', { ...FERRY_STORY, schema: 'hearsay/story/2' }],
    ['a field nobody defined', { ...FERRY_STORY, verdict: 'true' }],
    ['a missing list', { ...FERRY_STORY, updates: undefined }],
    ['the words of an article', { ...FERRY_STORY, articles: [{ ...FERRY_STORY.articles[0], text: 'words' }] }],
    ['an article that was never given', { ...FERRY_STORY, articles: [{ ...FERRY_STORY.articles[0], inputs: 0 }] }],
    ['an unknown standing', { ...FERRY_STORY, points: [{ ...points[0], standing: 'true' }] }],
    ['a telling without an origin', { ...FERRY_STORY, points: [{ ...points[0], tellings: [points[0]?.gist] }] }],
    ['an unknown status', { ...FERRY_STORY, timeline: [{ ...timeline[0], status: 'over' }] }],
    ['a confidence above certainty', { ...FERRY_STORY, conflicts: [{ ...conflicts[0], confidence: 1.2 }] }],
  ])('refuses %s', (_, data) => {
    expect(storySchema.safeParse(data).success).toBe(false);
  });
});

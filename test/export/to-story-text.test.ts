import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/document/story.ts';
import { toWidth } from '../../src/export/text/width.ts';
import { toStoryText } from '../../src/export/to-story-text.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';
import { FERRY_READINGS, FERRY_STORY, PAGE, toHostileStory, WIRE } from '../fixtures/ferry-story.ts';

// Controls, bidirectional marks and lone surrogates.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const plain = { width: 80, color: false };
const EMPTY: Story = { ...EMPTY_STORY, articles: FERRY_STORY.articles };

describe('toStoryText', () => {
  it.each([80, 44])('sets a whole story in %i columns', async (width) => {
    const text = toStoryText(FERRY_STORY, FERRY_READINGS, { width, color: false });
    expect(Math.max(...text.split('\n').map(toWidth))).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`golden/ferry-story-${width}.txt`);
  });

  it('leads from all words it quotes to the line or paragraph where they stand', () => {
    const text = toStoryText(FERRY_STORY, FERRY_READINGS, { width: 10_000, color: false });
    const lines: Readonly<Record<string, readonly string[]>> = {
      A: WIRE.article.text.split('\n'),
      B: PAGE.article.text.split('\n\n'),
      C: (FERRY_READINGS[2]?.article.text ?? '').split('\n'),
    };
    const quoted = [...text.matchAll(/(?:“([^“”]+)”|("[^"]+"))(?: · [\w. ]+)? \[([A-Z]):¶?(\d+)\]/g)];
    expect(quoted.length).toBeGreaterThan(20);
    for (const [, marked, own, letter = '', number] of quoted) {
      expect(lines[letter]?.[Number(number) - 1]).toContain(marked ?? own);
    }
  });

  it('only adds colour: without it the same characters stand there', () => {
    const colored = toStoryText(FERRY_STORY, FERRY_READINGS, { width: 80, color: true });
    expect(colored).toContain('\u001b[1mTilda Brask');
    expect(colored).toContain('\u001b[4m*inside the ship*');
    expect(stripVTControlCharacters(colored)).toBe(toStoryText(FERRY_STORY, FERRY_READINGS, plain));
  });

  it('says where there is nothing to tell, and leaves out what needs no word', () => {
    const text = toStoryText(EMPTY, [], plain);
    expect(text.match(/^.+(?=\n─+$)/gm)).toEqual(['Where the accounts differ', 'The articles']);
    expect(text).toContain('No difference was found. That is no proof that there is none.');
    const alone = toStoryText({ ...EMPTY, articles: EMPTY.articles.slice(0, 1) }, FERRY_READINGS.slice(0, 1), plain);
    expect(alone).not.toContain('No difference');
  });

  it('says so where the articles share no statement, and shows what each tells alone', () => {
    const points = FERRY_STORY.points.slice(2);
    const text = toStoryText({ ...EMPTY, points }, FERRY_READINGS, plain);
    expect(text).toContain('No statement was found that more than one article tells.');
    expect(text).toContain('“the old engine stalled” · column.md [C:3]\n      told by column.md alone\n');
  });

  it('stays short however much there is, and says how much is left out', () => {
    const times = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
      Array.from({ length: 400 }, (_, at) => ({ ...(items[0] as Item), id: `${items[0]?.id}-${at}` }));
    const story: Story = {
      ...FERRY_STORY,
      articles: times(FERRY_STORY.articles),
      voices: times(FERRY_STORY.voices),
      points: times(FERRY_STORY.points),
      conflicts: times(FERRY_STORY.conflicts),
      updates: times(FERRY_STORY.updates),
      timeline: times(FERRY_STORY.timeline),
      questions: times(FERRY_STORY.questions),
      forecasts: times(FERRY_STORY.forecasts),
    };
    const text = toStoryText(story, FERRY_READINGS, plain);
    expect(text.split('\n').length).toBeLessThan(350);
    expect(text).toContain('… and 392 more (in --format json)');
  });

  it.each([
    ['\u001b[2J\u202Egnp\u0000\uD800', 80],
    ['\n\n────\n', 80],
    ['[A:1] ', 44],
    ['漢字', 20],
  ])('prints %j inert, in %i columns', (hostile, width) => {
    const { story, readings } = toHostileStory(hostile);
    const text = toStoryText(story, readings, { width, color: false });
    expect(text).not.toMatch(UNSAFE);
    expect(Math.max(...text.split('\n').map(toWidth))).toBeLessThanOrEqual(Math.max(width, 27));
  });

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.integer({ min: 0, max: 120 }), (hostile, width) => {
        const { story, readings } = toHostileStory(hostile);
        expect(toStoryText(story, readings, { width, color: false })).not.toMatch(UNSAFE);
      }),
      { numRuns: 30 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/document/story.ts';
import { toTimelineJs } from '../../../src/export/exchange/to-timelinejs.ts';
import { FERRY_READINGS, FERRY_STORY } from '../../fixtures/ferry-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../../fixtures/story-fixture.ts';
import { HOSTILE_MATERIAL, HOSTILE_TEXTS, toHostileMaterial } from './material.ts';

/** The tags that a slide has; whatever else looks like one must have come from an article. */
const TAGS = /<\/?(?:p|ul|li|small)>|<a href="https?:\/\/[^"<>]*">|<\/a>/g;

// biome-ignore lint/suspicious/noExplicitAny: what comes out is looked at as anybody else would look at it
function expectTimeline(json: string): any {
  const timeline = JSON.parse(json);
  expect(Object.keys(timeline)).toEqual(['title', 'events', 'scale']);
  expect(json).not.toMatch(/\\ud[89a-f]/i);
  for (const { text } of [timeline.title, ...timeline.events]) {
    expect(text.headline).not.toMatch(/[<>]/);
    expect(text.text.replace(TAGS, '')).not.toMatch(/[<>]/);
    expect(text.headline.length).toBeLessThan(1000);
  }
  const ids = timeline.events.map(({ unique_id }: { unique_id: string }) => unique_id);
  expect(new Set(ids).size).toBe(ids.length);
  return timeline;
}

const [, , , opening] = FERRY_STORY.timeline;
const toDates = (change: Partial<TimelineEntry>) => {
  const timeline = [{ ...(opening as TimelineEntry), ...change }];
  const [event] = expectTimeline(toTimelineJs({ ...FERRY_STORY, timeline }, FERRY_READINGS)).events;
  return event === undefined ? null : [event.start_date, event.end_date, event.display_date];
};

describe('a story for TimelineJS', () => {
  it.each([
    ['2023', null, [{ year: 2023 }, undefined, '2023']],
    ['2023-03', null, [{ year: 2023, month: 3 }, undefined, 'March 2023']],
    ['2023-03-10', null, [{ year: 2023, month: 3, day: 10 }, undefined, '10 March 2023']],
    [
      '2023-03-10T18:30',
      null,
      [{ year: 2023, month: 3, day: 10, hour: 18, minute: 30 }, undefined, '10 March 2023, 18:30'],
    ],
    ['2023-SP', null, [{ year: 2023, month: 3, day: 1 }, { year: 2023, month: 5, day: 31 }, 'Spring 2023']],
    ['2023', 'END', [{ year: 2023, month: 9, day: 1 }, { year: 2023, month: 12, day: 31 }, 'Late 2023']],
    ['P3D', null, null],
    ['<b>', null, null],
    [null, null, null],
  ])('dates %s (%s) as precisely as it is known', (when, mod, dates) => {
    expect(toDates({ when, mod })).toEqual(dates);
  });

  it('says what the articles say, who says it where, and which program found it', () => {
    const { title, events } = expectTimeline(toTimelineJs(FERRY_STORY, FERRY_READINGS, { program: 'Hearsay 1.2.3' }));
    expect(title.text.text).toContain('Found by Hearsay 1.2.3, model hand 1.');
    expect(title.text.text).toContain('What no article dates is not here: 1 happening.');
    for (const { article } of FERRY_READINGS) expect(title.text.text).toContain(article.id);
    expect(events.map(({ group }: { group: string }) => group)).toEqual([
      'Happened or planned',
      'Said',
      'Happened or planned',
    ]);
    expect(events[1].text.text).toContain('<p>Said by Tilda Brask</p>');
    expect(events[2].text.text).toContain(
      `<li><a href="https://post.example/ferry">Island Post, paragraph 4</a>: “The opening of the pier has been put off” <small>${FERRY_READINGS[1]?.article.id}</small></li>`,
    );
  });

  it('is as it was for the visit to Moscow (vitest -u writes it anew)', async () => {
    const json = toTimelineJs(MOSCOW_STORY, MOSCOW_READINGS, { program: 'Hearsay 1.2.3' });
    expectTimeline(json);
    await expect(json).toMatchFileSnapshot('golden/moscow-visit.timeline.json');
  });

  it.each(HOSTILE_TEXTS)('holds no markup and no script with %s in every place', (_, text) => {
    const { story, readings } = toHostileMaterial(text);
    expect(expectTimeline(toTimelineJs(story, readings, { program: text })).events).toHaveLength(3);
  });

  it('holds none for a story that tries to get out of a page', () => {
    const { story, readings } = HOSTILE_MATERIAL;
    expect(expectTimeline(toTimelineJs(story, readings)).events).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/document/story.ts';
import { toTimelineBlocks } from '../../../src/page/story/report/timeline-section.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { FERRY_READINGS, FERRY_STORY } from '../../fixtures/ferry-story.ts';

const [first] = FERRY_STORY.timeline;
const SAYING = { ...first, kind: 'saying', status: null, history: [] } as TimelineEntry;

function toText(timeline: readonly TimelineEntry[]): string {
  return JSON.stringify(toTimelineBlocks(toStoryIndex({ ...FERRY_STORY, timeline }, FERRY_READINGS)));
}

describe('toTimelineBlocks', () => {
  it('names nobody for a saying whose speaker is not known: the outlet has not said it', () => {
    expect(toText([{ ...SAYING, voices: [] }])).not.toContain(' says: ');
  });

  it('says whose word it is where only a source tells it', () => {
    const named = FERRY_STORY.voices.find(({ name }) => name !== null && /^\p{Lu}\S+ \p{Lu}/u.test(name));
    const told = { ...SAYING, kind: 'happening', status: 'occurred' } as TimelineEntry;
    const what = { ...told.what, span: { ...told.what.span, end: told.what.span.start + 3 } };
    expect(toText([{ ...told, what, voices: [named?.id ?? ''] }])).toContain(`${named?.name}, in `);
    expect(toText([{ ...told, what, voices: [] }])).not.toContain(`${named?.name}, in `);
  });

  it('says that words are said where they are cut before the one who says so', () => {
    const start = FERRY_READINGS.find(({ article }) => article.id === SAYING.what.article)?.article.text.indexOf(
      'Twelve',
    );
    const toSaid = (length: number, voice?: string): string => {
      const what = { ...SAYING.what, span: { start: start ?? 0, end: (start ?? 0) + length } };
      const silent = FERRY_READINGS.map((reading) => {
        const text = reading.article.text.replaceAll('said', 'felt').replaceAll('denied', 'feared');
        return { ...reading, article: { ...reading.article, text } };
      });
      const timeline = [{ ...SAYING, what, voices: voice === undefined ? [] : [voice] }];
      return JSON.stringify(toTimelineBlocks(toStoryIndex({ ...FERRY_STORY, timeline }, silent)));
    };
    expect(toSaid(215)).toContain('said: ');
    const [named] = FERRY_STORY.voices.filter(({ name }) => name !== null && /^\p{Lu}\S+ \p{Lu}/u.test(name));
    expect(named).toBeDefined();
    expect(toSaid(215, named?.id)).not.toContain('"said: "');
    expect(toSaid(90)).not.toContain('said: ');
    expect(toText([{ ...SAYING, voices: [] }])).not.toContain('said: ');
  });

  it('shows what was said before the articles themselves, where not all can be shown', () => {
    const articles = Array.from(
      { length: 20 },
      (_, index) => ({ ...SAYING, id: `p${index}`, kind: 'publication' }) as TimelineEntry,
    );
    const blocks = toTimelineBlocks(
      toStoryIndex({ ...FERRY_STORY, timeline: [...articles, { ...SAYING, voices: [] }] }, FERRY_READINGS),
    );
    expect(JSON.stringify(blocks.slice(-2))).not.toContain('published: ');
  });
});

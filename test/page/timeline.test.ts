import { describe, expect, it } from 'vitest';
import { toCatalogue } from '../../src/page/catalogue.ts';
import { toTimeline } from '../../src/page/timeline.ts';
import { toReading, toSpanOf } from '../fixtures/reading-fixture.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

describe('toTimeline', () => {
  const { text } = TRAM_LINE.article;
  const { rows, undated } = toTimeline(toCatalogue(TRAM_LINE));

  it('orders happenings and times by date, each sentence once, and leaves out the date of the article itself', () => {
    expect(
      rows.map(({ words, isExact, happenings, mentions }) => [
        words,
        isExact,
        happenings.map(({ what }) => text.slice(what.start, what.end)),
        mentions.map(({ time }) => text.slice(time.start, time.end)),
      ]),
    ).toEqual([
      ['2009', true, [], ['2009']],
      ['late 2019', false, ['Work'], []],
      ['May 2023', true, [], ['May 2023']],
      ['3 June 2023', true, [], ['3 June']],
      ['12 June 2023', false, [], ['Monday']],
      ['17 June 2023', true, ['The opening of the Vellin tram line', 'The mayor will ride the first tram'], []],
      ['September 2023', true, [], ['September']],
      ['before 2025', false, [], ['2025']],
    ]);
  });

  it('keeps happenings without a date in the order of the text', () => {
    expect(undated.map(({ id }) => id)).toEqual(['z4']);
  });

  it('draws nothing of fewer than two dates', () => {
    const one = { ...TRAM_LINE, times: TRAM_LINE.times.filter(({ id }) => id === 'x2') };
    expect(toTimeline(toCatalogue(one)).rows).toEqual([]);
    expect(toTimeline(toCatalogue(one)).undated).toEqual(TRAM_LINE.happenings);
  });

  it('has no place for lengths, repeated times and times without a value', () => {
    const words = 'For two years, every day, some Thursday, in 2001 and in 2002.';
    const time = { confidence: 1, by: 'hand', mod: null, anchor: 'none', candidates: [] } as const;
    const reading = toReading(words, [], {
      findings: {
        times: [
          { ...time, id: '1', ...toSpanOf(words, 'two years'), type: 'DURATION', value: 'P2Y' },
          { ...time, id: '2', ...toSpanOf(words, 'every day'), type: 'SET', value: 'P1D' },
          { ...time, id: '3', ...toSpanOf(words, 'Thursday'), type: 'DATE', value: null },
          { ...time, id: '4', ...toSpanOf(words, '2001'), type: 'DATE', value: '2001' },
          { ...time, id: '5', ...toSpanOf(words, '2002'), type: 'DATE', value: '2002' },
        ],
      },
    });
    expect(toTimeline(toCatalogue(reading)).rows.map((row) => row.words)).toEqual(['2001', '2002']);
  });
});

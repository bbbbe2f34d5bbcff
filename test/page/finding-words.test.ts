import { describe, expect, it } from 'vitest';
import { toCatalogue } from '../../src/page/catalogue.ts';
import {
  toCertaintyWords,
  toForecastWords,
  toNoticeGroups,
  toNoticeSource,
  toOtherStatuses,
  toStatusHolder,
  toTimeLine,
  toTimeWords,
  toWho,
} from '../../src/page/finding-words.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

const catalogue = toCatalogue(TRAM_LINE);
const time = TRAM_LINE.times[0]!;

describe('toTimeWords', () => {
  it.each([
    [{ value: '2015-05-14', anchor: 'absolute' }, '14 May 2015'],
    [{ value: '2015-05-14', anchor: 'published' }, '14 May 2015, counted from the publication date'],
    [{ value: '2015-05-14', candidates: ['2015-05-14', '2015-05-21'], anchor: 'none' }, '14 May 2015, or 21 May 2015'],
    [{ value: null, candidates: ['XXXX-WXX-4'] }, 'not dated: a Thursday'],
    [{ value: null }, 'not dated'],
  ] as const)('%j: %s', (more, words) => {
    expect(toTimeWords({ ...time, ...more })).toBe(words);
  });

  it('says the same words once', () => {
    expect(toTimeLine('May 2023', { ...time, value: '2023-05' })).toBe('May 2023');
    expect(toTimeLine('Thursday', { ...time, value: '2015-05-14' })).toBe('Thursday: 14 May 2015');
  });
});

describe('toCertaintyWords', () => {
  it.each([
    [{ polarity: 'affirmed', level: 'probable', band: 'likely' }, 'said as likely'],
    [{ polarity: 'affirmed', level: 'possible', band: null }, 'said as possible'],
    [{ polarity: 'denied', level: 'certain', band: null }, 'said as certain, in the negative'],
    [{ polarity: 'unknown', level: 'possible', band: null }, 'said as possible; left open whether it is so'],
  ] as const)('%j: %s', (more, words) => {
    expect(toCertaintyWords({ ...TRAM_LINE.certainties[0]!, ...more })).toBe(words);
  });
});

describe('who holds what', () => {
  it.each([
    ['a4', 'many'],
    ['a6', 'Jonas Reed'],
    [null, null],
    ['gone', null],
  ])('%s: %s', (id, who) => {
    expect(toWho(catalogue, id)).toBe(who);
  });

  it('tells likelihood and time of a forecast, and no figure', () => {
    expect(TRAM_LINE.forecasts.map((forecast) => toForecastWords(catalogue, forecast))).toEqual([
      'likely; time: September 2023',
      'time: 17 June 2023',
      'unlikely; time: before 2025',
    ]);
  });
});

describe('toNoticeSource', () => {
  it('says whom a pronoun stands for where that is known', () => {
    const [notice] = TRAM_LINE.notices;
    const start = TRAM_LINE.article.text.indexOf('who had tested');
    const named = { ...notice!, source: { start, end: start + 3 } };
    const mention = { start, end: start + 3, how: 'pronoun' as const };
    const known = { ...TRAM_LINE, entities: [{ ...TRAM_LINE.entities[0]!, mentions: [mention] }] };
    expect(toNoticeSource(toCatalogue(known), named)).toBe('who (Marta Klein)');
    expect(toNoticeSource(catalogue, named)).toBe('who');
    expect(toNoticeSource(catalogue, { ...notice!, source: null })).toBeNull();
  });
});

describe('toNoticeGroups', () => {
  it('keeps what is open apart from what is confirmed and from remarks on the article', () => {
    const [notice] = TRAM_LINE.notices;
    const kinds = ['disclaimer', 'denied', 'unclear', 'confirmed', 'unconfirmed'] as const;
    const groups = toNoticeGroups(kinds.map((kind) => ({ ...notice!, kind })));
    expect(groups.map(({ title, notices }) => [title, notices.map(({ kind }) => kind)])).toEqual([
      ['Unconfirmed and unclear', ['unclear', 'unconfirmed']],
      ['Confirmed or denied', ['denied', 'confirmed']],
      ['The article about itself', ['disclaimer']],
    ]);
    expect(toNoticeGroups([])).toEqual([]);
  });
});

describe('the status of a happening', () => {
  const happening = TRAM_LINE.happenings[0]!;
  const [planned, cancelled] = happening.mentions;

  it('names each other status once, in the order of the text', () => {
    const mentions = [planned!, cancelled!, planned!, { ...planned!, status: 'denied' as const }];
    expect(toOtherStatuses({ ...happening, mentions }).map(({ status }) => status)).toEqual(['planned', 'denied']);
    expect(toOtherStatuses({ ...happening, mentions: [cancelled!] })).toEqual([]);
  });

  it('is told by whoever stands behind its cue, wherever that stands', () => {
    expect(toStatusHolder(happening)).toBe('a2');
    expect(toStatusHolder({ ...happening, mentions: [cancelled!, planned!] })).toBe('a2');
    expect(toStatusHolder({ ...happening, cue: planned!.cue })).toBeNull();
  });
});

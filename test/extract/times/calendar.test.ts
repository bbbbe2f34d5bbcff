import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDay,
  parseIsoDay,
  toDay,
  toDayNumber,
  toIsoDay,
  toIsoWeek,
  toWeekday,
} from '../../../src/extract/times/calendar.ts';

describe('calendar', () => {
  it('knows the weekdays of known days', () => {
    expect(toWeekday(parseIsoDay('2015-04-30') ?? 0)).toBe(4);
    expect(toWeekday(parseIsoDay('1969-12-29') ?? 0)).toBe(1);
    expect(toWeekday(parseIsoDay('2024-02-29') ?? 0)).toBe(4);
  });

  it.each([
    ['2015-01-01', '2015-W01'],
    ['2016-01-03', '2015-W53'],
    ['2024-12-30', '2025-W01'],
    ['2015-04-30', '2015-W18'],
  ])('%s lies in week %s', (day, week) => {
    expect(toIsoWeek(parseIsoDay(day) ?? 0)).toBe(week);
  });

  it('refuses days that do not exist', () => {
    expect(parseDay(2015, 2, 29)).toBeNull();
    expect(parseDay(2015, 13, 1)).toBeNull();
    expect(parseIsoDay('2015-05')).toBeNull();
    expect(parseIsoDay('soon')).toBeNull();
  });

  it('goes from days to numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (number) => {
        expect(toDayNumber(toDay(number))).toBe(number);
        expect(parseIsoDay(toIsoDay(number))).toBe(number);
      }),
    );
  });
});

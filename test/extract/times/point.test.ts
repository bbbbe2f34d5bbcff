import { describe, expect, it } from 'vitest';
import { parseIsoDay, toIsoDay } from '../../../src/extract/times/calendar.ts';
import { shiftYears, toFirstDay, toGrain, toLengthValue, toUnitValue } from '../../../src/extract/times/point.ts';

const DAY = parseIsoDay('2015-04-30') as number;

describe('values of TIMEX3', () => {
  it.each([
    ['2015-04-30', 'day', '2015-04-30'],
    ['2015-04-30TNI', 'day', '2015-04-30'],
    ['2015-W18', 'week', '2015-04-27'],
    ['2016-W53', 'week', '2017-01-02'],
    ['2015-04', 'month', '2015-04-01'],
    ['2015-Q3', 'quarter', '2015-07-01'],
    ['2015-H2', 'quarter', '2015-07-01'],
    ['2015-SU', 'season', '2015-01-01'],
    ['2015', 'year', '2015-01-01'],
    ['199', 'decade', null],
    ['19', 'century', null],
    ['P3D', null, null],
    ['PAST_REF', null, null],
  ])('%s is a %s that begins on %s', (value, grain, first) => {
    const day = toFirstDay(value);
    expect([toGrain(value), day === null ? null : toIsoDay(day)]).toEqual([grain, first]);
  });

  it.each([
    ['day', -1, '2015-04-29'],
    ['week', 1, '2015-W19'],
    ['weekend', -1, '2015-W17-WE'],
    ['month', -4, '2014-12'],
    ['quarter', 3, '2016-Q1'],
    ['quarter', -2, '2014-Q4'],
    ['year', 1, '2016'],
    ['decade', -1, '200'],
    ['century', 0, '20'],
  ] as const)('%s %i', (unit, steps, value) => {
    expect(toUnitValue(DAY, unit, steps)).toBe(value);
  });

  it.each([
    ['2015-Q3', '2014-Q3'],
    ['2015-04', '2014-04'],
    ['2015-04-30', '2014'],
    ['2015-W18', '2014'],
    ['199', null],
    ['P3D', null],
  ])('a year before %s is %s', (value, earlier) => {
    expect(shiftYears(value, -1)).toBe(earlier);
  });

  it.each([
    ['day', 3, 'P3D'],
    ['hour', 2, 'PT2H'],
    ['minute', null, 'PTXM'],
    ['year', null, 'PXY'],
    ['year', 2.5, 'P2Y6M'],
    ['year', 0.5, 'P6M'],
    ['hour', 0.5, 'PT30M'],
    ['hour', 5.5, 'PT5H30M'],
    ['decade', 1.5, 'P15Y'],
    ['fortnight', 1, 'P2W'],
    ['month', 1.5, 'P1.5M'],
  ] as const)('%s %d is %s', (unit, count, value) => {
    expect(toLengthValue(unit, count)).toBe(value);
  });
});

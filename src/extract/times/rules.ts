import { clock } from './rules/clock.ts';
import { daily } from './rules/daily.ts';
import { dayInRange } from './rules/day-in-range.ts';
import { decade } from './rules/decade.ts';
import { deicticDay } from './rules/deictic-day.ts';
import { deicticUnit } from './rules/deictic-unit.ts';
import { distance } from './rules/distance.ts';
import { duration } from './rules/duration.ts';
import { every } from './rules/every.ts';
import { holiday } from './rules/holiday.ts';
import { month } from './rules/month.ts';
import { nextMorning } from './rules/next-morning.ts';
import { numericDate } from './rules/numeric-date.ts';
import { periodEdge } from './rules/period-edge.ts';
import { quarter } from './rules/quarter.ts';
import { quarterComparison } from './rules/quarter-comparison.ts';
import { quarterReference } from './rules/quarter-reference.ts';
import { rate } from './rules/rate.ts';
import { relativeUnit } from './rules/relative-unit.ts';
import { season } from './rules/season.ts';
import { stretch } from './rules/stretch.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { weekdays } from './rules/weekdays.ts';
import { weekend } from './rules/weekend.ts';
import { writtenDate } from './rules/written-date.ts';
import { year } from './rules/year.ts';
import type { TimeRule } from './time-rule.ts';

/** In order: at one word the first rule that makes a time of it wins. */
export const TIME_RULES: readonly TimeRule[] = [
  numericDate,
  clock, // before written dates: "9 a.m. May 18" is one time
  writtenDate, // before month and weekday: "Thursday, May 18, 2015" is one time
  holiday,
  every, // before weekday and duration: "every Friday", "every two weeks"
  weekdays, // before weekday: "Tuesday nights"
  rate, // before duration: "twice a week"
  daily,
  deicticDay, // before units: "last night" is no unit
  nextMorning,
  weekday,
  quarter, // before years: "the 1988 third quarter"
  quarterComparison, // before the quarter itself and before years: "the 1988 period"
  quarterReference,
  month,
  season,
  decade, // before years: "1990s"
  dayInRange, // before years and counts: "May 5-7"
  year,
  distance, // before durations: "two weeks ago"
  deicticUnit,
  relativeUnit,
  periodEdge,
  weekend,
  stretch,
  duration,
  vague,
];

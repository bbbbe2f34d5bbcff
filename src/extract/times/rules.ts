import { deicticDay } from './rules/deictic-day.ts';
import { deicticUnit } from './rules/deictic-unit.ts';
import { distance } from './rules/distance.ts';
import { month } from './rules/month.ts';
import { relativeWeekday } from './rules/relative-weekday.ts';
import { writtenDate } from './rules/written-date.ts';
import { year } from './rules/year.ts';
import type { TimeRule } from './time-rule.ts';

/** In order: where two match overlapping words, the earlier rule wins. */
export const TIME_RULES: readonly TimeRule[] = [
  writtenDate, // before month and weekday: "Thursday, May 18, 2015" is one time
  deicticDay, // before deicticUnit: "last night" is no unit
  deicticUnit,
  distance,
  relativeWeekday,
  month, // before year: "in May 2015"
  year,
];

import { addMonths, toDay, toIsoDay, toIsoMonth, toIsoWeek } from './calendar.ts';

/** The TIMEX3 value of the day, week, month or year that lies `steps` of them after the day `base`. */
export function toUnitValue(base: number, unit: string, steps: number): string {
  const { year, month } = toDay(base);
  switch (unit.toLowerCase()) {
    case 'day':
      return toIsoDay(base + steps);
    case 'week':
      return toIsoWeek(base + steps * 7);
    case 'month': {
      const moved = addMonths(year, month, steps);
      return toIsoMonth(moved.year, moved.month);
    }
    default:
      return String(year + steps).padStart(4, '0');
  }
}

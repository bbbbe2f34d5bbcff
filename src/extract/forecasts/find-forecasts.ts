import type { Forecast, Happening } from '../../document/findings.ts';
import type { Known } from '../known.ts';

/** Statements about what will be, in order of `start`. `happenings` are those of the same article; one called off voids its forecasts. */
export function findForecasts(_known: Known, _happenings: readonly Happening[]): Forecast[] {
  return [];
}

import type { ForecastRule } from './prospect.ts';
import { byHolder } from './rules/by-holder.ts';
import { foretold } from './rules/foretold.ts';
import { likely } from './rules/likely.ts';
import { will } from './rules/will.ts';

/** The first that catches a verb counts: words of likelihood say more than a bare "will". */
export const FORECAST_RULES: readonly ForecastRule[] = [likely, foretold, will, byHolder];

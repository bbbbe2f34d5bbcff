import type { ForecastRule } from './prospect.ts';
import { believed } from './rules/believed.ts';
import { bodyForetells } from './rules/body-foretells.ts';
import { byDate } from './rules/by-date.ts';
import { byHolder } from './rules/by-holder.ts';
import { canExpect } from './rules/can-expect.ts';
import { couldTake } from './rules/could-take.ts';
import { expectedThen } from './rules/expected-then.ts';
import { foretold } from './rules/foretold.ts';
import { likely } from './rules/likely.ts';
import { selfForetold } from './rules/self-foretold.ts';
import { shouldBy } from './rules/should-by.ts';
import { surprisedIf } from './rules/surprised-if.ts';
import { will } from './rules/will.ts';

/** The first that catches a verb counts: words of likelihood say more than a bare "will". */
export const FORECAST_RULES: readonly ForecastRule[] = [
  surprisedIf,
  likely,
  foretold,
  expectedThen,
  canExpect,
  selfForetold,
  bodyForetells,
  will,
  byHolder,
  believed,
  byDate,
  couldTake,
  shouldBy,
];

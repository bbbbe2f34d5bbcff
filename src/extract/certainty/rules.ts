import type { CertaintyRule } from './mark.ts';
import { adverb } from './rules/adverb.ts';
import { aimed } from './rules/aimed.ts';
import { believed } from './rules/believed.ts';
import { certaintyAdjective } from './rules/certainty-adjective.ts';
import { held } from './rules/held.ts';
import { likelihood } from './rules/likelihood.ts';
import { modal } from './rules/modal.ts';
import { negation } from './rules/negation.ts';
import { openClause } from './rules/open-clause.ts';
import { possibleThing } from './rules/possible-thing.ts';
import { undone } from './rules/undone.ts';

/** What a sentence states. In this order: those with a negation of their own ("no doubt", "not likely") use it up before plain negation is looked for. */
export const STATEMENT_RULES: readonly CertaintyRule[] = [
  likelihood,
  certaintyAdjective,
  adverb,
  held,
  believed,
  modal,
  negation,
  openClause,
];

/** What a sentence tells of events besides, whatever it states. */
export const EVENT_RULES: readonly CertaintyRule[] = [aimed, undone, possibleThing];

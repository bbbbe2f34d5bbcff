import { calledOff } from './rules/called-off.ts';
import { dated } from './rules/dated.ts';
import { namedSo } from './rules/named-so.ts';
import { partOfPlan } from './rules/part-of-plan.ts';
import { planned } from './rules/planned.ts';
import { putOff } from './rules/put-off.ts';
import { takenPlace } from './rules/taken-place.ts';
import { underWay } from './rules/under-way.ts';
import { wasThen } from './rules/was-then.ts';
import { wouldHave } from './rules/would-have.ts';
import type { StatusRule } from './status-rule.ts';

/** In order: the first that says what became of an event counts. */
export const STATUS_RULES: readonly StatusRule[] = [
  calledOff,
  putOff,
  wouldHave, // before takenPlace: "would have taken place"
  underWay,
  planned, // before takenPlace: "called an election for May" is a plan
  takenPlace,
  wasThen,
  partOfPlan,
  namedSo, // after the verbs: "held the planned rally" is done
  dated, // last: a day alone says least
];

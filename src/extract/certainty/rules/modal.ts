// Catches: may resign · might have known · could not have seen · must have left  Not: May (month) · can swim, for a statement · could not see (denied, not open)

import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { toReach } from '../scope.ts';

const ID = 'certainty/modal';

/** Modal verbs that leave it open. */
export const modal: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const marks: Mark[] = [];
    for (const verb of parsed.stretch.verbs) {
      const mark = verb.group.modal === null ? null : toModalMark(parsed, verb, verb.group.modal);
      if (mark !== null) marks.push(mark);
    }
    return marks;
  },
};

function toModalMark(parsed: Parsed, verb: StretchVerb, word: string): Mark | null {
  const { stretch } = parsed;
  let at = verb.first;
  while (at < verb.head && stretch.lowers[at] !== word) at++;
  const mark = toMark(ID, [{ from: at, to: at + 1 }], { from: verb.first, to: toReach(parsed, verb) });
  const isNegated = verb.group.negation !== null || stretch.lowers[at + 1] === 'not';
  switch (word) {
    case 'may':
    case 'might':
      return { ...mark, level: 'possible' };
    case 'could':
      return isNegated ? null : { ...mark, level: 'possible' };
    case 'can':
      // What somebody is able to do is stated firmly; whether it is done is open.
      return isNegated ? null : { ...mark, level: 'possible', isOfEvents: true };
    case 'must':
      return verb.group.isPerfect ? { ...mark, level: 'probable' } : null;
    case 'would':
      // "would have marked the anniversary": neither said to be nor said not to be.
      return verb.group.isPerfect ? { ...mark, level: 'possible', opens: true } : null;
    default:
      return null;
  }
}

// Catches, of events: a possible *strike* · the alleged *attack* · an attempted *coup*  Not: as soon as possible · it is possible
import { type CertaintyRule, type Mark, toMark } from '../mark.ts';

const ID = 'certainty/possible-thing';
const LEVELS: Readonly<Record<string, Mark['level']>> = {
  possible: 'possible',
  potential: 'possible',
  proposed: 'possible',
  hypothetical: 'possible',
  attempted: 'possible',
  alleged: 'probable',
  suspected: 'probable',
  supposed: 'probable',
  purported: 'probable',
  apparent: 'probable',
  presumed: 'probable',
  reported: 'probable',
  expected: 'probable',
  planned: 'probable',
  anticipated: 'probable',
  would: 'possible',
};

/** Adjectives that leave open whether there is such a thing. */
export const possibleThing: CertaintyRule = {
  id: ID,
  findMarks({ stretch }) {
    const marks: Mark[] = [];
    for (let at = 0; at + 1 < stretch.count; at++) {
      const word = stretch.lowers[at] as string;
      if (!Object.hasOwn(LEVELS, word) || !/^(?:NN|JJ)/.test(stretch.tags[at + 1] ?? '')) continue;
      if (!/^(?:JJ|VBN|VBD)/.test(stretch.tags[at] ?? '')) continue;
      const level = LEVELS[word] as Mark['level'];
      marks.push({ ...toMark(ID, [{ from: at, to: at + 1 }], { from: at + 1, to: at + 4 }), level, isOfEvents: true });
    }
    return marks;
  },
};

// Catches, of events: plans to *open* · allowed to *bid* · refused to *pay* · stop *looking* · the decision not to *sell*  Not: managed to open · agreed to buy
import { AIMING, AVOIDING } from '../../../lexicon/hedges.ts';
import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, type Range, toMark } from '../mark.ts';
import { findVerbFrom, toReach } from '../scope.ts';

const ID = 'certainty/aimed';

/** What is wished, planned, allowed or refused has not happened by that. */
export const aimed: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const marks: Mark[] = [];
    for (const verb of parsed.stretch.verbs) {
      if (verb.group.isFinite) continue;
      const mark = toAimedMark(parsed, verb);
      if (mark !== null) marks.push(mark);
    }
    return marks;
  },
};

function toAimedMark(parsed: Parsed, verb: StretchVerb): Mark | null {
  const governor = findGovernor(parsed, verb);
  if (governor === null) return null;
  const mark = {
    ...toMark(ID, [governor.cue], { from: verb.first, to: toReach(parsed, verb) }),
    isOfEvents: true,
  };
  if (AVOIDING.has(governor.lemma)) return { ...mark, flips: true };
  if (AIMING.probable.has(governor.lemma)) return { ...mark, level: 'probable' };
  if (AIMING.possible.has(governor.lemma)) return { ...mark, level: 'possible' };
  return null;
}

/** The verb, noun or adjective that an infinitive or -ing form hangs on. */
function findGovernor({ stretch }: Parsed, verb: StretchVerb): { readonly lemma: string; readonly cue: Range } | null {
  const before = stretch.verbs[findVerbFrom(stretch.verbs, verb.first) - 1];
  let at = verb.first - 1;
  if (stretch.lowers[at] === 'to') at--;
  while (at >= 0 && /^RB/.test(stretch.tags[at] ?? '')) at--;
  if (at < 0) return null;
  if (before !== undefined && at < before.end)
    return { lemma: before.group.lemma, cue: { from: before.head, to: before.head + 1 } };
  const isInfinitive = stretch.lowers[verb.first] === 'to' || stretch.lowers[verb.first - 1] === 'to';
  if (!isInfinitive) return null;
  if (/^(?:NN|JJ|VBN|RP)/.test(stretch.tags[at] ?? '')) {
    const word = stretch.lowers[at] as string;
    const lemma = stretch.tags[at] === 'NNS' ? word.replace(/s$/, '') : word;
    if (AIMING.probable.has(lemma) || AIMING.possible.has(lemma)) return { lemma, cue: { from: at, to: at + 1 } };
  }
  // "expects sales to rise", "asked him to go": the verb before the object.
  if (before !== undefined && at - before.end < 5 && before.group.isFinite && isWithObject(before.group.lemma))
    return { lemma: before.group.lemma, cue: { from: before.head, to: before.head + 1 } };
  return null;
}

function isWithObject(lemma: string): boolean {
  return /^(?:expect|want|ask|urge|invite|encourage|allow|permit|order|forbid|request|recommend|push|call|wait|petition)$/.test(
    lemma,
  );
}

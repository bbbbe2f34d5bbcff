// Catches, of events: the *visit* was cancelled · scrapped the *deal* · the now-cancelled *deal* · a delay in *delivery*  Not: the cancelled man's wife

import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { toSegment } from '../scope.ts';

const ID = 'certainty/undone';
/** Verbs of a thing that does not take place, or not when it was to. */
const UNDOING: ReadonlySet<string> = new Set(
  'cancel delay postpone scrap shelve halt kill abandon suspend scuttle ditch block prevent avert avoid'.split(' '),
);
const UNDONE: ReadonlySet<string> = new Set(
  'cancelled canceled delayed postponed scrapped shelved aborted abandoned averted'.split(' '),
);
const UNDOING_NOUNS: ReadonlySet<string> = new Set(
  'delay delays cancellation postponement suspension absence lack'.split(' '),
);

/** Events that something kept from taking place. */
export const undone: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const { stretch } = parsed;
    const marks: Mark[] = [];
    for (const verb of stretch.verbs) {
      const mark = UNDOING.has(verb.group.lemma) ? toUndoneMark(parsed, verb) : null;
      if (mark !== null) marks.push(mark);
    }
    for (let at = 0; at < stretch.count; at++) {
      const word = stretch.lowers[at] as string;
      const cue = { from: at, to: at + 1 };
      if (UNDONE.has(word) && (stretch.tags[at + 1] ?? '').startsWith('NN'))
        marks.push({
          ...toMark(ID, [cue], { from: at + 1, to: toThingEnd(parsed, at + 1) }),
          flips: true,
          isOfEvents: true,
        });
      else if (UNDOING_NOUNS.has(word) && /^(?:in|of|to)$/.test(stretch.lowers[at + 1] ?? ''))
        marks.push({ ...toMark(ID, [cue], { from: at + 2, to: at + 6 }), flips: true, isOfEvents: true });
    }
    return marks;
  },
};

function toUndoneMark(parsed: Parsed, verb: StretchVerb): Mark | null {
  if (verb.group.negation !== null) return null;
  const segment = toSegment(parsed, verb.head);
  const cue = { from: verb.head, to: verb.head + 1 };
  const scope = verb.group.isPassive
    ? { from: segment.from, to: toSubjectEnd(parsed, segment.from, verb.first) }
    : { from: verb.end, to: toObjectEnd(parsed, verb) };
  if (scope.to <= scope.from) return null;
  return { ...toMark(ID, [cue], scope), clause: segment.clause, flips: true, isOfEvents: true };
}

/** One past the head of a subject: what comes after a preposition is not what was cancelled. */
function toSubjectEnd({ stretch }: Parsed, from: number, to: number): number {
  for (let at = from; at < to; at++) if (stretch.tags[at] === 'IN' && at > from) return at;
  return to;
}

/** One past a noun and the infinitive that hangs on it: "the cancelled deal to lease aircraft". */
function toThingEnd({ stretch }: Parsed, at: number): number {
  let end = at;
  while (end < at + 4 && (stretch.tags[end] ?? '').startsWith('NN')) end++;
  return stretch.lowers[end] === 'to' ? end + 2 : end;
}

/** One past the noun phrase after a verb. */
function toObjectEnd({ stretch }: Parsed, verb: StretchVerb): number {
  let at = verb.end;
  while (
    at < stretch.count &&
    at < verb.end + 12 &&
    /^(?:DT|JJ|NN|PRP\$|POS|CD|VBN|HYPH|VBG)/.test(stretch.tags[at] ?? '')
  )
    at++;
  return at;
}

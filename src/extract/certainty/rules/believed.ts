// Catches: is expected to land · is believed to be · it is thought that · seems to have left · does not appear convincing  Not: appeared in court · said to reporters
import { BELIEVED } from '../../../lexicon/hedges.ts';
import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { findComplement, toPassing, toReach } from '../scope.ts';

const ID = 'certainty/believed';

/** Somebody's belief, or how it looks, stands in for knowledge. */
export const believed: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const marks: Mark[] = [];
    for (const verb of parsed.stretch.verbs) {
      const mark = verb.group.isPassive ? toBelievedMark(parsed, verb) : toSeemingMark(parsed, verb);
      if (mark !== null) marks.push(mark);
    }
    return marks;
  },
};

function toBelievedMark(parsed: Parsed, verb: StretchVerb): Mark | null {
  if (!BELIEVED.has(verb.group.lemma)) return null;
  const { stretch } = parsed;
  const opener = stretch.lowers[verb.end] as string | undefined;
  if (opener !== 'to' && opener !== 'that') return null;
  // "is supposed to" is a duty, "was claimed to" the rest: a belief.
  if (verb.group.lemma === 'suppose') return null;
  const complement = findComplement(parsed, verb.end);
  if (complement === null || (opener === 'that' && !isImpersonal(parsed, verb))) return null;
  return {
    ...toMark(ID, [{ from: verb.head, to: verb.head + 1 }], complement),
    ...toPassing(parsed, verb.head, complement),
    level: verb.group.lemma === 'hope' || verb.group.lemma === 'fear' ? 'possible' : 'probable',
  };
}

function isImpersonal({ stretch }: Parsed, verb: StretchVerb): boolean {
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - 3; at--) if (stretch.lowers[at] === 'it') return true;
  return false;
}

function toSeemingMark(parsed: Parsed, verb: StretchVerb): Mark | null {
  const { stretch } = parsed;
  const { lemma } = verb.group;
  if (lemma !== 'seem' && lemma !== 'appear') return null;
  const cue = { from: verb.head, to: verb.head + 1 };
  const complement = findComplement(parsed, verb.end);
  if (complement !== null)
    return {
      ...toMark(ID, [cue], complement),
      ...toPassing(parsed, verb.head, complement),
      level: 'probable',
    };
  const after = stretch.tags[verb.end] ?? '';
  // "appeared in court", "appears on television" show up; they do not look like anything.
  if (lemma === 'appear' && !/^(?:JJ|RB|VBN)/.test(after)) return null;
  return { ...toMark(ID, [cue], { from: verb.first, to: toReach(parsed, verb) }), level: 'probable' };
}

// Catches: the visit would have marked a first · it would have been his first trip  Not: would have visited a friend · the law would have ended the strike
import { toTokenSpan } from '../ground.ts';
import type { StatusRule } from '../status-rule.ts';

/** "Would have been his first trip": the trip that was not made. */
const SAME: ReadonlySet<string> = new Set(['be', 'mark', 'constitute', 'represent', 'mean', 'become', 'make']);

/** The event is spoken of as one that was not. */
export const wouldHave: StatusRule = {
  id: 'happenings/would-have',
  confidence: 0.8,
  toStatus({ governors }, ground) {
    for (const { verb, role, between } of governors) {
      if (verb.modal !== 'would' || !verb.isPerfect || verb.negation !== null) continue;
      if (role === 'object' && (!SAME.has(verb.lemma) || between.length > 0)) continue;
      return { status: 'hypothetical', cue: toTokenSpan(ground, verb.firstToken, verb.endToken) };
    }
    return null;
  },
};

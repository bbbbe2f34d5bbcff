// Catches: said the toll was certain to rise · is expected to be finished in May · is expected to fall · is projected to reach · is bound to fail · prices are set to rise  Not: is expected to speak on Tuesday (a plan) · was expected to win (it is over)
import { APPOINTMENTS, BOUND, FORETELLING } from '../../../lexicon/outcome-verbs.ts';
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, toInfinitiveStart } from '../prospective.ts';

/** Words that foretell before an infinitive. */
export const foretold: ForecastRule = {
  id: 'forecasts/foretold',
  confidence: 0.8,
  toProspect(passage, verb) {
    if (!isInfinitive(passage, verb) || verb.group.isPerfect) return null;
    const { stretch } = passage;
    const to = toInfinitiveStart(passage, verb);
    let at = to - 1;
    while (at > to - 3 && /^RB/.test(stretch.tags[at] ?? '')) at--;
    const governor = stretch.verbs.findLast(({ first }) => first <= at);
    if (governor === undefined || !isForetelling(passage, governor, at)) return null;
    const cues = [{ from: at, to: at + 1 }];
    // "The lockdown was expected to end by Friday, the warden said": that Friday may be still to come.
    // "Said the toll was certain to rise": what was certain when it was said is foretold.
    const isCertain =
      governor.group.lemma === 'be' &&
      !governor.group.isPassive &&
      !governor.group.isPerfect &&
      isOutcome(passage, verb);
    if (governor.group.tense === 'past' && !isCertain) return { cues, band: null, needsTime: true };
    if (isOutcome(passage, verb)) return { cues, band: null };
    return APPOINTMENTS.has(verb.group.lemma) ? null : { cues, band: null, needsTime: true };
  },
};

/** A passive of foretelling, or "is bound", now and not then. */
function isForetelling(passage: Passage, governor: StretchVerb, at: number): boolean {
  const { group, end } = governor;
  if (!group.isFinite || (group.tense === 'past' && !passage.isRetold)) return false;
  if (group.isPassive && governor.head === at) return FORETELLING.has(group.lemma) || group.lemma === 'set';
  const isPredicate = group.lemma === 'be' && end > at - 3;
  return isPredicate && BOUND.has(passage.stretch.lowers[at] as string);
}

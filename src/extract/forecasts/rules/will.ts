// Catches: will not create problems · prices are going to rise · said the plan would cost jobs  Not: his dog would not stop barking · the vote will be held Monday (a plan) · I will vote against (an intention) · Will Smith
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isProspective, toFutureCue } from '../prospective.ts';

/** "will" with a verb of what comes about. */
export const will: ForecastRule = {
  id: 'forecasts/will',
  confidence: 0.8,
  toProspect(passage, verb: StretchVerb) {
    if (!isProspective(passage, verb) || !isOutcome(passage, verb)) return null;
    // "would be", "would have" are wishes and conditions as often as forecasts retold.
    if (verb.group.modal === 'would' && /^(?:be|have|matter|depend|suffice)$/.test(verb.group.lemma)) return null;
    if (isRefusal(passage, verb)) return null;
    return { cues: [toFutureCue(passage, verb)], band: null };
  },
};

/** "The dog would not stop barking", "the door would not open": it refused, there and then. */
function isRefusal({ stretch }: Passage, { end, group }: StretchVerb): boolean {
  if (group.modal !== 'would' || group.negation === null) return false;
  if (/^(?:budge|listen|answer|obey)$/.test(group.lemma)) return true;
  return /^(?:stop|quit)$/.test(group.lemma) && stretch.tags[end] === 'VBG';
}

// Catches: will not create problems · prices are going to rise · said the plan would cost jobs  Not: his dog would not stop barking · would not give a figure · the vote will be held Monday (a plan) · I will vote against (an intention) · Will Smith
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

/** What who is asked may give. */
const ANSWERS =
  /^(?:an? |any |his |her |their |its |further |more |exact )*(?:figures?|names?|details?|numbers?|dates?|reasons?|answers?|interviews?|explanations?|information|comments?)\b/;
/** In tokens. */
const REACH = 5;

/** "The dog would not stop barking", "the door would not open": it refused, there and then. */
function isRefusal({ stretch }: Passage, { end, group }: StretchVerb): boolean {
  if (group.modal !== 'would' || group.negation === null) return false;
  // "Would not give a figure", "would not say when": who is asked refuses.
  if (
    /^(?:budge|listen|answer|obey|say|tell|comment|confirm|discuss|disclose|elaborate|speculate|reveal|specify)$/.test(
      group.lemma,
    )
  )
    return true;
  if (group.lemma === 'give' && ANSWERS.test(stretch.lowers.slice(end, end + REACH).join(' '))) return true;
  return /^(?:stop|quit)$/.test(group.lemma) && stretch.tags[end] === 'VBG';
}

// Catches: analysts predict that rents will fall · the bank forecasts growth to slow · she expects to lose  Not: the chain expects to open a store (a plan) · had expected
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue } from '../prospective.ts';

/** The cue of the one who holds it foretells; the first verb of the content that looks ahead is what is foretold. */
export const byHolder: ForecastRule = {
  id: 'forecasts/by-holder',
  confidence: 0.8,
  toProspect(passage, verb) {
    if (!passage.isForetold || verb.group.isPerfect || verb !== findFirst(passage)) return null;
    if (isProspective(passage, verb)) return { cues: [toFutureCue(passage, verb)], band: null };
    // "is expected" by nobody in particular may be a programme.
    const isAnybody = passage.holder?.source.length === 0;
    const isOfOther = passage.stretch.verbs[0] !== verb || hasSubjectBefore(passage, verb);
    return (isOfOther && !isAnybody) || isOutcome(passage, verb) ? { cues: [], band: null } : null;
  },
};

/** "expects <Reyes to win>": somebody else is to do it. */
function hasSubjectBefore({ stretch }: Passage, { first }: StretchVerb): boolean {
  for (let at = 0; at < first; at++) if (/^(?:NN|PRP$|CD|DT)/.test(stretch.tags[at] ?? '')) return true;
  return false;
}

function findFirst(passage: Passage): StretchVerb | undefined {
  return passage.stretch.verbs.find(
    (verb) =>
      isProspective(passage, verb) ||
      isInfinitive(passage, verb) ||
      /^(?:would|could|may|might)$/.test(verb.group.modal ?? ''),
  );
}

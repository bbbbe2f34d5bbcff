// Catches: the ministry said the museum would reopen on Wednesday · talks will be resumed on Friday, both sides confirmed · said there will be an appeal
// Not: she said she would speak in Ohio on Monday (an appointment) · the vote will be held on Tuesday · without a day: would reopen
import { APPOINTMENTS } from '../../../lexicon/outcome-verbs.ts';
import type { StretchVerb } from '../../stretch.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isProspective, toFutureCue } from '../prospective.ts';

/** What somebody says will be by a day that is still to come: whether it was can be seen then. */
export const byDate: ForecastRule = {
  id: 'forecasts/by-date',
  confidence: 0.75,
  toProspect(passage, verb) {
    if (passage.holder === null || !isProspective(passage, verb)) return null;
    const cues = [toFutureCue(passage, verb)];
    if (isThereToBe(passage, verb)) return { cues, band: null };
    if (isOwnStep(passage, verb)) return null;
    if (APPOINTMENTS.has(verb.group.lemma) || isDiary(passage, verb)) return null;
    return { cues, band: null, needsTime: true };
  },
};

/** "She announced that she would leave in May": what one announces of oneself is a plan. */
function isOwnStep({ stretch, cueWords }: Passage, { first, group }: StretchVerb): boolean {
  return (
    /\bannounc/i.test(cueWords) &&
    !group.isPassive &&
    first <= 2 &&
    /^(?:he|she|they|i|we)$/.test(stretch.lowers[first - 1] ?? '')
  );
}

/** "there will be". */
function isThereToBe({ stretch }: Passage, { first, end, group }: StretchVerb): boolean {
  return (
    group.lemma === 'be' &&
    group.modal !== 'would' &&
    stretch.lowers[first - 1] === 'there' &&
    !stretch.lowers.slice(first, end).includes('always')
  );
}

/** "I will be in Ohio", "will be on the ballot": where somebody will be on a day. */
function isDiary({ stretch }: Passage, { first, end, group }: StretchVerb): boolean {
  if (stretch.lowers[first - 1] === 'i') return true;
  return group.lemma === 'be' && !group.isPassive && /^(?:at|on|with)$/.test(stretch.lowers[end] ?? '');
}

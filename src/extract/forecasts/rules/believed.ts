// Catches: is confident that it will hold · doubts that the lake will fill · warned that the dam could break · my guess is that he will be gone
// Not: thinks she will vote for it (an intention of her own) · believes it would help (a condition) · fears he was wrong
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isPossible, isProspective, toFutureCue } from '../prospective.ts';
import { toSubject } from '../subject.ts';

/** What somebody takes for sure, fears, warns of or doubts, and what is still to come. */
export const believed: ForecastRule = {
  id: 'forecasts/believed',
  confidence: 0.8,
  toProspect(passage, verb) {
    if (!passage.isBelieved) return null;
    const isOpen = passage.isFeared && isPossible(passage, verb);
    if (!isOpen && !isProspective(passage, verb)) return null;
    if (isOwnDeed(passage, verb) && !isOutcome(passage, verb)) return null;
    return {
      cues: [isOpen ? { from: verb.first, to: verb.first + 1 } : toFutureCue(passage, verb)],
      band: null,
    };
  },
};

/** "I will vote", "they will go": who thinks so may mean to do it. */
function isOwnDeed(passage: Passage, verb: StretchVerb): boolean {
  // "He will be gone", "they will be allowed back": it is up to others, or a state.
  if (verb.group.isPassive) return false;
  const subject = toSubject(passage, verb);
  if (subject === 'speaker' || subject === 'hearer') return true;
  for (let at = verb.first - 1; at >= 0 && at > verb.first - 4; at--)
    if (/^(?:he|she|they)$/.test(passage.stretch.lowers[at] as string)) return true;
  return false;
}

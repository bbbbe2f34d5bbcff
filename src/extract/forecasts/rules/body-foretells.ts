// Catches: "Orm Shipping expects all passengers to be home by Thursday evening," Kerr said · the railway expects to pay each of them by the end of April
// Not: said the mayor expects to win (without a day) · the railway expected to pay · had expected
import { FORETELLING } from '../../../lexicon/outcome-verbs.ts';
import type { StretchVerb } from '../../stretch.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue } from '../prospective.ts';

/** How far before the verb that looks ahead the words of foretelling may stand. */
const REACH = 12;

/** Somebody is told to expect it, in the present and by a day: it is what is to come, whoever tells it. */
export const bodyForetells: ForecastRule = {
  id: 'forecasts/body-foretells',
  confidence: 0.75,
  toProspect(passage, verb) {
    if (passage.isDoubted || passage.isDenied || verb.group.isPerfect) return null;
    const isAhead = isProspective(passage, verb);
    if (!isAhead && !isInfinitive(passage, verb)) return null;
    const at = passage.stretch.verbs.indexOf(verb);
    const governor = passage.stretch.verbs.findLast(({ group }, index) => index < at && group.isFinite);
    if (governor === undefined || verb.first - governor.end > REACH || !isExpecting(passage, governor)) return null;
    return {
      cues: [{ from: governor.first, to: governor.end }, ...(isAhead ? [toFutureCue(passage, verb)] : [])],
      band: governor.group.negation === null ? null : 'unlikely',
      needsTime: true,
      isHeld: true,
    };
  },
};

/** "expects", or "said it still expected", with a noun before it: what "you" are expected to do is asked of you. */
function isExpecting({ stretch, isRetold, holder }: Passage, { first, group }: StretchVerb): boolean {
  if (!FORETELLING.has(group.lemma) || group.isPassive || group.isPerfect) return false;
  if (group.tense !== 'present' && !(group.tense === 'past' && isRetold && holder !== null)) return false;
  const before = /^(?:still|now|also)$/.test(stretch.lowers[first - 1] ?? '') ? first - 2 : first - 1;
  // "It now expects to do so on Thursday": whoever the sentence before is about.
  return (
    /^NN/.test(stretch.tags[before] ?? '') ||
    (holder === null && /^(?:it|he|she|they)$/.test(stretch.lowers[before] ?? ''))
  );
}

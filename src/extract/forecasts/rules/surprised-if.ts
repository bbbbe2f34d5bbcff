// Catches: "I'd be surprised if it opened before May" · "We wouldn't be surprised if rents fell"  Not: would be surprised to hear it · was surprised that
import type { ForecastRule } from '../prospect.ts';

/** Who would be surprised holds it for unlikely; who would not, for likely. The "if" opens what is foretold and is no condition. */
export const surprisedIf: ForecastRule = {
  id: 'forecasts/surprised-if',
  confidence: 0.8,
  toProspect({ stretch, holder }, { group, first, end }) {
    const { lowers } = stretch;
    if (holder === null || group.lemma !== 'be' || group.modal !== 'would' || group.isPerfect) return null;
    let at = end;
    while (/^(?:very|really|not|quite|a|bit|at|all)$/.test(lowers[at] ?? '')) at++;
    if (!/^(?:surprised|amazed|astonished|shocked|astounded)$/.test(lowers[at] ?? '') || lowers[at + 1] !== 'if')
      return null;
    if (!/^(?:i|we|he|she|they|it)$/.test(lowers[first - 1] ?? '')) return null;
    return {
      cues: [{ from: first, to: at + 2 }],
      band: group.negation === null ? 'unlikely' : 'likely',
      isHeld: true,
      isUnconditional: true,
    };
  },
};

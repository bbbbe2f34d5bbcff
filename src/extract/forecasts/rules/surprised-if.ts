// Catches: "I'd be surprised if it opened before May" · "We wouldn't be surprised if rents fell" · "I would not be surprised to see it sold by May"  Not: would be surprised to hear it · was surprised that
import type { ForecastRule } from '../prospect.ts';

/** Who would be surprised holds it for unlikely; who would not, for likely. The "if" opens what is foretold and is no condition. */
export const surprisedIf: ForecastRule = {
  id: 'forecasts/surprised-if',
  confidence: 0.8,
  toProspect({ stretch, holder }, { group, first, end }) {
    const { lowers } = stretch;
    if (!/^(?:be|surprise|amaze|astonish|shock|astound)$/.test(group.lemma)) return null;
    if (group.modal !== 'would' || group.isPerfect) return null;
    // The tagger takes "surprised" for a passive now and then.
    let at = group.lemma === 'be' ? end : end - 1;
    while (/^(?:very|really|not|quite|a|bit|at|all)$/.test(lowers[at] ?? '')) at++;
    if (!/^(?:surprised|amazed|astonished|shocked|astounded)$/.test(lowers[at] ?? '')) return null;
    // "To see" alone may be of what is seen every day.
    const isSeen = group.negation !== null && lowers[at + 1] === 'to' && lowers[at + 2] === 'see';
    if (!isSeen && lowers[at + 1] !== 'if') return null;
    // Of others somebody must say it.
    if (!(holder === null ? /^(?:i|we)$/ : /^(?:i|we|he|she|they|it)$/).test(lowers[first - 1] ?? '')) return null;
    return {
      cues: [{ from: first, to: isSeen ? at + 3 : at + 2 }],
      band: group.negation === null ? 'unlikely' : 'likely',
      isHeld: true,
      isUnconditional: true,
    };
  },
};

// Catches: said creditors could expect to recover a third of what they were owed · she told them that tenants can expect to pay more
// Not: could not expect to win · nobody can expect to win · could have expected to win · in the article's own voice

import type { ForecastRule } from '../prospect.ts';
import { isInfinitive } from '../prospective.ts';

/** In tokens: "can reasonably expect, in her view, to". */
const REACH = 8;

/** What somebody says others can expect to do or to get is what he expects. */
export const canExpect: ForecastRule = {
  id: 'forecasts/can-expect',
  confidence: 0.75,
  toProspect(passage, verb) {
    if (passage.holder === null || passage.isDoubted || passage.isDenied || !isInfinitive(passage, verb)) return null;
    const at = passage.stretch.verbs.indexOf(verb);
    const governor = passage.stretch.verbs[at - 1];
    if (governor === undefined || verb.first - governor.end > REACH) return null;
    if (/^(?:nobody|none|one|few)$/.test(passage.stretch.lowers[governor.first - 1] ?? '')) return null;
    const { lemma, modal, negation, isPerfect, isPassive } = governor.group;
    if (lemma !== 'expect' || !/^(?:can|could)$/.test(modal ?? '') || negation !== null || isPerfect || isPassive)
      return null;
    return { cues: [{ from: governor.first, to: governor.end }], band: null, isHeld: true };
  },
};

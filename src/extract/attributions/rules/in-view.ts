// Catches: In [his] view [the president had been looking for an excuse].
// Not: in view of the rain · in his view of the harbour · a report of which the network has any word.
import type { AttributionRule } from './rule.ts';

const OWN = /^(?:his|her|their|its)$/;
const VIEW = /^(?:view|opinion|judge?ment|estimation|reckoning|eyes)$/;

/** Who holds the view is known before it comes. */
export const IN_VIEW: AttributionRule = {
  id: 'attributions/in-view',
  confidence: 0.8,
  isAround: false,
  find({ sentence: { first }, end, lowerOf, tagOf, isUsed }) {
    const view = lowerOf(first + 2) === 'own' ? first + 3 : first + 2;
    if (lowerOf(first) !== 'in' || !OWN.test(lowerOf(first + 1)) || !VIEW.test(lowerOf(view))) return null;
    const start = lowerOf(view + 1) === ',' ? view + 2 : view + 1;
    if (lowerOf(start) === 'of' || start + 2 >= end) return null;
    for (let at = first; at < end; at++) if (isUsed(at)) return null;
    for (let at = start + 1; at < end; at++)
      if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at)))
        return {
          source: { first: first + 1, end: first + 2 },
          cue: { first: view, end: view + 1 },
          content: { first: start, end },
          rest: null,
        };
    return null;
  },
};

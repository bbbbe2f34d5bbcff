// Catches: The suggestion was [that the bridge had been unsafe] · one theory is [that the pump failed].
// Not: The problem is that … (no noun of saying or thinking) · his view is that … (the network's own) · the report that came late.
import { REPORTING_NOUNS } from '../../../lexicon/reporting-verbs.ts';
import type { AttributionRule } from './rule.ts';

const DETERMINERS = new Set('the a an one another this that some general common main only other latest'.split(' '));
const LINKS = new Set(['is', 'was', 'being', 'remains', 'were', 'are']);
const ACTS = new Set(['says', 'denies', 'alleges', 'believes', 'doubts', 'fears']);

export const NOUN_THAT: AttributionRule = {
  id: 'attributions/noun-that',
  confidence: 0.5,
  isAround: false,
  find(scene) {
    for (let at = scene.sentence.first + 1; at + 3 < scene.end; at++) {
      if (scene.lowerOf(at + 2) !== 'that' || !LINKS.has(scene.lowerOf(at + 1))) continue;
      const act = REPORTING_NOUNS.get(scene.lowerOf(at));
      if (act === undefined || !ACTS.has(act)) continue;
      let first = at;
      while (first > scene.sentence.first && at - first < 3 && DETERMINERS.has(scene.lowerOf(first - 1))) first--;
      if (first === at) continue;
      return { source: null, cue: { first, end: at + 2 }, content: { first: at + 2, end: scene.end }, rest: null };
    }
    return null;
  },
};

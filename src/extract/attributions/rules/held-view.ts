// Catches: strengthened the view of [some investigators] [that a fire was to blame] · the suspicion among [neighbours] [that the alarm had been off].
// Not: the view of the sea that guests enjoy · the theory of evolution that was taught · the fear of flying that · a report of which the network has any word.
import { GROUP_NOUNS, ROLE_NOUNS } from '../../../lexicon/roles.ts';
import type { AttributionRule, RuleScene } from './rule.ts';

const HELD = /^(?:view|beliefs?|suspicions?|opinion|hunch|impression)$/;
/** A view of the sea is nobody's. */
const HOLDERS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...GROUP_NOUNS, 'people', 'police']);
/** Words of those who hold it, at most. */
const MOST_WORDS = 6;

/** Somebody's view is told in passing, by its noun. */
export const HELD_VIEW: AttributionRule = {
  id: 'attributions/held-view',
  confidence: 0.7,
  isAround: false,
  find(scene) {
    const { sentence, end, lowerOf } = scene;
    for (let noun = sentence.first; noun + 5 < end; noun++) {
      if (!HELD.test(lowerOf(noun)) || !/^(?:of|among)$/.test(lowerOf(noun + 1))) continue;
      const that = findThat(scene, noun + 2);
      const holder = lowerOf(that - 1);
      if (that === -1 || !(HOLDERS.has(holder) || HOLDERS.has(holder.replace(/s$/, '')))) continue;
      return {
        source: { first: noun + 2, end: that },
        cue: { first: noun, end: noun + 1 },
        content: { first: that, end },
        rest: null,
      };
    }
    return null;
  },
};

/** The "that" which opens a statement with a subject of its own; -1 where none does. */
function findThat({ end, lowerOf, tagOf, isUsed }: RuleScene, from: number): number {
  for (let at = from; at < Math.min(end - 3, from + MOST_WORDS); at++) {
    if (lowerOf(at) === 'that' && at > from) return /^(?:VB|MD)/.test(tagOf(at + 1)) || isUsed(at + 1) ? -1 : at;
    if (!/^(?:DT|NN|JJ|CD|PRP\$)/.test(tagOf(at)) || isUsed(at)) return -1;
  }
  return -1;
}

// Catches: agree with their union, [which] {holds} [that savings were behind it all] · the ministry, [which] {maintains} [that the dam was sound].
// Not: the theory, which holds that · of which the network has any word · which holds that office · which holds shares.
import { GROUP_NOUNS, ROLE_NOUNS } from '../../../lexicon/roles.ts';
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

const HOLDS = /^(?:holds?|held|maintains?|maintained|insists?|insisted|argues?|argued|contends?|contended)$/;
/** A doctrine or a law holds things as well. */
const HOLDERS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...GROUP_NOUNS]);

/** What a relative clause says of a body or a person that it closes on: who holds it is named before. */
export const BODY_HOLDS: AttributionRule = {
  id: 'attributions/body-holds',
  confidence: 0.7,
  isAround: false,
  find(scene) {
    const { sentence, end, lowerOf } = scene;
    for (let verb = sentence.first + 3; verb + 3 < end; verb++) {
      if (!HOLDS.test(lowerOf(verb)) || !/^(?:which|who)$/.test(lowerOf(verb - 1)) || lowerOf(verb + 1) !== 'that')
        continue;
      const found = toFinding(scene, verb);
      if (found !== null) return found;
    }
    return null;
  },
};

function toFinding({ end, lowerOf, tagOf, isUsed }: RuleScene, verb: number): RuleFinding | null {
  const noun = lowerOf(verb - 2) === ',' ? verb - 3 : verb - 2;
  const word = lowerOf(noun);
  if (!HOLDERS.has(word) && !HOLDERS.has(word.replace(/s$/, '')) && !/^NNPS?$/.test(tagOf(noun))) return null;
  const first = verb + 2;
  // "Holds that office": there the word points.
  if (!/^(?:DT|NNS|NNP|PRP|JJ|CD|EX|IN)/.test(tagOf(first)) && !/^(?:VB[DPZ]|MD)$/.test(tagOf(first + 1))) return null;
  let hasVerb = false;
  for (let at = first; at < end; at++) {
    // What goes on behind the relative clause is no longer held.
    if (/^[,;:—–]$/.test(lowerOf(at)) || isUsed(at)) return null;
    if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) hasVerb = true;
  }
  if (!hasVerb || /^(?:VB[DPZ]|MD)$/.test(tagOf(first))) return null;
  return {
    source: { first: verb - 1, end: verb },
    cue: { first: verb, end: verb + 1 },
    content: { first: verb + 1, end },
    rest: null,
  };
}

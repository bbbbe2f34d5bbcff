// Catches: [Residents] blame [a pipe that burst] · [The minister, Ana Reyes], holds [a foreign ship responsible] · [He] put [the run down to rumours] · [Some] attribute [her fall to a quarrel].
// Not: holds a meeting with the engineer responsible · holds nobody responsible · never blamed · is to blame · was blamed · puts the phone down · holds the keys · a report of which the network has any word.
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

const BLAMES = /^(?:blames?|blamed)$/;
const HOLDS = /^(?:holds?|held)$/;
const PUTS = /^(?:puts?|attributes?|attributed|ascribes?|ascribed)$/;
/** A subject has no more words before its verb. */
const MOST_BEFORE = 20;
/** "A foreign ship" stands between "holds" and "responsible", "the run" between "put" and "down to". */
const MOST_BETWEEN = 10;
/** Where nobody blames, or nobody is blamed, no reason is given. */
const NOBODY = /^(?:nobody|none|no|nothing|neither)$/;
/** What the object of "holds" is made of: "the head of the yard and its owner". */
const OBJECT = /^(?:DT|NN|JJ|CD|PRP|POS|CC)/;

/** Who lays something at the door of something else says why it happened, in whatever words. */
export const LAYS_CAUSE: AttributionRule = {
  id: 'attributions/lays-cause',
  confidence: 0.7,
  isAround: false,
  find(scene) {
    const { sentence, end, lowerOf, tagOf } = scene;
    const first = /^(?:and|but|so|yet|still)$/.test(lowerOf(sentence.first)) ? sentence.first + 1 : sentence.first;
    if (NOBODY.test(lowerOf(first))) return null;
    if (!/^(?:DT|NN|JJ|PRP\$|CD)/.test(tagOf(first)) && !/^(?:he|she|they)$/.test(lowerOf(first))) return null;
    for (let verb = first + 1; verb < Math.min(end - 1, first + MOST_BEFORE); verb++) {
      if (/^(?:to|is|are|was|were|be|been|being)$/.test(lowerOf(verb)) && BLAMES.test(lowerOf(verb + 1))) return null;
      // "Residents of Old Quay [blame] a pipe" looks like a noun to the tagger.
      const isVerb = /^(?:VB[DPZ]|MD)$/.test(tagOf(verb)) || BLAMES.test(lowerOf(verb));
      if (/^(?:not|never|n't)$/.test(lowerOf(verb))) return null;
      if (isVerb) return toFinding(scene, first, verb);
      if (/^(?:who|which|that|whose|where|when|as|if|because|while|;|:)$/.test(lowerOf(verb))) return null;
    }
    return null;
  },
};

function toFinding({ end, lowerOf, tagOf, isUsed }: RuleScene, first: number, verb: number): RuleFinding | null {
  for (let at = first; at < end; at++) if (isUsed(at)) return null;
  const word = lowerOf(verb);
  if (BLAMES.test(word) ? !/^(?:DT|NN|JJ|PRP\$|CD|VBG)/.test(tagOf(verb + 1)) : !isLaying()) return null;
  let last = lowerOf(verb - 1) === ',' ? verb - 1 : verb;
  while (last > first + 1 && /^RB/.test(tagOf(last - 1))) last--;
  return {
    source: { first, end: last },
    cue: { first: verb, end: verb + 1 },
    content: { first: verb + 1, end },
    rest: null,
  };

  /** "Holds … responsible", "put … down to", "attribute … to". */
  function isLaying(): boolean {
    if ((!HOLDS.test(word) && !PUTS.test(word)) || NOBODY.test(lowerOf(verb + 1))) return false;
    for (let at = verb + 2; at < Math.min(end, verb + MOST_BETWEEN); at++) {
      if (HOLDS.test(word)) {
        if (lowerOf(at) === 'responsible') return true;
        if (!OBJECT.test(tagOf(at)) && lowerOf(at) !== 'of') return false;
      } else if (lowerOf(at) === 'to' && (!word.startsWith('put') || lowerOf(at - 1) === 'down')) {
        return /^(?:DT|NN|JJ|PRP\$|VBG)/.test(tagOf(at + 1));
      }
      if (/^[,;:.]$/.test(lowerOf(at))) return false;
    }
    return false;
  }
}

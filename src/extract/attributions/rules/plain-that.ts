// Catches: [An incident report obtained by WTRN] states [that he had been calm] · [The watchman] deposed before the coroner [that he had seen nothing].
// Not: a report of which the network has any word · "It says that" · "He added so much that" (no clause that is said) · "is said that".
import { parseVerb } from '../reporting-words.ts';
import { skipRelative } from './report-parts.ts';
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

/** Verbs after which "that" opens what is said. */
const VERBS: ReadonlySet<string> = new Set(
  `say state declare announce report testify depose aver maintain insist argue claim allege assert explain add note write confirm warn
  complain predict acknowledge admit concede contend stress swear submit observe conclude tell`.split(/\s+/),
);
/** A subject has no more words before its verb. */
const MOST_BEFORE = 24;
/** "Before the coroner", "in a letter", "him": what may stand between the verb and "that". */
const MOST_BETWEEN = 5;

export const PLAIN_THAT: AttributionRule = {
  id: 'attributions/plain-that',
  confidence: 0.8,
  isAround: false,
  find(scene) {
    const { sentence, end, lowerOf, tagOf } = scene;
    const opening = /^(?:and|but|so|yet|still|however|meanwhile)$/.test(lowerOf(sentence.first))
      ? sentence.first + 1
      : sentence.first;
    const first = lowerOf(opening) === ',' ? opening + 1 : opening;
    if (!/^(?:DT|NN|JJ|PRP\$|CD)/.test(tagOf(first)) && !/^(?:he|she|they)$/.test(lowerOf(first))) return null;
    let isRelative = false;
    for (let verb = first + 1; verb < Math.min(end - 3, first + MOST_BEFORE); verb++) {
      verb = skipRelative(scene, verb);
      if (/^(?:who|which|that|whose|where|when|as|if|because|while)$/.test(lowerOf(verb))) isRelative = true;
      if (!/^(?:VB[DPZ]|MD)$/.test(tagOf(verb)) && !isPastForm(scene, verb)) continue;
      // "Obtained by the station" is no deed of the subject's.
      if (lowerOf(verb + 1) === 'by') continue;
      if (isRelative) return null;
      return toFinding(scene, first, verb);
    }
    return null;
  },
};

/** "The watchman deposed before the coroner that": a past tense that looks like a participle. */
function isPastForm({ lowerOf, tagOf }: RuleScene, verb: number): boolean {
  if (!/^(?:VBN|JJ)$/.test(tagOf(verb)) || !/ed$/.test(lowerOf(verb)) || !/^(?:IN|TO)$/.test(tagOf(verb + 1)))
    return false;
  return VERBS.has(parseVerb([lowerOf(verb)], 0)?.base ?? '');
}

function toFinding(scene: RuleScene, first: number, verb: number): RuleFinding | null {
  const { end, lowerOf, tagOf, isUsed } = scene;
  const parsed = parseVerb([lowerOf(verb)], 0);
  if (parsed === null || !VERBS.has(parsed.base)) return null;
  let that = verb + 1;
  while (that <= verb + MOST_BETWEEN && lowerOf(that) !== 'that') {
    if (!/^(?:IN|TO|DT|NN|JJ|PRP|RB)/.test(tagOf(that)) || /^(?:so|such)$/.test(lowerOf(that))) return null;
    that++;
  }
  if (lowerOf(that) !== 'that' || that + 2 >= end || !hasFiniteVerb(scene, that + 1)) return null;
  if (/^(?:it|there|this)$/.test(lowerOf(first))) return null;
  for (let at = first; at < end; at++) if (isUsed(at) && at <= that) return null;
  // "Adds to the drama that has surrounded her" tells what the drama did.
  if (/^(?:VB[DPZ]|MD)$/.test(tagOf(that + 1))) return null;
  let last = lowerOf(verb - 1) === ',' ? verb - 1 : verb;
  while (last > first + 1 && /^RB/.test(tagOf(last - 1))) last--;
  return { source: { first, end: last }, cue: { first: verb, end: that }, content: { first: that, end }, rest: null };
}

function hasFiniteVerb({ tagOf, end }: RuleScene, from: number): boolean {
  for (let at = from; at < end; at++) if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) return true;
  return false;
}

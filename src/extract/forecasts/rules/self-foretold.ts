// Catches: she said she did not expect him to go to prison · said it expected service to resume · said he was confident the ban would be halved · said he doubted that the buyer would walk away · said it hoped to resume production within three months · said he was confident of a verdict by May · said he thought growth would slow
// Not: said the mayor expects to win (held by another) · said they had expected it

import { FORETELLING } from '../../../lexicon/outcome-verbs.ts';
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue } from '../prospective.ts';

/** Verbs and adjectives by which the one who speaks looks ahead himself. */
const HOPES: ReadonlySet<string> = new Set('confident convinced certain sure'.split(' '));
/** How far before the verb that looks ahead the words of foretelling may stand. */
const REACH = 12;

/** Who speaks says of himself that he foretells it. */
export const selfForetold: ForecastRule = {
  id: 'forecasts/self-foretold',
  confidence: 0.8,
  toProspect(passage, verb) {
    if (passage.holder === null || verb.group.isPerfect) return null;
    if (isConfidentOf(passage, verb))
      return { cues: [{ from: verb.first, to: verb.end + 2 }], band: null, isHeld: true, needsTime: true };
    const isAhead = isProspective(passage, verb);
    if (!isAhead && !isInfinitive(passage, verb)) return null;
    const at = passage.stretch.verbs.indexOf(verb);
    const governor = passage.stretch.verbs.findLast(
      (before, index) => index < at && before.group.isFinite && !isNounlike(passage, before, verb),
    );
    // "We expected the race to be close": that is over, unless it is told of then.
    if (governor?.group.tense === 'past' && !passage.isRetold) return null;
    if (governor === undefined || verb.first - governor.end > REACH || !isSelf(passage, governor)) return null;
    const cue = toForetellingEnd(passage, governor, isAhead);
    if (cue === -1) return null;
    // "Thought she would come" may be of a plan.
    if (THINKS.test(governor.group.lemma) && !(isOutcome(passage, verb) && isDirect(passage, governor, verb)))
      return null;
    return {
      cues: [{ from: governor.first, to: cue }, ...(isAhead ? [toFutureCue(passage, verb)] : [])],
      band: (governor.group.negation === null) === (governor.group.lemma === 'doubt') ? 'unlikely' : null,
      isHeld: true,
      // "Hoped to resume production within three months": without a time a hope is no forecast.
      ...(governor.group.lemma === 'hope' ? { needsTime: true } : {}),
    };
  },
};

/** "Expected the flight recorders to be found": the tagger takes such a noun for a verb now and then. */
function isNounlike({ stretch }: Passage, { first, end }: StretchVerb, { first: next }: StretchVerb): boolean {
  const to = stretch.lowers[next] === 'to' ? next : next - 1;
  return (
    end === to &&
    /s$/.test(stretch.lowers[first] as string) &&
    /^(?:DT|JJ|NN|PRP\$|CD)/.test(stretch.tags[first - 1] ?? '')
  );
}

/** One past the word that foretells, of a verb or of "was confident"; -1 where none does. */
function toForetellingEnd({ stretch }: Passage, { group, end }: StretchVerb, isAhead: boolean): number {
  if (group.isPerfect || group.isPassive) return -1;
  if (isAhead && THINKS.test(group.lemma) && group.negation === null) return end;
  if (FORETELLING.has(group.lemma) || group.lemma === 'hope' || (isAhead && group.lemma === 'doubt')) return end;
  return isAhead && group.lemma === 'be' && HOPES.has(stretch.lowers[end] ?? '') ? end + 1 : -1;
}

const THINKS = /^(?:think|believe|suspect|fear)$/;

/** False for what hangs on a word between: "feared a world <where> laws would change". */
function isDirect({ stretch }: Passage, { end }: StretchVerb, { first }: StretchVerb): boolean {
  return !stretch.lowers
    .slice(end, first)
    .some((word) => /^(?:where|which|who|whose|when|while|if|unless|because|as|,)$/.test(word));
}

/** "Was confident of <a decision> before June 28": of a thing that is to come by a time. */
function isConfidentOf(passage: Passage, verb: StretchVerb): boolean {
  const { stretch, isRetold } = passage;
  const { group, end } = verb;
  if (group.lemma !== 'be' || !group.isFinite || group.negation !== null || !isSelf(passage, verb)) return false;
  if (group.tense === 'past' && !isRetold) return false;
  return (
    HOPES.has(stretch.lowers[end] ?? '') &&
    stretch.lowers[end + 1] === 'of' &&
    /^(?:DT|NN|JJ)/.test(stretch.tags[end + 2] ?? '')
  );
}

/** "he said he", "the company said it", "I": right before the verb and nothing before it. */
function isSelf({ stretch }: Passage, { first }: StretchVerb): boolean {
  let at = first - 1;
  if (!/^(?:i|we|he|she|it|they)$/.test(stretch.lowers[at] ?? '')) return false;
  at--;
  return at < 0 || /^(?:that|and|but|,|["“])$/.test(stretch.lowers[at] as string);
}

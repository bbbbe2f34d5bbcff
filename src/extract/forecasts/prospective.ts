import type { Stretch, StretchVerb } from '../stretch.ts';
import type { Passage } from './prospect.ts';

/** True for "will", "is going to", and "would" where it is retold in the past. */
export function isProspective({ isRetold, stretch }: Passage, { group, first, head }: StretchVerb): boolean {
  if (!group.isFinite || group.isPerfect || isInverted(stretch, first, head) || isPreference(stretch, first, head))
    return false;
  // "It will not": of what, stands elsewhere.
  if (/^(?:will|would|shall)$/.test(group.lemma)) return false;
  return group.tense === 'future' || (isRetold && group.modal === 'would');
}

/** True for "could", "may", "might" with a verb to come. */
export function isPossible({ stretch }: Passage, { group, first, head }: StretchVerb): boolean {
  return (
    group.isFinite &&
    !group.isPerfect &&
    group.negation === null &&
    /^(?:could|may|might)$/.test(group.modal ?? '') &&
    !isInverted(stretch, first, head)
  );
}

/** "Would I rather": a pronoun inside the verb asks. */
function isInverted({ lowers }: Stretch, first: number, head: number): boolean {
  for (let at = first + 1; at < head; at++)
    if (/^(?:i|you|he|she|it|we|they|there)$/.test(lowers[at] as string)) return true;
  return false;
}

/** "I would rather lose": what one would like, not what will be. */
function isPreference({ lowers }: Stretch, first: number, head: number): boolean {
  for (let at = first + 1; at <= head; at++)
    if (lowers[at] === 'rather' || (lowers[at] === 'sooner' && lowers[at - 1] !== 'no')) return true;
  return false;
}

/** The words that make a verb group one of the future: "will", "is going to". */
export function toFutureCue({ stretch }: Passage, verb: StretchVerb): { readonly from: number; readonly to: number } {
  let from = verb.first;
  while (
    from < verb.head &&
    !/^(?:will|shall|would|wo|is|are|am|was|were|'s|'re|'m|going|gon)$/.test(stretch.lowers[from] as string)
  )
    from++;
  let to = from + 1;
  // "is going to" as far as its "to".
  if (verb.group.modal === 'going to')
    while (to < verb.head && stretch.lowers[to - 1] !== 'to' && stretch.lowers[to - 1] !== 'na') to++;
  return { from, to };
}

/** True for "to win": an infinitive, adverbs within it included. */
export function isInfinitive({ stretch }: Passage, { first, group }: StretchVerb): boolean {
  return !group.isFinite && (stretch.lowers[first] === 'to' || stretch.lowers[first - 1] === 'to');
}

/** Position of the "to" of an infinitive. */
export function toInfinitiveStart({ stretch }: Passage, { first }: StretchVerb): number {
  return stretch.lowers[first] === 'to' ? first : first - 1;
}

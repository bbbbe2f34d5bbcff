// Catches: "As he explained the delay, port spokesman Anton Belov alluded to …": the pronoun looks forward to the subject of the sentence.
// Not: a pronoun later in the sentence; two subjects that could be meant; a subject of the other gender.
import type { Draft } from './draft.ts';
import { isForwardOpening } from './link-pronouns.ts';
import { type NameMarks, ownerAt } from './name-marks.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const OPENERS = /^(as|when|while|after|before|although|though|because|since|once|until|whenever|if)$/;

/** The person a he or she in an opening clause or phrase looks forward to, or null. */
export function findForward(words: Words, marks: NameMarks, pronoun: number): Draft | null {
  const lower = lowerOf(words, pronoun);
  const gender = lower === 'he' ? 'male' : lower === 'she' ? 'female' : null;
  if (gender === null) return null;
  const isOpening = words.opens[pronoun - 1] === 1 && OPENERS.test(lowerOf(words, pronoun - 1));
  if (!isOpening && !isForwardOpening(words, pronoun)) return null;
  let found: Draft | null = null;
  const sentence = words.sentences[pronoun];
  for (
    let word = pronoun + 1;
    word < words.count && words.sentences[word] === sentence && word - pronoun < 60;
    word++
  ) {
    const owner = ownerAt(marks, word);
    if (owner === null) continue;
    const end = marks.ends[word] as number;
    const isSubject =
      owner.kind === 'person' &&
      (hasClass(words, end, CLASS.reporting | CLASS.action) ||
        (!isOpening && !/^[,.;:'’]/.test(lowerOf(words, end)))) &&
      hasCommaBefore(words, marks, word);
    if (isSubject && (owner.gender === null || owner.gender === gender)) {
      if (found !== null && found !== owner) return null;
      found = owner;
    }
    word = end - 1;
  }
  return found;
}

/** A comma, with no more than the subject's own title between: ", Cole's aide Ana Ruiz". */
function hasCommaBefore(words: Words, marks: NameMarks, name: number): boolean {
  for (let word = name - 1; word >= 0 && word > name - 9; word--) {
    if (lowerOf(words, word) === ',') return true;
    if (hasClass(words, word, CLASS.preposition | CLASS.reporting) && ownerAt(marks, word) === null) return false;
  }
  return false;
}

/** What follows an auxiliary: the next auxiliary or the main verb. */
import { SUBJECT_PRONOUNS, VERBLIKE_PREPOSITIONS } from '../../lexicon/auxiliaries.ts';
import type { WordTag } from '../words.ts';
import { skipAdverbs } from './adverbs.ts';
import type { Draft, TaggedTokens } from './draft.ts';
import { isActingNoun, isParticiple } from './participles.ts';
import { isAskedFor, skipSubject } from './subject.ts';

export type Aspect = 'base' | 'past-participle' | 'after-be' | 'none';

/** Reads on after an auxiliary: adverbs, a subject where it stands after its verb, the next auxiliary or the main verb. */
export function goOn(text: TaggedTokens, draft: Draft, first: number, end: number, expected: Aspect): Draft {
  let state: Aspect = expected;
  let isInverted = isAskedFor(text, first, draft.first, expected === 'after-be');
  let hasSubject = false;
  while (state !== 'none') {
    let next = skipAdverbs(text, draft.end, end, draft);
    const isFirst = draft.isFinite && draft.end === draft.first + 1;
    if (isFirst && next < end && (isInverted || isSubjectOf(text, draft, next))) {
      const after = skipSubject(text, next, end);
      hasSubject = after > next;
      if (hasSubject) next = skipAdverbs(text, after, end, draft);
    }
    isInverted = false;
    if (next >= end) break;
    const found = toNextState(text, draft, next, state, hasSubject, end);
    if (found === null) break;
    state = found;
  }
  // "is probably not a friend": a negation after a lone auxiliary is the auxiliary's.
  draft.end = Math.max(draft.end, draft.negationEnd);
  return draft;
}

/** A modal is followed by its verb, or else by its subject; other auxiliaries are by pronouns that are nothing else. */
function isSubjectOf({ words, tags }: TaggedTokens, draft: Draft, index: number): boolean {
  if (SUBJECT_PRONOUNS.has(words[index] as string)) return true;
  return draft.modal !== null && /^(?:DT|PRP\$?|NNPS?|EX)$/.test(tags[index] as string);
}

/** "would pledge", "did not name", "could prompt a vote": a base form taken for something else. Not: "did business". */
function isMistakenBase(text: TaggedTokens, draft: Draft, index: number, hasSubject: boolean): boolean {
  const { tags } = text;
  if (draft.modal === null && draft.isFinite && draft.negation === null) return false;
  if (isVerbal(text, index) && text.canBe(index, 'VB')) return true;
  if (hasSubject || !draft.isFinite) return false;
  const tag = tags[index] as string;
  return tag === 'NN' || (/^JJR?$/.test(tag) && /^(?:DT|PRP\$?)$/.test(tags[index + 1] ?? ''));
}

/** Takes the word at `next` into the group if `state` allows it, and says what may follow; null where the group ends before it. */
function toNextState(
  text: TaggedTokens,
  draft: Draft,
  next: number,
  state: Aspect,
  hasSubject: boolean,
  end: number,
): Aspect | null {
  const { words, tags } = text;
  const word = words[next] as string;
  const tag = tags[next] as string;
  const take = (mended: WordTag): void => {
    tags[next] = mended;
    draft.head = next;
    draft.end = next + 1;
  };
  if (state === 'base') {
    if (word === 'to' && draft.modal === 'ought') {
      draft.end = next + 1;
      return 'base';
    }
    if (word === "'ve") {
      take('VB');
      return 'past-participle';
    }
    if (tag !== 'VB' && tag !== 'VBP' && !isMistakenBase(text, draft, next, hasSubject)) return null;
    take('VB');
    if (word === 'be') return 'after-be';
    return word === 'have' ? 'past-participle' : 'none';
  }
  if (state === 'past-participle') {
    if (word === 'been') {
      take('VBN');
      draft.isPerfect = true;
      return 'after-be';
    }
    if (!isParticiple(text, next)) return null;
    take('VBN');
    draft.isPerfect = true;
    return 'none';
  }
  if (word === 'being' && tag === 'VBG') {
    take('VBG');
    draft.isProgressive = true;
    return 'after-be';
  }
  if (word === 'going' && isGoingTo(text, next, end)) {
    draft.end = skipAdverbs(text, next + 1, end, null) + 1;
    tags[draft.end - 1] = 'TO';
    draft.modal = 'going to';
    if (draft.tense === 'present') draft.tense = 'future';
    return 'base';
  }
  if (word === 'gon' && words[next + 1] === 'na') {
    draft.end = next + 2;
    draft.modal = 'going to';
    if (draft.tense === 'present') draft.tense = 'future';
    return 'base';
  }
  if ((tag === 'VBG' || isActingNoun(text, next)) && !draft.isProgressive) {
    if (VERBLIKE_PREPOSITIONS.has(word)) return null;
    take('VBG');
    draft.isProgressive = true;
    return 'none';
  }
  if (!isParticiple(text, next) || tags[next + 1] === 'HYPH') return null;
  take('VBN');
  draft.isPassive = true;
  return 'none';
}

/** "going to meet", not "going to Moscow". */
function isGoingTo(text: TaggedTokens, index: number, end: number): boolean {
  const to = skipAdverbs(text, index + 1, end, null);
  if (text.words[to] !== 'to' || to >= end) return false;
  const next = skipAdverbs(text, to + 1, end, null);
  if (next >= end) return false;
  return text.tags[next] === 'VB' || (text.tags[to] === 'TO' && isVerbal(text, next) && text.canBe(next, 'VB'));
}

/** True for a word of a class that a base form is mistaken for. */
export function isVerbal({ tags }: TaggedTokens, index: number): boolean {
  const tag = tags[index];
  return tag === 'VB' || tag === 'VBP' || tag === 'NN' || tag === 'JJ' || tag === 'VBD' || tag === 'VBN';
}

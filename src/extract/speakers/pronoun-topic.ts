// Catches: whom a pronoun goes on about, whoever else scores as well: "And Reyes? She …" · "Reyes, the coach, no longer talks. He thinks" ·
// "…, a spokesman said. Lanz had left, he added" · "Reyes's exit was brief. “I was wrong,” he said".  Not: "Reyes met Lanz. He" (two who may be meant) · "Reyes said. …, he said".
import type { Gender } from '../../lexicon/titles.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './pronoun-candidate.ts';
import { CLASS } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

const GOING_ON = /^(?:added|adds|continued|continues)$/;

/** The one person whom the text plainly goes on about at a pronoun outside quotations, or null. `order` counts the sentences up to each word. */
export function findTopic(
  words: Words,
  word: number,
  gender: Gender,
  recent: readonly Candidate[],
  order: Int32Array,
): Draft | null {
  if (words.quotes[word] !== 0) return null;
  const able = recent.filter(
    ({ draft, word: at }) =>
      draft.kind === 'person' && (draft.gender === null || draft.gender === gender) && words.quotes[at] === 0,
  );
  return (
    findAsked(words, word, able) ??
    findContinuing(words, word, able, order) ??
    findOwner(words, word, able, order) ??
    findNewSubject(words, word, gender, able, order)
  );
}

/** "And Reyes? She …", "As for Reyes, she …": the paragraph is about who is named so, as long as it names nobody else. */
function findAsked(words: Words, word: number, able: readonly Candidate[]): Draft | null {
  const here = able.filter(({ word: at }) => words.paragraphs[at] === words.paragraphs[word]);
  const [only, ...others] = here;
  return only !== undefined && others.length === 0 && only.topicIn === words.paragraphs[word] ? only.draft : null;
}

/** True for a name with which a paragraph says whom it is about, before it says anything: "And Reyes?", "As for Ana Reyes,". */
export function isAskedAbout(words: Words, start: number, end: number): boolean {
  const before = start - 1;
  if (words.paragraphs[before] !== words.paragraphs[start] || words.quotes[start] !== 0) return false;
  const opener = lowerOf(words, before);
  const isFirst = (at: number): boolean => words.opens[at] === 1 && words.paragraphs[at - 1] !== words.paragraphs[at];
  if (/^(?:and|but)$/.test(opener)) return isFirst(before) && lowerOf(words, end) === '?';
  if (opener === 'about') return lowerOf(words, before - 1) === 'what' && lowerOf(words, end) === '?';
  return opener === 'for' && lowerOf(words, before - 1) === 'as' && isFirst(before - 1) && lowerOf(words, end) === ',';
}

/** "…, a spokesman said. …, he added": who adds something has just spoken. */
function findContinuing(words: Words, word: number, able: readonly Candidate[], order: Int32Array): Draft | null {
  if (!GOING_ON.test(lowerOf(words, word + 1)) && !GOING_ON.test(lowerOf(words, word - 1))) return null;
  const speakers = able.filter(
    ({ isSpeaker, word: at }) => isSpeaker && (order[word] as number) - (order[at] as number) === 1,
  );
  const [only, another] = speakers;
  return only === undefined || another !== undefined ? null : only.draft;
}

/** "Reyes's exit was brief. “I was wrong,” he said": whom a paragraph opens with, where it names nobody else and what is his is no person. */
function findOwner(words: Words, word: number, able: readonly Candidate[], order: Int32Array): Draft | null {
  if (!/^s?he$/.test(lowerOf(words, word)) || !hasClass(words, word + 1, CLASS.reporting)) return null;
  const here = able.filter(({ word: at }) => words.paragraphs[at] === words.paragraphs[word]);
  const [only, another] = here;
  if (only === undefined || another !== undefined || !only.isPossessor || only.viaPronoun) return null;
  if ((order[word] as number) - (order[only.word] as number) !== 1 || !opensParagraph(words, only.word, word))
    return null;
  for (let at = only.word + 1; words.sentences[at] === words.sentences[only.word]; at++)
    if (hasClass(words, at, CLASS.role | CLASS.kin | CLASS.plural | CLASS.groupNoun | CLASS.reporting)) return null;
  return only.draft;
}

/** A pronoun of the other gender between the name and the pronoun. */
function hasOtherGender(words: Words, name: number, word: number, gender: Gender): boolean {
  const other = gender === 'male' ? /^(?:she|her|hers|herself)$/ : /^(?:he|him|his|himself)$/;
  for (let at = name; at < word; at++) if (other.test(lowerOf(words, at))) return true;
  return false;
}

/** Words from the head of a paragraph to the name that it is about, at most: "Her former coach, Ana Reyes,". */
const LONGEST_LEAD = 5;

/** True for a name near the head of the paragraph whose second sentence holds `word`. */
function opensParagraph(words: Words, name: number, word: number): boolean {
  if ((words.sentences[word] as number) - (words.sentences[name] as number) !== 1) return false;
  let first = name;
  while (first > 0 && name - first <= LONGEST_LEAD && words.sentences[first - 1] === words.sentences[name]) first--;
  return name - first <= LONGEST_LEAD && words.paragraphs[first - 1] !== words.paragraphs[name];
}

/** "He had scored twice. Reyes, the coach, no longer talks of it. He thinks": the subject of the sentence before, named in it alone. */
function findNewSubject(
  words: Words,
  word: number,
  gender: Gender,
  able: readonly Candidate[],
  order: Int32Array,
): Draft | null {
  if (!hasClass(words, word, CLASS.pronoun)) return null;
  const isOpening = words.opens[word] === 1;
  if (!isOpening && !/^s?he$/.test(lowerOf(words, word))) return null;
  const near = able.filter(
    ({ word: at }) =>
      (order[word] as number) - (order[at] as number) <= 1 && words.paragraphs[at] === words.paragraphs[word],
  );
  const [only, another] = near;
  if (only === undefined || another !== undefined || only.viaPronoun || !only.draft.isFull) return null;
  // "Lanz said the ward was full. Reyes is abroad. He said …": Lanz may go on speaking.
  const isSpokenFor = able.some(
    ({ draft, isSpeaker, word: at }) =>
      draft !== only.draft && isSpeaker && words.paragraphs[at] === words.paragraphs[word],
  );
  if (isSpokenFor) return null;
  // "Her coach, Ana Reyes, is away. The woman whom she named": the first sentence of a paragraph says whom it is about.
  if (!isOpening) {
    if (!only.isSubject || only.isPossessor || !opensParagraph(words, only.word, word)) return null;
    // "Dana Reyes was not so sure. Her officers thought that he": a name that may be a man's or a woman's, told by "her".
    return only.draft.gender === null && hasOtherGender(words, only.word, word, gender) ? null : only.draft;
  }
  // At the head of its sentence nothing but the name can be what the sentence is about.
  return only.isSubject && words.opens[only.word] === 1 && !only.isPossessor ? only.draft : null;
}

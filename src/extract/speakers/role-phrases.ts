// Catches: phrases that say what somebody is: "the North Korean leader", "Kremlin spokesman", "a lawmaker with the Alliance".
// Not: verbs that look like role nouns ("he will chair"), names, words inside names.

import { toNationToken } from './known-names.ts';
import { type NameMarks, ownerAt } from './name-marks.ts';
import { CLASS, toSingular } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

/** A noun phrase around a role noun; all numbers are word indexes. */
export interface RolePhrase {
  readonly start: number;
  /** The role noun. */
  readonly head: number;
  /** After the role noun and what follows it with "of", "for", "at", "with", "in". */
  readonly end: number;
  readonly noun: string;
  readonly determiner: 'the' | 'possessive' | 'indefinite' | 'bare';
  readonly isPlural: boolean;
}

const NOUN = CLASS.role | CLASS.plural;
const LINKS = new Set(['of', 'for', 'at', 'with', 'in', 'on', 'to', 'from']);
const ADJECTIVE = /(?:al|ic|ive|ous|ary|ish|ent|ant|ese|ian|less|ful|ble|est|ior)$/;

export function findRolePhrases(words: Words, marks: NameMarks): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let head = 0; head < words.count; head++) {
    const phrase = toRolePhrase(words, marks, head);
    if (phrase !== null) phrases.push(phrase);
  }
  return phrases;
}

/** The phrase whose head is this word, or null where the word is no role noun in a noun phrase. */
export function toRolePhrase(words: Words, marks: NameMarks, head: number): RolePhrase | null {
  if (!isRoleNoun(words, marks, head) || words.headed[head] === 1) return null;
  // "campaign manager", "chief executive officer": the last noun is the head.
  if (
    isRoleNoun(words, marks, head + 1) &&
    !isVerbHere(words, head + 1) &&
    words.sentences[head + 1] === words.sentences[head]
  )
    return null;
  if (isVerbHere(words, head) || (lowerOf(words, head) === 'seller' && lowerOf(words, head - 1) === 'best'))
    return null;
  const start = findPhraseStart(words, marks, head);
  const first = lowerOf(words, start);
  const hasPossessive = findPossessive(words, start, head) >= 0 || hasClass(words, start, CLASS.possessivePronoun);
  const determiner = hasPossessive
    ? 'possessive'
    : /^(?:the|this|that|these|those)$/.test(first)
      ? 'the'
      : hasClass(words, start, CLASS.determiner)
        ? 'indefinite'
        : 'bare';
  const lower = lowerOf(words, head);
  const isPlural = hasClass(words, head, CLASS.plural) && !hasClass(words, head, CLASS.role);
  return { start, head, end: findPhraseEnd(words, marks, head), noun: toSingular(lower), determiner, isPlural };
}

function isRoleNoun(words: Words, marks: NameMarks, word: number): boolean {
  return hasClass(words, word, NOUN) && ownerAt(marks, word) === null && !hasClass(words, word, CLASS.honorific);
}

const VERB_LIKE = new Set(
  `chair head guard judge guide host witness rival volunteer pilot coach partner fan fellow general private major
  minister author consul counsel critic cook champion source patient minor intellectual independent conservative
  liberal moderate radical progressive adult teen teenage kid baby child runner deputy associate assistant junior
  marine boss star people man hero native patients`.split(/\s+/),
);

/** "will chair", "to head": a role noun doing a verb's work, or an adjective before another noun. */
function isVerbHere(words: Words, word: number): boolean {
  const lower = lowerOf(words, word);
  // "Reyes's friends suspect Holm": behind several people it is what they do.
  const isPlural =
    hasClass(words, word - 1, CLASS.plural) &&
    (words.opens[word - 1] === 1 || !hasClass(words, word - 1, CLASS.capital));
  if (isPlural && words.sentences[word - 1] === words.sentences[word] && (VERB_LIKE.has(lower) || lower === 'suspect'))
    return hasClass(words, word + 1, CLASS.capital | CLASS.determiner);
  if (!VERB_LIKE.has(lower)) return false;
  if (/^(?:to|will|would|they|we|who)$/.test(lowerOf(words, word - 1))) return true;
  return (
    words.sentences[word + 1] === words.sentences[word] &&
    !hasClass(words, word + 1, CLASS.stop | CLASS.reporting | CLASS.action | CLASS.capital | CLASS.determiner) &&
    /^[a-z]/.test(lowerOf(words, word + 1))
  );
}

/** Index of the last possessive mark in [start, head), or -1. */
function findPossessive(words: Words, start: number, head: number): number {
  for (let word = head - 1; word > start; word--) if (isPossessive(words, word)) return word;
  return -1;
}

export function isPossessive(words: Words, word: number): boolean {
  const lower = lowerOf(words, word);
  return lower === "'s" || lower === "'";
}

/** The last word of "$20 million" or "£300": what stands behind it is not counted by it. */
function isAmountEnd(words: Words, word: number): boolean {
  const number = /^(?:thousand|million|billion|trillion|bn|m)$/.test(lowerOf(words, word)) ? word - 1 : word;
  return /^[\d.,]+$/.test(lowerOf(words, number)) && /^[$£€]$/.test(lowerOf(words, number - 1));
}

function findPhraseStart(words: Words, marks: NameMarks, head: number): number {
  let solid = head;
  const sentence = words.sentences[head];
  for (let word = head - 1; word >= 0 && head - word <= 9; word--) {
    if (words.sentences[word] !== sentence || words.quotes[word] !== words.quotes[head]) break;
    const owner = ownerAt(marks, word);
    if (owner !== null) {
      // "Ruiz openly admires President …": a name narrows the role only where nothing unknown stands between.
      if (solid !== word + 1 && !(isPossessive(words, word + 1) && word + 1 < head)) break;
      word = marks.starts[word] as number;
      // "Thursday Clinton aides" needs nothing more; a title may stand before a possessor: "President Putin's spokesman".
      solid = word;
      if (hasClass(words, word - 1, CLASS.title) && hasClass(words, word - 1, CLASS.capital)) continue;
      if (lowerOf(words, word - 1) === 'the') solid = word - 1;
      continue;
    }
    if (hasClass(words, word, CLASS.determiner | CLASS.possessivePronoun)) {
      solid = word;
      // "the two senators", never "that a senator".
      if (
        !/^(the|these|those|all|both)$/.test(lowerOf(words, word - 1)) ||
        /^(the|a|an|this|that|his|her|its|their)$/.test(lowerOf(words, word))
      )
        break;
      continue;
    }
    if (isPossessive(words, word)) continue;
    if (hasClass(words, word, CLASS.capital)) {
      if (hasClass(words, word, CLASS.calendar)) break;
      if (words.opens[word] === 1 && hasClass(words, word, CLASS.stop | CLASS.preposition)) break;
      // "The Messenger mourns Sergeant …": an unknown word between that may be a verb.
      if (solid !== word + 1 && /[^s]s$/.test(lowerOf(words, word + 1)) && !isPossessive(words, word + 1)) break;
      solid = word;
      continue;
    }
    const lower = lowerOf(words, word);
    if (isAmountEnd(words, word)) break;
    if (
      hasClass(words, word, CLASS.modifier | NOUN | CLASS.demonym | CLASS.groupNoun) &&
      !(hasClass(words, word, CLASS.stop) && lower !== 'former')
    ) {
      solid = word;
      continue;
    }
    if (hasClass(words, word, CLASS.stop | CLASS.reporting | CLASS.action | CLASS.calendar)) break;
    if (!/^[\p{L}\p{N}]/u.test(lower)) break;
    if (ADJECTIVE.test(lower) || lower.includes('-') || /^\d+$/.test(lower)) {
      solid = word;
    }
    // An unknown word counts only where a determiner, a possessor or an adjective stands before it.
  }
  return solid;
}

function findPhraseEnd(words: Words, marks: NameMarks, head: number): number {
  let end = head + 1;
  const sentence = words.sentences[head];
  while (end < words.count && words.sentences[end] === sentence && LINKS.has(lowerOf(words, end))) {
    if (
      !/^(of|for|at)$/.test(lowerOf(words, end)) &&
      !hasClass(words, end + 1, CLASS.capital) &&
      !hasClass(words, end + 2, CLASS.capital) &&
      !hasClass(words, end + 3, CLASS.capital)
    )
      break;
    const next = findObjectEnd(words, marks, end + 1);
    if (next === end + 1) break;
    end = next;
    if (end - head > 14) break;
  }
  return end;
}

/** The end of the noun phrase that follows a preposition, as far as names and known nouns show it. */
function findObjectEnd(words: Words, marks: NameMarks, first: number): number {
  const sentence = words.sentences[first];
  let end = first;
  while (end < words.count && words.sentences[end] === sentence && end - first < 8) {
    const owner = ownerAt(marks, end);
    if (owner !== null) {
      end = marks.ends[end] as number;
      // After a name only a noun that it narrows goes on: "for the Ruiz campaign", not "for the Times spotted".
      if (
        !isPossessive(words, end) &&
        lowerOf(words, end) !== 'and' &&
        !/^\d{1,5}$/.test(lowerOf(words, end)) &&
        !hasClass(words, end, NOUN | CLASS.groupNoun | CLASS.document | CLASS.capital | CLASS.modifier)
      ) {
        // "Of the Halmar laboratory,": a town that has "the" narrows what follows it.
        const isNarrowing =
          owner.kind === 'place' && lowerOf(words, first) === 'the' && /^\p{Ll}{3,}$/u.test(lowerOf(words, end));
        if (isNarrowing && /^[,.;)]$/.test(lowerOf(words, end + 1)) && !/(?:ed|ly)$/.test(lowerOf(words, end))) end++;
        break;
      }
      continue;
    }
    const lower = lowerOf(words, end);
    if (
      lower === 'and' &&
      end > first &&
      hasClass(words, end + 1, CLASS.capital) &&
      // "of the Clerks' and Porters' Union"
      hasClass(words, isPossessive(words, end - 1) ? end - 2 : end - 1, CLASS.capital)
    ) {
      end++;
      continue;
    }
    if (isPossessive(words, end)) {
      end++;
      continue;
    }
    if (hasClass(words, end, CLASS.stop | CLASS.calendar) || !/^[\p{L}\p{N}]/u.test(lower)) break;
    // "secretary of state bidding to …": what somebody does is no part of the office.
    if (end > first && /ing$/.test(lower) && hasClass(words, end + 1, CLASS.stop | CLASS.determiner)) break;
    // "Residents of Old Quay blame a pipe": a verb, whatever else the word may be.
    if (end > first && /^blam(?:e|es|ed)$/.test(lower)) break;
    // "The host of the show, Ana Reyes": behind an article no word is a verb.
    if (
      hasClass(words, end, CLASS.reporting | CLASS.action) &&
      !hasClass(words, end, CLASS.modifier | CLASS.document | CLASS.groupNoun) &&
      !(end > first && /^(?:the|an?|his|her|its|their)$/.test(lowerOf(words, end - 1)))
    )
      break;
    end++;
  }
  return end;
}

const EMPTY = new Set(
  `a an the this that these those of for at with in to from his her their its our my and 's ' , one who then longtime
  long-time current outgoing now also same new mr. mrs. ms.`.split(/\s+/),
);

/** The words that narrow a role, lower case, each nation as one token however it is worded. */
export function toModifiers(words: Words, start: number, end: number, head: number): Set<string> {
  const modifiers = new Set<string>();
  for (let word = start; word < end; word++) {
    if (word === head) continue;
    const lower = lowerOf(words, word);
    if (EMPTY.has(lower)) continue;
    const pair = `${lower} ${lowerOf(words, word + 1)}`;
    const nation = word + 1 < end ? toNationToken(pair) : pair;
    if (nation !== pair) {
      modifiers.add(nation);
      word++;
      continue;
    }
    const plain = hasClass(words, word, CLASS.plural) ? toSingular(lower) : lower;
    modifiers.add(ALIASES.get(plain) ?? toNationToken(plain));
  }
  return modifiers;
}

const ALIASES = new Map([
  ['gop', 'republican'],
  ['dem', 'democratic'],
  ['democrat', 'democratic'],
  ['democrats', 'democratic'],
  ['republicans', 'republican'],
  ['white-house', 'white'],
]);

/** The words of a role as a reader would repeat them, without determiner. */
export function toRoleText(words: Words, marks: NameMarks, start: number, end: number): string {
  let first = start;
  while (
    first < end - 1 &&
    (hasClass(words, first, CLASS.determiner) || lowerOf(words, first) === 'whose') &&
    !/^(two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many|most|few|no|all|both)$/.test(
      lowerOf(words, first),
    )
  )
    first++;
  return toPlainText(words, marks, first, end);
}

const PARTY =
  /^(?:conservative|labou?r|liberal|democrat(?:ic)?|republican|green|socialist|communist|nationalist|unionist)$/;

/** Words [start, end) with single blanks; a capital that only opens a sentence is lowered. */
export function toPlainText(words: Words, marks: NameMarks, start: number, end: number): string {
  const text = words.text.slice(words.starts[start], words.ends[end - 1]).replace(/\s+/g, ' ');
  const isName =
    ownerAt(marks, start) !== null ||
    hasClass(words, start, CLASS.demonym | CLASS.allCapitals) ||
    // Of a party or of a conviction: the capital may be meant, so that it stays as it was written.
    PARTY.test(lowerOf(words, start)) ||
    (words.capitalisedWithin[words.ids[start] as number] as number) > 0;
  return words.opens[start] === 1 && !isName && !hasClass(words, start + 1, CLASS.capital)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

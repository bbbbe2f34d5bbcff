// Catches: runs of capitalised words that name somebody or something, cut at titles: [Russian President] [Vladimir Putin].
// Not: a capital that only opens a sentence or stands in a headline; days and months; "the President" (a role).

import type { Gender } from '../../lexicon/titles.ts';
import { HONORIFICS, OFFICE_MODIFIERS, TITLES } from '../../lexicon/titles.ts';
import { findKnownName, type KnownKind } from './known-names.ts';
import { isSurnameFirst } from './name-order.ts';
import { findRunEnd, isDoubtfulOpener, isNameWord } from './name-runs.ts';
import { hasInnerPreposition, weighName } from './weigh-names.ts';
import { CLASS, toRoleGender } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** One name as it stands in the text; `start` and `end` are word indexes, the title outside. */
export interface NameFound {
  readonly start: number;
  readonly end: number;
  /** How strongly this occurrence alone speaks for each kind. */
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  /** What a form of address tells: "Mrs. Ruiz". */
  readonly gender: Gender | null;
  readonly honorific: boolean;
  /** First word of the capitalised title before it ("Russian President"), or `start` where there is none. */
  readonly titleStart: number;
  /** Role nouns that the title stands for: "Sen." gives senator and lawmaker. */
  readonly titleRoles: readonly string[];
  readonly surnameFirst: boolean;
}

const NAME_LIKE = CLASS.first | CLASS.surname | CLASS.familyFirst;
/** "Oscar-winner Ana Reyes", "Mum-of-three Ana Reyes": what she is, no part of the name. */
const COMPOUND =
  /^\p{L}+-(?:of-\p{Ll}+|winner|winning|nominated|based|born|led|backed|turned-\p{Ll}+|owned|educated|trained)$/u;
const OFFICE_WORDS = new Set(OFFICE_MODIFIERS);
/** Before one word they leave no doubt: "Ms Lane", "Mr Church". */
const ADDRESS = /^(?:mr|mrs|ms|dr)\.?$/;
const NO_MISS = new Set(['universe', 'america', 'world', 'usa', 'teen', 'earth', 'international', 'u.s.a.']);

/** All names of a text outside headings, in order, not overlapping. */
export function findNames(words: Words): NameFound[] {
  const names: NameFound[] = [];
  for (let word = 0; word < words.count; ) {
    if (words.headed[word] === 1 || !isNameWord(words, word)) {
      word++;
      continue;
    }
    const end = findRunEnd(words, word);
    splitRun(words, word, end, names);
    word = Math.max(end, word + 1);
  }
  return cutTitles(words, names);
}

/** "Private Strand" after "Luca Strand": a title that also stands in other names is one before a family name of the article. */
function cutTitles(words: Words, names: readonly NameFound[]): NameFound[] {
  const families = new Set<string>();
  for (const { start, end, person } of names) if (person >= 3 && end - start > 1) families.add(lowerOf(words, end - 1));
  return names.map((name) => {
    const isTitled =
      name.end - name.start === 2 &&
      name.person < 3 &&
      name.organisation < 3 &&
      name.place < 3 &&
      hasClass(words, name.start, CLASS.title) &&
      !hasClass(words, name.start, NAME_LIKE) &&
      families.has(lowerOf(words, name.start + 1));
    if (!isTitled) return name;
    const lower = lowerOf(words, name.start);
    const start = name.start + 1;
    return { ...name, start, person: 6, titleRoles: TITLES[lower] ?? [lower], titleStart: name.start };
  });
}

/** Cuts a run of capitalised words at titles and known names and adds the names in it. */
function splitRun(words: Words, first: number, end: number, names: NameFound[]): void {
  let start = first;
  while (start < end && lowerOf(words, start) === 'the') start++;
  while (start < end - 1 && COMPOUND.test(formOf(words, start))) start++;
  // A lone sentence opener in front of a name is no part of it: "Still Kim …".
  while (
    start < end - 1 &&
    words.opens[start] === 1 &&
    isDoubtfulOpener(words, start) &&
    findKnownName(words, start, end) === null &&
    !hasClass(words, start, CLASS.title | CLASS.honorific)
  )
    start++;
  // "Secretary of State Ana Reyes" in small letters: "former secretary of State Ana Reyes".
  if (
    lowerOf(words, start) === 'state' &&
    lowerOf(words, start - 1) === 'of' &&
    hasClass(words, start + 1, CLASS.first)
  )
    start++;
  // "AAG Vivek Reyes": letters before a given and a family name are what somebody is.
  if (isLettersBeforeName(words, start, end)) start++;
  if (start >= end) return;
  const whole = findKnownName(words, start, end);
  if (whole !== null && start + whole.length === end) {
    if (whole.kind !== 'demonym') names.push(toKnown(words, start, end, whole.kind, start));
    return;
  }
  const lastIsHead = hasClass(words, end - 1, CLASS.organisationWord | CLASS.placeWord);
  const isAddressed = end - start === 2 && ADDRESS.test(lowerOf(words, start));
  const title =
    lastIsHead && !isAddressed && !hasPersonAfterTitle(words, start, end) ? -1 : findTitle(words, start, end);
  if (title < 0) {
    // "Superintendent of Police": an office, and no body of that name.
    if (isOffice(words, start, end)) start += lowerOf(words, start + 2) === 'the' ? 3 : 2;
    addPlain(words, start, end, start, names);
    return;
  }
  // "Secretary of State John Kerry": the title takes its "of" with it.
  let nameStart = title + 1;
  if (lowerOf(words, nameStart) === 'of') {
    nameStart++;
    if (lowerOf(words, nameStart) === 'the') nameStart++;
    const known = findKnownName(words, nameStart, end);
    nameStart += known === null ? 1 : known.length;
  }
  if (hasClass(words, title, CLASS.title | CLASS.role) && !hasClass(words, title, CLASS.honorific))
    addBeforeTitle(words, start, title, names);
  if (nameStart >= end) return;
  if (hasClass(words, title, CLASS.honorific)) {
    addPerson(words, nameStart, end, nameStart, HONORIFICS[lowerOf(words, title)] ?? null, true, [], names);
  } else {
    addPerson(
      words,
      nameStart,
      end,
      start,
      toRoleGender(lowerOf(words, title)),
      false,
      TITLES[lowerOf(words, title)] ?? [lowerOf(words, title)],
      names,
    );
  }
}

/** Two to five capitals, then a given and a family name and no more. */
function isLettersBeforeName(words: Words, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    /^\p{Lu}{2,5}$/u.test(formOf(words, start)) &&
    !hasClass(words, start, CLASS.first | CLASS.surname | CLASS.title) &&
    hasClass(words, start + 1, CLASS.male | CLASS.female) &&
    !hasClass(words, start + 1, CLASS.allCapitals) &&
    !hasClass(words, start + 2, CLASS.allCapitals | CLASS.organisationWord | CLASS.placeWord | CLASS.calendar) &&
    findKnownName(words, start, end) === null
  );
}

/** A title of people with "of" and more behind it. */
function isOffice(words: Words, start: number, end: number): boolean {
  return (
    OFFICES.test(lowerOf(words, start)) &&
    lowerOf(words, start + 1) === 'of' &&
    // "Secretary of State", "Head of State": what kind of office, and no body.
    lowerOf(words, start + 2) !== 'state' &&
    end - start >= 3
  );
}

/** Adjectives that many bodies begin with. */
const QUARTERS = /^(?:North|South|East|West)(?:ern)?$|^(?:Central|Atlantic|Pacific)$/;
/** Offices that are held in what follows their "of"; "Speaker of the House" and "Duke of York" narrow themselves. */
const OFFICES =
  /^(?:superintendent|minister|commissioner|director|inspector|chair(?:man|woman|person)?|leader|head|governor|mayor|president|secretary|commander|treasurer|editor|dean|bishop|archbishop|emir|sultan)$/;

/** "Trump Tower", "Prince William County": no person though a title stands in it; "House Speaker Ana Ruiz Hall"? rare. */
function hasPersonAfterTitle(words: Words, start: number, end: number): boolean {
  const title = findTitle(words, start, end);
  return title >= 0 && end - title >= 3 && hasClass(words, title + 1, CLASS.first);
}

/** The last title or form of address in a run with a name after it, or -1. */
function findTitle(words: Words, start: number, end: number): number {
  for (let word = end - 2; word >= start; word--) {
    if (hasClass(words, word, CLASS.honorific)) {
      if (word !== start && /^(?:don|lord|sir|lady|miss|dame)$/.test(lowerOf(words, word))) continue;
      return word;
    }
    if (!hasClass(words, word, CLASS.title)) {
      if (isCalling(words, word, end)) return word;
      continue;
    }
    const lower = lowerOf(words, word);
    if (
      /^(?:major|private|general|count|chief|sister|father|justice|w?pc)$/.test(lower) &&
      !hasClass(words, word + 1, NAME_LIKE) &&
      !(lower === 'chief' && isTwoWords(words, word + 1, end)) &&
      !/^(?:\p{Lu}\.)+$/u.test(formOf(words, word + 1))
    )
      continue;
    // Given names that are titles too ("Dean", "Duke", "Prince", "King"): no title after another given name.
    if (hasClass(words, word, NAME_LIKE) && word > start && hasClass(words, word - 1, CLASS.first)) continue;
    if (
      hasClass(words, word, CLASS.first | CLASS.surname) &&
      word === start &&
      /^(?:dean|king|bishop|judge)$/.test(lower) &&
      hasClass(words, word + 1, CLASS.surname) &&
      !hasClass(words, word + 1, CLASS.first)
    )
      continue;
    return word;
  }
  return -1;
}

/** "Chief Obinna Eze": two words of a name and no more, of which none means anything by itself. */
function isTwoWords(words: Words, start: number, end: number): boolean {
  const isPlain = (word: number): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(formOf(words, word)) &&
    !hasClass(
      words,
      word,
      CLASS.title |
        CLASS.role |
        CLASS.modifier |
        CLASS.organisationWord |
        CLASS.organisationHead |
        CLASS.placeWord |
        CLASS.demonym |
        CLASS.opener |
        CLASS.plural |
        CLASS.reporting |
        CLASS.action |
        CLASS.stop,
    ) &&
    (words.inLowerCase[words.ids[word] as number] as number) === 0;
  return end - start === 2 && isPlain(start) && isPlain(start + 1);
}

/** "Clerk Harold Pym", "Economist Jane Roe": a calling with a capital, in no list of titles, before a given name and more. */
function isCalling(words: Words, word: number, end: number): boolean {
  return (
    end - word >= 3 &&
    hasClass(words, word, CLASS.role) &&
    !hasClass(words, word, NAME_LIKE | CLASS.allCapitals) &&
    hasClass(words, word + 1, CLASS.first) &&
    !hasClass(words, end - 1, CLASS.organisationWord | CLASS.placeWord)
  );
}

/** What stands before a title: an organisation or place whose office it is ("Florida Gov.", "House Speaker"). */
function addBeforeTitle(words: Words, start: number, title: number, names: NameFound[]): void {
  let end = title;
  while (end > start && (OFFICE_WORDS.has(lowerOf(words, end - 1)) || hasClass(words, end - 1, CLASS.title))) end--;
  let from = start;
  while (from < end && (hasClass(words, from, CLASS.demonym) || OFFICE_WORDS.has(lowerOf(words, from)))) from++;
  if (from >= end) return;
  // "Town Clerk": a kind of body is no name.
  if (end - from === 1 && hasClass(words, from, CLASS.groupNoun | CLASS.placeWord | CLASS.modifier)) return;
  const known = findKnownName(words, from, end);
  if (known !== null && known.kind === 'demonym') return;
  if (known !== null && from + known.length === end) names.push(toKnown(words, from, end, known.kind, from));
  else addPlain(words, from, end, from, names);
}

function toKnown(words: Words, start: number, end: number, kind: KnownKind, titleStart: number): NameFound {
  const isPlace = kind === 'place';
  // "Jordan", "Georgia", "Austin": a place unless the occurrence says otherwise; several words leave no doubt.
  const strength = end - start > 1 ? 6 : 3;
  const asPerson = end - start === 1 && hasClass(words, start, CLASS.first | CLASS.surname) ? 0.5 : 0;
  return {
    start,
    end,
    person: asPerson,
    organisation: isPlace ? 0 : strength,
    place: isPlace ? strength : 0,
    gender: null,
    honorific: false,
    titleStart,
    titleRoles: [],
    surnameFirst: false,
  };
}

function addPerson(
  words: Words,
  start: number,
  end: number,
  titleStart: number,
  gender: Gender | null,
  honorific: boolean,
  titleRoles: readonly string[],
  names: NameFound[],
): void {
  // "Mr. President", "Miss Universe": no name.
  if (hasClass(words, start, CLASS.title) && end - start === 1 && !hasClass(words, start, NAME_LIKE)) return;
  // "5 PM EDT"
  if (hasClass(words, start, CLASS.otherAcronym) && end - start === 1) return;
  if (
    honorific &&
    gender === 'female' &&
    !hasClass(words, start, NAME_LIKE) &&
    (NO_MISS.has(lowerOf(words, start)) || hasClass(words, start, CLASS.demonym))
  ) {
    if (end - start >= 2) addPlain(words, start + 1, end, start + 1, names);
    return;
  }
  names.push({
    start,
    end,
    person: 6,
    organisation: 0,
    place: 0,
    gender,
    honorific,
    titleStart,
    titleRoles,
    surnameFirst: isSurnameFirst(words, start, end),
  });
}

/** A run without a title: strips peoples' adjectives, then weighs what its words say. */
function addPlain(words: Words, first: number, end: number, titleStart: number, names: NameFound[]): void {
  let start = first;
  const lastIsHead = hasClass(words, end - 1, CLASS.organisationWord | CLASS.placeWord);
  // A run that ends in an office is a role, not a name: "Senate Majority Leader", "Secretary".
  if (
    hasClass(words, end - 1, CLASS.title | CLASS.role | CLASS.plural) &&
    !hasClass(words, end - 1, NAME_LIKE) &&
    !lastIsHead
  ) {
    addBeforeTitle(words, start, end - 1, names);
    return;
  }
  if (!lastIsHead && !hasInnerPreposition(words, start, end)) {
    while (start < end) {
      const known = findKnownName(words, start, end);
      if (known !== null && known.kind === 'demonym') start += known.length;
      else if (hasClass(words, start, CLASS.demonym) && !(start + 1 < end && hasClass(words, start, CLASS.first)))
        start++;
      else break;
    }
    // "Northern Grid": a body's first word, where one more follows that is nobody's name.
    const isQuarter = end - first === 2 && start === first + 1 && QUARTERS.test(formOf(words, first));
    if (isQuarter && !hasClass(words, start, NAME_LIKE | CLASS.demonym | CLASS.role | CLASS.plural)) {
      names.push({ ...toKnown(words, first, end, 'organisation', first), organisation: 0.8 });
      return;
    }
    if (start >= end) return;
    const known = findKnownName(words, start, end);
    if (known !== null && known.kind !== 'demonym') {
      const rest = start + known.length;
      if (rest === end) {
        names.push(toKnown(words, start, end, known.kind, start));
        return;
      }
      // "New York Jane Roe" hardly occurs; "Moscow CNN", "Florida Republican" do.
      const isPersonName = known.length === 1 && hasClass(words, start, CLASS.first);
      if (
        !isPersonName &&
        (known.length > 1 ||
          findKnownName(words, rest, end) !== null ||
          hasClass(words, rest, CLASS.demonym) ||
          (hasClass(words, rest, CLASS.first) && end - rest >= 2))
      ) {
        names.push(toKnown(words, start, rest, known.kind, start));
        addPlain(words, rest, end, rest, names);
        return;
      }
    }
  }
  const length = end - start;
  const scores = weighName(words, start, end);
  if (length === 1 && /^([RDI]-\p{Lu}|\p{L}\.?$)/u.test(formOf(words, start))) return;
  // "an AMERICAN", "WHITE": shouted words are no names.
  if (
    length === 1 &&
    hasClass(words, start, CLASS.allCapitals) &&
    (hasClass(words, start, CLASS.opener) || (words.inLowerCase[words.ids[start] as number] as number) > 0) &&
    findKnownName(words, start, end) === null
  )
    return;
  if (length === 1 && hasClass(words, start, CLASS.otherAcronym)) return;
  if (length === 1 && hasClass(words, start, CLASS.demonym)) return;
  names.push({
    start,
    end,
    ...scores,
    gender: null,
    honorific: false,
    titleStart,
    titleRoles: [],
    surnameFirst: isSurnameFirst(words, start, end),
  });
}

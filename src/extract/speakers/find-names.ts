// Catches: runs of capitalised words that name somebody or something, cut at titles: [Russian President] [Vladimir Putin].
// Not: a capital that only opens a sentence or stands in a headline; days and months; "the President" (a role).

import { OTHER_NAME_WORDS } from '../../lexicon/organisations.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { HONORIFICS, TITLES } from '../../lexicon/titles.ts';
import { findKnownName, type KnownKind } from './known-names.ts';
import { isSurnameFirst } from './name-order.ts';
import { CLASS } from './word-classes.ts';
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
const MODIFIER_TITLES = new Set([
  'former',
  'vice',
  'deputy',
  'majority',
  'minority',
  'attorney',
  'prime',
  'chief',
  'acting',
  'senior',
  'junior',
  'foreign',
  'defense',
  'defence',
  'finance',
  'interior',
  'executive',
  'first',
  'assistant',
  'associate',
  'crown',
  'supreme',
  'special',
  'state',
  'national',
  'presidential',
  'campaign',
  'press',
  'security',
  'communications',
  'homeland',
  'lt.',
  'lieutenant',
  'major',
  'brigadier',
  'lord',
  'ex',
  'then',
  'grand',
  'the',
  'managing',
  'general',
  'district',
  'federal',
  'u.s.',
  'treasury',
  'health',
  'energy',
  'labor',
  'education',
  'commerce',
  'agriculture',
  'transportation',
  'republican',
  'democratic',
  'rear',
  'staff',
  'gop',
  'police',
  'speaker',
  'party',
]);
const NO_MISS = new Set(['universe', 'america', 'world', 'usa', 'teen', 'earth', 'international', 'u.s.a.']);
const OTHER_NAMES = new Set(OTHER_NAME_WORDS);
const INNER_PREPOSITIONS = new Set(['of', 'for', 'on']);
const INNER_WORDS = new Set(['of', 'for', 'on', 'and', '&']);

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
  return names;
}

/** A capitalised word that is not capitalised for its place only. */
function isNameWord(words: Words, word: number): boolean {
  if (!hasClass(words, word, CLASS.capital)) return false;
  const form = formOf(words, word);
  if (form === 'I' || form.startsWith("I'") || form.startsWith('I’')) return false;
  if (hasClass(words, word, CLASS.calendar)) {
    // "May" and "April" may be people where a name follows that is none of a day.
    return (form === 'April' || form === 'June' || form === 'Theresa') && hasClass(words, word + 1, CLASS.surname);
  }
  if (words.opens[word] === 0) {
    // "The Latest on …": a word that opens sentences keeps its small meaning after a first "The".
    if (
      words.opens[word - 1] === 1 &&
      lowerOf(words, word - 1) === 'the' &&
      hasClass(words, word, CLASS.opener) &&
      !hasClass(words, word + 1, CLASS.capital)
    ) {
      if (findKnownName(words, word, word + 8) === null) return false;
    }
    return (
      !hasClass(words, word, CLASS.determiner | CLASS.pronoun | CLASS.possessivePronoun) ||
      form === 'The' ||
      hasClass(words, word, CLASS.allCapitals)
    );
  }
  if (findKnownName(words, word, word + 8) !== null) return !isDoubtfulOpener(words, word);
  if (hasClass(words, word, CLASS.title | CLASS.honorific)) {
    // "Dean, a doctor, said": a family name of the same letters as an office.
    if (
      hasClass(words, word, CLASS.first | CLASS.surname) &&
      (lowerOf(words, word + 1) === ',' || hasClass(words, word + 1, CLASS.reporting | CLASS.action))
    )
      return true;
    return hasClass(words, word + 1, CLASS.capital) || lowerOf(words, word + 1) === 'of';
  }
  if (
    hasClass(words, word, CLASS.determiner | CLASS.preposition | CLASS.pronoun | CLASS.stop | CLASS.possessivePronoun)
  )
    return false;
  return !isDoubtfulOpener(words, word);
}

/** Whether the word's capital at the head of a sentence is more likely owed to its place. */
function isDoubtfulOpener(words: Words, word: number): boolean {
  const id = words.ids[word] as number;
  const within = words.capitalisedWithin[id] as number;
  const lowered = words.inLowerCase[id] as number;
  if (hasClass(words, word, CLASS.first | CLASS.surname | CLASS.familyFirst) && !hasClass(words, word, CLASS.opener))
    return false;
  if (within > lowered) return false;
  if (hasClass(words, word, CLASS.demonym)) return false;
  if (lowered > 0) return true;
  if (
    hasClass(
      words,
      word,
      CLASS.opener |
        CLASS.role |
        CLASS.plural |
        CLASS.groupNoun |
        CLASS.document |
        CLASS.modifier |
        CLASS.reporting |
        CLASS.action,
    )
  ) {
    return !hasClass(words, word + 1, CLASS.capital) || hasClass(words, word, CLASS.opener | CLASS.plural);
  }
  if (hasClass(words, word + 1, CLASS.capital)) return /(ing|ed|ly)$/.test(lowerOf(words, word));
  return (
    within === 0 && /(ing|ed|ly|tion|ness|ment|ity|ism|ive|ous|ful|less|able|ers|ors|ies)$/.test(lowerOf(words, word))
  );
}

function findRunEnd(words: Words, first: number): number {
  const sentence = words.sentences[first];
  let end = first + 1;
  let hasHead = hasClass(words, first, CLASS.organisationHead);
  for (let next = end; next < words.count && words.sentences[next] === sentence && next - first < 16; next = end) {
    if (words.headed[next] === 1 || words.quotes[next] !== words.quotes[first]) break;
    const lower = lowerOf(words, next);
    if (hasClass(words, next, CLASS.capital) && (!hasClass(words, next, CLASS.calendar) || lower === 'may')) {
      if (lower === 'i' || (lower === 'the' && !hasHead)) break;
      if (lower === 'may' && !hasClass(words, end - 1, CLASS.first | CLASS.title | CLASS.honorific)) break;
      end = next + 1;
    } else if (hasClass(words, next, CLASS.suffix)) {
      end = next + 1;
    } else if (lower === ',' && hasClass(words, next + 1, CLASS.suffix) && /^(jr|sr)/.test(lowerOf(words, next + 1))) {
      end = next + 2;
    } else if (lower === "'s" && findKnownAcross(words, first, next) > 0) {
      end = findKnownAcross(words, first, next);
    } else if (
      INNER_WORDS.has(lower) &&
      isInnerWord(words, first, next, hasHead || (lower === 'of' && hasClass(words, next - 1, CLASS.title)))
    ) {
      end = next + (lowerOf(words, next + 1) === 'the' ? 3 : 2);
    } else if (hasClass(words, next, CLASS.particle) && isParticleChain(words, next)) {
      end = next + 1;
    } else if (
      (lower === '“' || lower === '"') &&
      hasClass(words, next + 1, CLASS.capital) &&
      isClosingQuote(words, next + 2) &&
      hasClass(words, next + 3, CLASS.capital)
    ) {
      end = next + 4;
    } else if (
      (lower === '“' || lower === '"') &&
      hasClass(words, next + 2, CLASS.capital) &&
      isClosingQuote(words, next + 3) &&
      hasClass(words, next + 4, CLASS.capital) &&
      lowerOf(words, next + 1) === 'the'
    ) {
      end = next + 5;
    } else break;
    if (hasClass(words, end - 1, CLASS.organisationHead)) hasHead = true;
  }
  return end;
}

function isClosingQuote(words: Words, word: number): boolean {
  const mark = formOf(words, word);
  return mark === '”' || mark === '"';
}

/** "People 's Daily", "Workers ' Party": a known name that goes on across an apostrophe; its end, or 0. */
function findKnownAcross(words: Words, first: number, apostrophe: number): number {
  for (let start = apostrophe - 1; start >= first && start >= apostrophe - 3; start--) {
    const known = findKnownName(words, start, apostrophe + 4);
    if (known !== null && start + known.length > apostrophe) return start + known.length;
  }
  return 0;
}

/** "of", "for", "and" belong to a name where a heading word like Ministry came before and a capital comes after. */
function isInnerWord(words: Words, first: number, word: number, hasHead: boolean): boolean {
  const lower = lowerOf(words, word);
  const after = lowerOf(words, word + 1) === 'the' ? word + 2 : word + 1;
  if (!hasClass(words, after, CLASS.capital) || hasClass(words, after, CLASS.calendar)) return false;
  if (lower === '&') return true;
  if (hasClass(words, after, CLASS.honorific)) return false;
  if (lower === 'and' && isAdjoined(words, first, after)) return true;
  if (lower === 'and') {
    // "Bureau of Alcohol, Tobacco and Firearms", but "the Senate and House", "Ministry of Defence and Ana Ruiz".
    let hasOf = false;
    for (let inner = first; inner < word; inner++) if (lowerOf(words, inner) === 'of') hasOf = true;
    return (
      hasOf &&
      hasHead &&
      !hasClass(words, after, NAME_LIKE | CLASS.title | CLASS.demonym) &&
      findKnownName(words, after, after + 6) === null &&
      hasClass(words, first, CLASS.organisationHead)
    );
  }
  if (!hasHead) return false;
  if (after === word + 2 && lower !== 'of') return false;
  if (lower === 'on' || lower === 'for') {
    return hasClass(words, word - 1, CLASS.organisationHead) && !hasClass(words, after, NAME_LIKE);
  }
  return true;
}

/** "Securities and Exchange Commission": neither half is a name by itself, and a body's noun closes the second. */
function isAdjoined(words: Words, first: number, after: number): boolean {
  if (
    after - first > 3 ||
    hasClass(words, first, NAME_LIKE | CLASS.title | CLASS.honorific) ||
    findKnownName(words, first, after) !== null
  )
    return false;
  for (let word = after; word < after + 3 && hasClass(words, word, CLASS.capital); word++) {
    if (hasClass(words, word, NAME_LIKE) || findKnownName(words, word, word + 3) !== null) return false;
    if (word > after && hasClass(words, word, CLASS.organisationWord | CLASS.organisationHead)) return true;
  }
  return false;
}

/** One or two particles with a capital after them: "von der Leyen". */
function isParticleChain(words: Words, word: number): boolean {
  const next = word + 1;
  if (
    lowerOf(words, word) === 'as' ||
    lowerOf(words, word) === 'at' ||
    lowerOf(words, word) === 'do' ||
    lowerOf(words, word) === 'e' ||
    lowerOf(words, word) === 'y'
  )
    return false;
  if (!hasClass(words, word - 1, CLASS.capital))
    return hasClass(words, word - 1, CLASS.particle) && hasClass(words, next, CLASS.capital);
  return (
    hasClass(words, next, CLASS.capital) ||
    (hasClass(words, next, CLASS.particle) && hasClass(words, next + 1, CLASS.capital))
  );
}

/** Cuts a run of capitalised words at titles and known names and adds the names in it. */
function splitRun(words: Words, first: number, end: number, names: NameFound[]): void {
  let start = first;
  while (start < end && lowerOf(words, start) === 'the') start++;
  // A lone sentence opener in front of a name is no part of it: "Still Kim …".
  while (
    start < end - 1 &&
    words.opens[start] === 1 &&
    isDoubtfulOpener(words, start) &&
    findKnownName(words, start, end) === null &&
    !hasClass(words, start, CLASS.title | CLASS.honorific)
  )
    start++;
  if (start >= end) return;
  const whole = findKnownName(words, start, end);
  if (whole !== null && start + whole.length === end) {
    if (whole.kind !== 'demonym') names.push(toKnown(words, start, end, whole.kind, start));
    return;
  }
  const lastIsHead = hasClass(words, end - 1, CLASS.organisationWord | CLASS.placeWord);
  const title = lastIsHead && !hasPersonAfterTitle(words, start, end) ? -1 : findTitle(words, start, end);
  if (title < 0) {
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
  if (hasClass(words, title, CLASS.title) && !hasClass(words, title, CLASS.honorific))
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
      titleGender(lowerOf(words, title)),
      false,
      TITLES[lowerOf(words, title)] ?? [],
      names,
    );
  }
}

function titleGender(lower: string): Gender | null {
  if (
    lower === 'pope' ||
    lower === 'king' ||
    lower === 'prince' ||
    lower === 'congressman' ||
    lower === 'spokesman' ||
    lower === 'father' ||
    lower === 'chairman'
  )
    return 'male';
  if (
    lower === 'queen' ||
    lower === 'princess' ||
    lower === 'congresswoman' ||
    lower === 'spokeswoman' ||
    lower === 'chairwoman'
  )
    return 'female';
  return null;
}

/** "Trump Tower", "Prince William County": no person though a title stands in it; "House Speaker Ana Ruiz Hall"? rare. */
function hasPersonAfterTitle(words: Words, start: number, end: number): boolean {
  const title = findTitle(words, start, end);
  return title >= 0 && end - title >= 3 && hasClass(words, title + 1, CLASS.first);
}

/** The last title or form of address in a run with a name after it, or -1. */
function findTitle(words: Words, start: number, end: number): number {
  for (let word = end - 2; word >= start; word--) {
    if (hasClass(words, word, CLASS.honorific)) {
      const lower = lowerOf(words, word);
      if (
        lower === 'don' ||
        lower === 'lord' ||
        lower === 'sir' ||
        lower === 'lady' ||
        lower === 'miss' ||
        lower === 'dame'
      ) {
        if (word !== start) continue;
      }
      return word;
    }
    if (!hasClass(words, word, CLASS.title)) continue;
    const lower = lowerOf(words, word);
    if (
      (lower === 'major' ||
        lower === 'private' ||
        lower === 'general' ||
        lower === 'count' ||
        lower === 'chief' ||
        lower === 'sister' ||
        lower === 'father' ||
        lower === 'justice') &&
      !hasClass(words, word + 1, NAME_LIKE)
    )
      continue;
    // Given names that are titles too ("Dean", "Duke", "Prince", "King"): no title after another given name.
    if (hasClass(words, word, NAME_LIKE) && word > start && hasClass(words, word - 1, CLASS.first)) continue;
    if (
      hasClass(words, word, CLASS.first | CLASS.surname) &&
      word === start &&
      (lower === 'dean' || lower === 'king' || lower === 'bishop' || lower === 'judge')
    ) {
      if (hasClass(words, word + 1, CLASS.surname) && !hasClass(words, word + 1, CLASS.first)) continue;
    }
    const next = word + 1;
    if (lowerOf(words, next) === ',') continue;
    return word;
  }
  return -1;
}

/** What stands before a title: an organisation or place whose office it is ("Florida Gov.", "House Speaker"). */
function addBeforeTitle(words: Words, start: number, title: number, names: NameFound[]): void {
  let end = title;
  while (end > start && (MODIFIER_TITLES.has(lowerOf(words, end - 1)) || hasClass(words, end - 1, CLASS.title))) end--;
  let from = start;
  while (from < end && (hasClass(words, from, CLASS.demonym) || MODIFIER_TITLES.has(lowerOf(words, from)))) from++;
  if (from >= end) return;
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
  if (!lastIsHead && !containsOf(words, start, end)) {
    while (start < end) {
      const known = findKnownName(words, start, end);
      if (known !== null && known.kind === 'demonym') start += known.length;
      else if (hasClass(words, start, CLASS.demonym) && !(start + 1 < end && hasClass(words, start, CLASS.first)))
        start++;
      else break;
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
  const scores = weigh(words, start, end, lastIsHead);
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

function containsOf(words: Words, start: number, end: number): boolean {
  for (let word = start; word < end; word++) if (INNER_PREPOSITIONS.has(lowerOf(words, word))) return true;
  return false;
}

function weigh(
  words: Words,
  start: number,
  end: number,
  lastIsHead: boolean,
): { person: number; organisation: number; place: number } {
  const length = end - start;
  let person = 0;
  let organisation = 0;
  let place = 0;
  const last = end - 1;
  if (
    OTHER_NAMES.has(formOf(words, last)) &&
    !hasClass(words, last, CLASS.organisationWord) &&
    !(length === 2 && hasClass(words, start, CLASS.first))
  )
    return { person: -2, organisation: -2, place: -2 };
  if (length > 1 && hasClass(words, last, CLASS.organisationWord)) organisation += 4;
  if (length > 1 && lastIsHead && hasClass(words, last, CLASS.placeWord))
    place += hasClass(words, last, CLASS.organisationWord) ? 2 : 4;
  if (length > 1 && hasClass(words, start, CLASS.placeWord) && !hasClass(words, start, CLASS.first)) place += 2;
  if (length > 1 && hasClass(words, start, CLASS.organisationHead) && containsOf(words, start, end)) organisation += 5;
  else if (containsOf(words, start, end)) organisation += 2;
  if (length > 1 && !lastIsHead && !containsOf(words, start, end)) {
    const initial = /^(\p{Lu}\.)+$/u.test(formOf(words, start));
    if (hasClass(words, start, CLASS.first)) person += 4;
    else if (initial) person += 3;
    else if (isSurnameFirst(words, start, end)) person += 4;
    else if (hasClass(words, last, CLASS.surname) && !hasClass(words, start, CLASS.allCapitals)) person += 2;
    else if (
      length <= 3 &&
      !hasClass(words, start, CLASS.opener | CLASS.allCapitals) &&
      !hasClass(words, last, CLASS.opener)
    )
      person += hasClass(words, last, CLASS.surname) || !/[^s]s$/.test(lowerOf(words, last)) ? 0.45 : 0.2;
    if (hasClass(words, last, CLASS.suffix) && hasClass(words, start, CLASS.first)) person += 3;
  }
  if (length === 1) {
    if (hasClass(words, start, CLASS.allCapitals))
      organisation += /^[\p{Lu}&.-]{2,6}$/u.test(formOf(words, start)) ? 1.5 : 0.5;
    else {
      if (hasClass(words, start, CLASS.first)) person += 0.8;
      if (hasClass(words, start, CLASS.surname)) person += 1.2;
      if (
        hasClass(
          words,
          start,
          CLASS.organisationWord | CLASS.placeWord | CLASS.opener | CLASS.document | CLASS.groupNoun,
        )
      )
        person -= 1;
    }
  }
  const scores = { person, organisation, place };
  return addContext(words, start, end, scores);
}

/** What the neighbours of one occurrence say about its kind. */
function addContext(
  words: Words,
  start: number,
  end: number,
  scores: { person: number; organisation: number; place: number },
): { person: number; organisation: number; place: number } {
  let { person, organisation, place } = scores;
  const before = lowerOf(words, start - 1);
  const after = lowerOf(words, end);
  const certain = person >= 3 || organisation >= 3 || place >= 3;
  if (!certain) {
    if (before === 'in' || before === 'near') place += hasClass(words, start, CLASS.allCapitals) ? 0.2 : 1;
    if (before === 'the' && end - start === 1) organisation += 0.3;
    if (before === 'the') person -= 0.7;
    if (hasClass(words, end, CLASS.reporting) && !hasClass(words, end, CLASS.document))
      person += before === 'the' ? 0 : 0.6;
    if (after === 'who' || (after === ',' && lowerOf(words, end + 1) === 'who')) person += 2;
    if (hasClass(words, start - 1, CLASS.role) && !hasClass(words, start - 1, CLASS.capital)) person += 2;
    if (
      after === ',' &&
      (lowerOf(words, end + 1) === 'a' || lowerOf(words, end + 1) === 'an' || lowerOf(words, end + 1) === 'the') &&
      hasRoleSoon(words, end + 2)
    )
      person += 2;
    if (after === ',' && /^\d\d$/.test(lowerOf(words, end + 1)) && lowerOf(words, end + 2) === ',') person += 3;
  }
  return { person, organisation, place };
}

function hasRoleSoon(words: Words, word: number): boolean {
  for (let next = word; next < word + 5; next++) {
    if (hasClass(words, next, CLASS.stop)) return false;
    if (hasClass(words, next, CLASS.role)) return true;
  }
  return false;
}

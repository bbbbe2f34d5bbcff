// Catches: where a run of capitalised words begins and ends: "Ursula von der Leyen", "Securities and Exchange Commission".
// Not: a capital that only opens a sentence; days and months; "and" between two names.
import { findKnownName } from './known-names.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

const NAME_LIKE = CLASS.first | CLASS.surname | CLASS.familyFirst;
const INNER_WORDS = new Set(['of', 'for', 'on', 'and', '&']);

/** A capitalised word that is not capitalised for its place only. */
export function isNameWord(words: Words, word: number): boolean {
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
  if (findKnownName(words, word, word + 8) !== null) {
    const id = words.ids[word] as number;
    return (
      !hasClass(words, word, CLASS.opener) ||
      (words.capitalisedWithin[id] as number) > (words.inLowerCase[id] as number)
    );
  }
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
export function isDoubtfulOpener(words: Words, word: number): boolean {
  const id = words.ids[word] as number;
  const within = words.capitalisedWithin[id] as number;
  const lowered = words.inLowerCase[id] as number;
  if (hasClass(words, word, CLASS.first | CLASS.surname | CLASS.familyFirst) && !hasClass(words, word, CLASS.opener))
    return false;
  if (isIntroducedByGiven(words, word)) return false;
  if (within > lowered) return false;
  if (hasClass(words, word, CLASS.demonym)) return false;
  if (lowered > 0) return true;
  // "Continued Reyes:": a verb that reports, before who speaks.
  if (hasClass(words, word, CLASS.reporting) && /(?:ed|said|says|adds|wrote|writes)$/.test(lowerOf(words, word)))
    return true;
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

/** "Mark Reyes, a biologist", "Will Reyes, 34,": a given name that is a plain word too, where what follows tells who that is. */
function isIntroducedByGiven(words: Words, word: number): boolean {
  if (!hasClass(words, word, CLASS.male | CLASS.female) || !hasClass(words, word + 1, CLASS.capital)) return false;
  if (
    hasClass(words, word + 1, CLASS.title | CLASS.honorific | CLASS.allCapitals) ||
    hasClass(words, word + 2, CLASS.capital)
  )
    return false;
  return lowerOf(words, word + 2) === ',' && /^(?:an?|the|who|\d\d)$/.test(lowerOf(words, word + 3));
}

export function findRunEnd(words: Words, first: number): number {
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
  if (/^(?:as|at|do|e|y)$/.test(lowerOf(words, word))) return false;
  if (!hasClass(words, word - 1, CLASS.capital))
    return hasClass(words, word - 1, CLASS.particle) && hasClass(words, next, CLASS.capital);
  return (
    hasClass(words, next, CLASS.capital) ||
    (hasClass(words, next, CLASS.particle) && hasClass(words, next + 1, CLASS.capital))
  );
}

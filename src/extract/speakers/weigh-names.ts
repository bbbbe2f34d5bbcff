// Catches: what the words of a name and its neighbours say about its kind: a given name, "University", "in …", "…, who".
// Not: one verdict: each occurrence only adds weight, and all occurrences of a wording decide together (name-forms).
import { OTHER_NAME_HEADS, OTHER_NAME_WORDS } from '../../lexicon/organisations.ts';
import { findKnownName } from './known-names.ts';
import { isSurnameFirst } from './name-order.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

/** How strongly one occurrence of a name speaks for each kind; below about 0.5 it says nothing. */
export interface KindWeights {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

const OTHER_NAMES = new Set(OTHER_NAME_WORDS);
const OTHER_HEADS = new Set(OTHER_NAME_HEADS);
const INNER_PREPOSITIONS = new Set(['of', 'for', 'on']);
const NO_NAME: KindWeights = { person: -2, organisation: -2, place: -2 };

/** True where a preposition stands inside the name: "Ministry of Defence". */
export function hasInnerPreposition(words: Words, start: number, end: number): boolean {
  for (let word = start; word < end; word++) if (INNER_PREPOSITIONS.has(lowerOf(words, word))) return true;
  return false;
}

/** The weights of the name in words [start, end), its words and its neighbours together. */
export function weighName(words: Words, start: number, end: number): KindWeights {
  let last = end - 1;
  while (last > start && hasClass(words, last, CLASS.suffix)) last--;
  const isGiven = hasClass(words, start, CLASS.first);
  // "Bill 42" and "Bill of Rights", but "Bill Rowe": a given name before a family name.
  const isPerson =
    isGiven &&
    end - start > 1 &&
    hasClass(words, start, CLASS.male | CLASS.female) &&
    (hasClass(words, start + 1, CLASS.surname) || isFamilyName(words, start + 1));
  if (end - start === 1 && LETTERS.test(formOf(words, start)) && lowerOf(words, start - 1) === ',') return NO_NAME;
  if ((OTHER_HEADS.has(formOf(words, start)) && !isPerson) || (end - start === 1 && /\d/.test(formOf(words, start))))
    return NO_NAME;
  if (
    OTHER_NAMES.has(formOf(words, last)) &&
    !hasClass(words, last, CLASS.organisationWord) &&
    !(end - start === 2 && isGiven)
  )
    return NO_NAME;
  return addContext(
    words,
    start,
    end,
    end - start === 1 ? weighSingle(words, start) : weighSeveral(words, start, end, last),
  );
}

/** A capitalised word that nothing else claims: no number, acronym, opener or kind of body. */
function isFamilyName(words: Words, word: number): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}/u.test(formOf(words, word)) &&
    !hasClass(words, word, CLASS.opener | CLASS.organisationWord | CLASS.calendar | CLASS.document) &&
    !OTHER_NAMES.has(formOf(words, word))
  );
}

function weighSeveral(words: Words, start: number, end: number, last: number): KindWeights {
  let person = 0;
  let organisation = 0;
  let place = 0;
  const isGiven = hasClass(words, start, CLASS.first);
  const isBody = hasClass(words, last, CLASS.organisationWord);
  const isSite = hasClass(words, last, CLASS.placeWord);
  const hasInner = hasInnerPreposition(words, start, end);
  // "Madison Park", "Tiger Woods": a given name before and no "the" or "in" makes it a person's.
  const isSurname =
    isSite &&
    end - start === 2 &&
    isGiven &&
    hasClass(words, last, CLASS.surname | CLASS.familyFirst) &&
    !/^(the|in|at|near|to|on)$/.test(lowerOf(words, start - 1));
  if (isSurname) person += 4;
  else if (isBody && !isSite) organisation += 4;
  else if (isSite) {
    place += isBody ? 2 : 4;
    if (isBody) organisation += 2.5;
  }
  if (hasClass(words, start, CLASS.placeWord) && !isGiven) place += 2;
  if (hasInner) organisation += hasClass(words, start, CLASS.organisationHead) ? 5 : 2;
  // "Pell & Rowan": a firm or a pair, never one person.
  if (hasAmpersand(words, start, end)) organisation += 4;
  if (CLUB.test(formOf(words, start)) && !hasClass(words, last, CLASS.placeWord)) organisation += 3;
  if (isBody || isSite || hasInner || organisation >= 3) return { person, organisation, place };
  if (isGiven) person += hasClass(words, start + 1, CLASS.calendar) ? 0 : 4;
  else if (/^(\p{Lu}\.)+$/u.test(formOf(words, start))) person += 3;
  else if (isSurnameFirst(words, start, end)) person += 4;
  else if (hasClass(words, last, CLASS.surname) && !hasClass(words, start, CLASS.allCapitals)) person += 2;
  else if (end - start > 2 && PERSONAL_PARTICLE.test(lowerOf(words, start + 1))) person += 2;
  else if (
    end - start <= 3 &&
    !hasClass(words, start, CLASS.opener | CLASS.allCapitals) &&
    !hasClass(words, last, CLASS.opener)
  ) {
    // Two unknown words: most are people in news, fewer where the last looks like a plural.
    if (endsInNoun(words, start, last)) organisation += 0.3;
    else person += /[^s]s$/.test(lowerOf(words, last)) ? 0.2 : 0.45;
  }
  return { person, organisation, place };
}

/** What clubs' names begin with: "Dynamo Orsk", "Racing Almeiro". */
const CLUB =
  /^(?:Racing|D[iy]namo|Sporting|Atl[eé]tico|Athletic|Olympique|Lokomotiv|Spartak|Slavia|Partizan|Torpedo|Zenit|FC|AC|AS|SC|CF|RC)$/u;

/** "Moussa ag Reyes", "Zuro Ould Fentes": small words that only people's names have; "de" and "la" stand in places too. */
const PERSONAL_PARTICLE = /^(?:ag|ould|bint?|ibn|von)$/;

/** "Tindall Home", where "home" stands in the article too: a noun that a firm took for its name. */
function endsInNoun(words: Words, start: number, last: number): boolean {
  return (
    last > start &&
    (words.inLowerCase[words.ids[last] as number] as number) > 0 &&
    !hasClass(words, last, CLASS.surname | CLASS.first | CLASS.familyFirst | CLASS.document | CLASS.role) &&
    !hasClass(words, start, CLASS.first | CLASS.familyFirst)
  );
}

function hasAmpersand(words: Words, start: number, end: number): boolean {
  // "Jim & Sarah Roe" are two people.
  const isGiven = (word: number): boolean =>
    hasClass(words, word, CLASS.first) && !hasClass(words, word, CLASS.surname);
  for (let word = start + 1; word < end - 1; word++)
    if (lowerOf(words, word) === '&') return !isGiven(word - 1) && !isGiven(end - 1) && formOf(words, end - 1) !== 'I';
  return false;
}

/** "M.P.", "R.E.": letters behind a name, no name. */
const LETTERS = /^(?:\p{Lu}\.){2,}$/u;

function weighSingle(words: Words, word: number): KindWeights {
  let person = 0;
  let organisation = 0;
  if (hasClass(words, word, CLASS.allCapitals)) {
    if (formOf(words, word).length > 3 && hasClass(words, word, CLASS.surname | CLASS.first)) person += 1;
    else {
      // An unknown acronym is a body where it acts or has "the"; else it may be any term of art.
      if (hasClass(words, word + 1, CLASS.reporting | CLASS.action) && !hasClass(words, word + 1, CLASS.document))
        organisation += 0.8;
      if (
        lowerOf(words, word - 1) === 'the' &&
        (hasClass(words, word + 1, CLASS.stop) || !/^[a-z]/.test(lowerOf(words, word + 1)))
      )
        organisation += 0.4;
      if (lowerOf(words, word + 1) === "'s") organisation += 0.4;
    }
    if (words.opens[word] === 1 && lowerOf(words, word + 1) === ':') person += 1;
    return { person, organisation, place: 0 };
  }
  if (hasClass(words, word, CLASS.first)) person += 0.8;
  if (hasClass(words, word, CLASS.surname)) person += 1.2;
  if (hasClass(words, word, CLASS.organisationWord | CLASS.placeWord | CLASS.opener | CLASS.document | CLASS.groupNoun))
    person -= 1;
  return { person, organisation, place: 0 };
}

/** Adds what the neighbours of one occurrence say, where its own words leave doubt. */
function addContext(words: Words, start: number, end: number, weights: KindWeights): KindWeights {
  let { person, organisation, place } = weights;
  if (person >= 3 || organisation >= 3 || place >= 3) return weights;
  const before = lowerOf(words, start - 1);
  const after = lowerOf(words, end);
  const isLone = end - start === 1 && !hasClass(words, start, CLASS.first | CLASS.surname | CLASS.familyFirst);
  const verb = findReporting(words, end, isLone);
  if (isLone) organisation += weighFirm(words, start);
  if (organisation >= 1 && before === 'in') return { person, organisation, place };
  if (before === 'in' || before === 'near') place += hasClass(words, start, CLASS.allCapitals) ? 0 : 1;
  if (before === 'the') {
    person -= 0.7;
    if (end - start === 1) organisation += 0.3;
  } else if (verb !== null && !hasClass(words, start, CLASS.allCapitals)) {
    if (endsInNoun(words, start, end - 1)) organisation += 0.5;
    else if (!isLone || !BY_FIRMS.test(lowerOf(words, verb))) person += 0.6;
  }
  if (after === ',' && findKnownName(words, end + 1, end + 4)?.kind === 'place' && before !== ',') place += 0.4;
  if (after === 'who' || (after === ',' && lowerOf(words, end + 1) === 'who')) person += 2;
  if (isFirmBehind(words, end)) organisation += 2;
  if (!isLone && isCalledFirm(words, start, end)) organisation += 2;
  else if (hasClass(words, start - 1, CLASS.role) && !hasClass(words, start - 1, CLASS.capital)) {
    // "the organiser Alliance to Save the Pier": a body's noun is no person's name.
    if (hasClass(words, start, CLASS.organisationHead)) organisation += 1;
    else person += SHARED_ROLES.has(lowerOf(words, start - 1)) ? 0.5 : 2;
  }
  place += weighPlace(words, start, end);
  if (isEmployer(words, end)) organisation += 1.2;
  if (isPlural(words, start, end)) organisation += 1.5;
  if (end - start > 1 && !hasClass(words, start, CLASS.allCapitals)) {
    if (isBodyOfSeveral(words, start, end)) organisation += 1.5;
    else person += weighApposed(words, start, end);
  }
  if (after === ',' && /^(a|an|the)$/.test(lowerOf(words, end + 1)) && hasRoleSoon(words, end + 2)) person += 2;
  if (after === ',' && /^\d\d$/.test(lowerOf(words, end + 1)) && lowerOf(words, end + 2) === ',') person += 3;
  return { person, organisation, place };
}

/** What lies in a place or rules it: "soldiers of Ardal", "the mayor of Ardal". */
const OF_PLACES =
  /^(?:governments?|soldiers|troops|parliament|capital|people|residents|inhabitants|villagers|citizens|border|borders|coast|outskirts|suburbs?|streets|cent(?:re|er)|north|south|east|west|republic|kingdom|province|town|city|village|region|district|island|port|mayor|stadium|schools?|hospitals?)$/;
/** What only a country has: "Ardal's prime minister", "Ardal's parliament". */
const COUNTRY_OFFICE =
  /^(?:prime|foreign|interior|defen[cs]e|finance|health|justice|education|economics?|transport|energy|environment|home)$/;
const COUNTRY_GOODS =
  /^(?:parliament|capital|border|borders|coast|currency|airspace|territory|constitution|embassy|economy|exports|armed)$/;

/** How far what stands around a name makes it that of a country or town. */
function weighPlace(words: Words, start: number, end: number): number {
  // "the governments of Ardal and Mezhora": what is said of the first is said of the second.
  const isSecond = lowerOf(words, start - 1) === 'and' && hasClass(words, start - 2, CLASS.capital);
  const before = isSecond ? start - 3 : start - 1;
  let weight = lowerOf(words, before) === 'of' && OF_PLACES.test(lowerOf(words, before - 1)) ? 1.5 : 0;
  if (lowerOf(words, end) === "'s") {
    const next = lowerOf(words, end + 1);
    if (COUNTRY_GOODS.test(next) || (COUNTRY_OFFICE.test(next) && lowerOf(words, end + 2) === 'minister'))
      weight += 1.2;
  }
  return weight;
}

/** "Soriano said", "Soriano later denied", "Pep Soriano had said"; a firm of one word "had said" as often as a person: the verb, or null. */
function findReporting(words: Words, word: number, isLone: boolean): number | null {
  const adverb = isLone ? /^(?:later|also|then)$/ : /^(?:later|also|then|has|had)$/;
  const verb = adverb.test(lowerOf(words, word)) ? word + 1 : word;
  return hasClass(words, verb, CLASS.reporting) && !hasClass(words, verb, CLASS.document) ? verb : null;
}

/** What firms do far oftener than people who are named by one word alone. */
const BY_FIRMS = /^(?:announced|announces|unveiled|posted|reported|disclosed|published)$/;
const FIRM_NOUNS =
  /^(?:\p{L}*maker|firm|company|giant|airline|bank|brand|startup|start-up|chain|group|carrier|charity|app|platform|agency|newspaper|insurer|lender|retailer|manufacturer|subsidiary|competitor|supplier|contractor|club|team)$/u;
const FIRM_GOODS =
  /^(?:chairman|chairwoman|ceo|owner|owners|shares|shareholders|profit|profits|revenue|sales|board|factory|plant|stores|customers|workforce|parent)$/;
/** "PayPal", "TheBlaze"; "McKay" and "DeLay" are people's. */
const CAMEL = /^(?!Mc|Mac|De|Di|Du|La|Le|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u;
/** Words behind a verb that reports in which the reporter may speak of itself. */
const MOST_AHEAD = 12;

/** "The maker Alvex", "the company, Alvex Tindall,": what it is stands before the name. */
function isCalledFirm(words: Words, start: number, end: number): boolean {
  const isClosedOff = lowerOf(words, start - 1) === ',' && /^[,.;:)—–]$/.test(lowerOf(words, end));
  const noun = isClosedOff ? start - 2 : start - 1;
  // "Ford told the newspaper Reyes had stolen a car": the paper hears it, and a clause begins.
  if (!isClosedOff && /^(?:told|tells|tell|telling|informed|assured|warned|reminded)$/.test(lowerOf(words, noun - 2)))
    return false;
  return (
    words.sentences[noun] === words.sentences[start] &&
    FIRM_NOUNS.test(lowerOf(words, noun)) &&
    !hasClass(words, noun, CLASS.capital)
  );
}

/** "Alvex Health, the manufacturer,", "Alvex, a Danish chip maker,": what it is stands behind the name. */
function isFirmBehind(words: Words, end: number): boolean {
  if (lowerOf(words, end) !== ',' || !/^(?:an?|the)$/.test(lowerOf(words, end + 1))) return false;
  for (let word = end + 2; word < end + 6 && words.sentences[word] === words.sentences[end]; word++) {
    if (!/^[\p{L}-]+$/u.test(lowerOf(words, word)) || hasClass(words, word, CLASS.stop)) return false;
    if (FIRM_NOUNS.test(lowerOf(words, word)) && isFirmEnd(words, word + 1)) return true;
  }
  return false;
}

/** "The manufacturer,", "the airline that", "the bank behind": no noun that "firm" only narrows, as in "the club captain". */
function isFirmEnd(words: Words, word: number): boolean {
  return /^(?:[,.;:)—–]|that|which|behind|of|in|based)$/.test(lowerOf(words, word));
}

/** How far one word is a firm's name: "shares in Alvex", "Alvex's owner", "the coatings maker Alvex", "Alvex said it would close". */
function weighFirm(words: Words, word: number): number {
  const before = lowerOf(words, word - 1);
  let weight = CAMEL.test(formOf(words, word)) ? 1.2 : 0;
  if (/^(?:in|of)$/.test(before) && /^(?:shares?|stake|stock)$/.test(lowerOf(words, word - 2))) weight += 1.5;
  if (isCalledFirm(words, word, word + 1)) weight += 1.5;
  if (lowerOf(words, word + 1) === "'s") {
    const isChief = lowerOf(words, word + 2) === 'chief' && lowerOf(words, word + 3) === 'executive';
    if (isChief || FIRM_GOODS.test(lowerOf(words, word + 2))) weight += 1.2;
  }
  // "Her sponsor, Alvex, said it would"
  const verb = before === ',' && lowerOf(words, word + 1) === ',' ? word + 2 : word + 1;
  if (!hasClass(words, verb, CLASS.reporting) || hasClass(words, word, CLASS.allCapitals)) return weight;
  for (let next = verb + 1; next < word + MOST_AHEAD && words.sentences[next] === words.sentences[word]; next++) {
    const lower = lowerOf(words, next);
    if (/^(?:he|she|his|her|they|their|i|we)$/.test(lower)) break;
    if (lower === 'its') return weight + 1;
    if (lower !== 'it') continue;
    const isOwn = /^(?:would|will|had|has|plans|planned|expects|expected|intends|aims|hopes)$/.test(
      lowerOf(words, next + 1),
    );
    return isOwn && lowerOf(words, next + 2) !== 'be' ? weight + 1 : weight;
  }
  return weight;
}

/** Offices that only firms, teams and the like have, where what they belong to stands before them without an 's. */
const STAFF =
  /^(?:boss|coach|captain|goalkeeper|striker|midfielder|defender|chairman|chairwoman|founder|ceo|shares|shareholders)$/;

/** "Westel chief executive Jodie Reyes", "Oxmoor coach Dan Reyes": what has a chief executive or a coach is no person. */
function isEmployer(words: Words, end: number): boolean {
  if (hasClass(words, end, CLASS.capital)) return false;
  return (
    (lowerOf(words, end) === 'chief' && lowerOf(words, end + 1) === 'executive') || STAFF.test(lowerOf(words, end))
  );
}

const PLURAL_VERBS = new Set("have are were aren't weren't haven't want say deny insist hope believe".split(' '));

/** "Aldermoor Rovers have rejected …": a name that opens a sentence and takes the plural is that of a team or a firm. */
function isPlural(words: Words, start: number, end: number): boolean {
  // "Sporting Almeiro want": the first word may look like a plain opener.
  const opener = hasClass(words, start - 1, CLASS.capital) ? start - 1 : start;
  if (words.opens[opener] !== 1 || !PLURAL_VERBS.has(lowerOf(words, end))) return false;
  const id = words.ids[start] as number;
  if (end - start === 1 && hasClass(words, start, CLASS.first | CLASS.surname)) return false;
  return end - start > 1 || (words.capitalisedWithin[id] as number) > (words.inLowerCase[id] as number);
}

/** Callings that a body may have too: "the mine's owner, Gorse Energy". */
const SHARED_ROLES = new Set(
  (
    'owner operator developer builder maker supplier contractor lender insurer organiser organizer promoter producer publisher broadcaster employer ' +
    'rival competitor partner seller buyer investor shareholder backer donor regulator watchdog consultant agent broker carrier host member opponent ' +
    'champion winner client customer creditor founder source adviser advisor sponsor'
  ).split(' '),
);

/** Words that may stand between a calling and the comma after it: "envoy of the Alpine Council,". */
const LONGEST_CALLING = 8;

/** "Their sporting director, Rui Fortes, has …", "a clerk named Rui Fortes": a calling before the name makes it a person's. */
function weighApposed(words: Words, start: number, end: number): number {
  if (/^(named|called)$/.test(lowerOf(words, start - 1)))
    return findCalling(words, start - 2, start - 1) === null ? 0 : 2;
  if (lowerOf(words, start - 1) !== ',' || !isClosed(words, end)) return 0;
  const calling = findCalling(words, start - 2, start - 1);
  return calling === null || SHARED_ROLES.has(lowerOf(words, calling)) ? 0 : 2;
}

/** "Her lawyers, Holm Strand, said", "the makers of the drink, Alvex Health, rejected": one name for several. */
function isBodyOfSeveral(words: Words, start: number, end: number): boolean {
  if (lowerOf(words, start - 1) !== ',' || lowerOf(words, end) !== ',') return false;
  if (!hasClass(words, end + 1, CLASS.reporting | CLASS.action)) return false;
  if (hasClass(words, start, CLASS.first)) return false;
  for (let word = start - 2; word > start - 2 - LONGEST_CALLING; word--) {
    if (words.sentences[word] !== words.sentences[start] || !/^[\p{L}'’-]+$/u.test(lowerOf(words, word))) return false;
    if (hasClass(words, word, CLASS.reporting | CLASS.action) && !hasClass(words, word, CLASS.plural)) return false;
    const isSeveral = hasClass(words, word, CLASS.plural) || /(?:[eo]r|ist|ant)s$/.test(lowerOf(words, word));
    if (!isSeveral || hasClass(words, word, CLASS.role) || hasClass(words, word, CLASS.kin | CLASS.capital)) continue;
    return hasClass(words, word - 1, CLASS.determiner | CLASS.possessivePronoun) || lowerOf(words, word - 1) === "'s";
  }
  return false;
}

/** The role noun of the phrase that ends at `last`, with its own determiner or possessor before it, or null. */
function findCalling(words: Words, last: number, before: number): number | null {
  let calling: number | null = null;
  for (let word = last; word >= 0 && before - word <= LONGEST_CALLING; word--) {
    if (words.sentences[word] !== words.sentences[before] || words.quotes[word] !== words.quotes[before]) return null;
    const lower = lowerOf(words, word);
    if (!/^[\p{L}\p{N}'’]/u.test(lower)) return null;
    if (calling !== null) {
      if (
        hasClass(words, word, CLASS.determiner | CLASS.possessivePronoun) ||
        lower === "'s" ||
        lower === "'" ||
        words.opens[word] === 1
      )
        return calling;
      if (hasClass(words, word, CLASS.stop | CLASS.reporting)) return null;
    } else if (isCalling(words, word)) calling = word;
    else if (hasClass(words, word, CLASS.reporting | CLASS.action | CLASS.pronoun)) return null;
  }
  return null;
}

/** A calling in small letters, or with a capital where no name goes on behind it: "the Leader of the House", "the Revenue Minister,". */
function isCalling(words: Words, word: number): boolean {
  if (!hasClass(words, word, CLASS.role) || hasClass(words, word, CLASS.kin)) return false;
  return !hasClass(words, word, CLASS.capital) || /^(?:of|for|,)$/.test(lowerOf(words, word + 1));
}

function isClosed(words: Words, word: number): boolean {
  return word >= words.count || /^[,.;:)—–]$/.test(lowerOf(words, word)) || hasClass(words, word, CLASS.reporting);
}

function hasRoleSoon(words: Words, word: number): boolean {
  for (let next = word; next < word + 5; next++) {
    if (hasClass(words, next, CLASS.stop)) return false;
    if (hasClass(words, next, CLASS.role)) return true;
  }
  return false;
}

// Catches: what the article says a named person is: "Kremlin spokesman Dmitry Peskov", "the mayor, Ana Ruiz,",
// "Shin Kyung-min, a lawmaker with the Alliance", "Andrei Lankov is a historian", "Sen. Ana Ruiz".
// Not: "Ruiz, officials said"; "The owner, Ruiz said, knew"; "Ruiz, Sen. Bob Cole and others" (a list); "the mayor Tuesday".
import type { Gender } from '../../lexicon/titles.ts';
import type { Draft } from './draft.ts';
import type { NameFound } from './find-names.ts';
import { toNationToken } from './known-names.ts';
import { type NameMarks, ownerAt } from './name-marks.ts';
import { type RolePhrase, toModifiers, toPlainText, toRoleText } from './role-phrases.ts';
import { CLASS, toRoleGender } from './word-classes.ts';
import { hasClass, lowerOf, type Words } from './words.ts';

/** A role phrase that says what the named person beside it is. */
export interface TiedPhrase {
  readonly phrase: RolePhrase;
  readonly person: Draft;
  /** Words of the name beside it. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly by: 'title' | 'apposition' | 'apposition-before' | 'copula';
}

/** Adds roles and genders to the people named; gives back which phrases were used up by that. */
export function tieRoles(
  words: Words,
  marks: NameMarks,
  phrases: readonly RolePhrase[],
  names: readonly NameFound[],
): Map<number, TiedPhrase> {
  const tied = new Map<number, TiedPhrase>();
  for (const name of names) {
    tieTitle(words, marks, name);
    tieParty(words, marks, name);
    tieBody(words, marks, name);
  }
  let last: TiedPhrase | null = null;
  for (const phrase of phrases) {
    const tie: TiedPhrase | null =
      findTie(words, marks, phrase) ?? (last === null ? null : findNext(words, marks, phrase, last));
    if (tie === null) continue;
    last = tie;
    tied.set(phrase.head, tie);
    addRole(
      words,
      marks,
      tie.person,
      phrase,
      tie.by === 'apposition' || tie.by === 'copula'
        ? phrase.end
        : Math.max(phrase.head + 1, tie.by === 'title' ? 0 : phrase.end),
    );
    if (tie.by === 'title' && phrase.isPlural && lowerOf(words, tie.nameEnd) === 'and') {
      const second = ownerAt(marks, tie.nameEnd + 1);
      if (second?.kind === 'person') addRole(words, marks, second, phrase, phrase.head + 1);
    }
  }
  return tied;
}

/** "Sen. Ana Ruiz", "former Secretary of State John Roe". */
function tieTitle(words: Words, marks: NameMarks, name: NameFound): void {
  if (name.titleStart === name.start || name.titleRoles.length === 0) return;
  const person = ownerAt(marks, name.start);
  if (person?.kind !== 'person') return;
  let start = name.titleStart;
  for (let steps = 0; steps < 4 && words.sentences[start - 1] === words.sentences[name.start]; steps++) {
    if (hasClass(words, start - 1, CLASS.modifier | CLASS.demonym) && !hasClass(words, start - 1, CLASS.stop)) start--;
    else break;
  }
  let head = name.start - 1;
  for (let word = name.start - 1; word >= name.titleStart; word--) if (hasClass(words, word, CLASS.title)) head = word;
  for (let word = name.titleStart; word < name.start; word++) if (hasClass(words, word, CLASS.title)) head = word;
  const modifiers = toModifiers(words, start, name.start, head);
  const text = toRoleText(words, marks, start, name.start);
  for (const role of name.titleRoles) {
    person.roles.push({ head: role, modifiers, text, word: name.start });
  }
  const gender = name.titleRoles.length === 1 ? toRoleGender(name.titleRoles[0] as string) : null;
  setGender(person, gender);
}

const PARTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['r', ['republican', 'republican']],
  ['d', ['democrat', 'democratic']],
]);

/** "Ana Ruiz (D-Ohio)": the party is a role, party and state narrow her other roles. */
function tieParty(words: Words, marks: NameMarks, name: NameFound): void {
  if (lowerOf(words, name.end) !== '(' && lowerOf(words, name.end) !== ',') return;
  const [party, ...rest] = lowerOf(words, name.end + 1).split('-');
  const [noun, adjective] = PARTIES.get(party ?? '') ?? [];
  const person = ownerAt(marks, name.start);
  if (noun === undefined || adjective === undefined || rest.length === 0 || person?.kind !== 'person') return;
  let state = rest.join('-');
  for (let word = name.end + 2; word < name.end + 4 && hasClass(words, word, CLASS.capital); word++)
    state += ` ${lowerOf(words, word)}`;
  const extra = [adjective, toNationToken(state)];
  for (const role of person.roles) for (const word of extra) (role.modifiers as Set<string>).add(word);
  person.roles.push({
    head: noun,
    modifiers: new Set(extra),
    text: noun === 'democrat' ? 'Democrat' : 'Republican',
    word: name.start,
  });
}

/** "Alun Roe of Gorse Energy said": the body is a role, in the words of the article. */
function tieBody(words: Words, marks: NameMarks, name: NameFound): void {
  if (lowerOf(words, name.end) !== 'of' || name.end - name.start < 2) return;
  // "an attack by Ana Ruiz of the Times" may be on it.
  if (lowerOf(words, name.start - 1) === 'by' && !hasClass(words, name.start - 2, CLASS.reporting)) return;
  const first = lowerOf(words, name.end + 1) === 'the' ? name.end + 2 : name.end + 1;
  const person = ownerAt(marks, name.start);
  const body = ownerAt(marks, first);
  if (person?.kind !== 'person' || body?.kind !== 'organisation' || marks.starts[first] !== first) return;
  const end = marks.ends[first] as number;
  if (words.sentences[end - 1] !== words.sentences[name.start] || !isClosed(words, end)) return;
  person.roles.push({
    head: '',
    modifiers: toModifiers(words, first, end, end),
    text: toPlainText(words, marks, name.end, end),
    word: name.start,
  });
}

function addRole(words: Words, marks: NameMarks, person: Draft, phrase: RolePhrase, end: number): void {
  // "Its vice president": whose it is, the role alone cannot tell.
  const isPronoun = /^(?:its|their|our)$/.test(lowerOf(words, phrase.start)) && phrase.start < phrase.head;
  person.roles.push({
    head: phrase.noun,
    modifiers: toModifiers(words, phrase.start, end, phrase.head),
    text: toHolderText(
      toRoleText(words, marks, isPronoun ? phrase.start + 1 : phrase.start, end),
      phrase,
      lowerOf(words, phrase.head),
    ),
    word: phrase.start,
  });
  if (!phrase.isPlural) setGender(person, toRoleGender(phrase.noun));
}

/** "candidates Ana Reyes and Bob Cole": of one of them, "candidate". */
function toHolderText(text: string, phrase: RolePhrase, head: string): string {
  return phrase.isPlural && text.toLowerCase().endsWith(head)
    ? `${text.slice(0, text.length - head.length)}${phrase.noun}`
    : text;
}

function setGender(person: Draft, gender: Gender | null): void {
  if (gender !== null) person.gender ??= gender;
}

/** "is a historian, writer in Lima and professor": a role listed right behind one that was tied. */
function findNext(words: Words, marks: NameMarks, phrase: RolePhrase, last: TiedPhrase): TiedPhrase | null {
  if (phrase.isPlural || (phrase.determiner !== 'bare' && phrase.determiner !== 'indefinite')) return null;
  if (last.by !== 'copula' && last.by !== 'apposition') return null;
  if (words.sentences[phrase.head] !== words.sentences[last.phrase.head]) return null;
  let word = last.phrase.end;
  const hasComma = lowerOf(words, word) === ',';
  if (hasComma) word++;
  const hasAnd = lowerOf(words, word) === 'and';
  if (hasAnd) word++;
  if (word !== phrase.start || (!hasComma && !hasAnd)) return null;
  // "Ruiz, a lawyer, and a clerk said": after an apposition a comma may close it.
  if (last.by === 'apposition' && hasComma && (hasAnd || phrase.determiner !== 'bare')) return null;
  const isVerb = hasClass(words, phrase.end, CLASS.reporting | CLASS.action) && last.by === 'apposition';
  if (isVerb || ownerAt(marks, phrase.end)?.kind === 'person' || ownerAt(marks, phrase.head + 1)?.kind === 'person')
    return null;
  // "an aide, lawyer Ana Ruiz" has its own person; "clerk, Ana Ruiz," may have.
  if (lowerOf(words, phrase.end) === ',' && ownerAt(marks, phrase.end + 1)?.kind === 'person') return null;
  return { ...last, phrase };
}

function findTie(words: Words, marks: NameMarks, phrase: RolePhrase): TiedPhrase | null {
  const { head } = phrase;
  const sentence = words.sentences[head];
  // title: the name follows at once, or after "of …" / a quoted or bracketed word.
  for (const end of phrase.end === head + 1 ? [head + 1] : [head + 1, phrase.end]) {
    // "an officer named Ana Ruiz"
    const after = lowerOf(words, end) === 'named' ? end + 1 : end;
    // "a spokesman for Mayor Ana Ruiz": the office before the name is hers, not what stands before "for".
    if (end > head + 1 && hasClass(words, end - 1, CLASS.title | CLASS.honorific)) continue;
    const person = ownerAt(marks, after);
    if (person?.kind === 'person' && words.sentences[after] === sentence && marks.starts[after] === after) {
      if (end === head + 1 || hasClass(words, after, CLASS.capital))
        return { phrase, person, nameStart: after, nameEnd: marks.ends[after] as number, by: 'title' };
    }
  }
  // A name inside "of …" belongs to the phrase's tail and may still be the person: "Minister of Defence Ana Ruiz".
  if (phrase.isPlural) return null;
  // apposition: "Ana Ruiz, a lawmaker with …".
  let comma = phrase.start - 1;
  // "Ana Ruiz, now the mayor,"
  if (/^(now|then|currently|formerly|once|also)$/.test(lowerOf(words, comma))) comma--;
  if (/^[,(—–]$/.test(lowerOf(words, comma))) {
    let before = comma - 1;
    // "Ana Ruiz, 54, a lawmaker"; "Ana Ruiz (D-Ohio), a lawmaker".
    if (/^\d{1,3}$/.test(lowerOf(words, before)) && lowerOf(words, before - 1) === ',') before -= 2;
    const person = ownerAt(marks, before);
    if (
      person?.kind === 'person' &&
      words.sentences[before] === sentence &&
      words.quotes[before] === words.quotes[head] &&
      isAppositionEnd(words, phrase)
    ) {
      if (phrase.determiner !== 'bare' || isBareApposition(words, marks, phrase))
        return {
          phrase,
          person,
          nameStart: marks.starts[before] as number,
          nameEnd: marks.ends[before] as number,
          by: 'apposition',
        };
    }
  }
  // apposition before: "the mayor, Ana Ruiz,".
  if (phrase.determiner === 'the' || phrase.determiner === 'possessive' || phrase.determiner === 'indefinite') {
    let end =
      lowerOf(words, head + 1) === ',' && lowerOf(words, phrase.end) !== ',' ? head + 1 : skipTail(words, phrase);
    if (end > 0) {
      // "the commander of the guard, Admiral Ana Reyes": a title before the name says more of the same.
      while (hasClass(words, end + 1, CLASS.honorific | CLASS.title) && marks.starts[end + 1] !== end + 1) end++;
      const person = ownerAt(marks, end + 1);
      if (
        person?.kind === 'person' &&
        words.sentences[end + 1] === sentence &&
        marks.starts[end + 1] === end + 1 &&
        isClosed(words, marks.ends[end + 1] as number)
      ) {
        // "Ana Ruiz, a clerk, Bob Cole": somebody else before the comma makes it a list.
        const inList =
          lowerOf(words, phrase.start - 1) === ',' &&
          (ownerAt(marks, phrase.start - 2)?.kind === 'person' || lowerOf(words, phrase.start - 2) === ')');
        // "Regarding the front-runner, Ana Ruiz said": of whom she speaks, she is not.
        const isTopic = words.opens[phrase.start - 1] === 1 && TOPIC.test(lowerOf(words, phrase.start - 1));
        if (!inList && !isTopic)
          return {
            phrase,
            person,
            nameStart: end + 1,
            nameEnd: marks.ends[end + 1] as number,
            by: 'apposition-before',
          };
      }
    }
  }
  return findCopula(words, marks, phrase);
}

/** Words between a role phrase and the comma that ends it, at most: "in the state", "in charge of the case". */
const LONGEST_TAIL = 7;

/** The comma behind a role phrase and what a preposition or a short relative clause adds to it, or -1. */
function skipTail(words: Words, { head, end }: RolePhrase): number {
  if (/^(?:who|which|that|whose)$/.test(lowerOf(words, end))) return skipClause(words, end);
  for (let at = end; at <= end + LONGEST_TAIL && words.sentences[at] === words.sentences[head]; at++) {
    if (lowerOf(words, at) === ',') return at;
    if (at === end && !/^(?:in|on|at|for|of|with|from)$/.test(lowerOf(words, at))) return -1;
    if (!/^[\p{L}\p{N}'’-]+$/u.test(lowerOf(words, at)) || /^(?:who|which|that|and|or|but)$/.test(lowerOf(words, at)))
      return -1;
    // "in the state": behind an article no word is a verb.
    const isVerb = hasClass(words, at, CLASS.reporting | CLASS.action) && !hasClass(words, at - 1, CLASS.determiner);
    if (isVerb || hasClass(words, at, CLASS.pronoun)) return -1;
  }
  return -1;
}

/** The comma behind "who died" in "the son of the woman who died, Ana Ruiz,", where one more closes the name behind it; else -1. */
function skipClause(words: Words, first: number): number {
  for (let at = first + 1; at <= first + LONGEST_TAIL && words.sentences[at] === words.sentences[first]; at++) {
    if (lowerOf(words, at) === ',') return isNameBetween(words, at) ? at : -1;
    if (!/^[\p{L}\p{N}'’-]+$/u.test(lowerOf(words, at)) || /^(?:and|or|but)$/.test(lowerOf(words, at))) return -1;
  }
  return -1;
}

function isNameBetween(words: Words, comma: number): boolean {
  let end = comma + 1;
  while (end < comma + 6 && hasClass(words, end, CLASS.capital | CLASS.particle)) end++;
  return end > comma + 1 && lowerOf(words, end) === ',';
}

/** What opens a sentence about somebody else. */
const TOPIC =
  /^(?:regarding|concerning|about|of|on|for|against|with|without|to|from|like|unlike|despite|after|before|by|behind|beside|besides)$/;

/** "Ana Ruiz is a historian": only the simple present and past, nothing between. */
function findCopula(words: Words, marks: NameMarks, phrase: RolePhrase): TiedPhrase | null {
  let verb = phrase.start - 1;
  if (hasClass(words, verb, CLASS.stop) && /^(also|now|still)$/.test(lowerOf(words, verb))) verb--;
  if (!/^(is|was|became|'s)$/.test(lowerOf(words, verb)) || phrase.determiner === 'bare') return null;
  let before = verb - 1;
  if (lowerOf(words, before) === 'who') before -= lowerOf(words, before - 1) === ',' ? 2 : 1;
  const person = ownerAt(marks, before);
  if (person?.kind !== 'person' || words.sentences[before] !== words.sentences[phrase.head]) return null;
  // What a speaker says somebody is, only the speaker says.
  if (words.quotes[phrase.head] !== 0) return null;
  const nameStart = marks.starts[before] as number;
  // "The aide to Ana Ruiz is a historian" is about the aide.
  if (
    hasClass(words, nameStart - 1, CLASS.preposition) ||
    lowerOf(words, nameStart - 1) === 'and' ||
    hasClass(words, phrase.start, CLASS.possessivePronoun)
  )
    return null;
  if (hasClass(words, phrase.head, CLASS.kin) && phrase.noun !== 'widow') return null;
  return { phrase, person, nameStart, nameEnd: marks.ends[before] as number, by: 'copula' };
}

/** What may close an apposition: a comma, a stop, a relative clause. */
function isAppositionEnd(words: Words, phrase: RolePhrase): boolean {
  const isEnd = (word: number): boolean => {
    const lower = lowerOf(words, word);
    return (
      word >= words.count ||
      words.sentences[word] !== words.sentences[phrase.head] ||
      /^(?:[,.;:)—–]|who|whose|and|that)$/.test(lower) ||
      hasClass(words, word, CLASS.preposition)
    );
  };
  // "In Lima, the mayor said": a verb right after makes the phrase a subject of its own.
  return (isEnd(phrase.end) || isEnd(phrase.head + 1)) && !isSubjectOf(words, phrase);
}

/** "They spoke of Ana Ruiz, the envoy in Lima told reporters": no comma before the verb, so the phrase is whoever speaks. */
function isSubjectOf(words: Words, { head }: RolePhrase): boolean {
  const end = head + 1;
  if (!/^(?:in|on|at|for|of|with|from|to)$/.test(lowerOf(words, end))) return false;
  for (let at = end + 1; at <= end + LONGEST_TAIL && words.sentences[at] === words.sentences[head]; at++) {
    if (!/^[\p{L}\p{N}'’-]+$/u.test(lowerOf(words, at)) || /^(?:who|which|that|and|or|but)$/.test(lowerOf(words, at)))
      return false;
    if (
      /^(?:said|says|told|tells|added|announced|insisted|claimed|argued|confirmed|denied|admitted|warned)$/.test(
        lowerOf(words, at),
      )
    )
      return at > end + 1 && !hasClass(words, at - 1, CLASS.determiner | CLASS.possessivePronoun);
  }
  return false;
}

/** "Ana Ruiz, chairwoman of the board,": no determiner, so the phrase must close like an apposition and be no list item. */
function isBareApposition(words: Words, marks: NameMarks, phrase: RolePhrase): boolean {
  if (phrase.isPlural) return false;
  if (ownerAt(marks, phrase.end)?.kind === 'person') return false;
  return phrase.end > phrase.head + 1 || /^(?:[,.)—]|who)$/.test(lowerOf(words, phrase.end));
}

function isClosed(words: Words, word: number): boolean {
  const lower = lowerOf(words, word);
  if (/^[,.;:)—–]$/.test(lower)) return true;
  // "The owner, Ruiz said, had been told": who says it is not what the sentence speaks of.
  return hasClass(words, word, CLASS.reporting) && !/^[,.;:]?$/.test(lowerOf(words, word + 1));
}

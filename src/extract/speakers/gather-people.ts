// Catches: "Dmitry Peskov", later "Peskov", "Mr. Peskov"; "Hillary Clinton" and "Bill Clinton" apart; "Kim" for Kim Jong Un.
// Not: a bare family name that two people share, where nothing nearby tells who is meant: it then belongs to nobody.
import type { Gender } from '../../lexicon/titles.ts';
import { type Draft, toDraft } from './draft.ts';
import type { NameFound } from './find-names.ts';
import { isFullName, type NameForm, toKey, toNameText } from './name-forms.ts';
import { isCalledByLastName } from './name-order.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

interface Person {
  readonly draft: Draft;
  /** Word index of the last full or titled mention passed, for the ordered walk. */
  /** Offices that full names of this person came with: "President Ana Ruiz". */
  readonly titles: Set<string>;
  firstFull: number;
  lastFull: number;
  /** The same for any mention. */
  lastAny: number;
  fullCount: number;
  /** How often the family name alone stood for this person so far. */
  bareCount: number;
}

/** People sharing a family name beyond this many are never told apart by it; it bounds the work. */
const MOST_NAMESAKES = 8;

/** Builds the people of an article from the names settled as people's, in reading order; `open` are the family names that may be several people's, by their first words. */
export function gatherPeople(
  words: Words,
  forms: ReadonlyMap<string, NameForm>,
): { people: Draft[]; byName: Map<string, Draft>; open: Map<number, readonly Draft[]> } {
  const people: Person[] = [];
  const byFull = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const fullNames: { name: NameFound; person: Person }[] = [];
  const bareNames: NameFound[] = [];
  const bareKeys = new Set<string>();
  for (const form of forms.values()) if (form.names.some((name) => !isFullName(words, name))) bareKeys.add(form.key);

  for (const form of forms.values()) {
    if (form.kind !== 'person') continue;
    for (const name of form.names) {
      if (!isFullName(words, name)) continue;
      const key = toPersonKey(words, name);
      let person = byFull.get(key);
      if (person === undefined) {
        const draft = toDraft('person', toNameText(words, name.start, findPlainEnd(words, name)));
        draft.isFull = true;
        draft.gender = toNameGender(words, name);
        person = {
          draft,
          titles: new Set(),
          firstFull: name.start,
          lastFull: -1,
          lastAny: -1,
          fullCount: 0,
          bareCount: 0,
        };
        byFull.set(key, person);
        people.push(person);
        for (const surname of toSurnames(words, name, bareKeys)) addTo(bySurname, surname, person);
        if (!name.surnameFirst && hasClass(words, name.start, CLASS.first))
          addTo(byGiven, toKey(words, name.start, name.start + 1), person);
      }
      const text = toNameText(words, name.start, findPlainEnd(words, name));
      if (text.length > person.draft.name.length && !/,/.test(text)) person.draft.name = text;
      person.fullCount++;
      for (const title of name.titleRoles) person.titles.add(title);
      if (name.gender !== null) person.draft.gender ??= name.gender;
      fullNames.push({ name, person });
    }
  }
  for (const form of forms.values()) takeBareNames(words, form, bySurname, bareNames);
  const all = [...fullNames, ...bareNames.map((name) => ({ name, person: null as Person | null }))].sort(
    (a, b) => a.name.start - b.name.start,
  );
  const single = new Map<string, Person>();
  const early = countEarly(words, bareNames, bySurname);
  const styled = listStyled(words, bareNames);
  const open = new Map<number, readonly Draft[]>();
  for (const { name, person } of all) {
    const found = person ?? resolveName(words, name, bySurname, byGiven, single, people, early, styled);
    if (found === null) {
      open.set(name.start, toNamesakes(words, name, bySurname));
      continue;
    }
    found.draft.mentions.push({ start: name.start, end: name.end, how: 'name' });
    found.lastFull = person !== null ? name.start : found.lastFull;
    if (person === null && bySurname.get(toKey(words, name.start, name.end))?.includes(found)) found.bareCount++;
    found.lastAny = name.start;
    if (name.honorific && name.gender !== null) found.draft.gender ??= name.gender;
  }
  const byName = new Map<string, Draft>();
  for (const [key, person] of byFull) byName.set(key, person.draft);
  for (const [key, list] of bySurname) if (list.length === 1) byName.set(key, (list[0] as Person).draft);
  for (const [key, person] of single) byName.set(key, person.draft);
  return { people: people.map((person) => person.draft), byName, open };
}

/** Moves to `bareNames` the one-word names that stand for people, out of a place or body of the same letters too. */
function takeBareNames(
  words: Words,
  form: NameForm,
  bySurname: ReadonlyMap<string, Person[]>,
  bareNames: NameFound[],
): void {
  const isShared = bySurname.has(form.key);
  const isKnownElse = (form.kind === 'organisation' || form.kind === 'place') && form.score >= 3;
  if (form.kind !== 'person' && !isShared) return;
  const kept: NameFound[] = [];
  for (const name of form.names) {
    if (isFullName(words, name)) kept.push(name);
    else if (isKnownElse && !isActing(words, name)) kept.push(name);
    else bareNames.push(name);
  }
  form.names = kept;
}

/** "Jordan said", "Mr. Jordan", not "in Jordan": a place's letters where a person acts. */
function isActing(words: Words, name: NameFound): boolean {
  if (name.honorific) return true;
  if (hasClass(words, name.start - 1, CLASS.preposition) || lowerOf(words, name.start - 1) === 'the') return false;
  return hasClass(words, name.end, CLASS.reporting | CLASS.action);
}

function addTo(index: Map<string, Person[]>, key: string, person: Person): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [person]);
  else if (list.length <= MOST_NAMESAKES) list.push(person);
}

/** First given name and family name; the whole name where the family name comes first. */
function toPersonKey(words: Words, name: NameFound): string {
  const key = toKey(words, name.start, findPlainEnd(words, name));
  if (name.surnameFirst) return key;
  const parts = key.split(' ').filter((part) => part !== '');
  const suffix = parts.length > 2 && /^(jr|sr|ii|iii|iv)$/.test(parts.at(-1) as string) ? parts.pop() : undefined;
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  // Two surnames or a middle name: "Hillary Rodham Clinton" is "Hillary Clinton".
  return suffix === undefined || suffix === 'jr' ? `${first} ${last}` : `${first} ${last} ${suffix}`;
}

/** The wordings under which a person may come back: "van der Berg" and "Berg", "Wasserman Schultz" and "Schultz". */
function toSurnames(words: Words, name: NameFound, bareKeys: ReadonlySet<string>): string[] {
  if (name.surnameFirst) {
    const first = toKey(words, name.start, name.start + 1);
    const last = toKey(words, name.end - 1, name.end);
    return isCalledByLastName(words, name.start, name.end) || (bareKeys.has(last) && !bareKeys.has(first))
      ? [first, last]
      : [first];
  }
  let end = findPlainEnd(words, name);
  while (end > name.start + 1 && (hasClass(words, end - 1, CLASS.suffix) || lowerOf(words, end - 1) === ',')) end--;
  let start = end - 1;
  const surnames = [toKey(words, start, end)];
  const lower = lowerOf(words, start);
  if (/^(al|el|bin|as|ash|ad|ar)-/.test(lower)) surnames.push(lower.replace(/^[a-z]+-/, ''));
  if (lower.includes('-')) surnames.push(lower.slice(lower.lastIndexOf('-') + 1));
  while (start - 1 > name.start && hasClass(words, start - 1, CLASS.particle)) start--;
  if (start < end - 1) surnames.push(toKey(words, start, end));
  else if (start - 1 > name.start && hasClass(words, start - 1, CLASS.capital))
    surnames.push(toKey(words, start - 1, end));
  return [...new Set(surnames)];
}

/** Letters behind a name that tell an honour or an office: "Dominic Farrow KC". */
const POST_NOMINALS = /^(?:kc|qc|mp|m\.p\.|mep|obe|cbe|esq\.?|phd|ph\.d\.|md|m\.d\.)$/;

/** The end of the name without such letters. */
function findPlainEnd(words: Words, { start, end }: NameFound): number {
  let last = end;
  while (last > start + 2 && POST_NOMINALS.test(lowerOf(words, last - 1))) last--;
  if (lowerOf(words, last - 1) === ',') last--;
  return last;
}

function toNameGender(words: Words, name: NameFound): Gender | null {
  if (name.gender !== null) return name.gender;
  if (name.surnameFirst) return null;
  return toGivenGender(words, name.start);
}

/** The gender that a given name goes with, or null. */
export function toGivenGender(words: Words, word: number): Gender | null {
  const isMale = hasClass(words, word, CLASS.male);
  const isFemale = hasClass(words, word, CLASS.female);
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}

/** Who a bare name stands for, or null. */
function resolveBare(
  words: Words,
  name: NameFound,
  bySurname: ReadonlyMap<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
): Person | null {
  const key = toKey(words, name.start, name.end);
  const namesakes = bySurname.get(key);
  if (namesakes === undefined) {
    const given = byGiven.get(key);
    // "Sir Godfrey": a knight goes by the given name.
    const isByGiven = !name.honorific || /^(?:sir|dame)$/.test(lowerOf(words, name.start - 1));
    return given !== undefined && given.length === 1 && isByGiven ? (given[0] as Person) : null;
  }
  let candidates = namesakes;
  if (name.gender !== null)
    candidates = candidates.filter((person) => person.draft.gender === null || person.draft.gender === name.gender);
  if (candidates.length > 1 && name.gender !== null) {
    const sure = candidates.filter((person) => person.draft.gender === name.gender);
    if (sure.length === 1) candidates = sure;
  }
  // "Private Roe" beside General Bob Roe and Private Ana Roe.
  const titled = candidates.filter((person) => name.titleRoles.some((title) => person.titles.has(title)));
  if (candidates.length > 1 && titled.length === 1) candidates = titled;
  if (candidates.length === 1) return candidates[0] as Person;
  if (namesakes.length > MOST_NAMESAKES || candidates.length === 0) return null;
  return findSalient(words, name, candidates);
}

/** So often the family name alone has stood for somebody whom it means from then on. */
const CALLED = 3;

/** Named once, neither here nor in the paragraph before, and not at the head of a sentence, where somebody begins to act. */
function isInPassing(words: Words, { fullCount, lastFull }: Person, since: (word: number) => number): boolean {
  return fullCount === 1 && since(lastFull) > 1 && words.opens[lastFull] !== 1;
}

/** Of several namesakes, the one meant by a bare family name: the one spoken of here, or named far oftener with no other near. */
function findSalient(words: Words, name: NameFound, candidates: readonly Person[]): Person | null {
  const paragraph = words.paragraphs[name.start] as number;
  const since = (word: number): number =>
    word < 0 ? Number.POSITIVE_INFINITY : paragraph - (words.paragraphs[word] as number);
  const ordered = [...candidates].sort((a, b) => b.fullCount - a.fullCount);
  const first = ordered[0] as Person;
  const second = ordered[1] as Person;
  const isDominant = first.fullCount >= 3 * second.fullCount || (first.fullCount >= 4 && second.fullCount <= 1);
  // Whom the article has called by the family name alone goes on to be, beside a namesake named in passing.
  const [called, another] = candidates.filter((person) => person.bareCount >= CALLED);
  if (
    called !== undefined &&
    another === undefined &&
    candidates.every((person) => person === called || (person.bareCount === 0 && isInPassing(words, person, since)))
  )
    return called;
  const near = candidates.filter((person) => since(person.lastFull) <= 1);
  if (near.length === 0) {
    if (isDominant) return first;
    const recent = [...candidates].sort((a, b) => b.lastAny - a.lastAny);
    return since((recent[0] as Person).lastAny) <= 2 && since((recent[1] as Person).lastAny) >= 5
      ? (recent[0] as Person)
      : null;
  }
  if (near.length === 1) {
    const only = near[0] as Person;
    if (isDominant && only === first) return only;
    // Somebody named less often than a namesake is meant only in the paragraph that names him or her.
    const isHere = only === first || since(only.lastFull) === 0;
    return isHere && candidates.every((person) => person === only || since(person.lastAny) >= 4) ? only : null;
  }
  // The dominant namesake is meant even beside another one named only in passing, unless that one was named last.
  return isDominant && first.fullCount >= 4 && near.every((person) => person.lastFull <= first.lastFull) ? first : null;
}

/** Who a one-word name stands for: somebody named in full, somebody of that name only, or null where nobody can tell. */
function resolveName(
  words: Words,
  name: NameFound,
  bySurname: Map<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
  single: Map<string, Person>,
  people: Person[],
  early: ReadonlyMap<string, number>,
  styled: ReadonlySet<string>,
): Person | null {
  const key = toKey(words, name.start, name.end);
  const namesakes = bySurname.get(key);
  if (
    namesakes !== undefined &&
    !single.has(key) &&
    isSomebodyElse(words, name, namesakes, early.get(key) ?? 0, styled)
  ) {
    // "President Obama" before any full name, then "Michelle Obama": two people, and both compete from here on.
    const other = toSingle(words, name, single, people);
    for (const title of toStyles(words, name)) other.titles.add(title);
    addTo(bySurname, key, other);
  }
  const own = single.get(key);
  const isEarly =
    own !== undefined && namesakes?.every((person) => person === own || person.firstFull > name.start) === true;
  if (own !== undefined && (isEarly || toStyles(words, name).some((title) => own.titles.has(title)))) {
    own.fullCount++;
    own.lastFull = name.start;
    return own;
  }
  const bare = resolveBare(words, name, bySurname, byGiven);
  if (bare !== null) return bare;
  return isAmbiguous(words, name, bySurname) ? null : toSingle(words, name, single, people);
}

/** How often each family name stands alone in the body before anybody's full name with it: news gives the full name first. */
function countEarly(
  words: Words,
  bareNames: readonly NameFound[],
  bySurname: ReadonlyMap<string, readonly Person[]>,
): Map<string, number> {
  const early = new Map<string, number>();
  for (const name of bareNames) {
    if ((words.paragraphs[name.start] as number) < 2) continue;
    const key = toKey(words, name.start, name.end);
    const first = bySurname
      .get(key)
      ?.reduce((least, person) => Math.min(least, person.firstFull), Number.POSITIVE_INFINITY);
    if (first !== undefined && name.start < first) early.set(key, (early.get(key) ?? 0) + 1);
  }
  return early;
}

/** The family names that stand with an office before them in the body, without a given name. */
function listStyled(words: Words, bareNames: readonly NameFound[]): Set<string> {
  const styled = new Set<string>();
  for (const name of bareNames)
    if ((words.paragraphs[name.start] as number) > 0 && toStyles(words, name).length > 0)
      styled.add(toKey(words, name.start, name.end));
  return styled;
}

function isSomebodyElse(
  words: Words,
  name: NameFound,
  namesakes: readonly Person[],
  early: number,
  styled: ReadonlySet<string>,
): boolean {
  const isFirst = namesakes.every((person) => person.firstFull > name.start);
  if (early >= 2 && isFirst) return true;
  if (
    name.gender !== null &&
    namesakes.every((person) => person.draft.gender !== null && person.draft.gender !== name.gender)
  )
    return true;
  const styles = toStyles(words, name);
  if (styles.length === 0 || namesakes.some((person) => styles.some((title) => person.titles.has(title)))) return false;
  // "Professor Reyes's War" above an article on Ana Reyes, whom it never calls professor: a headline has room for one of the two.
  const [only, ...others] = namesakes;
  const isHeadline =
    (words.paragraphs[name.start] as number) === 0 &&
    only !== undefined &&
    (words.paragraphs[only.firstFull] as number) > 0;
  if (isHeadline && others.length === 0 && !styled.has(toKey(words, name.start, name.end))) return false;
  return isFirst || isIntroduced(words, name);
}

/** The offices and the peerage that a name comes with: "Senator", "Lord". */
function toStyles(words: Words, name: NameFound): readonly string[] {
  const before = lowerOf(words, name.start - 1);
  return name.honorific && /^(?:lord|lady|baroness|viscount)$/.test(before) ? [before] : name.titleRoles;
}

/** "Senator Reyes, a cousin of the governor, …": told who that is, the reader has not met him before. */
function isIntroduced(words: Words, name: NameFound): boolean {
  return lowerOf(words, name.end) === ',' && /^(?:an?|one)$/.test(lowerOf(words, name.end + 1));
}

function toNamesakes(words: Words, name: NameFound, bySurname: ReadonlyMap<string, readonly Person[]>): Draft[] {
  return (bySurname.get(toKey(words, name.start, name.end)) ?? []).map(({ draft }) => draft);
}

function isAmbiguous(words: Words, name: NameFound, bySurname: ReadonlyMap<string, Person[]>): boolean {
  return (bySurname.get(toKey(words, name.start, name.end))?.length ?? 0) > 0;
}

/** A person the article never gives a full name: "Obama", "Mrs. Ruiz". */
function toSingle(words: Words, name: NameFound, single: Map<string, Person>, people: Person[]): Person {
  const key = toKey(words, name.start, name.end);
  let person = single.get(key);
  if (person === undefined) {
    const draft = toDraft('person', toNameText(words, name.start, name.end));
    draft.gender =
      name.gender ??
      (hasClass(words, name.start, CLASS.surname) || formOf(words, name.start).length < 3
        ? null
        : toGivenGender(words, name.start));
    person = { draft, titles: new Set(), firstFull: name.start, lastFull: -1, lastAny: -1, fullCount: 0, bareCount: 0 };
    single.set(key, person);
    people.push(person);
  }
  return person;
}

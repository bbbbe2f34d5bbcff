import type { NameFound, NameKind } from './find-names.ts';
import { findKnownName } from './known-names.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

/** All occurrences of one wording of a name, and the kind they speak for together. */
export interface NameForm {
  /** Lower case, hyphens as blanks, without nicknames and middle initials. */
  readonly key: string;
  /** The name as first written, in capitals throughout only where it always is. */
  text: string;
  names: NameFound[];
  kind: NameKind | null;
  score: number;
}

/** Groups the names by wording and settles each wording's kind from all its occurrences together. */
export function toNameForms(words: Words, names: readonly NameFound[]): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const name of names) {
    const key = toKey(words, name.start, name.end);
    let form = forms.get(key);
    if (form === undefined) {
      form = { key, text: toNameText(words, name.start, name.end), names: [], kind: null, score: 0 };
      forms.set(key, form);
    }
    if (form.text === form.text.toUpperCase()) form.text = toNameText(words, name.start, name.end);
    form.names.push(name);
  }
  const lasts = new Map<string, boolean>();
  for (const { names: all } of forms.values())
    for (const { start, end, surnameFirst } of all.slice(0, 1))
      if (end - start > 1) lasts.set(toKey(words, end - 1, end), hasClass(words, start, CLASS.first) && !surnameFirst);
  const written = new Set(words.forms);
  for (const form of forms.values()) {
    settleKind(
      form,
      isCalledByFirst(words, form, forms, lasts) ? AS_BODY * form.names.length : 0,
      isCalledByLast(words, form, forms) ? AS_PERSON * form.names.length : 0,
      hasPeople(words, form, written) ? AS_BODY * form.names.length : 0,
    );
  }
  settleShorts(words, forms);
  return forms;
}

/** What the wording of a name says for a body against what any one occurrence says by its place. */
const AS_BODY = 1.5;
/** The same for a person. */
const AS_PERSON = 0.5;
/** What one occurrence of a family name alone must say for a person. */
const LEAST_PERSONAL = 0.5;

/** Given and family names: what a person is called by alone. */
const PERSONAL = CLASS.first | CLASS.surname | CLASS.familyFirst;
/** Words that mean something by themselves: "Department", "American", "Senator". */
const MEANING =
  CLASS.organisationWord |
  CLASS.organisationHead |
  CLASS.placeWord |
  CLASS.demonym |
  CLASS.title |
  CLASS.honorific |
  CLASS.role |
  CLASS.plural |
  CLASS.groupNoun |
  CLASS.opener |
  CLASS.allCapitals;

/** "Harrow Packaging" that comes back as "Harrow": a firm is called by its first word, a person by the last. */
function isCalledByFirst(
  words: Words,
  form: NameForm,
  forms: ReadonlyMap<string, NameForm>,
  lasts: ReadonlyMap<string, boolean>,
): boolean {
  const name = form.names[0];
  if (name === undefined || name.end - name.start < 2 || name.honorific || name.titleRoles.length > 0) return false;
  // "Tindall Home" beside Oscar Tindall: whose family name it is gave it to the firm.
  const first = toKey(words, name.start, name.start + 1);
  if (
    lasts.get(first) === true &&
    !hasClass(words, name.end - 1, PERSONAL) &&
    !hasClass(words, name.start, CLASS.first)
  )
    return true;
  if (hasClass(words, name.start, PERSONAL | MEANING) || findKnownName(words, name.start, name.end) !== null)
    return false;
  if (
    hasClass(words, name.end - 1, CLASS.demonym | CLASS.plural | CLASS.role) ||
    /\d/.test(formOf(words, name.end - 1))
  )
    return false;
  return forms.has(first) && !lasts.has(first) && !forms.has(toKey(words, name.end - 1, name.end));
}

/** "Pep Soriano" that comes back as "Soriano", who says something, or as "Soriano himself": a person is called by the last word of the name. */
function isCalledByLast(words: Words, form: NameForm, forms: ReadonlyMap<string, NameForm>): boolean {
  const name = form.names[0];
  if (name === undefined) return false;
  const family = name.start + 1;
  const length = name.end - family;
  // "Pep van Soriano" comes back as "Van Soriano".
  if (length !== 1 && (length !== 2 || !hasClass(words, family, CLASS.particle))) return false;
  if (hasClass(words, name.start, MEANING) || hasClass(words, name.end - 1, MEANING)) return false;
  // "Electing Hillary": a book, or what somebody does to her.
  if (/(?:ing|ed)$/.test(lowerOf(words, name.start)) || hasClass(words, name.end - 1, CLASS.male | CLASS.female))
    return false;
  if (lowerOf(words, name.start - 1) === 'the' || forms.has(toKey(words, name.start, name.start + 1))) return false;
  const last = forms.get(toKey(words, family, name.end));
  return (
    last?.names.some(
      ({ end, person, organisation, place }) =>
        (person >= LEAST_PERSONAL && person > organisation + place) ||
        /^(?:himself|herself)$/.test(lowerOf(words, end)),
    ) === true
  );
}

/** "Harrow" beside "Harrow Packaging" is a body too, where nothing but its deeds speaks for a person of that name. */
function settleShorts(words: Words, forms: ReadonlyMap<string, NameForm>): void {
  const ofBodies = new Set<string>();
  const ofPeople = new Set<string>();
  for (const { kind, names } of forms.values()) {
    const name = names[0];
    if (name === undefined || name.end - name.start < 2) continue;
    const last = toKey(words, name.end - 1, name.end);
    if (kind === 'person') ofPeople.add(last);
    if (kind === 'organisation') for (const short of toShortKeys(words, name)) ofBodies.add(short);
  }
  for (const form of forms.values()) {
    if (form.kind === 'place' || form.kind === 'organisation') continue;
    if (!ofBodies.has(form.key) || ofPeople.has(form.key)) continue;
    const isOwn = form.names.every(
      (name) =>
        name.end - name.start === 1 &&
        !name.honorific &&
        name.person < 2 &&
        !hasClass(words, name.start, PERSONAL | MEANING),
    );
    if (isOwn) form.kind = 'organisation';
  }
}

/** What a body may be called for short: the first word of its name or the last, where they are its own. */
export function toShortKeys(words: Words, { start, end }: NameFound): string[] {
  for (let word = start; word < end; word++)
    if (!hasClass(words, word, CLASS.capital) || hasClass(words, word, CLASS.title | CLASS.first | CLASS.honorific))
      return [];
  if (end - start > 4) return [];
  return [start, end - 1]
    .filter((word) => !hasClass(words, word, PERSONAL | MEANING))
    .map((word) => toKey(words, word, word + 1));
}

/** The words of a name as its key has them. */
export function toKey(words: Words, start: number, end: number): string {
  let key = '';
  for (let word = start; word < end; word++) {
    const lower = lowerOf(words, word);
    if (lower === ',' || isNickname(words, start, word, end)) continue;
    if (word > start && word < end - 1 && /^(\p{L}\.)+$/u.test(lower)) continue;
    const plain = lower.replaceAll('-', ' ').replace(/\.$/, '');
    key += key === '' ? plain : ` ${plain}`;
  }
  return key;
}

/** The name as written, with single blanks for any white space. */
export function toNameText(words: Words, start: number, end: number): string {
  return words.text.slice(words.starts[start], words.ends[end - 1]).replace(/\s+/g, ' ');
}

function isNickname(words: Words, start: number, word: number, end: number): boolean {
  const form = formOf(words, word);
  if (/^["“”]$/.test(form)) return true;
  for (let before = word - 1; before > start && before >= word - 2; before--) {
    if (/^["“]$/.test(formOf(words, before)) && word < end - 1) return true;
  }
  return false;
}

/** What a people is called by after its country: "Ardalian", "Mezhorans", "Averlander". */
const PEOPLE_ENDINGS = ['an', 'ans', 'ian', 'ians', 'ese', 'ish'];

/** "Mezhora" beside "Mezhoran": a name of one word after which a people is called is a country's or a town's. */
function hasPeople(words: Words, { names: [name] }: NameForm, written: ReadonlySet<string>): boolean {
  if (name === undefined || name.end - name.start !== 1 || hasClass(words, name.start, PERSONAL | MEANING))
    return false;
  const bare = formOf(words, name.start);
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(bare)) return false;
  const isOpen = /[aeiouy]$/.test(bare);
  const stem = isOpen ? bare.slice(0, -1) : bare;
  const peoples = [
    ...PEOPLE_ENDINGS.map((ending) => stem + ending),
    ...(isOpen ? ['n', 'ns'] : ['er', 'ers']).map((ending) => bare + ending),
  ];
  return peoples.some((people) => written.has(people));
}

function settleKind(form: NameForm, asBody: number, asPerson: number, asPlace: number): void {
  let person = asPerson;
  let organisation = asBody;
  let place = asPlace;
  for (const name of form.names) {
    person += name.person;
    organisation += name.organisation;
    place += name.place;
  }
  const best = Math.max(person, organisation, place);
  form.score = best;
  if (best < 0.55) return;
  form.kind = best === person ? 'person' : best === organisation ? 'organisation' : 'place';
}

/** True where a name consists of given and family name, not of one word (particles and suffixes aside). */
export function isFullName(words: Words, name: NameFound): boolean {
  let plain = 0;
  for (let word = name.start; word < name.end; word++) {
    if (!hasClass(words, word, CLASS.capital) || hasClass(words, word, CLASS.suffix)) continue;
    // "Ben Reyes": a given name far oftener than a particle.
    const isGiven = word === name.start && lowerOf(words, word) === 'ben';
    if (isGiven || !hasClass(words, word, CLASS.particle)) plain++;
  }
  return plain >= 2;
}

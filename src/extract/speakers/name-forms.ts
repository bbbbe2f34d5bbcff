import type { NameFound, NameKind } from './find-names.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

/** All occurrences of one wording of a name, and the kind they speak for together. */
export interface NameForm {
  /** Lower case, hyphens as blanks, without nicknames and middle initials. */
  readonly key: string;
  /** The name as first written. */
  readonly text: string;
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
    form.names.push(name);
  }
  for (const form of forms.values()) settleKind(form);
  return forms;
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

function settleKind(form: NameForm): void {
  let person = 0;
  let organisation = 0;
  let place = 0;
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
    if (
      hasClass(words, word, CLASS.capital) &&
      !hasClass(words, word, CLASS.suffix) &&
      !hasClass(words, word, CLASS.particle)
    )
      plain++;
  }
  return plain >= 2;
}

// Catches: "Federal Aviation Administration (FAA)" and "FAA"; "The New York Post" and "the Post"; "Wells Fargo & Co" and "Wells Fargo".
// Not: "the Times" where two organisations end so; an acronym that fits two names.
import { type Draft, toDraft } from './draft.ts';
import { findKnownName } from './known-names.ts';
import { type NameForm, toShortKeys } from './name-forms.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

/** Builds the organisations and places of an article from the names settled as such. */
export function gatherOrganisations(
  words: Words,
  forms: ReadonlyMap<string, NameForm>,
): { bodies: Draft[]; byName: Map<string, Draft> } {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  const owners = new Map<string, Draft>();
  const shorts = new Map<string, Draft | null>();
  const acronyms: NameForm[] = [];
  const singles: NameForm[] = [];
  for (const form of forms.values()) {
    if (form.kind !== 'organisation' && form.kind !== 'place') continue;
    const first = form.names[0];
    if (first === undefined) continue;
    const length = first.end - first.start;
    if (form.kind === 'organisation' && length === 1) {
      (hasClass(words, first.start, CLASS.allCapitals) ? acronyms : singles).push(form);
      continue;
    }
    const draft = owners.get(toBareKey(form.key)) ?? addDraft(form, form.kind, drafts);
    owners.set(form.key, draft);
    owners.set(toBareKey(form.key), draft);
    byName.set(form.key, draft);
    addMentions(form, draft);
    if (form.kind === 'organisation') {
      const acronym = toAcronym(words, first.start, first.end);
      if (acronym.length >= 2) addShort(shorts, acronym, draft);
      addShort(shorts, `the ${lowerOf(words, first.end - 1)}`, draft);
      for (const short of toShortKeys(words, first)) addShort(shorts, short, draft);
    }
  }
  for (const form of acronyms) {
    const defined = findDefined(words, form, owners, forms);
    const draft = defined ?? shorts.get(form.text.replace(/[.&]/g, '')) ?? addDraft(form, 'organisation', drafts);
    byName.set(form.key, draft);
    addMentions(form, draft);
  }
  for (const form of singles) {
    const whole = form.names.every((name) => lowerOf(words, name.start - 1) === 'the')
      ? shorts.get(`the ${form.key}`)
      : undefined;
    const short = owners.get(form.key) ?? (isKnown(words, form) ? undefined : shorts.get(form.key));
    const draft = whole ?? short ?? addDraft(form, 'organisation', drafts);
    byName.set(form.key, draft);
    addMentions(form, draft);
  }
  return { bodies: drafts, byName };
}

/** "Yale" is not "Yale Daily News". */
function isKnown(words: Words, form: NameForm): boolean {
  const name = form.names[0];
  return name !== undefined && findKnownName(words, name.start, name.end) !== null;
}

function addDraft(form: NameForm, kind: 'organisation' | 'place', drafts: Draft[]): Draft {
  const draft = toDraft(kind, form.text);
  drafts.push(draft);
  return draft;
}

function addMentions(form: NameForm, draft: Draft): void {
  for (const name of form.names) draft.mentions.push({ start: name.start, end: name.end, how: 'name' });
  if (form.text.length > draft.name.length) draft.name = form.text;
}

/** Null marks a short form that two names share. */
function addShort(shorts: Map<string, Draft | null>, short: string, draft: Draft): void {
  const other = shorts.get(short);
  shorts.set(short, other === undefined || other === draft ? draft : null);
}

/** "wells fargo & co" and "wells fargo" have one bare key. */
function toBareKey(key: string): string {
  return key
    .replace(/(,? (&|and))?( (inc|corp|co|ltd|llc|plc|group|company|corporation|incorporated|limited))+$/, '')
    .replace(/^the /, '');
}

function toAcronym(words: Words, start: number, end: number): string {
  let acronym = '';
  for (let word = start; word < end; word++) {
    if (hasClass(words, word, CLASS.capital))
      for (const part of formOf(words, word).split('-')) acronym += part.charAt(0).toUpperCase();
  }
  return acronym;
}

/** "Federal Aviation Administration (FAA)": the name right before the bracket. */
function findDefined(
  words: Words,
  form: NameForm,
  owners: ReadonlyMap<string, Draft>,
  forms: ReadonlyMap<string, NameForm>,
): Draft | undefined {
  for (const name of form.names) {
    if (formOf(words, name.start - 1) !== '(' || formOf(words, name.end) !== ')') continue;
    for (let length = 6; length >= 2; length--) {
      let key = '';
      for (let word = name.start - 1 - length; word < name.start - 1; word++)
        key += `${key === '' ? '' : ' '}${lowerOf(words, word).replaceAll('-', ' ').replace(/\.$/, '')}`;
      const draft = owners.get(key);
      if (draft !== undefined && forms.get(key)?.kind === 'organisation') return draft;
    }
  }
  return undefined;
}

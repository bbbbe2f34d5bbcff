import { HearsayError } from '../../errors.ts';

/** What a record of a corpus may say, and how its fields are usually called; the first that holds something counts. */
const USUAL_NAMES = {
  text: ['text', 'body', 'content', 'article'],
  html: ['html'],
  title: ['title', 'headline'],
  published: ['published', 'date', 'published_at', 'publish_date'],
  outlet: ['outlet', 'publication', 'publisher', 'source'],
  authors: ['authors', 'author', 'byline'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
} as const;

export type FieldNames = { readonly [Field in keyof typeof USUAL_NAMES]: readonly string[] };

/** The fields of a record that are read, with those that were given in the place of the usual ones. Throws `field-unknown`. */
export function toFieldNames(given: Readonly<Record<string, string>>): FieldNames {
  const names: Record<string, readonly string[]> = { ...USUAL_NAMES };
  for (const [field, name] of Object.entries(given)) {
    if (!Object.hasOwn(USUAL_NAMES, field)) throw new HearsayError('field-unknown', `--field ${field}=${name}`);
    names[field] = [name];
  }
  return names as FieldNames;
}

/** The names that `--field` takes. */
export const FIELDS: readonly string[] = Object.keys(USUAL_NAMES);

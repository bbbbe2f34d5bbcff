import type { Problem } from '../../document/article.ts';
import { toProblem } from '../../errors.ts';
import type { Told } from '../ingested.ts';
import { parseDate } from './dates.ts';
import type { Metadata } from './metadata.ts';

/** Longest value that is kept, in code units; nothing longer is a title or a name. */
const LONGEST = 2000;

/** What of the told values can be used: tidied words, a date as ISO 8601, a web address. The rest is a problem each. */
export function readTold(told: Told): { readonly metadata: Partial<Metadata>; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const metadata: { -readonly [Name in keyof Told]: Metadata[Name] } = {};
  const refuse = (name: string, value: string): void => {
    problems.push(toProblem('told-value', null, `${name}: ${value.slice(0, 60)}`));
  };
  for (const name of ['title', 'outlet', 'language'] as const) {
    const words = toClean(told[name]);
    if (words === null) continue;
    if (words.length > LONGEST) refuse(name, words);
    else metadata[name] = words;
  }
  const authors = (told.authors ?? []).map(toClean).filter((name) => name !== null && name.length <= LONGEST);
  if (authors.length > 0) metadata.authors = authors as string[];
  const date = toClean(told.published);
  if (date !== null) {
    const published = parseDate(date);
    if (published === null) refuse('published', date);
    else metadata.published = published;
  }
  const url = toClean(told.url);
  if (url !== null) {
    if (/^https?:\/\/[^\s<>"]{3,2000}$/i.test(url)) metadata.url = url;
    else refuse('url', url);
  }
  return { metadata, problems };
}

function toClean(words: string | null | undefined): string | null {
  const clean = words?.toWellFormed().replace(/\s+/g, ' ').trim() ?? '';
  return clean === '' ? null : clean;
}

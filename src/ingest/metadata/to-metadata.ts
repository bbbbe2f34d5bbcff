import type { Article, Block } from '../../document/article.ts';
import { HearsayError } from '../../errors.ts';
import { splitContributors } from '../blocks/credit.ts';
import type { Facts } from '../blocks/facts.ts';
import type { ArticleOptions } from '../ingested.ts';
import { findUrlDate, parseDate } from './dates.ts';
import { findDerivations } from './find-derivations.ts';
import { findGenre } from './find-genre.ts';
import { findOutlet } from './find-outlet.ts';
import type { Metadata } from './metadata.ts';
import { parsePersonName } from './names.ts';

type ArticleMetadata = Pick<
  Article,
  | 'url'
  | 'title'
  | 'outlet'
  | 'authors'
  | 'contributors'
  | 'dateline'
  | 'published'
  | 'publishedBasis'
  | 'genre'
  | 'derivedFrom'
>;

/**
 * Everything known about an article, surest first: what the user gave, then metadata, then the text.
 * Throws the error 'published-invalid' for a given date that is none.
 */
export function toMetadata(
  text: string,
  blocks: readonly Block[],
  facts: Facts,
  metadata: Metadata,
  options: ArticleOptions,
): ArticleMetadata {
  const url = options.url ?? metadata.url ?? facts.originalUrl;
  const title = toSeen(metadata.title ?? (facts.title === null ? null : toPlainWords(facts.title)));
  const outlet = toSeen(options.outlet) ?? toSeen(metadata.outlet) ?? toSeen(findOutlet(text, facts, url));
  const { authors, contributors } = toPeople(text, facts, metadata);
  const derivedFrom = findDerivations(text, blocks, facts, outlet);
  if (metadata.basedOn !== null && !derivedFrom.some((derivation) => derivation.name === metadata.basedOn)) {
    const start = Math.max(0, text.indexOf(metadata.basedOn));
    const end = text.startsWith(metadata.basedOn, start) ? start + metadata.basedOn.length : start;
    derivedFrom.push({ kind: 'republished', name: metadata.basedOn, span: { start, end } });
  }
  return {
    url,
    title,
    outlet,
    authors,
    contributors,
    dateline: facts.dateline === null ? null : { place: facts.dateline.place, span: facts.dateline.span },
    ...toPublished(facts, metadata, options, url),
    genre: findGenre(text, facts, metadata, url, title),
    derivedFrom,
  };
}

/** The day in the text that says when it came out: a date line, else the dateline, else the address, else a credit at its foot. */
export function findTextDate(facts: Facts, url: string | null): string | null {
  const first = facts.dates.find((date) => !date.isUpdate) ?? facts.dates[0];
  return (
    first?.published ??
    facts.dateline?.published ??
    (url === null ? null : findUrlDate(url)) ??
    facts.firstPublished?.published ??
    null
  );
}

function toPublished(
  facts: Facts,
  metadata: Metadata,
  options: ArticleOptions,
  url: string | null,
): Pick<Article, 'published' | 'publishedBasis'> {
  const given = options.published?.trim() || null;
  if (given !== null) {
    const published = parseDate(given);
    if (published === null) throw new HearsayError('published-invalid', given);
    return { published, publishedBasis: 'given' };
  }
  if (metadata.published !== null) return { published: metadata.published, publishedBasis: 'metadata' };
  const published = findTextDate(facts, url);
  return { published, publishedBasis: published === null ? null : 'text' };
}

function toPeople(text: string, facts: Facts, metadata: Metadata): { authors: string[]; contributors: string[] } {
  const credited = facts.credits.map((span) =>
    splitContributors(text.slice(span.start, Math.min(span.end, span.start + 1000))),
  );
  const writers = credited.flatMap((credit) => credit.writers);
  const signed = facts.bylines.flatMap((byline) => byline.authors);
  const noted = facts.authorNotes.flatMap((note) => (note.name === null ? [] : [note.name]));
  const authors = [metadata.authors, signed, writers, noted].find((names) => names.length > 0) ?? [];
  const contributors = [
    ...metadata.contributors,
    ...credited.flatMap((credit) => [...credit.contributors, ...credit.writers]),
  ];
  const distinctAuthors = toDistinct(authors);
  return {
    authors: distinctAuthors,
    contributors: toDistinct(contributors).filter(
      (name) => !distinctAuthors.some((author) => isSameName(author, name)),
    ),
  };
}

function toDistinct(names: readonly string[]): string[] {
  const distinct: string[] = [];
  for (const name of names.map(toSeen))
    if (name !== null && !distinct.some((other) => isSameName(other, name))) distinct.push(name);
  return distinct;
}

function isSameName(a: string, b: string): boolean {
  return (parsePersonName(a) ?? a).toLowerCase() === (parsePersonName(b) ?? b).toLowerCase();
}

/** A title without the marks of Markdown and without the sign that a subtitle follows. */
function toPlainWords(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*;$/, '')
    .trim();
}

/** What steers a terminal, reorders letters or shows none; joiners stay between letters of scripts that need them. */
const UNSEEN =
  /[^\P{Cf}\u200c\u200d]|(?<![^\p{Script=Latin}\p{P}\s])[\u200c\u200d]|[\u200c\u200d](?![^\p{Script=Latin}\p{P}\s])|\p{Cs}/gu;

/** A name or title as a reader sees it, so that two which look the same are the same; null where nothing is seen. */
function toSeen(words: string | null | undefined): string | null {
  const seen = (words ?? '')
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return seen === '' ? null : seen;
}

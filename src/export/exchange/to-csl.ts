import type { Article } from '../../document/article.ts';
import type { Story, StoryArticle } from '../../document/story.ts';
import type { StoryMade } from '../../page/story/story-view.tsx';
import { toInterchangeJson } from './interchange-json.ts';
import { parseIsoDate } from './iso-date.ts';
import { toMadeBy } from './made-by.ts';
import { toWebAddress } from './web-address.ts';

/**
 * The articles of a story as CSL-JSON, for programs that cite. What is not known is left out: nobody looked an address up, so none was
 * "accessed". `custom` says which program read it, and the hash of the text that it read.
 */
export function toCsl({ articles, model }: Story, { program = 'Hearsay' }: StoryMade = {}): string {
  return toInterchangeJson(articles.map((article) => toItem(article, toMadeBy(program, model))));
}

function toItem(article: StoryArticle, madeBy: string): Readonly<Record<string, unknown>> {
  const url = toWebAddress(article.url);
  const issued = toIssued(article.published);
  return {
    id: article.id,
    type: toType(article, url),
    ...(article.title === null ? {} : { title: article.title }),
    ...toNames('author', article.authors),
    ...toNames('contributor', article.contributors),
    ...(article.outlet === null ? {} : { 'container-title': article.outlet }),
    ...(issued === null ? {} : { issued }),
    ...(url === null ? {} : { URL: url }),
    language: article.language,
    ...(article.genre === 'opinion' ? { genre: 'opinion' } : {}),
    ...toOrigin(article),
    custom: { 'read-by': madeBy, 'text-hash': article.id },
  };
}

const BLOG_HOST =
  /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|substack\.com|medium\.com|tumblr\.com|typepad\.com|livejournal\.com|ghost\.io)$|^blogs?\./;

/** A post where the address says so; else an article of the outlet; a page of the web where no outlet is known. */
function toType({ outlet }: StoryArticle, url: string | null): string {
  if (url !== null) {
    const { hostname, pathname } = new URL(url);
    if (BLOG_HOST.test(hostname) || /^\/blogs?\//.test(pathname)) return 'post-weblog';
    if (outlet === null) return 'webpage';
  }
  return outlet === null ? 'article' : 'article-newspaper';
}

function toNames(field: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  return names.length === 0 ? {} : { [field]: names.map(toName) };
}

/** What desks and agencies end with, whatever stands before it. */
const NO_PERSON =
  /\b(?:Agency|Board|Bureau|Correspondent|Desk|Editors?|News|Office|Press|Reporters?|Service|Staff|Team|Times|Writers?)$/;
const TURNED = /^(\p{Lu}[\p{L}\p{M}'’-]+), ((?:\p{Lu}[\p{L}\p{M}'’-]* )?(?:\p{Lu}\. ?)+)$/u;
const WITH_INITIALS = /^((?:\p{Lu}[\p{L}\p{M}'’-]* )?(?:\p{Lu}\. ?)+) ?(\p{Lu}[\p{L}\p{M}'’-]+)$/u;

/**
 * Family and given name where initials tell them apart: "Reeve, Thomas A.", "Thomas A. Reeve". In "Kim Jong" or "Thomas Reeve" nothing does, in
 * "Thomas Reeve, London" a comma means something else, and a desk is no person at all.
 */
function toName(name: string): Readonly<Record<string, string>> {
  if (NO_PERSON.test(name)) return { literal: name };
  const turned = TURNED.exec(name);
  if (turned) return { family: turned[1] as string, given: (turned[2] as string).trim() };
  const western = WITH_INITIALS.exec(name);
  if (western) return { family: western[2] as string, given: (western[1] as string).trim() };
  return { literal: name };
}

function toIssued(published: string | null): Readonly<Record<string, unknown>> | null {
  if (published === null) return null;
  const date = parseIsoDate(published);
  if (date === null) return { literal: published };
  const { year, month, day } = date;
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}

const DERIVED: Readonly<Record<Article['derivedFrom'][number]['kind'], string>> = {
  wire: 'From the agency',
  abridged: 'Abridged from',
  republished: 'First published by',
  translated: 'Translated from',
};

function toOrigin({ derivedFrom }: StoryArticle): Readonly<Record<string, string>> {
  if (derivedFrom.length === 0) return {};
  return { note: derivedFrom.map(({ kind, name }) => `${DERIVED[kind]} ${name}`).join('; ') };
}

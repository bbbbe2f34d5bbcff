// Catches: "By Jane Doe", "By [Jane Doe](#)", "By Jane Doe and John Roe, Staff Writers", "Written by Jane Doe | May 5, 2015",
// "By The Associated Press", "BYLINE: Jane Doe", "By K. Anand and P. V. Rao", "By Jane Doe, our correspondent in Port Echo", "From our reporters Jane Doe and John Roe".
// Not: "By contrast, …", "By Thursday the army had left.", "By now Moscow knew".
import { anyOf, toPattern } from '../../language/pattern.ts';
import { isAgencyName } from '../metadata/agencies.ts';
import { findDate } from '../metadata/dates.ts';
import { parsePersonName, splitPersonNames } from '../metadata/names.ts';
import { isPaperName } from './title.ts';

const OPENING = toPattern(
  'i',
  /^[*_\s]*/,
  anyOf(
    /byline\s*:\s*(?:by\b\s*)?/,
    /(?:(?:written|reported|posted|published|story|words|text|analysis|opinion|commentary|report)\s+)?by\b[:\s]\s*/,
    /(?:from|by) our (?:own |special )?(?:reporter|correspondent|writer|editor)s?[:,]?\s+/,
  ),
);
/** ", health editor", ", our correspondent in Port Echo": what a writer is, behind a name. */
const OFFICE_BEHIND =
  /,\s*(?:(?:our|the|its)\s+)?(?:[\p{L}'’-]{1,20}\s+){0,3}(?:correspondent|reporter|writer|editor|columnist|critic)s?(?=\s|[,.]|$)/giu;
const LINK = /\[([^\]]{0,200})\]\([^)]{0,500}\)/g;
const LONGEST = 240;

/** Words after the names that do not make the line prose: offices, outlets, dates, handles. */
const TAIL_WORD = toPattern(
  'u',
  /^/,
  anyOf(
    /\p{Lu}[\p{L}\p{M}'’.&-]*|@\w+|[\d:.,]+|for|of|in|at|the|and|a\.m\.|p\.m\.|am|pm|staff|writer|with/u,
    /de|la|le|da|do|dos|das|del|della|di|du|van|von|der|den|ten|ter|bin|bint|ibn|ag|al|el|ould|zu|af|av/,
    /reporter|correspondent|editor|contributor|columnist|special|to|senior|political|national|updated/,
    /published|posted|on|min|mins|minutes?|hours?|ago|read|\S+@\S+/,
  ),
  /$/,
);

/** What a byline says. */
export interface Byline {
  readonly authors: readonly string[];
  /** "The Associated Press" in "By The Associated Press". */
  readonly agency: string | null;
  /** The paper in "By Jane Doe, Coast Gazette"; null where none is named. */
  readonly paper: string | null;
  /** True for "By the Editorial Board". */
  readonly isEditorial: boolean;
}

export function isBylineLine(line: string): boolean {
  return parseByline(line) !== null;
}

/** Reads a whole line as a byline; null where it is none. */
export function parseByline(line: string): Byline | null {
  if (line.length > LONGEST) return null;
  const opening = OPENING.exec(line);
  if (opening === null) return null;
  const hasLink = line.includes('](');
  const words = line.slice(opening[0].length).replace(LINK, '$1').replace(/[*_]+/g, '').trim();
  if (words === '' || isProse(words)) return null;
  const bare = words.replace(/[.,;]$/, '').trim();
  if (/^(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,4}editorial\s+board\b/iu.test(bare))
    return { authors: [], agency: null, paper: null, isEditorial: true };
  if (isAgencyName(bare)) return { authors: [], agency: bare, paper: null, isEditorial: false };

  const authors = splitAuthors(words);
  if (authors.length > 0) return { authors, agency: findAgency(words), paper: findPaper(words), isEditorial: false };
  if (hasLink) {
    const single = parsePersonName(bare, true);
    if (single !== null) return { authors: [single], agency: null, paper: null, isEditorial: false };
  }
  if (
    /^(?:(?:our|the)\s+)?(?:\p{L}+\s+){0,2}(?:staff|staff reporters?|staff writers?|correspondents?|news desk|news staff|web desk|newsroom)$/iu.test(
      bare,
    )
  ) {
    return { authors: [], agency: null, paper: null, isEditorial: false };
  }
  return null;
}

/** The people a byline names, without offices, outlets, dates and places. */
export function splitAuthors(words: string): string[] {
  const date = findDate(words);
  const undated = date === null ? words : `${words.slice(0, date.start)} | ${words.slice(date.end)}`;
  const plain = undated.replace(LINK, '$1').replace(/<[^>]{0,200}>|\S+@\S+|(?<!\w)@\w+/g, ' ');
  return splitPersonNames(plain.replace(OPENING, ''));
}

/** Prose goes on in small letters where a byline has names. */
function isProse(words: string): boolean {
  if (/[!?"“”]|(?<=\p{L}{3})\.\s+\p{Lu}\p{L}{2,}\s+\p{Ll}/u.test(words)) return true;
  let odd = 0;
  for (const word of words
    .replace(OFFICE_BEHIND, ' ')
    .replace(/[,;:|•·()–—/]+|(?<=\s)-+(?=\s)/g, ' ')
    .split(/\s+/)) {
    if (word !== '' && !TAIL_WORD.test(word.replace(/[.,]$/, ''))) odd += 1;
  }
  return odd > 0;
}

function findAgency(words: string): string | null {
  for (const part of words.split(/\s*[,|/•·]\s*|\s+(?:for|of)\s+/)) {
    const bare = part.replace(/\.$/, '').trim();
    if (isAgencyName(bare)) return bare;
  }
  return null;
}

/** "Coast Gazette" in "Jane Doe, Coast Gazette", "Jane Doe for the Coast Gazette", "Jane Doe, Coast Gazette reporter". */
function findPaper(words: string): string | null {
  for (const part of words.split(/\s*[,|/•·]\s*|\s+(?:for|of)\s+/).slice(1)) {
    const bare = part.replace(/\.$|(?:\s+\p{Ll}+)+$/gu, '').replace(/^the\s+/, '');
    if (isPaperName(bare)) return bare;
  }
  return null;
}

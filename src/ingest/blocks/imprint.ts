// Catches: "*Elba Weekly, 6 February 2026. By Jane Doe.*", "By Jane Doe, Elba Weekly, 6 February 2026", "Elba Weekly | 6 February 2026 | Jane Doe",
// "By Jane Doe, Science Correspondent | Northlight Magazine | Published: 2 June 2023 at 16:00 BST", "From the Elbladet, 6 February 2026".
// Not: a date alone (date-line), a byline without a date (byline), a line with anything else in it: "6 February 2026 was cold, by all accounts".
import { isAgencyName } from '../metadata/agencies.ts';
import { findDate } from '../metadata/dates.ts';
import { parsePersonName, splitPersonNames } from '../metadata/names.ts';
import type { Byline } from './byline.ts';
import { type DateLine, isAroundDate } from './date-line.ts';
import { isPaperName } from './title.ts';

const LONGEST = 200;
const BETWEEN = /\s*(?:[|•·–—;,\n]|\s-\s|(?<=\p{L}{3})\.\s|(?<=\d{4})\.\s)\s*/u;
const BY = /^(?:(?:written|reported|posted|published|story|words|text|interview|analysis|report)\s+)?by\b[:\s]\s*/i;
/** What a writer is, or what the page has beside the writer. */
const OFFICE =
  /^(?:[\p{L}'’]+\s+){0,3}(?:correspondent|reporter|writer|editor|columnist|staff|desk|bureau|service|critic)s?$/iu;
const LABEL = /^(?:live|exclusive|opinion|analysis|interview|report|news|in \p{Lu}\p{Ll}+)$/iu;
const PLACE = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
/** A line that names a writer, or says where it is from. */
const BYLINED = /(?:^|[|•·–—;,.*_\s])(?:by|from the)\s/i;
/** "The Clarion", "the Wexcombe Packet": behind "the" nothing but a paper stands beside a writer and a date. */
const WITH_ARTICLE = /^[Tt]he (?:\p{Lu}[\p{L}'’-]+ ?){1,4}$/u;
const MAGAZINE = /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Magazine|Journal|Quarterly|Packet|Voice|Reporter)$/u;
/** "ABN Riverlands", "TruthDesk": a broadcaster or a desk, right behind who wrote. */
const DESK = /^\p{Lu}{2,5}(?: \p{Lu}\p{Ll}+){0,2}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;

/** True for a line that says what the writer above it is: "Court reporter". */
export function isOfficeLine(line: string): boolean {
  return line.length <= 60 && OFFICE.test(line.trim());
}

/** What one line says of outlet, date and author together. */
export interface Imprint {
  readonly byline: Byline | null;
  readonly date: DateLine;
}

/** Reads a whole line as outlet, date and author, two of them at least, with nothing else in it; null where it is none. Offsets count from the start of the line. */
export function parseImprint(line: string): Imprint | null {
  if (line.length > LONGEST || !/\d/.test(line)) return null;
  const first = findDate(line);
  if (first === null) return null;
  const isBylined = BYLINED.test(line);
  // "PUBLISHED: … | UPDATED: …": the day it came out stands first, but for "Updated: … | Published: …".
  const after = line.slice(first.end);
  const second = findDate(after);
  const date =
    second !== null && /\b(?:updated|modified)\W{0,4}$/i.test(line.slice(0, first.start))
      ? { ...second, start: first.end + second.start, end: first.end + second.end }
      : first;
  const rest = second === null ? after : `${after.slice(0, second.start)} | ${after.slice(second.end)}`;
  const words = `${line.slice(0, first.start)} | ${rest}`.replace(/[*_]+/g, ' ').trim();
  let authors: string[] = [];
  let paper: string | null = null;
  let agency: string | null = null;
  let isSigned = false;
  let isUpdate = false;
  let isPlaced = false;
  let isLabelled = false;
  for (const part of words.split(BETWEEN)) {
    const bare = part.replace(/^[.,\s]+|[.\s]+$/g, '');
    if (bare === '' || isAroundDate(bare) || LABEL.test(bare)) {
      isUpdate ||= second === null && /^(?:updated|modified)/i.test(bare);
      isLabelled ||= bare !== '' && LABEL.test(bare);
      continue;
    }
    const by = BY.exec(bare);
    if (by !== null) {
      const signed = splitPersonNames(bare.slice(by[0].length));
      if (signed.length === 0) return null;
      authors = signed;
      isSigned = true;
      continue;
    }
    const named = bare.replace(/^from (?=the\b)/i, '');
    if (isAgencyName(named)) agency = named;
    else if (paper === null && (isPaperName(named) || MAGAZINE.test(named) || (isBylined && WITH_ARTICLE.test(named))))
      paper = /^\p{Lu}/u.test(named) ? named : named.replace(/^the /, '');
    else if (OFFICE.test(bare)) continue;
    else if (isSigned && paper === null && DESK.test(bare)) paper = bare;
    else if (!isSigned && authors.length === 0 && isPerson(bare)) authors = splitPersonNames(bare);
    else if (PLACE.test(bare)) isPlaced = line.includes('|');
    else return null;
  }
  if (authors.length === 0 && paper === null && agency === null && !isPlaced && !isLabelled) return null;
  return {
    byline: authors.length === 0 ? null : { authors, agency, paper, isEditorial: false },
    date: { published: date.value, start: date.start, end: date.end, isUpdate, paper },
  };
}

/** "Jane Doe", "Jane Doe at Holloway Park". */
function isPerson(words: string): boolean {
  return parsePersonName(words.replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '')) !== null;
}

// Catches: "Jane Doe is a historian and professor at …", "The writer is a former minister.", "Jane Doe, a former envoy, is Senior Fellow at …".
// Not: "Jane Doe is a suspect in the case.", "Smith is the mayor and said on Monday …", anybody the article speaks of before.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { parsePersonName } from '../metadata/names.ts';

const LONGEST = 900;
const PART = /\p{Lu}[\p{L}\p{M}.'’-]*/u;
/** "Jane Doe, a former envoy, is …": who the note is on, and what it says of her. */
const SUBJECT = toPattern(
  'u',
  sequenceOf(/^[(*_\s[—–-]*/, '(', PART, '(?:\\s', anyOf(PART, /de|van|von|der|la|bin|al|del|di|da/), '){1,4})'),
  /(?:,\s[^;]{3,160}?,)?\s+/,
  /(?:is|was|has\s+been|are|teaches|writes|covers|reports|works|served)\s+(.{0,200})/,
);
const THE_WRITER =
  /^[(*_\s[—–-]*(?:the\s+(?:writer|author|columnist)s?\s+(?:is|are|was|teaches|writes|works|serves)\b|about\s+the\s+authors?\b)/i;
const OFFICE = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `author co-author writer journalist reporter correspondent columnist editor commentator historian professor lecturer scholar academic
    researcher fellow scientist economist analyst specialist expert director president chair(?:man|woman|person)? founder co-founder lawyer
    attorney advisor adviser ambassador diplomat minister senator congress(?:man|woman) governor mayor secretary consultant strategist
    contributor member partner student teacher physician doctor novelist poet blogger producer host head dean veteran officer activist
    philosopher sociologist former retired`,
  ),
  /\b/,
);
const WRITING =
  /\b(?:author|writer|journalist|reporter|correspondent|columnist|editor|contributor|blogger|producer)\b/i;

const OPENS_WITH_OFFICE =
  /^(?:(?:an?|the|one\s+of)\s|\p{Lu}|(?:assistant|associate|senior|former|emeritus|deputy|editor|director|professor|president|chair)\b)/u;
const IN_THE_NEWS =
  /\b(?:said|says|told|has\s+been|was\s+(?:arrested|killed|charged|convicted|sentenced)|suspect|accused|candidate)\b/i;

export interface AuthorNote {
  readonly name: string | null;
  /** The author is presented as an expert or an official, not as one of the newsroom. */
  readonly isOutsider: boolean;
}

/** Reads a closing paragraph as a note on its author; null where it is none. `knownAuthors` are the names of the byline. */
export function parseAuthorNote(line: string, knownAuthors: readonly string[]): AuthorNote | null {
  if (line.length > LONGEST || /["“”]/.test(line.slice(0, 80))) return null;
  if (THE_WRITER.test(line)) return { name: null, isOutsider: !WRITING.test(line.slice(10, 200)) };
  const match = SUBJECT.exec(line);
  if (match === null) return null;
  const name = parsePersonName(match[1] as string);
  if (name === null) return null;
  const isKnown = knownAuthors.some((author) => author.toLowerCase() === name.toLowerCase());
  const predicate = match[2] as string;
  if (!OFFICE.test(isKnown ? match[0] : predicate.slice(0, 90))) return null;
  // A person in the news is told about at length; a note on an author whose name is not known opens with the office.
  if (!isKnown && !OPENS_WITH_OFFICE.test(predicate)) return null;
  if (!isKnown && IN_THE_NEWS.test(line)) return null;
  const rest = match[0].slice((match[1] as string).length);
  return { name, isOutsider: !WRITING.test(rest.slice(0, 120)) };
}

// Catches: "Ann Poe contributed to this report.", "(Reporting by A; Editing by B)", "— Associated Press writer Ann Poe contributed",
// "Ann Poe reported from Oslo.", "This article first appeared in …", "This report by Coast Wire was first published July 21, 2024.",
// "Follow Ann Poe on Twitter".
// Not: "Russia contributed troops.", "Doe reported from the scene that …", "Reporting by bloggers has shown …".
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findDate } from '../metadata/dates.ts';
import { splitPersonNames } from '../metadata/names.ts';

const LONGEST = 900;

const WORK = anyWordOf(
  'report(?:ing)? stor(?:y|ies) article piece analysis dispatch post blog investigation column project live\\s+blog coverage',
);
const CONTRIBUTED = toPattern(
  'i',
  /\bcontributed\s+/,
  anyOf(
    /(?:additional\s+|to\s+the\s+)?(?:reporting|research|writing)\b/,
    sequenceOf(/(?:to|for)\s+(?:this|the)\s+/, WORK, /\b/),
  ),
);
const CONTRIBUTED_FROM =
  /\b(?:writers?|reporters?|correspondents?|staff)\b[^.]{0,200}\bcontributed(?:\s+from\s+\p{Lu}[^.]{0,60})?\.?\s*$/u;
/** "(Reporting by", "With files from", "From our correspondent" */
const SIGN_OFF = toPattern(
  'iu',
  /^[(*_—–\s-]*/,
  anyOf(
    sequenceOf(
      /(?:with\s+)?(?:additional\s+|extra\s+|further\s+)?/,
      /(?:reporting|writing|editing|research|compiled|translated|produced|edited|reported|written|files?)\s+/,
      /(?:in\s+\p{Lu}\p{L}+\s+)?(?:by|from)/u,
    ),
    /with\s+(?:assistance|reporting|files|contributions|inputs?|material|information)\s+(?:from|by)/,
    /(?:additional|extra|further)\s+(?:reporting|research|material)(?=\s*:)/,
    /(?:from|by)\s+(?:agencies|our\s+correspondents?|wire\s+(?:reports|services))\b/,
  ),
  /\s*:?\s+/,
);
const NAMES_START = /^[(*_—–\s-]*(?:(?:The\s+)?\p{Lu}[\p{L}\p{M}.'’&-]*|[-—–]+)/u;
const REPORTED_FROM = toPattern(
  'u',
  /^[(*_—–\s-]*/,
  '(',
  /(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|de|van|von|[,&])/u,
  /(?:,?\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|de|van|von|&)){0,12}/u,
  ')',
  /\s+(?:reported|wrote)\s+(?:this\s+(?:report|story|article)\s+)?from\s+(?:\p{Lu}|the\s+\p{Lu})/u,
);
const WROTE_THIS =
  /\b(?:wrote|reported|produced|edited)\s+(?:and\s+(?:wrote|reported)\s+)?this\s+(?:report|story|article|piece)\b/i;
const WORK_VERB = /\s(?:also\s+)?(?:contributed|reported|wrote|provided|assisted)\b/;
const FOLLOW = toPattern(
  'i',
  /^[(*_]*["“]?/,
  anyOf(
    /follow\s+(?:him|her|them|us|me)\s+(?:on|at|@)/,
    /(?:contact|reach|e-?mail|write\s+to)\s+(?:the\s+(?:author|writer|reporter|editor)s?|him|her|us)\b/,
    /(?:tips|questions|comments)\?/,
  ),
);
const FOLLOW_NAME = /^[(*_]*["“]?(?:[Ff]ollow|[Cc]ontact|[Rr]each|E-?mail)\s+(?:\p{Lu}\S*\s+){1,4}(?:on|at|@)/u;
/** What an article is or was: "an abridged version", "first published", "made possible by". */
const CAME_ABOUT = anyOf(
  /an?\s+(?:abridged|edited|shortened|condensed|adapted|longer|shorter|updated|excerpt|extract|version|translation)/,
  /abridged|adapted|excerpted|extracted|condensed|(?:re-?)?published|(?:re-?)?printed|(?:re-?)?posted/,
  /produced|reported|translated|based\s+on|part\s+of|written|provided|supplied|supported|funded|made\s+possible/,
);
const THIS_TEXT = sequenceOf(
  /(?:this|the\s+following)\s+/,
  anyWordOf(
    'article story piece essay post column commentary op-?ed report text interview analysis excerpt version dispatch',
  ),
);
/** "This article first appeared in …", "Reprinted with permission of …", "A version of this story …" */
const PROVENANCE = toPattern(
  'iu',
  /^[(*_\s]*/,
  anyOf(
    sequenceOf(
      sequenceOf(THIS_TEXT, /\s+/),
      anyOf(
        sequenceOf(/(?:is|was|has\s+been)\s+(?:also\s+|first\s+|originally\s+|previously\s+)?/, CAME_ABOUT),
        /first|originally|appeared|appears|ran|comes\s+from/,
      ),
    ),
    sequenceOf(
      anyOf(
        /(?:first|originally|previously)\s+(?:published|appeared|posted)/,
        /(?:re)?published|reprinted|republished|adapted|excerpted|translated|reproduced/,
      ),
      /\s+(?:\S+\s+){0,4}(?:by|in|on|from|with|courtesy|under)\s/,
    ),
    /a\s+version\s+of\s+this\s+(?:article|story|piece|essay|post|column)\b/,
    /material\s+from\s+\S/,
  ),
);

/** When a text came out first, and by whom where that is told. */
export interface FirstPublished {
  readonly published: string;
  /** "Coast Wire" in "This report by Coast Wire was first published …". */
  readonly by: string | null;
}

const FIRST_PUBLISHED = toPattern(
  'iu',
  /^[(*_\s—–-]*/,
  anyOf(
    sequenceOf(
      THIS_TEXT,
      /(?:\s+(?:by|from)\s+([^.,;:]{2,60}?))?\s+(?:was|is|has\s+been)\s+/,
      /(?:first|originally)\s+(?:published|posted|transmitted|issued|released)/,
    ),
    /(?:first|originally)\s+(?:published|posted)/,
  ),
  /\s*:?\s+(?:on\s+|at\s+)?(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?,?\s+(?:on\s+)?)?(?:\p{Lu}\p{L}{2,8},?\s+)?$/u,
);
const NAMED = /^(?:the\s+)?\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:of|for|the|and|&|\p{Lu}[\p{L}\p{N}'’&.-]*)){0,6}$/u;
/** In UTF-16 code units. */
const LONGEST_FIRST = 200;

/** Reads a credit as the day the text came out first; null where it names where else it stood, or no day. */
export function parseFirstPublished(line: string): FirstPublished | null {
  if (line.length > LONGEST_FIRST) return null;
  const date = findDate(line);
  const match = date === null ? null : FIRST_PUBLISHED.exec(line.slice(0, date.start));
  if (date === null || match === null) return null;
  const by = match[1] ?? null;
  if (by !== null && !NAMED.test(by)) return null;
  return { published: date.value, by };
}

/** How sure the words alone are: a 'plain' credit is one anywhere, a 'late' one only among the last blocks. */
export function findCredit(line: string): 'plain' | 'late' | null {
  if (line.length > LONGEST) return null;
  if (SIGN_OFF.test(line) && isSignedByNames(line)) return 'plain';
  if (CONTRIBUTED.test(line) && NAMES_START.test(line) && !isQuoted(line)) return line.length <= 500 ? 'plain' : 'late';
  if (PROVENANCE.test(line) || parseFirstPublished(line) !== null) return 'late';
  if (FOLLOW.test(line) || FOLLOW_NAME.test(line)) return 'late';
  if (CONTRIBUTED_FROM.test(line) && NAMES_START.test(line)) return 'late';
  if (REPORTED_FROM.test(line) && !/\bthat\b/.test(line)) return 'late';
  if (WROTE_THIS.test(line) && NAMES_START.test(line) && !isQuoted(line)) return 'late';
  return null;
}

/** The people a credit names as having reported, written or researched; editors do not report, so they are left out. */
export function splitContributors(line: string): {
  readonly contributors: readonly string[];
  readonly writers: readonly string[];
} {
  const contributors = new Set<string>();
  const writers = new Set<string>();
  for (const clause of line.slice(0, LONGEST).split(/[;()]|(?<=\p{L}{3}[.])\s+(?=\p{Lu})/u)) {
    if (/^\s*(?:edit|translat|produc|photo)/i.test(clause)) continue;
    const signed = SIGN_OFF.exec(clause);
    if (signed !== null) {
      for (const name of splitCreditNames(clause.slice(signed[0].length))) contributors.add(name);
      continue;
    }
    let rest = clause;
    for (let verb = WORK_VERB.exec(rest); verb !== null; verb = WORK_VERB.exec(rest)) {
      const isWriting = /wrote/i.test(verb[0]) && WROTE_THIS.test(rest);
      for (const name of splitCreditNames(rest.slice(0, verb.index))) (isWriting ? writers : contributors).add(name);
      // What the person did and where; the next people come after a comma.
      const comma = rest.indexOf(',', verb.index);
      rest = comma < 0 ? '' : rest.slice(comma + 1);
    }
    // "Ann Poe reported from Oslo, and John Roe from Bergen."
    if (rest !== clause && /\sfrom\s/.test(rest)) for (const name of splitCreditNames(rest)) contributors.add(name);
  }
  return { contributors: [...contributors].filter((name) => !writers.has(name)), writers: [...writers] };
}

function splitCreditNames(words: string): string[] {
  const plain = words
    .replace(/^[\s(*_—–-]+/, '')
    .replace(/\b\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}['’]s?\s+(?=\p{Lu})/gu, '')
    .replace(
      /\b(?:The\s+)?(?:Associated\s+Press|Reuters|AP|AFP|CNN|BBC|NPR|Bloomberg(?:\s+News)?|Post|Times)\s+(?=(?:\p{Ll}+\s+){0,3}(?:writers?|reporters?|correspondents?|staff|producers?|journalists?|researchers?)\b)/gu,
      '',
    )
    .replace(
      /\b(?:(?:staff|special|senior|political|science|medical|business|national|foreign|White\s+House)\s+)*(?:writers?|reporters?|correspondents?|staff(?:ers)?|producers?|journalists?|researchers?|colleagues?)\b/gi,
      ', ',
    );
  return splitPersonNames(plain);
}

function isSignedByNames(line: string): boolean {
  const signed = SIGN_OFF.exec(line);
  if (signed === null) return false;
  return (
    /^(?:(?:and|the)\s+)?(?:\p{Lu}|agencies\b|wire\b|news\b|our\b|staff\b|\[)/u.test(line.slice(signed[0].length)) ||
    /agencies|wire/i.test(signed[0])
  );
}

/** A quotation, or a sentence that goes on after the credit words, is prose about somebody's contribution. */
function isQuoted(line: string): boolean {
  return /["“”]/.test(line.slice(0, 200));
}

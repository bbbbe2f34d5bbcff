// Finds: "this reporter counted", "an e-mail seen by The Bell", "the Herald has obtained the letter", "The Bell has learned". Not: "seen by
// a neighbour".
import { toText } from '../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { OwnArticle } from '../material.ts';

/** What a reporter did himself. */
export interface OwnWork {
  /** Whose reporter it was, as the article calls the outlet; null for "this reporter". */
  readonly by: string | null;
  /** `saw`: he was there, or has the document before him. `itself`: he found it out. */
  readonly how: 'saw' | 'itself';
}

const THIS = /\b[Tt]his\s+(?:reporter|correspondent|newspaper|paper|magazine)\s+(?:has\s+|had\s+)?/;
const SAW = /(?:counted|saw|seen|watched|read|heard|visited|stood|left|was|obtained|reviewed|viewed|examined)\b/;
const FOUND = /(?:found|learned|learnt|established|understands)\b/;
const NAME =
  /(?<![\p{L}\p{N}'’&-])((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}'’&-]{0,40}(?:\s+\p{Lu}[\p{L}\p{N}'’&-]{0,40}){0,3})/u;
const BY_NAME = toPattern(
  'u',
  /\b(?:seen|obtained|reviewed|viewed|examined|witnessed|counted|heard)\s+by\s+/,
  /(?:a\s+reporter\s+(?:for|of|from)\s+)?/,
  NAME,
);
const NAME_DID = toPattern(
  'u',
  NAME,
  /\s+/,
  anyOf(
    sequenceOf(/(?:has|had)\s+(?:seen|obtained|reviewed|viewed|examined|read)\b/),
    sequenceOf(/(?:has|had)\s+(?:found\s+out|learned|learnt|established)\b|understands\s+that\b/),
  ),
);

const THIS_SAW = toPattern('', THIS, SAW);
const THIS_FOUND = toPattern('', THIS, FOUND);

/** By sentence of an article: the work that it tells of. */
export function findOwnWorks({ reading: { sentences }, words: { text } }: OwnArticle): readonly (OwnWork | null)[] {
  return sentences.map((sentence) => toOwnWork(toText(text, sentence)));
}

/** The work that a sentence tells of; null where it tells of none. */
export function toOwnWork(words: string): OwnWork | null {
  if (THIS_SAW.test(words)) return { by: null, how: 'saw' };
  if (THIS_FOUND.test(words)) return { by: null, how: 'itself' };
  const seen = BY_NAME.exec(words);
  if (seen !== null) return { by: seen[1] as string, how: 'saw' };
  const did = NAME_DID.exec(words);
  return did === null
    ? null
    : { by: did[1] as string, how: /learn|found|establ|underst/.test(did[0]) ? 'itself' : 'saw' };
}

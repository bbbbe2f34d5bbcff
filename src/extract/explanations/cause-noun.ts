import type { Span } from '../../document/span.ts';
import { toSingular } from '../../language/lemmas.ts';
import { CAUSE_NOUNS } from '../../lexicon/cause-words.ts';
import { findTokenIndex } from '../known.ts';
import { findClauseBefore } from './clause-starts.ts';
import { type Passage, toLower, toTag, toWordsSpan } from './passage.ts';

/** Words that end the noun at the head of a phrase: "<a fault> in the steering gear", "<rumours> that the bank was broke". */
const ENDS_HEAD = /^(?:IN|TO|W|VB|MD|,|:|``|''|-LRB-|RP)/;

/** The token of the noun that rules the phrase from `from` up to `to`: "fault" of "a hidden fault in the gear"; -1 where there is none. */
export function findHead(passage: Passage, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    const tag = toTag(passage, at);
    // "The smell drove them out": the tagger takes the noun for a verb.
    const isNoun = /^NN/.test(tag) || (/^VB/.test(tag) && isAfterArticle(passage, at, from));
    if (isNoun) head = at;
    else if (head !== -1 && (ENDS_HEAD.test(tag) || tag === 'CC' || tag === 'RB')) break;
  }
  return head;
}

/** True for a phrase whose head names what brings things about: "a fault in the gear", "fumes from the kitchen". */
export function isCausePhrase(
  passage: Passage,
  { start, end }: Span,
  nouns: ReadonlySet<string> = CAUSE_NOUNS,
): boolean {
  const first = findTokenIndex(passage.known, start);
  const last = findTokenIndex(passage.known, end);
  // Of a single word the tagger knows least: "It was greed".
  const head = last - first === 1 ? first : findHead(passage, first, last);
  if (head === -1) return false;
  const word = toLower(passage, head);
  return nouns.has(word) || nouns.has(toSingular(word));
}

/** When it was, before the subject: "On Monday", "Last spring,", "Two years later". */
const WHEN =
  /^(?:(?:on|in|at|by|after|before|during|since|until|for|from|within|over|around|throughout|late|early|earlier|last|this|that|two|three|four|(?:an?|one|a few) (?:hours?|days?|weeks?|months?|years?|decades?|moments?))\b[^,;:]{2,60}, |(?:then|yesterday|today|this (?:morning|week|year)|last (?:night|week|month|year)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|night|evening|afternoon))?),? (?=(?:an?|the|his|her|its|their)\b))/i;

/** The subject of the verb whose first token is `verb`, without what tells when: null where it is no plain phrase. */
export function findSubject(passage: Passage, verb: number): Span | null {
  const clause = findClauseBefore(passage, verb);
  if (clause === null) return null;
  const lead = WHEN.exec(passage.text.slice(clause.start, clause.end))?.[0].length ?? 0;
  return toWordsSpan(passage, findTokenIndex(passage.known, clause.start + lead), verb);
}

function isAfterArticle(passage: Passage, at: number, from: number): boolean {
  return at === from + 1 && /^(?:DT|PRP\$)$/.test(toTag(passage, from));
}

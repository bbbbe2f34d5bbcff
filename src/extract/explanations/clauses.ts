import type { Span } from '../../document/span.ts';
import { type Passage, toLower, toTag, toWordsSpan } from './passage.ts';

/** After a comma, these open something that is no part of the reason. */
const ENDS_AFTER_COMMA: ReadonlySet<string> = new Set(
  `but although though while whereas so yet according despite nor unlike adding prompting forcing leaving making meaning causing raising
  said says whose which who where when not rather instead including saying even`.split(/\s+/),
);
/** Inside a phrase, these open a clause of its own. */
const ENDS_PHRASE: ReadonlySet<string> = new Set(
  'but while although though whereas until unless when if because'.split(' '),
);
const SUBORDINATORS: ReadonlySet<string> = new Set('as after before since once'.split(' '));
/** A finite verb after one of these belongs to the phrase: "fears that it would fall", "the man who fell". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(
  'that which who whom whose where what how why whether when'.split(' '),
);
const SAYING =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|explained|explains|argued|argues|noted|notes|reported|recalled)$/;
/** Marks that part statements. */
const DIVIDES: ReadonlySet<string> = new Set([';', '—', '–', '--', ':', '(', ')', '…', '...', '?', '!', '[', ']']);
const JOINS: ReadonlySet<string> = new Set('and but or so yet nor'.split(' '));
/** What may stand before a clause without being part of what it states. */
const LEADS: ReadonlySet<string> = new Set(
  `and but so or yet that because however still meanwhile moreover furthermore also then thus therefore instead nevertheless nonetheless
  indeed well yes no look now perhaps maybe though although`.split(/\s+/),
);

/** The clause that begins at token `from`: to where its voice, its sentence or a new statement ends; null where there is none. */
export function findClauseFrom(passage: Passage, from: number): Span | null {
  const end = findClauseEnd(passage, from);
  return toWordsSpan(passage, from, end);
}

/** One past the last token of the clause that begins at `from`. */
export function findClauseEnd(passage: Passage, from: number): number {
  let verbs = countVerbsBefore(passage, from);
  let hasVerb = false;
  for (let at = from; at < passage.endToken; at++) {
    const group = passage.verbs[verbs];
    if (group !== undefined && group.firstToken <= at) {
      verbs++;
      if (group.isFinite) hasVerb = true;
    }
    const word = toLower(passage, at);
    if (at > from && DIVIDES.has(word)) return at;
    if (at > from && hasVerb && word === 'but') return at;
    if (word !== ',' && word !== '，') continue;
    if (isSayingAfter(passage, at + 1)) return at;
    const next = toLower(passage, at + 1);
    if (!hasVerb) {
      // A parenthesis between subject and verb: its own verb does not count.
      const close = findComma(passage, at + 1);
      if (close === -1) continue;
      while ((passage.verbs[verbs]?.firstToken ?? Number.POSITIVE_INFINITY) < close) verbs++;
      at = close;
      continue;
    }
    if (ENDS_AFTER_COMMA.has(next)) return at;
    if (!isListAfter(passage, at)) return at;
  }
  return passage.endToken;
}

/** The noun phrase, with what hangs on it, that begins at token `from`; null where there is none. */
export function findPhraseFrom(passage: Passage, from: number): Span | null {
  return toWordsSpan(passage, from, findPhraseEnd(passage, from));
}

/** One past the last token of the phrase that begins at `from`. */
export function findPhraseEnd(passage: Passage, from: number): number {
  let verbs = countVerbsBefore(passage, from);
  let isOpen = false;
  let subordinator = -1;
  for (let at = from; at < passage.endToken; at++) {
    const word = toLower(passage, at);
    const group = passage.verbs[verbs];
    if (group !== undefined && group.firstToken <= at) {
      verbs++;
      if (group.isFinite && at > from) {
        if (!isOpen) {
          if (subordinator > from) return subordinator;
          return JOINS.has(toLower(passage, at - 1)) ? at - 1 : at;
        }
        isOpen = false;
        // The words of a verb cannot open anything: "said that".
        continue;
      }
    }
    if (at > from && DIVIDES.has(word)) return at;
    if (at > from && ENDS_PHRASE.has(word) && !isOpen) return at;
    if (at > from && SUBORDINATORS.has(word)) subordinator = at;
    if (OPENS_CLAUSE.has(word)) isOpen = true;
    if (word !== ',') continue;
    if (ENDS_AFTER_COMMA.has(toLower(passage, at + 1)) || isSayingAfter(passage, at + 1)) return at;
    if (!isListAfter(passage, at)) return at;
  }
  return passage.endToken;
}

/** The clause that ends before token `to`, without what only leads up to it; null where there is none. */
export function findClauseBefore(passage: Passage, to: number): Span | null {
  return toWordsSpan(passage, skipLeads(passage, findClauseStart(passage, to), to), to);
}

/** First token of the clause that ends before `to`. */
export function findClauseStart(passage: Passage, to: number): number {
  for (let at = to - 2; at >= passage.firstToken; at--) {
    const word = toLower(passage, at);
    if (DIVIDES.has(word)) {
      if (word === ')') {
        const open = findOpening(passage, at);
        if (open !== -1) {
          at = open;
          continue;
        }
      }
      return at + 1;
    }
    if (word === ',' && JOINS.has(toLower(passage, at + 1)) && isClause(passage, at + 2, to)) return at + 1;
    if (word === 'but' && isClause(passage, at + 1, to)) return at;
    if ((word === 'while' || word === 'although' || word === 'whereas') && toLower(passage, at - 1) === ',')
      return at + 1;
  }
  return passage.firstToken;
}

/** "Still, the match": the first token from `from` on that states something. */
function skipLeads(passage: Passage, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const word = toLower(passage, at);
    if (LEADS.has(word) || /^[,"“”'‘’(]+$/.test(word)) at++;
    else break;
  }
  return at;
}

/** True where the words from `from` to `to` have a subject before a finite verb. */
export function isClause(passage: Passage, from: number, to: number): boolean {
  const verb = passage.verbs.find((group) => group.isFinite && group.firstToken >= from && group.firstToken < to);
  return verb !== undefined && verb.firstToken > from && !/^RB/.test(toTag(passage, from));
}

/** True where a finite verb stands among the tokens. */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
  return passage.verbs.some((group) => group.isFinite && group.firstToken >= from && group.firstToken < to);
}

/** The noun phrase that ends right before token `to` ("the collapse of the roof"); null where none does. */
export function findNounPhraseBefore(passage: Passage, to: number): Span | null {
  let at = to - 1;
  while (at >= passage.firstToken && /^(?:RB|,)/.test(toTag(passage, at))) at--;
  let first = -1;
  for (; at >= passage.firstToken; at--) {
    const tag = toTag(passage, at);
    if (/^(?:NN|CD|PRP$|EX|DT$|PDT|JJ|POS|PRP\$|HYPH|\$|VBG$)/.test(tag)) first = at;
    else if (!/^(?:of|in|on|to|for|at|from|between|against|by|and)$/.test(toLower(passage, at)) || first === -1) break;
    else if (toLower(passage, at) === 'and' && !/^(?:NN|JJ)/.test(toTag(passage, at - 1))) break;
  }
  return first === -1 ? null : toWordsSpan(passage, skipPrepositions(passage, first, to), to);
}

function skipPrepositions(passage: Passage, from: number, to: number): number {
  let at = from;
  while (at < to && toTag(passage, at) === 'IN') at++;
  return at;
}

/** Position of the next comma before any mark that divides; -1 where there is none within 25 tokens. */
export function findComma(passage: Passage, from: number): number {
  for (let at = from; at < passage.endToken && at < from + 25; at++) {
    const word = toLower(passage, at);
    if (word === ',') return at;
    if (DIVIDES.has(word)) return -1;
  }
  return -1;
}

function findOpening(passage: Passage, from: number): number {
  for (let at = from - 1; at >= passage.firstToken && at > from - 40; at--) if (toLower(passage, at) === '(') return at;
  return -1;
}

/** ", the league said", ", according to": the words after the comma tell who speaks. */
function isSayingAfter(passage: Passage, from: number): boolean {
  if (toLower(passage, from) === 'according') return true;
  for (let at = from; at < passage.endToken && at < from + 12; at++) {
    const word = toLower(passage, at);
    if (SAYING.test(word)) return true;
    if (word === ',' || DIVIDES.has(word)) return false;
    if (/^(?:VB[DPZ]|MD)/.test(toTag(passage, at))) return false;
  }
  return false;
}

/** ", safety and noise": what follows the comma goes on with a list and has no verb of its own. */
function isListAfter(passage: Passage, comma: number): boolean {
  for (let at = comma + 1; at < passage.endToken && at < comma + 9; at++) {
    const word = toLower(passage, at);
    if (word === 'and' || word === 'or') {
      const isLast = at > comma + 1 || !hasFiniteVerb(passage, at + 1, Math.min(passage.endToken, at + 12));
      return isLast && !/^(?:PRP|EX)$/.test(toTag(passage, at + 1));
    }
    if (word === ',' && at > comma + 1) return isListAfter(passage, at);
    if (/^(?:VB[DPZ]|MD|W|PRP$|IN|TO)/.test(toTag(passage, at))) return false;
  }
  return false;
}

function countVerbsBefore({ verbs }: Passage, token: number): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

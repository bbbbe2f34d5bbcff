import { countLeading } from '../../document/ordered.ts';
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
const OPENS_ASIDE: ReadonlySet<string> = new Set('when if while although though as since whenever once'.split(' '));
const SAYING =
  /^(?:said|says|say|told|tells|added|adds|wrote|writes|explained|explains|argued|argues|noted|notes|reported|recalled)$/;
/** Marks that part statements. */
export const DIVIDES: ReadonlySet<string> = new Set([
  ';',
  '—',
  '–',
  '--',
  ':',
  '(',
  ')',
  '…',
  '...',
  '?',
  '!',
  '[',
  ']',
]);
/** Words that join statements, or parts of one. */
export const JOINS: ReadonlySet<string> = new Set('and but or so yet nor'.split(' '));

/** The clause that begins at token `from`: to where its voice, its sentence or a new statement ends; null where there is none. */
export function findClauseFrom(passage: Passage, from: number): Span | null {
  const end = findClauseEnd(passage, from);
  return toWordsSpan(passage, from, end);
}

/** One past the last token of the clause that begins at `from`. */
export function findClauseEnd(passage: Passage, from: number): number {
  let verbs = countVerbsBefore(passage, from);
  let hasVerb = false;
  // "because when it rains, …": the first comma ends the clause inside.
  let isNested = OPENS_ASIDE.has(toLower(passage, from));
  for (let at = from; at < passage.endToken; at++) {
    const group = passage.verbs[verbs];
    if (group !== undefined && group.firstToken <= at) {
      verbs++;
      if (group.isFinite) hasVerb = true;
    }
    const word = toLower(passage, at);
    const quoted = skipQuoted(passage, at);
    if (quoted > at) {
      hasVerb ||= hasFiniteVerb(passage, at, quoted);
      at = quoted;
      verbs = countVerbsBefore(passage, at);
      continue;
    }
    // The verb of "that …" is still to come.
    if (word === 'that' && hasVerb && at > from) hasVerb = isStatedNext(passage, at, verbs);
    if (word === ',' && isNested) {
      isNested = false;
      hasVerb = false;
      continue;
    }
    if (at > from && isDash(word)) {
      // Between two dashes stands an aside.
      const close = findDash(passage, at + 1);
      if (close === -1) return at;
      while ((passage.verbs[verbs]?.firstToken ?? Number.POSITIVE_INFINITY) < close) verbs++;
      at = close;
      continue;
    }
    if (at > from && DIVIDES.has(word)) return at;
    if (at > from && hasVerb && word === 'because') return toLower(passage, at - 1) === 'and' ? at - 1 : at;
    if (at > from && hasVerb && word === 'but' && toLower(passage, at - 1) !== 'all') return at;
    if (word !== ',') continue;
    if (isYearAfter(passage, at)) {
      at += 2;
      continue;
    }
    if (isSayingAfter(passage, at + 1)) return at;
    const next = toLower(passage, at + 1);
    if (!hasVerb) {
      if (isListAfter(passage, at)) continue;
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
  // "the tradeoffs the drafters made": a noun phrase right after a noun is the subject of a clause about it.
  let isContact = false;
  let mistaken = -1;
  let subordinator = -1;
  for (let at = from; at < passage.endToken; at++) {
    const word = toLower(passage, at);
    const group = passage.verbs[verbs];
    if (group !== undefined && group.firstToken <= at) {
      verbs++;
      // No phrase ends in an adjective: such a verb is a noun mistaken for one.
      if (group.isFinite && at > from && !/^(?:JJ|DT|PRP\$|IN)$/.test(toTag(passage, at - 1))) {
        // "concerns he had been unfit": a pronoun right after a noun opens a clause without "that".
        if (!isOpen && !isContact && toTag(passage, at - 1) !== 'PRP') {
          if (subordinator > from) return subordinator;
          return JOINS.has(toLower(passage, at - 1)) ? at - 1 : at;
        }
        // "a cable that he said had been sparking": the next verb is that of "that".
        const isAside = isOpen && SAYING.test(word) && passage.verbs[verbs]?.firstToken === group.endToken;
        if (!isAside) isOpen = false;
        isContact = false;
        // The words of a verb cannot open anything: "said that".
        continue;
      } else if (group.isFinite) mistaken = at;
    }
    const close = skipQuoted(passage, at);
    if (close > at) {
      at = close;
      verbs = countVerbsBefore(passage, at);
      continue;
    }
    if (at > from && DIVIDES.has(word)) return at;
    if (at > from && ENDS_PHRASE.has(word) && !isOpen) return at;
    if (at > from && SUBORDINATORS.has(word)) subordinator = at;
    if (OPENS_CLAUSE.has(word)) isOpen = true;
    if (
      at > from &&
      /^(?:DT|PRP\$)$/.test(toTag(passage, at)) &&
      (/^NN/.test(toTag(passage, at - 1)) || mistaken === at - 1)
    )
      isContact = true;
    if (word !== ',') continue;
    // "the officials who, it says, take a cut", "a quarrel which the director, Ada Quill, allowed"
    const aside = isOpen ? findComma(passage, at + 1) : -1;
    if (aside !== -1 && (OPENS_CLAUSE.has(toLower(passage, at - 1)) || hasFiniteVerb(passage, aside + 1, aside + 3))) {
      at = aside;
      verbs = countVerbsBefore(passage, at);
      continue;
    }
    if (isYearAfter(passage, at)) {
      at += 2;
      if (/^(?:NN|PRP|DT)/.test(toTag(passage, at + 1))) return at;
      continue;
    }
    if (ENDS_AFTER_COMMA.has(toLower(passage, at + 1)) || isSayingAfter(passage, at + 1)) return at;
    if (!isListAfter(passage, at)) return at;
  }
  return passage.endToken;
}

/** True where a finite verb stands among the tokens. */
export function hasFiniteVerb(passage: Passage, from: number, to: number): boolean {
  return passage.verbs.some((group) => group.isFinite && group.firstToken >= from && group.firstToken < to);
}

/** Position of the next comma before any mark that divides; -1 where there is none within 25 tokens. */
function findComma(passage: Passage, from: number): number {
  for (let at = from; at < passage.endToken && at < from + 25; at++) {
    const word = toLower(passage, at);
    if (word === ',') return at;
    if (DIVIDES.has(word)) return -1;
  }
  return -1;
}

/** "April 30, 2014,": both commas belong to the date. */
function isYearAfter(passage: Passage, comma: number): boolean {
  return /^[12]\d{3}$/.test(toLower(passage, comma + 1)) && toLower(passage, comma + 2) === ',';
}

function isDash(word: string): boolean {
  return word === '—' || word === '–' || word === '--';
}

/** The dash that closes an aside; -1 where none does. */
function findDash(passage: Passage, from: number): number {
  for (let at = from; at < passage.endToken && at < from + 30; at++) if (isDash(toLower(passage, at))) return at;
  return -1;
}

/** From an opening mark to the last token before its closing one; the same token for any other. */
function skipQuoted(passage: Passage, at: number): number {
  if (toTag(passage, at) !== '``') return at;
  for (let close = at + 1; close < passage.endToken && close < at + 60; close++) {
    if (toTag(passage, close) === "''") return close;
  }
  return at;
}

/** False where the words after "that" run into a comma before any finite verb. */
function isStatedNext(passage: Passage, that: number, verbs: number): boolean {
  const verb = passage.verbs.slice(verbs, verbs + 4).find((group) => group.isFinite);
  const comma = findComma(passage, that + 1);
  return verb !== undefined && (comma === -1 || verb.firstToken < comma);
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
  // "a full, unredacted file": nothing ends in an adjective.
  if (/^JJ/.test(toTag(passage, comma - 1)) && /^JJ/.test(toTag(passage, comma + 1))) return true;
  for (let at = comma + 1; at < passage.endToken && at < comma + 9; at++) {
    const word = toLower(passage, at);
    if (word === 'and' || word === 'or') {
      const isLast =
        at > comma + 1 || !hasFiniteVerb(passage, at + 1, Math.min(passage.endToken, at + LONGEST_SUBJECT));
      return isLast && !/^(?:PRP|EX)$/.test(toTag(passage, at + 1));
    }
    if (word === ',' && at > comma + 1) return isListAfter(passage, at);
    if (/^(?:VB[DPZ]|MD|W|PRP$|IN|TO)/.test(toTag(passage, at))) return false;
  }
  return false;
}

/** In tokens: "and the ministry's engineers, in a letter to the newspaper, blame" opens a clause. */
const LONGEST_SUBJECT = 18;

function countVerbsBefore({ verbs }: Passage, token: number): number {
  return countLeading(verbs.length, (index) => (verbs[index]?.firstToken ?? 0) < token);
}

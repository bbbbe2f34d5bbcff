// Catches: where a clause ends: before the next clause, an aside or the reporting words behind it; a quoted end belongs to it.
// Not: ", if any," and short brackets, which a clause goes on after.
import { findLastStarting } from '../../document/ordered.ts';
import type { Known } from '../known.ts';
import { COORDINATORS, EDGES, OPENERS, RELATIVES, type TokenView } from './token-view.ts';

/** Words of a clause looked through to the right. */
const REACH = 45;
/** A clause that tells a notice is over before these. */
const CLOSERS = new Set(['but', 'although', 'though', 'while', 'whereas']);
/** Words that want a verb after them. */
const COMPLEMENTS = new Set('that whether what how why who which'.split(' '));
/** After a comma, these still tell what the notice is about or from whom it is missing. */
const GOES_ON = new Set(['from', 'or', 'at', 'by', 'either', 'any', 'exactly', 'precisely']);
const MARKS = /^[.?!,*_]+$/;
const TRAILING = /^(?:[.?!,*_]+|and|or|as|that|the|an?|of|to|in|with|for|on|was|is|because|even|when|if|after|not)$/;

/** One past the last token of the clause whose words before token `after` are known; `isRelative`: the main verb is still to come. */
export function findClauseEnd(
  known: Known,
  { lower, isFiniteAt, sentence, tokenAt }: TokenView,
  after: number,
  isRelative: boolean,
  findCueAfter: (offset: number) => number,
): number {
  const { tokens, quotations } = known.language;
  let cue = findCueAfter(tokens.ends[after - 1] as number);
  // Between "that" or "whether" and its verb neither a comma nor "and" ends anything.
  let isPending = false;
  let openers = 0;
  let token = after;
  for (; token < tokens.count && token < after + REACH; token++) {
    const start = tokens.starts[token] as number;
    if (start >= sentence.end || start >= cue) break;
    const word = lower(token);
    if (CLOSERS.has(word)) break;
    if (COMPLEMENTS.has(word)) isPending = true;
    if (OPENERS.has(word) || RELATIVES.has(word)) openers++;
    if (isFiniteAt(token) && !isFiniteAt(token - 1)) {
      // "who was not authorised to speak [described]": the main clause goes on.
      if (isRelative && openers === 0) break;
      isPending = false;
      openers--;
    }
    // "because she feared for her job": these reporting words are part of the reason.
    if (word === 'because') {
      cue = Number.POSITIVE_INFINITY;
      openers = Number.POSITIVE_INFINITY;
    }
    if (word === ',' && !(isPending && hasVerbAhead(token))) {
      const next = toGoesOn(token);
      if (next === -1) break;
      token = next;
    } else if (word === '(') {
      const close = findClose(token);
      if (close === -1) break;
      token = close;
    } else if (EDGES.has(word)) {
      const quoted = findQuotedEnd(token, start);
      if (quoted === -1) break;
      // The quoted words end the clause more often than not.
      return quoted;
    } else if (COORDINATORS.has(word) && !isPending && opensClause(token)) break;
  }
  // What ends with its sentence may end in "for"; what was cut may not.
  const isCut = token < tokens.count && (tokens.starts[token] as number) < sentence.end;
  while (token > after && (isCut ? TRAILING : MARKS).test(lower(token - 1))) token--;
  return token;

  /** The token that a comma leads on to; -1 where the clause ends at it. */
  function toGoesOn(comma: number): number {
    const next = lower(comma + 1);
    if (next === 'if' && lower(comma + 2) === 'any') return lower(comma + 3) === ',' ? comma + 3 : comma + 2;
    if (next === 'as' && lower(comma + 2) === 'to') return comma + 1;
    // "Sept. 11, 2001, attacks"
    if (/^\d{4}$/.test(next)) return lower(comma + 2) === ',' ? comma + 2 : comma + 1;
    return GOES_ON.has(next) ? comma + 1 : -1;
  }

  function findClose(open: number): number {
    for (let at = open + 1; at < tokens.count && at < open + 14; at++) if (lower(at) === ')') return at;
    return -1;
  }

  /** One past the closing mark of a quotation that goes on from the words before it; -1 where none does. */
  function findQuotedEnd(mark: number, start: number): number {
    if (mark === after || /[.,;:)”"]$/.test(lower(mark - 1))) return -1;
    const quotation = quotations[findLastStarting(quotations, start)];
    if (quotation === undefined || quotation.start !== start || quotation.end > sentence.end) return -1;
    if (quotation.end > cue) return -1;
    return tokenAt(quotation.end - 1) + 1;
  }

  /** True where the verb that "that" or "whether" wants is still to come. */
  function hasVerbAhead(comma: number): boolean {
    for (let at = comma + 1; at < tokens.count && at < comma + 15; at++) {
      const word = lower(at);
      if (EDGES.has(word) || OPENERS.has(word) || RELATIVES.has(word)) return false;
      if (isFiniteAt(at)) return (tokens.starts[at] as number) < Math.min(sentence.end, cue);
    }
    return false;
  }

  /** True where a finite verb follows "and" before the next mark: a clause or verb of its own. */
  function opensClause(coordinator: number): boolean {
    // "venues or fees earned" is a list; only a verb right after "or" is one of its own.
    const reach = lower(coordinator) === 'and' ? 9 : 2;
    for (let at = coordinator + 1; at < tokens.count && at < coordinator + reach; at++) {
      const word = lower(at);
      if (word === ',' || word === '.' || EDGES.has(word) || OPENERS.has(word) || RELATIVES.has(word)) return false;
      if (isFiniteAt(at)) return true;
    }
    return false;
  }
}

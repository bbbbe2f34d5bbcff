// Catches: the clause and subject of a verb: "[[The ministry], which runs the port, could not confirm the loss], he said".
// Not: what a parser would give; where the words leave doubt the subject is null and the clause short.
import type { Span } from '../../document/span.ts';
import type { Known } from '../known.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { findClauseEnd } from './clause-end.ts';
import { findHangingSubject, findSubject } from './subject-before.ts';
import type { Surroundings } from './surroundings.ts';
import { EDGES, type TokenView, toTokenView } from './token-view.ts';

export interface ClauseAround {
  /** The given words with the auxiliaries and adverbs before them. */
  readonly group: Span;
  readonly clause: Span;
  readonly subject: Span | null;
  readonly isRelative: boolean;
}

/** How far the verb that words hang on stands before them, in tokens. */
const VERB_REACH = 16;

/**
 * The clause of the words in tokens [first, after), which lie inside `sentence`. `hang`: on a verb before them ("spoke on
 * condition of anonymity"), or where they are a participle on the noun before ("an aide, asking for anonymity"). The clause ends before the next reporting words of `surroundings`, and a name of theirs stays whole.
 */
export function findClause(
  known: Known,
  sentence: Span,
  first: number,
  after: number,
  hang: 'none' | 'noun' | 'verb',
  { findCueAfter, places }: Pick<Surroundings, 'findCueAfter' | 'places'>,
): ClauseAround {
  const view = toTokenView(known, sentence);
  const { lower, tag, isInside, spanOf } = view;
  const around = { known, view, places };
  const verb = hang === 'verb' ? findVerbBefore(view, first) : first;
  let groupFirst = verb;
  while (isInside(groupFirst - 1) && isAuxiliary(view, groupFirst - 1)) groupFirst--;
  const isHanging = groupFirst === verb && (tag(verb) === 'VBG' || lower(verb) === 'without');
  const found = isHanging ? findHangingSubject(around, groupFirst, hang !== 'none') : findSubject(around, groupFirst);
  const to = findClauseEnd(known, view, after, found.isRelative, findCueAfter);
  return {
    group: spanOf(groupFirst, after),
    clause: spanOf(Math.min(found.from, groupFirst), Math.max(to, after)),
    subject: found.subject,
    isRelative: found.isRelative,
  };
}

/** The nearest finite verb or participle before the words, past infinitives: "[agreed] to talk on condition". */
function findVerbBefore({ lower, tag, isInside, isFiniteAt }: TokenView, first: number): number {
  for (let token = first - 1; isInside(token) && token > first - VERB_REACH; token--) {
    const word = lower(token);
    if (EDGES.has(word)) break;
    if (isFiniteAt(token) || (tag(token) === 'VBG' && (lower(token - 1) === ',' || /^NN/.test(tag(token - 1))))) {
      while (isInside(token - 1) && isFiniteAt(token) && isFiniteAt(token - 1)) token--;
      return token;
    }
    if (word === ',') break;
  }
  return first;
}

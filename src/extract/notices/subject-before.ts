// Catches: the subject of a verb: "[The ministry], which runs the port, could not confirm", "[the firm] apologised and declined".
// Not: a noun that another verb stands between; where the words leave doubt there is none.
import type { Span } from '../../document/span.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { type Around, findNounBefore, REACH } from './noun-before.ts';
import { COORDINATORS, EDGES, OPENERS, RELATIVES, type TokenView } from './token-view.ts';

/** A subject, with the token that its clause begins at. */
export interface FoundSubject {
  readonly from: number;
  readonly subject: Span | null;
  readonly isRelative: boolean;
}

/** The subject of the verb that begins at token `start`. */
export function findSubject(around: Around, start: number): FoundSubject {
  return findBefore(around, start, (limit) => findMainSubject(around, limit));
}

/** Whom a participle hangs on: the noun before it where it stands beside one, else the subject of the main verb. */
export function findHangingSubject(around: Around, start: number, hasNoun: boolean): FoundSubject {
  const { tag, isInside } = around.view;
  const end = skipCommas(around.view, start);
  const isNoun = hasNoun || (end === start && tag(start) === 'VBG');
  const subject = isNoun && isInside(end - 1) ? findNounBefore(around, end) : findMainSubject(around, start);
  return { from: start, subject, isRelative: true };
}

/** `findOther` finds the subject of another verb before a token, which this verb shares. */
function findBefore(around: Around, start: number, findOther: (limit: number) => Span | null): FoundSubject {
  const { view } = around;
  const { lower, isInside, isFiniteAt, tokenAt } = view;
  const before = start - 1;
  if (!isInside(before)) return { from: start, subject: null, isRelative: false };
  if (
    RELATIVES.has(lower(before)) &&
    isInside(before - 1) &&
    !isFiniteAt(before - 1) &&
    !EDGES.has(lower(before - 1))
  ) {
    const end = skipCommas(view, before);
    return { from: before, subject: isInside(end - 1) ? findNounBefore(around, end) : null, isRelative: true };
  }
  if (COORDINATORS.has(lower(before)) || lower(before) === 'but')
    return { from: start, subject: findOther(before), isRelative: false };
  // ", John Smith," and ", who attended," between subject and verb.
  let end = start;
  if (lower(before) === ',' || lower(before) === ')') {
    const open = findOpening(view, before);
    if (open === -1 || !isInside(open - 1) || EDGES.has(lower(open - 1)))
      return { from: start, subject: findOther(before), isRelative: false };
    end = open;
  }
  const subject = findNounBefore(around, end);
  return { from: subject === null ? start : tokenAt(subject.start), subject, isRelative: false };
}

/** The subject of the first main verb before `limit`: "[The firm] apologised and declined to comment". */
function findMainSubject(around: Around, limit: number): Span | null {
  const { view } = around;
  const { lower, isInside, isFiniteAt } = view;
  let start = limit;
  while (isInside(start - 1) && start > limit - REACH && !EDGES.has(lower(start - 1))) start--;
  for (let token = start; token < limit; token++) {
    if (!isFiniteAt(token)) continue;
    let verbFirst = token;
    while (verbFirst > start && isAuxiliary(view, verbFirst - 1)) verbFirst--;
    const { subject, isRelative } = findBefore(around, verbFirst, () => null);
    while (token + 1 < limit && isFiniteAt(token + 1)) token++;
    if (subject !== null && !isRelative && !isSubordinate(view, subject)) return subject;
  }
  return null;
}

/** The token after the words that commas before `start` set off. */
function skipCommas({ lower, isInside }: TokenView, start: number): number {
  let end = start;
  while (isInside(end - 1) && lower(end - 1) === ',') end--;
  return end;
}

/** The comma or bracket that opens what the one at `closing` closes; -1 where there is none near. */
function findOpening({ lower, isInside }: TokenView, closing: number): number {
  const mark = lower(closing) === ')' ? '(' : ',';
  for (let token = closing - 1; isInside(token) && token > closing - REACH; token--) {
    const word = lower(token);
    if (word === mark) return token;
    if (EDGES.has(word) && mark === ',') return -1;
  }
  return -1;
}

function isSubordinate({ lower, isInside, tokenAt }: TokenView, subject: Span): boolean {
  const token = tokenAt(subject.start);
  const word = lower(token);
  return (
    (OPENERS.has(word) && word !== 'that') ||
    RELATIVES.has(word) ||
    (isInside(token - 1) && OPENERS.has(lower(token - 1)))
  );
}

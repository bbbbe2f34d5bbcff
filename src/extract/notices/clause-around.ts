// Catches: the clause and subject of a verb: "[[The ministry], which runs the port, could not confirm the loss], he said".
// Not: what a parser would give; where the words leave doubt the subject is null and the clause short.
import type { Span } from '../../document/span.ts';
import { findLastStarting, type Known } from '../known.ts';
import { findClauseEnd } from './clause-end.ts';
import type { Surroundings } from './surroundings.ts';
import { COORDINATORS, EDGES, OPENERS, RELATIVES, SUBJECT_PRONOUNS, toTokenView } from './token-view.ts';

export interface ClauseAround {
  /** The given words with the auxiliaries and adverbs before them. */
  readonly group: Span;
  readonly clause: Span;
  readonly subject: Span | null;
  readonly isRelative: boolean;
}

interface Found {
  readonly from: number;
  readonly subject: Span | null;
  readonly isRelative: boolean;
}

/** Words of a clause looked through to the left. */
const REACH = 45;
const AUXILIARIES = new Set(
  `has have had having did does do was were is are am be been being will would could can cannot may might must should shall not n't n’t 've ’ve 'd ’d
  'll ’ll 're ’re 'm ’m ca wo yet also still never ever even so far again later then just only both all ever neither nor either repeatedly too
  themselves himself herself itself always often remain remains remained seem seems seemed`.split(/\s+/),
);
const CLITIC_IS = new Set(["'s", '’s']);
const PREPOSITIONS = new Set('by from to with for of in on at as than'.split(' '));
/** Words before a subject that belong to no name of it. */
const LEADS = new Set('and but or so yet still also then now nor meanwhile however * # - • ,'.split(' '));

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
  const { tokens } = known.language;
  const { lower, tag, isInside, isFiniteAt, spanOf } = view;
  const verb = hang === 'verb' ? findVerbBefore() : first;
  let groupFirst = verb;
  while (isInside(groupFirst - 1) && isAuxiliary(groupFirst - 1)) groupFirst--;
  const isHanging = groupFirst === verb && (tag(verb) === 'VBG' || lower(verb) === 'without');
  const found = isHanging ? findHangingSubject(groupFirst) : findSubject(groupFirst);
  const to = findClauseEnd(known, view, after, found.isRelative, findCueAfter);
  return {
    group: spanOf(groupFirst, after),
    clause: spanOf(Math.min(found.from, groupFirst), Math.max(to, after)),
    subject: found.subject,
    isRelative: found.isRelative,
  };

  function isAuxiliary(token: number): boolean {
    const word = lower(token);
    if (AUXILIARIES.has(word)) return true;
    if (CLITIC_IS.has(word)) return isInside(token - 1) && SUBJECT_PRONOUNS.has(lower(token - 1));
    return word.endsWith('ly') && tag(token).startsWith('RB');
  }

  /** The nearest finite verb or participle before the words, past infinitives: "[agreed] to talk on condition". */
  function findVerbBefore(): number {
    for (let token = first - 1; isInside(token) && token > first - 16; token--) {
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

  /** Whom a participle hangs on: the noun before it, or the subject of the main verb where it stands behind a comma. */
  function findHangingSubject(start: number): Found {
    let end = start;
    while (isInside(end - 1) && lower(end - 1) === ',') end--;
    const isNoun = hang !== 'none' || (end === start && tag(start) === 'VBG');
    const subject = isNoun && isInside(end - 1) ? toNoun(findNounStart(end - 1), end) : findMainSubject(start);
    return { from: start, subject, isRelative: true };
  }

  function findSubject(start: number, isPlain = false): Found {
    const before = start - 1;
    if (!isInside(before)) return { from: start, subject: null, isRelative: false };
    if (
      RELATIVES.has(lower(before)) &&
      isInside(before - 1) &&
      !isFiniteAt(before - 1) &&
      !EDGES.has(lower(before - 1))
    ) {
      let end = before;
      while (isInside(end - 1) && lower(end - 1) === ',') end--;
      return {
        from: before,
        subject: isInside(end - 1) ? toNoun(findNounStart(end - 1), end) : null,
        isRelative: true,
      };
    }
    if (COORDINATORS.has(lower(before)) || lower(before) === 'but')
      return { from: start, subject: findMainSubject(before), isRelative: false };
    // ", John Smith," and ", who attended," between subject and verb.
    let end = start;
    if (lower(before) === ',' || lower(before) === ')') {
      const open = findOpening(before);
      if (open === -1 || !isInside(open - 1) || EDGES.has(lower(open - 1)))
        return { from: start, subject: isPlain ? null : findMainSubject(before), isRelative: false };
      end = open;
    }
    const subject = toNoun(findNounStart(end - 1), end);
    return { from: subject === null ? start : view.tokenAt(subject.start), subject, isRelative: false };
  }

  /** The comma or bracket that opens what the one at `closing` closes; -1 where there is none near. */
  function findOpening(closing: number): number {
    const mark = lower(closing) === ')' ? '(' : ',';
    for (let token = closing - 1; isInside(token) && token > closing - REACH; token--) {
      const word = lower(token);
      if (word === mark) return token;
      if (EDGES.has(word) && mark === ',') return -1;
    }
    return -1;
  }

  /** First token of the noun phrase that ends at `last`. */
  function findNounStart(last: number): number {
    let token = last;
    for (; isInside(token) && token > last - REACH; token--) {
      const word = lower(token);
      if (word === ',' || EDGES.has(word) || word === 'but' || (OPENERS.has(word) && token < last)) break;
      // "[Hope] Hicks", "[Will] Smith": a name that looks like a verb.
      if (isFiniteAt(token) && opensName(token, last)) continue;
      if (
        isFiniteAt(token) ||
        (tag(token) === 'VB' && lower(token - 1) === 'to') ||
        (word === 'to' && lower(token - 1) === 'according')
      )
        break;
      if (COORDINATORS.has(word) && hasFiniteBefore(token)) break;
      // "said it", "where they": a pronoun subject begins its own clause.
      if (SUBJECT_PRONOUNS.has(word) && token === last) return token;
    }
    return token + 1;
  }

  /** True where somebody's name begins at `token` and ends by `last`. */
  function opensName(token: number, last: number): boolean {
    const span = spanOf(token, last + 1);
    return places.findMentions(span).some(({ start, how }) => start === span.start && how === 'name');
  }

  /** True where a finite verb stands before "and" in the same clause: what follows is a clause of its own. */
  function hasFiniteBefore(coordinator: number): boolean {
    for (let token = coordinator - 1; isInside(token) && token > coordinator - REACH; token--) {
      const word = lower(token);
      if (word === ',' || EDGES.has(word)) return false;
      if (isFiniteAt(token)) return true;
    }
    return false;
  }

  /** The subject of the first main verb before `limit`: "[The firm] apologised and declined to comment". */
  function findMainSubject(limit: number): Span | null {
    let start = limit;
    while (isInside(start - 1) && start > limit - REACH && !EDGES.has(lower(start - 1))) start--;
    for (let token = start; token < limit; token++) {
      if (!isFiniteAt(token)) continue;
      let verbFirst = token;
      while (verbFirst > start && isAuxiliary(verbFirst - 1)) verbFirst--;
      const { subject, isRelative } = findSubjectPlainly(verbFirst);
      while (token + 1 < limit && isFiniteAt(token + 1)) token++;
      if (subject === null || isRelative || isSubordinate(subject)) continue;
      return subject;
    }
    return null;
  }

  /** As findSubject, without looking for another verb's subject. */
  function findSubjectPlainly(start: number): Found {
    const before = start - 1;
    if (!isInside(before) || COORDINATORS.has(lower(before)) || lower(before) === 'but')
      return { from: start, subject: null, isRelative: false };
    return findSubject(start, true);
  }

  function isSubordinate(subject: Span): boolean {
    const token = view.tokenAt(subject.start);
    const word = lower(token);
    return (
      (OPENERS.has(word) && word !== 'that') ||
      RELATIVES.has(word) ||
      (isInside(token - 1) && OPENERS.has(lower(token - 1)))
    );
  }

  /** The words of a noun phrase without what only leads up to it; null where none are left. */
  function toNoun(from: number, end: number): Span | null {
    let start = from;
    while (start < end && LEADS.has(lower(start))) start++;
    let last = end;
    while (last > start && lower(last - 1) === ',') last--;
    if (start >= last) return null;
    // "On Monday the ministry": the time is no part of who speaks.
    const time = known.times[findLastStarting(known.times, (tokens.ends[start] as number) + 12)];
    if (time !== undefined && time.start >= (tokens.starts[start] as number) && /^(?:IN|RB)/.test(tag(start))) {
      let next = start;
      while (next < last && (tokens.starts[next] as number) < time.end) next++;
      if (next < last) start = next;
    }
    // "described by [a clerk] who": the preposition belongs to the verb before.
    if (PREPOSITIONS.has(lower(start)) && start + 1 < last) start++;
    return spanOf(start, last);
  }
}

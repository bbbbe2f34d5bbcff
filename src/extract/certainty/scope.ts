import { countLeading } from '../../document/ordered.ts';
import type { SentenceClause } from '../sentence-clauses.ts';
import type { StretchVerb } from '../stretch.ts';
import type { Mark, Parsed, Range } from './mark.ts';

/** Where the words of one verb of a clause lie: the whole clause, or its share of a clause with several. */
export function toSegment({ stretch, parts }: Parsed, position: number): Range & { readonly clause: number } {
  const index = parts.clauseOf[position] ?? 0;
  const clause = parts.clauses[index] as SentenceClause;
  const { verbs } = clause;
  const rank = findVerbFrom(verbs, position + 1);
  const before = verbs[rank - 1];
  const after = verbs[rank];
  if (before === undefined || after === undefined) {
    // Before the first verb or after the last: that verb's share, as far as it goes.
    const inner = before === undefined ? verbs[rank + 1] : verbs[rank - 2];
    const only = before ?? after;
    if (inner === undefined || only === undefined) return { from: clause.from, to: clause.to, clause: index };
    return before === undefined
      ? { from: clause.from, to: findSeam(stretch.lowers, only.end, inner.first), clause: index }
      : { from: findSeam(stretch.lowers, inner.end, only.first), to: clause.to, clause: index };
  }
  const seam = findSeam(stretch.lowers, before.end, after.first);
  const other = position < seam ? verbs[rank - 2] : verbs[rank + 1];
  if (position < seam) {
    return {
      from: other === undefined ? clause.from : findSeam(stretch.lowers, other.end, before.first),
      to: seam,
      clause: index,
    };
  }
  return {
    from: seam,
    to: other === undefined ? clause.to : findSeam(stretch.lowers, after.end, other.first),
    clause: index,
  };
}

/** How far back from a verb the words are looked at that join it to the verb before. */
const SEAM_REACH = 30;

/** Where the second of two coordinated verbs begins: at the last "and", "but" or comma before it. */
function findSeam(lowers: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at >= from && at > to - SEAM_REACH; at--) {
    if (/^(?:and|but|or|nor|yet|so|,)$/.test(lowers[at] as string)) return at;
  }
  return to;
}

/** Index in `verbs` of the first that starts at or after `position`. */
export function findVerbFrom(verbs: readonly StretchVerb[], position: number): number {
  return countLeading(verbs.length, (index) => (verbs[index] as StretchVerb).first < position);
}

/** The verb group that holds the word at `position`; null where it is no part of one. */
export function findVerbAt(verbs: readonly StretchVerb[], position: number): StretchVerb | null {
  const verb = verbs[findVerbFrom(verbs, position + 1) - 1];
  return verb !== undefined && position < verb.end ? verb : null;
}

/** How many words may stand between a verb and its infinitive ("expects the plan to pass"). */
const OBJECT = 7;

/** How many words the subject of a complement may have before its verb. */
const COMPLEMENT_REACH = 40;

/** What some words govern: the clause or infinitive after them. `verb` is the position of its main verb. */
export interface Complement extends Range {
  readonly verb: number;
}

/** The clause that opens at or right after `end` ("likely that …", "I think …"), or the infinitive after it ("likely to …"). */
export function findComplement(parsed: Parsed, end: number): Complement | null {
  const { stretch, parts } = parsed;
  const start = stretch.lowers[end] === ',' ? end + 1 : end;
  const first = findVerbFrom(stretch.verbs, start);
  for (let index = first; index < stretch.verbs.length; index++) {
    const verb = stretch.verbs[index] as StretchVerb;
    if (verb.first > start + COMPLEMENT_REACH) return null;
    const inner = parts.clauses[parts.clauseOf[verb.first] as number] as SentenceClause;
    if (verb.group.isFinite) {
      const isOpenedHere =
        (inner.kind === 'complement' || inner.kind === 'whether' || inner.kind === 'question-word') &&
        inner.from >= end - 1 &&
        inner.from <= end + 2;
      if (isOpenedHere) return { from: start, to: inner.to, verb: verb.head };
      // "It is likely he left": no word opens the clause.
      const isBare =
        inner.verbs[0] !== verb && verb.first - start <= OBJECT && !hasStop(stretch.lowers, start, verb.first);
      return isBare ? { from: start, to: toSegment(parsed, verb.head).to, verb: verb.head } : null;
    }
    if (stretch.lowers[verb.first] === 'to' || stretch.lowers[verb.first - 1] === 'to') {
      if (verb.first - start > OBJECT || hasStop(stretch.lowers, start, verb.first)) return null;
      return { from: start, to: toReach(parsed, verb), verb: verb.head };
    }
  }
  return null;
}

function hasStop(lowers: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:[,;:—–()]|and|but|or)$/.test(lowers[at] as string)) return true;
  return false;
}

const COPULAS: ReadonlySet<string> = new Set('be become remain seem appear look get prove stay feel'.split(' '));

/** One past the words that a verb's "not" or "may" reaches: its predicate adjective and the infinitive that hangs on it. */
export function toReach({ stretch }: Parsed, verb: StretchVerb): number {
  let end = verb.end;
  if (COPULAS.has(verb.group.lemma)) {
    while (end < stretch.count && end < verb.end + 4 && /^(?:RB|JJ|VBN)/.test(stretch.tags[end] as string)) end++;
  }
  let next = findVerbFrom(stretch.verbs, verb.end);
  for (let chained = 0; chained < 3; chained++, next++) {
    const infinitive = stretch.verbs[next];
    if (infinitive === undefined || infinitive.group.isFinite) break;
    const start = stretch.lowers[infinitive.first - 1] === 'to' ? infinitive.first - 1 : infinitive.first;
    if (start > end + 1 || stretch.lowers[start] !== 'to') break;
    end = infinitive.end;
  }
  return end;
}

/** A mark passed on from the words at `position` to their complement: its verb, and what stands in the same clause. */
export function toPassing(
  parsed: Parsed,
  position: number,
  complement: Complement,
): Pick<Mark, 'scope' | 'clause' | 'entry' | 'passesTo'> {
  const clause = parsed.parts.clauseOf[complement.verb] as number;
  return {
    scope: { from: complement.from, to: complement.to },
    clause,
    entry: toSegment(parsed, position),
    passesTo: complement.verb,
  };
}

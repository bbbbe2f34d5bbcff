import type { Certainty } from '../../document/findings.ts';
import type { SentenceClauses } from '../sentence-clauses.ts';
import type { Stretch } from '../stretch.ts';

/** A range of positions in a stretch, [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What some words do to the certainty of others. */
export interface Mark {
  /** "certainty/" and the name of the rule's file. */
  readonly rule: string;
  /** The words that do it. */
  readonly cues: readonly Range[];
  /** The words they do it to. */
  readonly scope: Range;
  /** Index of the clause that the scope is kept to; -1 where it holds whatever clauses lie in it. */
  readonly clause: number;
  /** No more than this is left of the firmness. */
  readonly level: Certainty['level'];
  /** Turns affirmed into denied and back. */
  readonly flips: boolean;
  /** Leaves open whether it is so: questions, conditions. */
  readonly opens: boolean;
  readonly band: Certainty['band'];
  /** Speaks of an event told of, never of what the sentence states ("they plan to leave" states a plan). */
  readonly isOfEvents: boolean;
  /** Where a statement must stand to be passed on; null for a mark that passes nothing on. */
  readonly entry: (Range & { readonly clause: number }) | null;
  /** Position of the verb that the statement is really about ("it is likely that he *left*"); -1 where it is its own. */
  readonly passesTo: number;
}

/** A stretch with its clauses, as rules see it. */
export interface Parsed {
  readonly stretch: Stretch;
  readonly parts: SentenceClauses;
  /** 1 for each word that a rule before has used up, so that no negation counts twice. */
  readonly taken: Uint8Array;
}

/** One kind of words that change certainty. */
export interface CertaintyRule {
  readonly id: string;
  findMarks(parsed: Parsed): Mark[];
}

/** A mark that does nothing yet but point. */
export function toMark(rule: string, cues: readonly Range[], scope: Range): Mark {
  return {
    rule,
    cues,
    scope,
    clause: -1,
    level: 'certain',
    flips: false,
    opens: false,
    band: null,
    isOfEvents: false,
    entry: null,
    passesTo: -1,
  };
}

/** True where the mark bears on the word at `position`. */
export function isMarked(mark: Mark, parts: SentenceClauses, position: number): boolean {
  return isAt(parts, position, mark.scope, mark.clause);
}

/** True where a statement whose verb is at `position` is passed on by the mark. */
export function isPassed({ entry }: Mark, parts: SentenceClauses, position: number): boolean {
  return entry !== null && isAt(parts, position, entry, entry.clause);
}

function isAt({ clauseOf }: SentenceClauses, position: number, { from, to }: Range, clause: number): boolean {
  return position >= from && position < to && (clause === -1 || clause === clauseOf[position]);
}

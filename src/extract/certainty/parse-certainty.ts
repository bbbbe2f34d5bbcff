import type { ClauseKind } from '../clause-openers.ts';
import { findSentenceClauses, type SentenceClause } from '../sentence-clauses.ts';
import type { Stretch, StretchVerb } from '../stretch.ts';
import { type CertaintyRule, isMarked, isPassed, type Mark, type Parsed } from './mark.ts';

/** A stretch with all that bears on the certainty of its words. */
export interface MarkedStretch extends Parsed {
  readonly marks: readonly Mark[];
}

/** Finds clauses and, by the rules given, marks of a stretch. */
export function parseCertainty(stretch: Stretch, rules: readonly CertaintyRule[]): MarkedStretch {
  const parsed: Parsed = { stretch, parts: findSentenceClauses(stretch), taken: new Uint8Array(stretch.count) };
  return { ...parsed, marks: rules.flatMap((rule) => rule.findMarks(parsed)) };
}

/** Marks that bear on the word at `position`, those of events included. */
export function findMarksAt({ marks, parts }: MarkedStretch, position: number): Mark[] {
  return marks.filter(
    (mark) => isMarked(mark, parts, position) && !mark.cues.some(({ from, to }) => position >= from && position < to),
  );
}

/** The verb that a stretch states: the first of its main clause, else of the first clause, else the first of all. */
export function findMainVerb({ stretch, parts }: Parsed): StretchVerb | null {
  const main = parts.clauses.find(({ kind, verbs }) => kind === 'main' && verbs.length > 0);
  const clause =
    main ?? parts.clauses.find(({ kind, from, verbs }) => from <= 1 && verbs.length > 0 && STATING.has(kind));
  if (clause !== undefined) return clause.verbs[0] ?? null;
  // "to close the plant" states something; "a decision to close the plant" is a thing.
  const [verb] = stretch.verbs;
  return verb !== undefined && verb.first <= 1 ? verb : null;
}

/** Clauses that a content may consist of; one with nothing but a relative clause is a thing described. */
const STATING: ReadonlySet<ClauseKind> = new Set(['complement', 'condition', 'whether', 'question-word']);

/** The kind of clause a verb stands in. */
export function kindOf({ parts }: Parsed, verb: StretchVerb): ClauseKind {
  return (parts.clauses[parts.clauseOf[verb.head] as number] as SentenceClause).kind;
}

/** How many steps from "it seems" over "likely" to what is stated are followed. */
const STEPS = 4;

/** Marks that bear on what a stretch states, followed through "I think", "it is likely that", "seems to" to the verb meant. */
export function findStatementMarks(marked: MarkedStretch): Mark[] {
  const main = findMainVerb(marked);
  if (main === null) return [];
  const ofStatement = marked.marks.filter((mark) => !mark.isOfEvents);
  const found = new Set<Mark>();
  let position = main.head;
  for (let step = 0; step < STEPS; step++) {
    let next = -1;
    for (const mark of ofStatement) {
      const passes = isPassed(mark, marked.parts, position);
      if (!passes && !isMarked(mark, marked.parts, position)) continue;
      found.add(mark);
      if (passes && mark.passesTo > position) next = Math.max(next, mark.passesTo);
    }
    if (next === -1) break;
    position = next;
  }
  return [...found];
}

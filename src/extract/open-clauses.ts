import type { ClauseKind } from './clause-openers.ts';
import type { StretchVerb } from './stretch.ts';

/** A clause that is being read. */
export interface OpenClause {
  kind: ClauseKind;
  readonly from: number;
  to: number;
  readonly parent: number;
  readonly verbs: StretchVerb[];
  /** Opened by a word that may be a mere preposition ("after the vote"). */
  readonly isTentative: boolean;
}

/** The clauses of a stretch as they open and close, one inside the other. Places are positions of words. */
export interface OpenClauses {
  /** All so far, closed ones too, in the order in which they opened. */
  readonly clauses: readonly OpenClause[];
  /** For each word that has been placed, the index of the innermost clause it stands in. */
  readonly clauseOf: readonly number[];
  /** How many are open: at least 1, the main clause. */
  depth(): number;
  /** The open clause on a level, 0 for the main clause. */
  at(level: number): OpenClause;
  top(): OpenClause;
  some(is: (clause: OpenClause) => boolean): boolean;
  push(kind: ClauseKind, from: number, isTentative?: boolean): void;
  /** Opens a clause at `at` that began at `from`, before it could be told. */
  pushFrom(kind: ClauseKind, from: number, at: number): void;
  /** Ends the innermost clause before the word at `at`; the main clause stays. */
  pop(at: number): void;
  /** Ends all clauses down to an aside that the bracket at `at` closes; nothing where none is open. */
  popAside(at: number): void;
  /** Ends all clauses down to the nearest one that still has no verb; nothing where all have one. */
  popToWaiting(at: number): void;
  /** Ends all clauses and begins another main clause, unless this one has no verb yet. */
  startMain(at: number): void;
  /** Puts the word at `at` into the innermost clause. Words are placed in order. */
  place(at: number): void;
  /** "As governor he refused": where no main clause has a verb, a doubtful conjunction was a preposition. */
  settleMain(): void;
}

/** Clauses nest no deeper than this in writing; a text that does is no prose, and must not cost more for it. */
const DEPTH = 12;

/** The main clause of a stretch of `count` words. */
export function createOpenClauses(count: number): OpenClauses {
  const clauses: OpenClause[] = [{ kind: 'main', from: 0, to: count, parent: -1, verbs: [], isTentative: false }];
  const clauseOf: number[] = [];
  const open: number[] = [0];
  const at = (level: number): OpenClause => clauses[open[level] as number] as OpenClause;
  const top = (): OpenClause => at(open.length - 1);
  const push = (kind: ClauseKind, from: number, isTentative = false): void => {
    if (open.length > DEPTH) return;
    clauses.push({ kind, from, to: count, parent: open.at(-1) as number, verbs: [], isTentative });
    open.push(clauses.length - 1);
  };
  const pop = (place: number): void => {
    if (open.length === 1) return;
    top().to = place;
    open.pop();
  };
  return {
    clauses,
    clauseOf,
    depth: () => open.length,
    at,
    top,
    some: (is) => open.some((_, level) => is(at(level))),
    push,
    pushFrom(kind, from, place) {
      const outer = open.at(-1);
      push(kind, from);
      for (let back = from; back < place; back++) if (clauseOf[back] === outer) clauseOf[back] = open.at(-1) as number;
    },
    pop,
    popAside(place) {
      if (!open.some((_, level) => at(level).kind === 'aside')) return;
      while (top().kind !== 'aside') pop(place);
      pop(place + 1);
    },
    popToWaiting(place) {
      let level = open.length - 2;
      while (level >= 0 && at(level).verbs.length > 0) level--;
      if (level >= 0) while (open.length - 1 > level) pop(place);
    },
    startMain(place) {
      while (open.length > 1) pop(place);
      if (top().verbs.length === 0) return;
      top().to = place;
      clauses.push({ kind: 'main', from: place, to: count, parent: -1, verbs: [], isTentative: false });
      open[0] = clauses.length - 1;
    },
    place: () => void clauseOf.push(open.at(-1) as number),
    settleMain() {
      if (clauses.some(({ kind, verbs }) => kind === 'main' && verbs.length > 0)) return;
      const doubtful = clauses.find(
        ({ isTentative, verbs, parent }) => isTentative && verbs.length > 0 && parent === 0,
      );
      if (doubtful !== undefined) doubtful.kind = 'main';
    },
  };
}

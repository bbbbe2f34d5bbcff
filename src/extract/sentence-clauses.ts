import { type ClauseKind, TENTATIVE, toOpener } from './clause-openers.ts';
import { createOpenClauses, type OpenClause, type OpenClauses } from './open-clauses.ts';
import type { Stretch, StretchVerb } from './stretch.ts';

/** A clause of a stretch: a finite verb with its words, as far as they can be told without a parser. */
export interface SentenceClause {
  readonly kind: ClauseKind;
  /** Position of the first word, the conjunction included. */
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  /** Index of the clause it stands in; -1 for a main clause. */
  readonly parent: number;
  /** Its finite verbs, in order: more than one where they are coordinated ("came and saw"). */
  readonly verbs: readonly StretchVerb[];
}

export interface SentenceClauses {
  readonly clauses: readonly SentenceClause[];
  /** For each word, the index of the innermost clause it stands in. */
  readonly clauseOf: readonly number[];
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i we you he she it they there'.split(' '));
const COORDINATORS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor']);
const STRONG_MARKS: ReadonlySet<string> = new Set([';', ':', '—', '–', '--']);
/** Verbs whose complement may come without "that". */
const TAKES_COMPLEMENT: ReadonlySet<string> = new Set(
  `say think believe hope know suppose guess suspect reckon assume expect feel fear imagine claim insist tell admit argue note add
  warn suggest hear learn find show mean predict understand see realize realise conclude acknowledge concede report
  announce confirm deny allege estimate worry doubt figure swear promise vow bet ensure`.split(/\s+/),
);

/** How far before a pronoun a phrase that leads in may begin, and how far before a verb the word that joins it to another. */
const LEAD_REACH = 12;

/** Parts a stretch into clauses from left to right; time grows linearly with its words. */
export function findSentenceClauses(stretch: Stretch): SentenceClauses {
  const open = createOpenClauses(stretch.count);
  let nextVerb = 0;
  for (let at = 0; at < stretch.count; at++) {
    const word = stretch.lowers[at] as string;
    const verb = stretch.verbs[nextVerb];
    if (verb !== undefined && verb.first === at) {
      nextVerb++;
      if (verb.group.isFinite) {
        settleFor(stretch, open, verb);
        open.top().verbs.push(verb);
      }
    } else if (word === ',') {
      closeAtComma(stretch, open, at);
    } else if (STRONG_MARKS.has(word)) {
      open.startMain(at + 1);
    } else if (word === '(' || word === '[') {
      open.push('aside', at);
    } else if (word === ')' || word === ']') {
      open.popAside(at);
    } else if (at >= (stretch.verbs[nextVerb - 1]?.end ?? 0)) {
      openFor(stretch, open, at, nextVerb);
    }
    open.place(at);
  }
  open.settleMain();
  return { clauses: open.clauses, clauseOf: open.clauseOf };
}

/** Opens a clause where the word at `at` does. */
function openFor(stretch: Stretch, open: OpenClauses, at: number, nextVerb: number): void {
  const kind = toOpener(stretch, at, nextVerb);
  if (kind === null) return;
  // "If it rains the match is off, and if not …": a new conjunction ends one that has had its verb beside it.
  if (open.top().kind === kind && open.top().verbs.length > 0 && kind !== 'relative') open.pop(at);
  open.push(kind, at, TENTATIVE.has(stretch.lowers[at] as string));
}

function closeAtComma(stretch: Stretch, open: OpenClauses, at: number): void {
  while (open.depth() > 1) {
    const clause = open.top();
    if (clause.kind === 'aside') break;
    if (clause.verbs.length === 0 && !isReduced(stretch, clause, at)) break;
    const base = open.at(0);
    if (clause.kind === 'complement' && base.verbs.length > 0) break;
    open.pop(at);
    // One level is enough where the main clause has its verb; otherwise the main verb is still to come.
    if (base.verbs.length > 0 && clause.verbs.length > 0) break;
  }
}

/** Finds the clause of a finite verb: opens one left unmarked, or closes those that have had their verb. */
function settleFor(stretch: Stretch, open: OpenClauses, verb: StretchVerb): void {
  const at = verb.first;
  const hasPronoun = isSubjectPronoun(stretch, at - 1);
  // "if the trends continue, it is": a comma and a pronoun begin the main clause, whatever became of the verb before.
  if (hasPronoun && stretch.lowers[at - 2] === ',')
    while (open.depth() > 1 && isWaitingSubordinate(open.top()) && at - open.top().from > 4) open.pop(at - 2);
  const last = open.top().verbs.at(-1);
  if (last === undefined) {
    // "the plan they backed failed": a pronoun right after a noun opens a clause about it.
    if (hasPronoun && at - 1 > open.top().from && isNoun(stretch, at - 2) && opensRelative(stretch, open, at - 1))
      open.pushFrom('relative', at - 1, at);
    return;
  }
  // "the way he paid workers and clients is": where another clause still wants its verb, only an "and" right before it joins.
  const isAwaited = open.some(({ kind, verbs }) => kind === 'main' && verbs.length === 0);
  if (isCoordinated(stretch, isAwaited ? Math.max(last.end, at - 2) : last.end, at)) return;
  if (TAKES_COMPLEMENT.has(last.group.lemma) && hasSubjectAt(stretch, last.end, at)) {
    open.pushFrom('complement', last.end, at);
    return;
  }
  // "questions he is unable to answer": again a clause about the noun before the pronoun.
  if (hasPronoun && at - 2 >= last.end && isNoun(stretch, at - 2)) {
    open.pushFrom('relative', at - 1, at);
    return;
  }
  // "The man who knew him died": this verb belongs to the nearest clause that still wants one.
  open.popToWaiting(at);
}

/** True where a clause opens with a pronoun that has a noun before it; "it" and a phrase that leads in open none. */
function opensRelative(stretch: Stretch, open: OpenClauses, pronoun: number): boolean {
  return stretch.lowers[pronoun] !== 'it' && !isLedIn(stretch, open.top().from, pronoun);
}

function isWaitingSubordinate({ kind, verbs }: OpenClause): boolean {
  return verbs.length === 0 && (kind === 'condition' || kind === 'adverbial');
}

/** "if elected," "while in Paris," "after the vote,": a clause without a verb ends at its comma, unless that comma opens an insertion. */
function isReduced(stretch: Stretch, { kind, from, isTentative }: OpenClause, at: number): boolean {
  const isWithoutSubject = from + 1 < at && /^(?:VB|JJ|RB|IN)/.test(stretch.tags[from + 1] ?? '');
  return isTentative || ((kind === 'condition' || kind === 'adverbial') && isWithoutSubject);
}

/** True in "In May he", ", of course we": what stands before the pronoun is a phrase that leads in. */
function isLedIn(stretch: Stretch, from: number, pronoun: number): boolean {
  let at = pronoun - 1;
  while (at > from && at > pronoun - LEAD_REACH && stretch.lowers[at - 1] !== ',') at--;
  if (/^(?:CC|``|'')$/.test(stretch.tags[at] ?? '')) at++;
  return /^(?:IN|TO|RB)/.test(stretch.tags[at] ?? '');
}

/** True where the words right after a verb may be the subject of another: "said he", "said the two men". */
function hasSubjectAt(stretch: Stretch, from: number, to: number): boolean {
  let at = from;
  while (at < to && at < from + 3 && /^(?:RB|``|'')/.test(stretch.tags[at] ?? '')) at++;
  return at < to && /^(?:DT|PRP|NN|JJ|CD|EX|PDT|\$|VBG)/.test(stretch.tags[at] ?? '');
}

/** True where "and", "or" or "but" stands between the verb that ended at `from` and the one at `to`. */
function isCoordinated(stretch: Stretch, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - LEAD_REACH; at--)
    if (COORDINATORS.has(stretch.lowers[at] as string)) return true;
  return false;
}

function isSubjectPronoun(stretch: Stretch, at: number): boolean {
  return at >= 0 && SUBJECT_PRONOUNS.has(stretch.lowers[at] as string);
}

function isNoun(stretch: Stretch, at: number): boolean {
  return stretch.tags[at]?.startsWith('NN') === true;
}

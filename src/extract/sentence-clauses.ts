import type { Stretch, StretchVerb } from './stretch.ts';

export type ClauseKind =
  | 'main'
  | 'complement'
  | 'condition'
  | 'whether'
  | 'question-word'
  | 'relative'
  | 'adverbial'
  | 'aside';

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

interface OpenClause {
  kind: ClauseKind;
  from: number;
  to: number;
  parent: number;
  verbs: StretchVerb[];
  /** Opened by a word that may be a mere preposition ("after the vote"). */
  readonly isTentative: boolean;
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const ADVERBIALS: ReadonlySet<string> = new Set('because although though while whilst whereas once lest so'.split(' '));
/** Conjunctions that are prepositions as often. */
const TENTATIVE: ReadonlySet<string> = new Set('after before since until till as than like'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set('who whom whose which'.split(' '));
const QUESTION_WORDS: ReadonlySet<string> = new Set('what how why whatever whoever however'.split(' '));
const TIME_OR_PLACE: ReadonlySet<string> = new Set('when where whenever wherever'.split(' '));
/** All words that may open a clause. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  ...ADVERBIALS,
  ...TENTATIVE,
  ...RELATIVES,
  ...QUESTION_WORDS,
  ...TIME_OR_PLACE,
  ...['whether', 'provided', 'providing', 'that'],
]);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set('i we you he she it they there'.split(' '));
/** After these, "if" is "whether". */
const ASKING: ReadonlySet<string> = new Set(
  'know see ask wonder tell say decide determine check find learn understand doubt question unclear clear sure certain'.split(
    ' ',
  ),
);
/** Verbs whose complement may come without "that". */
const TAKES_COMPLEMENT: ReadonlySet<string> = new Set(
  `say think believe hope know suppose guess suspect reckon assume expect feel fear imagine claim insist tell admit argue note add
  warn suggest hear learn find show mean predict understand see realize realise conclude acknowledge concede report
  announce confirm deny allege estimate worry doubt figure swear promise vow bet ensure`.split(/\s+/),
);

/** Clauses nest no deeper than this in writing; a text that does is no prose, and must not cost more for it. */
const DEPTH = 12;

/** Parts a stretch into clauses from left to right; time grows linearly with its words. */
export function findSentenceClauses(stretch: Stretch): SentenceClauses {
  const clauses: OpenClause[] = [
    { kind: 'main', from: 0, to: stretch.count, parent: -1, verbs: [], isTentative: false },
  ];
  const clauseOf: number[] = [];
  const open: number[] = [0];
  const top = (): OpenClause => clauses[open.at(-1) as number] as OpenClause;
  const push = (kind: ClauseKind, from: number, isTentative = false): void => {
    if (open.length > DEPTH) return;
    clauses.push({ kind, from, to: stretch.count, parent: open.at(-1) as number, verbs: [], isTentative });
    open.push(clauses.length - 1);
  };
  const pop = (at: number): void => {
    if (open.length === 1) return;
    top().to = at;
    open.pop();
  };
  const startMain = (at: number): void => {
    while (open.length > 1) pop(at);
    if (top().verbs.length === 0) return;
    top().to = at;
    clauses.push({ kind: 'main', from: at, to: stretch.count, parent: -1, verbs: [], isTentative: false });
    open[0] = clauses.length - 1;
  };

  let nextVerb = 0;
  for (let at = 0; at < stretch.count; at++) {
    const word = stretch.lowers[at] as string;
    const verb = stretch.verbs[nextVerb];
    if (verb !== undefined && verb.first === at) {
      nextVerb++;
      if (verb.group.isFinite) {
        settleFor(verb, at);
        top().verbs.push(verb);
      }
    } else if (word === ',') {
      closeAtComma(at);
    } else if (word === ';' || word === ':' || word === '—' || word === '–' || word === '--') {
      startMain(at + 1);
    } else if (word === '(' || word === '[') {
      push('aside', at);
    } else if (word === ')' || word === ']') {
      if (open.some((index) => clauses[index]?.kind === 'aside')) {
        while (top().kind !== 'aside') pop(at);
        pop(at + 1);
      }
    } else if (!isInsideVerb(at)) {
      const kind = toOpener(stretch, at, nextVerb);
      if (kind !== null) {
        // "If it rains the match is off, and if not …": a new conjunction ends one that has had its verb beside it.
        if (top().kind === kind && top().verbs.length > 0 && kind !== 'relative') pop(at);
        push(kind, at, TENTATIVE.has(word));
      }
    }
    clauseOf.push(open.at(-1) as number);
  }
  // "As governor he refused": where no main clause has a verb, a doubtful conjunction was a preposition.
  if (!clauses.some(({ kind, verbs }) => kind === 'main' && verbs.length > 0)) {
    const doubtful = clauses.find(({ isTentative, verbs, parent }) => isTentative && verbs.length > 0 && parent === 0);
    if (doubtful !== undefined) doubtful.kind = 'main';
  }
  return { clauses, clauseOf };

  function isInsideVerb(at: number): boolean {
    const last = stretch.verbs[nextVerb - 1];
    return last !== undefined && at < last.end;
  }

  function closeAtComma(at: number): void {
    while (open.length > 1) {
      const clause = top();
      if (clause.kind === 'aside') break;
      if (clause.verbs.length === 0 && !isReduced(clause, at)) break;
      const base = clauses[open[0] as number] as OpenClause;
      if (clause.kind === 'complement' && base.verbs.length > 0) break;
      pop(at);
      // One level is enough where the main clause has its verb; otherwise the main verb is still to come.
      if (base.verbs.length > 0 && clause.verbs.length > 0) break;
    }
  }

  /** Finds the clause of a finite verb: opens one left unmarked, or closes those that have had their verb. */
  function settleFor(verb: StretchVerb, at: number): void {
    const pronoun = isSubjectPronoun(at - 1) ? at - 1 : -1;
    // "if the trends continue, it is": a comma and a pronoun begin the main clause, whatever became of the verb before.
    const isAfterComma = isSubjectPronoun(at - 1) && stretch.lowers[at - 2] === ',';
    while (isAfterComma && open.length > 1 && top().verbs.length === 0 && isSubordinate(top()) && at - top().from > 4)
      pop(at - 2);
    if (top().verbs.length === 0) {
      const noun = stretch.tags[pronoun - 1];
      // "the plan they backed failed": a pronoun right after a noun opens a clause about it.
      if (pronoun > top().from && noun?.startsWith('NN') && stretch.lowers[pronoun] !== 'it' && !isLedIn(pronoun))
        pushFrom('relative', pronoun, at);
      return;
    }
    const last = top().verbs.at(-1) as StretchVerb;
    // "the way he paid workers and clients is": where another clause still wants its verb, only an "and" right before it joins.
    const isAwaited = open.some((index) => clauses[index]?.kind === 'main' && clauses[index]?.verbs.length === 0);
    const isJoined = isCoordinated(isAwaited ? Math.max(last.end, at - 2) : last.end, at);
    if (!isJoined && TAKES_COMPLEMENT.has(last.group.lemma) && hasSubjectAt(last.end, at)) {
      pushFrom('complement', last.end, at);
      return;
    }
    if (isJoined) return;
    // "questions he is unable to answer": again a clause about the noun before the pronoun.
    if (isSubjectPronoun(at - 1) && at - 2 >= last.end && stretch.tags[at - 2]?.startsWith('NN')) {
      pushFrom('relative', at - 1, at);
      return;
    }
    // "The man who knew him died": this verb belongs to the nearest clause that still wants one.
    let level = open.length - 2;
    while (level >= 0 && (clauses[open[level] as number] as OpenClause).verbs.length > 0) level--;
    if (level >= 0) while (open.length - 1 > level) pop(verb.first);
  }

  /** "if elected," "while in Paris," "after the vote,": a clause without a verb ends at its comma, unless that comma opens an insertion. */
  function isReduced({ kind, from, isTentative }: OpenClause, at: number): boolean {
    return isTentative || ((kind === 'condition' || kind === 'adverbial') && isWithoutSubject(from + 1, at));
  }

  function isWithoutSubject(from: number, to: number): boolean {
    return from < to && /^(?:VB|JJ|RB|IN)/.test(stretch.tags[from] ?? '');
  }

  function isSubordinate({ kind }: OpenClause): boolean {
    return kind === 'condition' || kind === 'adverbial';
  }

  /** True in "In May he", ", of course we": what stands before the pronoun is a phrase that leads in. */
  function isLedIn(pronoun: number): boolean {
    let at = pronoun - 1;
    while (at > top().from && at > pronoun - 12 && stretch.lowers[at - 1] !== ',') at--;
    if (/^(?:CC|``|'')$/.test(stretch.tags[at] ?? '')) at++;
    return /^(?:IN|TO|RB)/.test(stretch.tags[at] ?? '');
  }

  /** True where the words right after a verb may be the subject of another: "said he", "said the two men". */
  function hasSubjectAt(from: number, to: number): boolean {
    let at = from;
    while (at < to && at < from + 3 && /^(?:RB|``|'')/.test(stretch.tags[at] ?? '')) at++;
    return at < to && /^(?:DT|PRP|NN|JJ|CD|EX|PDT|\$|VBG)/.test(stretch.tags[at] ?? '');
  }

  /** Opens a clause that began before it could be told. */
  function pushFrom(kind: ClauseKind, from: number, at: number): void {
    const outer = open.at(-1);
    push(kind, from);
    for (let back = from; back < at; back++) if (clauseOf[back] === outer) clauseOf[back] = open.at(-1) as number;
  }

  function isSubjectPronoun(at: number): boolean {
    return at >= 0 && SUBJECT_PRONOUNS.has(stretch.lowers[at] as string);
  }

  /** True where "and", "or" or "but" stands between the verb that ended at `from` and the one at `to`. */
  function isCoordinated(from: number, to: number): boolean {
    for (let at = to - 1; at >= from && at > to - 12; at--) {
      const word = stretch.lowers[at];
      if (word === 'and' || word === 'or' || word === 'but' || word === 'nor') return true;
    }
    return false;
  }
}

/** The kind of clause that the word at `at` opens; null where it opens none. */
function toOpener(stretch: Stretch, at: number, nextVerb: number): ClauseKind | null {
  const word = stretch.lowers[at] as string;
  if (!OPENERS.has(word)) return null;
  const before = stretch.lowers[at - 1] ?? '';
  if (CONDITIONS.has(word)) {
    if (before === 'as' || before === 'even' || before === 'only') return before === 'only' ? 'condition' : 'adverbial';
    return word === 'if' && isAsking(stretch, at, nextVerb) ? 'whether' : 'condition';
  }
  switch (word) {
    case 'whether':
      return 'whether';
    case 'provided':
    case 'providing':
      return stretch.lowers[at + 1] === 'that' ? 'condition' : null;
    case 'that':
      return /^(?:JJ|RB)/.test(stretch.tags[at + 1] ?? '') &&
        /^(?:much|many|far|long|big|good|bad)$/.test(stretch.lowers[at + 1] as string)
        ? null
        : toThat(stretch, at, nextVerb);
    case 'so':
      return stretch.lowers[at + 1] === 'that' ? 'adverbial' : null;
  }
  if (ADVERBIALS.has(word)) return word === 'because' && stretch.lowers[at + 1] === 'of' ? null : 'adverbial';
  if (RELATIVES.has(word)) return at === 0 ? null : 'relative';
  if (QUESTION_WORDS.has(word)) {
    if (at === 0 || (word === 'however' && (before === ',' || stretch.lowers[at + 1] === ','))) return null;
    return 'question-word';
  }
  // "Where might it earn that?": a question, not the time or place of another clause.
  if (TIME_OR_PLACE.has(word)) return at <= 1 && stretch.verbs[nextVerb]?.first === at + 1 ? null : 'adverbial';
  if (word === 'as' && (before === 'long' || stretch.lowers[at + 1] === 'long')) return null;
  if (TENTATIVE.has(word)) return hasOwnVerb(stretch, at, nextVerb) ? 'adverbial' : null;
  return null;
}

/** True where a finite verb follows before the next comma, so that the word may be a conjunction. */
function hasOwnVerb(stretch: Stretch, at: number, nextVerb: number): boolean {
  let index = nextVerb;
  while (index < stretch.verbs.length && (stretch.verbs[index] as StretchVerb).first <= at) index++;
  for (; index < stretch.verbs.length; index++) {
    const verb = stretch.verbs[index] as StretchVerb;
    // A subject of more than a few words after a preposition is rare in news; a verb further on is another clause's.
    if (verb.first > at + 9) return false;
    for (let between = at + 1; between < verb.first; between++) if (stretch.lowers[between] === ',') return false;
    if (verb.group.isFinite) return true;
  }
  return false;
}

function isAsking(stretch: Stretch, at: number, nextVerb: number): boolean {
  const verb = stretch.verbs[nextVerb - 1];
  if (verb !== undefined && verb.end >= at - 2 && ASKING.has(verb.group.lemma)) return true;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    if (stretch.lowers[back] === ',') return false;
    if (ASKING.has(stretch.lowers[back] as string)) return true;
  }
  return false;
}

function toThat(stretch: Stretch, at: number, nextVerb: number): ClauseKind | null {
  const tag = stretch.tags[at];
  const following = stretch.verbs[nextVerb];
  const startsVerb = following !== undefined && following.first === at + 1 && following.group.isFinite;
  const before = stretch.tags[at - 1] ?? '';
  const isAfterNoun = before.startsWith('NN') || before === 'CD';
  if (startsVerb) return isAfterNoun || tag === 'WDT' ? 'relative' : null;
  // A content may open with it: "that losses may have enabled him".
  if (at === 0) return tag === 'DT' ? null : 'complement';
  if (tag === 'WDT') return 'relative';
  if (tag === 'DT' && !/^(?:VB|JJ|RB|MD)/.test(before)) return null;
  if (following === undefined) return null;
  return 'complement';
}

import type { SentenceClause } from '../sentence-clauses.ts';
import type { StretchVerb } from '../stretch.ts';
import type { Passage } from './prospect.ts';
import { toSubject } from './subject.ts';

/** A range of positions in the passage, [from, to). */
export interface StatementRange {
  readonly from: number;
  readonly to: number;
}

/** Verbs whose complement is still what the speaker holds: "it is likely that …", "this means that …", "I think …". */
const TRANSPARENT: ReadonlySet<string> = new Set(['be', 'mean', 'seem', 'appear']);

/** True where the clause of the verb is held by the voice of the passage: not one it tells about, asks or supposes. */
export function isStated(passage: Passage, verb: StretchVerb): boolean {
  const { clauses, clauseOf } = passage.parts;
  let clause = clauses[clauseOf[verb.head] as number] as SentenceClause;
  // "Not everyone is convinced the plan will work": joined by nothing, the second verb depends on the first.
  const before = clause.verbs[clause.verbs.indexOf(verb) - 1];
  if (before !== undefined && findSeam(passage, before.end, verb.first) === -1 && !isHeldBySpeaker(passage, before))
    return false;
  // A content may open with its own "that".
  for (let depth = 0; depth < 4; depth++) {
    if (clause.kind === 'main') return true;
    if (clause.kind !== 'complement') return false;
    const parent = clauses[clause.parent];
    if (parent === undefined) return false;
    // "23 people were missing and that the toll was likely to rise": the second that somebody says, where nothing in the first opens a "that" of its own.
    if (
      passage.holder !== null &&
      parent.kind === 'main' &&
      isJoinedThat(passage, clause) &&
      isFirstThat(passage, clause)
    )
      return true;
    const governor = parent.verbs.findLast(({ end }) => end <= clause.from + 1);
    if (governor === undefined) return clause.from <= 1 && parent.kind === 'main' && parent.verbs.length === 0;
    if (!isHeldBySpeaker(passage, governor)) return false;
    clause = parent;
  }
  return false;
}

/** "It is likely that", "the fear is that", "I think"; but "he is convinced that" is told of another. */
function isHeldBySpeaker(passage: Passage, governor: StretchVerb): boolean {
  const subject = toSubject(passage, governor);
  return subject === 'speaker' || (subject !== 'agent' && TRANSPARENT.has(governor.group.lemma));
}

/** The statement a verb stands in: its clause with what leads to it ("it is likely that"), or its share of a clause with several verbs. */
export function toStatementRange(passage: Passage, verb: StretchVerb): StatementRange {
  const { clauses, clauseOf } = passage.parts;
  const clause = clauses[clauseOf[verb.head] as number] as SentenceClause;
  let root = clause;
  while (root.parent !== -1 && root.kind === 'complement' && !isJoinedThat(passage, root))
    root = clauses[root.parent] as SentenceClause;
  const rank = clause.verbs.findLastIndex(({ first }) => first <= verb.first);
  const own = clause.verbs[rank];
  if (own === undefined) return trim(passage, { from: root.from, to: clause.to });
  const after = clause.verbs[rank + 1];
  let { from } = root;
  let { to } = clause;
  // "They had talked, and the campaign expected <him to endorse her>": as far back as the verbs hang on each other.
  for (let at = rank; at > 0; at--) {
    const [before, verbThere] = [clause.verbs[at - 1] as StretchVerb, clause.verbs[at] as StretchVerb];
    const seam = findSeam(passage, before.end, verbThere.first);
    if (seam === -1) continue;
    if (hasSubject(passage, seam + 1, verbThere.first)) from = seam + 1;
    break;
  }
  if (after !== undefined) {
    const seam = findSeam(passage, Math.max(verb.end, own.end), after.first);
    if (seam !== -1) to = seam;
  }
  return trim(passage, { from, to });
}

/** "Neither side wanted war <and that> he expected it to end": the second of two statements. */
function isJoinedThat({ stretch: { lowers } }: Passage, { from }: SentenceClause): boolean {
  const that = lowers[from] === 'that' ? from : from - 1;
  return that > 1 && lowers[that] === 'that' && /^(?:and|but)$/.test(lowers[that - 1] as string);
}

/** True where no other "that" stands before it, but one that opens all. */
function isFirstThat({ stretch: { lowers } }: Passage, { from }: SentenceClause): boolean {
  const that = lowers[from] === 'that' ? from : from - 1;
  return lowers.lastIndexOf('that', that - 1) <= 0;
}

/** Position of the word that joins two verbs; -1 where nothing does. */
function findSeam({ stretch }: Passage, from: number, to: number): number {
  for (let at = to - 1; at >= from && at > to - 30; at--)
    if (/^(?:and|but|or|nor|yet|so|,)$/.test(stretch.lowers[at] as string)) return at;
  return -1;
}

function hasSubject({ stretch }: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = stretch.tags[at] ?? '';
    if (at === from && stretch.lowers[at] === 'that') continue;
    // "but for the most part will not": what follows a preposition is no subject.
    if (tag === 'IN' || tag === 'TO') return false;
    if (/^(?:NN|PRP$|EX)/.test(tag)) return true;
  }
  return false;
}

/** Marks and conjunctions; "that" only where it is one, not in "that's a mistake". */
function isJoint(word: string, tag: string): boolean {
  return word === 'that' ? tag === 'IN' : /^(?:[^\p{L}\p{N}$£€]+|and|but|or|so|nor|yet)$/u.test(word);
}

/** Without the marks and joints around it. */
function trim({ stretch }: Passage, { from, to }: StatementRange): StatementRange {
  let start = from;
  let end = to;
  // "[W]e" begins with its bracket.
  const isBracketed = (at: number): boolean => stretch.lowers[at] === '[' && stretch.lowers[at + 2] === ']';
  while (start < end && !isBracketed(start) && isJoint(stretch.lowers[start] as string, stretch.tags[start] ?? ''))
    start++;
  while (end > start && /^[^\p{L}\p{N}%)]+$/u.test(stretch.lowers[end - 1] as string)) end--;
  if (
    end - start > 3 &&
    /^(?:however|though|too|either)$/.test(stretch.lowers[end - 1] as string) &&
    stretch.lowers[end - 2] === ','
  )
    end -= 2;
  return start < end ? { from: start, to: end } : { from, to };
}

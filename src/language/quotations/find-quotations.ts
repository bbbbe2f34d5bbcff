import type { Span } from '../../document/span.ts';
import type { Tokens } from '../tokens.ts';
import { type Mark, parseMark } from './marks.ts';
import type { Quotation } from './quotation.ts';
import { toUse } from './quotation-use.ts';

/*
 * The machine. It reads the marks of one paragraph from left to right and keeps a stack of open quotations.
 *
 * Outside (empty stack)
 *   an opening mark         -> opens; a single mark only where a closing one is still to come in the paragraph
 *   a closing mark          -> stray, passed over
 * Inside (top of the stack is open)
 *   a closing mark of an open family -> closes the innermost quotation of that family; what is open inside it is dropped
 *                              (single: it was an apostrophe) or ends there
 *   an opening mark of another family or shape -> nests
 *   an opening mark of the same family and shape -> nests where two closing marks follow; else the open quotation was
 *                              never closed: it ends before this mark, and a new one opens
 *   "workers' "             -> an apostrophe where another closing single mark follows
 * End of paragraph
 *   an open double quotation ends with the paragraph, not closed, and waits: it continues where the next paragraph opens
 *   with a mark of its own, or has a closing mark before any opening one. Everything else open is dropped.
 *
 * Where shape and place of a double mark disagree (“rapists“), the place wins if the stack allows it. Look-ahead: two
 * marks inside the paragraph, and for `continues` the next paragraph. A stack no deeper than DEEPEST keeps time linear.
 */

interface Open {
  /** Index in the list of quotations found, where its place is kept in order of `start`. */
  readonly place: number;
  readonly mark: Mark;
}

interface Machine {
  readonly text: string;
  readonly tokens: Tokens;
  readonly found: (Quotation | null)[];
  stack: Open[];
}

const DEEPEST = 4;
/** In tokens. */
const LONGEST_SIGNATURE = 15;

/** The quotations of a text, in order of `start`; one inside another has a greater `depth`. Never crosses a paragraph. */
export function findQuotations(text: string, tokens: Tokens, paragraphs: readonly Span[]): Quotation[] {
  const machine: Machine = { text, tokens, found: [], stack: [] };
  let index = 0;
  let waiting = -1;
  for (const paragraph of paragraphs) {
    const marks: Mark[] = [];
    for (; index < tokens.count && (tokens.starts[index] as number) < paragraph.end; index++) {
      const mark = parseMark(text, tokens, index, paragraph.start, paragraph.end);
      if (mark !== null) marks.push(mark);
    }
    if (waiting >= 0) goOn(machine, waiting, paragraph, marks);
    waiting = readParagraph(machine, paragraph, marks);
  }
  const quotations = machine.found.filter((quotation) => quotation !== null);
  return quotations.map((quotation, at) => ({
    ...quotation,
    use: toUse(text, tokens, quotation, quotations[at - 1]?.continues === true),
  }));
}

/** Decides whether the quotation left open by the paragraph before goes on in this one. */
function goOn(machine: Machine, waiting: number, paragraph: Span, marks: readonly Mark[]): void {
  const before = machine.found[waiting];
  const first = marks.find((mark) => mark.family === 'double');
  if (before === null || before === undefined || first === undefined) return;
  const opensAnew = first.start === paragraph.start && first.seen !== 'closing';
  const onlyCloses = !opensAnew && isClosing(first, true) && !isSignature(machine, paragraph, first);
  if (!opensAnew && !onlyCloses) return;
  machine.found[waiting] = { ...before, continues: true };
  if (onlyCloses) open(machine, { ...first, start: paragraph.start, end: paragraph.start });
}

/** A short line under a quotation that says whose it is, with the closing mark after the name: `Ann Miller, mayor."` */
function isSignature(machine: Machine, paragraph: Span, mark: Mark): boolean {
  if (mark.end !== paragraph.end) return false;
  const { tokens } = machine;
  const first = Math.max(0, mark.tokenIndex - LONGEST_SIGNATURE);
  return (tokens.starts[first] as number) <= paragraph.start;
}

/** Reads one paragraph and returns the place of the quotation that waits for the next, or -1. */
function readParagraph(machine: Machine, paragraph: Span, marks: readonly Mark[]): number {
  const singleClosings = countSingleClosings(marks);
  for (const [at, mark] of marks.entries()) {
    const next = marks[at + 1];
    if (mark.family === 'double') readDouble(machine, mark, marks, at);
    else if (mark.family === 'guillemet') readGuillemet(machine, mark, marks.slice(at + 1, at + 9));
    else readSingle(machine, mark, next, (singleClosings[at] as number) > 0);
  }
  let waiting = -1;
  for (const { place, mark } of machine.stack) {
    const isKept = mark.family === 'double' || (mark.start === paragraph.start && mark.made === 'opening');
    const inner = { start: mark.end, end: paragraph.end };
    const quotation = machine.found[place];
    const isWaiting = isKept && mark.family === 'double' && waiting < 0;
    machine.found[place] = isKept && quotation ? { ...quotation, end: paragraph.end, inner, closed: false } : null;
    if (isWaiting) waiting = place;
  }
  machine.stack = [];
  return waiting;
}

/** For each mark, how many marks after it in the paragraph may close a single quotation. */
function countSingleClosings(marks: readonly Mark[]): Int32Array {
  const counts = new Int32Array(marks.length);
  let count = 0;
  for (let at = marks.length - 1; at >= 0; at--) {
    counts[at] = count;
    if (isSingleClosing(marks[at] as Mark)) count++;
  }
  return counts;
}

function isSingleClosing(mark: Mark): boolean {
  return mark.family === 'single' && mark.made !== 'opening' && mark.seen === 'closing';
}

/** True where a double mark closes, given whether a double quotation is open. */
function isClosing(mark: Mark, isOpen: boolean): boolean {
  if (mark.made === 'closing') return isOpen || mark.seen !== 'opening';
  if (mark.seen === 'either') return isOpen && mark.made === 'either';
  return mark.seen === 'closing' && (mark.made === 'either' || isOpen);
}

function readDouble(machine: Machine, mark: Mark, marks: readonly Mark[], at: number): void {
  const inside = findOpen(machine, (open) => open.family === 'double');
  if (isClosing(mark, inside >= 0)) {
    // “…” inside "…": each shape closes its own, and any where its own is not open.
    const same = findOpen(machine, (open) => open.family === 'double' && open.shape === mark.shape);
    if (inside >= 0) close(machine, same >= 0 ? same : inside, mark);
    return;
  }
  if (inside >= 0) {
    const outer = (machine.stack[inside] as Open).mark;
    const isNested = outer.shape === mark.shape ? isTwiceClosed(marks, at) : isClosedNext(marks, at, mark.shape);
    if (!isNested) end(machine, inside, mark.start);
  }
  open(machine, mark);
}

/** True where the next two double marks both close. */
function isTwiceClosed(marks: readonly Mark[], at: number): boolean {
  let closings = 0;
  for (let next = at + 1; next < marks.length && next < at + 12; next++) {
    const mark = marks[next] as Mark;
    if (mark.family !== 'double') continue;
    if (!isClosing(mark, true)) return false;
    closings++;
    if (closings === 2) return true;
  }
  return false;
}

/** True where the next double mark of this shape closes. */
function isClosedNext(marks: readonly Mark[], at: number, shape: Mark['shape']): boolean {
  for (let next = at + 1; next < marks.length && next < at + 12; next++) {
    const mark = marks[next] as Mark;
    if (mark.family === 'double' && mark.shape === shape) return isClosing(mark, true);
  }
  return false;
}

function readSingle(machine: Machine, mark: Mark, next: Mark | undefined, hasClosing: boolean): void {
  const inside = findOpen(machine, (open) => open.family === 'single');
  if (inside >= 0 && mark.seen !== 'opening' && mark.made !== 'opening') {
    // Marks of another family opened since say that this one is an apostrophe.
    if (inside !== machine.stack.length - 1 || mark.seen === 'either') return;
    if (mark.isPlural && next !== undefined && isSingleClosing(next)) return;
    close(machine, inside, mark);
    return;
  }
  const mayOpen = mark.seen === 'opening' && mark.made !== 'closing' && inside < 0;
  if (mayOpen && (hasClosing || mark.shape === 'curly')) open(machine, mark);
}

function readGuillemet(machine: Machine, mark: Mark, following: readonly Mark[]): void {
  const inside = findOpen(machine, (open) => open.family === 'guillemet');
  if (inside >= 0) close(machine, inside, mark);
  else if (following.some((other) => other.family === 'guillemet')) open(machine, mark);
}

/** Index in the stack of the innermost open quotation that fits, or -1. */
function findOpen(machine: Machine, isFit: (mark: Mark) => boolean): number {
  return machine.stack.findLastIndex((open) => isFit(open.mark));
}

function open(machine: Machine, mark: Mark): void {
  const depth = machine.stack.length;
  if (depth === DEEPEST) return;
  machine.stack.push({ place: machine.found.length, mark });
  machine.found.push({
    start: mark.start,
    end: mark.end,
    inner: { start: mark.end, end: mark.end },
    mark: mark.family,
    depth,
    use: 'speech',
    closed: false,
    continues: false,
  });
}

/** Closes the quotation at `level` of the stack with `mark`; what was open inside it was none. */
function close(machine: Machine, level: number, mark: Mark): void {
  const opened = machine.stack[level] as Open;
  drop(machine, level + 1);
  const quotation = machine.found[opened.place] as Quotation;
  const inner = { start: opened.mark.end, end: mark.start };
  machine.found[opened.place] = { ...quotation, end: mark.end, inner, closed: true };
  machine.stack.length = level;
}

/** Ends the quotation at `level` of the stack at `end`, for want of a closing mark. */
function end(machine: Machine, level: number, before: number): void {
  const opened = machine.stack[level] as Open;
  drop(machine, level + 1);
  const last = findTokenEnd(machine, before);
  const quotation = machine.found[opened.place] as Quotation;
  const inner = { start: opened.mark.end, end: last };
  machine.found[opened.place] = last > opened.mark.end ? { ...quotation, end: last, inner, closed: false } : null;
  machine.stack.length = level;
}

function findTokenEnd(machine: Machine, before: number): number {
  let edge = before;
  while (edge > 0 && machine.text.charCodeAt(edge - 1) <= 0x20) edge--;
  return edge;
}

function drop(machine: Machine, from: number): void {
  for (const { place } of machine.stack.slice(from)) machine.found[place] = null;
}

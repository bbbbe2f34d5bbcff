// Cuts: "the bank, founded in 1866, | had 90 branches" into "the bank had 90 branches" and "the bank, founded in 1866"; "the ship left Arden
// | when the storm had passed"; "she shut the port | and called the pilots". Not: "since 2017", "after the storm", lists, titles of people.
import type { Span } from '../../document/span.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { DAYS_AND_MONTHS } from './negation.ts';
import { FINITE, FUNCTION_WORDS, isVerbAt, RELATIVES } from './verb-words.ts';

/** Either side of a cut says at least this much, in weights of its stems. */
const LEAST_SIDE = 0.2;
/** Words that an aside takes along of what it is said of. */
const LONGEST_HEAD = 6;
const LONGEST_SUBJECT = 12;
/** In words. */
const LONGEST_ASIDE = 60;

/** The words of a clause. */
interface Clause {
  readonly words: Words;
  readonly indices: readonly number[];
  readonly forms: readonly string[];
  readonly lower: readonly string[];
  /** The place of the first verb; the number of words where there is none. */
  readonly firstVerb: number;
}

/** What is said by the way, from one place of a clause to another, and the places of what it is said of. */
interface Aside {
  readonly from: number;
  readonly to: number;
  readonly head: readonly [from: number, to: number];
}

/** A clause without what it says by the way, and each of those with whom or what it is said of; the clause itself where it says nothing by the way. */
export function splitParticulars(words: Words, spans: readonly Span[]): readonly SaidByTheWay[] {
  const clause = toClause(words, spans);
  const asides = findAsides(clause);
  if (asides.length === 0) return [{ spans, head: [], said: spans }];
  const { indices } = clause;
  const isAside = new Uint8Array(indices.length);
  for (const { from, to } of asides) isAside.fill(1, from, to);
  const main = indices.filter((_, at) => isAside[at] === 0);
  if (toWeight(words, main) < LEAST_SIDE) return [{ spans, head: [], said: spans }];
  const told = toSpans(words, main);
  return [{ spans: told, head: [], said: told }, ...asides.map((aside) => toSaid(clause, aside))];
}

/** What is said by the way, and of whom or what; nobody where it is of the whole sentence, or not by the way. */
export interface SaidByTheWay {
  /** All of it. */
  readonly spans: readonly Span[];
  readonly head: readonly Span[];
  readonly said: readonly Span[];
}

/** All that is said by the way in a sentence, in order. */
export function findSaidByTheWay(words: Words, sentence: Span): readonly SaidByTheWay[] {
  const clause = toClause(words, [sentence]);
  return findAsides(clause).map((aside) => toSaid(clause, aside));
}

function toSaid({ words, indices }: Clause, { from, to, head }: Aside): SaidByTheWay {
  const [ofWhom, own] = [indices.slice(...head), indices.slice(from, to)];
  return { spans: toSpans(words, [...ofWhom, ...own]), head: toSpans(words, ofWhom), said: toSpans(words, own) };
}

/** Whom or what something is said of. */
export interface Head {
  /** The stems of the noun and of its names: "owner" of "the owner of the barge"; "pilot", "Ola", "Brandt". */
  readonly noun: ReadonlySet<string>;
  /** Those of what stands behind a preposition as well: "owner", "barge". */
  readonly all: ReadonlySet<string>;
}

/** The head in `spans`; null where it names nothing. */
export function toHeadOf(words: Words, spans: readonly Span[]): Head | null {
  const names: string[] = [];
  const all = new Set<string>();
  let noun: string | null = null;
  let isBehind = false;
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const form = toForm(words, index);
      const lower = form.toLowerCase();
      const stem = words.stems[index] as string;
      isBehind ||= PREPOSITIONS.includes(lower);
      if (stem === '' || FUNCTION_WORDS.has(lower) || DAYS_AND_MONTHS.has(lower)) continue;
      all.add(stem);
      if (isBehind) continue;
      noun = stem;
      if (/^\p{Lu}/u.test(form)) names.push(stem);
    }
  }
  return noun === null ? null : { noun: new Set([noun, ...names]), all };
}

function toClause(words: Words, spans: readonly Span[]): Clause {
  const indices = spans.flatMap((span) => {
    const { from, to } = toWordRange(words, span);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
  const forms = indices.map((index) => toForm(words, index));
  const lower = forms.map((form) => form.toLowerCase().replace('’', "'"));
  const verb = lower.findIndex((_, at) => isVerb({ forms, lower }, at));
  return { words, indices, forms, lower, firstVerb: verb < 0 ? lower.length : verb };
}

function findAsides(clause: Clause): readonly Aside[] {
  const asides: Aside[] = [];
  const { lower, words, indices } = clause;
  for (let at = 0; at < lower.length; at++) {
    const end = toEnd(clause, at);
    if (end === null) continue;
    if (toWeight(words, indices.slice(at, end)) < LEAST_SIDE) continue;
    asides.push({ from: at, to: end, head: toHead(clause, at) });
    at = end - 1;
  }
  return asides;
}

/** Where what begins at a place and is said by the way ends; null where nothing does. */
function toEnd(clause: Clause, at: number): number | null {
  const { lower } = clause;
  const form = lower[at] as string;
  const before = lower[at - 1] ?? '';
  const isAfterMark = MARK.test(before);
  if (isAfterMark && (isRelative(clause, at) || (isParticiple(lower, at) && !isClosing(clause, at - 1))))
    return toMark(lower, at);
  if (!isAfterMark && RELATIVES.has(form) && !FUNCTION_WORDS.has(before)) return toMark(lower, at);
  if (SUBORDINATING.has(form) && isClause(clause, at + 1)) return toMark(lower, at);
  if (form === 'and' && clause.firstVerb < at && isVerb(clause, at + 1)) return toMark(lower, at, END);
  return null;
}

const MARK = /^[,;—–()]$/;
const END = /^[;—–()]$/;
const SUBORDINATING: ReadonlySet<string> = new Set(
  'when after before while since until because although though'.split(' '),
);
const SAYING = /^(?:said|says|told|added|wrote|according)$/;

function isRelative({ lower }: Clause, at: number): boolean {
  return (
    RELATIVES.has(lower[at] as string) ||
    (PREPOSITIONS.includes(lower[at] as string) && RELATIVES.has(lower[at + 1] ?? ''))
  );
}

/** "…, founded in 1866", "…, killing four". */
function isParticiple(lower: readonly string[], at: number): boolean {
  const form = lower[at] as string;
  if (SAYING.test(form)) return false;
  return /\p{L}{3}(?:ed|ing)$/u.test(form) || (PAST_VERB_FORMS.has(form) && !FINITE.has(form));
}

/** True where a comma ends what stands between commas behind a subject: "Selma Tarn, the minister, | sold bread". */
function isClosing({ lower, firstVerb }: Clause, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < LONGEST_ASIDE && !MARK.test(lower[before] as string)) before--;
  return before > 0 && firstVerb >= before;
}

/** Behind a mark stands a participle: "…, founded in 1866". */
function isVerb({ forms, lower }: Pick<Clause, 'forms' | 'lower'>, at: number): boolean {
  return (!MARK.test(lower[at - 1] ?? '') || FINITE.has(lower[at] ?? '')) && isVerbAt(forms, lower, at);
}

/** True where a subject and its verb follow before the next mark: "the storm had passed", not "the storm". */
function isClause(clause: Clause, from: number): boolean {
  const end = Math.min(toMark(clause.lower, from), from + LONGEST_SUBJECT);
  for (let at = from + 1; at < end; at++) if (isVerb(clause, at)) return true;
  return false;
}

function toMark(lower: readonly string[], at: number, mark = MARK): number {
  let end = at + 1;
  while (end < lower.length && end - at < LONGEST_ASIDE && !mark.test(lower[end] as string)) end++;
  return end;
}

const MANY = /^(?:are|were|have)$/;

/** What an aside is said of: the noun with its words before the mark; the subject, for a second deed; nothing for when and why. */
function toHead(clause: Clause, at: number): readonly [number, number] {
  const { lower } = clause;
  const form = lower[at] as string;
  if (SUBORDINATING.has(form)) return [at, at];
  if (form === 'and') return clause.firstVerb <= LONGEST_SUBJECT ? [0, clause.firstVerb] : [at, at];
  const end = MARK.test(lower[at - 1] as string) ? at - 1 : at;
  // "The talks about the mill, which were broken off": not the mill.
  if (form === 'which' && MANY.test(lower[at + 1] ?? '') && !(lower[end - 1] ?? '').endsWith('s')) return [at, at];
  let from = end;
  while (from > 0 && end - from < LONGEST_HEAD && /^\p{Lu}/u.test(clause.forms[from - 1] as string)) from--;
  if (from < end) return [from, end];
  while (from > 0 && end - from < LONGEST_HEAD && !MARK.test(lower[from - 1] as string) && !isVerb(clause, from - 1)) {
    const before = lower[from - 1] as string;
    if (PREPOSITIONS.includes(before) && before !== 'of') break;
    if (CONJUNCTIONS.includes(before)) break;
    from--;
    if (DETERMINERS.includes(before) && lower[from - 1] !== 'of') break;
  }
  return [from, end];
}

function toWeight({ rarities }: Words, indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (rarities[index] as number), 0);
}

/** Words that follow each other in one span. */
function toSpans({ starts, ends }: Words, indices: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [at, index] of indices.entries()) {
    const last = spans.at(-1);
    if (last !== undefined && indices[at - 1] === index - 1) last.end = ends[index] as number;
    else spans.push({ start: starts[index] as number, end: ends[index] as number });
  }
  return spans;
}

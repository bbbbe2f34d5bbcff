// Catches: did not sign · has no plans · nobody knew · few believe · failed to appear · has yet to  Not: not only · not one but two · no doubt · not until May · no more than ten
import { FAILING } from '../../../lexicon/hedges.ts';
import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, type Range, toMark } from '../mark.ts';
import { findVerbAt, findVerbFrom, toReach, toSegment } from '../scope.ts';

const ID = 'certainty/negation';
/** "not only", "not just": what follows is affirmed and more. */
const AFFIRMING: ReadonlySet<string> = new Set(
  'only just merely simply solely least until till surprisingly unexpectedly infrequently uncommonly unlike to'.split(
    ' ',
  ),
);
/** "no more than ten", "no doubt", "no matter" deny nothing. */
const NO_MATTER: ReadonlySet<string> = new Set(
  'more less fewer later sooner doubt matter wonder question stranger less. . 1'.split(' '),
);

/** Words that deny the clause they stand in. */
export const negation: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const { stretch, taken } = parsed;
    const marks: Mark[] = [];
    for (let at = 0; at < stretch.count; at++) {
      if (taken[at] === 1) continue;
      const mark = toNegationMark(parsed, at);
      if (mark === null) continue;
      taken[at] = 1;
      // "never, never been" denies once.
      const last = marks.at(-1);
      const isRepeated =
        last?.scope.from === mark.scope.from && stretch.lowers[at] === stretch.lowers[last.cues[0]?.from ?? -1];
      if (!isRepeated) marks.push(mark);
    }
    return marks;
  },
};

function toNegationMark(parsed: Parsed, at: number): Mark | null {
  switch (parsed.stretch.lowers[at]) {
    case 'not':
    case 'never':
    case 'hardly':
    case 'scarcely':
      return toAdverbMark(parsed, at);
    case 'no':
      return toNoMark(parsed, at);
    case 'few':
    case 'little':
      return toFewMark(parsed, at);
    case 'nobody':
    case 'nothing':
    case 'none':
    case 'nowhere':
    case 'neither':
      return isSubject(parsed, at) || isObject(parsed, at) ? toClauseMark(parsed, { from: at, to: at + 1 }) : null;
    case 'yet':
      return toYetMark(parsed, at);
    case 'far':
      return parsed.stretch.lowers[at + 1] === 'from' && isObject(parsed, at)
        ? toClauseMark(parsed, { from: at, to: at + 2 })
        : null;
    case 'by':
      return toByNoMeansMark(parsed, at, 'means');
    case 'in':
      return toByNoMeansMark(parsed, at, 'way');
    case 'unable':
      return toFailingMark(parsed, at);
    default:
      return isFailing(parsed.stretch.lowers[at] as string) ? toFailingMark(parsed, at) : null;
  }
}

/** True for what may be a form of one of the verbs of failing: their first letters, for speed. */
function isFailing(word: string): boolean {
  return word.startsWith('fail') || word.startsWith('neglect') || word.startsWith('forg') || word.startsWith('ceas');
}

function toAdverbMark(parsed: Parsed, at: number): Mark | null {
  const { stretch } = parsed;
  const next = stretch.lowers[at + 1] ?? '';
  const before = stretch.lowers[at - 1] ?? '';
  if (stretch.lowers[at] === 'not') {
    if (AFFIRMING.has(next) && !(next === 'to' && isInfinitive(parsed, at)) && !isInside(parsed, at)) return null;
    if (before === 'or' || before === 'if' || before === 'why' || before === 'whether') return null;
  }
  const cue = { from: at, to: at + 1 };
  const verb = findNegatedVerb(parsed, at);
  if (verb === null) {
    if (stretch.lowers[at] === 'not' && isOutdone(parsed, at)) return null;
    // "Not everyone agrees", "Not a word was said".
    if (isSubject(parsed, at) && /^(?:all|every|everyone|everybody|everything|a|an|one|many|much|any|even)$/.test(next))
      return toClauseMark(parsed, cue);
    return { ...toMark(ID, [cue], { from: at, to: Math.min(stretch.count, at + 4) }), flips: true, isOfEvents: true };
  }
  if (next === 'necessarily')
    return { ...toMark(ID, [{ from: at, to: at + 2 }], toVerbScope(parsed, verb)), level: 'possible', opens: true };
  if (verb.group.tense === 'past' && hasUntil(parsed, verb)) return null;
  return { ...toMark(ID, [cue], toVerbScope(parsed, verb)), flips: true };
}

/** "Not one, but two candidates": what follows is affirmed and more. */
function isOutdone({ stretch }: Parsed, at: number): boolean {
  for (let next = at + 1; next < Math.min(stretch.count, at + 5); next++)
    if (stretch.lowers[next] === 'but') return /^(?:one|once|just|a|an)$/.test(stretch.lowers[at + 1] ?? '');
  return false;
}

/** "did not leave until noon": he left. */
function hasUntil({ stretch }: Parsed, verb: StretchVerb): boolean {
  for (let at = verb.end; at < stretch.count && at < verb.end + 6; at++)
    if (stretch.lowers[at] === 'until' || stretch.lowers[at] === 'till') return true;
  return false;
}

/** "could not simply be": between a verb's words only "not only" affirms. */
function isInside({ stretch }: Parsed, at: number): boolean {
  const verb = findVerbAt(stretch.verbs, at);
  return verb !== null && at + 1 < verb.head && at > verb.first && stretch.lowers[at + 1] !== 'only';
}

function isInfinitive({ stretch }: Parsed, at: number): boolean {
  return /^VB/.test(stretch.tags[at + 2] ?? '');
}

/** The verb that "not" at `at` belongs to: the group it stands in, right after ("is not safe"), or right before ("not to go"). */
function findNegatedVerb({ stretch }: Parsed, at: number): StretchVerb | null {
  const inside = findVerbAt(stretch.verbs, at);
  if (inside !== null) return inside;
  const index = findVerbFrom(stretch.verbs, at);
  const before = stretch.verbs[index - 1];
  if (before !== undefined) {
    let gap = Math.max(before.end, at - 4);
    while (gap < at && /^RB/.test(stretch.tags[gap] ?? '')) gap++;
    if (gap === at && at - before.end < 4) return before;
  }
  const after = stretch.verbs[index];
  if (after === undefined) return null;
  let gap = at + 1;
  while (gap < at + 4 && gap < after.first && (/^RB/.test(stretch.tags[gap] ?? '') || stretch.lowers[gap] === 'to'))
    gap++;
  return gap === after.first ? after : null;
}

function toVerbScope(parsed: Parsed, verb: StretchVerb): Range {
  return { from: verb.first, to: toReach(parsed, verb) };
}

function toNoMark(parsed: Parsed, at: number): Mark | null {
  const { stretch } = parsed;
  const next = stretch.lowers[at + 1] ?? '';
  if (NO_MATTER.has(next) || /^[-–\d]/.test(next) || stretch.lowers[at + 1] === 'to') return null;
  // "no one single point" counts points.
  const isNobody = next === 'one' && !/^(?:JJ|NN)/.test(stretch.tags[at + 2] ?? '');
  const isDeterminer = /^(?:NN|JJ|VBN|VBG|DT|RB|CD)/.test(stretch.tags[at + 1] ?? '') || isNobody;
  if (next === 'longer') return toLongerMark(parsed, at);
  if (!isDeterminer || !(isSubject(parsed, at) || isObject(parsed, at))) return null;
  return toClauseMark(parsed, { from: at, to: at + (isNobody ? 2 : 1) });
}

function toLongerMark(parsed: Parsed, at: number): Mark | null {
  const verb = findNegatedVerb(parsed, at) ?? findNegatedVerb(parsed, at + 1);
  return verb === null ? null : { ...toMark(ID, [{ from: at, to: at + 2 }], toVerbScope(parsed, verb)), flips: true };
}

/** "Few believe it", "has little interest", not "a few" and not "little Ann". */
function toFewMark(parsed: Parsed, at: number): Mark | null {
  const { stretch } = parsed;
  const before = stretch.lowers[at - 1] ?? '';
  if (/^(?:a|the|these|those|last|past|next|first|some|very|every|too|so|as)$/.test(before)) return null;
  if (stretch.lowers[at] === 'few' ? !(isSubject(parsed, at) || isObject(parsed, at)) : !isObject(parsed, at))
    return null;
  if (stretch.lowers[at] === 'little' && !/^NNS?$/.test(stretch.tags[at + 1] ?? '')) return null;
  return toClauseMark(parsed, { from: at, to: at + 1 });
}

/** "by no means safe", "in no way affected". */
function toByNoMeansMark(parsed: Parsed, at: number, noun: string): Mark | null {
  const { lowers } = parsed.stretch;
  return lowers[at + 1] === 'no' && lowers[at + 2] === noun ? toClauseMark(parsed, { from: at, to: at + 3 }) : null;
}

function toYetMark(parsed: Parsed, at: number): Mark | null {
  const { stretch } = parsed;
  if (stretch.lowers[at + 1] !== 'to') return null;
  const verb = stretch.verbs[findVerbFrom(stretch.verbs, at) - 1];
  const infinitive = stretch.verbs[findVerbFrom(stretch.verbs, at + 1)];
  if (verb === undefined || infinitive === undefined || verb.end < at - 1 || infinitive.first > at + 2) return null;
  if (verb.group.lemma !== 'have' && verb.group.lemma !== 'be') return null;
  return {
    ...toMark(ID, [{ from: at, to: at + 2 }], { from: infinitive.first, to: infinitive.end }),
    flips: true,
    entry: toSegment(parsed, verb.head),
    passesTo: infinitive.head,
  };
}

/** "failed to sign": nobody signed. "unable to" and "not able to" the same. */
function toFailingMark(parsed: Parsed, at: number): Mark | null {
  const { stretch } = parsed;
  const isUnable = stretch.lowers[at] === 'unable';
  const verb = isUnable ? null : findVerbAt(stretch.verbs, at);
  if (!isUnable && (verb === null || verb.head !== at || !FAILING.has(verb.group.lemma))) return null;
  const infinitive = stretch.verbs[findVerbFrom(stretch.verbs, at + 1)];
  if (infinitive === undefined || infinitive.group.isFinite || infinitive.first > at + 2) return null;
  if (stretch.lowers[at + 1] !== 'to' && !/ing$/.test(stretch.lowers[infinitive.head] as string)) return null;
  const host = verb ?? stretch.verbs[findVerbFrom(stretch.verbs, at) - 1];
  return {
    ...toMark(ID, [{ from: at, to: at + 1 }], { from: infinitive.first, to: infinitive.end }),
    flips: true,
    entry: host === undefined || host.end < at - 3 ? null : toSegment(parsed, host.head),
    passesTo: infinitive.head,
  };
}

/** The whole clause is denied by a word that is no part of its verb. */
function toClauseMark(parsed: Parsed, cue: Range): Mark {
  const { from, to, clause } = toSegment(parsed, cue.from);
  return { ...toMark(ID, [cue], { from, to }), clause, flips: true };
}

/** True where the word opens the subject of its clause: its verb comes later, and only a few words stand before it. */
function isSubject(parsed: Parsed, at: number): boolean {
  const { stretch } = parsed;
  const { from, to } = toSegment(parsed, at);
  const verb = stretch.verbs[findVerbFrom(stretch.verbs, at)];
  if (verb === undefined || verb.first >= to) return false;
  for (let back = at - 1; back >= from; back--) {
    const tag = stretch.tags[back] ?? '';
    if (stretch.lowers[back] === ',') return true;
    if (back < at - 3 || /^(?:IN|VB|TO|NN|JJ)/.test(tag))
      return (
        tag === 'IN' && back === from && parsed.parts.clauses[parsed.parts.clauseOf[at] as number]?.kind !== 'main'
      );
  }
  return true;
}

/** True right after the finite verb of its clause, adverbs apart: "has no plans", "said nothing". */
function isObject({ stretch }: Parsed, at: number): boolean {
  const verb = stretch.verbs[findVerbFrom(stretch.verbs, at) - 1];
  if (verb === undefined || !verb.group.isFinite) return false;
  if (at > verb.end + 4) return false;
  for (let between = verb.end; between < at; between++)
    if (!/^(?:RB|MD)/.test(stretch.tags[between] ?? '')) return false;
  return at >= verb.end;
}

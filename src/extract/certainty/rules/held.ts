// Catches: I think the bridge is safe · we don't believe that · I am sure he knew · one supposes that · I doubt it will  Not: they think · I think so
import { HOLDING_VERBS } from '../../../lexicon/hedges.ts';
import { findNegationBefore } from '../../likelihood-words.ts';
import type { StretchVerb } from '../../stretch.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { findComplement, toPassing } from '../scope.ts';

const ID = 'certainty/held';
const HOLDERS: ReadonlySet<string> = new Set(['i', 'we', 'one']);
const SURE = /^(?:sure|certain|confident|convinced|positive)$/;

/** The one who speaks says how firmly he holds what follows. */
export const held: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const marks: Mark[] = [];
    for (const verb of parsed.stretch.verbs) {
      if (!verb.group.isFinite || verb.group.tense === 'past') continue;
      const subject = findHolder(parsed, verb);
      if (subject === -1) continue;
      const mark = toHeldMark(parsed, verb, subject);
      if (mark !== null) marks.push(mark);
    }
    return marks;
  },
};

function findHolder({ stretch }: Parsed, verb: StretchVerb): number {
  for (let at = verb.first - 1; at >= 0 && at >= verb.first - 3; at--) {
    if (HOLDERS.has(stretch.lowers[at] as string)) return at;
    if (!/^RB/.test(stretch.tags[at] ?? '')) return -1;
  }
  return -1;
}

function toHeldMark(parsed: Parsed, verb: StretchVerb, subject: number): Mark | null {
  const { stretch, taken } = parsed;
  const { lemma } = verb.group;
  if (lemma === 'be') {
    let at = verb.end;
    while (/^(?:RB|DT)/.test(stretch.tags[at] ?? '')) at++;
    if (!SURE.test(stretch.lowers[at] ?? '')) return null;
    const complement = findComplement(parsed, at + 1);
    if (complement === null || stretch.lowers[at + 1] === 'to') return null;
    const negation = findNegationBefore(stretch, at);
    if (negation !== -1) taken[negation] = 1;
    return {
      ...toMark(ID, [{ from: subject, to: at + 1 }], complement),
      ...toPassing(parsed, verb.head, complement),
      level: negation === -1 ? 'certain' : 'possible',
      opens: negation !== -1,
    };
  }
  const isDoubt = lemma === 'doubt';
  const level = isDoubt ? 'probable' : HOLDING_VERBS[lemma];
  if (level === undefined || verb.group.modal === 'would' || verb.group.modal === 'could') return null;
  const complement = findComplement(parsed, verb.end);
  if (complement === null) return null;
  // "I feel like", "we worry about" hold nothing; "we hope to" is a wish, which the sentence states.
  if (stretch.lowers[verb.end] === 'to') return null;
  const negation = findNegation(parsed, verb);
  if (negation !== -1) taken[negation] = 1;
  return {
    ...toMark(ID, [{ from: subject, to: verb.end }], complement),
    ...toPassing(parsed, verb.head, complement),
    level,
    opens: lemma === 'wonder',
    flips: isDoubt !== (negation !== -1),
  };
}

function findNegation({ stretch }: Parsed, verb: StretchVerb): number {
  for (let at = verb.first; at < verb.end; at++) if (/^(?:not|never)$/.test(stretch.lowers[at] as string)) return at;
  return -1;
}

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

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);
const ADVERBIALS: ReadonlySet<string> = new Set('because although though while whilst whereas once lest so'.split(' '));
/** Conjunctions that are prepositions as often. */
export const TENTATIVE: ReadonlySet<string> = new Set('after before since until till as than like'.split(' '));
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
/** After these, "if" is "whether". */
const ASKING: ReadonlySet<string> = new Set(
  'know see ask wonder tell say decide determine check find learn understand doubt question unclear clear sure certain'.split(
    ' ',
  ),
);
/** The kind of clause that the word at `at` opens; null where it opens none. `nextVerb` is the index of the first verb that begins after it. */
export function toOpener(stretch: Stretch, at: number, nextVerb: number): ClauseKind | null {
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

/** True where what stands before "if" asks, or does not know. */
function isAsking(stretch: Stretch, at: number, nextVerb: number): boolean {
  const verb = stretch.verbs[nextVerb - 1];
  if (verb !== undefined && verb.end >= at - 2 && ASKING.has(verb.group.lemma)) return true;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    if (stretch.lowers[back] === ',') return false;
    if (ASKING.has(stretch.lowers[back] as string)) return true;
  }
  return false;
}

/** "that" as a conjunction, a relative pronoun, or no opener at all. */
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

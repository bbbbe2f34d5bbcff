// Catches: "warned" of "had been warned three months earlier that the furnace should not be used"; "promised" of "promised to lift the duty".
// Not: what is denied, feared, asked for or only possible in its own clause.
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { PRONOUNS as PERSONAL } from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { findDenials } from '../statements/negation.ts';
import { isOpenAct } from '../statements/reporting.ts';
import type { Statement } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { isDeniedByWord } from './denials.ts';
import { toSubject } from './subject.ts';

/** A word of a statement that tells something as so. */
export interface Asserted {
  readonly statement: Statement;
  /** Index of the word; null where it stands in front of what is told: "promised | to lift the duty". */
  readonly index: number | null;
  /** Stems of whoever did it. */
  readonly doers: ReadonlySet<string>;
  /** True for a noun that only says which: "car" in "the car deck". */
  readonly isPart: boolean;
  /** True for what is to be: "will sell". */
  readonly isOpen: boolean;
}

/** What an article tells of one deed, as done or as to be done, by the stem that tells it. */
export function findAsserted(article: Compared, deed: string): readonly Asserted[] {
  const { byStem, known } = once(article, indexByStem);
  const found =
    known.get(deed) ?? (byStem.get(deed) ?? []).flatMap((statement) => toAsserted(article, statement, deed));
  known.set(deed, found);
  return found;
}

/** The statements of an article by what they may assert; what is looked for in them is worked out when it is asked for. */
function indexByStem(_: OwnArticle, article: Compared): Index {
  const byStem = new Map<string, Statement[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    const stems = new Set([...statement.profile.weights.keys(), ...toCueStems(article, statement)]);
    for (const stem of stems) addTo(byStem, stem, statement);
  }
  return { byStem, known: new Map() };
}

interface Index {
  readonly byStem: ReadonlyMap<string, readonly Statement[]>;
  readonly known: Map<string, readonly Asserted[]>;
}

function toAsserted(article: Compared, statement: Statement, deed: string): readonly Asserted[] {
  if (isDeniedByWord(statement)) return [];
  const { words } = article;
  const denials = findDenials(words, statement.spans);
  if (denials.some(({ negator }) => JUDGING.test(toForm(words, negator)))) return [];
  const negators = new Set(denials.map(({ negator }) => negator));
  for (const span of statement.spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      if (words.stems[index] !== deed || !statement.profile.weights.has(deed)) continue;
      const clause = toClause(words, from, to, index, negators);
      if (
        clause === null ||
        HELD_BACK.test(words.text.slice(clause.start, words.starts[index])) ||
        EXCLUDED.test(words.text.slice(clause.start, words.starts[index])) ||
        UNSURE.test(clause.says)
      )
        continue;
      return [
        {
          statement,
          index,
          doers: toSubject(article, statement.span.start, words.starts[index] as number, statement.speaker),
          isPart: isPart(words, index, to),
          isOpen: TO_COME.test(clause.says) || isOpenAct(statement.attribution),
        },
      ];
    }
  }
  if (!toCueStems(article, statement).includes(deed)) return [];
  return [{ statement, index: null, doers: new Set(statement.speaker.map(toStem)), isPart: false, isOpen: false }];
}

function isPart(words: Words, index: number, to: number): boolean {
  const next = index + 1;
  if (next >= to || !/^\p{Ll}{3,}$/u.test(toForm(words, next)) || /s$/.test(toForm(words, index))) return false;
  const lower = toForm(words, next);
  return (
    !FUNCTION_WORDS.has(lower) && !/(?:ed|ly|ing)$/.test(lower) && !PAST_VERB_FORMS.has(lower) && !PRONOUNS.has(lower)
  );
}

const PRONOUNS: ReadonlySet<string> = new Set(PERSONAL);

/** "False", "untrue": what they judge stands before them. */
const JUDGING = /^(?:false|untrue|baseless|wrong)$/i;

/** What is done by saying. */
const DONE_BY_SAYING: ReadonlySet<string> = new Set(
  'promise pledge vow warn ask request demand order threaten apologise admit concede confess offer complain'
    .split(' ')
    .map(toStem),
);

/** The stems of what is done by saying it. */
function toCueStems({ words }: Compared, { attribution }: Statement): readonly string[] {
  return (attribution?.cue ?? []).flatMap((span) => {
    if (NOT_DONE.test(words.text.slice(span.start, span.end))) return [];
    const { from, to } = toWordRange(words, span);
    return words.stems.slice(from, to).filter((stem) => DONE_BY_SAYING.has(stem));
  });
}

const NOT_DONE = /\b(?:not|never|no|refus\w*|declin\w*|fail\w*|would|will|could|might|may)\b|n['’]t\b/i;

const BREAK = /^(?:[,;:—–()]|that|when|while|although|though|after|before|which|who|whom|whose|because|since|so|but)$/i;
const AHEAD =
  /^(?:[,;:—–()]|that|when|while|although|though|after|before|which|who|whom|whose|because|since|so|but|and)$/i;
/** Words between a negator and the "that" of what is not said. */
const REACH_OF_SAYING = 3;
const OPENS_DOUBT = /^(?:if|whether|unless|until|without|instead|rather)$/i;

/** The clause of a word; null where something before it there denies it or leaves it open. */
function toClause(
  words: Words,
  from: number,
  to: number,
  index: number,
  negators: ReadonlySet<number>,
): { readonly start: number; readonly says: string } | null {
  let first = index;
  while (first > from && !BREAK.test(toForm(words, first - 1))) {
    first--;
    if (negators.has(first) || OPENS_DOUBT.test(toForm(words, first))) return null;
  }
  // "Would not confirm that a threat had been received".
  if (first > from && /^that$/i.test(toForm(words, first - 1)))
    for (let at = Math.max(from, first - 1 - REACH_OF_SAYING); at < first - 1; at++) if (negators.has(at)) return null;
  let last = index + 1;
  while (last < to && !AHEAD.test(toForm(words, last))) last++;
  const start = words.starts[first] as number;
  return { start, says: words.text.slice(start, words.ends[last - 1]) };
}

/** "Wanted to sell", "tried to", "offered to": what was not done by that. */
const HELD_BACK = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b/,
      anyWordOf(
        'want(?:ed|s)? wish(?:ed|es)? tr(?:y|ies|ied|ying) hop(?:ed|es|ing) ask(?:ed|s)? offer(?:ed|s)? fear(?:ed|s)? threaten(?:ed|s)? attempt(?:ed|s)? order(?:ed|s)? urg(?:ed|es) call(?:ed|s)? need(?:ed|s)? begg?(?:ed|s)? intend(?:ed|s)? plan(?:ned|s)? about supposed due likely ready able allowed required bid efforts? demands? calls? look(?:ed|s|ing)?',
      ),
      /\s(?:[\w'’]+\s){0,3}?(?:in)?to\b/,
    ),
    /\bcan\b/,
    /\b(?:is|are|was|were) to (?!have\b)/,
  ),
);
/** "Excludes welding as the cause". */
const EXCLUDED = /\b(?:exclud(?:es?|ed|ing)|rul(?:es?|ed|ing) out)\b/i;
const UNSURE = /\?|\b(?:may|might|could|should|perhaps|possibl[ey]|either)\b/i;
const TO_COME =
  /\b(?:would|will|wo|plans?|planned|planning|hopes?|hoped|expects?|expected|intends?|intended|forecast)\b/i;

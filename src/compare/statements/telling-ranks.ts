// Tells apart, in "the harbour master, Ola Brandt, who lives in Arden, closed the port", what is told ("closed the port") from whom or what it is
// told of, and from what is said of him by the way. Not: quotations and headlines, which are taken as told throughout.

import type { Span } from '../../document/span.ts';
import { anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { type Compared, findInside, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { PlacedMention } from '../placed-mention.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import type { Statement } from './statement.ts';
import { FINITE, FUNCTION_WORDS, isVerbAt, RELATIVES } from './verb-words.ts';

/** What a word does in a statement; the greater, the more it tells. */
export const RANK = {
  /** Names somebody or something, says what he is, or who reports it. */
  naming: 0,
  /** Says when. */
  time: 1,
  /** Stands before the verb: what it is about. */
  subject: 2,
  /** Says something by the way: "who lives in Arden", "when the gate fell". */
  aside: 3,
  /** Says what happens, or to whom. */
  told: 4,
} as const;

type Rank = (typeof RANK)[keyof typeof RANK];

/** The highest rank that each stem of a statement has in it, in the order of its profile; worked out when it is first asked for. */
export function toTellingRanks(statement: Statement): Uint8Array {
  const known = once(statement.article, createKnown);
  const found = known.get(statement);
  if (found !== undefined) return found;
  const made = rankStems(statement);
  known.set(statement, made);
  return made;
}

function createKnown(): Map<Statement, Uint8Array> {
  return new Map();
}

function rankStems(statement: Statement): Uint8Array {
  const { article, spans, profile, attribution, isHeadline } = statement;
  const stems = [...profile.weights.keys()];
  if (isHeadline || attribution?.kind === 'direct') return new Uint8Array(stems.length).fill(RANK.told);
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const ranks = new Uint8Array(stems.length);
  const { words } = article;
  const indices = spans.flatMap((span) => {
    const { from, to } = toWordRange(words, span);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
  const ofWords = rankWords(article, indices);
  for (const [at, index] of indices.entries()) {
    const place = places.get(words.stems[index] as string);
    const rank = ofWords[at] as Rank;
    if (place !== undefined && rank > (ranks[place] as number)) ranks[place] = rank;
  }
  return ranks;
}

/** The words of a stretch, by their places in it. */
interface Stretch {
  readonly forms: readonly string[];
  readonly lower: readonly string[];
  readonly ranks: Uint8Array;
}

function rankWords(article: Compared, indices: readonly number[]): Uint8Array {
  const { words } = article;
  const forms = indices.map((index) => toForm(words, index));
  const stretch: Stretch = {
    forms,
    lower: forms.map((form) => form.toLowerCase().replace('’', "'")),
    ranks: new Uint8Array(forms.length).fill(RANK.told),
  };
  rankReporting(stretch);
  rankInCommas(stretch);
  rankClauses(stretch);
  rankSubject(stretch);
  rankGroups(stretch);
  const whole = { start: words.starts[indices[0] ?? 0] ?? 0, end: words.ends[indices.at(-1) ?? 0] ?? 0 };
  rankPeople(findMentionsIn(article, whole), words, indices, stretch);
  for (const time of findInside(article.reading.times, [whole])) {
    if (time.type === 'DURATION' || time.type === 'SET') continue;
    const [from, to] = toPlaces(words, indices, time);
    lessen(stretch, from, to, RANK.time);
  }
  return stretch.ranks;
}

/** The places of a span among the words of a stretch. */
function toPlaces({ starts }: Words, indices: readonly number[], { start, end }: Span): readonly [number, number] {
  let from = 0;
  while (from < indices.length && (starts[indices[from] as number] as number) < start) from++;
  let to = from;
  while (to < indices.length && (starts[indices[to] as number] as number) < end) to++;
  return [from, to];
}

function lessen({ ranks }: Stretch, from: number, to: number, rank: Rank): void {
  for (let at = from; at < Math.min(to, ranks.length); at++) ranks[at] = Math.min(ranks[at] as number, rank);
}

const REPORTS = /^(?:said|says|told|tells|added|adds|wrote|writes)$/;
/** Words of a source before its verb. */
const LONGEST_SOURCE = 14;

/** ", Ola Brandt, told reporters at the pier": who reports what stands before it. */
function rankReporting(stretch: Stretch): void {
  const { lower } = stretch;
  for (let at = 2; at < lower.length; at++) {
    if (!REPORTS.test(lower[at] as string) || lower.slice(at + 1, at + 4).includes('that')) continue;
    let start = -1;
    for (let before = at - 1; before > 0 && at - before <= LONGEST_SOURCE; before--) {
      if (lower[before] !== ',') {
        if (isVerb(stretch, before)) break;
        continue;
      }
      start = before;
    }
    if (start > 0) {
      lessen(stretch, start, lower.length, RANK.naming);
      return;
    }
  }
}

/** True where the word is surely a verb that something has been said of before: "was", "closed", not "the closed gate". */
function isVerb({ lower, forms, ranks }: Stretch, at: number): boolean {
  const isBehindComma = lower[at - 1] === ',' && (ranks[at - 1] as number) === RANK.told;
  return (!isBehindComma || FINITE.has(lower[at] as string)) && isVerbAt(forms, lower, at);
}

function hasVerb(stretch: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(stretch, at)) return true;
  return false;
}

const MARK = /^[,;:.()—–]$/;
const ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...ROLE_NOUNS.map((noun) => `${noun}s`)]);
const LONGEST_APPOSITION = 16;

/** ", who lives in Arden,", ", the harbour master,", ", 64,", ", founded in 1866,": what is said of somebody or something between commas. */
function rankInCommas(stretch: Stretch): void {
  const { lower, forms } = stretch;
  for (let at = 0; at < lower.length; at++) {
    if (lower[at] !== ',') continue;
    const first = lower[at + 1] ?? '';
    const second = lower[at + 2] ?? '';
    let end = at + 1;
    while (end < lower.length && !/^[,;—–]$/.test(lower[end] as string)) end++;
    const isRelative = RELATIVES.has(first) || (PREPOSITIONS.includes(first) && RELATIVES.has(second));
    // Behind a comma that closes an apposition the sentence goes on.
    const isParticiple = stretch.ranks[at] === RANK.told && (/\p{L}{3}ed$/u.test(first) || PAST_VERB_FORMS.has(first));
    if (isRelative || isParticiple) {
      lessen(stretch, at, end + 1, RANK.aside);
      continue;
    }
    const next = lower[end + 1] ?? '';
    const isList =
      next === 'and' || next === 'or' || lower.slice(at + 1, end).some((form) => form === 'and' || form === 'or');
    const isApposition =
      /^(?:an?|the|its|his|her|their|now|then|once|former|one)$/.test(first) ||
      ROLES.has(first) ||
      (/^\d{1,3}$/.test(first) && end === at + 2) ||
      (/^\p{Lu}/u.test(forms[at + 1] ?? '') && !/^\p{Lu}/u.test(forms[at - 1] ?? ''));
    if (!isApposition || isList) continue;
    const isShort = end - at <= LONGEST_APPOSITION && !hasVerb(stretch, at + 2, end);
    if (isShort || isLongApposition(lower, at + 1, end)) lessen(stretch, at, end + 1, RANK.naming);
  }
}

const LONGEST_OF_ALL = 30;
const ARTICLE = /^(?:an?|the)$/;

/** ", the sprinter regarded as a favourite for the final,": no verb of its own, and the sentence's right behind it. */
function isLongApposition(lower: readonly string[], from: number, end: number): boolean {
  return (
    end - from <= LONGEST_OF_ALL &&
    ARTICLE.test(lower[from] as string) &&
    lower[end] === ',' &&
    FINITE.has(lower[end + 1] ?? '') &&
    !lower.slice(from, end).some((form) => FINITE.has(form))
  );
}

const SUBORDINATING: ReadonlySet<string> = new Set('when after before while since until once'.split(' '));
const ON_WHICH_DAY = /^(?:night|day|morning|evening|afternoon|eve|moment|time)$/;
const OF_THOSE = /^(?:has|have|had|was|were|is|are|did|\p{L}{3,20}ed)$/u;
/** Words behind "with" that say what something carries. */
const CARRYING = toPattern('', sequenceOf(/^/, anyWordOf('board aboard'), /$/));
const REACH_OF_WITH = 6;

/** "When the gate fell", "on the night the ferry sank", "the man who rang": up to the next mark, or where the sentence's own verb follows. */
function rankClauses(stretch: Stretch): void {
  const { lower } = stretch;
  for (let at = 0; at < lower.length; at++) {
    const form = lower[at] as string;
    const next = lower[at + 1] ?? '';
    if (SUBORDINATING.has(form)) lessen(stretch, at, toMark(lower, at), RANK.aside);
    else if (form === 'the' && ON_WHICH_DAY.test(next) && /^(?:\p{L}|\d)/u.test(lower[at + 2] ?? '') && at > 0) {
      if (!FUNCTION_WORDS.has(lower[at + 2] as string) || DETERMINERS.includes(lower[at + 2] as string))
        lessen(stretch, at, toMark(lower, at), RANK.aside);
    } else if (at > 0 && /^\p{L}/u.test(lower[at - 1] as string) && isRestrictive(lower, at)) {
      let end = at + 2;
      let seen = isVerb(stretch, at + 1) ? 1 : 0;
      for (; end < lower.length && !MARK.test(lower[end] as string); end++) {
        if (!isVerb(stretch, end) || isVerb(stretch, end - 1)) continue;
        seen++;
        if (seen > 1) break;
      }
      lessen(stretch, at, end, RANK.aside);
    } else if (form === 'with' && lower.slice(at + 1, at + 1 + REACH_OF_WITH).some((word) => CARRYING.test(word))) {
      lessen(stretch, at, Math.min(lower.length, at + 1 + REACH_OF_WITH), RANK.aside);
    }
  }
}

function isRestrictive(lower: readonly string[], at: number): boolean {
  const form = lower[at] as string;
  if (FUNCTION_WORDS.has(lower[at - 1] as string)) return false;
  return (
    form === 'who' || form === 'whose' || form === 'which' || (form === 'that' && OF_THOSE.test(lower[at + 1] ?? ''))
  );
}

function toMark(lower: readonly string[], at: number): number {
  let end = at;
  while (end < lower.length && end - at < LONGEST_CLAUSE && !/^[,;—–]$/.test(lower[end] as string)) end++;
  return end;
}

/** In words: beyond this no mark is looked for. */
const LONGEST_CLAUSE = 60;

/** Words before its verb in which a subject ends. */
const LONGEST_SUBJECT = 16;

/** "The number of people who died has risen to 23": there what is counted is told. */
const COUNTING = /^(?:number|toll|total|count|tally)$/;

const OF_KNOWN = /^(?:all|the|these|those|its|his|her|their|our|\p{L}+['’]s?)$/u;
const SMALL_COUNT = /^(?:[2-9]|1[0-2]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
/** "The 11 p.m. count", "the three months", "the two million". */
const OF_NO_GROUP =
  /^(?:[ap]\.?m\.?|o['’]clock|percent|per|hundred|thousand|m|bn|(?:second|minute|hour|day|week|month|year|point|million|billion|time)s?)$/;
const LONGEST_GROUP = 4;

/** "All 11 of its hospitals", "in nine of the 11 hospitals": of whom it is told; how many there are is known before. */
function rankGroups(stretch: Stretch): void {
  const { lower } = stretch;
  for (let at = 1; at < lower.length; at++) {
    if (!SMALL_COUNT.test(lower[at] as string) || !OF_KNOWN.test(lower[at - 1] as string)) continue;
    let end = at + 1;
    if (OF_NO_GROUP.test(lower[end] ?? '')) continue;
    while (
      end < lower.length &&
      end - at <= LONGEST_GROUP &&
      (lower[end] === 'of' || OF_KNOWN.test(lower[end] as string) || !FUNCTION_WORDS.has(lower[end] as string)) &&
      !MARK.test(lower[end] as string) &&
      !isVerb(stretch, end)
    )
      end++;
    lessen(stretch, at, end, RANK.subject);
  }
}

/** What stands before the first verb that is no part of an aside. */
function rankSubject(stretch: Stretch): void {
  const { lower, ranks } = stretch;
  let count = 0;
  for (let at = 0; at < lower.length && count <= LONGEST_SUBJECT; at++) {
    if (ranks[at] !== RANK.told) continue;
    const form = lower[at] as string;
    // The verb before it is one that looks like a noun.
    if ((form === 'that' && at > 0) || COUNTING.test(form)) return;
    if (isVerb(stretch, at)) {
      for (let before = 0; before < at; before++) if (ranks[before] === RANK.told) ranks[before] = RANK.subject;
      return;
    }
    if (/^[\p{L}\d]/u.test(form)) count++;
  }
}

/** "Opposition leader Beatriz Land", "the transport minister": who somebody is. */
function rankPeople(
  mentions: readonly PlacedMention[],
  words: Words,
  indices: readonly number[],
  stretch: Stretch,
): void {
  for (const mention of mentions) {
    const { how, entity } = mention;
    if (how === 'pronoun' || (entity.kind !== 'person' && how === 'name')) continue;
    const [from, to] = toPlaces(words, indices, mention);
    if (how === 'role') lessen(stretch, from, to, RANK.naming);
    else {
      let begin = from;
      for (let left = LONGEST_TITLE; left > 0 && begin > 0 && !isEdge(stretch, begin - 1); left--) begin--;
      lessen(stretch, begin, from, RANK.naming);
    }
  }
}

const LONGEST_TITLE = 4;

/** "Transport minister Ana Reyes": his title is of nouns of office and of words with a capital, and no "replace" of "will replace Ana Reyes". */
function isEdge({ lower, forms }: Stretch, at: number): boolean {
  const form = lower[at] as string;
  return FUNCTION_WORDS.has(form) || !(ROLES.has(form) || /^\p{Lu}/u.test(forms[at] as string));
}

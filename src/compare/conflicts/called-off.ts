import { anyOf, toPattern } from '../../language/pattern.ts';
import { PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { toRarity } from '../rarity.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';
import { findThing } from './deed-words.ts';
import { DAY_STEMS } from './plan-days.ts';

/** A word that tells less is not what is off. */
const LEAST_TELLING = 0.15;

const CALLED_OFF = toPattern(
  'i',
  /\b/,
  anyOf(
    /call(?:ed|ing|s)? off|cancel(?:l?ed|l?ing|s)?|postpon(?:ed|ing|es)|put off|put back/,
    /push(?:ed|es|ing) back|scrapp(?:ed|ing)|shelved|suspend(?:ed|s)|delayed|brought forward/,
    /withdr(?:ew|awn?)/,
  ),
  / /,
);
const IS_CALLED_OFF =
  /\b(?:was|were|been|being|is|are) (?:called off|cancel(?:l?ed)|postponed|put off|put back|pushed back|scrapped|shelved|suspended|delayed|brought forward|withdrawn)\b|\b(?:was|been|is) dropped\b/i;
/** Words behind "called off", or before "was called off", that say what is off. */
const REACH = 4;
/** "The talks, planned for Wednesday, had been brought forward": marks count as well. */
const REACH_BACK = 9;

/** "Marku cancelled it", "the police called it off". */
const CALLS_IT_OFF =
  /\b(?:(?:cancel(?:l?ed|s)|postponed|scrapped|suspended|shelved) (?:it|them)|(?:called|put|calls|puts) (?:it|them) off)\b/i;

/** True where what is off is told by the sentence before. */
export function callsItOff(change: Statement): boolean {
  return CALLS_IT_OFF.test(toStatementWords(change));
}

/** What a change begins with, in small letters, where that is off: "the toll, due on Friday, was postponed"; null where it is nobody's or somebody's. */
export function toThingOff({ article, names, span }: Statement): string | null {
  const { words } = article;
  if (!IS_CALLED_OFF.test(words.text.slice(span.start, span.end))) return null;
  const { from, to } = toWordRange(words, span);
  const thing = findThing({ article, names }, from, to);
  return thing === null ? null : toForm(words, thing.end - 1).toLowerCase();
}

/** The things of which the sentence before first speaks: one of them is taken up by "it". */
function findBefore({ article, names, sentence }: Statement): ReadonlySet<string> {
  const { words, reading } = article;
  const before = reading.sentences[sentence - 1];
  const things = new Set<string>();
  if (before === undefined) return things;
  const { from, to } = toWordRange(words, before);
  for (let index = from; index < Math.min(to, from + REACH_OF_BEFORE); index++) {
    if (!/^(?:an?|the|no|its|his|her|their)$/i.test(toForm(words, index))) continue;
    if (index > from && PLACING.has(toForm(words, index - 1).toLowerCase())) continue;
    const thing = findThing({ article, names }, index + 1, to);
    if (thing !== null) things.add(thing.stem);
  }
  return toTelling([...things]);
}

const PLACING: ReadonlySet<string> = new Set(PREPOSITIONS);
const REACH_OF_BEFORE = 12;

function toTelling(stems: readonly string[]): ReadonlySet<string> {
  return new Set(stems.filter((stem) => toRarity(stem) >= LEAST_TELLING && !/^\d/.test(stem) && !DAY_STEMS.has(stem)));
}

/** The stems of what is told to be called off: "her visit to Ocaral". */
export function findCalledOff(change: Statement): ReadonlySet<string> {
  const { words } = change.article;
  const said = words.text.slice(change.span.start, change.span.end);
  const passive = IS_CALLED_OFF.exec(said);
  const match = CALLED_OFF.exec(said);
  if (match === null && passive === null) return CALLS_IT_OFF.test(said) ? findBefore(change) : new Set();
  if (passive === null && CALLS_IT_OFF.test(said)) return findBefore(change);
  const at = passive === null ? (match as RegExpExecArray) : passive;
  const range =
    passive === null
      ? toWordRange(words, { start: change.span.start + at.index + at[0].length, end: change.span.end })
      : toWordRange(words, { start: change.span.start, end: change.span.start + at.index });
  const stems =
    passive === null
      ? words.stems.slice(range.from, Math.min(range.to, range.from + REACH))
      : words.stems.slice(Math.max(range.from, range.to - REACH_BACK), range.to);
  return toTelling(stems);
}

/** Somebody's staying away calls off his plan and nobody else's. */
export const IS_AWAY: RegExp =
  /\b(?:pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part))\b/i;

/** True where the plan names somebody who is named as staying away. */
export function isOfSamePerson({ names }: Statement, { article, span }: Statement): boolean {
  const away = IS_AWAY.exec(article.words.text.slice(span.start, span.end));
  const end = away === null ? span.end : span.start + away.index;
  return article.reading.entities.some(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      mentions.some((mention) => mention.start >= span.start && mention.end <= end) &&
      name.split(/\s+/).some((word) => names.has(toStem(word))),
  );
}

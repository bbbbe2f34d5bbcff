import { anyOf, toPattern } from '../../language/pattern.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
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

/** The stems of what is told to be called off: "her visit to Ocaral". */
export function findCalledOff(change: Statement): ReadonlySet<string> {
  const { words } = change.article;
  const said = words.text.slice(change.span.start, change.span.end);
  const passive = IS_CALLED_OFF.exec(said);
  const match = CALLED_OFF.exec(said);
  if (match === null && passive === null) return new Set();
  const at = passive === null ? (match as RegExpExecArray) : passive;
  const range =
    passive === null
      ? toWordRange(words, { start: change.span.start + at.index + at[0].length, end: change.span.end })
      : toWordRange(words, { start: change.span.start, end: change.span.start + at.index });
  const stems =
    passive === null
      ? words.stems.slice(range.from, Math.min(range.to, range.from + REACH))
      : words.stems.slice(Math.max(range.from, range.to - REACH_BACK), range.to);
  return new Set(stems.filter((stem) => toRarity(stem) >= LEAST_TELLING && !/^\d/.test(stem) && !DAY_STEMS.has(stem)));
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

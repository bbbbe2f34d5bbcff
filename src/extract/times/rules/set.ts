// Catches: every Friday · each year · daily · twice a week · $3 a year · Tuesday nights · every two weeks  Not: Daily Mail · once (formerly) · a year (of its own)
import { DAY_PARTS, SEASONS } from '../../../lexicon/time-words.ts';
import { toLengthValue } from '../point.ts';
import type { TimeRule, TimeValue } from '../time-rule.ts';
import {
  DAY_PART,
  GAP,
  MONTH,
  NUMBER,
  parseMonth,
  parseNumber,
  parseUnit,
  parseWeekday,
  SEASON,
  toSticky,
  UNIT,
  WEEKDAY,
} from '../vocabulary.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** What is counted by the day or year: "700 seats a week", "$2 million a year". */
const COUNTED =
  'hundred|thousand|million|billion|trillion|percent|cents?|dollars|pounds|euros|yen|hours|days|weeks|months|barrels|tons|tonnes|people|visitors|passengers|copies|jobs|seats|flights|units|cars|calls|miles|kilometers|kilometres|cases|deaths|each';

/** What comes back again and again. */
export const set: TimeRule = {
  id: 'times/set',
  opens: ['each', 'weekday', 'day-part', 'article'],
  pattern: toSticky(
    `(?:(?:each|every)${GAP}(?:and${GAP}every${GAP})?(?:(other|second|single|few)${GAP}|(${NUMBER})${GAP})?(?:(${WEEKDAY})(?:${GAP}(${DAY_PART}))?|(${MONTH})|(${SEASON})|(${DAY_PART})|(${UNIT}))|(${Object.keys(ADVERBS).join('|')})|(${WEEKDAY})s?${GAP}(${DAY_PART})s|(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|(?:(?<=\\b(?:once|twice|thrice|times)${GAP})a|(?<=[\\d%]${GAP}|\\b(?:${COUNTED})${GAP})an?|per)${GAP}(${UNIT})(?!${GAP}(?:ago|earlier|later|after|before|from${GAP}now)\\b))(?!\\w|-(?:old|long))`,
  ),
  confidence: 0.85,
  toTime(match) {
    const [
      whole,
      step,
      count,
      weekday,
      weekdayPart,
      month,
      season,
      dayPart,
      unitWord,
      adverb,
      partDay,
      parts,
      plural,
      perUnit,
    ] = match;
    if (weekday !== undefined) return toSet(`XXXX-WXX-${parseWeekday(weekday)}${toPart(weekdayPart)}`);
    if (month !== undefined) return toSet(`XXXX-${String(parseMonth(month)).padStart(2, '0')}`);
    if (season !== undefined) return toSet(`XXXX-${SEASONS.get(season.toLowerCase())}`);
    if (dayPart !== undefined) return toSet(`XXXX-XX-XX${toPart(dayPart)}`);
    if (partDay !== undefined) return toSet(`XXXX-WXX-${parseWeekday(partDay)}${toPart(parts)}`);
    if (plural !== undefined)
      return /^[A-Z]/.test(plural) ? toSet(`XXXX-WXX-${parseWeekday(plural.slice(0, -1))}`) : null;
    if (adverb !== undefined) {
      const { input, index } = match;
      // "the Daily Mail", "a weekly": names and papers.
      if (/^[A-Z]/.test(adverb) && /^\s[A-Z]/.test(input.slice(index + whole.length, index + whole.length + 2)))
        return null;
      // "quarterly dividend" names a kind of dividend.
      if (
        /^(?:quarterly|monthly|yearly)$/i.test(adverb) &&
        /^\s[a-z]{4,}/.test(input.slice(index + whole.length, index + whole.length + 6))
      )
        return null;
      return toSet(ADVERBS[adverb.toLowerCase()] ?? null);
    }
    const unit = parseUnit(unitWord ?? perUnit ?? '');
    if (unit === null) return null;
    const number = count === undefined ? (/other|second/i.test(step ?? '') ? 2 : 1) : parseNumber(count);
    return toSet(toLengthValue(unit, /few/i.test(step ?? '') ? null : number));
  },
};

function toPart(word: string | undefined): string {
  const letters = DAY_PARTS.get(word?.toLowerCase().replace(/s$/, '') ?? '');
  return letters === undefined ? '' : `T${letters}`;
}

function toSet(value: string | null): TimeValue {
  return { type: 'SET', value, mod: null, anchor: 'none', candidates: [] };
}

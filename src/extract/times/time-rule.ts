import type { Time } from '../../document/findings.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';

/** What the words before it already settle about a time. */
export interface TimeContext {
  /** Day number of publication (calendar.ts), or null where it is not known. */
  readonly published: number | null;
  /** Day number of the time before this one in the text, where it has a day. */
  readonly previous: number | null;
  /** Whether the words look back or ahead; a bare "Thursday" follows it. */
  readonly tense: 'past' | 'future';
}

/** What a rule makes of the words it matched. */
export interface TimeValue {
  readonly type: Time['type'];
  readonly value: string | null;
  readonly mod: string | null;
  readonly anchor: Time['anchor'];
  readonly candidates: readonly string[];
}

/** One kind of temporal expression. */
export interface TimeRule {
  /** "times/" and the name of the rule's file. */
  readonly id: string;
  /** Global, case-insensitive, without nested repetition. */
  readonly pattern: RegExp;
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  /** Null where the words turn out to be no time ("March" the verb). */
  toTime(match: RegExpExecArray, context: TimeContext): TimeValue | null;
}

export const WEEKDAY: string = toAlternatives(WEEKDAYS);
export const MONTH: string = toAlternatives(MONTHS);

/** 1 for Monday to 7 for Sunday; null for another word. */
export function parseWeekday(word: string): number | null {
  return parseName(WEEKDAYS, word);
}

/** 1 for January to 12 for December; null for another word. */
export function parseMonth(word: string): number | null {
  return parseName(MONTHS, word);
}

/** TIMEX3's modifier for "early", "mid", "late". */
export function toMod(word: string | undefined): string | null {
  switch (word?.toLowerCase().replace('-', '')) {
    case 'early':
      return 'START';
    case 'mid':
      return 'MID';
    case 'late':
      return 'END';
    default:
      return null;
  }
}

/** A time without a value, for want of something to count from. */
export function toUnanchored(type: Time['type'], anchor: Time['anchor'], candidates: readonly string[]): TimeValue {
  return { type, value: null, mod: null, anchor, candidates };
}

function toAlternatives(names: readonly (readonly string[])[]): string {
  return names.map(([full = '', ...short]) => [full, ...short.map((name) => `${name}\\.?`)].join('|')).join('|');
}

function parseName(names: readonly (readonly string[])[], word: string): number | null {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const index = names.findIndex((row) => row.includes(lower));
  return index === -1 ? null : index + 1;
}

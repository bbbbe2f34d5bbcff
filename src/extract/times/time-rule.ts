import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';

/** Kinds of words that a time can begin with; openers.ts has the words. */
export type Opener =
  | 'digit'
  | 'number'
  | 'article'
  | 'ordinal'
  | 'unit'
  | 'month'
  | 'weekday'
  | 'season'
  | 'day-part'
  | 'shift'
  | 'edge'
  | 'each'
  | 'deictic'
  | 'vague'
  | 'fiscal'
  | 'holiday'
  | 'decade';

/** Where the words around a time look: back, ahead, or nowhere that the text shows. */
export type Direction = 'past' | 'future' | 'none';

/** What the words before it already settle about a time. */
export interface TimeContext {
  /** Day number of publication (calendar.ts), or null where it is not known. */
  readonly published: number | null;
  /** Value of the last time before this one that is a day, week, month, quarter, season, year or time of day; null where there is none. */
  readonly previous: string | null;
  /** True where that is only since or until when something was so, or where an hour of a day unknown has come since. */
  readonly isPreviousBound: boolean;
  /** True where it is bound only as the day on which somebody said something. */
  readonly isPreviousSaid: boolean;
  /** True where that is the day of what had been before: "had been inspected on May 3". */
  readonly isPreviousOfBefore: boolean;
  /** The recent days told so far, each once, those of sayings left out, in order: "YYYY-MM-DD". */
  readonly newsDays: readonly string[];
  /** The days that the first paragraphs tell of, as what the news is about. */
  readonly leadDays: readonly string[];
  /** Where its sentence begins. */
  readonly sentenceStart: number;
  /** The last quarter or half near before this one; null where there is none. */
  readonly previousQuarter: string | null;
  /** The time found last, whatever it is. */
  readonly last: FoundTime | null;
  /** Where the nearest verb looks; worked out when asked. */
  toDirection(): Direction;
  /** True where the nearest verb tells what had been before ("had rung"); worked out when asked. */
  isOfBefore(): boolean;
}

/** What a rule makes of the words it matched. */
export interface TimeValue {
  readonly type: Time['type'];
  readonly value: string | null;
  readonly mod: string | null;
  readonly anchor: Time['anchor'];
  readonly candidates: readonly string[];
  /** True for the far side of a comparison ("a year earlier"): later words do not count from it. */
  readonly isAside?: boolean;
}

/** One kind of temporal expression. */
export interface TimeRule {
  /** "times/" and the name of the rule's file. */
  readonly id: string;
  /** The rule is tried only where a word of these kinds stands. */
  readonly opens: readonly Opener[];
  /** Sticky and case-insensitive, without nested unbounded repetition; it is run on the whole text at the opening word. */
  readonly pattern: RegExp;
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  /** Null where the words turn out to be no time ("March" the verb). */
  toTime(match: RegExpExecArray, context: TimeContext): TimeValue | null;
}

/** A time in the words, not yet a finding: it has no id. */
export interface FoundTime extends Span, TimeValue {
  readonly rule: TimeRule;
}

/** A time with a value that needs nothing but its own words. */
export function toAbsolute(type: Time['type'], value: string, mod: string | null = null): TimeValue {
  return { type, value, mod, anchor: 'absolute', candidates: [] };
}

/** A time counted from publication. */
export function toPublished(type: Time['type'], value: string | null, mod: string | null = null): TimeValue {
  return { type, value, mod, anchor: 'published', candidates: [] };
}

/** A time counted from the one before it. */
export function toPrevious(type: Time['type'], value: string | null, mod: string | null = null): TimeValue {
  return { type, value, mod, anchor: 'previous-time', candidates: [] };
}

/** The same place in the calendar in another year, beside the one that is spoken of. */
export function toComparison(value: string | null, mod: string | null = null): TimeValue {
  return { type: 'DATE', value, mod, anchor: 'previous-time', candidates: [], isAside: true };
}

/** A length of time. */
export function toLength(value: string, mod: string | null = null): TimeValue {
  return { type: 'DURATION', value, mod, anchor: 'none', candidates: [] };
}

/** What comes back. */
export function toSet(value: string | null): TimeValue {
  return { type: 'SET', value, mod: null, anchor: 'none', candidates: [] };
}

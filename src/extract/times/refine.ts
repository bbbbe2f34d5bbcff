import { anyOf, toPattern } from '../../language/pattern.ts';
import type { FoundTime } from './time-rule.ts';
import { toMod } from './vocabulary.ts';

/** Words before a time that belong to it. */
interface Refiner {
  /** Matched against the words before the time, up to it. */
  readonly before: RegExp;
  readonly refine: (time: FoundTime, match: RegExpExecArray, text: string) => FoundTime | null;
}

const MODS: readonly [words: RegExp, mod: string][] = [
  [/^(?:at least|no less than|no fewer than)/i, 'EQUAL_OR_MORE'],
  [/^(?:more than|longer than|over|upwards of|just over|well over)/i, 'MORE_THAN'],
  [/^(?:less than|fewer than|under|just under)/i, 'LESS_THAN'],
  [/^(?:up to|at most|no more than|no longer than|within|as many as)/i, 'EQUAL_OR_LESS'],
  [/^(?:nearly|almost|about|around|roughly|approximately|some|circa)/i, 'APPROX'],
];

const CLOCK = /T\d\d:\d\d/;

/** In order; each looks at what the one before it left. */
const REFINERS: readonly Refiner[] = [
  {
    before: /\b(early|earlier|mid|late|later)(?:-|\s+(?:in\s+|on\s+)?(?:the\s+)?)$/i,
    refine: (time, match) => (isPoint(time) ? extend(time, match, time.mod ?? toMod(match[1])) : null),
  },
  {
    before: /\b(?:the\s+)?(?:very\s+)?(end|beginning|start|middle|close|outset|turn)\s+of\s+(?:the\s+)?$/i,
    refine: (time, match) => (isPoint(time) ? extend(time, match, toEdge(match[1] ?? '')) : null),
  },
  {
    before: toPattern(
      'i',
      /\b/,
      anyOf(
        /nearly|almost|about|around|roughly|approximately|some|circa|at least|at most/,
        /(?:no )?(?:more|less|fewer|longer) than/,
        /(?<=\b(?:for|in|after|took|lasted|of|by|spent|waited|than) )over/,
        /(?:just|well) over|(?:just )?under|up to|as many as|upwards of/,
      ),
      /\s+$/,
    ),
    refine: (time, match) => {
      const isVagueWord = /^(?:over|under|some|about|around|at most)/i.test(match[0]);
      if (time.value?.endsWith('_REF') === true || time.type === 'SET') return null;
      if (
        time.type !== 'DURATION' &&
        (RELATIVE.has(time.rule.id) || (isVagueWord && !/^(?:about|around)/i.test(match[0])))
      )
        return null;
      return extend(time, match, time.mod ?? MODS.find(([words]) => words.test(match[0]))?.[1] ?? null);
    },
  },
  {
    before: /\b(?:shortly|just|soon|minutes|moments) (?:before|after) $/i,
    refine: (time, match) => (CLOCK.test(time.value ?? '') ? extend(time, match, time.mod ?? 'APPROX') : null),
  },
  {
    before: /\bthe\s+$/i,
    refine: (time, match, text) => (isNoun(text, time) ? extend(time, match, time.mod) : null),
  },
];

/** Takes in the words before a time that say which part of it or how nearly; never past `from`. */
export function refine(text: string, time: FoundTime, from: number): FoundTime {
  let refined = time;
  for (const { before, refine } of REFINERS) {
    const match = before.exec(text.slice(Math.max(from, refined.start - REACH), refined.start));
    if (match !== null) refined = refine(refined, match, text) ?? refined;
  }
  return refined;
}

const REACH = 32;
/** "get around Wednesday's ruling", "about last week": no nearness. */
const RELATIVE: ReadonlySet<string> = new Set([
  'times/weekday',
  'times/deictic-day',
  'times/quarter-reference',
  'times/quarter-comparison',
  'times/quarter',
  'times/decade',
]);

function extend(time: FoundTime, match: RegExpExecArray, mod: string | null): FoundTime {
  return { ...time, start: time.start - match[0].length, mod };
}

/** Times that stand before a noun more often than they are one: "the May visit", "the 1990 war". */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...[
    'times/written-date',
    'times/month',
    'times/numeric-date',
    'times/every',
    'times/daily',
    'times/weekdays',
    'times/rate',
    'times/clock',
    'times/holiday',
  ],
]);

/** False where "the" belongs to another noun: "the two-day visit", "the 10-year-old", "the year-ago results". */
function isNoun(text: string, { start, end, rule, mod }: FoundTime): boolean {
  const words = text.slice(start, end);
  if (/^the\b/i.test(words)) return false;
  if (mod !== null && /^(?:early|mid|late)\b/i.test(words)) return rule.id !== 'times/month';
  if (BEFORE_NOUN.has(rule.id)) return / of /i.test(words);
  if (rule.id === 'times/year') return /^(?:year|fiscal)/i.test(words);
  if (rule.id === 'times/weekday') return /^(?:previous|following|past|coming)\b/i.test(words);
  if (JOINED.test(words)) return false;
  return rule.id !== 'times/duration' || !COUNTED_SINGULAR.test(words);
}

/** "two-day", "year-ago", "ten day": they tell more of the noun after them. */
const JOINED = /-(?:day|week|month|year|hour|minute|decade|century|quarter|half|ago|earlier|old|long)$/i;
const COUNTED_SINGULAR = /^(?!(?:one|an?|1)\b).*\s(?:day|week|month|year|hour|minute|decade)$/i;

/** A place in the calendar, and no length, set or reference. */
function isPoint({ type, value }: FoundTime): boolean {
  return (type === 'DATE' || type === 'TIME') && value?.endsWith('_REF') !== true;
}

function toEdge(word: string): string {
  if (/^(?:end|close)$/i.test(word)) return 'END';
  return /^middle$/i.test(word) ? 'MID' : 'START';
}

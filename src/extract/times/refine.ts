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
  [/^(?:more than|over|upwards of|just over|well over)/i, 'MORE_THAN'],
  [/^(?:less than|fewer than|under|just under)/i, 'LESS_THAN'],
  [/^(?:up to|at most|no more than|within|as many as|no longer than)/i, 'EQUAL_OR_LESS'],
  [/^(?:nearly|almost|about|around|roughly|approximately|some|circa)/i, 'APPROX'],
];

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
    before:
      /\b(?:nearly|almost|about|around|roughly|approximately|some|circa|at least|at most|(?:no )?(?:more|less|fewer|longer) than|(?:just |well )?over|(?:just )?under|up to|as many as|upwards of)\s+$/i,
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
    before: /\bthe\s+$/i,
    // "the 10-year-old" is a child.
    refine: (time, match, text) => (text.endsWith('old', time.end) ? null : extend(time, match, time.mod)),
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
  'times/quarter',
  'times/decade',
]);

function extend(time: FoundTime, match: RegExpExecArray, mod: string | null): FoundTime {
  return { ...time, start: time.start - match[0].length, mod };
}

/** A place in the calendar, and no length, set or reference. */
function isPoint({ type, value }: FoundTime): boolean {
  return (type === 'DATE' || type === 'TIME') && value?.endsWith('_REF') !== true;
}

function toEdge(word: string): string {
  if (/^(?:end|close)$/i.test(word)) return 'END';
  return /^middle$/i.test(word) ? 'MID' : 'START';
}

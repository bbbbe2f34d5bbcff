import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { HOLIDAYS } from '../../lexicon/holidays.ts';
import { DAY_PARTS, DECADE_WORDS, NUMBER_WORDS, ORDINAL_WORDS, SEASONS, UNITS } from '../../lexicon/time-words.ts';
import type { Opener } from './time-rule.ts';

/** The words that a time can begin with, by kind; a word can be of several ("second", "may"). Numbers in digits are told by their form. */
const WORDS: Readonly<Record<Exclude<Opener, 'digit'>, Iterable<string>>> = {
  number: [
    ...NUMBER_WORDS.keys(),
    'few',
    'several',
    'couple',
    'many',
    'dozens',
    'hundreds',
    'thousands',
    'millions',
    'half',
    'some',
  ],
  article: ['a', 'an'],
  ordinal: [...ORDINAL_WORDS.keys()],
  unit: [...UNITS.keys(), 'centuries', 'term'],
  month: MONTHS.flat(),
  weekday: WEEKDAYS.flatMap((names) => [...names, `${names[0]}s`]),
  season: [...SEASONS.keys()],
  'day-part': [
    ...DAY_PARTS.keys(),
    'mornings',
    'evenings',
    'nights',
    'noon',
    'midnight',
    'midday',
    'midafternoon',
    'overnight',
  ],
  shift: [
    ...['this', 'last', 'next', 'past', 'previous', 'following', 'coming', 'preceding', 'prior', 'upcoming', 'current'],
    ...['latest', 'recent', 'same', 'that', 'then', 'these', 'those', 'comparable', 'corresponding', 'full', 'whole'],
    ...[
      'entire',
      'additional',
      'extra',
      'its',
      'their',
      'early',
      'earlier',
      'mid',
      'middle',
      'late',
      'later',
      'first',
      'final',
      'foreseeable',
    ],
  ],
  edge: ['end', 'beginning', 'start', 'middle', 'close', 'turn', 'early', 'late', 'mid', 'post', 'pre'],
  each: [
    ...['each', 'every', 'daily', 'weekly', 'biweekly', 'fortnightly', 'monthly', 'quarterly', 'yearly', 'annually'],
    ...['hourly', 'nightly', 'once', 'twice', 'per', 'three', 'four', 'five', 'several'],
  ],
  deictic: [
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'this',
    'last',
    'next',
    'late',
    'early',
    'earlier',
    'later',
    'mid',
  ],
  vague: [
    ...[
      'now',
      'nowadays',
      'currently',
      'current',
      'presently',
      'recently',
      'recent',
      'lately',
      'soon',
      'future',
      'past',
    ],
    ...[
      'previously',
      'formerly',
      'already',
      'once',
      'near',
      'short',
      'right',
      'these',
      'those',
      'long',
      'same',
      'immediate',
    ],
    ...['coming', 'more', 'as', 'at', 'shortly', 'present', 'time', 'foreseeable', 'earlier', 'later', 'one', 'some'],
  ],
  fiscal: ['fiscal', 'financial', 'year', 'years', 'q1', 'q2', 'q3', 'q4', 'fy'],
  holiday: [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] as string),
  decade: [...DECADE_WORDS.keys(), 'nineteen', 'eighteen', 'seventeen', 'two', 'mid', 'early', 'late'],
};

const KINDS = ['digit', ...Object.keys(WORDS)] as readonly Opener[];
const MASK_OF: ReadonlyMap<string, number> = toMasks();
const LONGEST = 15;

function toMasks(): Map<string, number> {
  const masks = new Map<string, number>();
  for (const [kind, words] of Object.entries(WORDS))
    for (const word of words) masks.set(word, (masks.get(word) ?? 0) | toMask([kind as Opener]));
  return masks;
}

/** One bit for each kind. */
export function toMask(kinds: readonly Opener[]): number {
  return kinds.reduce((mask, kind) => mask | (1 << KINDS.indexOf(kind)), 0);
}

const DIGIT_MASK = toMask(['digit', 'number']);

/** The kinds of the word at [start, end), its first part where it is hyphenated; 0 for a word that no time begins with. */
export function toOpenerMask(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0x30 && code <= 0x39) return DIGIT_MASK;
  const isShort = code === 0x27 || code === 0x2019;
  // "'60s".
  if (isShort && /^\d0s/.test(text.slice(start + 1, start + 4))) return DIGIT_MASK;
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (!isLetter || end - start > LONGEST) return 0;
  let word = text.slice(start, end).toLowerCase();
  let mask = MASK_OF.get(word);
  if (mask !== undefined) return mask;
  const cut = word.search(/[.'’-]/);
  if (cut <= 0) return 0;
  word = word.slice(0, cut);
  mask = MASK_OF.get(word);
  return mask ?? 0;
}

// Catches: "a third lower", "nearly two thirds of the members", "by a quarter", "one in ten".
// Not: "a quarter earlier", "the third of May", "a second", "half an hour".
import { NUMBER_WORDS } from '../../lexicon/time-words.ts';
import type { Words } from '../words.ts';
import { lowerAt } from './figures.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['tenth', 10],
]);
/** What a share is followed by. */
const BEHIND = /^(?:of|more|less|lower|higher|fewer|larger|smaller|cheaper|[.,;])$/;
/** "A third of May", "a quarter of an hour". */
const NO_WHOLE = /^(?:an?|may|june|july|january|february|march|april|august|september|october|november|december)$/;

/** "By a quarter past nine", "by a third mayor". */
const NO_SHARE = /^(?:past|to|century|earlier|later|-|\p{L}+(?:or|er|man|ist|ant))$/u;

/** What makes a share of "a third" at the end of a clause: "fell by a third", "nearly a third". */
const BEFORE_BARE = /^(?:by|nearly|almost|about|around|roughly)$/;

/** A share in percent, with the index after its last word. */
interface Share {
  readonly value: number;
  readonly to: number;
}

/** The share that begins at a word; null where there is none. */
export function parseFraction(words: Words, index: number): Share | null {
  const first = lowerAt(words, index);
  if (!/^an?$|-/.test(first) && !NUMBER_WORDS.has(first)) return null;
  if (first === 'one' && lowerAt(words, index + 1) === 'in') return parseOneIn(words, index);
  // "Two-thirds" comes as one token or as three.
  const [count = '', tied] = first.split('-');
  const isApart = tied === undefined && lowerAt(words, index + 1) === '-';
  const part = tied ?? lowerAt(words, isApart ? index + 2 : index + 1);
  const to = index + (tied !== undefined ? 1 : isApart ? 3 : 2);
  const by = PARTS.get(part.replace(/s$/, ''));
  const times = /^an?$/.test(count) ? 1 : NUMBER_WORDS.get(count);
  if (by === undefined || times === undefined || times >= by) return null;
  const next = lowerAt(words, to);
  const before = lowerAt(words, index - 1);
  const isBy = before === 'by' && !NO_SHARE.test(next);
  if (!(isBy || BEHIND.test(next)) || (next === 'of' && NO_WHOLE.test(lowerAt(words, to + 1)))) return null;
  if (/^[.,;]$/.test(next) && !BEFORE_BARE.test(before)) return null;
  return { value: toPercent(times, by), to };
}

/** "One in ten" */
function parseOneIn(words: Words, index: number): Share | null {
  const last = lowerAt(words, index + 2);
  const by = NUMBER_WORDS.get(last) ?? Number(last);
  return by >= 2 && by <= MOST ? { value: toPercent(1, by), to: index + 3 } : null;
}

const MOST = 100;

function toPercent(times: number, by: number): number {
  return Number(((100 * times) / by).toPrecision(6));
}

import type { Happening } from '../../document/findings.ts';
import { PRESENCE_WORDS } from '../../lexicon/presence-words.ts';
import type { OwnArticle } from '../material.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import { toNounFamily, toVerbFamily } from './families.ts';

/** The head of every word for going or being somewhere: "visit", "would not be appearing", "did not come". */
export const PRESENCE = '=presence';

const PRESENCE_STEMS: ReadonlySet<string> = new Set(PRESENCE_WORDS.map(toStem));
/** After these a noun phrase goes on, and its head stands before. */
const GOES_ON: ReadonlySet<string> = new Set(
  'of to in at on for by with against from between over after before during about among near into that which who whose when where as'.split(
    ' ',
  ),
);
/** Verbs that leave it to their object to say what happens. */
const LIGHT: ReadonlySet<string> = new Set(
  ['hold', 'make', 'take', 'give', 'have', 'undergo', 'stage', 'host', 'hand', 'tender'].map(toStem),
);
const IS_DEED = /\/(?:[a-z-]*-)?deed/;

/** True for a stem that says no more than the head does. */
export function isHeadStem(head: string, stem: string): boolean {
  if (head === PRESENCE) return PRESENCE_STEMS.has(stem);
  return stem === head || toNounFamily(stem) === head || toVerbFamily(stem, '') === head;
}

/** True for a happening told by a verb and not by a noun. */
export function isDeed({ by }: Happening): boolean {
  return IS_DEED.test(by);
}

/** The key under which tellings of one kind of happening meet: a stem, or `PRESENCE`. */
export function toHead({ words }: OwnArticle, happening: Happening): string {
  const { what, cue } = happening;
  return isDeed(happening) ? toDeed(words, what, cue) : toNounHead(toNoun(words, what));
}

function toNounHead(stem: string): string {
  return PRESENCE_STEMS.has(stem) ? PRESENCE : toNounFamily(stem);
}

function toNoun(words: Words, what: Happening['what']): string {
  const { from, to } = toWordRange(words, what);
  let head = '';
  for (let index = from; index < to; index++) {
    if (GOES_ON.has(toForm(words, index).toLowerCase()) && head !== '') break;
    if (words.stems[index] !== '') head = words.stems[index] as string;
  }
  return head;
}

/** The last word of the verb that tells it; of "was due to undergo a medical" the medical. */
function toDeed(words: Words, what: Happening['what'], cue: Happening['cue']): string {
  const { from, to } = toWordRange(words, cue);
  let last = to - 1;
  while (last > from && words.stems[last] === '') last--;
  const verb = words.stems[last] ?? '';
  if (PRESENCE_STEMS.has(verb)) return PRESENCE;
  const family = toVerbFamily(verb, last + 1 < words.count ? toForm(words, last + 1).toLowerCase() : '');
  if (!LIGHT.has(verb)) return family;
  // "A rally will be held on the square": what is held stands before.
  if (what.start < cue.start && /^(?:be|been|being|was|were|is|are)$/i.test(last > from ? toForm(words, last - 1) : ''))
    return toNounHead(toNoun(words, { start: what.start, end: cue.start }));
  const rest = toNoun(words, {
    start: words.ends[last] as number,
    end: Math.max(what.end, words.ends[last] as number),
  });
  return rest === '' ? family : toNounHead(rest);
}

// Catches: speech “We will appeal,”; scare a “closed” shop; title the film “Long Winter”; nickname Ann “Red” Miller.
import { classOf, isCapital, isWordCharacter, LETTER } from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import type { Quotation } from './quotation.ts';

/** Words before a quotation that say it is a name: "nicknamed", "goes by the name", "a.k.a.". */
const NAME_CUES: ReadonlySet<string> = new Set([
  'nicknamed',
  'nickname',
  'alias',
  'a.k.a.',
  'aka',
  'moniker',
  'name',
  'codenamed',
]);

/** Works that carry a title in quotation marks, and the words that introduce one. */
const WORK_CUES: ReadonlySet<string> = new Set(
  `titled entitled film movie book novel song album single series show episode play musical documentary essay article
  poem memoir sitcom headline headlined column podcast magazine`.split(/\s+/),
);

/** Words by which a short quotation is still somebody's words. */
const SPEECH_CUES: ReadonlySet<string> = new Set(
  `said say says saying told tell tells telling asked asks asking wrote writes writing tweeted tweets called calls calling
  call described describes describing describe added adds adding replied replies answered shouted shouts shouting chanted
  chanting chants yelled quipped insisted declared declares responded argued argues warned warns referred referring refers
  dubbed labelled labeled branded dismissed denounced slammed praised quoted quoting accused according statement termed
  characterized deemed vowed promised stressed noted explained concluded read reads reading stated states stating
  tweet retweeted posted joked blasted mocked urged suggested hailed cited words word phrase claimed claims claiming`.split(
    /\s+/,
  ),
);

/** Speech of more words than this needs no other sign. */
const SHORT = 4;
/** How many tokens either side of a short quotation are looked at for words that report. */
const NEAR = 12;

/** What a quotation is for. Where nothing says otherwise it is speech. `goesOn` tells that it continues one of the paragraph before. */
export function toUse(text: string, tokens: Tokens, quotation: Quotation, goesOn: boolean): Quotation['use'] {
  if (goesOn || !quotation.closed || quotation.continues) return 'speech';
  const first = findToken(tokens, quotation.inner.start);
  const last = findToken(tokens, quotation.inner.end) - 1;
  const wordCount = countWords(text, tokens, first, last);
  if (wordCount === 0) return 'scare';
  const before = findToken(tokens, quotation.start) - 1;
  const after = findToken(tokens, quotation.end);
  if (wordCount <= 3 && isNickname(text, tokens, { first, last, before, after })) return 'nickname';
  if (wordCount <= 12 && isTitle(text, tokens, first, last, before)) return 'title';
  if (wordCount > SHORT || endsLikeSpeech(text, tokens, last, before)) return 'speech';
  return isReportedNear(text, tokens, before, after) ? 'speech' : 'scare';
}

/** Index of the first token that starts at or after `offset`. */
function findToken(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words from token `first` to `last`, counted up to twenty. */
function countWords(text: string, tokens: Tokens, first: number, last: number): number {
  let count = 0;
  for (let index = first; index <= last && count < 20; index++) {
    if (isWordCharacter(text.charCodeAt(tokens.starts[index] as number))) count++;
  }
  return count;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** Between two parts of a name, or after words that announce a name. */
function isNickname(text: string, tokens: Tokens, { first, last, before, after }: Place): boolean {
  if (!isCapital(text.charCodeAt(tokens.starts[first] as number)) || isEndMark(text, tokens, last)) return false;
  const word = toWord(text, tokens, before);
  if (isNameWord(text, tokens, before) && isNameWord(text, tokens, after) && isSpaced(text, tokens, before))
    return true;
  if (NAME_CUES.has(word.toLowerCase())) return true;
  const isKnownAs = word === 'as' && toWord(text, tokens, before - 1) === 'known';
  return isKnownAs || (word === 'by' && /^go(es|ing|ne)?$/.test(toWord(text, tokens, before - 1)));
}

function isNameWord(text: string, tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  return isCapital(text.charCodeAt(start)) && classOf(text.charCodeAt(end - 1)) === LETTER && end - start > 1;
}

function isSpaced(text: string, tokens: Tokens, before: number): boolean {
  return text.charCodeAt(tokens.ends[before] as number) === 0x20;
}

/** Every long word has a capital, and a work is named just before. */
function isTitle(text: string, tokens: Tokens, first: number, last: number, before: number): boolean {
  let hasCue = false;
  for (let index = before; index >= 0 && index > before - 3; index--) {
    if (WORK_CUES.has(toWord(text, tokens, index).toLowerCase())) hasCue = true;
  }
  if (!hasCue) return false;
  for (let index = first; index <= last; index++) {
    const start = tokens.starts[index] as number;
    const isLong = (tokens.ends[index] as number) - start > 4;
    if (classOf(text.charCodeAt(start)) === LETTER && (isLong || index === first) && !isCapital(text.charCodeAt(start)))
      return false;
  }
  return true;
}

/** The last word is followed by an exclamation or question mark, or a comma or colon stands before the quotation. */
function endsLikeSpeech(text: string, tokens: Tokens, last: number, before: number): boolean {
  const end = text.charCodeAt((tokens.ends[last] as number) - 1);
  if (end === 0x21 || end === 0x3f) return true;
  const lead = before < 0 ? Number.NaN : text.charCodeAt((tokens.ends[before] as number) - 1);
  const isLed = lead === 0x2c || lead === 0x3a || before < 0;
  return isLed && (end === 0x2e || end === 0x2c || end === 0x2026);
}

function isEndMark(text: string, tokens: Tokens, last: number): boolean {
  return '.!?'.includes(text[(tokens.ends[last] as number) - 1] as string);
}

/** A word that reports stands near, in the same sentence as far as its full stops tell. */
function isReportedNear(text: string, tokens: Tokens, before: number, after: number): boolean {
  for (let index = before; index >= 0 && index > before - NEAR; index--) {
    const word = toWord(text, tokens, index);
    if (word === '.' || word === '?' || word === '!') break;
    if (SPEECH_CUES.has(word)) return true;
  }
  for (let index = after; index < tokens.count && index < after + NEAR; index++) {
    const word = toWord(text, tokens, index);
    if (word === '.' || word === '?' || word === '!') break;
    if (SPEECH_CUES.has(word)) return true;
  }
  return false;
}

function toWord(text: string, tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  return text.slice(tokens.starts[index], tokens.ends[index]);
}

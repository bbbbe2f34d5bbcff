// Catches: speech “We will appeal,”; scare a “closed” shop; title the film “Long Winter”; nickname Ann “Red” Miller.
import { countLeading } from '../../document/ordered.ts';
import { NAME_CUES, SMALL_TITLE_WORDS, SPEECH_CUES, WORK_CUES } from '../../lexicon/quotation-cues.ts';
import { classOf, isCapital, isWordCharacter, LETTER } from '../characters.ts';
import type { Tokens } from '../tokens.ts';
import type { Quotation } from './quotation.ts';

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
  return countLeading(tokens.count, (index) => (tokens.starts[index] as number) < offset);
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
  if (!isCapital(text.charCodeAt(tokens.starts[first] as number))) return false;
  if (isAnnouncedName(text, tokens, before)) return true;
  if (isEndMark(text, tokens, last)) return false;
  if (!isNameWord(text, tokens, before) || !isNameWord(text, tokens, after) || !isSpaced(text, tokens, before))
    return false;
  return !isHeadline(text, tokens, before, after);
}

/** "nicknamed", "known as", "goes by", "goes by the name". */
function isAnnouncedName(text: string, tokens: Tokens, before: number): boolean {
  const word = toWord(text, tokens, before).toLowerCase();
  if (NAME_CUES.has(word)) return true;
  const earlier = toWord(text, tokens, before - 1);
  if (word === 'as') return earlier === 'known';
  if (word === 'by') return /^go(es|ing|ne)?$/.test(earlier);
  return word === 'name' && earlier === 'the' && /^(by|under|with)$/.test(toWord(text, tokens, before - 2));
}

/** No long word around is in small letters, as far as the line goes: capitals then say nothing about names. */
function isHeadline(text: string, tokens: Tokens, before: number, after: number): boolean {
  return !hasSmallWord(text, tokens, before, -1) && !hasSmallWord(text, tokens, after, 1);
}

function hasSmallWord(text: string, tokens: Tokens, from: number, step: 1 | -1): boolean {
  for (let index = from; index >= 0 && index < tokens.count && Math.abs(index - from) < NEAR; index += step) {
    const word = toWord(text, tokens, index);
    if (/^[a-z]{4,}$/.test(word)) return true;
    const gapStart = step > 0 ? tokens.ends[index] : tokens.ends[index - 1];
    if (gapStart === undefined || text.charCodeAt(gapStart) === 0x0a) return false;
  }
  return false;
}

function isNameWord(text: string, tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (!isCapital(text.charCodeAt(start)) || end - start < 2) return false;
  const last = text.charCodeAt(end - 1);
  return classOf(last) === LETTER && !isCapital(last);
}

function isSpaced(text: string, tokens: Tokens, before: number): boolean {
  return text.charCodeAt(tokens.ends[before] as number) === 0x20;
}

/** Every long word has a capital, and a work is named just before. */
function isTitle(text: string, tokens: Tokens, first: number, last: number, before: number): boolean {
  let hasCue = false;
  for (let index = before; index >= 0 && index > before - 3; index--) {
    const word = toWord(text, tokens, index).toLowerCase();
    if (word === '.' || word === '?' || word === '!') break;
    if (WORK_CUES.has(word)) hasCue = true;
  }
  if (last > first && isBroadcaster(text, tokens, before)) hasCue = true;
  if (!hasCue) return false;
  for (let index = first; index <= last; index++) {
    const start = tokens.starts[index] as number;
    if (classOf(text.charCodeAt(start)) !== LETTER || isCapital(text.charCodeAt(start))) continue;
    const size = (tokens.ends[index] as number) - start;
    if (index === first || (size > 3 && !SMALL_TITLE_WORDS.has(toWord(text, tokens, index)))) return false;
  }
  return true;
}

/** "ABC's", "MSNBC’s": capitals alone before a possessive. */
function isBroadcaster(text: string, tokens: Tokens, before: number): boolean {
  return /^['’]s$/.test(toWord(text, tokens, before)) && /^[A-Z]{3,5}$/.test(toWord(text, tokens, before - 1));
}

/** It ends in ! or ?; or it ends like a sentence or clause, and begins one or follows a comma or colon. */
function endsLikeSpeech(text: string, tokens: Tokens, last: number, before: number): boolean {
  const end = text.charCodeAt((tokens.ends[last] as number) - 1);
  if (end === 0x21 || end === 0x3f) return true;
  if (end !== 0x2e && end !== 0x2c && end !== 0x2026) return false;
  if (before < 0) return true;
  const lead = text[(tokens.ends[before] as number) - 1] as string;
  return ',:.!?"”…'.includes(lead) || text.slice(tokens.ends[before], tokens.starts[before + 1]).includes('\n');
}

function isEndMark(text: string, tokens: Tokens, last: number): boolean {
  return '.,!?'.includes(text[(tokens.ends[last] as number) - 1] as string);
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

import type { Span } from '../document/span.ts';
import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { PAST_VERB_FORMS } from '../lexicon/irregular-verbs.ts';
import { SPEECH_CUES } from '../lexicon/quotation-cues.ts';
import { SENTENCE_STARTERS } from '../lexicon/sentence-starters.ts';
import { TITLES } from '../lexicon/titles.ts';
import { classOf, DIGIT, isBlank, isCapital, LETTER } from './characters.ts';
import { isQuoteCharacter } from './quotations/marks.ts';
import type { Tokens } from './tokens.ts';

const CREDIT_WORDS: ReadonlySet<string> = new Set([
  'Image',
  'Photo',
  'Photograph',
  'Picture',
  'Credit',
  'Photos',
  'Images',
]);

const STOP = 0x2e;
/** In tokens. */
const LONGEST_DATELINE = 14;
const LONGEST_SPEAKER = 6;

/** The sentences of each paragraph: trimmed, in order, each token in exactly one. */
export function splitSentences(text: string, tokens: Tokens, paragraphs: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let index = 0;
  for (const paragraph of paragraphs) {
    while (index < tokens.count && (tokens.starts[index] as number) < paragraph.start) index++;
    let first = index;
    const datelineEnd = findDatelineEnd(text, tokens, index, paragraph.end);
    if (datelineEnd > index) {
      sentences.push({ start: tokens.starts[index] as number, end: tokens.ends[datelineEnd - 1] as number });
      first = datelineEnd;
      index = datelineEnd;
    }
    while (index < tokens.count && (tokens.starts[index] as number) < paragraph.end) {
      if (index > first && isCreditStart(text, tokens, index)) {
        sentences.push({ start: tokens.starts[first] as number, end: tokens.ends[index - 1] as number });
        first = index;
      } else if (isTerminal(text, tokens, index)) {
        const last = findLastOfSentence(text, tokens, index, paragraph.end);
        if (isBoundary(text, tokens, { first, terminal: index, last }, paragraph.end)) {
          sentences.push({ start: tokens.starts[first] as number, end: tokens.ends[last] as number });
          first = last + 1;
        }
        index = last;
      }
      index++;
    }
    if (first < index) sentences.push({ start: tokens.starts[first] as number, end: tokens.ends[index - 1] as number });
  }
  return sentences;
}

/** The token after "MOSCOW, May 5 (Agency) —" at the start of a paragraph with text after it, or -1. */
function findDatelineEnd(text: string, tokens: Tokens, from: number, end: number): number {
  if (!isShouted(text, tokens, from)) return -1;
  for (let index = from + 1; index < tokens.count - 1 && index < from + LONGEST_DATELINE; index++) {
    const start = tokens.starts[index] as number;
    const after = tokens.ends[index] as number;
    if ((tokens.starts[index + 1] as number) >= end) return -1;
    const code = text.charCodeAt(start);
    if (classOf(code) === LETTER && !isCapital(code)) return -1;
    const isSpaced = isBlank(text.charCodeAt(start - 1)) && isBlank(text.charCodeAt(after));
    const isDash = code === 0x2d || code === 0x2013 || code === 0x2014;
    if (isDash && (isSpaced || after - start > 1 || code === 0x2014)) return index + 1;
  }
  return -1;
}

/** Capitals only, three at least. */
function isShouted(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (!(end - start >= 3)) return false;
  for (let at = start; at < end; at++) if (!isCapital(text.charCodeAt(at))) return false;
  return true;
}

/** "Image: Ann Miller" after a caption without a full stop. */
function isCreditStart(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (!isCapital(text.charCodeAt(start)) || text.charCodeAt(end) !== 0x3a || end - start > 11) return false;
  return CREDIT_WORDS.has(text.slice(start, end)) && !isOpener(text.charCodeAt(tokens.starts[index - 1] as number));
}

/** A token that ends in . ! ? or …, or the omission "[...]". */
function isTerminal(text: string, tokens: Tokens, index: number): boolean {
  const last = text.charCodeAt((tokens.ends[index] as number) - 1);
  if (last === 0x5d) return (tokens.ends[index] as number) - (tokens.starts[index] as number) > 1;
  return last === STOP || last === 0x21 || last === 0x3f || last === 0x2026;
}

/** The closing marks after a full stop belong to its sentence. */
function findLastOfSentence(text: string, tokens: Tokens, index: number, end: number): number {
  let last = index;
  for (let next = index + 1; next < tokens.count && (tokens.starts[next] as number) < end; next++) {
    if ((tokens.starts[next] as number) !== tokens.ends[last]) break;
    if (!isCloser(text, tokens, next)) break;
    last = next;
  }
  if (isLooseCloser(text, tokens, last + 1, end)) last++;
  while (isNoteNumber(text, tokens, last + 1, end)) last += 3;
  return last;
}

/** A closing mark set apart by a space: `Why? ” he asked`, and any mark that ends the paragraph. */
function isLooseCloser(text: string, tokens: Tokens, index: number, end: number): boolean {
  if (index >= tokens.count || (tokens.starts[index] as number) >= end) return false;
  const code = text.charCodeAt(tokens.starts[index] as number);
  const after = tokens.ends[index] as number;
  if (code === 0x201d) return isBlank(text.charCodeAt(after));
  return after >= end && (code === 0x22 || code === 0x201c);
}

/** "[12]", the number of a note, which belongs to the sentence before it. */
function isNoteNumber(text: string, tokens: Tokens, index: number, end: number): boolean {
  if (index + 2 >= tokens.count || (tokens.starts[index + 2] as number) >= end) return false;
  const [first, second, third] = [index, index + 1, index + 2].map((at) =>
    text.charCodeAt(tokens.starts[at] as number),
  );
  if (first !== 0x5b || third !== 0x5d) return false;
  return (
    classOf(second as number) === DIGIT &&
    (tokens.ends[index + 1] as number) - (tokens.starts[index + 1] as number) <= 3
  );
}

function isCloser(text: string, tokens: Tokens, index: number): boolean {
  const code = text.charCodeAt(tokens.starts[index] as number);
  const size = (tokens.ends[index] as number) - (tokens.starts[index] as number);
  if (size === 2) return code === 0x27 && text.charCodeAt((tokens.starts[index] as number) + 1) === code;
  return (
    size === 1 &&
    (code === 0x22 ||
      code === 0x27 ||
      code === 0x2019 ||
      code === 0x201d ||
      code === 0x29 ||
      code === 0x5d ||
      code === 0xbb)
  );
}

/** Where a sentence begins, the token that may end it and the last of the marks that close it. */
interface Ending {
  readonly first: number;
  readonly terminal: number;
  readonly last: number;
}

function isBoundary(text: string, tokens: Tokens, { first, terminal, last }: Ending, end: number): boolean {
  const next = last + 1;
  if (next >= tokens.count || (tokens.starts[next] as number) >= end) return true;
  if (tokens.starts[next] === tokens.ends[last] && terminal === last)
    return isCapital(text.charCodeAt(tokens.starts[next] as number)) && tokens.starts[terminal] !== tokens.starts[next];
  const start = tokens.starts[terminal] as number;
  const size = (tokens.ends[terminal] as number) - start;
  const head = findHead(text, tokens, next, end);
  if (size > 1 && classOf(text.charCodeAt(start)) === LETTER) {
    // An abbreviation ends a sentence only where the next word starts like one.
    const word = text.slice(start, start + size - 1);
    if (size === 2 || TITLE_ABBREVIATIONS.has(word)) return false;
    if (!isCapital(head) || isCutTitle(text, end)) return false;
    return (
      (last !== terminal && !isAside(text, tokens, { first, terminal, last })) ||
      isStarter(text, tokens, next) ||
      isAfterHour(text, tokens, { first, terminal, last }, end)
    );
  }
  if (isCapital(head)) return terminal === last || !isSpeakerNext(text, tokens, terminal, next);
  const kind = classOf(head);
  if (kind === DIGIT) return true;
  const isStop = text.charCodeAt(start) === STOP;
  if (kind !== LETTER) return !isStop;
  // Small letters go on after "?" and "Inc.", and start anew only where the word before is no abbreviation.
  return isStop && size === 1 && terminal === last && isPlainWord(text, tokens, terminal - 1);
}

/** "Justice (retd.) Hegde": brackets within a sentence; not "(He met Mr. Roe at Vale Inc.) She left". */
function isAside(text: string, tokens: Tokens, { first, terminal, last }: Ending): boolean {
  if (text.charCodeAt(tokens.starts[last] as number) !== 0x29) return false;
  for (let index = terminal - 1; index > first && index >= terminal - LONGEST_ASIDE; index--)
    if (text.charCodeAt(tokens.starts[index] as number) === 0x28) return true;
  return false;
}

/** In tokens. */
const LONGEST_ASIDE = 4;

/** A headline has no stop at its end: in "Vale Strikes Back at U.S. Over Grain" none before it ends a sentence. */
function isCutTitle(text: string, end: number): boolean {
  let last = end - 1;
  while (last > 0 && isBlank(text.charCodeAt(last))) last--;
  const kind = classOf(text.charCodeAt(last));
  return kind === LETTER || kind === DIGIT;
}

/** After “Why?” or “Go!”: names and then a word that reports, as in "Ann Miller asked". */
function isSpeakerNext(text: string, tokens: Tokens, terminal: number, next: number): boolean {
  const mark = text.charCodeAt((tokens.ends[terminal] as number) - 1);
  if (mark === STOP || !isQuoteCharacter(text.charCodeAt(tokens.starts[next - 1] as number))) return false;
  for (let index = next; index < tokens.count && index < next + LONGEST_SPEAKER; index++) {
    const start = tokens.starts[index] as number;
    if (isCapital(text.charCodeAt(start))) continue;
    return index > next && SPEECH_CUES.has(text.slice(start, tokens.ends[index]));
  }
  return false;
}

/** Three small letters or more: no abbreviation. */
function isPlainWord(text: string, tokens: Tokens, index: number): boolean {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  if (end - start < 3) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== LETTER || isCapital(code)) return false;
  }
  return true;
}

/**
 * "It began at 11:35 p.m. Helen Strand told …": behind an hour a name starts anew where what stands before the hour has its verb and the name one too.
 * Not: "At 11:35 p.m. Helen Strand told …", "the 5 p.m. Osdal ferry", "5 p.m. Eastern Time", "at 9 p.m. Mayor Strand told".
 */
function isAfterHour(text: string, tokens: Tokens, { first, terminal, last }: Ending, end: number): boolean {
  const wordAt = (index: number): string => text.slice(tokens.starts[index], tokens.ends[index]);
  if (!/^[ap]\.m\.$/i.test(wordAt(terminal))) return false;
  const lead = findLead(wordAt, first, terminal);
  const before = wordAt(lead).toLowerCase();
  if (lead < first || NO_LEAD.test(before) || SPEECH_CUES.has(before)) return false;
  let hasVerb = false;
  let isLower = false;
  for (let at = first; at <= lead; at++) {
    const word = wordAt(at);
    if (at > first && isVerbForm(word)) hasVerb = true;
    isLower = word !== ',' && (isLower || LOWER.test(word));
  }
  return hasVerb && !isLower && isNameWithVerb(wordAt, last + 1, findEnd(tokens, last + 1, end));
}

function findEnd(tokens: Tokens, from: number, end: number): number {
  let at = from;
  while (at < tokens.count && (tokens.starts[at] as number) < end) at++;
  return at;
}

/** The last token before an hour and what tells of its day ("shortly before 9.30 p.m. on Monday"); -2 where the hour tells which of something ("the 5 p.m. ferry"). */
function findLead(wordAt: (index: number) => string, first: number, terminal: number): number {
  let at = terminal - 1;
  while (at >= first && /^(?:\d[\d.:]*|[:.])$/.test(wordAt(at))) at--;
  if (/^(?:the|an?|this|that|its|his|her|their|our|each|every)$/i.test(wordAt(at))) return -2;
  while (at >= first && OF_HOUR.test(wordAt(at))) at--;
  return at;
}

const OF_HOUR =
  /^(?:at|about|around|just|shortly|soon|nearly|almost|exactly|before|after|by|until|till|from|since|past|of|to|on|in|the|evening|morning|night|early|late|later|last|yesterday|today|\d+|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** What opens a clause that the hour belongs to, or has it told: "when at 6 p.m. Osdal fans …", "said that at 6 p.m. …". */
const NO_LEAD =
  /^(?:[,;:(—–-]+|["“”'‘’]+|that|when|where|while|whereas|which|who|as|if|because|since|but|or|so|then|until|and|than)$/;

/** "After the doors had opened at 8 p.m. Helen Strand told …": one sentence still. */
const LOWER = /^(?:after|before|when|while|as|if|because|since|until|once|although|though|that|whether)$/i;

function isVerbForm(word: string): boolean {
  return (
    /^(?:is|are|was|were|fell|found|saw|lay|has|have|does|will|would|can|could|may|might|must|shall|should)$/.test(
      word,
    ) ||
    PAST_VERB_FORMS.has(word) ||
    (/[a-z]{2}ed$/.test(word) && !/^(?:hundred|sacred|naked|indeed|speed|seed|need|shed|feed|breed)$/.test(word))
  );
}

/** "Helen Strand told", "Helen Strand, the clerk who": no title and no name of a thing stands before a verb so. */
function isNameWithVerb(wordAt: (index: number) => string, next: number, end: number): boolean {
  let at = next;
  while (at < end && at < next + LONGEST_SPEAKER && /^\p{Lu}[\p{L}’'-]*\.?$/u.test(wordAt(at))) {
    if (CALENDAR.test(wordAt(at)) || Object.hasOwn(TITLES, wordAt(at).toLowerCase())) return false;
    if (OF_ZONE.test(wordAt(at)) || /^(?:\p{Lu}\.?){2,5}$/u.test(wordAt(at))) return false;
    at++;
  }
  if (at === next || at >= end) return false;
  // "… at 8 p.m. Helen Strand, the clerk who had been there, told …"
  if (wordAt(at) === ',') return at > next + 1 && /^(?:an?|the|who)$/.test(wordAt(at + 1));
  return isVerbForm(wordAt(at));
}

const OF_ZONE = /^(?:Eastern|Pacific|Central|Mountain|Greenwich|Zulu|Time|Standard|Daylight)$/;

const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|New)$/;

function isStarter(text: string, tokens: Tokens, index: number): boolean {
  return SENTENCE_STARTERS.has(text.slice(tokens.starts[index], tokens.ends[index]));
}

/** First code unit of the next word, past opening marks. */
function findHead(text: string, tokens: Tokens, from: number, end: number): number {
  for (let index = from; index < tokens.count && (tokens.starts[index] as number) < end; index++) {
    const code = text.charCodeAt(tokens.starts[index] as number);
    if (!isOpener(code)) return code;
  }
  return Number.NaN;
}

/** Quotation marks and brackets that may stand before the first word of a sentence. */
function isOpener(code: number): boolean {
  return code === 0x28 || code === 0x5b || isQuoteCharacter(code);
}

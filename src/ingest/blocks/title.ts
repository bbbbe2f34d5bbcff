// Catches: "Town Hall Vote Delayed Again", "Judge rejects request to unseal file.", "FERRY SALE STOPPED", a masthead above a title.
// Not: an ordinary first sentence ("The mayor said on Monday that …", "Never mind."), a line of speech, the only line of a text.
import { anyOf, toPattern } from '../../language/pattern.ts';

/** A headline rarely has more words; a first line that is longer is the first paragraph. */
const MOST_WORDS = 26;
const LONGEST = 200;

/** Words that headlines drop and sentences need. */
const SENTENCE_WORD =
  /\b(?:a|an|the|was|were|is|are|has|had|have|said|he|she|it|they|we|i|that|this|these|those|there|which|who|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday)\b/i;

const SMALL_WORD =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|by|as|with|from|over|after|into|vs\.?|v\.?|is|off|up|out|per|via|than|if)$/i;

const MEDIA_WORD = toPattern(
  'i',
  /\b/,
  anyOf(
    /times|post|news|ledger|courier|herald|tribune|gazette|journal|chronicle|star|sun|mirror|guardian/,
    /observer|telegraph|independent|register|examiner|sentinel|dispatch|press|daily|weekly|review|radio/,
    /broadcasting|standard|mail|globe|echo|argus|mercury|advertiser|citizen|record|bulletin|monitor/,
    /television|online|today|agency|newswire|inquirer|enquirer|clarion|plain\s+dealer/,
  ),
  /\b/,
);

const SECTION = toPattern(
  'i',
  /^[*_]{0,3}/,
  anyOf(
    /obituar(?:y|ies)|opinion|comment|analysis|editorial|letters?|sports?|business|politics|culture|reviews?|profile/,
    /interview|feature|court report|in brief|(?:press|media|news) (?:release|statement)|for immediate release/,
    /(?:(?:world|local|national|international|breaking|latest|top) )?news|world|local|national|international|health/,
    /science|technology|education|environment|economy|crime|arts|(?:special|exclusive|field) report|exclusive|live/,
    /(?:long|big|weekend|sunday) read|essay|column|reportage|investigation|background|dossier|cover story/,
  ),
  /[*_:]{0,4}$/,
);

/** True where the first line of a text reads as its headline. `next` is the paragraph after it, "" where there is none. */
export function isTitle(line: string, next: string): boolean {
  if (next === '' || line.length > LONGEST || /[\r\n]/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > MOST_WORDS || !/\p{L}/u.test(line)) return false;
  if (/[,:–—-]$/.test(line) || /^[-–—…]/.test(line)) return false;
  const last = line.replace(/["”’')\]*_]+$/, '').at(-1) ?? '';
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return isHeadlineLike(words);
  if (isInTitleCase(words)) return words.length >= 3;
  if (last === '.') return isHeadlinese(line, words, next);
  // "Can you imagine if he were a woman?" above an article; a question that opens a paragraph has more after it.
  return last === '?' && words.length >= 4 && words.length <= 16 && next.length > line.length;
}

/** "The Times <of Halmar>", "The Herald <of the Western Isles>" */
const OF_PLACE = /^(The \p{Lu}.{0,40}?) of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** True for words that by themselves name a paper or broadcaster: "Coast Gazette", "The Daily Ledger", "The Times of Halmar", "Radio Halmar"; not "Sun City". */
export function isPaperName(words: string): boolean {
  const bare = words.replace(/[*_]/g, '').trim();
  const all = (OF_PLACE.exec(bare)?.[1] ?? bare).split(/\s+/);
  return (
    all.length >= 2 &&
    isMasthead(bare) &&
    (isMediaWord(all.at(-1) as string) ||
      /^(?:daily|radio)$/i.test(all[0] === 'The' ? (all[1] as string) : (all[0] as string)))
  );
}

function isMediaWord(word: string): boolean {
  return MEDIA_WORD.exec(word)?.[0] === word;
}

/** True where a first line is the name of a paper, above the title. */
export function isMasthead(line: string): boolean {
  if (line.length > 50 || /[.!?:;,"“”]$/.test(line) || /\b(?:press|news|media) (?:release|statement)\b/i.test(line))
    return false;
  const words = line.replace(/[*_]/g, '').split(/\s+/);
  return (
    words.length <= 6 &&
    MEDIA_WORD.test(line) &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORD.test(word) || word === '&')
  );
}

/** True for the part of a paper that stands above a title: "Obituary", "SPORT". */
export function isSection(line: string): boolean {
  return SECTION.test(line);
}

/** True where a line between paragraphs is a heading; `next` is the paragraph after it. */
export function isHeading(line: string, next: string): boolean {
  if (line.length > 90 || next.length < 60 || /[\r\n]| \| /.test(line)) return false;
  const words = line.split(/\s+/);
  if (isInCapitals(line)) return words.length <= 10 && /^[\p{Lu}\p{Nd}]/u.test(line) && !/:$/.test(line);
  return (
    words.length <= 12 &&
    next.length > line.length * 2 &&
    /^[‘']?[\p{Lu}\p{Nd}]/u.test(line) &&
    !/[.!…,;:"”–—-]$/.test(line)
  );
}

function isHeadlineLike(words: readonly string[]): boolean {
  return words.length >= 2 || /^\p{Lu}\p{L}{3,}$/u.test(words[0] ?? '');
}

/** Most of the longer words start with a capital: "Mary Blige Sings to Hillary Clinton in Preview". */
function isInTitleCase(words: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
    if (index === 0 || bare.length < 4 || SMALL_WORD.test(bare) || !/^\p{L}/u.test(bare)) continue;
    long += 1;
    if (/^\p{Lu}/u.test(bare)) capital += 1;
  }
  return long >= 2 && capital >= long * 0.8;
}

/** A short present-tense line without articles and helping verbs, over a longer paragraph. */
function isHeadlinese(line: string, words: readonly string[], next: string): boolean {
  if (words.length < 5 || words.length > 16 || line.length > 110) return false;
  return (
    next.length > line.length && !SENTENCE_WORD.test(line) && !/[.!?]["”’]?\s+\p{Lu}/u.test(line) && !/^["“]/.test(line)
  );
}

function isInCapitals(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

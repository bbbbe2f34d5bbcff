import { KOREAN_FAMILY_NAMES } from '../../lexicon/family-first-names.ts';

/** How often each word stands in a document, in small letters; words cut by a line end are not among them. */
export type WordCounts = ReadonlyMap<string, number>;

/** True where `word`, in small letters, is a word of the language. */
export type IsWord = (word: string) => boolean;

/** First parts that keep their hyphen: "self-defence", "twenty-one", "then-minister". */
const FIRST_PARTS = new Set(
  `self ex all well ill vice then half mid long short high low hard soft old new first second third one two three four five six
  seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety cross anti non so by left right far much`.split(
    /\s+/,
  ),
);

/** Last parts that keep it: "state-owned", "ten-year", "so-called". */
const LAST_PARTS = new Set(
  `based led backed owned run made born built held term time year years month week day hour minute mile metre meter foot old
  level scale class wing style type sized century like called known elect general party law off in up down out on`.split(
    /\s+/,
  ),
);

/** Hyphens that a line may end with; U+00AD stands only where a word is cut. */
const SOFT_HYPHEN = '\u00ad';
const HYPHENS = /[-\u2010\u2011\u00ad]$/u;

const KOREAN_FAMILIES: ReadonlySet<string> = new Set(KOREAN_FAMILY_NAMES);

/** Steers line breaking and is no letter. */
const INVISIBLE = /[\u200b\u2060\ufeff\ufffe\uffff]/g;

const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** The words of a line as they are read; a soft hyphen at its end stays, for it says how the line goes on. */
export function toPlainLetters(words: string): string {
  return words
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] as string)
    .replace(INVISIBLE, '')
    .replace(/\u00ad(?!$)/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Words of whole lines, to tell how a cut word is written elsewhere. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words =
      line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?![\p{L}\p{M}]|[-\u2010\u00ad]$)/gu) ?? [];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A paragraph's lines as one line, words that a line end cuts joined. */
export function joinLines(lines: readonly string[], counts: WordCounts, isWord: IsWord): string {
  let text = '';
  for (const line of lines) {
    if (text === '') text = line;
    else if (HYPHENS.test(text) && !/\s[-\u2010]$/.test(text)) text = joinHyphen(text, line, counts, isWord);
    // A dash or a slash that is set close to its words stays so.
    else if (/[^\s][—–/]$/u.test(text) && !/\s\S[—–]$/u.test(text)) text += line;
    else if (/^[—]\S/u.test(line) && !/[\s.?!]$/.test(text)) text += line;
    else text += ` ${line}`;
  }
  return text.replaceAll(SOFT_HYPHEN, '');
}

function joinHyphen(text: string, line: string, counts: WordCounts, isWord: IsWord): string {
  const cut = text.slice(0, -1);
  if (text.endsWith(SOFT_HYPHEN)) return cut + line;
  const first = /[\p{L}\p{M}\p{N}'’]+$/u.exec(cut.slice(-60))?.[0] ?? '';
  const last = /^[\p{L}\p{M}'’]+/u.exec(line.slice(0, 60))?.[0] ?? '';
  // "pre- and post-war", "10- to 12-year-olds"
  if (/^(?:and|or|to|nor)$/.test(last) && !isKnown(first + last, counts, isWord)) return `${text} ${line}`;
  // "2015-16", "F-16", an address
  if (first === '' || last === '' || /\p{N}/u.test(first) || isAddress(cut)) return text + line;
  // "pre- and post-war": the word before has its hyphen too.
  if (/[\p{L}\p{N}]-\s(?:and|or|to)\s\S+$/u.test(cut.slice(-80))) return text + line;
  // "Anglo-American", but "NEGO-TIATIONS"
  if (/^\p{Lu}/u.test(last) && !(isCapitals(first) && isCapitals(last))) return text + line;
  return keepsHyphen(first, last, line, counts, isWord) || isKoreanName(cut, last) ? text + line : cut + line;
}

/** "Shin Kyung-" before "min". */
function isKoreanName(cut: string, last: string): boolean {
  const family = /(?:^|\s)(\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}{1,5}$/u.exec(cut.slice(-60))?.[1] ?? '';
  return KOREAN_FAMILIES.has(family) && last.length <= 5;
}

function isCapitals(part: string): boolean {
  return part.length > 1 && /^\p{Lu}+$/u.test(part);
}

function isAddress(cut: string): boolean {
  return /(?:https?:\/\/|www\.|@)\S*$/i.test(cut.slice(-200));
}

/** True where the word is one that is written with its hyphen: as it is elsewhere in the document, else as usual. */
function keepsHyphen(before: string, after: string, line: string, counts: WordCounts, isWord: IsWord): boolean {
  const [first, last] = [before.toLowerCase(), after.toLowerCase()];
  // No word is cut after its first letter or before its last: "e-mail".
  if (first.length === 1 || last.length === 1) return true;
  const joined = counts.get(first + last) ?? 0;
  const hyphened = counts.get(`${first}-${last}`) ?? 0;
  if (joined !== hyphened) return hyphened > joined;
  if (isWord(first + last) || isWord((first + last).replace(/(?:['’]s|s|ed|ing|ly)$/, ''))) return false;
  if (FIRST_PARTS.has(first) || (LAST_PARTS.has(last) && first.length > 1)) return true;
  // "state-of-the-" goes on with "art", and "well-" with "to-do".
  if (/^[\p{L}\p{M}]+-\p{L}/u.test(line) && isWord(first) && isWord(last)) return true;
  // A name is cut more often than it is joined to a word.
  const isName = /^\p{Lu}\p{Ll}/u.test(before);
  return !isName && first.length >= 3 && last.length >= 3 && isWord(first) && isWord(last);
}

function isKnown(word: string, counts: WordCounts, isWord: IsWord): boolean {
  return counts.has(word.toLowerCase()) || isWord(word.toLowerCase());
}

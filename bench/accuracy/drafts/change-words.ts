import { replaceWord, toWords } from './originals.ts';
import type { Desk } from './write-draft.ts';

/** Words that no article needs, to put in another one's place. */
const SWAPS =
  'government weather mountain children library harbour election teachers hospital railway winter music garden engine kitchen island silver'.split(
    ' ',
  );
/** Words that carry no sense of their own. */
const SMALL = new Set(
  'the a an and or but of to in on at for with by from as is are was were be been it its this that these those he she they we i you his her their our my your not no do does did has have had will would can could should may might must who what when where which there here than then so if about into over after before up out all more some any only just very too also like get got go going one two three'.split(
    ' ',
  ),
);
/** Numbers in words, each with another. */
const NUMBERS: Readonly<Record<string, string>> = {
  two: 'four',
  three: 'seven',
  four: 'nine',
  five: 'eight',
  six: 'eleven',
  seven: 'three',
  eight: 'five',
  nine: 'twelve',
  ten: 'six',
  dozen: 'hundred',
  hundred: 'thousand',
  thousand: 'million',
  million: 'billion',
  billion: 'million',
  twenty: 'sixty',
  thirty: 'ninety',
  fifty: 'eighty',
};

function isContent(word: string): boolean {
  return word.length > 3 && !SMALL.has(word.toLowerCase()) && /^\p{Ll}/u.test(word) && !(word in NUMBERS);
}

/** Puts another word in the place of one. */
export function changeWord(words: string, { pick }: Desk): string | null {
  const all = toWords(words);
  const places = all.flatMap((word, index) => (isContent(word) ? [index] : []));
  if (places.length === 0) return null;
  const place = pick(places);
  const other = pick(SWAPS.filter((word) => !all.includes(word)));
  return replaceWord(words, place, () => other);
}

/** Changes the first figure or number in words. */
export function changeNumber(words: string): string | null {
  const all = toWords(words);
  const place = all.findIndex((word) => /^\d[\d,.]*$/.test(word) || word.toLowerCase() in NUMBERS);
  if (place < 0) return null;
  return replaceWord(words, place, (word) => {
    const named = NUMBERS[word.toLowerCase()];
    if (named !== undefined) return named;
    const digits = word.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
    return digits === word ? `${word}0` : digits;
  });
}

const AUXILIARY =
  /\b(is|are|was|were|will|would|can|could|should|has|had|do|did|does|must|may|might)\b(?! not\b|n[’']t)/i;

/** Takes a "not" out, or puts one in. */
export function turnNegation(words: string): string | null {
  if (/\b(?:not|never)\s/i.test(words)) return words.replace(/\b(?:not|never)\s/i, '');
  if (/n['’]t\b/.test(words))
    return words
      .replace(/\b(ca)n['’]t\b/i, '$1n')
      .replace(/\b(wo)n['’]t\b/i, 'will')
      .replace(/n['’]t\b/, '');
  return AUXILIARY.test(words) ? words.replace(AUXILIARY, '$1 not') : null;
}

/** Leaves words out in the middle, and marks nothing: three or more, up to a comma where there is one. */
export function cutInside(words: string, { random }: Desk): string | null {
  const parts = words.split(' ');
  if (parts.length < 12) return null;
  const from = 3 + Math.floor(random() * 3);
  const length = 3 + Math.floor(random() * 3);
  return [...parts.slice(0, from), ...parts.slice(from + length)].join(' ');
}

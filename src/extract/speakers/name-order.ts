// Catches: names that begin with the family name: Kim Jong Un, Park Geun-hye, Xi Jinping, Nguyen Phu Trong, Nagy Imre.
// Not: "Kim Davis", "Park Hill", "Ma Bell", "Young Jeezy": the words after must look like given names of that language.
import {
  CHINESE_FAMILY_NAMES,
  HUNGARIAN_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  KOREAN_GIVEN_SYLLABLES,
  OTHER_FAMILY_FIRST_NAMES,
  VIETNAMESE_FAMILY_NAMES,
} from '../../lexicon/family-first-names.ts';
import { CLASS } from './word-classes.ts';
import { formOf, hasClass, lowerOf, type Words } from './words.ts';

const CHINESE = new Set(CHINESE_FAMILY_NAMES);
const KOREAN = new Set(KOREAN_FAMILY_NAMES);
const VIETNAMESE = new Set(VIETNAMESE_FAMILY_NAMES);
const OTHER = new Set(OTHER_FAMILY_FIRST_NAMES);
const HUNGARIAN = new Set(HUNGARIAN_FAMILY_NAMES);
const KOREAN_SYLLABLE = new Set(KOREAN_GIVEN_SYLLABLES);

const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|ü)){1,2}$/;
const VIETNAMESE_GIVEN = /^[A-ZĐ][a-zà-ỹ]{1,6}$/;

/** True where the name in words [start, end) begins with the family name. */
export function isSurnameFirst(words: Words, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 4 || !hasClass(words, start, CLASS.familyFirst)) return false;
  const family = formOf(words, start);
  const second = lowerOf(words, start + 1);
  const isHyphened = second.includes('-');
  if (hasClass(words, start + 1, CLASS.placeWord | CLASS.organisationWord | CLASS.suffix)) return false;
  // "Ban Ki-moon", "Chiang Kai-shek": the hyphen with a small letter after it is the sign.
  if (
    length === 2 &&
    /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(formOf(words, start + 1)) &&
    (KOREAN.has(family) || CHINESE.has(family))
  )
    return true;
  if (KOREAN.has(family)) {
    const syllables = isHyphened
      ? second.split('-')
      : [...Array(length - 1).keys()].map((offset) => lowerOf(words, start + 1 + offset));
    if (
      syllables.length <= 2 &&
      (isHyphened ? length === 2 : true) &&
      syllables.every((syllable) => KOREAN_SYLLABLE.has(syllable))
    )
      return isHyphened || syllables.length === 2 || !hasClass(words, start, CLASS.first);
  }
  if (CHINESE.has(family)) {
    if (isHyphened && length === 2) return second.split('-').every((part) => part.length <= 6);
    const isWestern =
      hasClass(words, start + 1, CLASS.surname) ||
      (hasClass(words, start, CLASS.first) && !/^(xi|li|wei|jiang|chen|bo|hu|yang|yu|jin)$/i.test(family));
    if (!isWestern && length <= 3) {
      let shaped = true;
      for (let word = start + 1; word < end; word++)
        if (
          !PINYIN.test(lowerOf(words, word)) ||
          (hasClass(words, word, CLASS.familyFirst) && length === 2 && hasClass(words, start, CLASS.first))
        )
          shaped = false;
      if (shaped) return true;
    }
  }
  if (VIETNAMESE.has(family) && length >= 3) {
    for (let word = start + 1; word < end; word++)
      if (!VIETNAMESE_GIVEN.test(formOf(words, word)) || hasClass(words, word, CLASS.surname)) return false;
    return true;
  }
  if (OTHER.has(family) && length === 2 && !hasClass(words, start, CLASS.first)) return true;
  return HUNGARIAN.has(family) && length === 2 && hasClass(words, start + 1, CLASS.first);
}

/** True where the press goes on with the last word of a surname-first name: Nguyen Xuan Phuc is "Phuc". */
export function isCalledByLastName(words: Words, start: number, end: number): boolean {
  return end - start >= 3 && VIETNAMESE.has(formOf(words, start)) && !KOREAN_SYLLABLE.has(lowerOf(words, start + 1));
}

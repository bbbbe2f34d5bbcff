// Catches: a text in another language, by its script or its small words.  Not: an English text with long foreign quotations,
// lists of names, a headline, which are all taken for English.
import type { Problem } from '../../document/article.ts';
import { toProblem } from '../../errors.ts';
import { SCRIPTS, SMALL_WORDS } from './language-words.ts';

/** How much of the text is looked at: its first part, up to this many code units. */
const SAMPLE = 20_000;

const FIRST_LOOK = 1500;

/** Fewer words than this say too little: a headline or a name can look like any language. */
const FEWEST_WORDS = 20;

/** A sentence of fewer words is in another language where it has so many of that one's small words, as a large share, and hardly an English one. */
const FEWEST_IN_A_SENTENCE = 3;
const LEAST_SHARE_OF_A_SENTENCE = 0.3;
const LEAD_OF_A_SENTENCE = 4;

/** The share of small words among all words below which a text is not in that language; English prose has about 0.4. */
const LEAST_SHARE = 0.12;

/** A longer text with fewer English small words than this is no English prose. */
const LEAST_ENGLISH = 0.06;
const FEWEST_WORDS_UNKNOWN = 120;

/** Names bring small words with them ("de la Cruz", "van der Berg"), but always the same few. */
const FEWEST_DISTINCT = 5;

/** Another language must show this many times the small words of English. */
const LEAD = 1.5;

/** The language of a text as BCP 47, "en" where nothing speaks against it. `declared` (an HTML lang) decides only close calls. */
export function findLanguage(text: string, declared: string | null = null): string {
  if (isPlainlyEnglish(text.slice(0, FIRST_LOOK))) return 'en';
  const sample = text.slice(0, SAMPLE);
  const byScript = findByScript(sample);
  if (byScript !== null) return byScript;

  const words = splitWords(sample);
  const counts = countSmallWords(words);
  if (words.length < FEWEST_WORDS) return findOfSentence(words, counts);
  const english = (counts.get('en') ?? 0) / words.length;
  let best = 'und';
  let bestShare = 0;
  const hint = declared === null ? null : (declared.toLowerCase().split('-')[0] ?? null);
  for (const [language, count] of counts) {
    // Danish and Norwegian, Spanish and Portuguese share many small words; there the page's own word decides.
    const share = (count / words.length) * (language === hint ? 1.1 : 1);
    if (language !== 'en' && share > bestShare) [best, bestShare] = [language, share];
  }
  if (bestShare >= LEAST_SHARE && bestShare > english * LEAD && countDistinct(words, best) >= FEWEST_DISTINCT)
    return best;
  return english < LEAST_ENGLISH && words.length >= FEWEST_WORDS_UNKNOWN ? 'und' : 'en';
}

function findOfSentence(words: readonly string[], counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best !== undefined &&
    best[1] >= words.length * LEAST_SHARE_OF_A_SENTENCE &&
    best[1] >= (counts.get('en') ?? 0) * LEAD_OF_A_SENTENCE &&
    countDistinct(words, best[0]) >= FEWEST_IN_A_SENTENCE
    ? best[0]
    : 'en';
}

/** Most texts show what they are in their first lines. */
function isPlainlyEnglish(opening: string): boolean {
  const words = splitWords(opening);
  if (words.length < 100) return false;
  const counts = countSmallWords(words);
  const english = counts.get('en') ?? 0;
  if (english < words.length * 0.25) return false;
  for (const [language, count] of counts) if (language !== 'en' && count * 2 > english) return false;
  return true;
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

function countSmallWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of SMALL_WORDS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function countDistinct(words: readonly string[], language: string): number {
  const distinct = new Set<string>();
  for (const word of words) if (SMALL_WORDS.get(word)?.includes(language) === true) distinct.add(word);
  return distinct.size;
}

/** The language, and the problem that goes with one that is not English. */
export function toLanguageProblem(
  text: string,
  declared: string | null,
): { readonly language: string; readonly problem: Problem | null } {
  const language = findLanguage(text, declared);
  if (language === 'en') return { language: toEnglish(declared), problem: null };
  if (language === 'und') return { language, problem: toProblem('language-unknown') };
  return { language, problem: toProblem('language-other', null, toLanguageName(language)) };
}

/** "en-GB" where the page says so, else "en". */
function toEnglish(declared: string | null): string {
  const region = declared === null ? null : /^en[-_]([A-Za-z]{2})$/i.exec(declared.trim());
  return region === null ? 'en' : `en-${(region[1] as string).toUpperCase()}`;
}

function toLanguageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/** A text most of whose letters belong to another script is in a language of that script. */
function findByScript(sample: string): string | null {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  if (letters - latin < 12 || latin > letters / 2) return null;
  let best: (typeof SCRIPTS)[number] | null = null;
  let bestCount = 0;
  for (const script of SCRIPTS) {
    const count = (sample.match(script.letters) ?? []).length;
    if (count > bestCount) [best, bestCount] = [script, count];
  }
  if (best === null || bestCount < letters / 3) return 'und';
  for (const { language, sign, least } of best.signs) {
    if ((sample.match(sign) ?? []).length >= Math.max(1, bestCount * least)) return language;
  }
  return best.language;
}

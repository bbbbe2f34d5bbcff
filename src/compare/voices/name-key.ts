import { toPlainLetters } from '../../language/spelling.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../../lexicon/titles.ts';

const SUFFIXES: ReadonlySet<string> = new Set(NAME_SUFFIXES);
/** What a company's name may end in or leave out. */
const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag sa nv oy ab as spa group holdings holding'.split(
    ' ',
  ),
);

/** The words of a person's name under which all its spellings meet: no accents, titles, middle initials or "Jr."; lower case. */
export function toPersonWords(name: string): readonly string[] {
  const words = toPlainLetters(name)
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    // "R.K. Mehta" is "R. K. Mehta".
    .replace(/(\p{L}\.)(?=\p{L}\.)/gu, '$1 ')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !(word in HONORIFICS) && !SUFFIXES.has(word));
  return words
    .filter((word, index) => index === 0 || index === words.length - 1 || !/^\p{L}\.$/u.test(word))
    .map((word) => word.replaceAll('.', ''));
}

/** The same for an organisation: without "the" and what companies are in law. */
export function toOrganisationWords(name: string): readonly string[] {
  const words = toPlainLetters(name)
    .replace(/[’']s$/, '')
    .replaceAll('&', ' and ')
    .split(/[\s,-]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '' && word !== 'the');
  while (words.length > 1 && COMPANY_ENDINGS.has(words.at(-1) as string)) words.pop();
  return words;
}

/** "nis" for "National Intelligence Service"; null for a name of fewer than three words that count. */
export function toInitials(words: readonly string[]): string | null {
  const letters = words.filter((word) => !/^(?:of|for|and|in|on|de|la)$/.test(word)).map((word) => word.charAt(0));
  return letters.length < 3 ? null : letters.join('');
}

/** Code units of words that stand as a title. */
const LONGEST = 120;

/** Words that are to stand as a title, cut between words where they are too long for one. */
export function toShortWords(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  // A word that nobody could read to its end is cut, but not between the halves of a character.
  const end = space > LONGEST / 2 ? space : /[\ud800-\udbff]$/.test(cut) ? LONGEST - 1 : LONGEST;
  return `${cut.slice(0, end)} …`;
}

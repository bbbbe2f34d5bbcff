// Catches: who puts out a press release: "About Harrow Foods" at its end, "Harrow Foods today announced" in its first paragraph.
// Not: a text that does not call itself a release at its head · "About the study" · a paper that reports on a release.

const LABEL = /^\W{0,4}(?:(?:press|media|news) (?:release|statement)|for immediate release|embargoed until)\b/im;
/** How much of a text is its head, and how far the first paragraphs go, in UTF-16 code units. */
const HEAD = 300;
const OPENING = 1500;
const MOST_ABOUT = 5;
const BODY = /(?:The )?\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:(?:of|for|and|the|&) )*\p{Lu}[\p{L}\p{N}'’&.-]*){0,7}/u.source;
const ABOUT = new RegExp(`^[#*\\s]{0,6}About (${BODY})[:*]{0,3}\\s*$`, 'gmu');
const ANNOUNCING = new RegExp(
  `(?:^|[—–-] ?|\\n)(${BODY})(?:,? [^.,\\n]{1,60},)? (?:has )?(?:today )?(?:announce[sd]?|apologise[sd]|apologize[sd]|launche[sd]|recalls?|recalled|unveil(?:s|ed)|confirm(?:s|ed)|welcome[sd]|publishe[sd]|reporte?(?:s|d))\\b`,
  'mu',
);

/** The body whose release the text is; null where it is none, or does not say. */
export function findReleaseBody(text: string): string | null {
  const label = LABEL.exec(text.slice(0, HEAD));
  if (label === null) return null;
  // It stands at the end; to look for each of many in the whole text would cost the square of its length.
  for (const [, name] of [...text.matchAll(ABOUT)].slice(-MOST_ABOUT))
    if (name !== undefined && isRepeated(text, name)) return name;
  const opening = text.slice(label.index + label[0].length, OPENING);
  for (const paragraph of opening.split(/\n\s*\n/)) {
    const sentence = paragraph.trim();
    // A headline shortens names.
    if (!/[.”"]$/.test(sentence)) continue;
    const name = ANNOUNCING.exec(sentence)?.[1];
    if (name !== undefined && isRepeated(text, name)) return name;
  }
  return null;
}

/** A body that speaks for itself names itself more than once. */
function isRepeated(text: string, name: string): boolean {
  return text.indexOf(name) !== text.lastIndexOf(name);
}

// Catches: between headline and day the line that says where an article stood: "Fjellposten", "De Noorderling", "Kontrast, the weekly",
// "Zeitraum, weekly for politics and culture", "Sportkurier weekly", "Panorama (a monthly magazine)".
// Not: a line without capitals that is no gloss ("Panorama, seen from the hill"); who wrote the article (byline): a name alone is
// an outlet's only where the lines below name somebody else as the writer.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { NATION_ROWS } from '../../lexicon/nations.ts';
import { CITIES, STATES } from '../../lexicon/places.ts';

/** In UTF-16 code units. */
const LONGEST = 80;
const MOST_WORDS = 6;

/** Small words inside the name of a paper: "Gazeta de Almar", "Il Foglio della Sera", "News & Views". */
const INNER_WORD =
  /of|the|and|on|in|for|&|de|del|della|delle|dello|dei|di|du|des|da|do|dos|la|le|les|el|los|der|die|das|den|van|von|und|et|y|e|i|og|och|en/;
const NAME_WORD = /\p{Lu}[\p{L}\p{M}\d'’&.-]*/u;
const NAME = sequenceOf(NAME_WORD, '(?: ', anyOf(NAME_WORD, INNER_WORD), `){0,${MOST_WORDS - 1}}`);
const ADJECTIVE = anyOf(
  /an?|the|our|independent|national|local|regional|international|political|liberal|conservative|left-wing|right-wing/,
  /free|online|digital|weekly|monthly|daily|evening|morning|financial|business|sports|literary|satirical|news|\p{Lu}[\p{L}-]+/u,
);
const KIND = anyOf(
  /weekly|daily|monthly|quarterly|fortnightly|biweekly|magazine|newspaper|paper|journal|review|newsletter|tabloid|broadsheet/,
  /news ?magazine|news ?site|website|portal|broadcaster|radio station|television|news agency|news service|newswire/,
  /(?:morning|evening|sunday|saturday|weekend|online|print|international) edition|supplement/,
);
const FOR_WHOM = /(?: (?:for|of|on|about|from|in|published in) [\p{L}\p{M}'’,& -]{2,60})?/u;
const CALLED = sequenceOf(KIND, '(?: ', KIND, ')?', FOR_WHOM);
/** Without a mark between nothing but the kind stands behind the name: "Zeitlauf weekly". */
const GLOSS = anyOf(
  sequenceOf('(?:,| [–—-]|:) (?:', ADJECTIVE, ' ){0,3}', CALLED),
  sequenceOf(' \\((?:', ADJECTIVE, ' ){0,3}', CALLED, '\\)'),
  sequenceOf(' ', CALLED),
);
const GLOSSED = toPattern('u', '^(', NAME, ')', GLOSS, '$');
const NAMED = toPattern('u', '^', NAME, '$');

const PLACES: ReadonlySet<string> = new Set([
  ...CITIES,
  ...STATES,
  ...NATION_ROWS.flatMap((row) => row.split('|').flatMap((names) => names.split('/'))),
]);

/** "Kontrast" in "Kontrast, the weekly"; null where the line does not say what kind of outlet it names. */
export function parseGlossedOutlet(line: string): string | null {
  if (line.length > LONGEST) return null;
  const name = GLOSSED.exec(bare(line))?.[1];
  return name === undefined || /^(?:The|A|An|Our|This)$/.test(name) ? null : name;
}

/** True for a few words with capitals and no more, which may be an outlet's name; not for where an article was written. */
export function isOutletLike(line: string): boolean {
  return line.length <= LONGEST && NAMED.test(bare(line)) && !PLACES.has(bare(line));
}

function bare(line: string): string {
  return line.replace(/[*_]+/g, '').trim();
}

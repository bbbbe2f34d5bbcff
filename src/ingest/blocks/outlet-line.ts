// Catches: between headline and day the line that says where an article stood: "Fjellposten", "De Noorderling", "Kontrast, the weekly",
// "Zeitraum, weekly for politics and culture", "Sportkurier weekly", "Panorama (a monthly magazine)",
// "Radio Halmar, news and analysis".
// Not: a line without capitals that is no gloss ("Panorama, seen from the hill"); who wrote the article (byline); what it is about
// ("Climate Change"), where it was written: a name alone is an outlet's only where a word of it is one that papers are called by, or
// where it is one word that is neither English nor in the article, or where it is called as broadcasters are ("Channel Four North", "Coast FM"),
// and where the lines below name somebody else as the writer.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { EVENT_NOUNS } from '../../lexicon/event-nouns.ts';
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../lexicon/first-names.ts';
import { MATTER_NOUNS } from '../../lexicon/matter-nouns.ts';
import { NATION_ROWS } from '../../lexicon/nations.ts';
import { ORGANISATIONS } from '../../lexicon/organisations.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { CITIES, STATES } from '../../lexicon/places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { RARITY_ROWS } from '../../lexicon/word-rarity.ts';
import { isPaperName, isSection } from './title.ts';

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
  /news(?: and |, | & )(?:analysis|comment|commentary|views|opinion|features|current affairs|background)/,
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

const toSet = (rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.trim().split(/[\s/;,=]+/)));
const GIVEN_NAMES = toSet([...MALE_FIRST_NAMES, ...FEMALE_FIRST_NAMES, ...EITHER_FIRST_NAMES]);
const FAMILY_NAMES = toSet(SURNAMES);
const PAPERS: ReadonlySet<string> = new Set(OUTLETS);
const BODIES: ReadonlySet<string> = new Set(ORGANISATIONS);
const STEMS = toSet(RARITY_ROWS);
const MATTERS = toSet([...Object.values(EVENT_NOUNS), ...MATTER_NOUNS]);

/** What papers of many tongues are called besides the words of English mastheads: "Lundholm Tidings", "Karsker Tageblatt", "Gazeta de Almar". */
const PAPER_WORD = toPattern(
  'u',
  /^/,
  anyOf(
    /Tidings|Beacon|Spectator|Economist|Statesman|Messenger|Pioneer|Intelligencer|Bugle|Digest|Lantern|Week|Century|Wire/,
    /Gazetteer|Packet|Watchman|Reflector|Despatch|Almanack?|Vanguard|Crier|Broadsheet|Picayune|Bystander/,
    /Newspaper|Magazine|Zeitung|\p{L}*zeitung|\p{L}*[Kk]urier|\p{L}*[Bb]latt|\p{L}*[Aa]nzeiger|\p{L}*[Nn]achrichten/u,
    /\p{L}*[Rr]undschau|\p{L}*[Ss]piegel|\p{L}*[Tt]idende|\p{L}*[Tt]idning(?:en)?|\p{L}*[Bb]lad(?:et)?|Nyheter|\p{L}*[Aa]vis(?:en)?/u,
    /Courant|Krant|Dagblad|Nieuws|Corriere|Gazzetta|Giornale|Foglio|Gazeta|Kurier|Dziennik|Jornal|Diario|Diário|Periódico/u,
    /Examiner|Nationalist|Transcript|News-?Letter|Newsletter|Post-Gazette|News-Gazette|Sun-Times|Free Press|Recorder|Informer/,
    /Courrier|Gazette|Quotidien|Nouvelles|Noviny|Novosti|Vesti|Pravda|Hírlap|Sanomat|Lehti|Gazetesi|Shimbun/u,
  ),
  /$/,
);
/** What papers are called, and other things too: "Clare Champion", "Limerick Leader", "Lincoln County Democrat", "The Impartial Reporter". */
const OTHER_PAPER_WORD =
  /^(?:Champion|Leader|Reporter|Democrat|Republican|Eagle|Banner|Patriot|Visitor|Witness|Advocate|Express|Outlook|Nation|Republic|Voice|World|Union|Enterprise|Progress|Ranger|Call|Item|Bee|Blade|Whig|Constitution|Commonwealth|Citizen|People|Star|Age|Post|Sun|Record|Times|Extra|Pilot|Journal|Index|Signal|Searchlight|Guide|Pictorial|Graphic|Illustrated|Dominion|Colonist|Islander|Free Lance|Press)$/;

/** "Channel Four North", "Kanal 5", "Halmar TV", "TV Halmar", "Coast FM", "North Broadcasting Network"; not "Channel Crossing". */
const STATION = toPattern(
  'u',
  /^/,
  anyOf(
    /(?:Channel|Kanal|Canal|Kanava|Network) (?:\d{1,3}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)(?: \p{Lu}[\p{L}]*){0,2}/u,
    /TV ?\d{0,3}(?: \p{Lu}[\p{L}-]*){0,2}/u,
    /(?:The )?(?:\p{Lu}[\p{L}'’-]* ){1,3}(?:TV(?: ?\d{1,3})?|FM|Network)/u,
  ),
  /$/,
);
const FOREIGN_ARTICLE = /^(?:De|Het|Der|Die|Das|Den|Det|Il|Lo|La|Le|Les|El|Los|O|Os)$/;
/** What a word of English that stands in no list mostly ends in. */
const ENGLISH_ENDING =
  /(?:ings?|[st]ions?|ments?|ness|ity|ities|isms?|ists?|ances?|ences?|ers|ors|olog(?:y|ies)|ics|ships?|hood|ly|able|ible|ful|less|ed)$/;
/** Places that are named with "the". */
const ARTICLED_PLACE =
  /^(?:Hague|Bronx|Dalles|Woodlands|Villages|Hamptons|Highlands|Midlands|Borders|Marches|Fens|Wash|Solent|Broads|Dales|Downs|Weald|Wirral|Lakes|Valleys?|Potteries|Cotswolds|Mumbles|Gorbals|Burren|Pale|Ardennes|Camargue|Vendée|Algarve|Tyrol|Ruhr|Saar|Caucasus|Crimea|Donbas|Balkans|Levant|Maghreb|Sahel|Punjab|Sinai|Negev|Outback|Rockies|Everglades|Ozarks|Catskills|Adirondacks|Mission|Castro|Loop|Strip|City|Mall|Wharf|Docks)$/u;
const SHORTEST_UNKNOWN = 5;
/** What stands over many articles, whatever they are about: "The Verdict", "The Issue". */
const TOPIC_WORD =
  /^(?:story|stories|issue|question|answer|case|facts?|numbers?|background|context|latest|basics|verdict|view|truth|lowdown|brief|timeline|explainer|interview|aftermath|inquiry|victims?|survivors?|suspects?|accused|government|law|economy|war|weather|world|country|region|city|town|north|south|east|west|middle east|future|past|price|cost|road|numbers)s?$/;

/** True for a word that people are called by: "Jane", "Kent". */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word);
}

/** "Kontrast" in "Kontrast, the weekly"; null where the line does not say what kind of outlet it names. */
export function parseGlossedOutlet(line: string): string | null {
  if (line.length > LONGEST) return null;
  const whole = bare(line);
  const name = GLOSSED.exec(whole)?.[1];
  if (name === undefined || /^(?:The|A|An|Our|This)$/.test(name) || isOtherName(name)) return null;
  // "Station magazine": without a mark between, an ordinary word says only what kind of paper it is.
  const isMarked = /^(?:,|:| [(–—-])/.test(whole.slice(name.length));
  return isMarked || hasPaperWord(name) || name.split(' ').every((word) => isUnknown(word)) ? name : null;
}

/** True for a few words with capitals and no more that are called as papers are; `text` is the article with the line in it. */
export function isOutletLike(line: string, text: string): boolean {
  const name = bare(line);
  if (line.length > LONGEST || !(NAMED.test(name) || STATION.test(name)) || isOtherName(name)) return false;
  if (hasPaperWord(name)) return true;
  const words = name.split(' ');
  if (isOfPlace(words)) return true;
  const own = words.length > 1 && FOREIGN_ARTICLE.test(words[0] as string) ? words.slice(1) : words;
  const [only] = own;
  // "Melvik" over the day, of which the article speaks: where it was written.
  return own.length === 1 && only !== undefined && isUnknown(only, own !== words) && !standsTwice(text, only);
}

/** "The Lantern", "The Cincinnati Beacon"; not "The Middle East", "The Big Story", "The Inquiry". */
export function isArticledOutlet(line: string): boolean {
  const name = /^The (\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2})$/u.exec(line)?.[1];
  if (name === undefined || isOtherName(name) || ARTICLED_PLACE.test(name)) return false;
  if (hasPaperWord(name)) return true;
  const lower = name.toLowerCase();
  return !name.includes(' ') && !TOPIC_WORD.test(lower) && !MATTERS.has(lower);
}

/** "Ardvale Champion", "The Galway Leader": behind a place or a word that no list has, and no ordinary word as in "Reigning Champion". */
function isOfPlace(words: readonly string[]): boolean {
  const own = words[0] === 'The' ? words.slice(1) : words;
  const [first] = own;
  if (first === undefined || own.length < 2 || own.length > 4 || !OTHER_PAPER_WORD.test(own.at(-1) as string))
    return false;
  if (OF_OFFICE.test(own[0] as string)) return false;
  return own.slice(0, -1).every((word) => PLACE_WORD.test(word) || isUnknown(word) || PLACES.has(word));
}

/** "Council Leader", "Olympic Champion": what somebody is. */
const OF_OFFICE =
  /^(?:Council|Olympic|Paralympic|Parliamentary|Senate|Congressional|Opposition|Heavyweight|Wimbledon)$/;

/** What the names of places have besides: "North Tarn Leader", "Tarn County Democrat". */
const PLACE_WORD =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|County|Valley|City|Island|Bay|Coast|Lake|River|Port|St\.?|Saint|Mid|New|Upper|Lower)$/;

function hasPaperWord(name: string): boolean {
  return (
    PAPERS.has(name) || isPaperName(name) || STATION.test(name) || name.split(' ').some((word) => PAPER_WORD.test(word))
  );
}

/** The name of a place, a body, a person or a part of a paper. */
function isOtherName(name: string): boolean {
  if (PAPERS.has(name)) return false;
  const [first, ...others] = name.split(' ');
  return (
    PLACES.has(name) ||
    BODIES.has(name) ||
    isSection(name) ||
    (GIVEN_NAMES.has(first as string) && others.length > 0 && !hasPaperWord(name))
  );
}

/** A word that no list has, neither as a word of English nor as a name; behind a foreign article it may end like one of English: "De Noorderling". */
function isUnknown(word: string, isForeign = false): boolean {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || word.length < SHORTEST_UNKNOWN) return false;
  if (!isForeign && ENGLISH_ENDING.test(lower)) return false;
  if (GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word) || PLACES.has(word) || BODIES.has(word)) return false;
  if (MATTERS.has(lower) || TOPIC_WORD.test(lower)) return false;
  for (let end = Math.max(3, lower.length - 3); end <= lower.length; end++)
    if (STEMS.has(lower.slice(0, end))) return false;
  return true;
}

function standsTwice(text: string, word: string): boolean {
  const lower = text.toLowerCase();
  const sought = word.toLowerCase();
  const first = lower.indexOf(sought);
  return first >= 0 && lower.indexOf(sought, first + sought.length) >= 0;
}

function bare(line: string): string {
  return line.replace(/[*_]+/g, '').trim();
}

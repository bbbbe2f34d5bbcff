// Catches: "MOSCOW (Reuters) — ", "Moscow CNN  — ", "WASHINGTON, Jan. 5 (AP) - ", "HEMPSTEAD, N.Y. ― ", "BERLIN — ", "(CNN) — ", "KARACHI: ".
// Not: "BREAKING — ", "NATO — the alliance — said", "Trump — who lost — ", "New York-based", "REYES: I never said so".
import { NATION_ROWS } from '../../lexicon/nations.ts';
import { CITIES } from '../../lexicon/places.ts';
import { isAgencyName, toAgency } from '../metadata/agencies.ts';
import { findDate } from '../metadata/dates.ts';

export interface DatelineText {
  readonly place: string | null;
  /** The agency or outlet named in it, as written. */
  readonly agency: string | null;
  /** ISO 8601 where the dateline gives a day with its year. */
  readonly published: string | null;
  /** Where the dateline ends, its dash included; counted from the start of the paragraph. */
  readonly end: number;
}

/** No dateline is longer; what stands further on is prose. */
const LONGEST = 140;

const DASH = /\s*(?:[—–―]|--)+\s*|\s+-\s*$|\s+-\s+/;
/** South Asian papers end a dateline with a colon: "ISLAMABAD: ", "NEW DELHI, May 3 (PTI): ". */
const COLON = /^(\p{Lu}[\p{Lu} .'’-]{2,24}\p{Lu})((?:, [^:\n(]{3,24})?(?: \([^()\n:]{2,40}\))?):\s+/u;
const COLON_CITIES: ReadonlySet<string> = new Set(
  [
    ...CITIES,
    ...NATION_ROWS.flatMap((row) => (row.split('|')[3] ?? '').split('/')),
    ...'Peshawar Quetta Rawalpindi Multan Srinagar Guwahati Bhopal Patna Ranchi Thiruvananthapuram Kochi Nagpur'.split(
      ' ',
    ),
  ]
    .filter((city) => city !== '')
    .map((city) => city.toUpperCase()),
);
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const DATE_TAIL = new RegExp(
  `[,\\s]\\s*${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?\\s*,?$`,
  'i',
);

const DAY = new RegExp(`^${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?$`, 'i');
/** What an agency's first sentence has and an entry of a chronicle has not. */
const REPORT = /^[^.]*\b(?:said|says|announced|reported|told|according to)\b/;
/** In UTF-16 code units. */
const REACH = 300;

/** Broadcasters and papers that put their name after the place without brackets, or in them with a place in small letters. */
const DATELINE_OUTLETS: ReadonlySet<string> = new Set(
  'cnn bbc npr nbc abc cbs msnbc fox pbs cnbc cbc itv rt rfe/rl voa dw upi ap afp reuters bloomberg tass xinhua kyodo yonhap dpa efe'.split(
    ' ',
  ),
);

/** Words in capitals that open a paragraph before a dash and are no place. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `breaking update updated updates exclusive watch opinion analysis editorial commentary review live news video videos photo photos picture
  correction clarification note notes warning urgent latest fact factcheck question answer abstract summary related more read spoiler file caption
  interview interviewer speaker host narrator moderator reporter source quote verdict claim rating context background timeline listen
  advertisement sponsored alert bulletin developing just preview recap profile feature column letter letters comment essay
  nato nasa opec unesco unicef fifa uefa iaea fema osha ofcom interpol europol asean brics icann mercosur who fbi cia nsa irs epa fda cdc gop
  trump biden obama putin zelensky january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow yes also the and but editor's editor’s`.split(
    /\s+/,
  ),
);

/** Reads the start of a paragraph, or a line of its own, as a dateline; null where it is none. */
export function parseDateline(paragraph: string): DatelineText | null {
  const head = paragraph.slice(0, LONGEST);
  if (!/^[("“*_]?\p{Lu}/u.test(head)) return null;
  const translated = findTranslated(head);
  if (translated !== null) return translated;
  const dash = findColon(head) ?? DASH.exec(head);
  if (dash === null) return null;
  const after = head.slice(dash.index + dash[0].length);
  if (after !== '' && !/^[[("“”'‘’«„*_]{0,3}[\p{Lu}\p{Nd}$€£@#]/u.test(after)) return null;

  let words = head
    .slice(0, dash.index)
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim()
    // "Velin, 3 May 2022. – "
    .replace(/(?<=\d)\.$/, '');
  const end = dash.index + dash[0].trimEnd().length;
  const bracketed = /(?:^|\s)[(/]([^()/]{2,50})[)/]$/.exec(words);
  let agency: string | null = null;
  if (bracketed !== null) {
    agency = (bracketed[1] as string).trim();
    words = words.slice(0, bracketed.index).trim();
    // A place with a full date shows that any name after it is the agency's.
    if (!isOutletName(agency) && !(isName(agency) && /\d{4}$/.test(DATE_TAIL.exec(words)?.[0] ?? ''))) return null;
    if (words === '') return isPlainAgency(agency) ? { place: null, agency, published: null, end } : null;
  } else {
    const bare = /\s(\S+)$/.exec(words);
    if (bare !== null && DATELINE_OUTLETS.has((bare[1] as string).toLowerCase())) {
      agency = bare[1] as string;
      words = words.slice(0, bare.index).trim();
    }
  }

  // "Feb 6 - Harrow Ltd said it would close": a day alone, before a report.
  if (agency === null && DAY.test(words))
    return REPORT.test(paragraph.slice(end, end + REACH))
      ? { place: null, agency: null, published: findDate(words)?.value ?? null, end }
      : null;
  const date = DATE_TAIL.exec(words);
  const published = date === null ? null : (findDate(date[0])?.value ?? null);
  if (date !== null) words = words.slice(0, date.index);
  const place = words.replace(/[,\s]+$/, '');
  const hasSign = agency !== null || date !== null;
  if (!isPlace(place, hasSign)) return null;
  return { place: toPlaceName(place), agency, published, end };
}

/** "ASTVARA, February 17. /NAK-Press/. ": as agencies of eastern Europe write it. */
const SLASHED = /^(\p{Lu}[\p{Lu} .'’-]{2,30}),\s+([^./]{4,24})\.\s+\/([\p{L}][\p{L}\d .'’&-]{1,30})\/\.?(?=\s)/u;

function findTranslated(head: string): DatelineText | null {
  const match = SLASHED.exec(head);
  if (match === null) return null;
  const [all, place, date, agency] = match as unknown as [string, string, string, string];
  if (DATE_TAIL.exec(` ${date}`) === null || !isPlace(place, true)) return null;
  return { place: toPlaceName(place), agency, published: findDate(date)?.value ?? null, end: all.length };
}

/** The colon that ends a dateline, as a match of its own: behind a known city, or behind a place with a date or an agency. */
function findColon(head: string): { readonly 0: string; readonly index: number } | null {
  const match = COLON.exec(head);
  if (match === null) return null;
  const [all, city, sign] = match as unknown as [string, string, string];
  if (!COLON_CITIES.has(city) && sign === '') return null;
  const colon = city.length + sign.length;
  return { 0: all.slice(colon), index: colon };
}

function isPlace(words: string, hasSign: boolean): boolean {
  if (words.length < 3 || words.length > 70) return false;
  const [city, ...regions] = words.split(/\s*,\s*/);
  if (city === undefined || regions.length > 2) return false;
  if (!regions.every((region) => /^(?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|and|the)){0,3}$/u.test(region)))
    return false;
  const tokens = city.split(/[\s/]+/);
  if (tokens.length > 6 || tokens.some((token) => NO_PLACE.has(token.toLowerCase()))) return false;
  const letters = city.replace(/[^\p{L}]/gu, '');
  const isInCapitals = tokens.every((token) =>
    /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*|Mc\p{Lu}+|and|AND|de|du|la|al-\p{Lu}+|on|upon)$/u.test(token),
  );
  if (isInCapitals && hasSign) return true;
  if (isInCapitals)
    return letters.length >= 4 && tokens.length <= 4 && words.length <= 40 && !/['’]s$/i.test(tokens[0] ?? '');
  // "Moscow CNN — " and "Washington (AFP) - "; without a sign only capitals tell a place from any other words.
  if (!hasSign) return false;
  return tokens.every((token) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|de|du|la|al-\p{Lu}\p{L}+|on|upon|of)$/u.test(token));
}

/** True for what may stand in the brackets of a dateline: known agencies, capitals, names of media. */
function isOutletName(words: string): boolean {
  if (isPlainAgency(words)) return true;
  if (/^[\p{Lu}\d.&/-]{2,12}$/u.test(words)) return !/^[DRI]-/.test(words) && /\p{Lu}{2}/u.test(words);
  if (!/^\p{Lu}[\p{L}.'’&-]*(?:\s(?:\p{Lu}[\p{L}.'’&-]*|of|the|and)){0,5}$/u.test(words)) return false;
  return /(?:Press|News|Times|Post|Agency|Service|Wire|Newswire|Journal|Herald|Tribune|Guardian|Radio|Television|TV|Network|Media|Daily|Independent|Gazette|Report|Today|Monitor|Telegraph|Chronicle|Review|Online|Foundation)$/.test(
    words,
  );
}

function isName(words: string): boolean {
  return /^\p{Lu}[\p{L}\d.'’&-]*(?:\s\p{Lu}[\p{L}\d.'’&-]*){0,3}$/u.test(words);
}

function isPlainAgency(words: string): boolean {
  return (
    isAgencyName(words) ||
    toAgency(words) !== null ||
    DATELINE_OUTLETS.has(words.toLowerCase()) ||
    /^PR\s?Newswire|^Business\s?Wire/i.test(words)
  );
}

/** "RIO DE JANEIRO" as "Rio de Janeiro"; words that are not all capitals, and abbreviations with dots, stay as they are. */
function toPlaceName(words: string): string {
  return words.replace(/[\p{L}\p{M}.'’]+/gu, (word, offset: number) => {
    if (!/^[\p{Lu}\p{M}'’]+$/u.test(word)) return word;
    const lower = word.toLowerCase();
    if (offset > 0 && /^(?:de|du|la|and|do|del|upon|on|of)$/.test(lower) && offset + word.length < words.length)
      return lower;
    if (/^mc\p{L}{3}/u.test(lower)) return `Mc${word[2]}${lower.slice(3)}`;
    return `${word[0]}${lower.slice(1)}`;
  });
}

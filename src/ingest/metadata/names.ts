// Catches: Jane Doe, J. R. Doe, Jean-Luc de la Tour, JANE DOE, Shin Kyung-min, Conor O’Neill.
// Not: Staff Writer, Associated Press, New York, On Thursday, World Desk, Jane (one word).

const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ten ter bin ibn al el ul y e af av zu und bint abu ag ould st. st'.split(
    ' ',
  ),
);

/** Words that make a capitalised phrase something other than a person: offices, media, places and times as bylines have them. */
const NOT_A_PERSON: ReadonlySet<string> = new Set(
  `staff writer writers reporter reporters correspondent correspondents editor editors editorial contributor contributors contributing
  columnist columnists journalist journalists producer photographer analyst chief deputy senior assistant associate executive managing
  special guest bureau desk team newsroom board author authors news press agency times post journal magazine herald tribune gazette
  guardian observer telegraph independent chronicle courier ledger mirror sun star daily weekly today review online media network
  radio television tv broadcasting company corporation service services wire wires digital report reports story stories university
  institute center centre college school department ministry office council committee association foundation group party union
  north south east west new the a an our your this that for from with about by on in at and or of as to after before during
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december published updated posted last modified est edt et gmt utc am pm opinion analysis commentary world politics
  international national local business sports technology science health video photo photos image images file exclusive
  agence agentur agencia agenzia reuters afp ap upi bloomberg cnn bbc nbc abc cbs fox msnbc npr tass interfax xinhua yonhap kyodo democracy republic kingdom states
  city state county district street avenue road square street house senate congress parliament court police army`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);

/** Places of several words that bylines put after a name ("Jane Doe, Los Angeles"). */
const PLACES: ReadonlySet<string> = new Set([
  'los angeles',
  'san francisco',
  'san diego',
  'san jose',
  'san antonio',
  'las vegas',
  'washington dc',
  'washington d.c.',
  'hong kong',
  'tel aviv',
  'kuala lumpur',
  'buenos aires',
  'addis ababa',
  'cape town',
  'rio de janeiro',
  'sao paulo',
  'são paulo',
  'abu dhabi',
  'saudi arabia',
  'sri lanka',
  'el paso',
  'st. petersburg',
  'st. louis',
  'st. paul',
  'salt lake',
  'ho chi minh',
  'phnom penh',
  'port moresby',
  'santa fe',
  'santiago de chile',
  'el salvador',
  'costa rica',
  'puerto rico',
  'burkina faso',
  'sierra leone',
  'northern ireland',
  'great britain',
  'nizhny novgorod',
  'dar es salaam',
  'palo alto',
  'santa monica',
  'fort worth',
  'baton rouge',
  'des moines',
  'st. andrews',
  'kfar saba',
]);

const TOKEN = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** The cleaned name where `words` are the name of one person, else null. A single word is a name only where `allowSingle` says so. */
export function parsePersonName(words: string, allowSingle = false): string | null {
  if (words.length > 80) return null;
  const name = words
    .replace(/[*_`"“”]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame)\.?\s+(?=\p{Lu})/u, '')
    .replace(/,?\s+(?:PhD|Ph\.D\.?|MD|M\.D\.?)$/, '');
  if (name === '' || PLACES.has(name.toLowerCase())) return null;
  const tokens = name.split(' ');
  if (tokens.length > 6 || (tokens.length === 1 && !allowSingle)) return null;
  let capitals = 0;
  for (const [index, token] of tokens.entries()) {
    const lower = token.toLowerCase();
    if (PARTICLES.has(lower) && index < tokens.length - 1) continue;
    if (NOT_A_PERSON.has(lower)) return null;
    const isJoined = /^(?:al|el|ul|as|ash|an|ad|d|l)[-'’]\p{Lu}/u.test(token) || /^(?:Mc|Mac|O['’])/.test(token);
    if (!TOKEN.test(token) && !isJoined) return null;
    if (/\.\p{Ll}/u.test(token)) return null;
    if (!/^(?:Jr|Sr|II|III|IV)\.?$/.test(token)) capitals += 1;
  }
  if (capitals < (allowSingle ? 1 : 2)) return null;
  // An initial alone is no surname, save as the last of several names ("Andrew W.").
  if (tokens.length === 2 && /^\p{Lu}\.?$/u.test(tokens[0]!) && /^\p{Lu}\.?$/u.test(tokens[1]!)) return null;
  return name;
}

/** All persons in a list such as "Jane Doe, John Roe and Ann Poe"; what is no person's name is left out. Keeps order, drops doubles. */
export function splitPersonNames(words: string): string[] {
  const names: string[] = [];
  if (words.length > 1000) return names;
  const parts = words.split(/\s*(?:,|;|&|\||\/|•|·|\band\b|\bwith\b|\bAND\b|\bWITH\b|\n)\s*/);
  for (const part of parts) {
    const bare = part
      .replace(/\s+(?:in|for|at|from|of|reports|reporting|is|IN|FOR)\s.*$/u, '')
      .replace(/\s*\([^)]*\)\s*$/, '');
    if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(bare) && names.length > 0) {
      names[names.length - 1] += `, ${bare}`;
      continue;
    }
    const name = parsePersonName(bare.replace(/^(?:by|BY|By)\s+/, ''));
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

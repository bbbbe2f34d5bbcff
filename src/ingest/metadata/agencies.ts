/**
 * News agencies by the names they sign with, compared in lower case. The value is the name given to readers, so that
 * "AP" in one article and "The Associated Press" in another are seen to be one agency. Agencies sell to other outlets: their
 * name on an article of another outlet means derivation. From the agencies' own style guides and member lists.
 */
const AGENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['a.p.', 'Associated Press'],
  ['the ap', 'Associated Press'],
  ['associated press', 'Associated Press'],
  ['reuters', 'Reuters'],
  ['thomson reuters', 'Reuters'],
  ['thomson reuters foundation', 'Thomson Reuters Foundation'],
  ['afp', 'Agence France-Presse'],
  ['agence france-presse', 'Agence France-Presse'],
  ['agence france presse', 'Agence France-Presse'],
  ['upi', 'United Press International'],
  ['united press international', 'United Press International'],
  ['dpa', 'dpa'],
  ['deutsche presse-agentur', 'dpa'],
  ['efe', 'EFE'],
  ['agencia efe', 'EFE'],
  ['ansa', 'ANSA'],
  ['tass', 'TASS'],
  ['itar-tass', 'TASS'],
  ['interfax', 'Interfax'],
  ['interfax-ukraine', 'Interfax-Ukraine'],
  ['ria novosti', 'RIA Novosti'],
  ['ria', 'RIA Novosti'],
  ['ukrinform', 'Ukrinform'],
  ['xinhua', 'Xinhua'],
  ['xinhua news agency', 'Xinhua'],
  ['kyodo', 'Kyodo News'],
  ['kyodo news', 'Kyodo News'],
  ['jiji', 'Jiji Press'],
  ['jiji press', 'Jiji Press'],
  ['yonhap', 'Yonhap'],
  ['yonhap news agency', 'Yonhap'],
  ['kcna', 'KCNA'],
  ['pti', 'Press Trust of India'],
  ['press trust of india', 'Press Trust of India'],
  ['ani', 'ANI'],
  ['ians', 'IANS'],
  ['app', 'Associated Press of Pakistan'],
  ['anadolu', 'Anadolu Agency'],
  ['anadolu agency', 'Anadolu Agency'],
  ['aa', 'Anadolu Agency'],
  ['irna', 'IRNA'],
  ['sana', 'SANA'],
  ['wam', 'WAM'],
  ['spa', 'Saudi Press Agency'],
  ['mena', 'MENA'],
  ['petra', 'Petra'],
  ['bernama', 'Bernama'],
  ['antara', 'Antara'],
  ['pa', 'PA Media'],
  ['press association', 'PA Media'],
  ['pa media', 'PA Media'],
  ['aap', 'Australian Associated Press'],
  ['australian associated press', 'Australian Associated Press'],
  ['canadian press', 'The Canadian Press'],
  ['belga', 'Belga'],
  ['anp', 'ANP'],
  ['apa', 'APA'],
  ['pap', 'PAP'],
  ['mti', 'MTI'],
  ['ctk', 'CTK'],
  ['tanjug', 'Tanjug'],
  ['hina', 'HINA'],
  ['bloomberg', 'Bloomberg'],
  ['bloomberg news', 'Bloomberg'],
  ['ips', 'Inter Press Service'],
  ['inter press service', 'Inter Press Service'],
  ['mcclatchy', 'McClatchy'],
  ['tribune news service', 'Tribune News Service'],
  ['tns', 'Tribune News Service'],
]);

/** The reader's name of a news agency written as `words`, or null where it is no known agency. */
export function toAgency(words: string): string | null {
  const key = words
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['’]s?$/, '');
  return AGENCY_NAMES.get(key) ?? null;
}

/** True for names that call themselves an agency or a wire ("Northline News Agency"), known or not. */
export function isAgencyName(words: string): boolean {
  if (toAgency(words) !== null) return true;
  return (
    words.length <= 60 &&
    !words.includes(',') &&
    /\b(?:News Agency|Press Agency|News Service|Wire Service|Newswire|News Wire)$/.test(words.trim())
  );
}

/** Places from which "(CP)" is the Canadian Press; elsewhere other agencies sign so. */
const CANADIAN =
  /\b(?:Ottawa|Toronto|Montr[eé]al|Vancouver|Calgary|Edmonton|Winnipeg|Qu[eé]bec|Halifax|Victoria|Regina|Saskatoon|St\. John['’]?s|Fredericton|Charlottetown|Whitehorse|Yellowknife|Iqaluit|Hamilton|Kitchener|Windsor|Moncton|Canada|Ont|B\.?C|Alta|Sask|Man|Que|N\.B|N\.S|N\.L|P\.E\.I|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland|Yukon|Nunavut)\b/i;

/** The reader's name of the agency in a dateline from `place`, or null where it is no known agency. */
export function toAgencyAt(words: string, place: string | null): string | null {
  if (/^cp$/i.test(words.trim())) return place !== null && CANADIAN.test(place) ? 'The Canadian Press' : null;
  return toAgency(words);
}

/**
 * Small words by which a language is told from others: articles, prepositions, pronouns and forms of "be" that are among
 * its most frequent words. Chosen from general knowledge of each language, leaving out words that English shares.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it was on as with he be by at his are this from had have has not were which but they an or their
    said one she her we who will would been its after more about up also out all there when can into him you if than other`,
  es: `el la los las de del que y en un una por con para se su sus al lo como más pero sus fue ha este esta son es no ya entre cuando muy sobre también hasta`,
  fr: `le la les des du de et est en un une dans que qui pour pas sur par au aux avec ce cette il elle sont plus ne se son sa ses mais ont été`,
  de: `der die das und ist den dem des ein eine einen einer nicht mit von zu im auf für sich auch als an es bei nach wird sind hat werden aus wie dass über`,
  it: `il lo la gli le di del della dei delle che e è un una per con non sono da dal alla nel nella si come più anche ha questo ma al ai suo`,
  pt: `o os as de do da dos das que e é um uma em no na nos nas por para com não se ao mais como foi são sua seu mas pelo pela também`,
  nl: `de het een en van dat die is te niet met op voor aan zijn er maar om ook als bij nog uit naar door wordt worden heeft hebben over dan`,
  sv: `och att det som en ett på är av för med den till inte har de om så jag från var sig men vid kan efter ska under också`,
  da: `og at det som en et på er af for med den til ikke har de om så jeg fra var sig men ved kan efter skal under også blev`,
  nb: `og å det som en et på er av for med den til ikke har de om så jeg fra var seg men ved kan etter skal under også ble mot`,
  fi: `ja on ei että se oli hän mutta myös kun ovat joka sen tai ole olla kuin mukaan jo jos niin vain sekä ollut hänen nyt`,
  pl: `i w na z do się nie że jest to o jak od po przez ale dla za są co tym był przy jego już tego oraz być może`,
  cs: `a v na se že je o s z do k by i pro ale jako jeho za tak po od který jsou byl také podle které při jsem`,
  ro: `și de la în a cu pe că nu din o un pentru este sunt mai care ce au fost lui al fi prin dar după iar sau`,
  hu: `a az és hogy nem is egy van volt ez azt meg már csak de vagy még mint ki aki lesz el után szerint`,
  tr: `ve bir bu da de için ile olarak çok daha gibi olan ne var ama en sonra kadar olduğunu ise değil dedi`,
  id: `yang dan di ini itu dengan untuk dari tidak dalam pada akan juga ke oleh ada adalah telah mereka sudah bisa kata`,
  vi: `và của là có không được các một những cho với đã trong người này để khi đến từ cũng về theo như`,
  ca: `el la els les de del que i en un una per amb és no ha al dels seva seu més com són aquest aquesta també però`,
  hr: `i u je na se da su za od s o ne a to kao koji ili bi što nije bio će iz također`,
  sw: `ya wa na kwa ni katika la za cha kuwa hii hiyo yake huo alisema kama`,
};

/** Each small word with the languages that have it. */
export const SMALL_WORDS: ReadonlyMap<string, readonly string[]> = toIndex();

function toIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(/\s+/))) {
      const languages = index.get(word);
      if (languages === undefined) index.set(word, [language]);
      else languages.push(language);
    }
  }
  return index;
}

interface Script {
  readonly letters: RegExp;
  /** The language meant where no sign of another one is found. */
  readonly language: string;
  /** Letters that only one language of the script has; `least` is their share among the script's letters. */
  readonly signs: readonly { readonly language: string; readonly sign: RegExp; readonly least: number }[];
}

/** Scripts and the languages told apart within them. */
export const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    signs: [
      { language: 'uk', sign: /[іїєґ]/giu, least: 0.01 },
      { language: 'be', sign: /ў/giu, least: 0.002 },
      { language: 'sr', sign: /[ђћџљњј]/giu, least: 0.01 },
      { language: 'ru', sign: /[ыэё]/giu, least: 0.002 },
      { language: 'bg', sign: /ъ/giu, least: 0.005 },
    ],
  },
  { letters: /\p{Script=Greek}/gu, language: 'el', signs: [] },
  {
    letters: /\p{Script=Arabic}/gu,
    language: 'ar',
    signs: [
      { language: 'ur', sign: /[ٹڈڑےں]/gu, least: 0.01 },
      { language: 'fa', sign: /[پچژگی]/gu, least: 0.03 },
    ],
  },
  { letters: /\p{Script=Hebrew}/gu, language: 'he', signs: [] },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: 'zh',
    signs: [{ language: 'ja', sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, least: 0.05 }],
  },
  { letters: /\p{Script=Hangul}/gu, language: 'ko', signs: [] },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi', signs: [] },
  { letters: /\p{Script=Bengali}/gu, language: 'bn', signs: [] },
  { letters: /\p{Script=Tamil}/gu, language: 'ta', signs: [] },
  { letters: /\p{Script=Thai}/gu, language: 'th', signs: [] },
  { letters: /\p{Script=Georgian}/gu, language: 'ka', signs: [] },
  { letters: /\p{Script=Armenian}/gu, language: 'hy', signs: [] },
];

import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { DOUBT_VERBS, REJECTION_VERBS, THEORY_NOUNS } from '../../lexicon/argument-words.ts';

const NOUN = `(?:${THEORY_NOUNS.join('|')})`;
const REJECTS = new RegExp(`^(?:${REJECTION_VERBS.join('|')})$`, 'i');
const DOUBTS = new RegExp(`^(?:${DOUBT_VERBS.join('|')})$`, 'i');
const NAMING = new RegExp(
  `^(?:(?:this|that|these|those|such an?|the) (?:[\\w-]+ )?${NOUN}|both(?: of (?:them|these))?(?: ${NOUN}| accounts?| views)?)$`,
  'i',
);
/** "His view", "Quill's theory": of whoever gave the reason. */
const NAMING_HIS = new RegExp(`^(?:his|her|their|its|[\\p{L}-]+['’]s) (?:[\\w-]+ )?${NOUN}$`, 'iu');
/** What somebody is reproached with, and may have brought about. */
const CHARGES = /accusations?|charge|criticisms?|allegations?|reproach(?:es)?|insinuations?/;
const NAMING_CHARGE = toPattern(
  'i',
  /^(?:this|that|these|those|such|the|any such|all) (?:[\w-]+ )?/,
  anyOf(CHARGES),
  /$/,
);
const SPELLED = new RegExp(
  `^(?:as [\\w-]+ )?(?:the|an?|any|all|this|that|these|every|his|her|their|its)? ?(?:[\\w-]+ )?(?:(?:${NOUN}|talk|rumours?|rumors?|speculation) (?:of|about|that)|(?:claims?|assertions?|accusations?|allegations?|charges?) that)\\s+`,
  'i',
);

/** "A cigarette <could not have started> it", "gas <cannot be ruled out>". */
export const CANNOT = "(?:cannot|can['’]t|could not|couldn['’]t)";
export const HAVE_CAUSED =
  'have (?:started|caused|triggered|sparked|ignited|led to|set off|brought about|brought down)';
export const BE_RULED_OUT = 'be (?:ruled out|excluded|discounted)';

/** What words of reporting do to the reason they are about: nothing, doubt it, or turn it down. */
export function toVerdict(cue: string): 'doubted' | 'rejected' | null {
  const words = cue.trim();
  return REJECTS.test(words) ? 'rejected' : DOUBTS.test(words) ? 'doubted' : null;
}

/** True for words that take up a reason given before: "that explanation", "the idea". */
export function isNamingReason(content: string): boolean {
  return NAMING.test(content.trim());
}

/** True for words that take up a reason as somebody's: "his view", "Quill's theory". */
export function isNamingHisReason(content: string): boolean {
  return NAMING_HIS.test(content.trim());
}

/** The name in "called <this> nonsense", "described <the theory> as far-fetched"; null where nothing is called untrue. */
export function toCalledName(cue: string, content: string): string | null {
  if (!CALLS.test(cue.trim())) return null;
  return CALLED_UNTRUE.exec(content.trim())?.[1] ?? null;
}

/** How many code units lead up to the reason in "the talk of the reservoir", "the theory that the pump failed"; 0 where they name none. */
export function toLeadLength(content: string): number {
  return SPELLED.exec(content)?.[0].length ?? 0;
}

const CALLS =
  /^(?:(?:has|have|had) )?(?:calls?|called|describ(?:es?|ed)|brand(?:s|ed)?|labell?(?:s|ed)?|term(?:s|ed)?|denounc(?:es?|ed)|derid(?:es?|ed)|mock(?:s|ed)?)$/i;
const CALLED_UNTRUE = toPattern(
  'i',
  '^(',
  `(?:this|that|(?:this|that|the|such an?|his|her|their|its) (?:[\\w-]+ )?${NOUN})`,
  ')',
  / (?:as )?["“'‘]?(?:an? |the )?(?:[\w-]+ ){0,2}?/,
  anyOf(
    /nonsense|rubbish|fantas(?:y|ies)|fictions?|invention|fabrications?|lies?|myths?|fairy ?tales?|gossip|slander|smear|insult|outrage|disgrace|cheap shot|red herring|distraction|scapegoating|excuses?|pretext/,
    /absurd|ridiculous|untrue|false|far-fetched|baseless|groundless|unfounded|ludicrous|preposterous|laughable|wrong|implausible/,
  ),
  /(?=["”'’.,;:]| and\b| but\b| to (?:the|all|his|her|their|its|our)\b|$)/,
);

const ANSWERS_BACK = toPattern(
  'i',
  /\b/,
  anyOf(/reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|doubts?|doubted/),
  / /,
  anyOf(
    /this|that/,
    sequenceOf(
      /(?:the|this|that|these|those|all|any|such) (?:[\w-]+ )?/,
      anyOf(CHARGES),
      /(?: (?:that|of) [^,.;:?!]{3,90}?)?/,
    ),
  ),
  /(?=[,:;.]| (?:as|and|but|by|out of hand)\b|$)/,
);

/** True of whoever turns down what was said before, who proposes nothing himself: "rejected that, saying that margins had shrunk". */
export function isAnsweringBack(sentence: string): boolean {
  return ANSWERS_BACK.test(sentence);
}

/** True for words that take up a charge made before: "the accusation", "that criticism". */
export function isNamingCharge(content: string): boolean {
  return NAMING_CHARGE.test(content.trim());
}

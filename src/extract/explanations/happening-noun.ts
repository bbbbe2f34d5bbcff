import { anyWordOf, toPattern } from '../../language/pattern.ts';

/** Ends of nouns made from verbs and adjectives, and bare nouns of what happens: news asks why of these, not of people and things. */
const NAMES_HAPPENING = toPattern(
  'i',
  anyWordOf(
    `tion sion ment ance ence al ure ing age [a-z]th ity ism ness decision move visit delay rise fall drop jump surge loss cut
    change trip strike crash fire blaze blast attack killing crisis problem spike shift success win defeat exit absence gain
    outage disease case injury illness protest row slump boom increase decrease decline anger fear concern debate result turnout
    gap difference symptom flood heatwave outbreak collapse violence unrest accident victory plight job leak spill blackout
    grounding derailment run`,
  ),
  /(?:e?s)?$/,
);
const POINTS = /^(?:it|this|that|they|these|those)$/i;

/** The noun that rules a phrase: "collapse" of "the sudden collapse of the roof". */
export function toHeadNoun(phrase: string): string {
  const words = phrase.split(/\s+/);
  const until = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:of|in|on|at|for|that|which|to|from|among|along|across|between|with|by)$/.test(word),
  );
  return words[(until === -1 ? words.length : until) - 1] ?? '';
}

/** True for a noun that names something that happens or comes about ("collapse", "closures"), and for a pronoun that may stand for one. */
export function isHappeningNoun(word: string): boolean {
  return POINTS.test(word) || NAMES_HAPPENING.test(word);
}

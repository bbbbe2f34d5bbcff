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
/** The same that are the end of other words too: "ban" of "urban". */
const IS_HAPPENING = toPattern(
  'i',
  /^/,
  anyWordOf(
    `arrest ban raid verdict split rift feud war coup riot walkout murder theft inferno stampede drought landslide avalanche earthquake
    recession bankruptcy layoff firing halt freeze retreat rout feat mistake error blunder scandal poll fallout decay quarrel dispute
    bloodshed bloodbath massacre standoff siege ambush raid clash brawl skirmish conflict shutdown lockout breakdown breakup breakout
    takeover pullout turnaround comeback downfall demise ouster upset exodus hack glitch rebellion revolt mutiny uprising boycott
    event incident downturn upturn upswing slowdown meltdown stalemate trouble deadlock impasse standstill u-turn about-face`,
  ),
  /s?$/,
);
/** Nouns with the same ends for what is there, made and run: nothing of the kind happens. */
const NAMES_THING = toPattern(
  'i',
  /^/,
  anyWordOf(
    `hospital animal journal capital canal signal metal official rival criminal individual general festival terminal cardinal admiral manual
    material professional principal pedal medal city university security facility authority community charity majority minority
    government parliament department document apartment instrument equipment regiment monument station nation organi[sz]ation
    institution corporation association federation delegation television mansion building king wing ring evening morning thing
    clothing village cottage package garage image page message language carriage passage furniture picture creature literature
    sculpture ambulance audience conference insurance police business witness month youth mouth`,
  ),
  /(?:e?s|ies)?$/,
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
  return POINTS.test(word) || IS_HAPPENING.test(word) || (NAMES_HAPPENING.test(word) && !NAMES_THING.test(word));
}

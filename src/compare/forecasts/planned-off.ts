// Catches: "the talks, planned for Wednesday, have been postponed"; "the talks, put off from Wednesday"; "the council called off the talks planned for Wednesday".
// Not: "the march planned for Wednesday drew crowds although a train was cancelled", "has not been cancelled".
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';

const MOVED = /(?:brought forward|postponed|put off|pushed back|delayed|rescheduled|moved to|adjourned)\b/;
const CALLED_OFF = /(?:called off|cancel+ed|scrapped|abandoned|axed)\b/;

const WORD_OF_PHRASE =
  /(?!(?:and|but|or|that|who|which|where|when|while|after|before|because|as|if|though|although|until)\b)[\w’'.-]+/;
const PHRASE = sequenceOf(
  '(?: (?:at|in|on|of|to|from|between|with|near|for) ',
  WORD_OF_PHRASE,
  '(?: ',
  WORD_OF_PHRASE,
  '){0,3}?)',
);
const HOUR = /(?: at [\d:.]+(?: ?[ap]\.?m\.?)?)?/;
const ADVERBS = /(?:(?:now|then|later|since|also|already|again|first|\w+ly) ){0,2}/;
const IS = sequenceOf(
  '(?:(?:and|but) )?',
  ADVERBS,
  /(?:(?:it|they|which) )?(?:(?:has|have|had|will|would|may|might|could) )?/,
  ADVERBS,
  /(?:was|were|is|are|be|been|being) (?:being )?/,
  ADVERBS,
);

/** Right behind "planned for Wednesday": " at Lund, have been postponed", " called off". */
const toBehind = (off: RegExp): RegExp =>
  toPattern('i', '^', HOUR, PHRASE, '{0,2}?', anyOf(sequenceOf(/[,)]{0,2} /, IS, off), sequenceOf(' ', off)));
/** Behind a "planned for Wednesday" that opens its sentence: ", the talks were called off". */
const toBehindOpening = (off: RegExp): RegExp => toPattern('i', /^, /, '(?:', WORD_OF_PHRASE, ' ){1,5}?', IS, off);
/** Up to the day: "called off the talks planned for "; "after a flight was cancelled the talks planned for " is another matter. */
const toBefore = (off: RegExp): RegExp =>
  toPattern(
    'i',
    /(?<!\b(?:was|were|is|are|be|been|being|an?|the|its|their|his|her) )\b/,
    off,
    sequenceOf('(?: ', WORD_OF_PHRASE, '){1,8},?'),
    anyOf(
      / (?:planned|scheduled|set|due|announced|promised|expected) (?:for|on|by) (?:the )?$/,
      / (?:which|that) (?:was|were) to have (?:been )?[a-z]+ on (?:the )?$/,
    ),
  );
/** A "planned for" that opens its sentence. */
const OPENING = /^\W*\w+ (?:for|on|by) (?:the )?$/;
/** "A hearing, which had been put off from ": not "will be moved from". */
const MOVED_FROM =
  /(?<!\b(?:not|never|will|would|may|might|could|to) (?:have )?(?:been |be )?)\b(?:put off|postponed|pushed back|delayed|rescheduled|brought forward|moved|adjourned) from (?:the )?$/i;
/** In UTF-16 code units. */
const FURTHEST_BEFORE = 120;

const KINDS = (
  [
    ['called-off', CALLED_OFF],
    ['moved', MOVED],
  ] as const
).map(([kind, off]) => ({
  kind,
  behind: toBehind(off),
  behindOpening: toBehindOpening(off),
  before: toBefore(off),
}));

/** What a sentence that has something planned for a day, from `start` to `end`, tells to have become of just that; null where it tells nothing. */
export function findOff(text: string, start: number, end: number): 'called-off' | 'moved' | null {
  const before = text.slice(Math.max(0, start - FURTHEST_BEFORE), start);
  if (MOVED_FROM.test(before)) return 'moved';
  const behind = text.slice(end);
  const found = KINDS.find(
    (kind) =>
      kind.behind.test(behind) ||
      kind.before.test(before) ||
      (start <= FURTHEST_BEFORE && OPENING.test(before) && kind.behindOpening.test(behind)),
  );
  return found?.kind ?? null;
}

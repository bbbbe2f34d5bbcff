// Catches: It was the heat, he said · It was fog, said the police, nothing more than fog · A shortage of security staff, said the airport · For eating a sandwich underground, reads the letter.
// Not: It was a great day, he said · It was the mayor, he said · It was the third time · It was the heat of the moment that · A mistake nobody noticed.
import { type Span, toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { DEFECT_NOUNS, MOTIVES } from '../../../lexicon/cause-words.ts';
import { findTokenIndex } from '../../known.ts';
import { isCausePhrase } from '../cause-noun.ts';
import { hasFiniteVerb } from '../clauses.ts';
import { type Passage, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const SAYS =
  /(?:said|says|answered|answers|replied|replies|insisted|insists|muttered|reads|ran|explained|concluded|wrote|writes|believes?|reckons?|told|admitted|maintains?)/;
const FIRST = /(?<=^|[.!?;]["”]? |\n|[“"])/;
const JUST = /(?:simply |just |only |purely |all |probably |perhaps |clearly |most likely |not |never )?/;
const THING = /(?=\p{L})[^.,;:?!“”"\n]{2,90}?/u;
/** Where the answer ends. */
const ENDS = sequenceOf(
  '(?:',
  anyOf(
    sequenceOf(
      /,["”]? (?:and )?(?:nothing (?:more|else)(?: than [\p{L} ]{2,30})?|pure and simple|plain and simple|no more and no less)/u,
      /(?=[,.]| )/,
    ),
    sequenceOf('(?=', /,["”]? (?:[\p{L}’'-]+ ){0,6}?/u, SAYS, '\\b)'),
    /(?=[.!]?["”]? ?(?:$|[.\n]))/,
    /(?=[.!]["”]? )/,
  ),
  ')',
);

export const shortAnswer: ExplanationRule = {
  id: 'explanations/short-answer',
  pattern: toPattern(
    'giu',
    FIRST,
    anyOf(
      sequenceOf(
        /(?:it|this|that) (?:is|was|had been|has been|must have been|may have been|might have been|could have been) /,
        JUST,
        /(?:because of |down to |due to )?/,
        THING,
        ENDS,
      ),
      sequenceOf(
        /(?:(?:an?|the|pure|sheer|simple|plain|human|too (?:much|little|many|few)|not enough|lack) )?/,
        THING,
        '(?=',
        /,["”]? (?:[\p{L}’'-]+ ){0,6}?/u,
        SAYS,
        '\\b)',
      ),
      sequenceOf(/for (?:not )?\p{L}+ing /u, THING, '(?=', /,["”]? (?:[\p{L}’'-]+ ){0,6}?/u, SAYS, '\\b|\\.)'),
    ),
  ),
  confidence: 0.7,
  propose(passage) {
    const { text, cue, known } = passage;
    const words = toText(text, cue);
    const lead =
      /^(?:it|this|that) (?:is|was|(?:had|has|must have|may have|might have|could have) been) (?:(?:simply|just|only|purely|all|probably|perhaps|clearly|most likely|not|never) )?(?:(?:because of|down to|due to) )?/i.exec(
        words,
      )?.[0] ?? '';
    const first = findTokenIndex(known, cue.start + lead.length);
    const more = words.search(/,["”]? (?:and )?(?:nothing|pure|plain|no more)\b/i);
    const until = findTokenIndex(known, more > 0 ? cue.start + more : cue.end);
    const claim = toWordsSpan(passage, first, until);
    if (claim === null || (until - first > 1 && hasFiniteVerb(passage, first, until)) || NONE.test(toText(text, claim)))
      return null;
    if (!isAnswer(passage, claim, first, lead !== '')) return null;
    // "It was rain and nothing else for a week": what there was, and for how long.
    if (FOR_A_TIME.test(text.slice(claim.start, claim.end + LONGEST_BEHIND))) return null;
    const isNot = /\b(?:not|never) $/i.test(lead);
    const own = lead === '' ? claim : { start: cue.start, end: cue.start + lead.trimEnd().length };
    return toProposal(claim, null, own, isNot ? { rejectedBy: own, isDenial: true } : {});
  },
};

const LONGEST_BEHIND = 30;
const FOR_A_TIME =
  /^[^.;:?!\n]{0,90}? for (?:an?|the|two|three|four|five|\d+) (?:\p{L}+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|weekend)\b/iu;
const NONE =
  /^too (?:early|late|soon|far)\b|^(?:(?:an?|the|no) )?(?:same|first|second|third|last|only|worst|best|most|biggest|great|good|bad|huge|big|terrible|real|new|kind|sort|matter|question|time|price to pay|lack of (?:a|any)\b)|\b(?:too far|of the (?:day|night|year|century|season))$/i;

/** What has gone wrong or drives people, and what the weather is: the answer to a question that need not be put. */
function isAnswer(passage: Passage, claim: Span, first: number, isPointing: boolean): boolean {
  const { text } = passage;
  const words = toText(text, claim);
  if (/^for (?:not )?\p{L}+ing\b/iu.test(words))
    return /^VBG/.test(toTag(passage, first + 1)) || /^VBG/.test(toTag(passage, first + 2));
  if (/^(?:too (?:much|little|many|few)|not enough) /i.test(words)) return true;
  // "It was an error": what it was. "It was a faulty cable": why.
  if (isPointing && /^an? /i.test(words))
    return (
      isCausePhrase(passage, claim, DEFECT_NOUNS) &&
      words.split(' ').length > 2 &&
      !/^an? (?:\p{L}+ )?(?:mistake|error|failure|blunder|lapse|fault)\b(?! (?:in|of|by)\b)/iu.test(words)
    );
  if (isPointing) return isCausePhrase(passage, claim);
  return (
    isCausePhrase(passage, claim, DEFECT_NOUNS) ||
    (words.split(' ').length < 4 && isCausePhrase(passage, claim, MOTIVES))
  );
}

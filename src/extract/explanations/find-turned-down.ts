// Catches, right after a reason that somebody gives: The mayor denied it · Her office called that an invention · “That is rubbish,” said Brenn · She dismissed this as nonsense.
// Not: the same words by whoever gave the reason · after no reason · He called that a good idea · She denied the theft.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span, toText } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { Known } from '../known.ts';
import { type Scene, toPassage } from './passage.ts';
import { isPlainGround, type PlacedProposal, toGiven } from './placed-proposal.ts';

const BY = 'explanations/turned-down';
const CONFIDENCE = 0.75;
/** In UTF-16 code units. */
const LONGEST = 240;
const TAKEN_UP = sequenceOf(
  anyOf(
    /it|this|that|all this/,
    sequenceOf(
      /(?:the|this|that|such an?|these|those) (?:[\w-]+ )?/,
      anyWordOf(
        'charges? claims? accusations? allegations? suggestions? idea theory notion rumou?rs? explanation account version talk',
      ),
    ),
  ),
  /\b/,
);
const FALSE = sequenceOf(
  /(?:an? |pure |simply |sheer |utter |complete |total |as |plain )*/,
  anyWordOf(
    'slander invention lie fairy fabrication nonsense rubbish absurd baseless false laughable ridiculous untrue unfounded groundless smear myth fantasy preposterous ludicrous wrong insulting outrageous libel fiction',
  ),
  /\b/,
);
const TURNS_DOWN = toPattern(
  'i',
  /^["“'‘(]*[^.;:?!"“”]{2,90}? /,
  anyOf(
    sequenceOf(
      anyOf(
        /den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|refut(?:es?|ed)|dismiss(?:es|ed)?|will have none of|would have none of/,
        /brush(?:es|ed) (?:aside|off)|laugh(?:s|ed)? (?:at|off)|scoff(?:s|ed)? at|wav(?:es|ed) (?:away|aside)|contradict(?:s|ed)/,
      ),
      / /,
      TAKEN_UP,
      '(?!',
      / (?:is|was|are|were|has|had|the|of|about)\b/,
      ')',
    ),
    sequenceOf(
      /(?:calls?|called|describe[sd]?|dismiss(?:es|ed)?|consider(?:s|ed)?|termed|terms) /,
      TAKEN_UP,
      / (?:as )?/,
      FALSE,
    ),
  ),
);
const IS_FALSE = toPattern(
  'i',
  /^["“'‘(]*(?:that|this|it|all this|the whole thing)(?: is| was|['’]s) /,
  FALSE,
  /[,.!]?["”’']*,? /,
  anyOf(/(?:said|says|replied|insisted|countered)\b/, /[^.;:?!"“”]{2,60} (?:said|says|replied|insisted|countered)\b/),
);

/** Who turns down the reason that the sentence before gives; `proposals` are those found by other words. */
export function findTurnedDown(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const { text, sentences } = known.language;
  const inSentence = toBySentence(proposals);
  const found: PlacedProposal[] = [];
  for (const attribution of known.attributions) {
    const [cue] = attribution.cue;
    if (attribution.within !== null || cue === undefined) continue;
    const at = findLastStarting(sentences, cue.start);
    const sentence = sentences[at];
    if (sentence === undefined || inSentence.has(at)) continue;
    const words = toText(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) });
    const match = TURNS_DOWN.exec(words) ?? IS_FALSE.exec(words);
    if (match === null) continue;
    const turned = { start: sentence.start, end: sentence.start + match[0].length };
    if (!isInside(cue, turned)) continue;
    const before = findGivenBefore(scene, inSentence.get(at - 1) ?? [], at, attribution);
    const passage = before === null ? null : toPassage(scene, cue);
    if (before === null || passage === null) continue;
    const { of, claim } = before;
    const more = { of, isDenial: true, rejectedBy: turned, holder: attribution };
    found.push(toGiven(passage, claim, cue, { by: BY, confidence: CONFIDENCE, ...more }));
  }
  return found;
}

function toBySentence(proposals: readonly PlacedProposal[]): ReadonlyMap<number, PlacedProposal[]> {
  const inSentence = new Map<number, PlacedProposal[]>();
  for (const proposal of proposals) {
    const here = inSentence.get(proposal.passage.sentence);
    if (here === undefined) inSentence.set(proposal.passage.sentence, [proposal]);
    else here.push(proposal);
  }
  return inSentence;
}

/** The last reason of the sentence before, where somebody else gives it in the same paragraph or the one before. */
function findGivenBefore(
  { known, places }: Scene,
  given: readonly PlacedProposal[],
  index: number,
  { speaker, id }: Attribution,
): PlacedProposal | null {
  const { blocks } = known.article;
  const home = findLastStarting(blocks, toStart(known, index));
  if (findLastStarting(blocks, toStart(known, index - 1)) < home - 1) return null;
  const before = given.findLast(({ rejectedBy, by }) => rejectedBy === null && !isPlainGround(by));
  if (before === undefined) return null;
  const holder = before.holder ?? places.findHolder(before.claim) ?? null;
  const isSame = holder !== null && (holder.id === id || (speaker !== null && holder.speaker === speaker));
  return isSame || (holder === null && !before.isReported) ? null : before;
}

function toStart({ language: { sentences } }: Known, index: number): Span['start'] {
  return sentences[index]?.start ?? 0;
}

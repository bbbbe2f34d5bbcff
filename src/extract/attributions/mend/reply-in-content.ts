// Catches: "[Reyes] {said} <the firm had been slow, [an accusation that Lind rejected]>" · "[He] {repeated} <that her request had been
// refused, [which the ministry denies]>" · "[The army] {maintains} <that 22 were shot down, [figures that do not tally with the mayor's],
// and that the fire is out>": what somebody else answers is told by the article.
// Not: "a charge that carries ten years", "which he denies" (the speaker's own), "which proves that nobody denies it" (another verb first), inside a quotation.
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';

/** What a noun behind a comma may call the statement before it. */
const CLAIM =
  /^(?:accusations?|allegations?|assertions?|assessments?|charges?|claims?|contentions?|suggestions?|insinuations?|statements?|accounts?|versions?|figures?|numbers?|tolls?|counts?|estimates?|dates?|views?|verdicts?|readings?|interpretations?|arguments?|criticisms?|complaints?)$/;
const ANSWERS =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|contradict(?:s|ed)?|challeng(?:e|es|ed)|question(?:s|ed)?|doubt(?:s|ed)?|repudiat(?:e|es|ed)|disown(?:s|ed)?|confirm(?:s|ed)?|acknowledg(?:e|es|ed)|admit(?:s|ted)?|conced(?:e|es|ed)|agree(?:s|d)?|disagree(?:s|d)?)$/;
const DISAGREES = /^(?:tally|square|match|agree|fit|chime|conflict|clash|differ|correspond|contradict)(?:s|es|ed)?$/;
/** In tokens: from the comma to the verb that answers. */
const REACH = 14;

export const mendReplyInContent: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const kept = contents
    .filter((part, index) => index === 0 || findReplyEnd(scene, source, part.first, part.end) !== part.end)
    .flatMap((part) => (part.first >= cue.end ? cutReply(scene, source, part) : [part]));
  const isSame = kept.length === contents.length && kept.every((part, index) => part === contents[index]);
  return isSame ? relation : { ...relation, contents: kept };
};

function cutReply(scene: MendScene, source: RelationTokens['source'], part: TokenRange): readonly TokenRange[] {
  const { lowerOf } = scene;
  let isQuoted = false;
  for (let at = part.first; at < part.end; at++) {
    if (/^["“”]$/.test(lowerOf(at))) isQuoted = lowerOf(at) === '“' || (lowerOf(at) === '"' && !isQuoted);
    if (isQuoted || lowerOf(at) !== ',' || at < part.first + 2) continue;
    const end = findReplyEnd(scene, source, at + 1, part.end);
    if (end === null) continue;
    const rest = lowerOf(end) === ',' ? end + 1 : end;
    const head: TokenRange = { first: part.first, end: at };
    // Only "and that …" is surely said by the speaker again.
    const goesOn = rest < part.end - 2 && /^(?:and|but)$/.test(lowerOf(rest)) && lowerOf(rest + 1) === 'that';
    return goesOn ? [head, { first: rest + 1, end: part.end }] : [head];
  }
  return [part];
}

/** One past the answer that begins at `first`; null where none does. */
function findReplyEnd(
  { lowerOf, tagOf }: MendScene,
  source: RelationTokens['source'],
  first: number,
  limit: number,
): number | null {
  let relative = first;
  if (lowerOf(first) !== 'which') {
    let noun = first;
    while (noun < first + 4 && /^(?:DT|JJ|CD|NN)$/.test(tagOf(noun)) && !CLAIM.test(lowerOf(noun))) noun++;
    if (!CLAIM.test(lowerOf(noun)) || noun >= limit) return null;
    relative = noun + 1;
    if (!/^(?:that|which)$/.test(lowerOf(relative))) return null;
  }
  if (relative >= limit - 1) return null;
  let verb = relative + 1;
  while (verb < limit && verb < relative + REACH && !/^(?:VB[DPZ]|MD)$/.test(tagOf(verb))) {
    if (/^(?:[,;:.]|who|whose|that|and)$/.test(lowerOf(verb))) return null;
    verb++;
  }
  if (verb >= limit || verb >= relative + REACH) return null;
  const isSubject = verb === relative + 1;
  // "Which he denies": the speaker may be the one; "which Reyes denied", said by Reyes, surely is.
  if (!isSubject && tagOf(relative + 1) === 'PRP') return null;
  if (!isSubject && source !== null)
    for (let at = source.first; at < source.end; at++)
      if (lowerOf(at) === lowerOf(verb - 1) || (lowerOf(at) === lowerOf(relative + 1) && tagOf(at).startsWith('NN')))
        return null;
  let last = verb;
  // "continues to deny", "has always denied", "do not tally"
  while (last < limit - 1 && last < verb + 5 && !isAnswer(lowerOf(last), isSubject)) {
    if (
      !/^(?:continues?|continued|has|have|had|do|does|did|would|will|could|not|n't|to|always|also|since|repeatedly|flatly|immediately|later|again|strongly|vehemently|quickly)$/.test(
        lowerOf(last),
      )
    )
      return null;
    last++;
  }
  if (!isAnswer(lowerOf(last), isSubject)) return null;
  let end = last + 1;
  while (end < limit && !/^[;”"“]$/.test(lowerOf(end))) {
    if (lowerOf(end) === ',' && /^(?:and|but)$/.test(lowerOf(end + 1)) && lowerOf(end + 2) === 'that') return end;
    if (/^(?:and|but)$/.test(lowerOf(end)) && lowerOf(end + 1) === 'that') return end;
    end++;
  }
  return end;
}

/** Of figures themselves: "figures that do not tally with his"; of somebody: "a claim that the bank denies". */
function isAnswer(word: string, isSubject: boolean): boolean {
  return isSubject ? DISAGREES.test(word) : ANSWERS.test(word);
}

// Catches: "a step [the bank] {said} <would help> but one that closed a mill" (what it led to is the article's own) · "according to [the minutes],
// a copy of which was seen by this paper" (nobody's words) · "[The mayor] {said} <he would not guess>. His visit has been put off." and
// a quotation in the next paragraph, which somebody else is named for · "[Reyes] {promised} <it would open>; the court forbade it, and it will stay
// shut" · "Reyes expects a loss; <the trial will be long>, [lawyers] {say}".
// Not: "[The mayor] {said} <the wall fell. The pumps had been off>" (told as he told it) · a quotation that goes on.
import { parseVerb } from '../reporting-words.ts';
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';

export const mendBoundsOfContent: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const isBehind = (source === null || source.end <= cue.first) && contents[0]?.first === cue.end;
  const kept = contents
    .filter((part, index) => !(index > 0 && (isSight(scene, part) || (isBehind && isElsewhere(scene, cue, part)))))
    .map((part) => cutSight(scene, part))
    .map((part) =>
      isBehind
        ? cutOwnClause(scene, relation, cutNextSentence(scene, relation, cutContrast(scene, part)))
        : cutOtherSpeaker(scene, relation, part),
    );
  const isSame = kept.length === contents.length && kept.every((part, index) => part === contents[index]);
  return isSame || kept.length === 0 ? relation : { ...relation, contents: kept };
};

/** "A copy of which was seen by this newspaper": how the outlet comes to know it. */
function isSight({ lowerOf }: MendScene, { first, end }: TokenRange): boolean {
  const words: string[] = [];
  for (let at = first; at < Math.min(end, first + 12); at++) words.push(lowerOf(at));
  return /^(?:,\s)?(?:(?:a copy|copies|parts?|extracts?|excerpts?|details|one|some) of )?which (?:was|were|has been|have been|had been) (?:also )?(?:seen|obtained|reviewed|viewed|read|shared|sent|shown|leaked|made available)\b/.test(
    words.join(' '),
  );
}

/** "According to the log, [extracts of which were read to us by a clerk,] no shot was fired" */
function cutSight(scene: MendScene, part: TokenRange): TokenRange {
  const { lowerOf, tagOf } = scene;
  if (!isSight(scene, part)) return part;
  for (let at = part.first + 3; at < part.end - 2; at++)
    if (lowerOf(at) === ',' && /^(?:DT|NN|PRP|CD|JJ|EX)/.test(tagOf(at + 1))) return { first: at + 1, end: part.end };
  return part;
}

/** Where a semicolon stands outside quotation marks; -1 where none does. */
function findSemicolon({ lowerOf }: MendScene, { first, end }: TokenRange): number {
  for (let at = first; at < end; at++) {
    if (/^["“”]$/.test(lowerOf(at))) return -1;
    if (lowerOf(at) === ';') return at;
  }
  return -1;
}

/** "[Reyes] {promised} <that it would open; [the court overruled her, and it will stay shut]>": what is told as it stands now is the article's own. */
function cutOwnClause(scene: MendScene, { cue }: RelationTokens, part: TokenRange): TokenRange {
  const { tagOf, lowerOf } = scene;
  const semicolon = findSemicolon(scene, part);
  if (semicolon < 0 || !/^VB[DN]$/.test(tagOf(cue.end - 1)) || findFinite(tagOf, part.first, semicolon) !== 'past')
    return part;
  // "Said that it had cracked; it will be mended in May": he may say that as well.
  let isTold = !/^(?:said|told|added|noted|wrote|explained)$/.test(lowerOf(cue.end - 1));
  for (let at = semicolon + 1; at < part.end; at++) {
    isTold ||= tagOf(at) === 'VBD' && lowerOf(at) !== 'had';
    if (isTold && (/^VB[ZP]$/.test(tagOf(at)) || /^(?:will|shall)$/.test(lowerOf(at))))
      return { first: part.first, end: semicolon };
  }
  return part;
}

/** "<[Reyes expects a loss]; the trial will not begin before May>, [lawyers] {say}": what is said by another is not theirs. */
function cutOtherSpeaker(scene: MendScene, { cue }: RelationTokens, part: TokenRange): TokenRange {
  const { tagOf, lowerOf } = scene;
  const semicolon = part.end <= cue.first ? findSemicolon(scene, part) : -1;
  if (semicolon < part.first + 2) return part;
  let verb = part.first;
  while (verb < semicolon && /^(?:DT|PRP\$?|JJ|NN|NNS|NNP|NNPS|POS|CD)$/.test(tagOf(verb))) verb++;
  const isSaying = /^VB[DPZ]$/.test(tagOf(verb)) && verb > part.first && parseVerb([lowerOf(verb)], 0) !== null;
  return isSaying ? { first: semicolon + 1, end: part.end } : part;
}

/** A quotation in another paragraph, behind a statement without quotation marks. */
function isElsewhere({ lowerOf, paragraphOf }: MendScene, cue: TokenRange, { first }: TokenRange): boolean {
  return (
    paragraphOf(first) > paragraphOf(cue.first) && /^["“]$/.test(lowerOf(first)) && !/^["“:]$/.test(lowerOf(cue.end))
  );
}

/** "Would bring mills home [but one that led a firm to close]", where the first words have their subject before the source. */
function cutContrast({ lowerOf, tagOf }: MendScene, part: TokenRange): TokenRange {
  if (!/^(?:MD|VB[DZP])$/.test(tagOf(part.first))) return part;
  for (let at = part.first + 2; at < part.end - 3; at++)
    if (
      /^(?:but|and|though|yet)$/.test(lowerOf(at)) &&
      /^(?:one|which|an?|the)$/.test(lowerOf(at + 1)) &&
      /^(?:that|which|who|critics|opponents|others)$/.test(lowerOf(lowerOf(at + 1) === 'one' ? at + 2 : at + 1))
    )
      return { first: part.first, end: lowerOf(at - 1) === ',' ? at - 1 : at };
  return part;
}

/** What is told with "would" and "had" does not go on with "has been": that is the article's own again. */
function cutNextSentence(
  { lowerOf, tagOf, sentenceOf }: MendScene,
  { cue }: RelationTokens,
  part: TokenRange,
): TokenRange {
  const home = sentenceOf(cue.first);
  let next = part.first;
  while (next < part.end && sentenceOf(next) === home) next++;
  if (next === part.end || next === part.first || tagOf(cue.end - 1) !== 'VBD') return part;
  for (let at = part.first; at < part.end; at++) if (/^["“”]$/.test(lowerOf(at))) return part;
  const isShifted = findFinite(tagOf, part.first, next);
  const isOwn = findFinite(tagOf, next, part.end);
  return isShifted === 'past' && isOwn === 'present' ? { first: part.first, end: next - 1 } : part;
}

/** Whether the first finite verb is one of the past; "would" and "could" are. */
function findFinite(tagOf: MendScene['tagOf'], first: number, end: number): 'past' | 'present' | null {
  for (let at = first; at < end; at++) {
    if (/^(?:VBD|MD)$/.test(tagOf(at))) return 'past';
    if (/^VB[ZP]$/.test(tagOf(at))) return 'present';
  }
  return null;
}

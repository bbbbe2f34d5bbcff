// Catches: "64 members had signed [a request for a debate]" · "The president dismissed [the governor of the bank by decree]" ·
// "She sacked [Ada Rowe], her deputy": whoever signs a paper or dismisses somebody does it without a word.
// Not: "dismissed the report", "dismissed Rowe's remark", "dismissed Ada Rowe as a clown" (she says so) · "signed that he had read it".
import { ROLE_NOUNS } from '../../../lexicon/roles.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';

const SIGNING = /^(?:sign|signs|signed|signing|countersigned)$/;
const DISMISSING =
  /^(?:dismiss|dismisses|dismissed|dismissing|sack|sacks|sacked|fire|fires|fired|oust|ousted|remove|removed|suspend|suspended)$/;
const OFFICES: ReadonlySet<string> = new Set(ROLE_NOUNS);
/** Who argues is dismissed with words. */
const ARGUING = /^(?:critic|opponent|rival|sceptic|skeptic|doubter|challenger)$/;
const OWN = /^(?:DT|PRP\$|JJ|NN|NNP|NNPS|HYPH|VBN)$/;
const MOST_WORDS = 8;
/** Words behind the name among which "as a clown" may stand. */
const MOST_BEHIND = 12;

export const dropDeed: Mend = (scene, relation) =>
  isSigning(scene, relation) || isDismissal(scene, relation) ? null : relation;

function isSigning({ lowerOf }: MendScene, { cue, contents }: RelationTokens): boolean {
  const [content] = contents;
  return (
    SIGNING.test(lowerOf(cue.end - 1)) &&
    content !== undefined &&
    content.first === cue.end &&
    !/^(?:that|["“:])$/.test(lowerOf(content.first))
  );
}

function isDismissal(scene: MendScene, { cue, contents }: RelationTokens): boolean {
  const { lowerOf, tagOf } = scene;
  const [content] = contents;
  if (content === undefined || content.first !== cue.end || !DISMISSING.test(lowerOf(cue.end - 1))) return false;
  let end = content.first;
  while (end < content.end && end < content.first + MOST_WORDS && OWN.test(tagOf(end))) end++;
  if (end === content.first || tagOf(end) === 'POS' || !isSomebody(scene, content.first, end)) return false;
  for (let at = end; at < Math.min(content.end, end + MOST_BEHIND); at++) {
    if (lowerOf(at) !== 'as') continue;
    // "dismissed Rowe as governor" takes the office from her.
    const noun = tagOf(at + 1) === 'DT' ? at + 2 : at + 1;
    return /^(?:its|the|head|chief|acting)$/.test(lowerOf(at + 1)) || (noun === at + 1 && OFFICES.has(lowerOf(noun)));
  }
  return true;
}

/** A given and a family name and no more, or one holder of an office: "the governor", "her finance minister". */
function isSomebody({ lowerOf, tagOf }: MendScene, first: number, end: number): boolean {
  const isName = (at: number): boolean => /^NNPS?$/.test(tagOf(at));
  let names = 0;
  while (names < end - first && isName(end - 1 - names)) names++;
  if (names >= 2) return true;
  const head = lowerOf(end - 1);
  return /^(?:DT|PRP\$)$/.test(tagOf(first)) && OFFICES.has(head) && !ARGUING.test(head);
}

// Catches: "a group called Free Ballot" · "a paper cited 30 times" · "two more than the firm has said, because …" · "the Guard, called to service during the floods" · "call 101, quoting reference 442" · "Who says so?" · "let's say half of
// them" · "the Post, which first reported the story" · "her first debate against Reyes" ·
// "those named are invented" · "anyone who says he knows is guessing" · "much hangs on what the court says, so it must be clear" ·
// "whatever the mayor says, the bridge will close" · "Reyes will learn her fate" · "nor is it agreed how they left" · "the
// experts appointed by the court lean towards fog".
// Not: "it agreed to pay" · "officers sent by the court said" · "they called to say" · "called to the stage, she said" (another cue) · "Who said what is known" (no question) · "quoting a letter" · "what he says is that the sea rises" · "what he calls a
// hoax" · "close to what the crew had said".

import { parseVerb } from '../reporting-words.ts';
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene, RelationTokens } from './mend.ts';

export const dropNoReport: Mend = (scene, relation) =>
  isSummons(scene, relation.cue, relation.contents) ||
  isReference(scene, relation.cue, relation.contents) ||
  isToldNobody(scene, relation.cue, relation.contents) ||
  isAsking(scene, relation.source) ||
  isAnybody(scene, relation.source) ||
  isTitling(scene, relation) ||
  isNaming(scene, relation) ||
  isOftenCited(scene, relation) ||
  isMeasure(scene, relation) ||
  isLetUsSay(scene, relation) ||
  isFirstToReport(scene, relation) ||
  isContest(scene, relation) ||
  isMannerAlone(scene, relation) ||
  isPredicate(scene, relation) ||
  isWhateverSaid(scene, relation) ||
  isYetToLearn(scene, relation) ||
  isOfNobody(scene, relation) ||
  isAppointed(scene, relation)
    ? null
    : relation;

/** "Called to service, up, into the room": no words are called. */
function isSummons({ lowerOf, tagOf }: MendScene, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  const [content] = contents;
  if (content === undefined || content.first !== cue.end || !/^(?:called|summoned)$/.test(lowerOf(cue.end - 1)))
    return false;
  const after = lowerOf(content.first);
  return /^(?:up|in|into|away|out)$/.test(after) || (after === 'to' && !/^VB/.test(tagOf(content.first + 1)));
}

/** "On condition that he told nobody, not even his wife": whom, and not what. */
function isToldNobody({ lowerOf, tagOf }: MendScene, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  const [content, more] = contents;
  if (content === undefined || more !== undefined || content.first !== cue.end) return false;
  if (!/^(?:tells?|told|telling|inform(?:s|ed)?)$/.test(lowerOf(cue.end - 1))) return false;
  const isNobody =
    /^(?:nobody|everybody|everyone|anybody|anyone|somebody|someone)$/.test(lowerOf(content.first)) ||
    (lowerOf(content.first) === 'no' && lowerOf(content.first + 1) === 'one');
  if (!isNobody) return false;
  for (let at = content.first; at < content.end; at++)
    if (/^(?:MD|VB[DZPN]?|WDT|WP|WRB|TO)$/.test(tagOf(at)) || /^(?:that|about|of|if|whether)$/.test(lowerOf(at)))
      return false;
  return true;
}

/** "Quoting reference 442" is what a caller is asked to do. */
function isReference({ lowerOf }: MendScene, cue: TokenRange, contents: readonly TokenRange[]): boolean {
  const [content] = contents;
  if (content === undefined || !/^(?:quoting|quote)$/.test(lowerOf(cue.end - 1))) return false;
  let hasName = false;
  for (let at = content.first; at < Math.min(content.end, content.first + 6); at++) {
    if (/^(?:reference|ref|incident|log|crime|case|number|no)$/.test(lowerOf(at))) hasName = true;
    if (hasName && /\d/.test(lowerOf(at))) return true;
  }
  return false;
}

/** A source that asks who the source is. */
function isAsking({ lowerOf, sentenceOf }: MendScene, source: TokenRange | null): boolean {
  if (source === null || source.end - source.first !== 1 || lowerOf(source.first) !== 'who') return false;
  return sentenceOf(source.first - 1) !== sentenceOf(source.first);
}

/** "Anyone who says he knows", "whoever claims it": nobody in particular, and perhaps nobody at all. */
function isAnybody({ lowerOf }: MendScene, source: TokenRange | null): boolean {
  if (source === null) return false;
  const last = source.end - 1;
  return lowerOf(last) === 'whoever' || (lowerOf(last) === 'who' && /^(?:anyone|anybody)$/.test(lowerOf(last - 1)));
}

/** "A post titled “Growing Up”": the name of a thing is no report. */
function isTitling({ lowerOf }: MendScene, { source, cue }: RelationTokens): boolean {
  return source === null && cue.end - cue.first === 1 && /^(?:titled|entitled|headlined)$/.test(lowerOf(cue.first));
}

/** "A student group called Free Ballot", "a man named Reyes": who bears a name says nothing; to call somebody something takes two phrases. */
function isNaming({ lowerOf, tagOf, isCapital }: MendScene, { source, cue, contents }: RelationTokens): boolean {
  const [content, more] = contents;
  if (content === undefined || more !== undefined || content.first !== cue.end || cue.end - cue.first !== 1)
    return false;
  if (source !== null && (source.end !== cue.first || !/^(?:NN|NNS)$/.test(tagOf(cue.first - 1)))) return false;
  if (!/^(?:called|named|nicknamed|codenamed|dubbed)$/.test(lowerOf(cue.first))) return false;
  for (let at = content.first; at < content.end; at++)
    if (!isCapital(at) && !/^(?:of|the|and|for|de|van)$/.test(lowerOf(at))) return false;
  return isCapital(content.first) || isCapital(content.end - 1);
}

/** "Whose paper has been cited more than 3,000 times": how often is no content. */
function isOftenCited({ lowerOf }: MendScene, { cue, contents }: RelationTokens): boolean {
  const [content] = contents;
  if (content === undefined || content.first !== cue.end) return false;
  if (!/^(?:cited|quoted|mentioned|named|reported|asked|told|warned)$/.test(lowerOf(cue.end - 1))) return false;
  for (let at = content.first; at < Math.min(content.end, content.first + 5); at++)
    if (/^(?:times|once|twice)$/.test(lowerOf(at))) return true;
  return false;
}

/** "Two more than the company has said, because …": what somebody said is only measured by. */
function isMeasure({ lowerOf, tagOf }: MendScene, { source, cue, contents }: RelationTokens): boolean {
  const [content] = contents;
  if (source === null || content === undefined || source.end !== cue.first || content.first < cue.end) return false;
  if (lowerOf(content.first) === 'that') return false;
  for (let at = source.first - 1; at < source.end; at++)
    // "More than half of the members said" measures the members.
    if (lowerOf(at) === 'than' && /^(?:DT|PRP|NNP)/.test(tagOf(at + 1)) && !/^(?:an?|half)$/.test(lowerOf(at + 1)))
      return /^(?:more|fewer|less|later|earlier|higher|lower|longer|worse|better)$/.test(lowerOf(at - 1));
  return false;
}

/** "Let's say half of them": nobody says it. */
function isLetUsSay({ lowerOf }: MendScene, { source, cue }: RelationTokens): boolean {
  const last = lowerOf(cue.first - 1);
  return (
    /^(?:say|assume|suppose|imagine)$/.test(lowerOf(cue.end - 1)) &&
    (last === "let's" || (/^(?:'s|us)$/.test(last) && lowerOf(cue.first - 2) === 'let')) &&
    (source === null || source.end <= cue.first)
  );
}

/** "The Post, which first reported the story": that a paper had it first says nothing of what it told. */
function isFirstToReport({ lowerOf }: MendScene, { cue, contents }: RelationTokens): boolean {
  const [content] = contents;
  if (content === undefined || content.first !== cue.end) return false;
  return (
    /^(?:reported|broke|published|reports|breaks|revealed|carried|ran)$/.test(lowerOf(cue.end - 1)) &&
    /^(?:the|this|that|its)$/.test(lowerOf(content.first)) &&
    /^(?:story|news|report|scoop|investigation|interview|footage|video|letter|letters|e-mails|emails)$/.test(
      lowerOf(content.first + 1),
    ) &&
    (content.end - content.first === 2 || /^[,.;]$/.test(lowerOf(content.first + 2)))
  );
}

/** "Her first debate against Reyes", "the race with Reyes": whom somebody meets is no content. */
function isContest({ lowerOf }: MendScene, { cue, contents }: RelationTokens): boolean {
  const isAgainst = /^(?:against|with|between)$/.test(lowerOf(cue.end - 1));
  const noun = isAgainst ? cue.end - 2 : cue.end - 1;
  if (noun < cue.first || !/^(?:debates?|race|match|contest|showdown|fight|duel|game)$/.test(lowerOf(noun)))
    return false;
  const [content] = contents;
  return isAgainst || (content !== undefined && /^(?:against|with|between)$/.test(lowerOf(content.first)));
}

/** "Asking Reyes pointedly whether": how something is asked is no cue by itself. */
function isMannerAlone({ lowerOf, tagOf }: MendScene, { cue }: RelationTokens): boolean {
  return cue.end - cue.first === 1 && /^RB/.test(tagOf(cue.first)) && /ly$/.test(lowerOf(cue.first));
}

/** "The men we prayed for are home", "everyone named was fined": what follows is told of them, by nobody in the sentence. */
function isPredicate({ lowerOf, tagOf }: MendScene, { cue, contents }: RelationTokens): boolean {
  const [content, more] = contents;
  if (content === undefined || more !== undefined || content.first !== cue.end) return false;
  const isCut =
    tagOf(cue.end - 1) === 'IN' || /^(?:named|mentioned|quoted|interviewed|cited|listed)$/.test(lowerOf(cue.end - 1));
  return isCut && /^(?:is|are|was|were|has|have|had|will|would|do|does|did)$/.test(lowerOf(content.first));
}

/** "Much hangs on what this court says, so it had better be clear": whatever it may say, and no words of it; the rest is another clause. */
function isWhateverSaid({ lowerOf, tagOf, sentenceOf }: MendScene, { source, cue, contents }: RelationTokens): boolean {
  if (source === null || source.end !== cue.first) return false;
  if (lowerOf(source.first) === 'whatever') return true;
  if (sentenceOf(source.first - 1) !== sentenceOf(source.first)) return false;
  const opener = lowerOf(source.first - 1);
  const isOpen = opener === 'whatever' || (opener === 'what' && /^VB[ZP]$/.test(tagOf(cue.end - 1)));
  if (!isOpen || parseVerb([lowerOf(cue.end - 1)], 0)?.spoken !== true) return false;
  return contents.every(
    ({ first, end }) =>
      end <= source.first ||
      opener === 'whatever' ||
      /^(?:so|and|but|or|yet|because|if|when|while|as|since|for|not)$/.test(lowerOf(first)),
  );
}

/** "Reyes will learn her fate": what nobody knows yet is no report. */
function isYetToLearn({ lowerOf }: MendScene, { cue }: RelationTokens): boolean {
  let verb = cue.end - 1;
  if (lowerOf(verb) === 'out') verb--;
  if (!/^(?:learn|find|discover|know|hear)$/.test(lowerOf(verb))) return false;
  for (let at = cue.first - 1; at < verb; at++) if (/^(?:will|shall|'ll)$/.test(lowerOf(at))) return true;
  return false;
}

/** "Nor is it agreed how much has gone", "it is known that": "it" stands for what follows and is nobody. */
function isOfNobody({ lowerOf, tagOf }: MendScene, { source, cue, contents }: RelationTokens): boolean {
  if (source === null || source.end - source.first !== 1 || lowerOf(source.first) !== 'it') return false;
  if (!/^(?:is|was|be|been)$/.test(lowerOf(source.first - 1)) || source.end !== cue.first) return false;
  const [content] = contents;
  // "Is it agreed how …": the verb has nobody before it who does it.
  return (
    /^VB[DN]$/.test(tagOf(cue.end - 1)) &&
    content !== undefined &&
    /^(?:how|what|when|where|whether|who|why|that|which)$/.test(lowerOf(content.first))
  );
}

/** "[The experts] {appointed by} <the court lean towards fog>": by whom somebody was chosen is no report, and what they do stands behind. */
function isAppointed({ lowerOf, tagOf }: MendScene, { source, cue, contents }: RelationTokens): boolean {
  const [content] = contents;
  return (
    source !== null &&
    source.end === cue.first &&
    content?.first === cue.end &&
    lowerOf(cue.end - 1) === 'by' &&
    cue.end - cue.first === 2 &&
    tagOf(cue.first - 1).startsWith('NN') &&
    /^(?:appointed|hired|chosen|elected|selected|picked|nominated|commissioned|retained|employed|sent|installed)$/.test(
      lowerOf(cue.first),
    )
  );
}

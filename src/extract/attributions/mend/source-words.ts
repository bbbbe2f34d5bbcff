// Catches: "Giving evidence, [the director] said" · "In parliament, [Neil Reyes] asked" · a title and the line after it taken for one
// source · "Omar Haddad: In “The Ledger” [the father] says" · "[A woman behind me] whispered", of which the network saw "me" alone ·
// "[Not everyone] believes", of which it saw "everyone" · "according to [the police, many of them farmers]" · "[Four are missing and the officer] said".
// Not: "Speaking Hands, a charity, says" (a name) · a source that begins with its noun.
import type { TokenRange } from '../rules/rule.ts';
import { DAY } from './day.ts';
import type { Mend, MendScene } from './mend.ts';
import { findPhraseStart, skipNounPhrase } from './noun-phrase.ts';

/** A source shrunk or widened to the noun phrase that can speak; null where none is left of it. */
export const mendSourceWords: Mend = (scene, relation) => {
  const { source, cue } = relation;
  if (source === null) return relation;
  let mended = cutAtParagraph(scene, source, cue);
  mended = cutAtLabel(scene, mended, cue);
  mended = cutLeadIn(scene, mended, cue);
  if (mended.end <= cue.first) mended = cutObject(scene, mended);
  if (mended.end <= cue.first) mended = cutAsked(scene, mended);
  if (mended.end <= cue.first) mended = cutAtDash(scene, mended);
  mended = cutClause(scene, mended, cue);
  mended = cutPredicate(scene, mended, cue);
  mended = cutRecord(scene, mended, cue);
  mended = cutSomeOfThem(scene, mended, cue);
  mended = cutClauseBefore(scene, mended, cue);
  mended = widenToSubject(scene, mended, cue);
  mended = widenToNegation(scene, mended);
  mended = widenToOwner(scene, mended);
  if (mended.end <= cue.first) mended = cutDay(scene, mended, cue);
  mended = cutPreposition(scene, mended, cue);
  return mended.first === source.first && mended.end === source.end
    ? relation
    : { ...relation, source: mended.end > mended.first ? mended : null };
};

/** Nobody's description runs from one paragraph into the next; what stands nearest to the cue is kept. */
function cutAtParagraph({ paragraphOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (paragraphOf(first) === paragraphOf(end - 1)) return { first, end };
  if (first < cue.first) {
    let at = end - 1;
    while (paragraphOf(at - 1) === paragraphOf(end - 1)) at--;
    return { first: at, end };
  }
  let at = first + 1;
  while (paragraphOf(at) === paragraphOf(first)) at++;
  return { first, end: at };
}

/** "Omar Haddad: …": whoever a line is labelled with speaks the line and is not named in it. */
function cutAtLabel({ lowerOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (end > cue.first) return { first, end };
  for (let at = end - 1; at > first; at--) if (lowerOf(at) === ':') return { first: at + 1, end };
  return { first, end };
}

/** An adverbial before the subject: up to its comma, or up to the quotation that ends it. */
function cutLeadIn(scene: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { lowerOf, tagOf, isCapital } = scene;
  if (end > cue.first || end - first < 3 || !/^(?:IN|TO|VBG|VBN)$/.test(tagOf(first))) return { first, end };
  // "Speaking Hands, a charity" is a name.
  if (/^VB/.test(tagOf(first)) && isCapital(first + 1)) return { first, end };
  for (let at = first + 2; at < end - 1; at++) {
    const isMark = /^[”"’']$/.test(lowerOf(at));
    if (!isMark && lowerOf(at) !== ',') continue;
    return skipNounPhrase(scene, at + 1) > at + 1 ? { first: at + 1, end } : { first, end };
  }
  return { first, end };
}

/** "In [its statement the board] said": what the preposition governs, and then who says it. */
function cutObject({ lowerOf, tagOf, isCapital }: MendScene, { first, end }: TokenRange): TokenRange {
  if (!/^(?:IN|TO)$/.test(tagOf(first - 1)) || !/^(?:DT|PRP\$|JJ|NN)/.test(tagOf(first))) return { first, end };
  // "In a separate [opinion Judge Ana Reyes] wrote": a name begins where the plain words end.
  let name = end;
  while (name > first && isCapital(name - 1) && tagOf(name - 1).startsWith('NNP')) name--;
  if (
    /^(?:in|at|during|after|before|through|via)$/.test(lowerOf(first - 1)) &&
    name < end &&
    name > first + 1 &&
    tagOf(name - 1) === 'NN'
  )
    return { first: name, end };
  for (let at = first + 1; at < end - 1; at++) {
    if (!/^(?:the|an?|its|his|her|their|our)$/.test(lowerOf(at)) || !/^NNP?S?$/.test(tagOf(at - 1))) continue;
    // "To [Alexander the Great]" is one name; "in a reply to [Parliament the ministry] said" is none.
    if (isCapital(at - 1) && isCapital(at + 1)) continue;
    return tagOf(at + 1).startsWith('N') || tagOf(at + 1).startsWith('J') ? { first: at, end } : { first, end };
  }
  return { first, end };
}

/** "Asked about [the report Tuesday, a spokeswoman] said": what the question was about, and then who answers. */
function cutAsked(scene: MendScene, { first, end }: TokenRange): TokenRange {
  const { lowerOf, tagOf } = scene;
  if (!/^(?:about|on|regarding|over)$/.test(lowerOf(first - 1))) return { first, end };
  if (!/^(?:asked|questioned|pressed|quizzed|challenged|speaking|talking|commenting)$/.test(lowerOf(first - 2)))
    return { first, end };
  for (let at = first + 1; at < end - 1; at++)
    if (lowerOf(at) === ',' && /^(?:DT|N|JJ|PRP)/.test(tagOf(at + 1))) return { first: at + 1, end };
  return { first, end };
}

/** "Among [women and minorities - businessman Bruce Reyes] believes": an aside before a dash is no part of who speaks. */
function cutAtDash(scene: MendScene, { first, end }: TokenRange): TokenRange {
  const { lowerOf, tagOf } = scene;
  if (!/^(?:IN|CC|TO)$/.test(tagOf(first - 1))) return { first, end };
  let dash: number | null = null;
  for (let at = first + 1; at < end; at++) {
    if (!/^(?:-|--|–|—)$/.test(lowerOf(at))) continue;
    if (dash !== null || tagOf(at) === 'HYPH') return { first, end };
    dash = at;
  }
  return dash !== null && dash < end - 1 && /^(?:DT|N|JJ)/.test(tagOf(dash + 1))
    ? { first: dash + 1, end }
    : { first, end };
}

/** "[Ana Reyes, a chairman, became a delegate and] said", "[A commander who uses the name Falcon put his losses at three, and] said": who it is ends where the first deed begins. */
function cutPredicate(scene: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { lowerOf, tagOf, sentenceOf } = scene;
  let last = end;
  let isJoined = false;
  while (last < cue.first && /^(?:,|and|but)$/.test(lowerOf(last))) if (lowerOf(last++) !== ',') isJoined = true;
  if (lowerOf(end - 1) === 'and' || lowerOf(end - 1) === 'but') isJoined = true;
  // "[Reyes and his staff will work with unions] to call for"
  const isAim = lowerOf(cue.first) === 'to' && end === cue.first;
  if (!(isJoined || isAim) || last !== cue.first || sentenceOf(first) !== sentenceOf(cue.first)) return { first, end };
  let isRelative = false;
  for (let at = first; at < end; at++) {
    if (/^(?:who|which|that|whose|whom|where)$/.test(lowerOf(at))) isRelative = true;
    else if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) {
      // "Reyes could not get the chairman to say": then it is the chairman who says it.
      if (isAim && !isRelative && hasCausative(scene, at, end)) return { first, end };
      if (!isRelative && at > first && (tagOf(at) !== 'VBD' || isNounBefore(scene, at))) return { first, end: at };
      isRelative = false;
    }
  }
  return { first, end };
}

/** "Two thousand people came, according to [the police, many of them farmers]": who is of "them" may well be those who came. */
function cutSomeOfThem({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (first < cue.end) return { first, end };
  for (let at = first + 1; at < end - 3; at++)
    if (lowerOf(at) === ',' && /^(?:DT|JJ|JJR|JJS|CD|NN|RBS|RB)$/.test(tagOf(at + 1)))
      for (let of = at + 2; of < Math.min(end - 1, at + 5); of++)
        if (lowerOf(of) === 'of' && lowerOf(of + 1) === 'them') return { first, end: at };
  return { first, end };
}

/** "[Four are missing and the officer in charge, Ana Reyes,] said": the sentence says something before it comes to who speaks. */
function cutClauseBefore({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (end > cue.first) return { first, end };
  let verb = first;
  while (verb < end && /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS)$/.test(tagOf(verb))) verb++;
  if (verb === first || (!/^(?:VB[PZ]|MD)$/.test(tagOf(verb)) && !/^(?:was|were|had)$/.test(lowerOf(verb))))
    return { first, end };
  for (let at = verb + 1; at < end - 1; at++) {
    if (/^(?:who|which|that|whose|whom|where|["“”;:])$/.test(lowerOf(at))) return { first, end };
    if (lowerOf(at) === 'and' && /^(?:DT|NNP|NNPS|PRP\$)$/.test(tagOf(at + 1)) && !/^(?:DT|PRP\$)$/.test(tagOf(at - 1)))
      return { first: at + 1, end };
  }
  return { first, end };
}

/** "According to [the police, the largest crowd since 2014]": what is the largest, or the first, are not the police. */
function cutRecord({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (first < cue.end) return { first, end };
  for (let at = first + 1; at < end - 2; at++) {
    if (lowerOf(at) !== ',' || !/^(?:the|its|his|her|their|an?)$/.test(lowerOf(at + 1))) continue;
    const isRecord =
      /^JJS$/.test(tagOf(at + 2)) ||
      /^(?:first|second|third|record|biggest|most|fewest|lowest|highest)$/.test(lowerOf(at + 2));
    if (!isRecord) continue;
    for (let next = at + 3; next < end; next++)
      if (
        /^(?:since|in|for|on|ever|of|this)$/.test(lowerOf(next)) &&
        /^(?:CD|DT|IN|NNP|RB|VBN|JJ)$/.test(tagOf(next + 1))
      )
        return /^(?:NN|NNS)$/.test(tagOf(at - 1)) ? { first, end: at } : { first, end };
  }
  return { first, end };
}

function hasCausative({ lowerOf }: MendScene, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (
      /^(?:get|gets|got|ask(?:s|ed)?|urge[sd]?|forc(?:e|es|ed)|press(?:es|ed)?|tell|tells|told|want(?:s|ed)?|allow(?:s|ed)?|led|leads?|help(?:s|ed)?|persuade[sd]?|caus(?:e|es|ed)|requir(?:e|es|ed)|expect(?:s|ed)?|call(?:s|ed))$/.test(
        lowerOf(at),
      )
    )
      return true;
  return false;
}

function isNounBefore({ tagOf, lowerOf }: MendScene, at: number): boolean {
  return /^(?:N|PRP|CD)/.test(tagOf(at - 1)) || /^[,)]$/.test(lowerOf(at - 1));
}

/** "I joined because the founder, Ana Reyes, told me": a source that begins as a clause of its own is cut to the phrase next to the cue. */
function cutClause(scene: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { lowerOf, tagOf } = scene;
  const isSubject = /^(?:i|we|he|she|it|they|that|this|there)$/.test(lowerOf(first));
  if (end > cue.first || !isSubject || !/^(?:VB[DPZ]|MD)$/.test(tagOf(first + 1))) return { first, end };
  const last = lowerOf(end - 1) === ',' ? end - 1 : end;
  const start = findPhraseStart(scene, last);
  return start < last && start > first + 1 ? { first: start, end } : { first, end };
}

/** "[The cabinet on] Tuesday {agreed}", "[The ministry at] first {spoke of}": the day is cut from its preposition. */
function cutPreposition({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  if (end > cue.first || end - first < 2 || tagOf(end - 1) !== 'IN') return { first, end };
  const isTime =
    DAY.test(lowerOf(end)) ||
    /^(?:first|last|least|once|times|present|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      lowerOf(end),
    );
  return isTime ? { first, end: end - 1 } : { first, end };
}

/** "[Ms Reyes yesterday] confirmed": when it was is no part of who. */
function cutDay({ lowerOf }: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  return DAY.test(lowerOf(end - 1)) && end === cue.first && end - first > 1 ? { first, end: end - 1 } : { first, end };
}

/** "The attendants' union", of which the network saw "' union": whose it is belongs to it. */
function widenToOwner(scene: MendScene, { first, end }: TokenRange): TokenRange {
  if (!/^'s?$/.test(scene.lowerOf(first)) || scene.tagOf(first) !== 'POS') return { first, end };
  return { first: Math.min(first, findPhraseStart(scene, first)), end };
}

/** "Not everyone believes", "hardly anybody outside the town thinks": without its first word the source would say the contrary. */
function widenToNegation({ lowerOf }: MendScene, { first, end }: TokenRange): TokenRange {
  const isNegated =
    /^(?:not|hardly|scarcely|barely|almost|nearly|virtually)$/.test(lowerOf(first - 1)) &&
    /^(?:all|every|everyone|everybody|any|anyone|anybody|many|much|one|no|nobody|none|a)$/.test(lowerOf(first));
  return isNegated && end > first ? { first: first - 1, end } : { first, end };
}

/** "A woman behind me whispered": an object before a finite verb belongs to the phrase before it. */
function widenToSubject(scene: MendScene, { first, end }: TokenRange, cue: TokenRange): TokenRange {
  const { lowerOf, tagOf } = scene;
  const isObject = end - first === 1 && /^(?:me|him|us|them)$/.test(lowerOf(first));
  if (!isObject || end !== cue.first || !/^(?:VB[DPZ]|MD)$/.test(tagOf(cue.first))) return { first, end };
  if (tagOf(first - 1) !== 'IN') return { first, end: first };
  const start = findPhraseStart(scene, first - 1);
  return start === first - 1 ? { first, end: first } : { first: start, end };
}

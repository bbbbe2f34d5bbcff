// Catches: "[He] {is said} by two aides <to have left>" · "She {was told} by [the clerk] <that it was lost>" · "The council {has been branded} <“a disgrace”>" · "He {is suspected of} <theft>": a passive's subject says nothing.
// Not: "was told that" with nobody named behind it · "[He] was quoted as saying" · "is convinced, worried, said to".
import type { Mend, MendScene, RelationTokens } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;
const TOLD = /^(?:told|informed|warned|advised|assured|asked|urged|reminded)$/;
/** Verbs by which somebody gives another a name, or lays a deed at his door. */
const NAMED =
  /^(?:branded|labell?ed|dubbed|called|described|hailed|denounced|condemned|accused|suspected|criticised|criticized|praised|portrayed|blamed)$/;

export const mendSourceOfPassive: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf } = scene;
  const last = /^(?:as|of)$/.test(lowerOf(cue.end - 1)) ? cue.end - 2 : cue.end - 1;
  const accused = toAccused(scene, relation, last) ?? toSaidBy(scene, relation);
  if (accused !== null) return accused;
  let be = last - 1;
  while (/^RB/.test(tagOf(be)) && be > last - 4) be--;
  if (!BE.test(lowerOf(be)) || be < cue.first) return relation;
  const [content] = contents;
  if (content === undefined) return relation;
  if (TOLD.test(lowerOf(last)) && lowerOf(cue.end) === 'by' && (source === null || source.end <= cue.first)) {
    const end = skipNounPhrase(scene, cue.end + 1);
    return end > cue.end + 1 && content.first === end ? { ...relation, source: { first: cue.end + 1, end } } : relation;
  }
  if (!NAMED.test(lowerOf(last)) || source === null || source.end > cue.first || content.first < cue.end)
    return relation;
  // "Is suspected of theft": the theft is told by itself.
  return { source: null, cue, contents: lowerOf(cue.end - 1) === 'of' ? contents : [source, ...contents] };
};

const SAID =
  /^(?:said|reported|believed|thought|alleged|understood|known|considered|claimed|reckoned|held|expected|feared)$/;
/** In words. */
const LONGEST_AGENT = 14;

/** "[He] {is said by} two aides who know him <to have left>": they say it of him. */
function toSaidBy({ lowerOf, tagOf }: MendScene, { source, cue, contents }: RelationTokens): RelationTokens | null {
  const last = lowerOf(cue.end - 1) === 'by' ? cue.end - 2 : cue.end - 1;
  if (!BE.test(lowerOf(last - 1)) && !(/^RB/.test(tagOf(last - 1)) && BE.test(lowerOf(last - 2)))) return null;
  const content = contents.find(({ end }) => end > cue.end);
  if (source === null || source.end > cue.first || content === undefined || !SAID.test(lowerOf(last))) return null;
  const by = lowerOf(cue.end) === 'by' ? cue.end : lowerOf(cue.end - 1) === 'by' ? cue.end - 1 : -1;
  if (by < 0) return null;
  for (let at = by + 2; at < Math.min(content.end - 1, by + LONGEST_AGENT); at++) {
    if (/^[,;:“”"]$/.test(lowerOf(at))) return null;
    if (lowerOf(at) !== 'to' || tagOf(at + 1) !== 'VB') continue;
    return {
      source: { first: by + 1, end: at },
      cue: { first: cue.first, end: by + 1 },
      contents: [source, { first: at, end: content.end }],
    };
  }
  return null;
}

/** "The banker {accused of} <fraud>, and": whoever a participle lays something on says nothing of it, and a comma ends what it lays on them. */
function toAccused(
  { lowerOf, tagOf }: MendScene,
  { source, cue, contents }: RelationTokens,
  last: number,
): RelationTokens | null {
  const [content, more] = contents;
  if (source === null || content === undefined || more !== undefined || content.first !== cue.end) return null;
  if (last !== cue.first || cue.end - cue.first !== 2 || lowerOf(last + 1) !== 'of') return null;
  if (!/^(?:accused|suspected)$/.test(lowerOf(last)) || source.end !== cue.first || !/^NN/.test(tagOf(last - 1)))
    return null;
  // "Reyes accused of fraud" alone is a headline's passive; its subject says nothing either.
  let end = content.first;
  while (end < content.end && !(lowerOf(end) === ',' && /^(?:and|but|who|which)$/.test(lowerOf(end + 1)))) end++;
  return { source: null, cue, contents: [{ first: content.first, end }] };
}

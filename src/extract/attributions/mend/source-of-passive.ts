// Catches: "She {was told} by [the clerk] <that it was lost>" · "The council {has been branded} <“a disgrace”>" · "He {is suspected of} <theft>": a passive's subject says nothing.
// Not: "was told that" with nobody named behind it · "[He] was quoted as saying" · "is convinced, worried, said to".
import type { Mend } from './mend.ts';
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

// Catches: "[A counterpart] was gloomier, {predicting} <that fighting would resume>": who says what a participle adds is the subject before it.
// Not: "Shares fell, {suggesting} <that …>" (they show it) · "The aide, {saying} …" (no verb between) · a participle whose source is known.
import { parseVerb } from '../reporting-words.ts';
import type { Mend } from './mend.ts';
import { skipNounPhrase } from './noun-phrase.ts';

const FARTHEST = 40;
/** Verbs whose subject need not be anybody who speaks. */
const SHOWING = /^(?:suggest|indicate|show|threaten|mean|imply|reveal|promise|prove|demonstrate)$/;

export const mendParticipleSource: Mend = (scene, relation) => {
  const { source, cue, contents } = relation;
  const { lowerOf, tagOf, sentenceOf } = scene;
  if (source !== null || tagOf(cue.first) !== 'VBG' || lowerOf(cue.first - 1) !== ',') return relation;
  const verb = parseVerb([lowerOf(cue.first)], 0);
  if (verb === null || SHOWING.test(verb.base) || contents.some(({ first }) => first < cue.end)) return relation;
  let opening = cue.first - 1;
  while (opening > cue.first - FARTHEST && sentenceOf(opening - 1) === sentenceOf(cue.first)) {
    opening--;
    if (/^["“”;:]$/.test(lowerOf(opening))) return relation;
  }
  const end = skipNounPhrase(scene, opening);
  if (end === opening || !/^VB[DPZ]$|^MD$/.test(tagOf(end))) return relation;
  for (let at = end + 1; at < cue.first - 1; at++) if (/^(?:,|and|but)$/.test(lowerOf(at))) return relation;
  return /^(?:it|there|this|that)$/.test(lowerOf(opening))
    ? relation
    : { ...relation, source: { first: opening, end } };
};

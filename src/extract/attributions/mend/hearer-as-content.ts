// Catches: "Reyes {told} the meeting [he had left]" · "a clerk {tells} me [it was lost]" · "{told} colleagues [the money was gone]", of which the network
// took the hearer for the beginning of what is said.
// Not: "{told} [the truth]" · "{told} [the council's plan had failed]" (a subject of its own) · "{said} [the meeting he had left was dull]".
import { toVerbForms } from '../../../language/verb-forms.ts';
import type { TokenRange } from '../rules/rule.ts';
import type { Mend, MendScene } from './mend.ts';

/** Verbs that never go without a hearer where a clause follows. */
const TELLING: ReadonlySet<string> = new Set(
  ['tell', 'inform', 'assure', 'remind', 'notify', 'convince'].flatMap(toVerbForms),
);
/** Verbs that take a hearer or go without; a pronoun with a clause behind it is one. */
const TELLING_SOMEBODY: ReadonlySet<string> = new Set(
  ['promise', 'warn', 'ask', 'show', 'advise', 'teach', 'persuade'].flatMap(toVerbForms),
);
const HEARER = /^(?:me|us|him|them|you|her|(?:my|your|him|her|it)self|(?:our|your|them)selves)$/;
/** What is told, and nobody who hears it. */
const THING =
  /^(?:truth|lies?|stor(?:y|ies)|tales?|news|jokes?|secrets?|time|difference|(?:any|some|every|no)thing|things?|facts?)$/;
/** A hearer has no more words. */
const MOST_WORDS = 6;

export const mendHearerAsContent: Mend = (scene, relation) => {
  const { cue, contents } = relation;
  const [content] = contents;
  if (content === undefined) return relation;
  const verb = scene.lowerOf(cue.end - 1);
  if (!TELLING.has(verb) && !(TELLING_SOMEBODY.has(verb) && HEARER.test(scene.lowerOf(cue.end)))) return relation;
  const isConjunction =
    contents.length === 1 &&
    content.end - content.first === 1 &&
    scene.lowerOf(content.first) === 'that' &&
    content.end === relation.source?.first &&
    relation.source.end === cue.first;
  if (isConjunction) return toClauseBehind(scene, relation);
  const told = contents.find(({ first }) => first === cue.end);
  if (told === undefined) return relation;
  const hearer = skipHearer(scene, told);
  return hearer === told.first
    ? relation
    : { ...relation, contents: contents.map((one) => (one === told ? { first: hearer, end: one.end } : one)) };
};

/** "Ames alleged that he {told} colleagues [the money was gone]", of which the network took "that" for what he told. */
function toClauseBehind(scene: MendScene, relation: Parameters<Mend>[1]): ReturnType<Mend> {
  const { lowerOf, sentenceOf } = scene;
  const { cue } = relation;
  let end = cue.end;
  while (sentenceOf(end) === sentenceOf(cue.first) && !/^[,;:.!?"”]$/.test(lowerOf(end))) end++;
  const first = skipHearer(scene, { first: cue.end, end });
  return first === cue.end ? null : { ...relation, contents: [{ first, end }] };
}

/** One past the hearer that a range begins with; its start where a clause does not follow one. */
function skipHearer({ lowerOf, tagOf }: MendScene, { first, end }: TokenRange): number {
  let at = first;
  if (HEARER.test(lowerOf(at)) && (lowerOf(at) !== 'her' || !/^(?:NN|JJ)/.test(tagOf(at + 1)))) at++;
  else {
    if (/^(?:DT|PRP\$)$/.test(tagOf(at))) at++;
    while (at < first + MOST_WORDS && /^(?:NN|JJ|CD)/.test(tagOf(at))) at++;
    if (at === first || !/^NN/.test(tagOf(at - 1)) || THING.test(lowerOf(at - 1))) return first;
  }
  if (at + 1 >= end) return first;
  return opensClause({ lowerOf, tagOf }, at) ? at : first;
}

/** A subject of its own, or a word that opens a clause. */
function opensClause({ lowerOf, tagOf }: Pick<MendScene, 'lowerOf' | 'tagOf'>, at: number): boolean {
  const word = lowerOf(at);
  if (/^(?:that|whether|how|why|what|if)$/.test(word)) return true;
  if (/^(?:he|she|it|they|we|i|you|there|(?:some|any|every|no)(?:body|one|thing))$/.test(word))
    return /^(?:VB[DPZ]|MD|RB)/.test(tagOf(at + 1));
  return /^(?:the|an?|his|her|its|their|my|our|no|some|many)$/.test(word);
}

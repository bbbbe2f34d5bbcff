// Catches: "Reyes has slammed a site [which] {claimed} he had died", of which the network took Reyes for who claims it.
// Not: "[Reyes], who {said} …" · "[a site which] {claimed} …": the source stands right before the pronoun or holds it.
import type { Mend } from './mend.ts';

export const mendRelativeSource: Mend = (scene, relation) => {
  const { source, cue } = relation;
  const pronoun = cue.first - 1;
  if (source === null || source.end > pronoun || !/^(?:which|who)$/.test(scene.lowerOf(pronoun))) return relation;
  // "a body of which Reyes said" asks for nothing; a preposition before the pronoun makes it no subject.
  if (/^(?:IN|TO)$/.test(scene.tagOf(pronoun - 1))) return relation;
  const before = scene.lowerOf(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const gap = before - source.end;
  return gap >= 2 ? { ...relation, source: { first: pronoun, end: cue.first } } : relation;
};

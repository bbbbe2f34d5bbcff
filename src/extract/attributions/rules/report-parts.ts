import { parseVerb } from '../reporting-words.ts';
import type { RuleFinding, RuleScene, TokenRange } from './rule.ts';

/** Verbs that take what stands before them as what is said, where nothing follows them. */
const VERBS: ReadonlySet<string> = new Set(
  `say add note claim argue insist warn explain recall complain maintain write suggest tweet remark observe believe think reckon
  predict conclude rule testify state joke admit declare boast mutter lament sigh estimate allege concede assert contend caution report find show reveal`.split(
    /\s+/,
  ),
);

/** Who says it and the word that reports, as they stand between commas. */
export type Parts = Pick<RuleFinding, 'source' | 'cue'>;

/** ", believes Lars Viken" */
export function parseVerbFirst(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  if (!isVerb(scene, first) || first + 1 >= end) return null;
  const last = skipSource(scene, first + 1, end);
  return last === end ? { source: { first: first + 1, end }, cue: { first, end: first + 1 } } : null;
}

/** ", the authors write", ", he has said", ", a judge ruled on Monday" */
export function parseSubjectFirst(scene: RuleScene, { first, end: last }: TokenRange): Parts | null {
  const end = cutDay(scene, first, last);
  let verb = end - 1;
  if (!isVerb(scene, verb) || verb === first) return null;
  if (/^(?:has|have|had)$/.test(scene.lowerOf(verb - 1))) verb--;
  return verb > first && skipSource(scene, first, verb) === verb
    ? { source: { first, end: verb }, cue: { first: verb, end } }
    : null;
}

/** ", said on Monday", behind a source that a comma ends: the words that report */
export function parseVerbAlone(scene: RuleScene, { first, end }: TokenRange): TokenRange | null {
  const last = cutDay(scene, first, end);
  const verb = /^(?:has|have|had)$/.test(scene.lowerOf(first)) ? first + 1 : first;
  return verb + 1 === last && isVerb(scene, verb) ? { first, end: last } : null;
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/;

/** The end of the words before "Monday", "on Monday", "late on Monday", "this week". */
function cutDay({ lowerOf }: RuleScene, first: number, end: number): number {
  const isSpan = /^(?:week|month|year|night)$/.test(lowerOf(end - 1)) && /^(?:this|last)$/.test(lowerOf(end - 2));
  if (!isSpan && !DAY.test(lowerOf(end - 1))) return end;
  let at = isSpan ? end - 2 : end - 1;
  while (at > first + 1 && /^(?:on|late|early|last|earlier)$/.test(lowerOf(at - 1))) at--;
  return at;
}

function isVerb({ tagOf, lowerOf }: RuleScene, at: number): boolean {
  if (!/^VB[DPZN]?$/.test(tagOf(at))) return false;
  const verb = parseVerb([lowerOf(at)], 0);
  return verb !== null && VERBS.has(verb.base);
}

/** One past a noun phrase of a determiner, a name or a pronoun with what "of" or "at" adds to it; nobody is called by a number ("say four to three"). */
export function skipSource({ tagOf, lowerOf }: RuleScene, first: number, end: number): number {
  if (/^(?:he|she|they|it)$/.test(lowerOf(first))) return first + 1;
  if (!/^(?:DT|NNP|NNS|NN|PRP\$|JJ|NNPS)$/.test(tagOf(first)) || /^(?:this|that|no)$/.test(lowerOf(first)))
    return first;
  let at = first;
  while (at < end && /^(?:DT|NNPS?|NNS?|JJ|PRP\$|POS|HYPH|IN)$/.test(tagOf(at))) at++;
  return /^(?:NNPS?|NNS?|DT)$/.test(tagOf(at - 1)) ? at : first;
}

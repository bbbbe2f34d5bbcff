// Catches: [The swell had passed], [the authors] write. · [They are afraid of being reached], believes [Viken]. · the same after a dash.
// [The driver had left the scene], the court heard.
// Not: "When the rain stopped, he spoke" · "He came, he said, to help" (the network's own) · "… , which officials deny".
import { parseVerb } from '../reporting-words.ts';
import type { AttributionRule, RuleFinding, RuleScene, TokenRange } from './rule.ts';

/** Words between the comma and the end of the sentence, at most. */
const MOST_WORDS = 12;
/** A report is of a clause; shorter beginnings are openers ("Then, he said"). */
const LEAST_WORDS = 4;

/** Verbs that take what stands before them as what is said, where nothing follows them. */
const VERBS: ReadonlySet<string> = new Set(
  `say add note claim argue insist warn explain recall complain maintain write suggest tweet remark observe believe think reckon
  predict conclude joke admit declare boast mutter lament sigh estimate allege concede assert contend caution report find show reveal`.split(
    /\s+/,
  ),
);

export const TRAILING_REPORT: AttributionRule = {
  id: 'attributions/trailing-report',
  confidence: 0.8,
  isAround: false,
  find(whole) {
    const scene = { ...whole, end: findTurnEnd(whole) };
    const comma = findLastComma(scene);
    if (comma === null || !isClause(scene, { first: scene.sentence.first, end: comma })) return null;
    const tail = { first: comma + 1, end: scene.end };
    const parts = parseVerbFirst(scene, tail) ?? parseSubjectFirst(scene, tail) ?? parseHearing(scene, tail);
    return parts === null ? null : { ...parts, content: { first: skipDash(scene), end: comma } };
  },
};

type Parts = Pick<RuleFinding, 'source' | 'cue'>;

/** "…, says Reyes. — She lives": where dashes open speech, a full stop before one ends what a sentence reports. */
function findTurnEnd({ sentence, end, lowerOf }: RuleScene): number {
  if (!isDash(lowerOf(sentence.first))) return end;
  for (let at = sentence.first + 1; at + 1 < end; at++) if (lowerOf(at) === '.' && isDash(lowerOf(at + 1))) return at;
  return end;
}

function isDash(word: string): boolean {
  return /^[—–-]$/.test(word);
}

function findLastComma({ sentence, end, lowerOf }: RuleScene): number | null {
  for (let at = end - 2; at > sentence.first + LEAST_WORDS - 1 && at >= end - 1 - MOST_WORDS; at--)
    if (lowerOf(at) === ',') return at;
  return null;
}

function skipDash({ sentence, lowerOf }: RuleScene): number {
  return isDash(lowerOf(sentence.first)) ? sentence.first + 1 : sentence.first;
}

/** A clause of its own, not one that leads in to what stands after the comma, nor a question. */
function isClause(scene: RuleScene, { end }: TokenRange): boolean {
  const { tagOf, lowerOf } = scene;
  const first = skipDash(scene);
  if (/^(?:TO|VB|VBG|VBN|WRB|WP|RB|CC)$/.test(tagOf(first)) || /^(?:and|but|so|with|as)$/.test(lowerOf(first)))
    return false;
  for (let at = first + 1; at < end; at++) if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) return true;
  return false;
}

/** ", believes Lars Viken" */
function parseVerbFirst(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  if (!isVerb(scene, first) || first + 1 >= end) return null;
  const last = skipSource(scene, first + 1, end);
  return last === end ? { source: { first: first + 1, end }, cue: { first, end: first + 1 } } : null;
}

/** ", the authors write", ", he has said" */
function parseSubjectFirst(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  let verb = end - 1;
  if (!isVerb(scene, verb) || verb === first) return null;
  if (/^(?:has|have|had)$/.test(scene.lowerOf(verb - 1))) verb--;
  return verb > first && skipSource(scene, first, verb) === verb
    ? { source: { first, end: verb }, cue: { first: verb, end } }
    : null;
}

/** ", the court heard", ", jurors were told": it is told there, by whom the sentence leaves open. */
function parseHearing(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  const { lowerOf } = scene;
  let verb = end - 1;
  if (!/^(?:heard|hears|told)$/.test(lowerOf(verb))) return null;
  const isTold = lowerOf(verb) === 'told';
  while (/^(?:has|have|had|was|were|been)$/.test(lowerOf(verb - 1))) verb--;
  const hasBe = /^(?:was|were|been)$/.test(lowerOf(end - 2));
  if (isTold !== hasBe || verb <= first || skipSource(scene, first, verb) !== verb) return null;
  if (!/^(?:court|jury|jurors|inquest|tribunal|inquiry|enquiry|hearing|magistrates)$/.test(lowerOf(verb - 1)))
    return null;
  return { source: { first, end: verb }, cue: { first: verb, end } };
}

function isVerb({ tagOf, lowerOf }: RuleScene, at: number): boolean {
  if (!/^VB[DPZN]?$/.test(tagOf(at))) return false;
  const verb = parseVerb([lowerOf(at)], 0);
  return verb !== null && VERBS.has(verb.base);
}

/** One past a noun phrase of a determiner, a name or a pronoun with what "of" or "at" adds to it; nobody is called by a number ("say four to three"). */
function skipSource({ tagOf, lowerOf }: RuleScene, first: number, end: number): number {
  if (/^(?:he|she|they|it)$/.test(lowerOf(first))) return first + 1;
  if (!/^(?:DT|NNP|NNS|NN|PRP\$|JJ|NNPS)$/.test(tagOf(first)) || /^(?:this|that|no)$/.test(lowerOf(first)))
    return first;
  let at = first;
  while (at < end && /^(?:DT|NNPS?|NNS?|JJ|PRP\$|POS|HYPH|IN)$/.test(tagOf(at))) at++;
  return /^(?:NNPS?|NNS?|DT)$/.test(tagOf(at - 1)) ? at : first;
}

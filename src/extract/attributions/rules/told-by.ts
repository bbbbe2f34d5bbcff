// Catches: [the executions] detailed by Shin Kyung-min · [a plan] outlined by Ms Reyes.
// Not: detailed by hand (no name) · was told by Reyes (a verb of its own, the network's) · a book published by Norton.
import { toVerbForms } from '../../../language/verb-forms.ts';
import type { AttributionRule, RuleScene } from './rule.ts';

const VERBS =
  'describe detail outline report cite allege claim announce reveal disclose propose recount relate mention predict relay allude voice'.split(
    ' ',
  );
const PARTICIPLES = new Set(VERBS.flatMap(toVerbForms).filter((form) => form.endsWith('ed')));
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'such',
  'some',
  'several',
  'many',
  'all',
  'any',
  'no',
  'his',
  'her',
  'its',
  'their',
]);
const AUXILIARIES = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being', 'had', 'has', 'have', 'as']);
/** A longer phrase before the participle is likely a clause. */
const LONGEST_CONTENT = 6;

export const TOLD_BY: AttributionRule = {
  id: 'attributions/told-by',
  confidence: 0.5,
  isAround: false,
  find(scene) {
    for (let at = scene.sentence.first + 1; at + 2 < scene.end; at++) {
      if (scene.lowerOf(at + 1) !== 'by' || !PARTICIPLES.has(scene.lowerOf(at))) continue;
      if (AUXILIARIES.has(scene.lowerOf(at - 1))) continue;
      const end = findNameEnd(scene, at + 2);
      const first = findPhraseStart(scene, at);
      if (end > at + 2 && first < at)
        return { source: { first: at + 2, end }, cue: { first: at, end: at + 2 }, content: { first, end: at } };
    }
    return null;
  },
};

/** One past the capitalised words from `at` on, hyphens between them included. */
function findNameEnd(scene: RuleScene, at: number): number {
  let end = at;
  for (let i = at; i < scene.end; i++) {
    const form = scene.formOf(i);
    if (/^\p{Lu}/u.test(form) || (form === '-' && i > at)) end = i + 1;
    else if (scene.formOf(i - 1) === '-' && i > at) end = i + 1;
    else break;
  }
  return end;
}

/** The determiner that opens the noun phrase before `at`, or `at` where there is none nearby. */
function findPhraseStart(scene: RuleScene, at: number): number {
  for (let i = at - 1; i >= scene.sentence.first && at - i <= LONGEST_CONTENT; i--) {
    if (!/^[\p{L}\p{N}-]+$/u.test(scene.formOf(i))) return at;
    if (DETERMINERS.has(scene.lowerOf(i))) return i < at - 1 ? i : at;
  }
  return at;
}

// Catches: [On a clear day], says [Tevita Fonua], [you can see the old school].
// Not: "The mayor, who said so, left" · "He came, said hello, and left" · a report beside a quotation (the network's own).
import { parseSubjectFirst, parseVerbFirst } from './report-parts.ts';
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

/** A longer sentence is looked through by nobody; it bounds the work. */
const LONGEST = 160;
/** Words between the two commas, at most. */
const MOST_WORDS = 8;
/** What stands behind the second comma is the rest of a clause. */
const LEAST_WORDS = 3;

export const MIDDLE_REPORT: AttributionRule = {
  id: 'attributions/middle-report',
  confidence: 0.8,
  isAround: false,
  find(scene) {
    const { sentence, end, lowerOf } = scene;
    if (end - sentence.first > LONGEST) return null;
    let comma: number | null = null;
    for (let at = sentence.first + 2; at < end - LEAST_WORDS; at++) {
      if (lowerOf(at) !== ',') continue;
      if (comma !== null && at - comma <= MOST_WORDS + 1) {
        const finding = toFinding(scene, comma, at);
        if (finding !== null) return finding;
      }
      comma = at;
    }
    return null;
  },
};

function toFinding(scene: RuleScene, first: number, second: number): RuleFinding | null {
  const { sentence, end, isUsed, lowerOf } = scene;
  const between = { first: first + 1, end: second };
  const parts = parseVerbFirst(scene, between) ?? parseSubjectFirst(scene, between);
  if (parts === null || /^(?:and|but|or|who|which)$/.test(lowerOf(second + 1))) return null;
  // "The cracks were, he now thinks, a sign of age": the verb stands before the report.
  const isOpen = /^(?:is|are|was|were)$/.test(lowerOf(first - 1));
  if (!isOpen && !hasFiniteVerb(scene, second + 1)) return null;
  for (let at = sentence.first; at < end; at++) if (isUsed(at)) return null;
  return { ...parts, content: { first: sentence.first, end: first }, rest: { first: second + 1, end } };
}

function hasFiniteVerb({ tagOf, end }: RuleScene, from: number): boolean {
  for (let at = from; at < end; at++) if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) return true;
  return false;
}

// Catches: [The swell had passed], [the authors] write. · [They are afraid of being reached], believes [Viken]. · the same after a dash.
// [The driver had left the scene], the court heard. · [The bridge is safe], [the city's engineer, Ana Reyes], said on Monday.
// [Voting is on Sunday], [its chair, Ana Reyes], told the Herald.
// Not: "When the rain stopped, he spoke" · "He came, he said, to help" (the network's own) · "… , which officials deny".
import { type Parts, parseSubjectFirst, parseVerbAlone, parseVerbFirst, skipSource } from './report-parts.ts';
import type { AttributionRule, RuleScene, TokenRange } from './rule.ts';

/** Words between the comma and the end of the sentence, at most. */
const MOST_WORDS = 12;
/** A report is of a clause; shorter beginnings are openers ("Then, he said"). */
const LEAST_WORDS = 4;

export const TRAILING_REPORT: AttributionRule = {
  id: 'attributions/trailing-report',
  confidence: 0.8,
  isAround: false,
  find(whole) {
    const scene = { ...whole, end: findTurnEnd(whole) };
    const comma = findLastComma(scene);
    if (comma === null) return null;
    const tail = { first: comma + 1, end: scene.end };
    const parts =
      parseVerbFirst(scene, tail) ??
      parseSubjectFirst(scene, tail) ??
      parseHearing(scene, tail) ??
      parseApposed(scene, tail);
    // With an apposition the source reaches over the comma.
    const end = parts?.source === null || parts === null ? comma : Math.min(comma, parts.source.first - 1);
    if (parts === null || !isClause(scene, { first: scene.sentence.first, end })) return null;
    return { ...parts, content: { first: skipDash(scene), end }, rest: null };
  },
};

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
  if (/^(?:TO|VB|VBG|VBN|WRB|WP|RB|CC)$/.test(tagOf(first))) return false;
  // Behind a dash "That I should keep it" answers a question; any other such word leads in.
  if (tagOf(first) === 'IN' && (lowerOf(first) !== 'that' || first === scene.sentence.first)) return false;
  for (let at = first + 1; at < end; at++) if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at))) return true;
  return false;
}

/** ", the city's engineer, Ana Reyes, said on Monday": what somebody is and a name, or a name and what they are, and only then, behind a comma, the verb. */
function parseApposed(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  const { sentence, tagOf } = scene;
  const cue = parseVerbAlone(scene, { first, end });
  const nameEnd = first - 1;
  const nameComma = findCommaBefore(scene, nameEnd, MOST_WORDS);
  if (cue === null || nameComma === null) return null;
  const roleComma = findCommaBefore(scene, nameComma, MOST_WORDS);
  if (roleComma === null || roleComma - sentence.first < LEAST_WORDS) return null;
  const isLed = (from: number, end: number): boolean =>
    /^(?:DT|PRP\$|NNP|JJ|NN)$/.test(tagOf(from)) && skipSource(scene, from, end) === end;
  // "…, the mayor, and Reyes, said": two of them, or no name.
  const isName = (from: number, end: number): boolean =>
    /^NNPS?$/.test(tagOf(from)) && /^NNPS?$/.test(tagOf(end - 1)) && skipSource(scene, from, end) === end;
  const [one, other] = [roleComma + 1, nameComma + 1];
  const isTogether = isLed(one, nameComma)
    ? isName(other, nameEnd) || (isName(one, nameComma) && isLed(other, nameEnd))
    : false;
  if (!isTogether) return null;
  return { source: { first: roleComma + 1, end: nameEnd }, cue };
}

function findCommaBefore({ sentence, lowerOf }: RuleScene, end: number, most: number): number | null {
  for (let at = end - 1; at > sentence.first && at >= end - 1 - most; at--) if (lowerOf(at) === ',') return at;
  return null;
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

// Catches: [Organisers] put [the turnout at 30,000] · [The council] speaks of [2,400 homeless] · [The mayor's office] stands by [a figure of 1,800] · [the union] stands by [52,000] ·
// [the police] estimate was [12,000].
// Not: put the meeting at risk · the goal put the club at 30 points · put guards at 14 schools · spoke of her fears · spoke of 12 years in power · stood by 52,000 of them · the estimate of the crew was wrong · a figure of which the network has any word.
import { GROUP_NOUNS, ROLE_NOUNS } from '../../../lexicon/roles.ts';
import { skipRelative } from './report-parts.ts';
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

const PUTS = /^(?:puts?|estimates?|estimated)$/;
/** What somebody puts at a number; anything else is put in places ("guards at 14 schools"). */
const MEASURES =
  /^(?:turnouts?|attendances?|crowds?|tolls?|numbers?|figures?|counts?|totals?|tall(?:y|ies)|costs?|prices?|bills?|values?|worth|damages?|loss|losses|deaths?|dead|injured|wounded|missing|homeless|killed|displaced|casualt(?:y|ies)|fatalit(?:y|ies)|arrests?|cases?|shares?|sizes?|ages?|rates?|populations?|debts?|deficits?|surplus|budgets?|profits?|sales|revenues?|margins?|leads?|majorit(?:y|ies)|support|inflation|unemployment|growth|chances?|odds|likelihood|probability|speeds?|distances?|lengths?|heights?|depths?|weights?|magnitudes?|strength|temperatures?|levels?)$/;
const SPANS = /^(?:hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/;
const SPEAKS = /^(?:speaks?|spoke|talks?|talked)$/;
const STANDS = /^(?:stands?|stood|sticks?|stuck|keeps?|kept)$/;
const COUNTED = /^(?:counts|counted)$/;
const COUNTS = /^(?:estimate|figure|count|tally|toll|total)$/;
/** Goals and gales put things somewhere too; a text or somebody gives a figure. */
const GIVERS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...GROUP_NOUNS,
  ...`police poll survey report study estimate count census organiser organizer witness people document paper ministry hospital office`.split(
    ' ',
  ),
]);
/** "About", "more than", "close to": what may stand before a number. */
const APPROXIMATE =
  /^(?:about|around|some|roughly|nearly|almost|more|less|fewer|than|over|under|at|least|most|close|to|up|only|just|well|as|many|high|low|between|approximately|[$£€])$/;
/** A subject has no more words before its verb. */
const MOST_BEFORE = 24;
/** "The cost of the new forms" stands between "puts" and "at". */
const MOST_BETWEEN = 12;
const OBJECT = /^(?:DT|NN|JJ|CD|PRP|POS|HYPH|IN|CC|VBN|VBG)/;

/** Who gives a figure says how many there are, in whatever words. */
export const FIGURE_GIVEN: AttributionRule = {
  id: 'attributions/figure-given',
  confidence: 0.7,
  isAround: false,
  isRepeated: true,
  find(scene) {
    const { sentence, end, lowerOf } = scene;
    for (let first = sentence.first; first < end - 3; first++) {
      const before = lowerOf(first - 1);
      const isOpening = first === sentence.first || before === ';' || before === ':';
      if (!isOpening && !/^(?:and|but|while|whereas|although|though)$/.test(before)) continue;
      const finding = toGiven(scene, first) ?? toCounted(scene, first);
      if (finding !== null) return finding;
    }
    return null;
  },
};

function toGiven(scene: RuleScene, first: number): RuleFinding | null {
  const { end, lowerOf, tagOf } = scene;
  const verb = findVerb(scene, first);
  if (verb === -1 || !isGiver(scene, first, verb)) return null;
  const word = lowerOf(verb);
  let object = verb + 1;
  let cue = verb + 1;
  if (PUTS.test(word)) {
    let at = object;
    while (at < end && at < object + MOST_BETWEEN && lowerOf(at) !== 'at' && OBJECT.test(tagOf(at))) at++;
    if (lowerOf(at) !== 'at' || at === object || !isNumber(scene, at + 1)) return null;
    if (/^puts?$/.test(word) && !isMeasure(scene, { first: object, end: at })) return null;
  } else if (SPEAKS.test(word)) {
    if (lowerOf(object) !== 'of' || !isNumber(scene, object + 1) || isSpan(scene, object + 1)) return null;
    cue = ++object;
  } else if (COUNTED.test(word)) {
    if (!isNumber(scene, object) || hasAmong(scene, object)) return null;
  } else if (STANDS.test(word)) {
    if (!/^(?:by|to)$/.test(lowerOf(object))) return null;
    cue = ++object;
    let at = object;
    // "The union stands by 52,000."
    const isBare =
      /^\d{1,3}(?:[.,]\d{3})+$|^\d{3,}$/.test(lowerOf(at)) && /^(?:[.,;:]|)$/.test(at + 1 < end ? lowerOf(at + 1) : '');
    while (/^(?:DT|PRP\$|JJ)$/.test(tagOf(at))) at++;
    const isFigure = /^(?:figure|estimate|count|total|number)$/.test(lowerOf(at)) && lowerOf(at + 1) === 'of';
    if (!isBare && (!isFigure || !isNumber(scene, at + 2))) return null;
  } else return null;
  let last = lowerOf(verb - 1) === ',' ? verb - 1 : verb;
  while (last > first + 1 && /^RB/.test(tagOf(last - 1))) last--;
  // "This week the prosecutor spoke of seven"
  const isWeek = /^(?:this|last)$/.test(lowerOf(first)) && /^(?:week|month|year)$/.test(lowerOf(first + 1));
  return toFinding(scene, { first: isWeek ? first + 2 : first, end: last }, { first: verb, end: cue }, object);
}

/** "The police estimate was 12,000", "the union's figure is 400" */
function toCounted(scene: RuleScene, first: number): RuleFinding | null {
  const { lowerOf, tagOf } = scene;
  if (!/^(?:DT|PRP\$|NN)/.test(tagOf(first))) return null;
  let noun = first + 1;
  while (noun < first + 6 && /^(?:NN|POS|JJ)/.test(tagOf(noun)) && !COUNTS.test(lowerOf(noun))) noun++;
  if (!COUNTS.test(lowerOf(noun)) || !/^(?:is|was|stood|stands)$/.test(lowerOf(noun + 1))) return null;
  const object = lowerOf(noun + 2) === 'at' ? noun + 3 : noun + 2;
  const holder = tagOf(noun - 1) === 'POS' ? noun - 1 : noun;
  if (!isNumber(scene, object) || holder <= first || !isGiverAt(scene, holder - 1)) return null;
  return toFinding(scene, { first, end: holder }, { first: noun, end: object }, object);
}

function toFinding(
  { end, lowerOf, isUsed }: RuleScene,
  source: RuleFinding['cue'],
  cue: RuleFinding['cue'],
  object: number,
): RuleFinding | null {
  let last = object;
  while (last < end && !/^(?:[,;:—–]|while|whereas|but)$/.test(lowerOf(last))) last++;
  for (let at = source.first; at < last; at++) if (isUsed(at)) return null;
  return { source, cue, content: { first: object, end: last }, rest: null };
}

/** The first finite verb of a clause, what its relative clauses say aside; -1 where none stands near. */
function findVerb(scene: RuleScene, first: number): number {
  const { end, lowerOf, tagOf } = scene;
  if (!/^(?:DT|NN|JJ|PRP\$|CD)/.test(tagOf(first)) && !/^(?:he|she|they)$/.test(lowerOf(first))) return -1;
  for (let at = first + 1; at < Math.min(end - 1, first + MOST_BEFORE); at++) {
    at = skipRelative(scene, at);
    // "A student group called Free Ballot"
    if (/^(?:called|named|known)$/.test(lowerOf(at)) && /^NN/.test(tagOf(at - 1))) continue;
    if (/^(?:VB[DPZ]|MD)$/.test(tagOf(at)) || PUTS.test(lowerOf(at))) return at;
    if (/^(?:who|which|that|whose|where|when|as|if|because|while|;|:|not|never)$/.test(lowerOf(at))) return -1;
  }
  return -1;
}

/** Somebody who can count: a person, a body, a name or a text before the first comma. */
function isGiver(scene: RuleScene, first: number, verb: number): boolean {
  if (/^(?:he|she|they)$/.test(scene.lowerOf(first))) return first + 1 === verb;
  for (let at = first; at < verb && scene.lowerOf(at) !== ','; at++) if (isGiverAt(scene, at)) return true;
  return false;
}

function isGiverAt({ lowerOf, tagOf }: RuleScene, at: number): boolean {
  const word = lowerOf(at);
  // "Marchers", "activists": those who do something.
  const isDoer = tagOf(at) === 'NNS' && /(?:[eo]r|ist|ant)s$/.test(word);
  return isDoer || /^NNPS?$/.test(tagOf(at)) || GIVERS.has(word) || GIVERS.has(word.replace(/s$/, ''));
}

/** "The turnout", "the cost of the new forms", "the number killed": the noun that the object turns on counts or measures. */
function isMeasure({ lowerOf, tagOf }: RuleScene, { first, end }: RuleFinding['cue']): boolean {
  let head = first;
  while (head + 1 < end && tagOf(head + 1) !== 'IN' && !(/^N/.test(tagOf(head)) && /^VB/.test(tagOf(head + 1)))) head++;
  return MEASURES.test(lowerOf(head));
}

/** "12 years in power", "40 long years": how long something was, no figure of a report. */
function isSpan({ lowerOf, tagOf }: RuleScene, from: number): boolean {
  let at = from;
  while (at < from + 8 && (APPROXIMATE.test(lowerOf(at)) || /^(?:CD|JJ|HYPH)$/.test(tagOf(at)))) at++;
  return SPANS.test(lowerOf(at));
}

/** "Counted 4 winners among them": whom a body has. */
function hasAmong({ lowerOf, end }: RuleScene, from: number): boolean {
  for (let at = from; at < Math.min(end, from + MOST_BETWEEN); at++) if (lowerOf(at) === 'among') return true;
  return false;
}

function isNumber({ lowerOf, tagOf }: RuleScene, from: number): boolean {
  let at = from;
  while (at < from + 5 && APPROXIMATE.test(lowerOf(at)) && tagOf(at) !== 'CD') at++;
  return tagOf(at) === 'CD';
}

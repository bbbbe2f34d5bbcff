// Catches: It is rumoured here [that two firms will give way] · It was claimed [the trip was free] · There are fears [that the dam will burst].
// Not: It is known · It was feared by all · It is the fear that … · "It was said to Ana that" (the network's own, or nobody's).
import { REPORTING_NOUNS } from '../../../lexicon/reporting-verbs.ts';
import type { AttributionRule, RuleFinding, RuleScene } from './rule.ts';

const BE = /^(?:is|are|was|were|been|be)$/;
const BEFORE_BE = /^(?:has|have|had|may|might|can|could|must|should)$/;
const SAID: ReadonlySet<string> = new Set(
  'said believed thought reported alleged rumoured rumored understood stated claimed feared hoped announced suggested argued assumed expected'.split(
    ' ',
  ),
);
const ACTS = new Set(['says', 'denies', 'alleges', 'believes', 'doubts', 'fears', 'expects']);
/** Words that may stand between the participle and what is said: "here", "in the town". */
const MOST_BETWEEN = 4;

export const IT_IS_SAID: AttributionRule = {
  id: 'attributions/it-is-said',
  confidence: 0.6,
  isAround: false,
  find(scene) {
    const { first } = scene.sentence;
    const opener = scene.lowerOf(first);
    return opener === 'it' ? findSaid(scene, first + 1) : opener === 'there' ? findFear(scene, first + 1) : null;
  },
};

function findSaid(scene: RuleScene, first: number): RuleFinding | null {
  const { lowerOf, tagOf, end } = scene;
  let at = BEFORE_BE.test(lowerOf(first)) ? first + 1 : first;
  if (!BE.test(lowerOf(at))) return null;
  at++;
  while (/^RB/.test(tagOf(at)) && at < first + 4) at++;
  if (!SAID.has(lowerOf(at))) return null;
  const cue = { first, end: at + 1 };
  for (let that = at + 1; that <= at + 1 + MOST_BETWEEN && that + 2 < end; that++)
    if (lowerOf(that) === 'that')
      return { source: null, cue, content: { first: that, end: findEnd(scene, that) }, rest: null };
  // "It is believed the boat sank": a subject and a finite verb right behind.
  if (!/^(?:DT|PRP|NNPS?|PRP\$)$/.test(tagOf(at + 1))) return null;
  for (let verb = at + 2; verb < Math.min(end, at + 12); verb++)
    if (/^(?:VB[DPZ]|MD)$/.test(tagOf(verb)))
      return { source: null, cue, content: { first: at + 1, end: findEnd(scene, at + 1) }, rest: null };
  return null;
}

/** What is said ends where ", but" tells what somebody makes of it. */
function findEnd({ lowerOf, end }: RuleScene, first: number): number {
  for (let at = first + 3; at + 1 < end; at++)
    if (/^[,;—–]$/.test(lowerOf(at)) && /^(?:but|though|although)$/.test(lowerOf(at + 1))) return at;
  return end;
}

function findFear(scene: RuleScene, first: number): RuleFinding | null {
  const { lowerOf, tagOf, end } = scene;
  let at = BEFORE_BE.test(lowerOf(first)) ? first + 1 : first;
  if (!BE.test(lowerOf(at))) return null;
  at++;
  while (/^(?:DT|JJ[RS]?|CD|RB)$/.test(tagOf(at)) && at < first + 6) at++;
  const noun = lowerOf(at);
  const act = REPORTING_NOUNS.get(noun) ?? REPORTING_NOUNS.get(noun.replace(/s$/, ''));
  if (act === undefined || !ACTS.has(act) || lowerOf(at + 1) !== 'that' || at + 3 >= end) return null;
  return {
    source: null,
    cue: { first, end: at + 1 },
    content: { first: at + 1, end: findEnd(scene, at + 1) },
    rest: null,
  };
}

import { DEMANDED } from '../../lexicon/outcome-verbs.ts';
import type { Passage } from './prospect.ts';

/** What opens a thing that is counted or singled out: "a cut", "more cases", "the next one". */
const COUNTED = /^(?:DT|JJR|CD|PDT|RBR)/;

/** "We were not expecting such a clear effect": it has come already. */
const HAD_EXPECTED = /\b(?:was|were|had)\b(?:n['’]t)?(?: \w+){0,3} expect(?:ing|ed)\b|\b(?:wasn|weren|hadn)['’]t\b/i;

/** True where it is counted, or singled out; where not, only its time makes it something to be seen: "early elections in the autumn". */
export function isCounted({ stretch: { tags, lowers } }: Passage): boolean {
  return COUNTED.test(tags[0] ?? '') || COUNTED.test(lowers[0] === 'that' ? (tags[1] ?? '') : '');
}

/** True where what is foretold is a thing or an event, without a verb: "expects <a first cut in November>". */
export function isExpectedThing({ stretch, isForetold, isHoped, holder, cueWords }: Passage): boolean {
  if (!isForetold || isHoped || holder === null || holder.source.length === 0 || holder.kind === 'direct') return false;
  if (HAD_EXPECTED.test(cueWords)) return false;
  const { lowers, tags, verbs, count } = stretch;
  if (lowers[0] === 'to' || verbs.some(({ group }) => group.isFinite || lowers[group.firstToken] === 'to'))
    return false;
  let hasNoun = false;
  for (let at = 0; at < count; at++) {
    if (lowers[at] === 'to' && verbs.some(({ first }) => first === at)) return false;
    if (/^W/.test(tags[at] ?? '')) return false;
    if (/^NNS?$/.test(tags[at] ?? '')) {
      if (!hasNoun && DEMANDED.has(lowers[at] as string)) return false;
      hasNoun = true;
    }
  }
  return hasNoun && !DEMANDED.has(lowers[0] as string);
}

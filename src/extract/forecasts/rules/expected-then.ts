// Catches: more rain is forecast for Sunday · a ruling is expected in June · the report, which is expected by March · work is expected to go on until
// 2029 · a ruling stands expected before the spring  Not: is expected to speak · was expected in May · is expected of them
import { FORETELLING } from '../../../lexicon/outcome-verbs.ts';
import type { ForecastRule } from '../prospect.ts';

const BEFORE_TIME = /^(?:for|by|in|on|before|within|during|this|next|at|sometime|soon|later|early|late)$/;
const LASTING = /^(?:last|continue|remain|stay|run|drag|go on|take (?:until|till|at|about|up))\b/;

/** A passive of foretelling with the time of what is foretold. */
export const expectedThen: ForecastRule = {
  id: 'forecasts/expected-then',
  confidence: 0.8,
  toProspect({ stretch }, verb) {
    const { group, first, head, end } = verb;
    if (!group.isFinite || group.tense !== 'present') return null;
    // "A ruling stands expected before the spring."
    const stands = group.lemma === 'stand' && stretch.lowers[end] === 'expected';
    if (!stands && !(group.isPassive && FORETELLING.has(group.lemma))) return null;
    const after = stands ? end + 1 : end;
    const word = stretch.lowers[after] ?? '';
    // "is expected to go on until June": how long it takes is nobody's programme.
    const isLasting =
      word === 'to' && LASTING.test(`${stretch.lowers[after + 1] ?? ''} ${stretch.lowers[after + 2] ?? ''}`);
    if (!isLasting && !BEFORE_TIME.test(word)) return null;
    const before = first - 1;
    const subject = /^(?:which|that)$/.test(stretch.lowers[before] ?? '') ? before - 1 : before;
    const noun = stretch.lowers[subject] === ',' ? subject - 1 : subject;
    if (!/^(?:NN|CD|PRP|VBG)/.test(stretch.tags[noun] ?? '')) return null;
    return {
      cues: [{ from: head, to: head + 1 }],
      band: group.negation === null ? null : 'unlikely',
      ...(stands ? {} : { needsTime: true }),
      ...(subject === before ? {} : { isHeld: true }),
    };
  },
};

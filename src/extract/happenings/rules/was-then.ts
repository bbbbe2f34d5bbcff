// Catches: the last escape was in 1998 · the quake was on Tuesday · the outbreak came in March 2016  Not: the strike was over in May · the vote will be on Monday (a plan)
import type { StatusRule } from '../status-rule.ts';

/** All that is said of an event is when it was. */
export const wasThen: StatusRule = {
  id: 'happenings/was-then',
  confidence: 0.86,
  toStatus({ governors, isHeadline }, { timeAt, tags, known }) {
    if (isHeadline) return null;
    for (const { verb, role } of governors) {
      const { lemma, endToken, tense, modal, negation, isPassive, isProgressive } = verb;
      if (role !== 'subject' || !/^(?:be|come)$/.test(lemma) || tense !== 'past') continue;
      if (modal !== null || negation !== null || isPassive || isProgressive) continue;
      const at = tags[endToken] === 'IN' ? endToken + 1 : endToken;
      const time = known.times[timeAt[at] ?? -1];
      if (time === undefined || time.type === 'DURATION' || time.type === 'SET') continue;
      if (time.value === null || !/^\d{4}/.test(time.value)) continue;
      return { status: 'occurred', cue: { start: verb.start, end: time.end }, when: time };
    }
    return null;
  },
};

// Catches: the match was postponed until Friday · put off the vote · the delayed launch  Not: delayed by traffic · may be postponed
import { POSTPONING_VERBS } from '../../../lexicon/status-verbs.ts';
import { type Actuality, toActuality } from '../actuality.ts';
import { findVerb, toVerbList } from '../governor.ts';
import { toTokenSpan } from '../ground.ts';
import type { StatusRule } from '../status-rule.ts';
import { findNewTime } from '../when.ts';

const POSTPONING = toVerbList(POSTPONING_VERBS);
const PUT_OFF: ReadonlySet<Actuality['form']> = new Set(['done', 'ahead', 'going-on']);

/** The event is to be at another time, or at none that is known. */
export const putOff: StatusRule = {
  id: 'happenings/put-off',
  confidence: 0.86,
  toStatus({ noun: { phrase }, governors, isHeadline }, ground) {
    for (const governor of governors) {
      const { verb, role } = governor;
      if (role === 'subject') continue;
      const end = findVerb(ground, POSTPONING, governor, phrase);
      if (end === -1) continue;
      const last = role === 'object' ? Math.min(end, phrase.first) : end;
      const when = findNewTime(ground, Math.max(end, phrase.tail));
      if (role === 'passive' && !verb.isFinite)
        return { status: 'postponed', cue: toTokenSpan(ground, verb.firstToken, last), when };
      const actuality = toActuality(ground, verb, isHeadline);
      if (actuality === null || !PUT_OFF.has(actuality.form) || (actuality.form === 'ahead' && actuality.isPast))
        continue;
      const cue = { start: actuality.cue.start, end: toTokenSpan(ground, last - 1, last).end };
      return { status: 'postponed', cue, when };
    }
    return null;
  },
};

// Catches: will meet the minister as part of the May visit · is due to speak during next week's summit  Not: will speak about the visit
import { toActuality } from '../actuality.ts';
import { findVerbAt } from '../ground.ts';
import type { StatusRule } from '../status-rule.ts';

const LEADS: readonly (readonly string[])[] = [['as', 'part', 'of'], ['during'], ['in', 'the', 'course', 'of']];

/** What will be done during an event takes it for granted that the event is to be. */
export const partOfPlan: StatusRule = {
  id: 'happenings/part-of-plan',
  confidence: 0.8,
  toStatus({ noun: { phrase } }, ground) {
    const { words, clauses, clauseAt, verbs } = ground;
    const lead = LEADS.find((words_) => words_.every((word, i) => words[phrase.first - words_.length + i] === word));
    if (lead === undefined) return null;
    const verb = verbs[clauses[clauseAt[phrase.head] as number]?.verb ?? -1];
    if (verb === undefined || verb.endToken > phrase.first - lead.length) return null;
    const next = findVerbAt(ground, verb.endToken) ?? findVerbAt(ground, verb.endToken + 1);
    const actuality = toActuality(ground, verb, false) ?? null;
    const found =
      actuality?.form === 'ahead'
        ? actuality
        : next !== null && !next.isFinite
          ? toActuality(ground, next, false)
          : null;
    if (found?.form !== 'ahead') return null;
    return { status: 'planned', cue: found.cue };
  },
};

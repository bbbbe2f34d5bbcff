// Catches: Tuesday's vote · the attack on Monday · after last week's summit · next month's visit  Not: Monday's newspaper · a vote on Monday that may not come
import type { StatusRule } from '../status-rule.ts';
import { toDirection } from '../when.ts';

const AFTER: ReadonlySet<string> = new Set(['after', 'since', 'following']);

/** A day on the noun itself, and nothing else that tells: the event is to be, or has been, as the day lies ahead or behind. */
export const dated: StatusRule = {
  id: 'happenings/dated',
  confidence: 0.82,
  toStatus({ noun: { phrase }, ownTime }, ground) {
    if (ownTime === null) return null;
    const { known, words, clauses, clauseAt } = ground;
    const verb = known.words.verbs[clauses[clauseAt[phrase.head] as number]?.verb ?? -1];
    if (clauses[clauseAt[phrase.head] as number]?.opener === 'if') return null;
    const direction = toDirection(ownTime, known.article.published, known.language.text);
    const isBehind = AFTER.has(words[phrase.first - 1] ?? '') && (verb?.tense === 'past' || verb?.isPerfect === true);
    if (direction === null && !isBehind) return null;
    const status = direction === 'ahead' ? 'planned' : 'occurred';
    return { status, cue: { start: ownTime.start, end: ownTime.end }, isLive: false };
  },
};

// Catches: Tuesday's vote · the attack on Monday · after last week's summit · next month's visit  Not: Monday's newspaper · a vote on Monday that may not come
import { isQuestion } from '../actuality.ts';
import type { StatusRule } from '../status-rule.ts';
import { toDirection } from '../when.ts';

/** "After Tuesday's vote he left", "left at Tuesday's meeting": what goes with a deed that is done has been. */
const WITH_DEED: ReadonlySet<string> = new Set(['after', 'since', 'following', 'at', 'in', 'during']);

/** "Monday", "May", "Friday night": a name that comes round again. */
function isBareDay(words: string): boolean {
  return /^(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:the )?[A-Z][a-z]+$/i.test(words);
}

/** A day on the noun itself, and nothing else that tells: the event is to be, or has been, as the day lies ahead or behind. */
export const dated: StatusRule = {
  id: 'happenings/dated',
  confidence: 0.82,
  toStatus({ noun: { phrase }, governors, ownTime }, ground) {
    if (ownTime === null) return null;
    // "They discussed the attack on Monday": the day may be that of the deed.
    const isOnName = ownTime.start < (ground.known.language.tokens.starts[phrase.head] as number);
    if (!isOnName && governors.some(({ role, between }) => role === 'object' && between.length === 0)) return null;
    const { known, verbs, words, clauses, clauseAt } = ground;
    const verb = verbs[clauses[clauseAt[phrase.head] as number]?.verb ?? -1];
    if (clauses[clauseAt[phrase.head] as number]?.opener === 'if') return null;
    const direction = toDirection(ownTime, known.article.published, known.language.text);
    const isBehind =
      WITH_DEED.has(words[phrase.first - 1] ?? '') &&
      verb?.modal === null &&
      verb.negation === null &&
      (verb.tense === 'past' || verb.isPerfect);
    if (governors.some(({ verb: own }) => own.isFinite && isQuestion(ground, own))) return null;
    // "Would run in an election in November": a thought of one, not one.
    if (verb !== undefined && verb.modal !== null && /^(?:a|an|any|another)$/.test(words[phrase.first] ?? ''))
      return null;
    // A bare weekday is counted back or ahead by guess; "will" about the event itself leaves no doubt.
    const isToCome = governors.some(({ verb: own, role }) => role !== 'object' && own.tense === 'future');
    if (direction === null && !isBehind && !isToCome) return null;
    // "Monday's debate might not matter": which Monday is a guess where no verb looks back.
    const looksBack = verb !== undefined && (verb.tense === 'past' || verb.isPerfect);
    if (
      direction === 'past' &&
      !looksBack &&
      isBareDay(known.language.text.slice(ownTime.start, ownTime.end)) &&
      !isToCome
    )
      return null;
    const status = isToCome || direction === 'ahead' ? 'planned' : 'occurred';
    return { status, cue: { start: ownTime.start, end: ownTime.end }, isLive: false };
  },
};

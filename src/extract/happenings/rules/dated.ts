// Catches: Tuesday's vote · the attack on Monday · after last week's summit · next month's visit  Not: Monday's newspaper · a vote on Monday that may not come
import type { Time } from '../../../document/findings.ts';
import type { VerbGroup } from '../../words.ts';
import { isQuestion } from '../actuality.ts';
import type { Ground } from '../ground.ts';
import type { EventMention, StatusRule } from '../status-rule.ts';
import { findPlannedTime, isAhead, toDirection } from '../when.ts';

/** "After Tuesday's vote he left", "left at Tuesday's meeting": what goes with a deed that is done has been. */
const WITH_DEED: ReadonlySet<string> = new Set(['after', 'since', 'following', 'at', 'in', 'during']);
/** "before Monday's vote", "ahead of", "heading into": seen from before it. */
const AHEAD_OF = /\b(?:before|until)$|^(?:ahead of|up to|heading into|going into)$/;
const INDEFINITE = /^(?:a|an|any|another)$/;
const WEEKDAY = /^(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** A name of a day or a month alone, which comes round again. */
const RECURRING = /^(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[A-Z][a-z]+$)/;

/** A day on the noun itself, and nothing else that tells: the event is to be, or has been, as the day lies ahead or behind. */
export const dated: StatusRule = {
  id: 'happenings/dated',
  confidence: 0.82,
  toStatus({ noun, governors, ownTime }, ground) {
    // "the election that the country is to hold on June 16"
    const set = ownTime === null && !noun.isLoose ? findPlannedTime(ground, noun.phrase.tail) : null;
    if (set !== null && isAhead(set, ground))
      return { status: 'planned', cue: { start: set.start, end: set.end }, when: set };
    if (ownTime === null || !isItsOwn(ownTime, noun, governors, ground)) return null;
    const { verbs, words, clauses, clauseAt } = ground;
    const { first, head } = noun.phrase;
    const clause = clauses[clauseAt[head] as number];
    const verb = verbs[clause?.verb ?? -1];
    if (clause?.opener === 'if' || governors.some((own) => own.verb.isFinite && isQuestion(ground, own.verb)))
      return null;
    // "Would run in an election in November": a thought of one, not one.
    if (verb !== undefined && verb.modal !== null && INDEFINITE.test(words[first] ?? '')) return null;
    const isToCome = governors.some((own) => own.role !== 'object' && own.verb.tense === 'future');
    const direction = isToCome ? 'ahead' : toSide(ownTime, noun, verb, ground);
    if (direction === null) return null;
    const cue = { start: ownTime.start, end: ownTime.end };
    return { status: direction === 'ahead' ? 'planned' : 'occurred', cue };
  },
};

/** "They discussed the attack on Monday", "dropped out of the race on Tuesday": the day may be that of the deed. */
function isItsOwn(
  { start }: Time,
  { isLoose, phrase }: EventMention['noun'],
  governors: EventMention['governors'],
  ground: Ground,
): boolean {
  const isOnName = start < (ground.known.language.tokens.starts[phrase.head] as number);
  return isOnName || !governors.some(({ role, between }) => role === 'object' && (isLoose || between.length === 0));
}

/** On which side of the article the event lies; null where the words leave it open. */
function toSide(
  time: Time,
  { isLoose, isPlural, phrase }: EventMention['noun'],
  verb: VerbGroup | undefined,
  { known, words }: Ground,
): 'past' | 'ahead' | null {
  const text = known.language.text.slice(time.start, time.end);
  const before = words[phrase.first - 1] ?? '';
  const isAheadOf = AHEAD_OF.test(`${words[phrase.first - 2]} ${before}`);
  // "replaced its relays in 2013": of several in a year none is meant.
  if (isLoose && isPlural && !/^\d{4}-\d\d/.test(time.value ?? '')) return null;
  const direction = toDirection(time, known.article.published, known.language.text);
  const looksBack = verb?.modal === null && verb.negation === null && (verb.tense === 'past' || verb.isPerfect);
  if (direction === null)
    return looksBack && WITH_DEED.has(before) && !(isLoose && /^this\b/i.test(text)) ? 'past' : null;
  if (direction === 'ahead') {
    if (isLoose && time.start > (known.language.tokens.starts[phrase.head] as number)) return null;
    return WEEKDAY.test(text) && verb?.tense === 'present' && !isAheadOf ? null : 'ahead';
  }
  // "Monday's debate might not matter": which Monday is a guess where no verb looks back.
  return RECURRING.test(text) && (isAheadOf || verb?.tense !== 'past') ? null : 'past';
}

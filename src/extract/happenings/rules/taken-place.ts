// Catches: the vote took place · held talks on Monday · is holding a rally · will host the final · the meeting never happened  Not: holds regular meetings · may hold talks
import type { Status } from '../../../document/findings.ts';
import type { EventClass } from '../../../lexicon/event-nouns.ts';
import { HAPPENING_VERBS, HOLDING_NOUNS, HOLDING_VERBS } from '../../../lexicon/status-verbs.ts';
import { type Actuality, toActuality } from '../actuality.ts';
import { findDeedStart } from '../deed-start.ts';
import { findVerb, toVerbList } from '../governor.ts';
import { type Ground, toTokenSpan } from '../ground.ts';
import type { EventMention, StatusRule } from '../status-rule.ts';
import { findPlannedTime, isAhead, toDirection } from '../when.ts';

const HOLDING = toVerbList(HOLDING_VERBS);
const HAPPENING = toVerbList(HAPPENING_VERBS);
/** Verbs that leave no doubt of an event where no day is given. */
const HELD_WITHOUT_DAY: ReadonlySet<string> = new Set(
  'hold stage host conduct carry mount attend kick begin start end conclude finish complete convene take happen occur break go wrap undergo survive lead announce'.split(
    ' ',
  ),
);
/** Kinds of events that are told when they have happened. */
const UNPLANNED: ReadonlySet<EventClass> = new Set(['nature', 'accident', 'conflict']);
/** Verbs by which the present tells what a timetable has: "the talks resume on Monday". */
const TIMETABLED: ReadonlySet<string> = new Set(
  'take happen begin start end conclude finish open close kick get go proceed commence resume wrap follow'.split(' '),
);
const STATUSES: Readonly<Record<Exclude<Actuality['form'], 'habit'>, Status>> = {
  done: 'occurred',
  ahead: 'planned',
  'going-on': 'ongoing',
  'against-fact': 'hypothetical',
  undone: 'denied',
  'given-up': 'cancelled',
  'put-off': 'postponed',
};

/** The event is held, by whoever holds it, or happens; tense and negation say the rest. */
export const takenPlace: StatusRule = {
  id: 'happenings/taken-place',
  confidence: 0.84,
  toStatus({ noun, governors, isHeadline, ownTime, clauseTime }, ground) {
    const when = ownTime ?? clauseTime;
    for (const governor of governors) {
      const { verb, role } = governor;
      const end = findVerb(ground, role === 'subject' ? HAPPENING : HOLDING, governor, noun.phrase);
      if (end === -1) continue;
      if (role !== 'subject' && HOLDING_NOUNS.get(verb.lemma)?.includes(noun.family) === false) continue;
      const last = role === 'object' ? Math.min(end, noun.phrase.first) : end;
      if (role === 'passive' && !verb.isFinite) {
        if (when === null) continue;
        const status = isAhead(when, ground) ? 'planned' : 'occurred';
        return { status, cue: toTokenSpan(ground, verb.firstToken, last) };
      }
      const actuality = toActuality(ground, verb, false);
      if (actuality === null) continue;
      const { form, isPast: isBygone } = actuality;
      const cue = {
        start: actuality.cue.start,
        end: Math.max(actuality.cue.end, toTokenSpan(ground, last - 1, last).end),
      };
      if (form === 'habit' || (form === 'done' && verb.isPassive && verb.tense === 'present' && !verb.isPerfect)) {
        // "The vote takes place on Tuesday" is a date; "takes place every year", "the talks begin" are not.
        if (when === null || isHeadline || /^(?:win|lose|face|suffer|survive)$/.test(verb.lemma)) continue;
        // The historic present, and a past form that passes for a present one: "the blast rips through the mall on Monday".
        const { article, language } = ground.known;
        const isPast = toDirection(when, article.published, language.text) === 'past';
        if (isPast || UNPLANNED.has(noun.class)) return { status: 'occurred', cue };
        // "Her departure leaves four for a debate on Friday": no timetable says so.
        if (role === 'subject' && !TIMETABLED.has(verb.lemma)) continue;
        return { status: 'planned', cue };
      }
      if (form === 'going-on' && when !== null && isAhead(when, ground)) return { status: 'planned', cue };
      // Without a day, only an event that is one by name counts: "held talks", not "won the game".
      if (when === null && (noun.isLoose || !HELD_WITHOUT_DAY.has(verb.lemma))) continue;
      if ((form === 'undone' || form === 'against-fact') && !isTaking(verb.lemma)) continue;
      if (
        form === 'given-up' &&
        (isBygone || verb.modal === null || !isTaking(verb.lemma) || isIndefinite(noun, ground))
      )
        continue;
      // "announced a strike for June 21"
      if (form === 'done' && when !== null && /^(?:announce|call)$/.test(verb.lemma) && isAhead(when, ground))
        return { status: 'planned', cue };
      // "The march announced for Sunday never took place": it was called off.
      const status =
        form === 'undone' && findPlannedTime(ground, noun.phrase.tail) !== null ? 'cancelled' : STATUSES[form];
      return { status, cue, ...toOrdering(ground, governor, noun) };
    }
    return null;
  },
};

/** Who orders, offers or opens something has done that, and not yet the thing itself: "offered <his resignation>". */
const ORDERING: ReadonlySet<string> = new Set(
  'order offer tender extend announce call open launch start begin'.split(' '),
);

/** The phrase told with the verb that sets it going, and with whoever does: "the police opened an investigation". */
function toOrdering(
  ground: Ground,
  { verb, role, between }: EventMention['governors'][number],
  { phrase }: EventMention['noun'],
): { readonly first?: number } {
  if (role !== 'object' || between.length > 0 || !verb.isFinite || !ORDERING.has(verb.lemma)) return {};
  return { first: findDeedStart(ground, verb, phrase.end, true) ?? verb.firstToken };
}

/** "Will not hold a rally" gives up nothing that was planned. */
function isIndefinite({ phrase }: EventMention['noun'], { words }: Ground): boolean {
  return /^(?:a|an|any|another)$/.test(words[phrase.first] ?? '');
}

/** "did not take place": of the event itself. "Did not attend the talks" says nothing of the talks. */
function isTaking(lemma: string): boolean {
  return /^(?:take|happen|occur|hold|go|proceed|stage)$/.test(lemma);
}

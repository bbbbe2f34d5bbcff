// Catches: the vote is scheduled for Tuesday · they plan a rally · a meeting set for May · is expected to visit  Not: expects a recession · set a date

import type { Time } from '../../../document/findings.ts';
import type { EventClass } from '../../../lexicon/event-nouns.ts';
import { PLANNING_VERBS } from '../../../lexicon/status-verbs.ts';
import { toActuality } from '../actuality.ts';
import { findVerb, type Governor, toVerbList } from '../governor.ts';
import { type Ground, toTokenSpan } from '../ground.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { StatusRule } from '../status-rule.ts';
import { findTimeAfterFor, isBehind } from '../when.ts';

/** What is called for a day, and not by a name. */
const CALLED: ReadonlySet<string> = new Set([
  'election',
  'referendum',
  'strike',
  'meeting',
  'vote',
  'session',
  'rally',
  'briefing',
]);
const EXPECTING: ReadonlySet<string> = new Set(['expect', 'schedule', 'slate', 'set', 'plan']);
const PLANNING = toVerbList(PLANNING_VERBS);
/** These befall; nobody plans them. */
const UNPLANNED: ReadonlySet<EventClass> = new Set(['nature', 'accident']);
/** "Set a hearing", "call an election" plan only with a day or of things that are set and called. */
const NEEDS_DAY: ReadonlySet<string> = new Set([
  'set',
  'expect',
  'anticipate',
  'call',
  'announce',
  'fix',
  'propose',
  'prepare',
  'book',
  'bill',
]);

/** The event is on the calendar. */
export const planned: StatusRule = {
  id: 'happenings/planned',
  confidence: 0.85,
  toStatus({ noun, governors, ownTime, clauseTime, isHeadline }, ground) {
    if (UNPLANNED.has(noun.class)) return null;
    for (const governor of governors) {
      const { verb, role } = governor;
      if (role === 'subject') continue;
      const end = findVerb(ground, PLANNING, governor, noun.phrase);
      if (end === -1) continue;
      // "The visit was expected to seal a deal": so it was itself expected.
      if (ground.words[end] === 'to' && (noun.isLoose || role !== 'passive' || !EXPECTING.has(verb.lemma))) continue;
      if (verb.lemma === 'call' && !CALLED.has(noun.family)) continue;
      const when = ownTime ?? findTimeAfterFor(ground, role === 'object' ? noun.phrase.tail : end) ?? clauseTime;
      if (
        NEEDS_DAY.has(verb.lemma) &&
        when === null &&
        !(role === 'passive' && /^(?:expect|anticipate)$/.test(verb.lemma))
      )
        continue;
      // "The court set the ruling aside", "set off the attack": no day is set.
      if (verb.lemma === 'set' && SET_GOING.test(ground.words[noun.phrase.tail] ?? '')) continue;
      // "The inquiry was set up in March": so it began then, as "a meeting was set up for Friday" did not.
      const isSetUp =
        verb.lemma === 'set' && (ground.words[end - 1] === 'up' || ground.words[noun.phrase.tail] === 'up');
      if (isSetUp && when !== null && isBehind(when, ground) && !isFor(when, ground)) continue;
      const last = role === 'object' ? Math.min(end, noun.phrase.first) : end;
      const cue = toTokenSpan(ground, verb.firstToken, last);
      if (isContactClause(governor, noun.phrase, ground)) continue;
      if (role === 'passive' && !verb.isFinite) return { status: 'planned', cue, when };
      if (verb.negation !== null) continue;
      const actuality = toActuality(ground, verb, isHeadline);
      if (actuality === null && verb.modal !== null) continue;
      if (actuality === null || /^(?:against-fact|undone|given-up)$/.test(actuality.form)) continue;
      return { status: 'planned', cue: { start: actuality.cue.start, end: cue.end }, when };
    }
    return null;
  },
};

const SET_GOING = /^(?:aside|back|off|alight|ablaze|afire|free)$/;

/** "set up <for Monday>" */
function isFor({ start }: Time, { known }: Ground): boolean {
  return /\bfor\s(?:\w+\s)?$/i.test(known.language.text.slice(Math.max(0, start - 14), start));
}

/** "the distance <an inspection proposed in 2017>": the noun is who proposed, and not what is planned. "the talks a meeting planned for Friday" is none. */
function isContactClause(
  { verb, role }: Governor,
  { first, end }: NounPhrase,
  { words, tags, timeAt, sentenceAt }: Ground,
): boolean {
  return (
    role === 'passive' &&
    !verb.isFinite &&
    verb.firstToken === end &&
    tags[first] === 'DT' &&
    sentenceAt[first - 1] === sentenceAt[first] &&
    (tags[first - 1] ?? '').startsWith('NN') &&
    timeAt[first - 1] === -1 &&
    words[verb.endToken] !== 'for'
  );
}

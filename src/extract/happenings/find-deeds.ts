import type { Status, Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { toText } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import {
  ATTENDING_VERBS,
  EVENT_VERB_FAMILIES,
  PHASE_VERBS,
  SCHEDULABLE_VERBS,
  STATIVE_VERBS,
} from '../../lexicon/event-verbs.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { DAY_PARTS } from '../../lexicon/time-words.ts';
import type { VerbGroup } from '../words.ts';
import { type Actuality, toActuality } from './actuality.ts';
import { findDeedStart } from './deed-start.ts';
import { isDenied } from './denied.ts';
import type { Draft } from './draft.ts';
import { findVerbAt, type Ground, toTokenSpan } from './ground.ts';
import { findPhraseEnd } from './noun-phrase.ts';
import { isOfNone } from './of-none.ts';
import { findWhere, findWho, findWhoInClause, toClauseRange } from './participants.ts';
import { findTimeAt, findTimeInClause, isAhead, toDirection } from './when.ts';

/** Verbs of saying and thinking: what they date is a saying, which is an attribution and no happening. */
const SAYING: ReadonlySet<string> = new Set(
  REPORTING_VERBS.flatMap(({ verbs }) => verbs.filter((verb) => !verb.includes(' '))),
);
/** Verbs of that list that are deeds first. */
const DEEDS: ReadonlySet<string> = new Set(
  'order release publish rule file sign air broadcast arrest invite summon appeal testify sue pardon reject veto approve ratify volunteer endorse grill nominate ignore gather elect vote pass honor honour attack celebrate negotiate debate sell censure sanction authorize authorise indict charge register sing submit leak plead certify protest promote execute record withhold sack capture begin finish retract'.split(
    ' ',
  ),
);
/** Verbs with particles that say or find, or say nothing of a day. */
const PHRASAL_SAYINGS: ReadonlySet<string> = new Set(
  'point out|find out|turn out|end up|go on|lay out|make out|make up|spell out|set out|speak out|lash out|hit out|sum up|bring up|show up|grow up|add up|call out|speak up|look up|back up|read out|figure out|rule out|play down|play up|open up|take in|come up|leave out'.split(
    '|',
  ),
);
/** A plan that somebody has settled, where "will" and "expects to" are only a look ahead. */
const SETTLED = /\b(?:plans?|planning|due|scheduled|slated|agreed|arranged)\b/i;
const GRANTING = /^(?:deny|grant|refuse)$/;
/** Deeds that go on for days: "is recalling 40,000 heaters", "is visiting Hanoi". */
const UNDER_WAY_VERBS: ReadonlySet<string> = new Set(['recall', 'visit', 'tour', 'evacuate', 'invade']);
/** Verbs that a timetable has in the present: "expires on May 4". */
const TIMETABLED: ReadonlySet<string> = new Set('close expire open start begin end resume reopen'.split(' '));
/** Verbs with words by which a rule or a thing comes into use; they name a deed where the verb alone would not. */
const COMES_INTO_USE =
  /^(?:take effect|(?:come|go|enter)(?: back)? into (?:force|effect|service|use)|go on (?:sale|trial|display|show|strike)|go live|take office)\b/;
/**
 * Verbs that hold of much, and with these words of one thing that happened: "fell into a ravine", "went to prison", "rose to 15". They tell a
 * happening only where they are done, on a day.
 */
const CHANGES = toPattern(
  '',
  /^/,
  anyOf(
    /fall (?:into|off|from|silent|ill|overboard|\$?[\d.]+|by)/,
    /rise (?:to|by|from|\$?[\d.]+)|climb (?:to|by|\$?[\d.]+)|drop/,
    sequenceOf(
      /go /,
      anyOf(
        /(?:back )?to (?:prison|jail|court|war|trial|work|hospital|school|press)/,
        /off (?:the|air)|missing|down with|bankrupt/,
      ),
    ),
    /run (?:aground|into (?:a|the)|over (?:a|the)|off (?:a|the))/,
    /come (?:off|into port|ashore|down)|get (?:through|stuck|out of)/,
    /have (?:breakfast|lunch|dinner|supper|coffee|drinks|talks|surgery)/,
    /lose (?:his|her|its|their|the|a|an) |raise (?:its|the|their|his|her) |reach (?:the|its|their|his|her|a|an) /,
    /put (?:out (?:the|a)|back)|find (?:dead|burst|guilty|hanged|shot|unconscious|drowned)|turn (?:away|back) |tell to /,
  ),
);
/**
 * Verbs that hold of much, and now and then of a saying, a view or a state; with a day of the calendar, and where nobody is quoted by them,
 * they tell what was done on it: "the ferry began to run on May 3", "the box was found on Thursday morning".
 */
const DATED_ONLY: ReadonlySet<string> = new Set(
  `call come go get put write rise fall climb lose gain drop appear find discover report decide choose determine reach hit raise offer agree inform warn pay refuse
   declare announce admit concede confirm express look learn change begin start stop`
    .trim()
    .split(/\s+/),
);
/** "The leak was noticed on May 3", "He was named coach": whoever notices, names or tells it may go on with that. */
const NOTICED: ReadonlySet<string> = new Set('notice see name rate notify alert post'.split(' '));
/** Those of them by which a plan for a day is told: "will come to Oslo on May 3", "would go to the polls on Sunday". */
const COMING_VERBS: ReadonlySet<string> = new Set('begin come get go pay start stop'.split(' '));
/** Who does this on a day has done something, whatever words say what: "decided last night to close the school". */
const SETTLING_VERBS: ReadonlySet<string> = new Set(['agree', 'choose', 'decide', 'refuse']);
/** What something came to be: "ran aground", "fell silent", "was found dead". */
const STATES =
  /^(?:aground|silent|ill|overboard|missing|bankrupt|ashore|dead|burst|guilty|hanged|shot|unconscious|drowned|stuck)$/;
const QUOTE = /^["“”'‘’`]/;
const HABITUAL = /\b(?:usually|often|always|generally|typically|frequently|regularly|rarely|seldom|traditionally)\b/;
/** Prepositions whose phrase belongs to the predicate: "met with the president", "flew to Paris", "voted against the bill". */
const GOES_ON: ReadonlySet<string> = new Set(
  'with to against for into onto from off out up down over under through across at in inside outside on behind before among toward towards'.split(
    ' ',
  ),
);
/** Where something is needs the word after "of". */
const PART_OF = /^(?:front|end|middle|cent(?:re|er)|head|top|back|edge|heart|side|outskirts|suburb|streets|roads)$/;
const BACK: ReadonlySet<string> = new Set(['to', 'for']);
/** What stands behind an object and belongs to the verb. */
const PARTED = /^(?:aside|apart|away|back|down|free|loose|off|open|out|shut|up)$/;
/** Verbs whose object is made to do or to suffer what the words after it say. */
const BIDDING_VERBS: ReadonlySet<string> = new Set(
  'order command instruct force compel allow authorize authorise'.split(' '),
);
/** Verbs by which something is said to be so and is so from then on. */
const DECLARING_VERBS: ReadonlySet<string> = new Set(['declare', 'rule', 'pronounce', 'rate']);
const BIDDEN = /^(?:TO|VBN|VBD)$/;

/** Mentions of happenings by a verb: dated, or planned by somebody who can plan it. */
export function findDeedDrafts(
  ground: Ground,
  isHeadline: (sentence: number) => boolean,
  taken: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const group of ground.verbs) {
    // A noun mention that rests on this verb says it already.
    if (taken.has(group.headToken)) continue;
    const draft = toDraft(ground, group, isHeadline);
    // "had decided to leave": one deed, whichever of its verbs tells it.
    if (draft !== null && !isRepeated(drafts.at(-1), draft)) drafts.push(draft);
  }
  return drafts;
}

function isRepeated(last: Draft | undefined, { what, when, status }: Draft): boolean {
  return last?.what.start === what.start && last.what.end === what.end && last.when === when && last.status === status;
}

function toDraft(ground: Ground, group: VerbGroup, isHeadline: (sentence: number) => boolean): Draft | null {
  const { lemma } = group;
  const begun = isGoingOn(group) ? findBeginning(ground, group) : null;
  const isChanging = begun === null && !isEventive(ground, group);
  const isByDate = isChanging && !isChange(ground, group);
  if (isByDate && !isDatedOnly(ground, group)) return null;
  const sentence = ground.sentenceAt[group.headToken] as number;
  const actuality = toActuality(ground, group, false);
  if (actuality === null || isDenied(ground, group) || isPlanningOnly(ground, group) || isOfNone(ground, group))
    return null;
  const end = findPredicateEnd(ground, group);
  const after = findBegun(ground, group)?.endToken ?? group.endToken;
  const near = findTimeInClause(ground, group.firstToken, after, isGovernedByVerb(ground, group), group);
  const isSince = near === null && begun !== null;
  const when = near !== null && isOfEarlierNight(ground, group, near) ? null : (near ?? begun);
  if (when !== null && (isPutAt(ground, group, when) || isOfPrice(ground, group))) return null;
  if (isOfEarlierVersion(ground, group.headToken)) return null;
  const isReduced = !group.isFinite && group.firstToken === group.headToken && ground.tags[group.headToken] === 'VBN';
  if (!group.isFinite && !isReduced && end === group.endToken && ground.words[group.firstToken] !== 'to') return null;
  const found = toStatus(ground, group, actuality, when, end);
  const isDated = (isByDate ? MONTH_OR_YEAR : DAY).test(when?.value ?? '');
  const isToCome = found?.status === 'planned' && isByDate && COMING_VERBS.has(lemma) && hasDoer(ground, group);
  if (found === null || (isChanging && ((found.status !== 'occurred' && !isToCome) || !isDated))) return null;
  const phrase = { first: group.firstToken, head: group.headToken, end: group.endToken, tail: group.endToken };
  const family = toFamily(ground, group);
  const where = findWhere(ground, phrase, family === 'visit', group.endToken);
  const start = findDeedStart(ground, group, end, isByDate || isSince || isComingIntoUse(ground, group));
  if (start === null || (isByDate && !isToldWhole(ground, group, start, end))) return null;
  const settled =
    isByDate && SETTLING_VERBS.has(lemma) && end === group.endToken ? findSettledBefore(ground, start) : null;
  if (isReduced && !DAY.test(when?.value ?? '')) return null;
  const named = toTokenSpan(ground, settled ?? start, end);
  // "The offer, made <on May 3>", "have been running <since May 3>": the day ends what names it.
  const what =
    (isReduced || isSince) && when !== null
      ? { start: named.start, end: Math.max(named.end, toLastDayEnd(ground, when)) }
      : named;
  return {
    what,
    cue: actuality.cue,
    status: found.status,
    when,
    where,
    who: findWhoInClause(ground, group.headToken),
    family: family ?? `${lemma} ${ground.words[end - 1] ?? ''}`,
    isPlural: false,
    reference: 'deed',
    modifiers: [],
    place: where === null ? null : ground.known.language.text.slice(where.start, where.end).toLowerCase(),
    sentence,
    isHeadline: isHeadline(sentence),
    confidence: found.confidence,
    by: found.by,
  };
}

/** What holds from a day on, and not so many times since: "have been running", "has been closed". */
const HOLDING = /^(?:ban|block|bar|close|detain|ground|hold|jail|lock|seal|shut|suspend|switch)$/;

function isGoingOn({
  isPerfect,
  isFinite: isWhole,
  isProgressive,
  isPassive,
  modal,
  negation,
  lemma,
}: VerbGroup): boolean {
  if (!isPerfect || !isWhole || modal !== null || negation !== null) return false;
  return isPassive
    ? HOLDING.test(lemma)
    : isProgressive && (!SAYING.has(lemma) || DEEDS.has(lemma)) && !/^(?:be|have)$/.test(lemma);
}

/** "have been running again <since May 3>": the day or the month on which what goes on began. */
function findBeginning(ground: Ground, { firstToken, endToken }: VerbGroup): Time | null {
  const { words, timeAt, clauseAt } = ground;
  const { first, end } = toClauseRange(ground, firstToken);
  // "Has been closed twice since May 3": that day it was open.
  if (TIMES.test(words.slice(first, Math.min(end, endToken + SINCE_REACH)).join(' '))) return null;
  for (let token = endToken; token < endToken + SINCE_REACH && clauseAt[token] === clauseAt[endToken - 1]; token++) {
    if (words[token] === ',') return null;
    if (words[token] !== 'since') continue;
    let next = token;
    while (timeAt[next] === -1 && /^(?:since|about|at least|early|late|the|on)$/.test(words[next] ?? '')) next++;
    const time = timeAt[next] === -1 ? null : findTimeAt(ground, next);
    return DAY_OR_MONTH.test(time?.value ?? '') ? time : null;
  }
  return null;
}

/** In tokens. */
const SINCE_REACH = 12;
/** So many times and not all the while; the first word of a clause may be one that joins. */
const TIMES = toPattern(
  '',
  /\b/,
  anyOf(
    /(?:twice|thrice|times?|occasions?|repeatedly|sporadically|intermittently|occasionally|periodically|sometimes|daily|nightly|weekly|monthly)/,
    /(?:a|an|per|each|every) (?:hour|day|night|week|weekend|month|year)(?! (?:after|before|later|earlier|and|or|on|ago)\b)/,
    /every (?:other |second |few |\w+ )?(?:hours?|days?|nights?|weeks?|weekends?|months?|mornings?|evenings?|afternoons?|\w+day)/,
    /for (?:\w+ ){1,4}(?:hours|days|nights|weeks|months) since/,
    /on and off|off and on|again and again|now and then|over and over/,
  ),
  /\b|\w (?:only |just )?once\b/,
);
const DAY_OR_MONTH = /^\d{4}-\d{2}/;

/** "They had changed their minds overnight": the night before what is told, and not that before the article. */
function isOfEarlierNight({ known }: Ground, { isPerfect, tense }: VerbGroup, time: Time): boolean {
  return isPerfect && tense === 'past' && /^overnight$/i.test(toText(known.language.text, time));
}

/** "was set to speak on Friday": what is done on that day is the speaking. */
function isPlanningOnly({ words }: Ground, { lemma, isPassive, endToken }: VerbGroup): boolean {
  return isPassive && words[endToken] === 'to' && /^(?:bill|book|expect|plan|schedule|set|slate)$/.test(lemma);
}

/** "Puts the theft <at May 11>", "dates the letter to 1640": when another thing was is no day of its own. */
function isPutAt(ground: Ground, { lemma, isPassive, endToken }: VerbGroup, { start }: Time): boolean {
  const { known, words } = ground;
  const first = known.language.tokens.starts.indexOf(start);
  if (lemma === 'date') return /^(?:at|to|from)$/.test(words[first - 1] ?? '');
  // "Put the fire out at 5 a.m.", "was put out at 5 a.m.": with a particle it is a deed.
  return (
    lemma === 'put' && !isPassive && words[first - 1] === 'at' && findPhraseEnd(ground, endToken, first) === first - 1
  );
}

/** "The crown ended Tuesday 2 per cent lower": how dear a thing was on a day. */
function isOfPrice({ words, sentenceAt }: Ground, { lemma, endToken }: VerbGroup): boolean {
  if (!/^(?:end|close|finish|open|start|begin)$/.test(lemma)) return false;
  let isFigure = false;
  for (
    let token = endToken;
    token < endToken + PRICE_REACH && sentenceAt[token] === sentenceAt[endToken - 1];
    token++
  ) {
    // "Opened on Monday with 300 pupils, up from 200": what was there.
    if (/^(?:[,;:]|with|and)$/.test(words[token] ?? '')) return false;
    if (/^(?:[\d.,]*\d%?|half)$/.test(words[token] ?? '')) isFigure = true;
    if (/^(?:higher|lower|up|down|unchanged|flat|weaker|stronger)$/.test(words[token] ?? ''))
      return isFigure || /^(?:\d|higher|lower|unchanged|weaker|stronger|flat)/.test(words[token] ?? '');
  }
  return false;
}

/** In tokens: "ended Tuesday in London 3.1 per cent". */
const PRICE_REACH = 9;

/** "An earlier version of this article said that it had opened in May": what is taken back. */
export function isOfEarlierVersion(
  { words, sentenceAt }: Pick<Ground, 'words' | 'sentenceAt'>,
  token: number,
): boolean {
  let first = token;
  while (first > 0 && sentenceAt[first - 1] === sentenceAt[token]) first--;
  return EARLIER_VERSION.test(words.slice(first, token).join(' '));
}

const EARLIER_VERSION =
  /\b(?:an?|the|our) (?:earlier|previous|original|first|prior) (?:version|edition) of (?:this|the|our|his|her) (?:article|story|report|piece|post|column|item)\b/;

interface DeedStatus {
  readonly status: Status;
  readonly by: string;
  readonly confidence: number;
}

function toStatus(
  ground: Ground,
  group: VerbGroup,
  { form, isPast, cue }: Actuality,
  when: Time | null,
  end: number,
): DeedStatus | null {
  switch (form) {
    case 'done':
      return when === null ||
        isAhead(when, ground) ||
        (group.isPassive && group.tense === 'present' && !group.isPerfect && group.lemma !== 'date')
        ? null
        : { status: 'occurred', by: 'happenings/dated-deed', confidence: 0.8 };
    case 'ahead': {
      const isSettled = SETTLED.test(toText(ground.known.language.text, cue));
      if (when === null && (isPast || group.isProgressive || !(isSettled || SCHEDULABLE_VERBS.has(group.lemma))))
        return null;
      // "One plan to rule them all": what is done to "them" alone tells of nothing that happens.
      if (when === null && /^(?:them|it|us|you|me)$/.test(ground.words[end - 1] ?? '')) return null;
      if (
        when === null &&
        group.lemma === 'play' &&
        /^(?:role|part|host|tricks|catch)$/.test(ground.words[end - 1] ?? '')
      )
        return null;
      // What "will" befall no one that is named is a forecast.
      if (
        !isSettled &&
        !SCHEDULABLE_VERBS.has(group.lemma) &&
        !isComingIntoUse(ground, group) &&
        !(group.lemma === 'try' && group.isPassive) &&
        !hasDoer(ground, group)
      )
        return null;
      // "The target it pledged to reach last December": the day is that of the pledge.
      if (when !== null && toDirection(when, ground.known.article.published, ground.known.language.text) === 'past')
        return null;
      return { status: 'planned', by: 'happenings/planned-deed', confidence: when === null ? 0.75 : 0.8 };
    }
    case 'going-on':
      if (when !== null && isAhead(when, ground))
        return { status: 'planned', by: 'happenings/planned-deed', confidence: 0.8 };
      return when === null && UNDER_WAY_VERBS.has(group.lemma) && end > group.endToken
        ? { status: 'ongoing', by: 'happenings/deed-under-way', confidence: 0.76 }
        : null;
    case 'habit':
      // "The window closes at noon on Tuesday": what a timetable says of a day ahead.
      return when !== null &&
        isAhead(when, ground) &&
        (SCHEDULABLE_VERBS.has(group.lemma) || TIMETABLED.has(group.lemma) || isComingIntoUse(ground, group))
        ? { status: 'planned', by: 'happenings/planned-deed', confidence: 0.78 }
        : null;
    case 'given-up':
      return canBeGivenUp(ground, group, when) && isAfterAll(ground, group)
        ? { status: 'cancelled', by: 'happenings/given-up-deed', confidence: 0.8 }
        : null;
    case 'put-off':
      return canBeGivenUp(ground, group, when)
        ? { status: 'postponed', by: 'happenings/given-up-deed', confidence: 0.8 }
        : null;
    case 'undone':
      // "did not go to Halmar on Thursday after all"
      return when !== null && canBeGivenUp(ground, group, when) && hasAfterAll(ground, group)
        ? { status: 'cancelled', by: 'happenings/given-up-deed', confidence: 0.8 }
        : null;
    default:
      return null;
  }
}

/** "21 and <22 May>": where the last of the days ends that begin with a time. */
function toLastDayEnd({ known: { times, language } }: Ground, { start, end }: Time): number {
  let last = end;
  for (let index = findLastStarting(times, start) + 1; index < times.length; index++) {
    const next = times[index] as Time;
    if (!DAY.test(next.value ?? '') || !DAY_LIST.test(language.text.slice(last, next.start))) break;
    last = next.end;
  }
  return last;
}

const DAY_LIST = /^(?:,?\s(?:and|or|to|until)\s|,\s|[-–])$/;

/** True where the words before the verb name somebody, or point at a person. */
function hasDoer(ground: Ground, { firstToken }: VerbGroup): boolean {
  const { first } = toClauseRange(ground, firstToken);
  if (findWho(ground, first, firstToken, ground.clauseAt[firstToken] as number).length > 0) return true;
  return (
    /^(?:he|she|they|we|i)$/.test(ground.words[firstToken - 1] ?? '') ||
    (ground.tags[firstToken - 1] ?? '').startsWith('NNP')
  );
}

/** "will not attend after all", "will no longer travel", "decided not to take part": it had been meant to be. */
function isAfterAll(ground: Ground, group: VerbGroup): boolean {
  const { words, known } = ground;
  const { firstToken, negation } = group;
  // "Is not expected to meet the Pope": nothing was called off.
  if (!group.isFinite) return !/^(?:expected|likely|scheduled)$/.test(words[firstToken - 1] ?? '');
  // "The course is no longer being played": it is so, and nothing was called off.
  if (group.isPassive && group.isProgressive) return false;
  if (negation !== null && known.language.text.slice(negation.start, negation.end).toLowerCase() === 'no longer')
    return true;
  return hasAfterAll(ground, group);
}

function hasAfterAll({ words, sentenceAt }: Ground, { firstToken, endToken }: VerbGroup): boolean {
  for (let token = endToken; token < endToken + 20 && sentenceAt[token] === sentenceAt[firstToken]; token++)
    if (words[token] === 'after' && words[token + 1] === 'all') return true;
  return false;
}

/** "will not attend", "would no longer give the lecture on May 4": what a day was fixed for. */
function canBeGivenUp(ground: Ground, group: VerbGroup, when: Time | null): boolean {
  if (ATTENDING_VERBS.has(group.lemma)) return true;
  const isOfPlan = /^(?:plans?|intentions?|promise|pledge)$/.test(ground.words[group.firstToken - 1] ?? '');
  return (
    (group.isFinite || isOfPlan) && when !== null && (SCHEDULABLE_VERBS.has(group.lemma) || isGivingTalk(ground, group))
  );
}

/** "give the opening lecture": the verb alone tells of no day. */
function isGivingTalk({ words }: Ground, { lemma, endToken }: VerbGroup): boolean {
  if (lemma !== 'give') return false;
  for (let token = endToken; token < endToken + 6; token++) if (TALK.test(words[token] ?? '')) return true;
  return false;
}

const TALK =
  /^(?:address|concert|evidence|interview|keynote|lecture|news|performance|press|recital|sermon|speech|talk|testimony)$/;

/** True for a finite verb and for one that a finite verb governs ("is due to meet"); a time before "decision to leave" is of something else. */
function isGovernedByVerb({ verbAt }: Ground, { isFinite: isWhole, firstToken }: VerbGroup): boolean {
  return isWhole || verbAt[firstToken - 1] !== -1 || verbAt[firstToken - 2] !== -1;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH_OR_YEAR = /^\d{4}(?:-\d{2}|$)/;

function isChange(
  { words }: Ground,
  { lemma, endToken, negation, isFinite: isWhole, isProgressive }: VerbGroup,
): boolean {
  if (!isWhole || negation !== null || isProgressive || !STATIVE_VERBS.has(lemma)) return false;
  return CHANGES.test(`${lemma} ${words.slice(endToken, endToken + 4).join(' ')} `);
}

function isDatedOnly(ground: Ground, group: VerbGroup): boolean {
  const { isCue, words } = ground;
  const { lemma, firstToken, headToken, endToken, negation, isFinite: isWhole, isProgressive } = group;
  const isKnown = DATED_ONLY.has(lemma) || (group.isPassive && NOTICED.has(lemma));
  if (!isWhole || negation !== null || isProgressive || !isKnown) return false;
  // "Come November"
  if (words[headToken] === 'come' && !group.isPerfect) return false;
  if (HABITUAL.test(words.slice(firstToken, endToken).join(' '))) return false;
  // "He was named coach", "was rated inadequate": by whatever words, that is done and not said.
  const isGiven = group.isPassive && /^(?:name|rate)$/.test(lemma);
  return SETTLING_VERBS.has(lemma) || isGiven || isCue[headToken] === 0 || isMadeKnown(ground, group);
}

/** "The deal was announced on May 3", "declared a state of emergency on Monday": a thing made known is a deed; "announced that" is a saying. */
function isMadeKnown({ words, tags }: Ground, { lemma, firstToken, endToken, isPassive }: VerbGroup): boolean {
  if (!/^(?:announce|declare)$/.test(lemma)) return false;
  if (isPassive) return (tags[firstToken - 1] ?? '').startsWith('NN') && !/^(?:that|how)$/.test(words[endToken] ?? '');
  return /^(?:DT|PRP\$|NN|JJ|CD)/.test(tags[endToken] ?? '') && words[endToken] !== 'that';
}

/** Verbs that nothing is told by without what they are done to: "the deal that the nations reached in Paris". */
const DONE_TO: ReadonlySet<string> = new Set(
  'announce call choose confirm declare discover express find get hit inform lose offer put raise reach report warn'.split(
    ' ',
  ),
);

/** True where the words say who did it, and what was done: "she had gotten them" and "they decided" do not. */
function isToldWhole(ground: Ground, group: VerbGroup, start: number, end: number): boolean {
  const { tags } = ground;
  const { lemma, isPassive, firstToken, endToken } = group;
  if (start >= firstToken || !tags.slice(start, end).some((tag) => tag.startsWith('NN') || tag === 'CD')) return false;
  if (SETTLING_VERBS.has(lemma)) return end > endToken || findSettledBefore(ground, start) !== null;
  return isPassive || !DONE_TO.has(lemma) || (end > endToken && !/^(?:IN|TO|RB)$/.test(tags[endToken] ?? ''));
}

/** True for a verb of doing; false for one of saying, of being, of trying. */
function isEventive(ground: Ground, group: VerbGroup): boolean {
  const { words, tags, verbAt, verbs } = ground;
  const { lemma, headToken, endToken, negation } = group;
  if (
    !/^[a-z]+$/.test(lemma) ||
    /^un(?!veil|der|leash|earth|ite|load|fold|seat|cover)/.test(lemma) ||
    words[headToken - 1] === '-'
  )
    return false;
  if (tags[endToken] === 'RP') return !PHRASAL_SAYINGS.has(`${lemma} ${words[endToken]}`);
  if (QUOTE.test(words[group.firstToken - 1] ?? '') && QUOTE.test(words[endToken] ?? '')) return false;
  if (HABITUAL.test(words.slice(group.firstToken, endToken).join(' '))) return false;
  // "The offer, made on May 3", "the payment was made on May 3", "the letter is dated May 3"
  if (lemma === 'make' && (group.isFinite ? group.isPassive : tags[headToken] === 'VBN')) return true;
  if (lemma === 'date' && group.isPassive) return true;
  // "He was dismissed on Monday", "they will be tried in May": "she dismissed the claim" is a saying, and "tried to" no deed.
  if (/^(?:dismiss|try)$/.test(lemma) && group.isPassive) return true;
  // "She was denied bail", "they were granted asylum": what somebody gets or does not get is no claim.
  if (GRANTING.test(lemma) && group.isPassive && /^(?:NN|JJ|DT)/.test(tags[endToken] ?? '')) return true;
  // "A service will be held": what is held by nobody is no view.
  if (SAYING.has(lemma) && !DEEDS.has(lemma) && !(lemma === 'hold' && group.isPassive)) return false;
  if (isComingIntoUse(ground, group) || isHearing(ground, group) || isGivingTalk(ground, group)) return true;
  if (STATIVE_VERBS.has(lemma)) return negation !== null && ATTENDING_VERBS.has(lemma);
  if (PHASE_VERBS.has(lemma)) {
    const next = verbs[verbAt[endToken] ?? -1];
    if (tags[endToken] === 'VBG') return isBeginning(ground, group);
    return next === undefined || next.isFinite;
  }
  return words[headToken] !== "'s" && !(group.isProgressive && group.tense === 'past');
}

function isComingIntoUse({ words }: Ground, { lemma, endToken }: VerbGroup): boolean {
  return COMES_INTO_USE.test(`${lemma} ${words.slice(endToken, endToken + 3).join(' ')}`);
}

/** "will hear the case on May 4": what a court does. */
function isHearing({ words }: Ground, { lemma, endToken, isPassive }: VerbGroup): boolean {
  return lemma === 'hear' && !isPassive && HEARD.test(words.slice(endToken, endToken + 3).join(' '));
}

const HEARD = toPattern(
  '',
  /^(?:(?:the|an?|his|her|its|their) )?(?:\w+ )?/,
  anyWordOf('appeals? arguments? case challenge complaint evidence lawsuit petition suit testimony'),
  /\b/,
);

/** What a verb of beginning leads in: "began <to run>", "began <filling> a reservoir"; null for any other verb. */
function findBegun(ground: Ground, { lemma, endToken }: VerbGroup): VerbGroup | null {
  const { words, tags } = ground;
  if (!PHASE_VERBS.has(lemma) || (tags[endToken] !== 'VBG' && words[endToken] !== 'to')) return null;
  return findVerbAt(ground, endToken);
}

/** "began filling a reservoir in April": the day is that of the beginning. */
function isBeginning({ verbs, verbAt }: Ground, { lemma, endToken }: VerbGroup): boolean {
  const deed = verbs[verbAt[endToken] ?? -1];
  return (
    /^(?:begin|start|stop|resume)$/.test(lemma) &&
    deed !== undefined &&
    !deed.isFinite &&
    !STATIVE_VERBS.has(deed.lemma)
  );
}

/** One past the words that name the deed: the verb, its object and one phrase that belongs to it; never a time. */
function findPredicateEnd(ground: Ground, group: VerbGroup, isBidden = false): number {
  const { words, tags } = ground;
  const limit = group.endToken + 14;
  let end = group.endToken;
  const { starts, ends } = ground.known.language.tokens;
  const begun = findBegun(ground, group);
  if (begun !== null && !isBidden) return findPredicateEnd(ground, begun, true);
  // "jump-start the talks"
  if (words[end] === '-' && starts[end] === ends[end - 1] && starts[end + 1] === ends[end]) end += 2;
  // "will not come <on Saturday>"
  const isOfTime = ground.timeAt[end + 1] !== undefined && ground.timeAt[end + 1] !== -1;
  if ((tags[end] === 'RP' && !isOfTime) || STATES.test(words[end] ?? '') || isBareParticle(ground, end)) end++;
  if (group.isPassive && DECLARING_VERBS.has(group.lemma)) end = findDeclaredEnd(ground, end);
  let object = findPhraseEnd(ground, end, limit);
  // "awarded her a medal"
  if (tags[end] === 'PRP' && object === end + 1) object = findPhraseEnd(ground, object, limit);
  // "sent the federation <an email>"
  else if (GIVING_VERBS.has(group.lemma) && !group.isPassive && object > end && isOfOwn(ground, object))
    object = Math.max(object, findPhraseEnd(ground, object, limit));
  if (object > end) end = object;
  // "ordered the guards shot": without the participle the deed would be another.
  const ordered =
    object > group.endToken && !isBidden && BIDDING_VERBS.has(group.lemma) ? findVerbAt(ground, object) : null;
  if (ordered !== null && !ordered.isFinite && BIDDEN.test(tags[object] ?? ''))
    return findPredicateEnd(ground, ordered, true);
  // "set the injunction <aside>": without it the deed would be another.
  if (object > group.endToken && PARTED.test(words[end] ?? '') && !isOfTime && !isPhraseFirst(ground, end + 1)) end++;
  // "Police arrested <and charged a man>"
  const joined =
    object === group.endToken && end === object && words[end] === 'and' ? findVerbAt(ground, end + 1) : null;
  if (joined !== null && isWithOwnObject(ground, group, joined)) return findPredicateEnd(ground, joined, isBidden);
  const settled = SETTLING_VERBS.has(group.lemma) && !isBidden ? findSettledEnd(ground, end) : null;
  if (settled !== null) return settled;
  for (let count = 0; count < 2; count++) {
    const word = words[end] ?? '';
    if (!(GOES_ON.has(word) || (word === 'of' && count === 0 && object > group.endToken))) break;
    const next = isPronounAlone(ground, end + 1) ? end + 2 : findPhraseEnd(ground, end + 1, limit);
    // "noticed on the evening" of a day: that is when.
    if (DAY_PARTS.has(words[next - 1] ?? '') && words[next] === 'of') break;
    if (next === end + 1 || (BACK.has(word) && tags[end + 1]?.startsWith('VB'))) break;
    // "in the Sea <of Tarn>", "in front <of the cathedral>"
    const whole = words[next] === 'of' ? findPhraseEnd(ground, next + 1, limit) : next;
    const goesOn =
      whole > next + 1 && ((tags[whole - 1] ?? '').startsWith('NNP') || PART_OF.test(words[next - 1] ?? ''));
    end = goesOn ? whole : next;
  }
  return end;
}

/** "<arrested> and charged a man": what was done to whoever is named behind the second. */
function isWithOwnObject({ tags }: Ground, one: VerbGroup, two: VerbGroup): boolean {
  return (
    !one.isPassive &&
    !two.isPassive &&
    one.isFinite &&
    two.isFinite &&
    two.firstToken === one.endToken + 1 &&
    two.endToken === two.firstToken + 1 &&
    one.endToken === one.firstToken + 1 &&
    DONE_TO_SOMEBODY.has(one.lemma) &&
    /^(?:DT|PRP|NN|CD|JJ)/.test(tags[two.endToken] ?? '')
  );
}

/** Verbs that tell nothing without whom or what they are done to. */
const DONE_TO_SOMEBODY: ReadonlySet<string> = new Set(
  'abduct arrest attack beat bomb build buy capture chase convict detain find hit hunt injure invade kidnap kill rob seize shell shoot stab stop storm strike surround take torture wound'.split(
    ' ',
  ),
);

/** Verbs with two objects: to whom, and what. */
const GIVING_VERBS: ReadonlySet<string> = new Set(
  'award cost deny give grant hand lend offer pay promise sell send show teach'.split(' '),
);

/** "an email", "40 pages": a phrase with a beginning of its own, and no day. */
function isOfOwn({ tags, timeAt }: Ground, token: number): boolean {
  return /^(?:DT|PRP\$|CD)$/.test(tags[token] ?? '') && timeAt[token] === -1;
}

function isPhraseFirst({ tags, timeAt }: Ground, token: number): boolean {
  return timeAt[token] === -1 && /^(?:DT|PRP|CD|NN|JJ)/.test(tags[token] ?? '');
}

/** "stuck to <that>", "met with <them>" */
function isPronounAlone({ words, tags, timeAt }: Ground, token: number): boolean {
  if (/^(?:it|them|him|us|me)$/.test(words[token] ?? '')) return true;
  return (
    /^(?:this|that|these|those)$/.test(words[token] ?? '') &&
    !/^(?:NN|JJ|CD|VBG)/.test(timeAt[token + 1] === -1 ? (tags[token + 1] ?? '') : '')
  );
}

/** In tokens: what somebody decides is told in so many words, or cut. */
const LONGEST_SETTLED = 24;

/** "decided <last night that the school will close>", "agreed <to reopen the road>": to the end of the clause; null where none follows. */
function findSettledEnd(ground: Ground, token: number): number | null {
  const { words, tags, timeAt, sentenceAt } = ground;
  let at = token;
  while (at < token + 6 && (timeAt[at] !== -1 || (tags[at] === 'IN' && timeAt[at + 1] !== -1))) at++;
  if (words[at] === 'to') {
    const deed = findVerbAt(ground, at);
    return deed === null || deed.isFinite ? null : findPredicateEnd(ground, deed, true);
  }
  if (words[at] !== 'that') return null;
  while (at < token + LONGEST_SETTLED && sentenceAt[at] === sentenceAt[token] && !/^[,.;:"”]$/.test(words[at] ?? ''))
    at++;
  return at;
}

/** "<The school will close in July, county councillors> decided": where the sentence begins; null where nothing of that kind stands before. */
function findSettledBefore({ words, sentenceAt }: Ground, start: number): number | null {
  if (words[start - 1] !== ',') return null;
  let first = start - 1;
  while (first > start - LONGEST_SETTLED && sentenceAt[first - 1] === sentenceAt[start]) first--;
  return sentenceAt[first - 1] === sentenceAt[start] || first > start - 4 ? null : first;
}

/** "came <back> on Monday", "came <out> on May 8": no phrase of its own follows. */
function isBareParticle({ words, timeAt, tags }: Ground, token: number): boolean {
  if (!/^(?:back|out|down|away|home|together|apart|ashore)$/.test(words[token] ?? '')) return false;
  return words[token] === 'back' || tags[token + 1] === 'IN' || timeAt[token + 1] !== -1;
}

/** "was declared <fully contained>", "was ruled <unlawful>" */
function findDeclaredEnd({ tags }: Ground, token: number): number {
  let at = token;
  while (/^RB/.test(tags[at] ?? '') && at < token + 2) at++;
  return /^(?:JJ|VBN)$/.test(tags[at] ?? '') ? at + 1 : token;
}

/** "visit" for "travelled to"; null for a verb that shares its kind with no noun. */
function toFamily({ words }: Ground, { lemma, endToken }: VerbGroup): string | null {
  return EVENT_VERB_FAMILIES.get(`${lemma} ${words[endToken] ?? ''}`) ?? EVENT_VERB_FAMILIES.get(lemma) ?? null;
}

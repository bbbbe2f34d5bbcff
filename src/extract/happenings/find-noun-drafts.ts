import type { Status, Time } from '../../document/findings.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { isDenied } from './denied.ts';
import type { Draft } from './draft.ts';
import { type EventNoun, findEventNouns } from './event-nouns.ts';
import { findGovernors } from './governor.ts';
import { type Ground, toTokenSpan } from './ground.ts';
import { findWhere, findWho, findWhoInClause } from './participants.ts';
import { STATUS_RULES } from './rules.ts';
import type { EventMention } from './status-rule.ts';
import { findPlannedTime, findTimeInClause, findTimeOnPhrase, isAhead } from './when.ts';

/** Words before a noun that say nothing about which one it is. */
const PLAIN_MODIFIER = toPattern(
  '',
  /^/,
  anyWordOf(
    `the a an this that these those his her its their our my your first second third last next new official big major planned scheduled
    upcoming coming proposed cancelled canceled postponed delayed would be long awaited first foreign historic much highly anticipated
    former - 's '`,
  ),
  /$/,
);

/** Mentions of happenings by a noun, where the words say what became of them. */
export function findNounDrafts(ground: Ground, isHeadline: (sentence: number) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (const noun of findEventNouns(ground)) {
    const draft = toDraft(ground, noun, isHeadline(ground.sentenceAt[noun.phrase.head] as number));
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

function toDraft(ground: Ground, noun: EventNoun, isHeadline: boolean): Draft | null {
  const { words, tags, sentenceAt } = ground;
  const { phrase } = noun;
  if (isIndefinitePlural(noun, ground) || isPartOfName(noun, ground)) return null;
  const governors = findGovernors(ground, phrase);
  const onPhrase = findTimeOnPhrase(ground, phrase.first, phrase.end, phrase.tail);
  const isBehind = onPhrase !== null && onPhrase.start > (ground.known.language.tokens.starts[phrase.head] as number);
  const ownTime = isBehind && isOnlySpokenOf(ground, phrase.first) ? null : onPhrase;
  const verb = governors[0]?.verb;
  const clauseTime =
    onPhrase === null && verb !== undefined
      ? findTimeInClause(ground, Math.min(phrase.first, verb.firstToken), Math.max(phrase.tail, verb.endToken))
      : null;
  const mention: EventMention = { noun, governors, isHeadline, ownTime, clauseTime };
  for (const rule of STATUS_RULES) {
    const found = rule.toStatus(mention, ground);
    if (found === null) continue;
    if (found.status !== 'denied' && isNone(noun, ground)) return null;
    if (found.status === 'occurred' && isCounted(noun, ground)) return null;
    if (found.status !== 'denied' && isDenied(ground, found.cue)) return null;
    // "on Tuesday blocked the planned merger": the day behind is that of the blocking.
    const isNamedPlanned = rule.id === 'happenings/named-so' && found.status === 'planned';
    const own =
      isNamedPlanned && clauseTime !== null && !isAhead(clauseTime, ground)
        ? { ...mention, clauseTime: null }
        : mention;
    const when = found.when ?? toWhen(found.status, own, ground);
    if (noun.isLoose && when === null && (found.status === 'occurred' || found.status === 'ongoing')) return null;
    // Where no verb of the event's own says it, the others in the clause need not take part.
    const isAlone = rule.id === 'happenings/dated' || rule.id === 'happenings/named-so';
    const where = findWhere(ground, phrase, noun.family === 'visit', verb?.endToken ?? phrase.tail);
    const determiner =
      tags[phrase.first] === 'DT' || tags[phrase.first] === 'PRP$' ? (words[phrase.first] as string) : '';
    return {
      what: toTokenSpan(ground, found.first ?? phrase.first, phrase.tail),
      cue: found.cue,
      status: found.status,
      when,
      where,
      who: isAlone ? findWho(ground, phrase.first, phrase.tail, null) : findWhoInClause(ground, phrase.head),
      family: noun.family,
      isPlural: noun.isPlural,
      reference:
        determiner === 'a' ||
        determiner === 'an' ||
        determiner === 'another' ||
        determiner === 'any' ||
        determiner === 'no'
          ? 'indefinite'
          : determiner !== ''
            ? 'definite'
            : 'bare',
      modifiers: toModifiers(ground, noun),
      place: where === null ? null : ground.known.language.text.slice(where.start, where.end).toLowerCase(),
      sentence: sentenceAt[phrase.head] as number,
      isHeadline,
      confidence: rule.confidence,
      by: rule.id,
    };
  }
  return null;
}

/** "Had doubts about <the bid> in May", "was told of <the closure> at noon": the day is that of the doubts or of the telling. */
function isOnlySpokenOf(ground: Ground, first: number): boolean {
  const { words, sentenceAt } = ground;
  const at = first - 2;
  if (sentenceAt[at] !== sentenceAt[first]) return false;
  if (/^(?:about|over|regarding|concerning)$/.test(words[first - 1] ?? '') && QUALMS.test(words[at] ?? '')) return true;
  return /^(?:of|about)$/.test(words[first - 1] ?? '') && TOLD_OF.test(words[at] ?? '');
}

const QUALMS =
  /^(?:doubts?|worr(?:y|ies)|concerns?|fears?|misgivings?|reservations?|qualms|questions?|scruples|anxiet(?:y|ies)|unease|scepticism|skepticism|second)$/;
const TOLD_OF =
  /^(?:told|informed|notified|warned|advised|learned|learnt|heard|reminded|apprised|spoke|spoken|talked|asked|knew|complained|dreamed)$/;

/** The time of the event itself: a day after "was cancelled" or "called off the race" may be that of the calling off. */
function toWhen(
  status: Status,
  { noun: { phrase }, governors, ownTime, clauseTime }: EventMention,
  ground: Ground,
): Time | null {
  if (status === 'hypothetical') return ownTime;
  const planned = status === 'planned' || status === 'occurred' ? null : findPlannedTime(ground, phrase.tail);
  if (planned !== null) return planned;
  if (status !== 'cancelled' && status !== 'postponed') return ownTime ?? clauseTime;
  const { starts } = ground.known.language.tokens;
  const isOnName = ownTime !== null && ownTime.start < (starts[phrase.head] as number);
  const isObject = governors[0]?.role === 'object';
  return ownTime !== null && (isOnName || !isObject || isAhead(ownTime, ground)) ? ownTime : null;
}

/** "North American Free Trade Agreement": a noun that is part of a name, and that names events only now and then. */
function isPartOfName({ isLoose, phrase: { first, head } }: EventNoun, { tags, words, known }: Ground): boolean {
  if (words[head] === 'ballot' && words[first - 1] === 'on') return true;
  if (!isLoose || !(tags[head] as string).startsWith('NNP')) return false;
  return /^[A-Z]/.test(known.language.text.charAt(known.language.tokens.starts[head] as number));
}

/** "No meeting is planned", "no call or meeting planned", "no meeting took place", "hardly any meetings" */
function isNone({ phrase: { first } }: EventNoun, { words, sentenceAt }: Ground): boolean {
  if (words[first] === 'no') return true;
  if (/^(?:hardly|scarcely|barely|not)$/.test(words[words[first] === 'any' ? first - 1 : -1] ?? '')) return true;
  if (words[first - 1] !== 'or' && words[first - 1] !== 'nor') return false;
  for (let token = first - 2; token > first - JOINED && sentenceAt[token] === sentenceAt[first]; token--)
    if (/^(?:no|neither|any|never)$/.test(words[token] ?? '')) return true;
  return false;
}

/** In tokens: what "no" holds of beside what it stands before. */
const JOINED = 8;

/** "held 214 ballots", "after 12 concerts": a number, and no one event. */
function isCounted({ isPlural, phrase }: EventNoun, { words, tags }: Ground): boolean {
  return isPlural && tags[phrase.first] === 'CD' && /^\d[\d,]+$/.test(words[phrase.first] as string);
}

/** "Meetings were cancelled": of no one day; "the elections", "talks" are one happening. */
function isIndefinitePlural({ isPlural, phrase }: EventNoun, { words, tags }: Ground): boolean {
  if (!isPlural) return false;
  const tag = tags[phrase.first] as string;
  return (
    phrase.first === phrase.head || !(tag === 'DT' || tag === 'PRP$' || tag === 'CD') || words[phrase.first] === 'some'
  );
}

function toModifiers({ words, tags, timeAt }: Ground, { phrase }: EventNoun): string[] {
  const found: string[] = [];
  for (let token = phrase.first; token < phrase.head; token++) {
    const word = words[token] as string;
    if (timeAt[token] !== -1 || PLAIN_MODIFIER.test(word)) continue;
    // A possessor is somebody who takes part, and counted as such.
    if ((tags[token] ?? '').startsWith('NNP') || isBeforePossessive(tags, token, phrase.head)) continue;
    if (/^(?:JJ|NN|CD|VB)/.test(tags[token] as string)) found.push(word);
  }
  return found;
}

function isBeforePossessive(tags: readonly string[], token: number, head: number): boolean {
  for (let next = token; next < head; next++) if (tags[next] === 'POS') return true;
  return false;
}

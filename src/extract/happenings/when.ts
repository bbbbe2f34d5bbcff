import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span } from '../../document/span.ts';
import { ATTENDING_VERBS } from '../../lexicon/event-verbs.ts';
import { parseEventWord } from '../event-words.ts';
import type { VerbGroup } from '../words.ts';
import { findVerbAt, type Ground } from './ground.ts';
import { toNounPhrase } from './noun-phrase.ts';

/** After these a time says how long, since when or up to when, and not when it happens. */
const NOT_WHEN: ReadonlySet<string> = new Set(
  'since until till by before after through throughout from past despite beyond per than about over for within to between and'.split(
    ' ',
  ),
);
const DAY = /^\d{4}-\d{2}-\d{2}/;
const DAY_OR_MONTH = /^\d{4}-\d{2}/;
const PAST_WORDS = /\b(?:last|ago|yesterday|previous|earlier|past|preceding)\b/i;
const AHEAD_WORDS = /\b(?:next|tomorrow|coming|upcoming|later|following)\b/i;

/** True for a day, an hour, a year; false for how long, how often, and "now" or "recently". */
export function isDate({ type, value }: Time): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  // A decade or a century is no date.
  return value === null || !/_REF$|^\d{1,3}$/.test(value);
}

/**
 * The time at a token where it can date a happening; null elsewhere. The time of a saying dates only the deed that is the saying ("voted on Tuesday
 * to sell"), and one told before it ("on May 5 she wrote to the board and asked").
 */
export function findTimeAt(
  { known, timeAt, sayingTimes }: Ground,
  token: number,
  deed: Span | null = null,
): Time | null {
  const time = known.times[timeAt[token] ?? -1];
  if (time === undefined || !isDate(time)) return null;
  const cues = sayingTimes.get(time.id)?.slice(0, 4);
  if (cues === undefined) return time;
  if (deed === null) return null;
  const isBefore = cues.every(({ start }) => start >= Math.max(deed.end, time.end));
  return isBefore || cues.some((cue) => isOverlapping(cue, deed)) ? time : null;
}

/** The time that stands inside a phrase or right after it: "next month's visit", "the vote on Tuesday", "the 2014 floods". */
export function findTimeOnPhrase(ground: Ground, first: number, end: number, tail: number): Time | null {
  for (let token = first; token < end; token++) {
    const time = findTimeAt(ground, token);
    if (time !== null) return time;
  }
  for (const from of tail > end ? [end, tail] : [end]) {
    const time = findTimeAfter(ground, from);
    if (time !== null) return time;
  }
  return null;
}

/** Verbs that put an event on a day. */
const SETTING: ReadonlySet<string> = new Set(
  'plan schedule set announce call arrange organise organize fix slate book bill expect begin start open hold take be'.split(
    ' ',
  ),
);
/** In tokens: "that the union of the dockers had announced for Sunday". */
const RELATIVE_REACH = 14;

/** The day a clause on the phrase sets it on: "the march planned for Sunday", "the talks that were to have opened on Tuesday". */
export function findPlannedTime(ground: Ground, end: number): Time | null {
  const { words, tags, sentenceAt, timeAt, verbs, verbAt } = ground;
  const from = words[end] === ',' ? end + 1 : end;
  const isRelative = /^(?:that|which)$/.test(words[from] ?? '');
  if (!isRelative && tags[from] !== 'VBN') return null;
  let isSet = false;
  for (let token = from; token < from + RELATIVE_REACH && sentenceAt[token] === sentenceAt[end - 1]; token++) {
    if (words[token] === ',') return null;
    const verb = verbs[verbAt[token] ?? -1];
    if (verb !== undefined) isSet = SETTING.has(verb.lemma) && verb.negation === null && !hasBeen(ground, verb);
    if (timeAt[token] === -1) continue;
    const time = isSet && /^(?:for|on)$/.test(words[token - 1] ?? '') ? findTimeAt(ground, token) : null;
    return time === null || isOfOtherYear(ground, time) ? null : time;
  }
  return null;
}

/** "the trial that began on Monday": it was held on that day, not only to be held. */
function hasBeen({ words }: Ground, verb: VerbGroup): boolean {
  if (!BEGINNING.has(verb.lemma) || !verb.isFinite || words[verb.endToken] === 'due') return false;
  return verb.tense === 'past' && verb.modal === null;
}

const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'hold', 'take', 'be']);

/** How many times before it in its sentence are looked at. */
const TIMES_BACK = 4;

/** "In 2016 the union called off a strike planned for Easter": a day without a year, in a sentence that tells of an earlier one. */
function isOfOtherYear({ known: { times, language } }: Ground, time: Time): boolean {
  const { text, sentences } = language;
  const year = time.value?.slice(0, 4) ?? '';
  const sentence = sentences[findLastStarting(sentences, time.start)];
  if (sentence === undefined || !/^\d{4}$/.test(year) || text.slice(time.start, time.end).includes(year)) return false;
  const from = findLastStarting(times, time.start);
  for (let at = from; at > from - TIMES_BACK && (times[at]?.start ?? -1) >= sentence.start; at--)
    if (/^\d{4}$/.test(times[at]?.value ?? '') && (times[at]?.value ?? '') < year) return true;
  return false;
}

/** The time that follows at once: "on Tuesday", "next week", "early on Monday". */
export function findTimeAfter(ground: Ground, from: number): Time | null {
  const { words, timeAt, sentenceAt } = ground;
  for (let token = from; token < Math.min(from + 3, words.length) && sentenceAt[token] === sentenceAt[from]; token++) {
    if (timeAt[token] !== -1) {
      const time = isNounAfter(ground, token) ? null : findTimeAt(ground, token);
      // "a strike for June 21" is of that day; "the plan for 2020" is about that year.
      return words[token - 1] === 'for' && !DAY.test(time?.value ?? '') ? null : time;
    }
    // "the voyage of January 18", "the fire of March 2009"; "the budget of 2014" is about that year.
    if (words[token] === 'of' && token === from) {
      const time = timeAt[token + 1] === -1 || isNounAfter(ground, token + 1) ? null : findTimeAt(ground, token + 1);
      return DAY_OR_MONTH.test(time?.value ?? '') ? time : null;
    }
    if (!/^(?:on|in|at|for|during|early|late|later|earlier|,|here|there)$/.test(words[token] as string)) return null;
  }
  return null;
}

/** The nearest time in the clause of the verb that ends before `endToken`, those after it first; never one that another phrase owns. */
export function findTimeInClause(
  ground: Ground,
  firstToken: number,
  endToken: number,
  canPrecede = true,
  deed: Span | null = null,
): Time | null {
  const { clauseAt, sentenceAt, clauses, words } = ground;
  const clause = clauseAt[firstToken] as number;
  const sentence = sentenceAt[firstToken] as number;
  for (let token = endToken; sentenceAt[token] === sentence && token < endToken + REACH; token++) {
    if (clauseAt[token] !== clause) {
      if (isOwnClauseBehind(ground, token, clause)) continue;
      break;
    }
    if (
      isOtherDeed(ground, token) ||
      isToldBeside(ground, token) ||
      isFoundToHave(ground, token) ||
      isOfParticiple(ground, token) ||
      isOfOthers(ground, token)
    )
      break;
    // "apologised to Lee, who had left the firm, on Friday": the comma ends what is told of Lee.
    if (clauses[clause]?.kind === 'relative' && words[token] === ',') {
      const close = findApposition(ground, token);
      if (close === null) break;
      token = close;
      continue;
    }
    const time = toFreeTime(ground, token, deed);
    if (time !== null) return time;
  }
  if (!canPrecede) return null;
  const shared = findTimeOfNext(ground, firstToken, endToken) ?? findTimeBeforeWhen(ground, clause);
  if (shared !== null) return shared;
  for (
    let token = firstToken - 1;
    token >= 0 && sentenceAt[token] === sentence && token > firstToken - REACH;
    token--
  ) {
    if (clauseAt[token] !== clause) continue;
    const time = toFreeTime(ground, token, deed);
    if (time !== null && isAdjunctBefore(ground, token)) return time;
  }
  return null;
}

/** "hired Ann Lee, <a former clerk,> in May": the comma that ends it; null where none does. */
function findApposition({ words, tags, verbAt, clauseAt, timeAt }: Ground, comma: number): number | null {
  if (!/^(?:DT|CD|NNP|PRP\$)/.test(tags[comma + 1] ?? '')) return null;
  for (let token = comma + 1; token < comma + LONGEST_APPOSITION && clauseAt[token] === clauseAt[comma]; token++) {
    if (words[token] === ',') return token;
    if (verbAt[token] !== -1 || timeAt[token] !== -1) return null;
  }
  return null;
}

/** In tokens. */
const LONGEST_APPOSITION = 10;

/** "skidded off the road and fell into a ravine on Friday": two deeds of one subject share the time at their end. */
function findTimeOfNext(ground: Ground, firstToken: number, endToken: number): Time | null {
  const { words, clauseAt, sentenceAt, clauses } = ground;
  const group = findVerbAt(ground, firstToken);
  let token = endToken;
  while (token < endToken + REACH && clauseAt[token] === clauseAt[firstToken]) token++;
  const next = findVerbAt(ground, token + 1);
  if (
    words[token] !== 'and' ||
    words[token - 1] === ',' ||
    sentenceAt[token] !== sentenceAt[firstToken] ||
    next?.firstToken !== token + 1
  )
    return null;
  // "had found the faults and reported them in May": two deeds to one thing, one after the other.
  if (OBJECT_AGAIN.test(words[next.endToken] ?? '')) return null;
  if (
    group === null ||
    next.tense !== group.tense ||
    next.modal !== group.modal ||
    clauses[clauseAt[token] as number]?.opener !== 'and'
  )
    return null;
  return findTimeInClause(ground, next.firstToken, next.endToken, false);
}

const OBJECT_AGAIN = /^(?:it|them|him|her)$/;

/** "in 1983, when 31 men died": the time that a "when" hangs on. */
function findTimeBeforeWhen(ground: Ground, index: number): Time | null {
  const { clauses, words, timeAt, sentenceAt } = ground;
  const clause = clauses[index];
  if (clause?.opener !== 'when') return null;
  const when = words[clause.firstToken] === 'when' ? clause.firstToken : clause.firstToken + 1;
  const before = words[when - 1] === ',' ? when - 2 : when - 1;
  if (words[when] !== 'when' || before < 0 || timeAt[before] === -1 || sentenceAt[before] !== sentenceAt[when])
    return null;
  return findTimeAt(ground, before);
}

const CALENDAR_NAME =
  /day\b|\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|\b(?:last|next|this|week|month|year)\b/i;
/** "invited him to visit her in May": the time is that of the visit. */
function isOtherDeed(ground: Ground, token: number): boolean {
  const verb = findVerbAt(ground, token);
  if (verb === null || verb.isFinite || verb.firstToken !== token || !ATTENDING_VERBS.has(verb.lemma)) return false;
  return ground.words[token] === 'to' || ground.tags[verb.headToken] === 'VBG';
}

/** "were found <to have been wiped on the night of May 3>", "is said <to have left on Monday>": the time is that of what is found or said to have been. */
function isFoundToHave(ground: Ground, token: number): boolean {
  return ground.words[token] === 'to' && findVerbAt(ground, token)?.isPerfect === true;
}

/** "has cooperated, including <offering in August> to meet", "resigned after <losing a vote on Monday>": what is told beside the deed has its own time. */
function isToldBeside(ground: Ground, token: number): boolean {
  const verb = findVerbAt(ground, token);
  if (verb === null || verb.isFinite || verb.firstToken !== token || ground.tags[verb.headToken] !== 'VBG')
    return false;
  return /^(?:including|after|before|despite|since)$/.test(ground.words[token - 1] ?? '');
}

/** "Was forced on us by a review, <published last week> by the bank": right behind a comma and with its own day. */
function isOfParticiple(ground: Ground, token: number): boolean {
  const { words, tags, timeAt } = ground;
  const comma = /^RB/.test(tags[token - 1] ?? '') ? token - 2 : token - 1;
  if (tags[token] !== 'VBN' || words[comma] !== ',' || !(tags[comma - 1] ?? '').startsWith('NN')) return false;
  const verb = findVerbAt(ground, token);
  if (verb !== null && (verb.isFinite || verb.firstToken !== token)) return false;
  return (
    timeAt[token + 1] !== -1 || (/^(?:on|in|at|late|early)$/.test(words[token + 1] ?? '') && timeAt[token + 2] !== -1)
  );
}

/** "Six were suspended, up from the four <announced on Sunday>": the day of the others. */
function isOfOthers(ground: Ground, token: number): boolean {
  const { words, tags, timeAt } = ground;
  const isCount = tags[token - 1] === 'CD' && /^(?:the|from|than|to|of)$/.test(words[token - 2] ?? '');
  if (!isCount || findVerbAt(ground, token)?.firstToken !== token) return false;
  return (
    timeAt[token + (/^(?:on|in|at)$/.test(words[token + 1] ?? '') ? 2 : 1)] !== -1 && /^VB[DN]$/.test(tags[token] ?? '')
  );
}

/** In tokens: a time further off belongs to something else. */
const REACH = 30;

function isOwnClauseBehind({ clauseAt, sentenceAt }: Ground, token: number, clause: number): boolean {
  const sentence = sentenceAt[token];
  for (let next = token + 1; next < token + 15 && sentenceAt[next] === sentence; next++)
    if (clauseAt[next] === clause) return true;
  return false;
}

function toFreeTime(ground: Ground, token: number, deed: Span | null): Time | null {
  const { words, timeAt, known, tags } = ground;
  const time = findTimeAt(ground, token, deed);
  if (time === null || timeAt[token - 1] === timeAt[token]) return null;
  const before = words[token - 1] ?? '';
  if (NOT_WHEN.has(before) && !(before === 'from' && isFirstDay(ground, token, time, deed))) return null;
  // "between May 6-9": the end of a length of time.
  if (/^[-–—]$/.test(before) && timeAt[token - 2] !== -1 && token > 1) return null;
  // "called Christmas a sham": a feast without a preposition is what the verb is about.
  const isFeast =
    /^NNP/.test(tags[token] ?? '') && !CALENDAR_NAME.test(known.language.text.slice(time.start, time.end));
  if (isFeast && !/^(?:IN|,)$/.test(tags[token - 1] ?? '')) return null;
  if (/^(?:until|since|by)\b/i.test(known.language.text.slice(time.start, time.end))) return null;
  if (isNounAfter(ground, token) || isOfEventBefore(ground, token)) return null;
  // "the budget of 2014": the year belongs to the noun.
  if (
    (before === 'of' && !DAY_PARTS.has(words[token - 2] ?? '')) ||
    (/^(?:DT|JJ|PRP\$)$/.test(tags[token - 1] ?? '') && known.words.tags[token]?.startsWith('CD') === true)
  )
    return null;
  return time;
}

/** "will be closed <from Monday>": the day on which it begins; "moved from Monday", "open from Monday to Friday" tell of none. */
function isFirstDay({ words, timeAt }: Ground, token: number, time: Time, deed: Span | null): boolean {
  if (deed === null || !DAY.test(time.value ?? '') || !LASTING.has((deed as Partial<VerbGroup>).lemma ?? ''))
    return false;
  let next = token;
  while (timeAt[next] === timeAt[token]) next++;
  return !/^(?:to|until|till|through|and|[-–—])$/.test(words[next] ?? '');
}

/** Verbs of what goes on from a day. */
const LASTING: ReadonlySet<string> = new Set(
  `allow apply ban bar block charge close cut evacuate forbid ground halt impose introduce limit offer open operate pause prohibit ration reopen
   require restrict resume sell shut stop strike suspend`
    .trim()
    .split(/\s+/),
);

/** "in the early hours of Sunday" */
const DAY_PARTS: ReadonlySet<string> = new Set(['hours', 'morning', 'afternoon', 'evening', 'night']);

/** "resigned after the vote on Tuesday", "swayed by his announcement in 2014": the time is that of the noun. */
function isOfEventBefore(ground: Ground, token: number): boolean {
  const { words, tags, verbAt } = ground;
  const head = /^(?:IN|RB|JJ)$/.test(tags[token - 1] ?? '') ? token - 2 : token - 1;
  if (!(tags[head] ?? '').startsWith('NN') || parseEventWord(words[head] ?? '') === null) return false;
  const { first } = toNounPhrase(ground, head);
  const before = words[first - 1] ?? '';
  if (/^(?:of|by|after|before|during|since|over|about|from|following|despite)$/.test(before)) return true;
  // "attacked his plan and his vote in 2005": whose vote it was, not when it was attacked.
  if (before === 'and' && tags[first] === 'PRP$') return true;
  // "filed for bankruptcy in May": the verb's own phrase; "his showing in the primary in May" is not.
  // "died <there> in a fire in May"
  const last = /^RB|^EX/.test(tags[first - 2] ?? '') ? first - 3 : first - 2;
  return /^(?:in|at|for)$/.test(before) && verbAt[last] === -1;
}

/** "Tuesday's vote", "the May visit", "the 2014 Clean Air Act": the time belongs to the noun after it. */
function isNounAfter({ words, tags, timeAt, verbAt, verbs }: Ground, token: number): boolean {
  let first = token;
  while (timeAt[first - 1] === timeAt[token]) first--;
  let next = token;
  while (timeAt[next] === timeAt[token]) next++;
  if (words[next] === "'s" || words[next] === "'" || tags[next] === 'POS' || words[next - 1] === "'s") return true;
  if (verbAt[next] !== -1) return false;
  if (tags[first - 1] === 'IN' && isSubjectFrom({ tags, verbAt, verbs }, next)) return false;
  const isDetermined = /^(?:DT|PRP\$)$/.test(tags[first] ?? '') || /^(?:DT|PRP\$|POS)$/.test(tags[first - 1] ?? '');
  return (isDetermined ? /^(?:NN|JJ|CD|VBN|VBG)/ : /^(?:NN|NNS|JJ)$/).test(tags[next] ?? '');
}

/** "On Friday morning <police> found her", "On May 4 <prosecutors in Oslo> charged him": one phrase up to the verb is a subject, and no noun of the day. */
function isSubjectFrom({ tags, verbAt, verbs }: Pick<Ground, 'tags' | 'verbAt' | 'verbs'>, from: number): boolean {
  if (!/^(?:NN|JJ)/.test(tags[from] ?? '')) return false;
  for (let token = from; token < from + LONGEST_SUBJECT; token++) {
    if (verbAt[token] !== -1) return verbs[verbAt[token] ?? -1]?.isFinite === true;
    const isOther = /^(?:DT|PRP|PRP\$|CD)$/.test(tags[token] ?? '') && tags[token - 1] !== 'IN';
    if (isOther || !/^(?:NN|JJ|IN|DT|PRP\$|CD|POS)/.test(tags[token] ?? '')) return false;
  }
  return false;
}

/** In tokens. */
const LONGEST_SUBJECT = 8;

/** Before the verb a time counts at the head of the clause ("On Monday, she …", "Monday night she …") or next to the verb ("on Monday resigned"). */
function isAdjunctBefore(ground: Ground, token: number): boolean {
  const { clauseAt, timeAt, words, tags, verbAt } = ground;
  let first = token;
  while (timeAt[first - 1] === timeAt[token]) first--;
  let last = token;
  while (timeAt[last + 1] === timeAt[token]) last++;
  // "on Thursday narrowly approved"
  const next = tags[last + 1] === 'RB' ? last + 2 : last + 1;
  if (verbAt[next] !== -1 && clauseAt[next] === clauseAt[token]) return !isOfSubjectPart(ground, first);
  for (let before = first - 1; before >= 0 && clauseAt[before] === clauseAt[token]; before--)
    if (
      !/^(?:IN|RB|CC|CD|WRB|JJ|DT|,|``|:)$/.test(tags[before] ?? '') &&
      words[before] !== ',' &&
      !OF_CLOCK.test(words[before] ?? '')
    )
      return false;
  return true;
}

/** "At <ten minutes to> six on the <morning> of March 3, shells fell" */
const OF_CLOCK =
  /^(?:minutes?|hours?|quarter|half|past|to|morning|afternoon|evening|night|eve|dawn|dusk|noon|midnight)$/;

/**
 * "The draft <published by the site on Monday> had come from a clerk", "The plan <to open the town on Friday> had been dropped": the day is that
 * of the participle or the infinitive on the subject, and not of the verb behind it. "A man <accused of arson> on Tuesday pleaded guilty", "An
 * attempt <to raise the wreck> on Friday failed": here it may as well be that of the verb.
 */
function isOfSubjectPart(ground: Ground, time: number): boolean {
  const { words, tags, clauseAt, verbAt } = ground;
  for (let token = time - 1; token > time - LONGEST_PART && clauseAt[token] === clauseAt[time]; token--) {
    if (words[token] === ',') return false;
    const verb = findVerbAt(ground, token);
    if (verb === null || verb.firstToken !== token) continue;
    if (verb.isFinite) return false;
    const noun = /^RB/.test(tags[token - 1] ?? '') ? token - 2 : token - 1;
    if (!(tags[noun] ?? '').startsWith('NN') || verbAt[noun] !== -1) return false;
    if (words[token] === 'to') return !TRIED.test(words[noun] ?? '');
    return tags[verb.headToken] === 'VBN' && !ACCUSING.has(verb.lemma);
  }
  return false;
}

/** In tokens: "published by the ministry of health and the two agencies on Monday". */
const LONGEST_PART = 14;
const TRIED = /^(?:attempts?|bids?|efforts?|mission|operation|try)$/;
const ACCUSING: ReadonlySet<string> = new Set('accuse charge convict indict suspect want'.split(' '));

/** Whether a time lies behind or ahead of the article; null where nothing tells. */
export function toDirection(time: Time, published: string | null, text: string): 'past' | 'ahead' | null {
  const { value } = time;
  if (published !== null && value !== null && /^\d{4}/.test(value)) {
    const day = toFirstDay(value.replace(/T.*$/, ''));
    if (/^\d{4}(?:-\d{2}){0,2}$/.test(day)) {
      const here = published.slice(0, day.length);
      if (day !== here) return day < here ? 'past' : 'ahead';
    }
  }
  const words = text.slice(time.start, time.end);
  if (PAST_WORDS.test(words)) return 'past';
  return AHEAD_WORDS.test(words) ? 'ahead' : null;
}

/** "2016-SU" as its middle month, so that a season can be compared with a day. */
function toFirstDay(value: string): string {
  return value.replace(/-(SP|SU|FA|WI)$/, (_, season: string) => SEASON_MONTHS[season] ?? '');
}

const SEASON_MONTHS: Readonly<Record<string, string>> = { SP: '-04', SU: '-07', FA: '-10', WI: '-01' };

/** True where a time lies ahead of the article. */
export function isAhead(time: Time, { known }: Ground): boolean {
  return toDirection(time, known.article.published, known.language.text) === 'ahead';
}

/** True where a time lies behind the article. */
export function isBehind(time: Time, { known }: Ground): boolean {
  return toDirection(time, known.article.published, known.language.text) === 'past';
}

/** The time an event is moved to: "until Friday", "to June 5", "by two weeks" gives none. */
export function findNewTime(ground: Ground, from: number): Time | null {
  const { words, sentenceAt, timeAt, clauseAt } = ground;
  for (
    let token = from;
    token < from + 10 && sentenceAt[token] === sentenceAt[from - 1] && clauseAt[token] === clauseAt[from - 1];
    token++
  ) {
    if (timeAt[token] === -1 || timeAt[token - 1] === timeAt[token]) continue;
    const before = timeAt[token - 1] === -1 ? words[token - 1] : words[token];
    if (/^(?:until|till|to|for)$/.test(before ?? '') || /^(?:until|till)$/.test(words[token] ?? ''))
      return findTimeAt(ground, token);
  }
  return null;
}

/** "scheduled for Tuesday", "set for 9 a.m. on June 5", "planned in May" */
export function findTimeAfterFor(ground: Ground, from: number): Time | null {
  const { words, timeAt, sentenceAt } = ground;
  for (let token = from; token < from + 4 && sentenceAt[token] === sentenceAt[from - 1]; token++) {
    if (timeAt[token] !== -1) return findTimeAt(ground, token);
    if (!/^(?:for|on|in|at|early|late|later|during|the)$/.test(words[token] as string)) return null;
  }
  return null;
}

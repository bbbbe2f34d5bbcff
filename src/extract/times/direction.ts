import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { parseEventWord } from '../event-words.ts';
import { findTokenIndex } from '../known.ts';
import type { VerbGroup, Words } from '../words.ts';
import type { Direction } from './time-rule.ts';

/** "Was set off", "set fire to": of what was done, not of what is set for later. */
const SET_GOING = toPattern(
  'i',
  /^\s(?!for\b|up for\b)(?:(?!(?:at|by|for|in|on|to)\s)[\w'’$-]+\s){0,5}?/,
  /(?:off|up|out|aside|back|free|fire to|fire|ablaze|afire|alight|on fire|in motion|on course|(?:a |an )?[\w ]{0,20}(?:record|example|precedent|sail|foot))\b/,
);
/** In any tense, what follows these lies ahead: "was scheduled for Friday", "expected in December". */
const PLANNING: ReadonlySet<string> = new Set([
  ...[
    'plan',
    'schedule',
    'expect',
    'set',
    'slate',
    'book',
    'propose',
    'intend',
    'postpone',
    'delay',
    'anticipate',
    'await',
  ],
  ...[
    'promise',
    'vow',
    'pledge',
    'extend',
    'aim',
    'threaten',
    'prepare',
    'demand',
    'want',
    'hope',
    'invite',
    'reschedule',
  ],
]);
/** After these in the past, what "to" leads in did happen: "began to fall", "voted to leave". */
const DONE: ReadonlySet<string> = new Set([
  ...['begin', 'start', 'continue', 'vote', 'fail', 'refuse', 'manage', 'use', 'decline', 'help', 'come', 'go', 'seem'],
  ...['appear', 'have', 'rise', 'fall', 'rush', 'return', 'gather', 'grow', 'turn', 'move', 'force', 'prove', 'get'],
]);
/** "Rain is forecast for Sunday". */
const FORETOLD: ReadonlySet<string> = new Set(['forecast', 'predict', 'project', 'foresee', 'tip']);
/** In the present these speak of what is fixed for later: "they meet Monday". */
const TIMETABLED: ReadonlySet<string> = new Set([
  ...[
    'meet',
    'begin',
    'start',
    'open',
    'end',
    'expire',
    'arrive',
    'leave',
    'visit',
    'travel',
    'resume',
    'take',
    'face',
  ],
  ...['return', 'close', 'go', 'play', 'vote', 'head', 'appear', 'run', 'hold', 'host', 'stage', 'convene'],
]);
/** Who is asked, told or wanted to do something has yet to do it, however many words stand between. */
const ASKING: ReadonlySet<string> = new Set([
  ...[
    'ask',
    'tell',
    'order',
    'urge',
    'allow',
    'want',
    'require',
    'instruct',
    'call',
    'request',
    'persuade',
    'press',
    'warn',
  ],
  ...['advise', 'command', 'direct', 'need', 'permit', 'give', 'have'],
]);
const BEHIND_BEFORE = /\b(?:since|back in|back on)\s(?:the\s|early\s|late\s|mid-)*$/i;
const AHEAD_BEFORE =
  /\b(?:(?:effective|payable|due|starting|beginning)\s(?:on\s|in\s)?|(?:ahead of|run-up to|advance of)\s(?:the\s|a\s)?)$/i;
/** Of what is to come, and of what came sooner than was thought: "could open as early as May", "saw it as early as Saturday". */
const SOON_BEFORE = /\bas (?:soon|early) as\s$/i;
const BY_BEFORE = /\bby\s(?:the\s|early\s|late\s|mid-)*$/i;
const UNTIL_BEFORE = /\b(?:until|till|to)\s(?:the\s|early\s|late\s|mid-|at\s)*$/i;
const ON_BEFORE = /\bon\s$/i;
const UNTIL_AFTER = /^\s(?:until|till|to|by)\b/i;
const FOR_BEFORE = /\bfor\s(?:the\s|early\s|late\s|next\s|on\s)*$/i;
/** What is called or announced "for" a day comes after it. */
const CALLING: ReadonlySet<string> = new Set([
  'announce',
  'arrange',
  'call',
  'convene',
  'fix',
  'organise',
  'organize',
  'summon',
]);
/** "gave them until Friday", "extended to May". */
const GRANTING: ReadonlySet<string> = new Set([
  'give',
  'have',
  'extend',
  'postpone',
  'delay',
  'push',
  'move',
  'adjourn',
  'put',
  'defer',
  'suspend',
  'reschedule',
]);
/** What comes before a time that opens a clause, and so goes with the verb after it. */
const OPENS_CLAUSE = /(?:\bthat,?|[;:—–]|,\s(?:and|but|while))\s(?:(?:on|in|by|at|late|early|the)\s)*$/i;
/** What stands in a calendar before it happens: with these the verb beside "Friday's" does tell. */
const SCHEDULED_NOUN = anyWordOf(
  `debate election vote game match final meeting summit visit hearing referendum ceremony rally trip talks primary ballot
    session launch deadline event conference poll showdown`,
);
const SCHEDULED = toPattern('i', /^['’]?s?\s(?:[\w-]+\s){0,2}/, SCHEDULED_NOUN, /s?\b/);
/** "observers for the election on", "two months before the vote in": seen from before it, whatever the verb beside it. */
const BEFORE_SCHEDULED = toPattern(
  'i',
  /\b(?:before|ahead of|until|to|into|for)\s(?:the|its|their|his|her)\s(?:[\w-]+\s){0,2}/,
  SCHEDULED_NOUN,
  /s?\s(?:on|in)\s(?:early\s|late\s)?$/,
);
/** "Sunday's service on the square will not take place" */
const WILL_BE_HELD =
  /^['’]s\s[^.,;:]{0,50}?\swill (?:not |now |no longer |still )?(?:take place|be held|go ahead|begin|start|open)\b/i;
/** In UTF-16 code units. */
const LONGEST_SCHEDULED = 80;
/** "on Friday", "a Friday": with a preposition of its own a time belongs to the verb. */
const IN_NOUN = /\b(?:a|an|the|his|her|its|their|our|my|your|['’]s)\s(?:[a-z-]+\s)?$/i;

/** Where the verb of a time looks: the nearest before it in its sentence, else the first after it. */
export function toDirection(language: Language, words: Words, sentence: Span, time: Span): Direction {
  const { text } = language;
  const { verbs } = words;
  const before = text.slice(Math.max(sentence.start, time.start - 24), time.start);
  if (AHEAD_BEFORE.test(before)) return 'future';
  if (BEHIND_BEFORE.test(before)) return 'past';
  if (BEFORE_SCHEDULED.test(text.slice(Math.max(sentence.start, time.start - LONGEST_SCHEDULED), time.start)))
    return 'future';
  if (WILL_BE_HELD.test(text.slice(time.end, Math.min(sentence.end, time.end + LONGEST_SCHEDULED)))) return 'future';
  // "Friday's ruling" has no verb; the one beside it speaks of something else.
  if (isOfNoun(language, words, time) && !SCHEDULED.test(text.slice(time.end, time.end + 40))) return 'none';
  const last = findLastStarting(verbs, time.start);
  const index = UNTIL_BEFORE.test(before) ? toStaying(verbs, last) : last;
  const previous = toVerbIn(sentence, verbs[index]);
  if (previous !== null && UNTIL_BEFORE.test(before) && GRANTING.has(previous.lemma)) return 'future';
  // "It was extended on Monday until the end of the month": the day of the extending.
  if (
    previous !== null &&
    GRANTING.has(previous.lemma) &&
    previous.isFinite &&
    previous.tense === 'past' &&
    ON_BEFORE.test(before) &&
    UNTIL_AFTER.test(text.slice(time.end, time.end + 20))
  )
    return 'past';
  // "They had booked another cruise for May": nobody books what is past.
  if (previous?.lemma === 'book' && /\bfor\s$/i.test(before)) return 'future';
  // "The union has called a strike for Monday": whoever calls it looks ahead. One that "had been called for Monday" may be over.
  if (previous !== null && FOR_BEFORE.test(before) && isCallingAhead(language, words, sentence, index, time))
    return 'future';
  const next = toVerbIn(sentence, verbs[index + 1]);
  if (next !== null && (previous === null || OPENS_CLAUSE.test(before)))
    return toDirectionOf(text, words, index + 1, sentence, true);
  const direction = previous === null ? 'none' : toDirectionOf(text, words, index, sentence, false);
  return direction === 'none' && (BY_BEFORE.test(before) || SOON_BEFORE.test(before)) ? 'future' : direction;
}

/** Of "stays closed until" the verb that tells how long, and not the "closed". */
function toStaying(verbs: Words['verbs'], index: number): number {
  const [verb, before] = [verbs[index], verbs[index - 1]];
  if (verb === undefined || before === undefined || before.endToken !== verb.firstToken) return index;
  return /^(?:stay|remain|keep)$/.test(before.lemma) ? index - 1 : index;
}

/** True where the nearest verb before a time, else the first after it in its sentence, is in the past perfect: "had rung at six". */
export function isOfBefore({ verbs }: Words, sentence: Span, time: Span): boolean {
  const index = findLastStarting(verbs, time.start);
  const verb = toVerbIn(sentence, verbs[index]) ?? toVerbIn(sentence, verbs[index + 1]);
  return verb?.isFinite === true && verb.isPerfect && verb.tense === 'past';
}

/** "Friday's ruling", "her Sunday morning collapse". */
function isOfNoun(language: Language, { tags }: Words, { start, end }: Span): boolean {
  const { text } = language;
  if (/^['’]s?\b/.test(text.slice(end, end + 3))) return true;
  if (text[end] !== ' ' || !IN_NOUN.test(text.slice(Math.max(0, start - 14), start))) return false;
  return /^(?:NN|JJ|VBG)/.test(tags[findTokenIndex({ language }, end)] ?? '');
}

/** "called a strike for Friday", where nothing after it tells that it has been: "…, and the dockers stayed at home". */
function isCallingAhead(
  { text, tokens }: Language,
  { verbs }: Words,
  sentence: Span,
  index: number,
  time: Span,
): boolean {
  const verb = verbs[index];
  if (verb === undefined || !CALLING.has(verb.lemma) || isLookingBack(verb)) return false;
  let isEvent = !NAMING.has(verb.lemma);
  for (let token = verb.endToken; !isEvent && (tokens.starts[token] ?? time.start) < time.start; token++)
    isEvent = parseEventWord(text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()) !== null;
  if (!isEvent) return false;
  let { end } = time;
  for (let at = index + 1; at < index + FOLLOWED; at++) {
    const next = toVerbIn(sentence, verbs[at]);
    if (next === null) break;
    const isTold = next.isFinite && next.tense === 'past' && next.modal === null && !SAYING.has(next.lemma);
    if (isTold && !REASON.test(text.slice(end, next.start))) return false;
    end = next.end;
  }
  return true;
}

/** How many verbs after it are looked at. */
const FOLLOWED = 5;
/** "announced 40 cases for Saturday", "called it a day": more is announced and called than what is to come. */
const NAMING: ReadonlySet<string> = new Set(['announce', 'call']);
const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'announce', 'report']);
const REASON = /\b(?:after|because|since)\b/;

/** "had called", "was called" */
function isLookingBack({ tense, isPerfect, isPassive }: VerbGroup): boolean {
  return tense === 'past' && (isPerfect || isPassive);
}

function toVerbIn(sentence: Span, verb: VerbGroup | undefined): VerbGroup | null {
  return verb !== undefined && verb.start >= sentence.start && verb.start < sentence.end ? verb : null;
}

/** Where one verb looks; an infinitive or "-ing" form is read with the verb before it. */
function toDirectionOf(
  text: string,
  { tags, verbs }: Words,
  index: number,
  sentence: Span,
  isAfter: boolean,
): Direction {
  for (let at = index, steps = 0; steps < 4; at--, steps++) {
    const verb = toVerbIn(sentence, verbs[at]);
    if (verb === null) return 'none';
    const governor = toVerbIn(sentence, verbs[at - 1]);
    if (verb.isFinite) return toFiniteDirection(verb, isAfter, isPlanning(text, verb));
    const tag = tags[verb.headToken];
    const isTo = tags[verb.firstToken] === 'TO';
    // A bare "read" or "visit" is no infinitive but a word mistaken; the verb before it tells.
    if (tag === 'VB' && !isTo) continue;
    // "Expects to have cleared them by Easter" looks ahead, "is said to have left by Easter" does not.
    if (isTo && verb.isPerfect) return governor !== null && PLANNING.has(governor.lemma) ? 'future' : 'past';
    if (isTo) return toInfinitiveDirection(verb, governor);
    if (isPlanning(text, verb)) return 'future';
    if (tag === 'VBN' || tag === 'VBD') return 'past';
    // "arriving Tuesday" goes with the verb it leans on.
  }
  return 'none';
}

function isPlanning(text: string, { lemma, end }: VerbGroup): boolean {
  return PLANNING.has(lemma) && !(lemma === 'set' && SET_GOING.test(text.slice(end, end + 60)));
}

function toFiniteDirection(verb: VerbGroup, isAfter: boolean, isAhead: boolean): Direction {
  const { tense, modal, isPerfect, isProgressive, lemma } = verb;
  // "Monday's debate might not move many": what may be the upshot of it.
  if (modal === 'could' || (isAfter && (modal === 'might' || modal === 'may'))) return 'none';
  if (tense === 'future' || modal !== null) return isPerfect && tense !== 'future' ? 'past' : 'future';
  // "On Friday it planned to pay": the time of the planning.
  if (isAhead && !(tense === 'past' && (isPerfect || isAfter))) return 'future';
  if (isPerfect || tense === 'past') return 'past';
  if (verb.isPassive && FORETOLD.has(lemma)) return 'future';
  if (tense === 'present' && (isProgressive || TIMETABLED.has(lemma))) return 'future';
  return 'none';
}

function toInfinitiveDirection(verb: VerbGroup, governor: VerbGroup | null): Direction {
  // "guidelines to be published" are not yet.
  if (governor === null) return verb.isPassive ? 'future' : 'none';
  if (verb.isPassive) return governor.tense === 'past' && governor.isPerfect ? 'none' : 'future';
  // "had planned to open in May": it may be past, or never have been.
  if (governor.tense === 'past' && governor.isPerfect) return 'none';
  if (PLANNING.has(verb.lemma)) return 'future';
  const isAdjacent = verb.firstToken - governor.endToken <= 1;
  // "is an effort to recover from" has no time of its own.
  if (governor.tense !== 'past' && !governor.isPerfect)
    return isAdjacent || governor.lemma !== 'be' ? 'future' : 'none';
  const { lemma } = governor;
  if (isAdjacent) return DONE.has(lemma) ? 'past' : 'future';
  // "made an offer to buy it Friday" speaks of the offer.
  return ASKING.has(lemma) || PLANNING.has(lemma) ? 'future' : 'past';
}

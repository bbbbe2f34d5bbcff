import type { Span } from '../../document/span.ts';
import { toVerbLemma } from '../../language/lemmas.ts';
import type { VerbGroup } from '../words.ts';
import { findVerbAt, type Ground, toTokenSpan } from './ground.ts';
import { toNounPhrase } from './noun-phrase.ts';

/**
 * How real the deed of a verb is by its own form and by the word that governs it: "held" is done, "will hold" ahead, "is holding"
 * going on, "would have held" against the fact, "did not hold" undone, "will not hold" given up; null where the words leave it
 * open ("may hold", "if it holds", "urged them to hold").
 */
export interface Actuality {
  readonly form: 'done' | 'ahead' | 'going-on' | 'against-fact' | 'undone' | 'given-up' | 'put-off' | 'habit';
  /** The words that say so: the verb with its governor. */
  readonly cue: Span;
  /** True where the plan belongs to the past: "was to hold", "had been due to". */
  readonly isPast: boolean;
}

/** "decided to cancel", "was forced to cancel": the deed follows from the governor. */
const REALISING: ReadonlySet<string> = new Set(
  'decide force choose opt manage elect vote compel oblige have move rush go come prompt lead cause help get start begin proceed dare'.split(
    ' ',
  ),
);
/** "plans to hold", "agreed to hold". */
const PLANNING: ReadonlySet<string> = new Set(
  'plan intend mean agree prepare promise pledge vow arrange schedule slate set book bill expect decide aim go be schedule'.split(
    ' ',
  ),
);
/** With "be": "is due to hold". */
const PLANNING_ADJECTIVES: ReadonlySet<string> = new Set(
  'due set slated scheduled poised ready booked billed expected planned supposed about going'.split(' '),
);
const PLANNING_NOUNS: ReadonlySet<string> = new Set(
  'plan plans intention intentions pledge promise agreement deal'.split(' '),
);
const DECIDING_NOUNS: ReadonlySet<string> = new Set('decision decisions move ruling vote'.split(' '));
const ABSTRACT: ReadonlySet<string> = new Set(
  'aim goal idea plan strategy purpose point task job challenge objective hope intention ticket way thing key mission role answer solution best least next step priority trick temptation duty'.split(
    ' ',
  ),
);
const DROPPING: ReadonlySet<string> = new Set(['cancel', 'scrap', 'drop', 'abandon', 'shelve', 'ditch', 'axe']);
const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);
const ABOUT_TO_HOLD: ReadonlySet<string> = new Set(['scheduled', 'planned']);

/** The actuality of a verb group. `isHeadline` lets a bare present tell what has just happened. */
export function toActuality(ground: Ground, group: VerbGroup, isHeadline: boolean): Actuality | null {
  return group.isFinite ? toFinite(ground, group, isHeadline) : toNonFinite(ground, group, isHeadline);
}

function toFinite(ground: Ground, group: VerbGroup, isHeadline: boolean): Actuality | null {
  const { words, clauses, clauseAt } = ground;
  const clause = clauses[clauseAt[group.headToken] as number];
  if ((clause !== undefined && CONDITIONAL.has(clause.opener)) || isUnderCondition(ground, group)) return null;
  if (isQuestion(ground, group) || isAsked(ground, group)) return null;
  const cue = toTokenSpan(ground, group.firstToken, group.endToken);
  const make = (form: Actuality['form'], isPast = false): Actuality => ({ form, cue, isPast });
  const first = words[group.firstToken];
  if (group.modal !== null) {
    if (group.modal === 'will' || group.modal === 'shall') return make(group.negation === null ? 'ahead' : 'given-up');
    if (group.modal === 'would' && group.isPerfect && group.negation === null) return make('against-fact');
    if (group.modal === 'going to') return make(group.negation === null ? 'ahead' : 'given-up', group.tense === 'past');
    // "would" looks ahead from a saying; without one it is a thought.
    if (group.modal === 'would' && group.tense !== 'past' && isReported(ground, group, cue))
      return make(group.negation === null ? 'ahead' : 'given-up', true);
    return null;
  }
  if (first === 'to') return null;
  if (group.negation !== null) return group.tense === 'past' || group.isPerfect ? make('undone') : make('given-up');
  if (group.tense === 'future') return make('ahead');
  if (group.isProgressive && group.tense === 'present' && !group.isPerfect) return make('going-on');
  if (group.tense === 'past' || group.isPerfect) return make('done');
  if (group.isPassive || isHeadline) return make('done');
  return make('habit');
}

/** "If two were killed", "whether at least three of them were": a number is the subject, which opens no clause by itself. */
function isUnderCondition({ words, tags, sentenceAt }: Ground, { firstToken }: VerbGroup): boolean {
  let token = firstToken - 1;
  while (token > firstToken - LONGEST_COUNT && (COUNT.test(tags[token] ?? '') || COUNT_TIE.test(words[token] ?? '')))
    token--;
  return sentenceAt[token] === sentenceAt[firstToken] && CONDITIONAL.has(words[token] ?? '');
}

/** In tokens. */
const LONGEST_COUNT = 6;
const COUNT = /^(?:CD|P?DT|RB[RS]?|JJ[RS]?|PRP)$/;
const COUNT_TIE = /^(?:at|of|than)$/;

function toNonFinite(ground: Ground, group: VerbGroup, isHeadline: boolean): Actuality | null {
  const { words, tags } = ground;
  const first = words[group.firstToken] as string;
  const own = toTokenSpan(ground, group.firstToken, group.endToken);
  if (first === 'having') return { form: 'done', cue: own, isPast: false };
  if (first === 'to' || first === 'not') return toInfinitive(ground, group, isHeadline);
  const tag = tags[group.headToken];
  const before = words[group.firstToken - 1] ?? '';
  // "after cancelling the visit", "by calling off the match"
  if (tag === 'VBG' && (before === 'after' || before === 'by' || before === 'since'))
    return { form: 'done', cue: own, isPast: false };
  return tag === 'VBN' && isReduced(ground, group) ? { form: 'done', cue: own, isPast: false } : null;
}

/** In tokens: "issued by the ministry of health on Monday". */
const REDUCED_REACH = 9;
const REDUCED_END = /^(?:[,.;:()“”"]|who|which|that|and|but|or)$/;

/** "The offer, made on May 3, …", "the tape published by the site on Monday": a participle behind its noun, with a day of its own. */
function isReduced(ground: Ground, { firstToken, headToken, endToken }: VerbGroup): boolean {
  const { words, tags, timeAt, verbAt, sentenceAt } = ground;
  if (firstToken !== headToken) return false;
  const noun = words[firstToken - 1] === ',' ? firstToken - 2 : firstToken - 1;
  if (!(tags[noun] ?? '').startsWith('NN') || timeAt[noun] !== -1 || sentenceAt[noun] !== sentenceAt[headToken])
    return false;
  for (let token = endToken; token < endToken + REDUCED_REACH && sentenceAt[token] === sentenceAt[headToken]; token++) {
    if (timeAt[token] !== -1)
      return (
        (words[token - 1] === 'on' || token === endToken) &&
        ((noun < firstToken - 1 && !isVerbOfClause(ground, token)) ||
          (noun === firstToken - 1 && !isOfAny(ground, noun) && hasVerbAfter(ground, token)))
      );
    if (verbAt[token] !== -1 || REDUCED_END.test(words[token] ?? '')) return false;
  }
  return false;
}

/** "the report that the head, Ann Lee, <presented on Monday> leaves no doubt": where no comma ends it, the verb of a clause. */
function isVerbOfClause(ground: Ground, time: number): boolean {
  let next = time;
  while (ground.timeAt[next] === ground.timeAt[time]) next++;
  return findVerbAt(ground, next)?.isFinite === true;
}

/** "No complaint filed on Monday was upheld", "anybody arrested on Saturday": nothing is told of any of them. */
function isOfAny(ground: Ground, noun: number): boolean {
  const { words } = ground;
  const { first } = toNounPhrase(ground, noun);
  return ANY.test(words[noun] ?? '') || ANY.test(words[first] ?? '') || words[first - 1] === 'not';
}

const ANY =
  /^(?:any|no|not|each|every|either|neither|whatever|any(?:body|one|thing)|every(?:body|one|thing)|nobody|nothing)$/;

/** "may run again, the court ruled on Friday": where no verb follows, the participle is one. "Goods bought on Friday will be taxed": whichever they are. */
function hasVerbAfter({ verbs, verbAt, sentenceAt }: Ground, token: number): boolean {
  for (let next = token; next < token + QUESTION_REACH && sentenceAt[next] === sentenceAt[token]; next++) {
    const verb = verbs[verbAt[next] ?? -1];
    if (verb?.isFinite === true) return verb.modal === null && verb.tense !== 'future';
  }
  return false;
}

function toInfinitive(ground: Ground, group: VerbGroup, isHeadline: boolean): Actuality | null {
  const { words, tags } = ground;
  let before = group.firstToken - 1;
  const isNegated = group.negation !== null || words[before] === 'not';
  while (before > 0 && /^(?:not|instead|only|now|still|also|then)$/.test(words[before] as string)) before--;
  const governor = findVerbAt(ground, before);
  const last = words[before] as string;
  const cue = toTokenSpan(ground, governor?.firstToken ?? before, group.endToken);
  const isNoun = (tags[before] ?? '').startsWith('NN');
  const dropped = isNoun && PLANNING_NOUNS.has(last) && !isNegated ? findDropping(ground, before) : null;
  if (dropped !== null)
    return { form: 'given-up', cue: toTokenSpan(ground, dropped.firstToken, group.endToken), isPast: false };
  // "The plan to open the pass on Friday had been dropped"
  const undoing = isNoun && !isNegated && PLANNING_NOUNS.has(last) ? findUndoing(ground, group) : null;
  if (undoing !== null) {
    // "Has not been dropped", "may be dropped", "was suspended": nobody knows what becomes of it.
    if (undoing.verb.negation !== null || toActuality(ground, undoing.verb, false)?.form !== 'done') return null;
    if (undoing.lemma === 'suspend') return null;
    const form = PUTTING_OFF.test(undoing.lemma) ? 'put-off' : 'given-up';
    return { form, cue: toTokenSpan(ground, before, group.endToken), isPast: false };
  }
  if (isNoun && PLANNING_NOUNS.has(last) && hasNone(ground, before)) return null;
  if (isNoun && PLANNING_NOUNS.has(last))
    return isNegated ? null : { form: 'ahead', cue: toTokenSpan(ground, before, group.endToken), isPast: false };
  // "The decision to close the bridge was dropped": nothing tells that it was closed.
  if (isNoun && DECIDING_NOUNS.has(last) && findUndoing(ground, group) !== null) return null;
  if (isNoun && DECIDING_NOUNS.has(last))
    return { form: isNegated ? 'given-up' : 'done', cue: toTokenSpan(ground, before, group.endToken), isPast: false };
  if (last === 'refusal') return { form: 'given-up', cue: toTokenSpan(ground, before, group.endToken), isPast: false };
  const be = findVerbAt(ground, before - 1);
  if (PLANNING_ADJECTIVES.has(last) && (be?.lemma === 'be' || governor !== null)) {
    const verb = governor ?? be;
    if (verb === null || verb.modal !== null || !verb.isFinite) return null;
    const isPast = verb.tense === 'past' || verb.isPerfect;
    const span = toTokenSpan(ground, verb.firstToken, group.endToken);
    if (verb.negation !== null || isNegated)
      return ABOUT_TO_HOLD.has(last) ? null : { form: 'given-up', cue: span, isPast };
    return { form: 'ahead', cue: span, isPast };
  }
  if (governor === null) return isNegated ? null : toForced(ground, before, group);
  const outer = governor.isFinite
    ? toFinite(ground, governor, isHeadline)
    : toOuterInfinitive(ground, governor, isHeadline);
  if (outer === null) return null;
  // "The aim is to win": an aim, not a plan for a day.
  if (governor.lemma === 'be' && ABSTRACT.has(words[governor.firstToken - 1] ?? '')) return null;
  if (governor.lemma === 'be' && governor.negation === null && !isNegated) {
    const isPast = governor.tense === 'past';
    // "Was to have met them on Friday": nobody puts it so of what came about.
    return { form: isPast && group.isPerfect ? 'given-up' : 'ahead', cue, isPast };
  }
  if (governor.lemma === 'refuse' || governor.lemma === 'decline') {
    return outer.form === 'done' ? { form: 'given-up', cue, isPast: false } : null;
  }
  if (isNegated)
    return governor.lemma === 'decide' || governor.lemma === 'choose' ? { form: 'given-up', cue, isPast: false } : null;
  if (outer.form === 'undone' || outer.form === 'given-up' || outer.form === 'against-fact') return null;
  if (PLANNING.has(governor.lemma) && governor.lemma !== 'decide')
    return {
      form: 'ahead',
      cue,
      isPast: governor.tense === 'past' && !governor.isPerfect && governor.lemma !== 'agree',
    };
  if (REALISING.has(governor.lemma) && outer.form !== 'habit')
    return { form: outer.form, cue, isPast: outer.form === 'ahead' && outer.isPast };
  return null;
}

/** "The storm forced <the president> to call off her visit": she did. */
const FORCING: ReadonlySet<string> = new Set(['force', 'compel', 'oblige', 'prompt', 'lead', 'cause']);

function toForced(ground: Ground, head: number, group: VerbGroup): Actuality | null {
  if (!/^(?:NN|PRP$)/.test(ground.tags[head] ?? '') || ground.words[group.firstToken] !== 'to') return null;
  const { first } = toNounPhrase(ground, head);
  const verb = findVerbAt(ground, first - 1);
  if (verb === null || verb.isPassive || !verb.isFinite || !FORCING.has(verb.lemma)) return null;
  const form = toFinite(ground, verb, false)?.form;
  return form === 'done' ? { form, cue: toTokenSpan(ground, group.firstToken, group.endToken), isPast: false } : null;
}

/** True within what somebody said, or in a clause that goes on from a verb; false under a condition. */
function isReported(ground: Ground, { firstToken }: VerbGroup, cue: Span): boolean {
  const { places, words, sentenceAt, clauses, clauseAt } = ground;
  for (let token = firstToken - QUESTION_REACH; token < firstToken + QUESTION_REACH; token++)
    if (sentenceAt[token] === sentenceAt[firstToken] && CONDITIONAL.has(words[token] as string)) return false;
  const opener = clauses[clauseAt[firstToken] as number]?.opener;
  return places.findHolder(cue) !== null || opener === 'that' || opener === 'why' || isAfterSaying(ground, firstToken);
}

/** "The truce would hold, she said, and delegations would meet": what goes on after the saying is said too. */
function isAfterSaying({ words, sentenceAt }: Ground, firstToken: number): boolean {
  for (
    let token = firstToken - 1;
    token > firstToken - SAID_REACH && sentenceAt[token] === sentenceAt[firstToken];
    token--
  )
    if (words[token] === 'and')
      return words[token - 1] === ',' && /^(?:said|says|added|announced)$/.test(words[token - 2] ?? '');
  return false;
}

/** In tokens. */
const SAID_REACH = 8;

/** "deciding who will sit in parliament": nothing is said of who does. */
function isAsked({ clauses, clauseAt, words, tags }: Ground, { firstToken }: VerbGroup): boolean {
  const index = clauseAt[firstToken] as number;
  const clause = clauses[index];
  const asking = clause?.opener === 'and' || clause?.opener === 'or' ? clauses[index - 1] : clause;
  if (asking === undefined || !/^(?:who|what|which|whom)$/.test(asking.opener)) return false;
  return (tags[asking.firstToken - 1] ?? '').startsWith('VB') || words[asking.firstToken - 1] === 'on';
}

/** In tokens. */
const QUESTION_REACH = 40;

/** "has no immediate plans to" */
function hasNone(ground: Ground, noun: number): boolean {
  const { first } = toNounPhrase(ground, noun);
  return /^(?:no|any|without|neither)$/.test(ground.words[first] ?? '') || ground.words[first - 1] === 'without';
}

/** The verb that does away with a plan: "scrapped his plans to attend"; null where none does, or only may. */
function findDropping(ground: Ground, noun: number): VerbGroup | null {
  const { first } = toNounPhrase(ground, noun);
  const verb = findVerbAt(ground, first - 1);
  if (verb === null || !DROPPING.has(verb.lemma)) return null;
  return toActuality(ground, verb, false)?.form === 'done' ? verb : null;
}

interface Undoing {
  readonly verb: VerbGroup;
  readonly lemma: string;
}

/** The verb behind the infinitive that does away with what was decided, or puts it off; null where none does. */
function findUndoing({ verbs, verbAt, sentenceAt, words }: Ground, { endToken }: VerbGroup): Undoing | null {
  for (
    let token = endToken;
    token < endToken + UNDONE_REACH && sentenceAt[token] === sentenceAt[endToken - 1];
    token++
  ) {
    const verb = verbs[verbAt[token] ?? -1];
    if (verb?.isFinite !== true) continue;
    // "was reversed" may be taken for a state.
    const lemma = verb.lemma === 'be' ? toVerbLemma(words[verb.endToken] ?? '') : verb.isPassive ? verb.lemma : '';
    return DROPPING.has(lemma) || UNDOING.test(lemma) ? { verb, lemma } : null;
  }
  return null;
}

/** In tokens. */
const UNDONE_REACH = 14;
const PUTTING_OFF = /^(?:delay|postpone)$/;
const UNDOING = /^(?:annul|block|delay|overrule|overturn|postpone|quash|rescind|reverse|revoke|suspend|withdraw)$/;

/** "refused to agree to hold": one step further out, and no more. */
function toOuterInfinitive(ground: Ground, group: VerbGroup, isHeadline: boolean): Actuality | null {
  const governor = findVerbAt(ground, group.firstToken - 1);
  if (governor === null || !governor.isFinite || ground.words[group.firstToken] !== 'to') return null;
  if (governor.lemma === 'refuse' || governor.lemma === 'decline' || governor.lemma === 'fail') return null;
  return PLANNING.has(governor.lemma) || REALISING.has(governor.lemma) ? toFinite(ground, governor, isHeadline) : null;
}

/** "Will they meet?": nothing is said to be so. "Why did he cancel the trip?" takes it for granted that he did. */
export function isQuestion({ known, words, sentenceAt }: Ground, group: VerbGroup): boolean {
  const sentence = known.language.sentences[sentenceAt[group.headToken] as number];
  if (
    sentence === undefined ||
    !/\?["”'’»)]{0,3}$/.test(known.language.text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))
  )
    return false;
  const least = Math.max(0, group.firstToken - QUESTION_REACH);
  for (let token = group.firstToken - 1; token >= least && sentenceAt[token] === sentenceAt[group.headToken]; token--)
    if (words[token] === 'why' || words[token] === 'how') return false;
  return true;
}

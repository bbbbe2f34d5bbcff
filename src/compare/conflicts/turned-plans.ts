// Catches: "no branches would close before 2024" and "the first branches are to close in March"; "the video will be published" and "police will not
// release the video for now"; "the school will close" and "the school will stay open"; "to file for approval in the autumn" and "there will be no approval".
// Not: a deed done to another thing ("sell the mill", "not sell the park by the mill"; "raise parking fees", "not raise library fees"), what somebody demands, fears or proposes, a closure that is over.
import { PLANNED_DEEDS } from '../../lexicon/planned-deeds.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, toDaysBetween, toSide } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { isDoneAgain } from './other-moments.ts';
import { areOfOtherYears } from './other-years.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { DAY_STEMS } from './plan-days.ts';
import { toPlanDraft } from './plan-draft.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
const CONFIDENCE = 0.62;
/** In rarities: a thing that tells less is not known again by its word. */
const LEAST_THING = 0.15;
/** What so many of the plans of a story are of tells nothing. */
const MOST_OF_ONE = 40;

const DEEDS = Object.entries(PLANNED_DEEDS).map(([deed, { done, opposite }]) => ({
  deed,
  done: new RegExp(`\\b(?:${done})\\b`, 'i'),
  opposite: opposite === undefined ? null : new RegExp(`\\b(?:${opposite})\\b`, 'i'),
}));

/** A deed that is told as one to come, or as done or not done, and what it is done to. */
interface ToldDeed {
  readonly statement: Statement;
  readonly deed: string;
  /** False for "will not close" and "will stay open". */
  readonly isDone: boolean;
  readonly isToCome: boolean;
  /** By what it is called, and the words that tell it from others of its kind. */
  readonly heads: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
}

/** Deeds that one report tells as sure to come, or sure not to come, and a later one tells the other way round. */
export function findTurnedPlans(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const later = once(article, findToldDeeds);
    if (later.size === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      const days = toDaysBetween(other, article);
      if (days === null || days < 1 || material.kinship(article.order, order) < LEAST_KIN) return [];
      return findTurned(material, once(other, findToldDeeds), later);
    });
  });
}

type ByKey = ReadonlyMap<string, readonly ToldDeed[]>;

/** By plan the turn that shares most with it. */
function findTurned(material: ConflictMaterial, earlier: ByKey, later: ByKey): readonly ConflictDraft[] {
  const best = new Map<Statement, ToldDeed>();
  for (const [key, plans] of earlier) {
    const turns = later.get(key) ?? [];
    if (plans.length * turns.length > MOST_OF_ONE) continue;
    for (const plan of plans) {
      const turn = turns.find((one) => isTurn(material, plan, one));
      if (turn !== undefined && !best.has(plan.statement)) best.set(plan.statement, turn);
    }
  }
  return [...best].map(([plan, { statement }]) => ({
    ...toPlanDraft(
      toSide(material, plan, plan.span, 'planned'),
      toSide(material, statement, statement.span, 'turned'),
      CONFIDENCE,
    ),
    by: 'conflicts/turned-plan',
    what: 'What was told as sure is told later the other way round',
  }));
}

function isTurn(material: ConflictMaterial, plan: ToldDeed, turn: ToldDeed): boolean {
  if (!plan.isToCome || plan.isDone === turn.isDone) return false;
  const [one, two] = [plan.statement, turn.statement];
  return (
    isInTime(material, one, two) &&
    !areOfOtherThings(one, two) &&
    !isDoneAgain(one, two) &&
    !areOfOtherYears(one, two) &&
    areOfOneName(one, two) &&
    areOfOneKind(plan, turn) &&
    !isOfOtherDay(plan, turn) &&
    isWithinBound(plan, turn)
  );
}

/** A house that "will not be sold" may be sold half a year later: that is the end of the promise all the same. In days. */
const FURTHEST_APART = 200;

function isInTime(material: ConflictMaterial, { article: one }: Statement, { article: two }: Statement): boolean {
  const days = toDaysBetween(one, two);
  return days !== null && days <= FURTHEST_APART && material.parts.isTied(one.order, two.order);
}

/** They name a time. */
const HOLIDAYS: ReadonlySet<string> = new Set(
  ['Christmas', 'Easter', 'Ramadan', 'Thanksgiving', 'Passover'].map(toStem),
);

/** True unless both are told with names and share none. */
function areOfOneName({ names: a }: Statement, { names: b }: Statement): boolean {
  const [some, others] = [a, b].map((names) =>
    [...names].filter((name) => !DAY_STEMS.has(name) && !HOLIDAYS.has(name)),
  ) as [string[], string[]];
  return some.length === 0 || others.length === 0 || some.some((name) => others.includes(name));
}

/** "Parking fees" and "library fees" are two things; "the pool" and "the swimming pool" may be one. */
function areOfOneKind({ modifiers: a }: ToldDeed, { modifiers: b }: ToldDeed): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((stem) => b.has(stem));
}

/** "Will open on Friday", and "did not open on Monday". */
function isOfOtherDay({ statement: { days: planned } }: ToldDeed, { statement: { days }, isDone }: ToldDeed): boolean {
  const [one, two] = [planned[0], days[0]];
  return !isDone && one !== undefined && two !== undefined && (two.to <= one.from || one.to <= two.from);
}

/** "No branch would close before 2024": only what is told of a time before that is against it. */
function isWithinBound({ statement: plan, isDone }: ToldDeed, { statement: { days } }: ToldDeed): boolean {
  if (isDone || !BOUND.test(toStatementWords(plan))) return true;
  const [day, bound] = [days[0], plan.days[0]];
  return day !== undefined && (bound === undefined || day.to <= bound.from);
}

const BOUND = /\b(?:before|until|till|by)\b/i;
/** "Will stay closed today and tomorrow", "for the rest of the week": it opens after that. */
const FOR_A_WHILE =
  /\b(?:until|till|today|tomorrow|tonight|for (?:now|the (?:rest|time|day|week|moment)|(?:at least |about |another )?(?:an?|\w+) (?:hours?|days?|weeks?|months?))|temporarily|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

const TO_COME =
  /\b(?:will|would|wo|shall|(?:is|are) (?:not )?to|(?:is|are) (?:not )?(?:due|set|going|expected) to|plans? to|promis(?:ed|es) to|expects? to|expected to|ruled out)\b|['’]ll\b/i;
/** Who asks, fears, weighs or guesses settles nothing. */
const UNSURE =
  /\b(?:if|whether|unless|could|might|should|must|can|seeks?|sought|would have|call(?:s|ed|ing)? (?:for|on)|demand\w*|urg\w+|want\w*|propos\w+|fear\w*|warn\w*|threat\w*|risk\w*|consider\w*|likely|unlikely|believ\w+|think\w*|thought|predict\w*|hop(?:es?|ed|ing)|ask\w*|try\w*|tried|appeal\w*|reject\w*|oppos\w+|den(?:y|ied|ies)|until|lest|instead of|rather than)\b|\?/i;
const NOT_BEFORE =
  /(?:\b(?:not|never|no|nobody|none|nothing|neither|without|refus\w+ to|declin\w+ to|ruled out|no longer)\b|n['’]t\b)[^.,;:]{0,50}$/i;
/** Behind a deed: "will close no school". */
const NONE_BEHIND = /^ (?:no|none|nothing)\b/i;
/** "There will be no approval". */
const THERE_WILL_BE_NO = /\bthere (?:will|would) (?:now )?be no (?:(?:further|new|more) )?([a-z]+)/i;

/** The deeds that an article tells as sure to come or not to come, or as done or not done, by deed and what it is done to. */
export function findToldDeeds(_: OwnArticle, article: Compared): ByKey {
  const byKey = new Map<string, ToldDeed[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline || isToldByOutsiders(statement)) continue;
    const says = toStatementWords(statement);
    const main = says.replace(AFTERTHOUGHT, '');
    if (UNSURE.test(main) || /\bmay\b/.test(main) || statement.attribution?.kind === 'direct') continue;
    for (const told of [...findDeedsIn(statement, says), ...findNone(statement, says)]) {
      for (const thing of told.heads) {
        const key = `${told.deed} ${thing}`;
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [told]);
        else known.push(told);
      }
    }
  }
  return byKey;
}

/** "…, although she had promised that none would": what is told of what was told before. */
const AFTERTHOUGHT = /\b(?:although|though|because|while|after|despite|when)\b.*$/is;

function findDeedsIn(statement: Statement, says: string): readonly ToldDeed[] {
  const main = says.replace(AFTERTHOUGHT, '');
  return DEEDS.flatMap(({ deed, done, opposite }): readonly ToldDeed[] => {
    const against = opposite?.exec(main) ?? null;
    const match = against ?? done.exec(main);
    if (match === null) return [];
    const [before, behind] = [main.slice(0, match.index), main.slice(match.index + match[0].length)];
    const isNone = NOT_BEFORE.test(before) || NONE_BEHIND.test(behind);
    const isDone = (against === null) !== isNone;
    const isToCome =
      TO_COME.test(before) ||
      (statement.isOpen && statement.attribution !== null) ||
      /\bruled out\b/i.test(toSentenceWords(statement).slice(0, LONGEST_LEAD));
    if ((against !== null && FOR_A_WHILE.test(main)) || (isNone && AT_TIMES.test(behind))) return [];
    const isOfIt = against !== null || IS_NOUN.test(match[0]);
    const { heads, modifiers } = findThings(
      statement,
      before,
      isOfIt ? behind.replace(/^ (?:of|to|for)(?= )/, '') : behind,
    );
    const end = ON_BAIL.exec(behind)?.[1];
    if (end !== undefined) heads.add(end.toLowerCase());
    if (isToCome && isDone && IS_NOUN.test(match[0])) heads.add(ITSELF);
    return heads.size === 0 ? [] : [{ statement, deed, isDone, isToCome, heads, modifiers }];
  });
}

/** In UTF-16 code units: where whoever rules a thing out does so. */
const LONGEST_LEAD = 80;

function findNone(statement: Statement, says: string): readonly ToldDeed[] {
  const match = THERE_WILL_BE_NO.exec(says);
  const thing = match?.[1] ?? '';
  const own = DEEDS.find(({ done }) => IS_NOUN.test(thing) && done.test(thing));
  if (match === null || own === undefined) return [];
  const { heads, modifiers } = toPhrase(statement, says.slice(match.index + match[0].length));
  if (heads.size === 0) heads.add(ITSELF);
  return [{ statement, deed: own.deed, isDone: false, isToCome: true, heads, modifiers }];
}

/** "Release his client on bail": whoever that is called elsewhere. */
const ON_BAIL = /\bon (bail|parole)\b/i;
/** Whatever the deed is done to. */
const ITSELF = 'itself';
/** The deed as a thing: "apply for approval" and "there will be no approval". */
const IS_NOUN =
  /^(?:approval|authori[sz]ation|closures?|sale|strike|walkout|extradition|demolition|layoffs?|redundanc(?:y|ies)|dismissals?|evictions?|recall|payments?)$/i;
/** "Will not open on Sundays", "will not fly at night". */
const AT_TIMES = /\b(?:\w+days|weekends?|at night|every|(?:public )?holidays)\b/i;

interface Phrase {
  /** True where there are words for it, however little they tell. */
  readonly isThere: boolean;
  readonly heads: Set<string>;
  readonly modifiers: ReadonlySet<string>;
}

const PASSIVE = /\b(?:be|been|being|is|are|was|were|gets?|got)(?: \w+ly)? $/i;
/** What ends the noun phrase that a deed is done to. */
const PHRASE_END =
  /^(?:from|of|in|on|at|to|for|by|with|without|near|next|into|onto|over|under|off|across|along|beside|behind|between|among|around|during|through|within|as|than|about|against|before|after|until|since|because|if|while|when|where|who|which|that|and|or|but|today|tomorrow|tonight|again|early|earlier|late|later|soon|now|yet|this|last|is|are|was|were|has|have|had|will|would|not|also|only|completely|entirely)$/i;
const DETERMINER =
  /^(?:the|an?|no|any|some|all|both|its|their|his|her|our|these|those|every|each|several|many|more|other|two|three|four|five|six|seven|eight|nine|ten|first|last|second|third|next|new|old|entire|whole|\d\S*)$/i;
const PRONOUN = /^(?:it|he|she|this)$/i;
const PRONOUN_OF_MANY = /^(?:they|these)$|\bof them$/i;
/** In words. */
const LONGEST_PHRASE = 7;
const ASIDE = /,[^,]{1,60},(?= )/g;
const CLAUSE_START = /^.*(?:[,;:“”"]|\b(?:that|and|but|said|says|as)\b)\s*/is;
const AUXILIARY =
  /\b(?:will|would|wo|shall|is|are|was|were|has|have|had|do|does|did|to|plans?|expects?|promis\w+|refus\w+|declin\w+|ruled|announc\w+|decid\w+)(?:\b|n['’]t\b).*$/is;

const OBJECT_PRONOUN = /^ (?:him|her|it|them)(?= (?:to|from|in|on|at|over|by|for)\b|[.,;:]|$)/i;
/** "In the summer the ferry". */
const OPENING = /^(?:in|on|from|by|at|for|after|before|since|until|under) [^.]*?(?=\b(?:the|an?|its|their|no) )/i;

/** What a deed is done to: the object behind it; of a passive, and where there is none, the subject. */
function findThings(statement: Statement, before: string, behind: string): Phrase {
  const isPassive = PASSIVE.test(before);
  const it = isPassive ? null : OBJECT_PRONOUN.exec(behind);
  if (it !== null) return findBefore(statement, /them/i.test(it[0]));
  const object = isPassive ? null : toPhrase(statement, behind);
  if (object !== null && (object.heads.size > 0 || object.isThere)) return object;
  const clause = before.replace(ASIDE, '').replace(CLAUSE_START, '');
  const subject = clause.replace(AUXILIARY, '').replace(OPENING, '').trim();
  if (PRONOUN.test(subject) || PRONOUN_OF_MANY.test(subject))
    return findBefore(statement, PRONOUN_OF_MANY.test(subject));
  return toPhrase(statement, ` ${subject}`);
}

/** The noun phrase that some words open with: the last word of it is what it is called. Of "pay teachers a bonus" it is the bonus, of "schools and libraries" both. */
function toPhrase(statement: Statement, text: string): Phrase {
  const first: string[] = [];
  const others: string[] = [];
  let rest = first;
  for (const word of text
    .replace(/^ of /, ' ')
    .slice(0, LONGEST_TEXT)
    .match(/^(?: [\p{L}\p{N}’'-]+)+/u)?.[0]
    .trim()
    .split(' ') ?? []) {
    // "40 of its branches"
    if (word === 'of' && rest.length === 0) continue;
    const last = rest.at(-1);
    if (/^(?:and|or)$/i.test(word) && last !== undefined) {
      others.push(last);
      continue;
    }
    if (PHRASE_END.test(word) || rest.length >= LONGEST_PHRASE) break;
    if (!DETERMINER.test(word)) rest.push(word);
    else if (rest === first && first.length > 0) rest = [];
  }
  const stems = (rest.length > 0 ? rest : first).map(toKey);
  const tells = (stem: string): boolean => isTelling(statement, stem);
  return {
    isThere: stems.length > 0,
    heads: new Set([...stems.slice(-1), ...others.map(toKey)].filter(tells)),
    modifiers: new Set(stems.slice(0, -1).filter(tells)),
  };
}

/** In UTF-16 code units. */
const LONGEST_TEXT = 120;

function toKey(word: string): string {
  return toStem(word.replace(/['’]s?$/, '').toLowerCase());
}

function isTelling({ names }: Statement, stem: string): boolean {
  return (toRarity(stem) >= LEAST_THING || names.has(stem)) && !DAY_STEMS.has(stem) && !/^\d/.test(stem);
}

/** What a pronoun takes up: what the sentence before begins with, or what it tells of several. */
function findBefore(statement: Statement, isOfMany: boolean): Phrase {
  const { article, sentence } = statement;
  const before = article.reading.sentences[sentence - 1];
  const heads = new Set<string>();
  if (before !== undefined)
    for (const word of article.words.text.slice(before.start, before.end).match(/\p{Ll}{3,}/gu) ?? [])
      if (isTelling(statement, toKey(word)) && (isOfMany ? /[^s]s$/.test(word) : heads.size === 0))
        heads.add(toKey(word));
  return { isThere: heads.size > 0, heads, modifiers: new Set() };
}

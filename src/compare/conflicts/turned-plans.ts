// Catches: "no branches would close before 2024" and "the first branches are to close in March"; "the video will be published" and "police will not
// release the video for now"; "the school will close" and "the school will stay open"; "to file for approval in the autumn" and "there will be no approval".
// Not: a deed done to another thing, what somebody demands, fears or proposes, a closure that is over.
import { PLANNED_DEEDS } from '../../lexicon/planned-deeds.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { isDoneAgain } from './other-moments.ts';
import { areOfOtherYears } from './other-years.ts';
import { DAY_STEMS } from './plan-days.ts';
import { toPlanDraft } from './plan-draft.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
const CONFIDENCE = 0.62;
/** In rarities: a thing that tells less is not known again by its word. */
const LEAST_THING = 0.4;
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
  readonly things: ReadonlySet<string>;
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
    canDisagree(material, one, two) &&
    !areOfOtherThings(one, two) &&
    !isDoneAgain(one, two) &&
    !areOfOtherYears(one, two) &&
    areOfOneName(one, two) &&
    !isOfOtherDay(plan, turn) &&
    isWithinBound(plan, turn)
  );
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
  /\b(?:if|whether|unless|could|may|might|should|must|can|would have|call(?:s|ed|ing)? (?:for|on)|demand\w*|urg\w+|want\w*|propos\w+|fear\w*|warn\w*|threat\w*|risk\w*|consider\w*|may be|likely|unlikely|believ\w+|think\w*|thought|predict\w*|hop(?:es?|ed|ing)|ask\w*|try\w*|tried|appeal\w*|reject\w*|oppos\w+|den(?:y|ied|ies)|until|lest|instead of|rather than)\b|\?/i;
const NOT_BEFORE =
  /(?:\b(?:not|never|no|nobody|none|nothing|neither|without|refus\w+ to|declin\w+ to|ruled out|no longer)\b|n['’]t\b)[^.,;:]{0,50}$/i;
/** Behind a deed: "will close no school". */
const NONE_BEHIND = /^ (?:no|none|nothing)\b/i;
/** "There will be no approval". */
const THERE_WILL_BE_NO = /\bthere (?:will|would) (?:now )?be no (?:[a-z]+ )?([a-z]+)/i;

function findToldDeeds(_: OwnArticle, article: Compared): ByKey {
  const byKey = new Map<string, ToldDeed[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    const says = toStatementWords(statement);
    if (UNSURE.test(says.replace(AFTERTHOUGHT, '')) || statement.attribution?.kind === 'direct') continue;
    for (const told of [...findDeedsIn(statement, says), ...findNone(statement, says)]) {
      for (const thing of told.things) {
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
    const before = main.slice(0, match.index);
    const isNone = NOT_BEFORE.test(before) || NONE_BEHIND.test(main.slice(match.index + match[0].length));
    const isDone = (against === null) !== isNone;
    const isToCome =
      TO_COME.test(before) ||
      (statement.isOpen && statement.attribution !== null) ||
      /\bruled out\b/i.test(toSentenceWords(statement).slice(0, LONGEST_LEAD));
    if (against !== null && FOR_A_WHILE.test(main)) return [];
    const things = findThings(statement, done, opposite);
    if (isToCome && isDone) things.add(ITSELF);
    return things.size === 0 ? [] : [{ statement, deed, isDone, isToCome, things }];
  });
}

/** In UTF-16 code units: where whoever rules a thing out does so. */
const LONGEST_LEAD = 80;

function findNone(statement: Statement, says: string): readonly ToldDeed[] {
  const thing = THERE_WILL_BE_NO.exec(says)?.[1];
  const own = DEEDS.find(({ done }) => thing !== undefined && done.test(thing));
  if (thing === undefined || own === undefined) return [];
  return [{ statement, deed: own.deed, isDone: false, isToCome: true, things: new Set([ITSELF]) }];
}

/** Whatever the deed is done to. */
const ITSELF = 'itself';
const PRONOUN = /^\W*(?:the (?:first|last|two|three|rest|others?) of them|it|they|he|she|this|these)\b/i;

/** The stems of what the deed is done to, and of what stands before where a pronoun takes that up. */
function findThings(
  { article: { words, reading }, profile, names, sentence, span }: Statement,
  done: RegExp,
  opposite: RegExp | null,
): Set<string> {
  const things = new Set<string>();
  const add = (stem: string): void => {
    if (toRarity(stem) < LEAST_THING || names.has(stem) || DAY_STEMS.has(stem) || /^\d/.test(stem)) return;
    things.add(stem);
  };
  for (const stem of profile.weights.keys()) add(stem);
  const before = reading.sentences[sentence - 1];
  if (before !== undefined && PRONOUN.test(words.text.slice(span.start, span.end)))
    for (const word of words.text.slice(before.start, before.end).match(/\p{Ll}{3,}/gu) ?? []) add(toStem(word));
  for (const word of words.text.slice(span.start, span.end).match(/\p{L}+/gu) ?? [])
    if (done.test(word) || opposite?.test(word)) things.delete(toStem(word));
  return things;
}

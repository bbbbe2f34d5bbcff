// What ties a plan to what a later report tells of it, where the two share hardly a word: what stands around both, and when each is told.
import { IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { SAME_MATTERS } from '../../lexicon/plan-ends.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { type ConflictMaterial, toDaysBetween } from './draft.ts';
import { areOfOtherYears } from './other-years.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { DAY_STEMS } from './plan-days.ts';
import { findPlansAndDeeds, isOfLaterDay } from './plans.ts';

/** So alike the articles must be: of articles of one campaign one pair in a hundred is above 0.39, and what they end is hardly ever one plan. */
const LEAST_KIN = 0.45;
/** In days. */
const FURTHEST_APART = 120;

/** The articles that tell of one event with this one, and came out no later. */
export function findReportsBefore(material: ConflictMaterial, article: Compared): readonly Compared[] {
  return material.parts.tiedTo(article.order).flatMap((order) => {
    const other = material.articles[order] as Compared;
    if (other === article || material.kinship(order, article.order) < LEAST_KIN) return [];
    const days = toDaysBetween(other, article);
    return days === null || days < 0 || days > FURTHEST_APART ? [] : [other];
  });
}

/** Who asks, fears, weighs or guesses plans nothing. */
const UNSURE =
  /\b(?:if|whether|unless|could|might|should|can|seeks?|sought|would have|call(?:s|ed|ing)? (?:for|on)|demand\w*|urg\w+|want\w*|propos\w+|fear\w*|warn\w*|threat\w*|risk\w*|consider\w*|likely|unlikely|believ\w+|think\w*|thought|predict\w*|forecasts?|hop(?:es?|ed|ing)|ask(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|reject\w*|oppos\w+|den(?:y|ies|ied)|lest|instead of|rather than|confident|optimis\w+|had (?:planned|hoped|wanted|meant|expected)|expect(?:s|ing)?(?= )|(?<!(?:is|are|was|were|been) )expected to|(?:which|who) (?:would|will))\b|\?/i;

/** What an article tells as firmly planned, and nobody demands, fears or guesses. */
export function findFirmPlans(_: OwnArticle, article: Compared): readonly Statement[] {
  const { plans } = findPlansAndDeeds(article);
  const known = new Set(plans);
  return statementsOf(article).flatMap((statement) => {
    const plan = toComingWeekday(statement);
    return isFirmPlan(plan, known.has(statement) || plan !== statement) ? [plan] : [];
  });
}

function isFirmPlan(plan: Statement, isKnown: boolean): boolean {
  if (plan.isHeadline || isToldByOutsiders(plan)) return false;
  const says = toStatementWords(plan);
  if (UNSURE.test(says) || /\bmay\b/.test(says) || WOULD_BE.test(says)) return false;
  return (isKnown && isFirm(plan, says)) || (!plan.isNegated && (HAS_SET.test(says) || IS_UNDER_WAY.test(says)));
}

/** "Is standing for mayor", "comes into force": without a day, and yet of what is to come. */
const IS_UNDER_WAY =
  /\b(?:(?:is|are) (?:running|standing|bidding) (?:for|in)|(?:takes?|taking) effect|(?:comes?|coming|enters?|entering) into (?:force|effect)|(?:has|have) entered the race)\b/i;

const FIRM =
  /\b(?:will|(?:is|are) (?:to|due|set|going|scheduled|expected|planned|booked|slated|poised)|plans? to|planned|intends? to|promised to|agreed to|decided to|vowed to|announced)\b|['’]ll\b/i;

function isFirm(plan: Statement, says: string): boolean {
  return isOfLaterDay(plan) || FIRM.test(says) || (plan.attribution !== null && /\bwould\b/i.test(says));
}

/** "The fair opens on Friday", told on Monday: of the Friday to come, whatever day was read. */
function toComingWeekday(statement: Statement): Statement {
  const { article, days, isNegated } = statement;
  const [day] = days;
  if (day === undefined || days.length > 1 || article.day === null || isNegated) return statement;
  if (day.to - day.from > 1 || day.from >= article.day || article.day - day.from > DAYS_OF_WEEK) return statement;
  const says = toStatementWords(statement);
  if (!ON_WEEKDAY.test(says) || IS_PAST.test(says)) return statement;
  if (
    (says.match(/\p{Ll}+/gu) ?? []).some(
      (word) => word !== 'read' && IRREGULAR_VERB_FORMS.has(word) && isPastForm(word),
    )
  )
    return statement;
  return { ...statement, days: [{ ...day, from: day.from + DAYS_OF_WEEK, to: day.to + DAYS_OF_WEEK }] };
}

/** "Runs", "begun" are of verbs as well, but only "ran", "began" tell what was. */
function isPastForm(word: string): boolean {
  return !/(?:s|ing|put|set|cut|hit|shut|let|cost|hurt|split|spread|come|run|become)$/.test(word);
}

const DAYS_OF_WEEK = 7;
const ON_WEEKDAY = /\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
const IS_PAST = /\b(?:was|were|had|did|has|have|last|earlier|ago|since)\b|\p{Ll}{2,}ed\b/u;

/** "It would be the first ballot since 2010": what a plan would make, and no plan. */
const WOULD_BE =
  /^\W*(?:(?:and|but|which) )?(?:it|that|this|these|they|which) (?:will|would) (?:also )?(?:be|mark|become|bring|make) (?:the|an?|his|her|its|their|only|just) /i;

/** "Has booked the hall for 3 June": told as done, and yet of what is to come. */
const HAS_SET =
  /\b(?:has|have|is|are|was|were|been) (?:(?:now|already|finally|provisionally) )?(?:fixed|set|scheduled|called|slated|pencilled in|booked|convened|summoned|billed|earmarked|lined up|timed|announced)\b[^.;:]{0,60}? (?:for|on) (?:\w+ ){0,2}?(?:\d{1,2}(?: \p{Lu}|st|nd|rd|th)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/u;

/** True where the end may be told of the plan as to when, and neither speaks of another thing or year. */
export function isInTimeFor(plan: Statement, end: Statement): boolean {
  const days = toDaysBetween(plan.article, end.article);
  const planned = plan.article.day;
  if (days === null || planned === null || end.article.day === null) return false;
  // Told of a time before the plan was told: whoever told the plan knew it.
  const [last] = end.days.slice(-1);
  if (last !== undefined && last.to < planned && last.to - last.from <= 1) return false;
  return !areOfOtherThings(plan, end) && (isDue(plan, end) || !areOfOtherYears(plan, end));
}

/** True where the day that something was planned for has come, when the end is told. */
export function isDue({ days: [day], article: { day: planned } }: Statement, { article }: Statement): boolean {
  return (
    day !== undefined && planned !== null && article.day !== null && day.to > planned && day.from <= article.day + 1
  );
}

/** By stem the first of those that tell of one matter. */
const MATTERS: ReadonlyMap<string, ReadonlySet<string>> = toMatters();

function toMatters(): ReadonlyMap<string, ReadonlySet<string>> {
  const matters = new Map<string, Set<string>>();
  for (const row of SAME_MATTERS) {
    const stems = row.split(' ').map(toStem);
    for (const stem of stems) {
      const known = matters.get(stem) ?? new Set<string>();
      for (const other of stems) known.add(other);
      matters.set(stem, known);
    }
  }
  return matters;
}

/** The stems under which a thing may be told elsewhere. */
export function toMatter(stem: string): readonly string[] {
  return [...new Set([stem, ...(MATTERS.get(stem) ?? [])])];
}

/** True where the words of a plan tell of that thing. */
export function isOfThing({ profile }: Statement, thing: string): boolean {
  return toMatter(thing).some((stem) => profile.weights.has(stem));
}

/** What two passages share beside the thing itself, in rarities. */
export function weighAround(plan: Statement, end: Statement, without: ReadonlySet<string>): number {
  const [one, two] = [once(plan.article, createAround), once(end.article, createAround)].map((around, at) =>
    around(at === 0 ? plan : end),
  ) as [ReadonlySet<string>, ReadonlySet<string>];
  let sum = 0;
  for (const stem of one) {
    if (!two.has(stem) || without.has(stem) || DAY_STEMS.has(stem) || /^\d/.test(stem)) continue;
    const rarity = toRarity(stem);
    if (rarity >= LEAST_RARITY) sum += rarity;
  }
  return sum;
}

const LEAST_RARITY = 0.2;

/** True where one of the stems stands around the plan. */
export function isAround(plan: Statement, stems: ReadonlySet<string>): boolean {
  const around = once(plan.article, createAround)(plan);
  return [...stems].some((stem) => toRarity(stem) >= LEAST_RARITY && around.has(stem));
}

/** A report of so few sentences is of one thing. */
const LONGEST_SHORT = 9;

function createAround(_: OwnArticle, article: Compared): (statement: Statement) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  const { words, reading } = article;
  const headlines = statementsOf(article).filter(({ isHeadline }) => isHeadline);
  return ({ sentence }) => {
    const found = known.get(sentence);
    if (found !== undefined) return found;
    const stems = new Set<string>();
    const spans =
      reading.sentences.length <= LONGEST_SHORT
        ? reading.sentences
        : [...headlines.map(({ span }) => span), ...reading.sentences.slice(Math.max(0, sentence - 1), sentence + 2)];
    for (const span of spans) {
      const { from, to } = toWordRange(words, span);
      for (const stem of words.stems.slice(from, to)) if (stem !== '') stems.add(stem);
    }
    known.set(sentence, stems);
    return stems;
  };
}

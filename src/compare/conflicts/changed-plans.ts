// Catches: a service planned for Thursday in one report, called off in the next; "is to reopen on Friday" and "reopened on Monday, three
// days later than planned"; "expects to reopen on Saturday" and "reopened on Thursday".
// Not: a plan that was carried out, two plans of two things on one day.
import { isOverlapping } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { compareDays } from '../points/pair-features.ts';
import { isSameAmount, toAmountKey } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toCosine, type WordLikeness } from '../word-likeness.ts';
import { toWordRange } from '../words.ts';
import { callsItOff, findCalledOff, IS_AWAY, isOfSamePerson, toThingOff } from './called-off.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { haveOtherDoers } from './other-subjects.ts';
import {
  AROUND_DAY,
  DAY_STEMS,
  findAtDay,
  hasSameWeekday,
  isBound,
  isEarlier,
  isOn,
  toMeantDay,
  toSetDay,
} from './plan-days.ts';
import { toPlanDraft } from './plan-draft.ts';
import { findPlansAndDeeds, IS_PLANNED, isOfLaterDay } from './plans.ts';

/** So alike a plan and the words that it is off must be; a little less where both name its day. */
const SAME_FROM = 0.4;
const SAME_DAY_FROM = 0.22;
/** A day in common is no plan in common, unless the two are much alike. */
const LEAST_SHARED = 0.25;
const LEAST_SHARED_ALIKE = 0.45;
const ALIKE_FROM = 0.4;

/** How likely two statements tell the same, by their indices, of those that come near each other; 0 of others. */
type ToSameness = (one: Statement, two: Statement) => number;

/** The likelihoods of pairs of a plan and what may be its end. */
function createToSameness({ statements, near, articles }: ConflictMaterial): ToSameness {
  const isPlan = new Uint8Array(statements.length);
  const isEnd = new Uint8Array(statements.length);
  for (const article of articles) {
    const { plans, changes, undone, deeds } = findPlansAndDeeds(article);
    for (const { index } of plans) isPlan[index] = 1;
    for (const { index } of changes) isEnd[index] = 1;
    for (const { index } of undone) isEnd[index] = 1;
    for (const { index } of deeds) isEnd[index] = 1;
  }
  const known = new Map<number, number>();
  for (const { a, b, sameness } of near) {
    const isOfInterest = (isPlan[a] === 1 && isEnd[b] === 1) || (isEnd[a] === 1 && isPlan[b] === 1);
    if (isOfInterest) known.set(a * statements.length + b, sameness);
  }
  return ({ index: one }, { index: two }) =>
    known.get(Math.min(one, two) * statements.length + Math.max(one, two)) ?? 0;
}

/** The other articles that tell of one matter with this one, and came out no later. */
function findEarlier({ articles, parts }: ConflictMaterial, article: Compared): readonly Compared[] {
  return parts.tiedTo(article.order).flatMap((order) => {
    const other = articles[order] as Compared;
    const between = toDaysBetween(other, article);
    return between !== null && between < 0 ? [] : [other];
  });
}

/** Plans that a later article, or one of the same day, tells to be off, or that were carried out on another day than planned. */
export function findChangedPlans(material: ConflictMaterial): readonly ConflictDraft[] {
  const toSameness = createToSameness(material);
  return material.articles.flatMap((article) => {
    const { changes, undone, deeds } = findPlansAndDeeds(article);
    if (changes.length + undone.length + deeds.length === 0) return [];
    const earlier = findEarlier(material, article);
    return [
      ...changes.flatMap((change) => findChanged(material, change, earlier, toSameness)),
      ...undone.flatMap((end) => findUndone(material, end, earlier, toSameness)),
      ...deeds.flatMap((deed) => findShifted(material, deed, earlier, toSameness)),
    ];
  });
}

/** Of each earlier article the plan that a change most likely is of. */
function findChanged(
  material: ConflictMaterial,
  change: Statement,
  earlier: readonly Compared[],
  toSameness: ToSameness,
): readonly ConflictDraft[] {
  const object = findCalledOff(change);
  const meant = toMeantDay(change);
  const set = toSetDay(change);
  const thing = toThingOff(change);
  const isTakenUp = callsItOff(change);
  const isAway = IS_AWAY.test(toStatementWords(change));
  const drafts = earlier.flatMap((article) => {
    const plans = findPlansAndDeeds(article).plans.filter((plan) => !isOnlyBelieved(plan));
    // Whether statements of two articles can disagree is told by their articles.
    if (plans[0] === undefined || !canDisagree(material, plans[0], change)) return [];
    const isKin = material.kinship(article.order, change.article.order) >= KIN_FROM;
    let best: ConflictDraft | null = null;
    for (const plan of plans) {
      if ((isAway && !isOfSamePerson(plan, change)) || isLateInTime(plan, change)) continue;
      if (isTakenUp && (plan.isHeadline || !isAbout(plan, object))) continue;
      const alike = weighAlike(plan, change, toSameness(plan, change));
      const confidence = Math.max(
        alike,
        isKin || isMeant(plan, meant) ? weighSamePlan(plan, change, object, meant, set) : 0,
      );
      if (confidence === 0 || confidence <= (best?.confidence ?? 0)) continue;
      // "The concert in the church, planned for Friday, was cancelled" is no end of "the museum will open on Friday".
      if (
        !isMeant(plan, meant) &&
        countShared(plan, change).names === 0 &&
        compareThing(plan, thing, material.likeness) === 'other'
      )
        continue;
      const renewed = toRenewed(material, plan, change, confidence);
      if (renewed !== null) {
        best = renewed;
        continue;
      }
      best = {
        ...toPlanDraft(
          toSide(material, plan, plan.span, 'planned'),
          toSide(material, change, change.span, 'off'),
          confidence,
        ),
        ...toHow(change),
      };
    }
    return best === null ? [] : [best];
  });
  const surest = Math.max(0, ...drafts.map(({ confidence }) => confidence));
  return drafts.filter(({ confidence }) => confidence >= surest - LESS_SURE);
}

/** "A day later than announced": done, and no plan that is off. */
const DONE_LATER =
  /\b(?:later|earlier|sooner) than|\b(?:ahead of|behind) schedule\b|\b(?:minutes?|hours?|days?|weeks?|months?|years?) (?:late|early)\b/i;
/** "Would be published in May", and "was published on Monday, May 11, three weeks late": late, and yet in the time planned. */
function isLateInTime({ days: [planned] }: Statement, change: Statement): boolean {
  const [day] = change.days;
  return (
    !change.isOpen &&
    planned !== undefined &&
    day !== undefined &&
    planned.from <= day.from &&
    day.to <= planned.to &&
    DONE_LATER.test(toStatementWords(change))
  );
}

/** "Put off until Monday". */
const PUT_TO = toPattern(
  'i',
  /\b/,
  anyOf(/put (?:off|back)|postponed|delayed|deferred|pushed back|moved|rescheduled|brought forward/),
  /(?: [\w’'-]+){0,4}? (?:until|till|to|for|by)\b/,
);

/** How the plan that a change is of is told to have come otherwise. */
function toHow(change: Statement): Pick<ConflictDraft, 'by' | 'what'> {
  const says = toStatementWords(change);
  if (PUT_TO.test(says))
    return { by: 'conflicts/plan-off', what: 'The plan is told for one time, and elsewhere for another' };
  if (!change.isOpen && DONE_LATER.test(says)) return { by: 'conflicts/plan-off', what: SHIFTED };
  return { by: 'conflicts/plan-off', what: 'The plan is told as one to come, and elsewhere that it is off' };
}

const SHIFTED = 'What was planned for one day is told to have been on another';

const NOW_PLANS = /\bnow (?:hopes?|expects?|plans?|intends?|aims?|wants?) to\b/i;

/** "Will cut 1,200 jobs", and later "now expects to cut 1,900": the plan stands, with a later figure. */
function toRenewed(
  material: ConflictMaterial,
  plan: Statement,
  change: Statement,
  confidence: number,
): ConflictDraft | null {
  if (!NOW_PLANS.test(toStatementWords(change))) return null;
  for (const one of plan.quantities) {
    const two = change.quantities.find((other) => other.kind === one.kind && other.unit === one.unit);
    if (two === undefined || isSameAmount({ ...one, rough: 'exact' }, two)) continue;
    return {
      kind: 'number',
      isUpdate: true,
      sides: [toSide(material, plan, one, toAmountKey(one)), toSide(material, change, two, toAmountKey(two))],
      confidence,
      by: 'conflicts/plan-figure',
      what: 'The figures differ',
    };
  }
  return null;
}

/** Of plans of other articles those that are not much less likely to be meant. */
const LESS_SURE = 0.12;

/** Plans that a later article tells not to have been carried out. */
function findUndone(
  material: ConflictMaterial,
  end: Statement,
  earlier: readonly Compared[],
  toSameness: ToSameness,
): readonly ConflictDraft[] {
  return findEnded(material, end, earlier, findFirmPlans, (plan) => weighUndone(plan, end, toSameness(plan, end)), {
    value: 'undone',
    by: 'conflicts/plan-undone',
    what: 'The plan is told as one to come, and later as not carried out',
  });
}

/** What became of a plan, and how it is told. */
interface Ending {
  readonly value: string;
  readonly by: string;
  readonly what: string;
}

/** Plans of earlier articles on one matter that a statement of another day is the end of, as far as `weigh` gives them a confidence. */
function findEnded(
  material: ConflictMaterial,
  end: Statement,
  earlier: readonly Compared[],
  findPlans: (own: OwnArticle, article: Compared) => readonly Statement[],
  weigh: (plan: Statement) => number,
  { value, by, what }: Ending,
): readonly ConflictDraft[] {
  return earlier.flatMap((article) => {
    if (toDaysBetween(article, end.article) === 0) return [];
    if (material.kinship(article.order, end.article.order) < KIN_FROM) return [];
    return once(article, findPlans).flatMap((plan) => {
      const confidence = weigh(plan);
      if (confidence === 0 || !canDisagree(material, plan, end)) return [];
      const planned = toSide(material, plan, plan.span, 'planned');
      return [{ ...toPlanDraft(planned, toSide(material, end, end.span, value), confidence), by, what }];
    });
  });
}

function findFirmPlans(_: OwnArticle, article: Compared): readonly Statement[] {
  return findPlansAndDeeds(article).plans.filter((plan) => isFirmPlan(plan) && !isForecast(plan));
}

/** "Believed the two would meet again": whoever believes no more has called off nothing. */
const BELIEVED = /\b(?:believ|think|thought|predict|fear|doubt|guess|reckon|forecast)\w*/i;

/** "The weather service forecast snow by Monday": nobody's plan. */
const FORETELLS = /\b(?:forecasts?|predict(?:s|ed)?)\b/i;

function isOnlyBelieved({ article: { words }, attribution }: Statement): boolean {
  return attribution?.cue.some(({ start, end }) => BELIEVED.test(words.text.slice(start, end))) === true;
}

/** "Will visit", and "would visit" where it is reported: with "may" and "if" nothing is planned. */
function isFirmPlan(plan: Statement): boolean {
  const says = toStatementWords(plan);
  return (
    isOfLaterDay(plan) ||
    /\b(?:will|(?<!\b(?:it|how \w+) )(?:is|are) (?:to|due|set|going|scheduled|expected)|plans? to|planned|intends? to)\b/i.test(
      says,
    ) ||
    (plan.attribution !== null && /\bwould\b/i.test(says))
  );
}

/** What is only foretold is nobody's plan: it is settled as a forecast. */
function isForecast({ article, span }: Statement): boolean {
  return article.reading.forecasts.some((forecast) => isOverlapping(forecast, span));
}

/** "The rally did not take place", "the launch was not held": the thing stands before. */
const NOT_HELD =
  /\b(?:did(?: not|n['’]t) (?:take place|happen|go ahead|come off)|(?:was|were)(?: not|n['’]t) (?:held|staged)|has(?: not|n['’]t) (?:taken place|happened|been held))\b/i;
const HELD_TELLING = 0.2;

/** True where a thing that was planned for this day is told not to have taken place. */
function isNotHeld(plan: Statement, end: Statement): boolean {
  if (compareDays(plan.days, end.days) !== 'same' && !hasSameWeekday(plan, end)) return false;
  const { words, reading } = end.article;
  const sentence = reading.sentences[end.sentence];
  if (sentence === undefined) return false;
  const match = NOT_HELD.exec(words.text.slice(sentence.start, sentence.end));
  if (match === null) return false;
  const { from, to } = toWordRange(words, { start: sentence.start, end: sentence.start + match.index });
  return words.stems
    .slice(from, to)
    .some(
      (stem) =>
        toRarity(stem) >= HELD_TELLING &&
        plan.profile.weights.has(stem) &&
        !plan.names.has(stem) &&
        !end.names.has(stem) &&
        !/^\d/.test(stem) &&
        !DAY_STEMS.has(stem),
    );
}

const SAME_UNDONE_FROM = 0.6;
const NOT_SINCE = /\b(?:has|have|had) not [^.,;]{1,40}\b(?:since|yet|so far)\b|\b(?:has|have|had) yet to\b/i;

/** 0..1 for a plan and what is told not to be done: much alike, or of one deed whose day has gone by. */
function weighUndone(plan: Statement, end: Statement, sameness: number): number {
  const isOther = compareDays(plan.days, end.days) === 'other' && !hasSameWeekday(plan, end);
  if (sameness >= SAME_UNDONE_FROM && !isOther) return 0.35 + sameness / 3;
  if (isNotHeld(plan, end)) return 0.65;
  const [day, ...more] = plan.days;
  if (day === undefined || more.length > 0 || end.article.day === null || day.to > end.article.day) return 0;
  if (!NOT_SINCE.test(toStatementWords(end))) return 0;
  const isOfDeed = [...findAtDay(plan, 0)].some(
    (stem) => toRarity(stem) >= DEED_TELLING && end.profile.weights.has(stem) && !plan.names.has(stem),
  );
  return isOfDeed ? 0.6 : 0;
}

/** Plans of another day that a deed may be the end of. */
function findShifted(
  material: ConflictMaterial,
  deed: Statement,
  earlier: readonly Compared[],
  toSameness: ToSameness,
): readonly ConflictDraft[] {
  return findEnded(
    material,
    deed,
    earlier,
    findDatedPlans,
    (plan) => (haveOtherDoers(plan, deed) ? 0 : weighDone(plan, deed, toSameness(plan, deed))),
    {
      value: 'done',
      by: 'conflicts/plan-shifted',
      what: SHIFTED,
    },
  );
}

/** Plans for one day after their article. */
function findDatedPlans(_: OwnArticle, article: Compared): readonly Statement[] {
  return findPlansAndDeeds(article).plans.filter(
    (plan) =>
      plan.days.length === 1 &&
      isOfLaterDay(plan) &&
      (plan.isOpen || IS_PLANNED.test(toStatementWords(plan))) &&
      !isOnlyBelieved(plan) &&
      !FORETELLS.test(toStatementWords(plan)),
  );
}

/** A deed so told elsewhere is hardly another's; the word for it must tell this much. */
const DEED_TELLING = 0.3;
/** Plans and what came of them lie this close, in days. */
const LONGEST_SHIFT = 60;

/** "A line aboard by Monday", "went aboard on Sunday": where it was is no deed. */
const WHERE: ReadonlySet<string> = new Set(
  'aboard ashore abroad overseas home inside outside indoors outdoors upstairs downstairs downtown nearby onshore offshore underground'
    .split(' ')
    .map(toStem),
);

/** 0..1 for a plan of one day and the deed itself, told later as done on another day: "expected to reopen on Saturday", "it reopened on Thursday". */
function weighDone(plan: Statement, done: Statement, sameness: number): number {
  const [planned, day] = [plan.days[0], done.days[0]];
  if (plan.days.length !== 1 || done.days.length !== 1 || planned === undefined || day === undefined) return 0;
  if (planned.to - planned.from > 1 || day.to - day.from > 1 || planned.from === day.from) return 0;
  if (Math.abs(planned.from - day.from) > LONGEST_SHIFT || (done.article.day !== null && day.from > done.article.day))
    return 0;
  if (isBound(plan) && day.from <= planned.from) return 0;
  const around = findAtDay(plan, 0);
  const shared = [...findAtDay(done, AROUND_DAY)].filter(
    (stem) => around.has(stem) && !plan.names.has(stem) && !WHERE.has(stem),
  );
  return shared.some((stem) => toRarity(stem) >= DEED_TELLING) && (sameness > 0 || countShared(plan, done).names > 0)
    ? 0.6
    : 0;
}

/** 0..1 for a plan and a change that are told much alike; 0 where they are not, or have neither a word nor a day in common. */
function weighAlike(plan: Statement, change: Statement, sameness: number): number {
  if (sameness < SAME_DAY_FROM) return 0;
  const { words, names } = countShared(plan, change);
  if (words + names === 0 && !hasSameWeekday(plan, change) && !isOfSameDay(plan, change)) return 0;
  if (words < LEAST_SHARED_ALIKE && sameness < ALIKE_FROM) return 0;
  if (sameness < SAME_FROM && compareDays(plan.days, change.days) !== 'same') return 0;
  return 0.4 + sameness / 2;
}

/** True where both are of one day, and not of the days of a weekend or a week. */
function isOfSameDay({ days: [one] }: Statement, { days: [two] }: Statement): boolean {
  return one !== undefined && two !== undefined && one.from === two.from && one.to === two.to && one.to - one.from <= 1;
}

const NOT_AS_PLANNED = /\bnot [^.]{1,60} as (?:planned|agreed|announced|promised|scheduled)\b/i;

/** 0..1 for a plan of the very day that the change speaks of, or of what is said to be off, in reports of one event; 0 for any other. */
function weighSamePlan(
  plan: Statement,
  change: Statement,
  object: ReadonlySet<string>,
  meant: number | null,
  set: number | null,
): number {
  const { words, names } = countShared(plan, change);
  if (isMeant(plan, meant)) return words + names > 0 ? 0.75 : 0.6;
  if (isMeant(plan, set) && words + names > 0) return 0.7;
  const isSameDay = compareDays(plan.days, change.days) === 'same' || hasSameWeekday(plan, change);
  // "Was not opened on Thursday as agreed": of one day and one deed, whatever the thing is called.
  if (compareDays(plan.days, change.days) === 'same' && words > 0 && NOT_AS_PLANNED.test(toStatementWords(change)))
    return 0.65;
  if (isSameDay && words >= LEAST_SHARED && (names > 0 || words >= 2 * LEAST_SHARED)) return 0.65;
  if (!isAbout(plan, object)) return 0;
  if (isEarlier(change, plan)) return 0.6;
  // "Planned for Thursday" in words of what is over may have been read as the Thursday to come.
  if (hasSameWeekday(plan, change)) return 0.6;
  if (compareDays(plan.days, change.days) === 'other') return 0;
  if (names > 0 || isSameDay) return 0.6;
  return isNamedAlike(plan, change) &&
    !isToldAsDone(plan, change) &&
    (isOfPlanner(plan, change) || isBesideDay(plan, change))
    ? 0.6
    : 0;
}

/** How a plan stands to the thing that a change begins with: "the toll, which was to start on Monday, …". */
type OfThing = 'same' | 'other' | 'unknown';

function compareThing(plan: Statement, thing: string | null, { toRow, toVector }: WordLikeness): OfThing {
  const vector = thing === null ? null : toVector(toRow(thing));
  if (thing === null) return 'unknown';
  if (plan.profile.weights.has(toStem(thing))) return 'same';
  const says = toStatementWords(plan);
  if (OF_PRONOUN.test(says) || vector === null) return 'unknown';
  for (const form of says.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []) {
    if (FUNCTION_WORDS.has(form)) continue;
    const other = toVector(toRow(form));
    if (other !== null && toCosine(vector, other) >= THING_FROM) return 'same';
  }
  return 'other';
}

const OF_PRONOUN = /^\W*(?:it|they|this|that|these|he|she)\b/i;
const THING_FROM = 0.45;

function isAbout({ profile, names }: Statement, object: ReadonlySet<string>): boolean {
  return [...object].some((stem) => profile.weights.has(stem) && !names.has(stem));
}

/** "He would speak on Friday, Dolan said", and "Dolan's office had called off the speech". */
function isOfPlanner(plan: Statement, { names, article }: Statement): boolean {
  const [day, ...more] = plan.days;
  const isPast = day !== undefined && more.length === 0 && article.day !== null && day.from <= article.day;
  return isPast && plan.speaker.some((word) => names.has(toStem(word)));
}

/** "Had called off a speech in Melvik" is of no speech in Lund: whoever and whatever is named must be named with the plan, too. */
function isNamedAlike(plan: Statement, { names }: Statement): boolean {
  const ofSpeaker = new Set(plan.speaker.map(toStem));
  return [...names].every((name) => plan.names.has(name) || ofSpeaker.has(name) || TITLE.test(name));
}

const TITLE = /^(?:minist|presid|mayor|offic|mr|mrs|ms|dr)/i;

/** True where the later report tells what the planner did at the time: "Brandt spoke in Lund on Friday". */
function isToldAsDone(plan: Statement, change: Statement): boolean {
  const planner = plan.speaker.map(toStem);
  return statementsOf(change.article).some(
    (other) =>
      other !== change &&
      !other.isHeadline &&
      !other.isOpen &&
      !other.isNegated &&
      (compareDays(plan.days, other.days) === 'same' || hasSameWeekday(plan, other)) &&
      planner.some((stem) => other.names.has(stem)),
  );
}

/** "On Friday evening television showed a film. The office had called off the speech": the day stands in the sentence before. */
function isBesideDay({ days: [day, ...more] }: Statement, { article, sentence, days }: Statement): boolean {
  if (day === undefined || more.length > 0 || day.to - day.from > 1 || days.length > 0) return false;
  return statementsOf(article).some(
    (other) =>
      other.sentence >= sentence - 1 &&
      other.sentence <= sentence &&
      other.days.length === 1 &&
      other.days[0]?.from === day.from &&
      other.days[0].to === day.to,
  );
}

function isMeant({ days: [day, ...more] }: Statement, meant: number | null): boolean {
  return meant !== null && day !== undefined && more.length === 0 && isOn(meant, day);
}

/** How much of the words of the one, in weights, and how many of its names the other has too; days and figures left out. */
function countShared(plan: Statement, change: Statement): { readonly words: number; readonly names: number } {
  let words = 0;
  let names = 0;
  for (const stem of plan.profile.weights.keys()) {
    if (!change.profile.weights.has(stem) || /^\d/.test(stem) || DAY_STEMS.has(stem)) continue;
    if (plan.names.has(stem)) names++;
    else words += toRarity(stem);
  }
  return { words, names };
}

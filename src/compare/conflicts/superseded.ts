// Catches: "will meet Putin during the visit" where the visit is off; a service planned for Thursday in one report, cancelled in the next.
// Not: a plan that was carried out, a plan that is called off in the sentence that tells it.
import type { Days } from '../../document/days.ts';
import type { Span } from '../../document/span.ts';
import { type Compared, findLastAt, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import { compareDays } from '../points/pair-features.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, type Side, toDaysBetween, toSide } from './draft.ts';

const OFF: ReadonlySet<string> = new Set(['cancelled', 'postponed']);

/** Plans that another report, or the same one elsewhere, tells to be off. */
export function findSuperseded(material: ConflictMaterial): readonly ConflictDraft[] {
  return [
    ...material.articles.flatMap((article) => findInArticle(article)),
    ...findAcross(material),
    ...findInStatements(material),
  ];
}

/** What reading found overtaken in one article; the mention that overtakes it stands with its happening. */
function findInArticle(article: Compared): readonly ConflictDraft[] {
  const { problems, happenings } = article.reading;
  return problems.flatMap(({ code, span }) => {
    if (code !== 'plan-overtaken' || span === null) return [];
    const off = happenings.find(
      ({ status, mentions }) =>
        OFF.has(status) && mentions.length > 0 && !mentions.every(({ what }) => isIn(what, span)),
    );
    const last = off?.mentions.find(({ status, what }) => OFF.has(status) && !isIn(what, span));
    if (off === undefined || last === undefined) return [];
    return [
      toDraft(
        { article, finding: null, span, speaker: null, value: 'planned', statement: null },
        {
          article,
          finding: off.id,
          span: toSentence(article, last.what),
          speaker: null,
          value: 'off',
          statement: null,
        },
        0.85,
      ),
    ];
  });
}

/** A plan that stands in the present although it is off by what an article of the same day or an earlier one tells. */
function findAcross({ timeline, byId }: ConflictMaterial): readonly ConflictDraft[] {
  return timeline.flatMap((entry): readonly ConflictDraft[] => {
    if (entry.kind !== 'happening' || entry.status === null || !OFF.has(entry.status)) return [];
    const off = entry.history.find(({ status }) => OFF.has(status));
    const offIn = off === undefined ? undefined : byId.get(off.article);
    if (off === undefined || offIn === undefined) return [];
    return entry.history.flatMap((mention): readonly ConflictDraft[] => {
      const article = byId.get(mention.article);
      if (article === undefined || mention.status !== 'planned') return [];
      const plan = toSentence(article, mention.span);
      const offSpan = toSentence(offIn, off.span);
      if (!isPresent(article, plan) || (article === offIn && plan.start === offSpan.start)) return [];
      return [
        toDraft(
          { article, finding: mention.finding, span: plan, speaker: null, value: 'planned', statement: null },
          { article: offIn, finding: off.finding, span: offSpan, speaker: null, value: 'off', statement: null },
          0.7,
        ),
      ];
    });
  });
}

/** "Will meet", "is to meet": a plan told as one that stands; "had planned" and "would have met" tell what was. */
function isPresent({ words: { text } }: Compared, { start, end }: Span): boolean {
  const told = text.slice(start, end);
  return (
    /\b(?:will|is to|are to|plans? to|(?:is|are) (?:scheduled|due|set|expected|going) to?)\b/i.test(told) &&
    !IS_OFF.test(told)
  );
}

/** So alike a plan and the words that it is off must be; a little less where both name its day. */
const SAME_FROM = 0.2;
const SAME_DAY_FROM = 0.12;
/** A day in common is no plan in common, unless the two are much alike. */
const LEAST_SHARED = 0.15;
const LEAST_SHARED_ALIKE = 0.45;
const ALIKE_FROM = 0.4;
const IS_OFF =
  /\b(?:after all|no longer|call(?:ed|ing|s)? off|cancel(?:l?ed|l?ing|s)?|scrapp(?:ed|ing)|abandoned|shelved|postpon(?:ed|ing|es)|(?:put|set) (?:off|back)|pushed back|(?:be|been|was|were|is|are|being) delayed|moved to|rescheduled|deferred|pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part)|withdrawn?|withdrew|suspend(?:ed|s)|brought forward|not [^.]{1,60} as (?:planned|agreed|announced|expected|promised|scheduled)|(?:earlier|later|sooner) than (?:planned|scheduled|announced|expected|promised|hoped|foreseen|(?:it|he|she|they) (?:was|were) (?:supposed|due|meant|expected) to|[^.,]{1,40} had (?:said|announced|promised|planned|expected|hoped|forecast))|(?:ahead of|behind) schedule|(?:ahead of|after|before) the (?:date|day) (?:announced|promised|planned|set)|which (?:was|were) to \w+|there will be no|taken (?:off|down)|removed from|\w+ (?:days?|weeks?|months?) late|(?:was|were) to have (?:been|\w+ed|begun|met|gone|come|taken)|(?:will|would) (?:now|instead) (?:be|take place|begin|start|open|close|meet|happen)|once (?:set|planned|scheduled|expected) for|at the earliest|will not (?:take place|go ahead|be (?:held|released|published|opened|built)|happen)|not [^.,]{1,60} for now|on hold|ditched|overturned|quashed|reversed|won['’]t (?:take place|go ahead)|never took place|dropped (?:the|its|his|her|their) plan)\b/i;
/** Somebody's staying away calls off his plan and nobody else's. */
const IS_AWAY =
  /\b(?:pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?|stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part))\b/i;
const IS_PLANNED =
  /\b(?:will|would|is to|are to|was to|were to|plans?|planned|planning|scheduled|due to|set to|expected|intends?|intended|means? to|hopes? to|is going to|are going to|ahead of|upcoming)\b/i;

/** How likely two statements tell the same, by their indices, of those that come near each other; 0 of others. */
type ToSameness = (one: Statement, two: Statement) => number;

/** The likelihoods of pairs that are of any interest here. */
function createToSameness({ statements, joined, articles }: ConflictMaterial): ToSameness {
  const isOf = new Uint8Array(statements.length);
  for (const article of articles) {
    const { plans, changes, deeds } = once(article, findPlansAndDeeds);
    for (const { index } of [...plans, ...changes, ...deeds]) isOf[index] = 1;
  }
  const known = new Map<number, number>();
  for (const { a, b, sameness } of joined.near)
    if (isOf[a] === 1 && isOf[b] === 1) known.set(a * statements.length + b, sameness);
  return ({ index: one }, { index: two }) =>
    known.get(Math.min(one, two) * statements.length + Math.max(one, two)) ?? 0;
}

/** What each article tells of plans, of their ends, and of deeds of one day. */
interface PlansAndDeeds {
  readonly plans: readonly Statement[];
  readonly changes: readonly Statement[];
  readonly deeds: readonly Statement[];
}

function findPlansAndDeeds(_: OwnArticle, article: Compared): PlansAndDeeds {
  const statements = statementsOf(article);
  return {
    plans: statements.filter(isPlan),
    changes: statements.filter((statement) => IS_OFF.test(toStatementWords(statement))),
    deeds: statements.filter(
      ({ isOpen, isNegated, isHeadline, days }) => !isOpen && !isNegated && !isHeadline && days.length === 1,
    ),
  };
}

/** The other articles that tell of one matter with this one, and came out no later. */
function findEarlier({ articles, parts }: ConflictMaterial, article: Compared): readonly Compared[] {
  return parts.of(article.order).flatMap((order) => {
    const other = articles[order];
    if (other === undefined || other === article || !parts.isTied(order, article.order)) return [];
    const between = toDaysBetween(other, article);
    return between !== null && between < 0 ? [] : [other];
  });
}

/** Plans that a later article, or one of the same day, tells to be off, or that were carried out on another day than planned. */
function findInStatements(material: ConflictMaterial): readonly ConflictDraft[] {
  const toSameness = createToSameness(material);
  return material.articles.flatMap((article) => {
    const { changes, deeds } = once(article, findPlansAndDeeds);
    if (changes.length === 0 && deeds.length === 0) return [];
    const earlier = findEarlier(material, article);
    return [
      ...changes.flatMap((change) => findChanged(material, change, earlier, toSameness)),
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
  const isAway = IS_AWAY.test(toStatementWords(change));
  const drafts = earlier.flatMap((article) => {
    const isKin = material.kinship(article.order, change.article.order) >= KIN_FROM;
    let best: ConflictDraft | null = null;
    for (const plan of once(article, findPlansAndDeeds).plans) {
      if (!canDisagree(material, plan, change) || (isAway && !isOfSamePerson(plan, change))) continue;
      const alike = weighAlike(plan, change, toSameness(plan, change));
      const confidence = Math.max(alike, isKin ? weighSamePlan(plan, change, object) : 0);
      if (confidence === 0 || confidence <= (best?.confidence ?? 0)) continue;
      best = {
        ...toDraft(
          toSide(material, plan, plan.span, 'planned'),
          toSide(material, change, change.span, 'off'),
          confidence,
        ),
        by: 'conflicts/plan-off',
      };
    }
    return best === null ? [] : [best];
  });
  const surest = Math.max(0, ...drafts.map(({ confidence }) => confidence));
  return drafts.filter(({ confidence }) => confidence >= surest - LESS_SURE);
}

/** Of plans of other articles those that are not much less likely to be meant. */
const LESS_SURE = 0.12;

/** Plans of another day that a deed may be the end of. */
function findShifted(
  material: ConflictMaterial,
  deed: Statement,
  earlier: readonly Compared[],
  toSameness: ToSameness,
): readonly ConflictDraft[] {
  return earlier.flatMap((article) => {
    if (toDaysBetween(article, deed.article) === 0) return [];
    if (material.kinship(article.order, deed.article.order) < KIN_FROM) return [];
    return once(article, findPlansAndDeeds).plans.flatMap((plan) => {
      if (plan.days.length !== 1 || !isOfLaterDay(plan) || !canDisagree(material, plan, deed)) return [];
      if (!plan.isOpen && !IS_PLANNED.test(toStatementWords(plan))) return [];
      const confidence = weighDone(plan, deed, toSameness(plan, deed));
      if (confidence === 0) return [];
      return [
        {
          ...toDraft(
            toSide(material, plan, plan.span, 'planned'),
            toSide(material, deed, deed.span, 'done'),
            confidence,
          ),
          by: 'conflicts/plan-shifted',
          what: 'What was planned for one day is told to have been on another',
        },
      ];
    });
  });
}

/** "Was due to come home": told by somebody who knows already that it did not come so. */
const WAS_PLANNED = /\b(?:was|were|had been) (?:due|to|set|supposed|meant|scheduled|expected|planned|going to)\b/i;

function isPlan(statement: Statement): boolean {
  const says = toStatementWords(statement);
  return (
    (!statement.isNegated || /^\W*if\b/i.test(says)) &&
    !(statement.attribution === null && WAS_PLANNED.test(says)) &&
    (IS_PLANNED.test(says) || isOfLaterDay(statement)) &&
    !IS_OFF.test(says) &&
    !/\bdelay/i.test(says)
  );
}

/** A deed so told elsewhere is hardly another's; the word for it must tell this much. */
const DEED_TELLING = 0.3;
/** Plans and what came of them lie this close, in days. */
const LONGEST_SHIFT = 60;

/** 0..1 for a plan of one day and the deed itself, told later as done on another day: "expected to reopen on Saturday", "it reopened on Thursday". */
function weighDone(plan: Statement, done: Statement, sameness: number): number {
  const [planned, day] = [plan.days[0], done.days[0]];
  if (plan.days.length !== 1 || done.days.length !== 1 || planned === undefined || day === undefined) return 0;
  if (planned.to - planned.from > 1 || day.to - day.from > 1 || planned.from === day.from) return 0;
  if (Math.abs(planned.from - day.from) > LONGEST_SHIFT || (done.article.day !== null && day.from > done.article.day))
    return 0;
  if (isBound(plan) && day.from <= planned.from) return 0;
  const around = findAtDay(plan, 0);
  const shared = [...findAtDay(done, AROUND_DAY)].filter((stem) => around.has(stem) && !plan.names.has(stem));
  return shared.some((stem) => toRarity(stem) >= DEED_TELLING) && (sameness > 0 || countShared(plan, done).names > 0)
    ? 0.6
    : 0;
}

/** Words around a day within which the deed of that day stands. */
const AROUND_DAY = 5;

/** The stems close before the one day of a statement, and up to `after` words behind it; days and figures left out. */
function findAtDay({ article: { words, reading }, span }: Statement, after: number): ReadonlySet<string> {
  const stems = new Set<string>();
  const bounds = toWordRange(words, span);
  for (const time of reading.times) {
    if (time.start < span.start || time.end > span.end) continue;
    const { from, to } = toWordRange(words, time);
    for (let index = Math.max(bounds.from, from - AROUND_DAY); index < Math.min(bounds.to, to + after); index++) {
      const stem = words.stems[index] as string;
      if (!/^\d/.test(stem) && !DAY_STEMS.has(stem)) stems.add(stem);
    }
  }
  return stems;
}

/** "Before Monday", "by the weekend": what is done earlier is done as planned. */
function isBound(plan: Statement): boolean {
  return /\b(?:before|by|until|no later than|within|at the latest)\b/i.test(toStatementWords(plan));
}

/** 0..1 for a plan and a change that are told much alike; 0 where they are not. */
function weighAlike(plan: Statement, change: Statement, sameness: number): number {
  if (sameness < SAME_DAY_FROM) return 0;
  if (countShared(plan, change).words < LEAST_SHARED_ALIKE && sameness < ALIKE_FROM) return 0;
  if (sameness < SAME_FROM && compareDays(plan.days, change.days) !== 'same') return 0;
  return 0.4 + sameness / 2;
}

/** 0..1 for a plan of the very day that the change speaks of, or of what is said to be off, in reports of one event; 0 for any other. */
function weighSamePlan(plan: Statement, change: Statement, object: ReadonlySet<string>): number {
  const meant = toMeantDay(change);
  const { words, names } = countShared(plan, change);
  if (meant !== null && plan.days.length === 1 && isOn(meant, plan.days[0] as Days))
    return words + names > 0 ? 0.75 : 0.6;
  const isSameDay = compareDays(plan.days, change.days) === 'same' || hasSameWeekday(plan, change);
  if (isSameDay && words >= LEAST_SHARED && (names > 0 || words >= 2 * LEAST_SHARED)) return 0.65;
  const isObject = [...object].some((stem) => plan.profile.weights.has(stem) && !plan.names.has(stem));
  if (!isObject) return 0;
  if (isEarlier(change, plan)) return 0.6;
  return (names > 0 || isSameDay) && compareDays(plan.days, change.days) !== 'other' ? 0.6 : 0;
}

/** True where the change is told of a day before the one that was planned. */
function isEarlier({ days: [day] }: Statement, { days: [planned] }: Statement): boolean {
  return (
    day !== undefined && planned !== undefined && day.to <= planned.from && planned.from - day.to <= LONGEST_WEEKDAY
  );
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

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec';
const DAY_STEMS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS.split(' ')].map(toStem));
/** In a report that comes later than this "Friday" is another Friday. */
const LONGEST_WEEKDAY = 7;

/** True where both name one day of the week, in reports of one week. */
function hasSameWeekday(plan: Statement, change: Statement): boolean {
  const between = toDaysBetween(plan.article, change.article);
  return (
    between !== null &&
    between <= LONGEST_WEEKDAY &&
    WEEKDAYS.some((day) => plan.profile.weights.has(toStem(day)) && change.profile.weights.has(toStem(day)))
  );
}

const APART =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,2}) (day|week)s? (later|earlier|sooner|ahead|behind|early|late)\b/i;
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
};

/** The day that was planned for what came "three days later than planned"; null where that is not told. Days since 1 January 1970. */
function toMeantDay(change: Statement): number | null {
  const match = APART.exec(toStatementWords(change));
  const day = change.days.find(({ from, to }) => to - from <= 1);
  if (match === null || day === undefined) return null;
  const [, number = '', unit = '', way = ''] = match;
  const length = (COUNTS[number.toLowerCase()] ?? Number(number)) * (/week/i.test(unit) ? 7 : 1);
  return /^(?:later|behind|late)$/i.test(way) ? day.from - length : day.from + length;
}

/** "The end of June", in days. */
const LONGEST_SPAN = 11;

function isOn(day: number, { from, to }: Days): boolean {
  return to - from <= LONGEST_SPAN && from <= day && day < to;
}

const CALLED_OFF =
  /\b(?:call(?:ed|ing|s)? off|cancel(?:l?ed|l?ing|s)?|postpon(?:ed|ing|es)|put off|put back|push(?:ed|es|ing) back|scrapp(?:ed|ing)|shelved|suspend(?:ed|s)|delayed|brought forward|withdr(?:ew|awn?)) /i;
const IS_CALLED_OFF =
  /\b(?:was|were|been|being|is|are) (?:called off|cancel(?:l?ed)|postponed|put off|put back|pushed back|scrapped|shelved|suspended|delayed|brought forward|withdrawn)\b/i;
/** Words behind "called off", or before "was called off", that say what is off. */
const REACH = 4;

/** The stems of what is told to be called off: "her visit to Ocaral". */
function findCalledOff(change: Statement): ReadonlySet<string> {
  const { words } = change.article;
  const said = words.text.slice(change.span.start, change.span.end);
  const passive = IS_CALLED_OFF.exec(said);
  const match = CALLED_OFF.exec(said);
  if (match === null && passive === null) return new Set();
  const at = passive === null ? (match as RegExpExecArray) : passive;
  const range =
    passive === null
      ? toWordRange(words, { start: change.span.start + at.index + at[0].length, end: change.span.end })
      : toWordRange(words, { start: change.span.start, end: change.span.start + at.index });
  const stems =
    passive === null
      ? words.stems.slice(range.from, Math.min(range.to, range.from + REACH))
      : words.stems.slice(Math.max(range.from, range.to - REACH - 1), range.to);
  return new Set(stems.filter((stem) => toRarity(stem) >= LEAST_SHARED && !/^\d/.test(stem) && !DAY_STEMS.has(stem)));
}

/** True where the plan names somebody who is named as staying away. */
function isOfSamePerson({ names }: Statement, { article, span }: Statement): boolean {
  return article.reading.entities.some(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      mentions.some((mention) => mention.start >= span.start && mention.end <= span.end) &&
      name.split(/\s+/).some((word) => names.has(toStem(word))),
  );
}

/** "Orders can be placed from Friday", "set sentencing for April 20": what is told of a day to come is a plan. */
function isOfLaterDay({ article: { day }, days }: Statement): boolean {
  return day !== null && days.length > 0 && days.every(({ from }) => from > day);
}

function toDraft(planned: Side, off: Side, confidence: number): ConflictDraft {
  return {
    kind: 'superseded',
    isUpdate: false,
    sides: [planned, off],
    confidence,
    by: 'conflicts/superseded',
    what: 'The plan is told as one to come, and elsewhere that it is off',
  };
}

function toSentence({ reading: { sentences } }: Compared, span: Span): Span {
  return sentences[findLastAt(sentences, span.start)] ?? span;
}

function isIn(part: Span, whole: Span): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

import { isInside, isOverlapping, toText } from '../../document/span.ts';
import { IRREGULAR_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { type Profile, toLikeness, toProfile, toReduced, toShared } from '../profile.ts';
import { quantitiesOf } from '../quantities/find-quantities.ts';
import { isSameAmount } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type Dated, toGap, toLength } from '../timeline/dated.ts';
import { toForm, toWordRange } from '../words.ts';
import { type DeedPlace, isSameDoing } from './same-role.ts';
import { findDate } from './statement-date.ts';
import { isPlan, type ToldForecast } from './told-forecast.ts';
import { isToldInPart } from './told-in-part.ts';

/** The share of what is foretold that the later words must tell too, and how alike the two must be. */
const COVERED = 0.65;
const ALIKE = 0.55;
/** From here on the later words may tell much besides. */
const WHOLE = 0.9;
/** In weights of stems. */
const LEAST_SHARED = 1.1;
const LEAST_COMMON = 3;
/** Of one day, fewer words make sure that it is the same thing. */
const COMMON_OF_A_DAY = 2;
/** Two rare stems that are all there is to the forecast. */
const TELLING_ENOUGH = 1.4;
const LEAST_RARITY = 0.2;

/** What the later words make of the forecast where they tell the foretold thing as done, or as not done; `isOfVoice` where they speak of who made it. */
export function toDoneOutcome(
  told: ToldForecast,
  said: Statement,
  isOfVoice: boolean,
): 'borne-out' | 'not-borne-out' | null {
  const { about, horizon, isNegated, isSided, isNotBefore } = told;
  // "Refused to release her" tells it as not done.
  const statement = isRefused(told, said) ? { ...said, isNegated: true } : said;
  // What hangs on a condition is not settled by what came to be.
  if (!isSided || told.forecast.condition !== null || !isSettled(told, statement)) return null;
  // Happenings are known by more than their words.
  if (isPlan(told) || (!isOfAmount(told) && isToldInPart(told, statement))) return null;
  const onItsDay = toDayOutcome(told, statement, isOfVoice);
  if (onItsDay !== null) return onItsDay;
  const shared = toSharedWithKin(told, statement);
  const isStill = isStillSo(told, statement);
  if (isStill && !isPlainlyStill(told, statement)) return null;
  // "Has not left without a guard": it may have, with one.
  if (NOT_WITHOUT.test(toText(said.article.words.text, said.span))) return null;
  if (shared < COVERED * about.norm || !isOfSame(told, statement, isOfVoice)) return null;
  const date = findDate(statement.article.reading, statement.span);
  if (!isThenOver(told, statement, date)) return null;
  // Any day settles "not before June".
  const isOfItsDay = isStill || (date !== null && (isNotBefore ? horizon !== null : isInTime(told, date)));
  const isAlike = !told.isOfThing && toLikeness(about, statement.profile) >= ALIKE && isCovered(told, statement);
  // "Would be running again within ten days", and "have been running again since October 21": all of it, and a day that shows whether in time.
  const isDated = told.isBy && date !== null && shared >= WHOLE * about.norm;
  if (!isOfItsDay && !isDated && !isAllThere(told, shared) && !isOfAmount(told) && !isAlike) return null;
  if (!isTelling(told, statement, isOfItsDay || isDated, isOfVoice)) return null;
  if (!isSameInFigures(told, statement)) return null;
  if (isNotBefore && horizon !== null && date !== null)
    return statement.isNegated ? null : date.days.from >= horizon.days.from ? 'borne-out' : 'not-borne-out';
  if (horizon !== null && date !== null && !isOfItsDay)
    return date.days.from > horizon.days.to && !statement.isNegated && !isNegated ? 'not-borne-out' : null;
  return statement.isNegated === isNegated ? 'borne-out' : 'not-borne-out';
}

const HAS_NOT = /\b(?:has|have)(?:n['’]t| not) (?:yet )?\p{L}+/u;

const NOT_WITHOUT = /\b(?:has|have)(?:n['’]t| not)\b[^,.;:]* without\b/;

/** "Expected the protests to die down by Sunday", and of a Tuesday "the protests have not died down": how it stands once the time is over. */
function isStillSo(
  { horizon, isNegated }: ToldForecast,
  { article: later, span, isNegated: isDenied }: Statement,
): boolean {
  if (isNegated || !isDenied || horizon === null || horizon.days.to > (later.day as number)) return false;
  return HAS_NOT.test(toText(later.words.text, span));
}

/** Words that limit nothing. */
const UNLIMITING =
  /^(?:the|an?|this|that|these|those|his|her|its|their|our|my|has|have|hasn|haven|not|n['’]t|t|yet|still|so|far|been|now|but|and|however|meanwhile|to)$/i;
/** What ends a thing, in whatever words. */
const ENDED =
  /\b(?:ended|(?:is|are|was|were|be|been) over|stopped|ceased|finished|subsided|faded|abated|eased|calmed|lifted|resumed|reopened|died down|called off|went back|(?:has|have|is|are) (?:back|calm|quiet))\b/i;
/** "In the capital they ended". */
const TAKES_UP = /\b(?:it|they|this|these|that|which|all|most|some|many)\b/i;
const DENIES =
  /\b(?:not|never|no|nobody|none|neither|nor|yet to|without|until|unless|if|whether|when|once)\b|n['’]t\b/i;

/**
 * True where the negated words tell of no place and of no limit that the forecast lacks, as "the strike <at the port> has not ended" and "has not
 * left <without a guard>" do, and where no other words of the report tell it as done: "in the capital they ended".
 */
export function isPlainlyStill(
  { article, forecast, predicate, about }: ToldForecast,
  { article: later, span }: Statement,
): boolean {
  const { words, reading } = later;
  const isOfIt = (part: string): boolean =>
    TAKES_UP.test(part) ||
    [...part.matchAll(/\p{L}+/gu)].some(([word]) => about.weights.has(toStem(word.toLowerCase())));
  const text = toText(words.text, span);
  const at = HAS_NOT.exec(text)?.index ?? 0;
  const clauseStart = Math.max(...[',', ';', ':', '“', '"', '—'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const length = text.slice(at).search(/[,;:.”"—]/);
  const clause = { start: span.start + clauseStart, end: length < 0 ? span.end : span.start + at + length };
  const foretold = toWordRange(article.words, forecast);
  const known = new Set(article.words.stems.slice(foretold.from, foretold.to));
  const { from, to } = toWordRange(words, clause);
  for (let index = from; index < to; index++)
    if (!known.has(words.stems[index] as string) && !UNLIMITING.test(toForm(words, index))) return false;
  const predicates = toPredicates(predicate);
  return !reading.sentences.some((sentence) =>
    toText(words.text, sentence)
      .split(/[,;:—]|\b(?:but|while|although|though)\b/)
      .some(
        (part) =>
          !DENIES.test(part) &&
          isOfIt(part) &&
          (ENDED.test(part) ||
            [...part.matchAll(/\p{L}+/gu)].some(([word]) => /ed$/.test(word) && predicates.includes(toStem(word)))),
      ),
  );
}

/** In rarities: a deed that is told seldom enough to be known again by its day and one word of what it is done to. */
const KNOWN_DEED = 0.3;
const KNOWN_THING = 0.3;
/** A foretold deed in few words is known again by all of them that tell something. */
const MOST_OF_DEED = 4;
/** In days: what is told of a time long after that was foretold may be another such deed. */
const LONGEST_DELAY = 92;

/** "He expected to reopen it on Saturday", and "The airport. It reopened on Thursday": the deed with its day, of a thing that both speak of, is known again however few the words. */
function toDayOutcome(
  told: ToldForecast,
  statement: Statement,
  isOfVoice: boolean,
): 'borne-out' | 'not-borne-out' | null {
  const { about, context, predicate, horizon, isNegated, isNotBefore, isOfThing } = told;
  const date = findDate(statement.article.reading, statement.span);
  if (horizon === null || date === null || isNegated || isNotBefore || isOfThing || statement.isNegated) return null;
  if (toLength(date) > 1 || toRarity(predicate) < KNOWN_DEED || !isThenOver(told, statement, date)) return null;
  const wider = toWiderProfile(statement);
  const deeds = new Set(toPredicates(predicate));
  const things = [...about.weights].filter(([stem, weight]) => !deeds.has(stem) && weight >= KNOWN_THING);
  const isThere = ([stem]: readonly [string, number]): boolean => wider.weights.has(stem);
  const around =
    things.length > 0 ? things : [...(context?.weights ?? [])].filter(([, weight]) => weight >= KNOWN_THING);
  if (things.length > MOST_OF_DEED || !(things.length > 0 ? things.every(isThere) : around.some(isThere))) return null;
  if (!isOfSame(told, { ...statement, profile: wider }, isOfVoice) || !isSameInFigures(told, statement)) return null;
  if (isInTime(told, date)) return 'borne-out';
  const delay = date.days.from - horizon.days.to;
  return delay >= 0 && delay <= LONGEST_DELAY ? 'not-borne-out' : null;
}

/** What a statement tells and what stands right before it: "The airport. It reopened". */
function toWiderProfile({ article: { words, reading }, span, sentence }: Statement): Profile {
  const before = PRONOUN.test(toText(words.text, span)) ? reading.sentences[sentence - 1] : undefined;
  return toProfile(words, before === undefined ? [span] : [before, span]);
}

const PRONOUN = /^(?:it|they|he|she|this|that|these|those)\b/i;

/** True where the day is that of the forecast, or lies within the time that it leaves: "by Monday" is done on Saturday. */
function isInTime({ article, horizon, isBy }: ToldForecast, date: Dated): boolean {
  if (horizon === null) return false;
  if (toGap(horizon, date) === 0) return true;
  return isBy && date.days.from >= (article.day as number) && date.days.to <= horizon.days.to;
}

/** True where the time was over when the later words were written, or the thing done in time, and they tell of no time before the forecast. */
function isThenOver(told: ToldForecast, statement: Statement, date: Dated | null): boolean {
  const { article, horizon, isBy, isNegated } = told;
  const written = statement.article.day as number;
  const isDone = isBy && !isNegated && !statement.isNegated && date !== null;
  if (horizon !== null && horizon.days.from > written && !isDone) return false;
  // Until a time is over what was not done may still be.
  const isStillOpen = horizon !== null && toLength(horizon) > 1 && horizon.days.to > written;
  if (isStillOpen && statement.isNegated && !isNegated) return false;
  return date === null || (date.days.from <= written && date.days.to > (article.day as number));
}

/** True where the later words tell most of what is foretold besides who is named. */
function isCovered({ about, names }: ToldForecast, { profile }: Statement): boolean {
  const named = new Set(names.flat());
  const rest = toReduced(about, (stem) => !named.has(stem));
  return toShared(rest, profile) >= COVERED * rest.norm;
}

/** "expects more cases". */
function isOfAmount({ forecast, isOfThing }: ToldForecast): boolean {
  return !isOfThing && forecast.by === 'forecasts/expected-thing';
}

/** True where the later words tell all of few and telling words: "Amsel", "prison". */
function isAllThere({ about, isOfThing }: ToldForecast, shared: number): boolean {
  return isOfThing && shared >= WHOLE * about.norm && about.weights.size <= FEW;
}

/** True where the later words speak of whomever the forecast names, or points at. */
function isOfSame(
  { article, forecast, context, names }: ToldForecast,
  { profile }: Statement,
  isOfVoice: boolean,
): boolean {
  if (!names.every((name) => name.some((stem) => profile.weights.has(stem)))) return false;
  const words = toText(article.words.text, forecast);
  if (FIRST_PERSON.test(words) && !isOfVoice) return false;
  if (context === null || names.length > 0) return true;
  return [...context.weights].some(([stem, weight]) => weight >= LEAST_OF_CONTEXT && profile.weights.has(stem));
}

const FIRST_PERSON = /\b(?:I|we|my|our|us|me)\b/i;
const LEAST_OF_CONTEXT = 0.3;
/** A forecast of so few stems has little besides its subject and its deed. */
const FEW = 3;

/** What comes before a verb that is not told as done: "to win", "will win", "the win". */
const NOT_DONE =
  /^(?:to|be|will|would|can|could|may|might|must|should|shall|if|whether|for|of|the|a|an|his|her|its|their)$/i;
const DENIAL = /^(?:not|never|n't|n’t)$/i;
const PAST_AUXILIARY = /^(?:has|have|had|did|was|were|is|are)$/i;
const RETURN = toStem('return');
/** What is told of the end of a state is told of its end by other words. */
const KIN: ReadonlyMap<string, readonly string[]> = new Map([
  [toStem('reopen'), [toStem('open')]],
  [toStem('back'), [RETURN, toStem('resume')]],
  [toStem('home'), [RETURN]],
  [toStem('publish'), [toStem('release')]],
  [toStem('complete'), [toStem('finish')]],
  [toStem('finish'), [toStem('complete')]],
  [toStem('publish'), [toStem('release'), toStem('present'), toStem('issue')]],
  [toStem('prevail'), [toStem('win')]],
  [toStem('ease'), [toStem('subside'), toStem('abate')]],
  [toStem('start'), [toStem('begin')]],
  [toStem('begin'), [toStem('start')]],
]);

/** The stems that tell the foretold deed. */
export function toPredicates(predicate: string): readonly string[] {
  return [predicate, ...(KIN.get(predicate) ?? [])];
}

/** Where the forecast has its deed, and what it tells of it without the words that make it a forecast; null where a thing is to come. */
function toDeedPlace({ article: { words }, forecast, deed }: ToldForecast): DeedPlace | null {
  if (deed < 0) return null;
  const { from, to } = toWordRange(words, forecast);
  return { words, from, deed, to };
}

/** True where the foretold thing is told as done, or as not done, by a past form of its verb: "lost", "has not lost", "did not lose". */
function isSettled(told: ToldForecast, { article: { words }, spans, profile }: Statement): boolean {
  const { predicate, isOfThing } = told;
  if (predicate === '') return false;
  const foretold = toDeedPlace(told);
  const predicates = toPredicates(predicate);
  // "was sent to prison", "did not rain": any past verb tells of a thing.
  if (isOfThing && !profile.weights.has(predicate)) return false;
  return spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (!isOfThing && !predicates.includes(stem)) continue;
      if (foretold !== null && !isSameDoing(foretold, { words, from, deed: index, to })) continue;
      const form = toForm(words, index);
      const before = index > from ? toForm(words, index - 1) : '';
      if (index > from + 1 && isRefusedAt(words, index)) return true;
      if (DENIAL.test(before)) {
        if (index - 1 > from && PAST_AUXILIARY.test(toForm(words, index - 2))) return true;
      } else if ((form.endsWith('ed') || IRREGULAR_VERB_FORMS.has(form)) && !NOT_DONE.test(before)) return true;
      // "have been running again"
      else if (form.endsWith('ing') && /^been$/i.test(before) && /^(?:has|have)$/i.test(toForm(words, index - 2)))
        return true;
    }
    return false;
  });
}

/** What stands before the "to" of a deed that is told as not done. */
const REFUSED = /^(?:refused|declined|failed|refuses|declines)$/i;

/** True where the foretold deed is told as refused: "refused to release her". */
export function isRefused({ predicate, isOfThing }: ToldForecast, { article: { words }, spans }: Statement): boolean {
  if (isOfThing) return false;
  const predicates = toPredicates(predicate);
  return spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from + 2; index < to; index++)
      if (predicates.includes(words.stems[index] as string) && isRefusedAt(words, index)) return true;
    return false;
  });
}

function isRefusedAt(words: Statement['article']['words'], deed: number): boolean {
  if (toForm(words, deed - 1) !== 'to' || !REFUSED.test(toForm(words, deed - 2))) return false;
  for (let index = Math.max(0, deed - 2 - REACH_OF_DENIAL); index < deed - 2; index++)
    if (DENIES_REFUSAL.test(toForm(words, index))) return false;
  return true;
}

/** "Has never refused to", "nobody in the ministry declined to", "denied that she had refused to": in words before the refusal. */
const REACH_OF_DENIAL = 6;
const DENIES_REFUSAL =
  /^(?:not|never|n't|n’t|no|nobody|none|neither|nor|hardly|denied|denies|deny|denying|if|whether|unless)$/i;

const TAKEN_UP =
  /\b(?:filed|lodged|launched|submitted|entered|brought|held|called|made) (?:(?:an?|the|his|her|its|their) )?$/i;
/** In UTF-16 code units: a verb and an article. */
const REACH_OF_TAKING = 24;

/** "Filed the appeal". */
function isTakenUp(thing: string, { article: { words }, span }: Statement): boolean {
  const { from, to } = toWordRange(words, span);
  for (let index = from; index < to; index++) {
    const start = words.starts[index] as number;
    if (words.stems[index] !== thing) continue;
    if (TAKEN_UP.test(words.text.slice(Math.max(span.start, start - REACH_OF_TAKING), start))) return true;
  }
  return false;
}

/** True where the later words tell the foretold deed, but as done to another thing or by another. */
export function isDoneOtherwise(told: ToldForecast, { article: { words }, spans }: Statement): boolean {
  const foretold = toDeedPlace(told);
  if (foretold === null) return false;
  const predicates = toPredicates(told.predicate);
  const places = spans.flatMap((span) => {
    const { from, to } = toWordRange(words, span);
    const deeds = words.stems.slice(from, to).flatMap((stem, at) => (predicates.includes(stem) ? [from + at] : []));
    return deeds.map((deed): DeedPlace => ({ words, from, deed, to }));
  });
  return places.length > 0 && !places.some((place) => isSameDoing(foretold, place));
}

function isTelling(told: ToldForecast, statement: Statement, isOfItsDay: boolean, isOfVoice: boolean): boolean {
  const { profile } = statement;
  const { about, predicate, isOfThing } = told;
  let sum = 0;
  let count = 0;
  for (const [stem, weight] of about.weights) {
    const isDeed = stem === predicate && toPredicates(stem).some((kin) => profile.weights.has(kin));
    if (!isDeed && (weight < LEAST_RARITY || !profile.weights.has(stem))) continue;
    sum += weight;
    count++;
  }
  // "There will be an appeal", said the lawyer, who "filed the appeal": all there is to it, taken up by the same one.
  if (isOfThing && isOfVoice && count === about.weights.size && isTakenUp(predicate, statement)) return true;
  // "More rain is forecast for Sunday": the one thing there is to it.
  if (isOfThing && isOfItsDay && count >= Math.min(COMMON_OF_A_DAY, about.weights.size)) return true;
  // "expects more cases": the number of cases has risen.
  if (isOfAmount(told)) return count > 0 && profile.weights.has(toStem('number'));
  return (
    (sum >= LEAST_SHARED && count >= LEAST_COMMON) ||
    (count >= COMMON_OF_A_DAY && (isOfItsDay || (sum >= TELLING_ENOUGH && count === about.weights.size)))
  );
}

/** The squared weights that both have, the foretold deed told by another word among them. */
function toSharedWithKin({ about, predicate }: ToldForecast, { profile }: Statement): number {
  const weight = about.weights.get(predicate) ?? 0;
  const isByKin = !profile.weights.has(predicate) && toPredicates(predicate).some((stem) => profile.weights.has(stem));
  return toShared(about, profile) + (isByKin ? weight * weight : 0);
}

/** True where the later words have the amounts that were foretold, or none was. */
export function isSameInFigures({ article, forecast }: ToldForecast, { quantities }: Statement): boolean {
  // "The 900 villagers will": what stands before tells who they are.
  const from = forecast.cues.find((cue) => isInside(cue, forecast))?.end ?? forecast.start;
  // "Within two weeks" is its time.
  const time = article.timeById.get(forecast.horizon ?? '') ?? { start: 0, end: 0 };
  const foretold = quantitiesOf(article).filter(
    (amount) => amount.start >= from && amount.end <= forecast.end && !amount.isLoose && !isOverlapping(amount, time),
  );
  return foretold.every((amount) =>
    quantities.some((other) => other.kind === amount.kind && isSameAmount(amount, other)),
  );
}

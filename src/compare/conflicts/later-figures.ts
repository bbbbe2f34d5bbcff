import { anyOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays, isLikeThings } from '../points/pair-features.ts';
import { isFigureStart, parseFigure } from '../quantities/figures.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { ABOARD } from '../quantities/things.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toWordRange } from '../words.ts';
import { toDaysBetween } from './draft.ts';
import { toFateAt } from './fates.ts';
import { toSentenceWords } from './figure-scope.ts';

/** Words of a sentence that gives a new figure for an old one. */
const RENEWING = toPattern(
  'i',
  /\b/,
  anyOf(
    /now|rose|risen|rises|climbed|climbs|grew|grown|increased|raised|widened|expanded|extended|revised/,
    /bringing|takes the|taking the|updated|up from|down from|so far|since then|further|brought the/,
    // The latest inspection is no later figure.
    /latest (?:official |confirmed |police )?(?:figures?|counts?|tolls?|totals?|estimates?|tall(?:y|ies)|data|numbers?|updates?|reports?|official|confirmed)/,
    // "900 jobs will be cut" is no new figure for an old one.
    /(?:lowered|cut|reduced)\b[^.;]{0,60}\b(?:to|from)/,
    /than (?:was |were |had been |it |he |she |they )?(?:first |at first |earlier |previously |originally |initially |so far )?(?:thought|reported|announced|believed|estimated|assumed|feared|stated|admitted|acknowledged|given)/,
    /more than doubled|new (?:figure|count|total|toll|estimate)|recount|in all|in total|altogether|overall/,
    /by then|had risen|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|as of/,
  ),
  /\b/,
);
/** True where the sentence of a statement gives a new figure for an old one: "the toll rose to eight". */
export function isRenewing(statement: Statement): boolean {
  return RENEWING.test(toSentenceWords(statement));
}

/** What is counted while it still happens. */
const GROWING: ReadonlySet<string> = new Set(
  `killed hurt missing arrested case disease sick infected patient victim casualties toll complaint house evacuee admitted
   suspended test vote donation operation postponed refugee evacuated displaced order flight acre hectare`
    .split(/\s+/)
    .map(toStem),
);

/** True where the later article gives the new state of what changes. */
export function isUpdate(a: Statement, b: Statement, quantity: Quantity): boolean {
  if (a.article === b.article) return false;
  const days = toDaysBetween(a.article, b.article);
  const later = b.article.order > a.article.order ? b : a;
  const { words } = later.article;
  const sentence = later.article.reading.sentences[later.sentence];
  const says = sentence === undefined ? '' : words.text.slice(sentence.start, sentence.end);
  const fate = toFateAt(a, quantity);
  // How long something took that is over does not grow.
  const isLength = quantity.unit === 'day';
  const isGrowing =
    quantity.things.some((thing) => GROWING.has(thing)) ||
    (fate !== null && GROWING.has(fate)) ||
    (quantity.kind !== 'money' &&
      !isLength &&
      !quantity.things.includes(ABOARD) &&
      [...GROWING].some((stem) => later.profile.weights.has(stem)));
  if ((days === null || days === 0) && isAsOf(a) && isAsOf(b)) return true;
  if (days === null) return RENEWING.test(says) && isGrowing;
  // Of two reports of one day either may be the later one.
  if (days === 0) return isGrowing && isRenewing(a) !== isRenewing(b);
  return isGrowing || RENEWING.test(says) || UP_FROM.test(toSentenceWords(later === a ? b : a));
}

/** "Six were suspended, up from four": what has already been renewed goes on being. */
const UP_FROM =
  /\b(?:up|down) from (?:the )?(?:about |around |some |at least )?[\w,.]+(?: (?:announced|reported|told|given|counted|on|earlier))?\b/i;

const ROSE_TO =
  /\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|gr(?:ew|own|ows|owing)|gone up|went up|jumped|doubled)\b[^.;:,]{0,50}? to (?:about |around |some |at least |more than |nearly |almost |over )?$/i;
const FELL_TO =
  /\b(?:fell|fallen|falls?|falling|dropp(?:ed|ing)|lower(?:s|ed|ing)|reduc(?:e|es|ed|ing)|cut|declin(?:e|es|ed|ing)|shrank|shrunk|gone down|went down|halved)\b[^.;:,]{0,50}? to (?:about |around |some |at least |more than |nearly |almost |over )?$/i;
const LONGEST_CHANGE = 100;

/** "Raised its dead to four", days after a report of five: what rose to less, or fell to more, than was told before is another count. */
export function isOfOtherCount(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const days = toDaysBetween(a.article, b.article);
  if (days === null || days === 0) return false;
  const [old, fresh, later] = days > 0 ? [one, two, b] : [two, one, a];
  const before = later.article.words.text.slice(Math.max(later.span.start, fresh.start - LONGEST_CHANGE), fresh.start);
  if (fresh.value < old.value) return fresh.rough === 'at-least' || ROSE_TO.test(before);
  return FELL_TO.test(before);
}

/** "Raised the number from 131 to 132", "had first spoken of 131". */
const CORRECTING =
  /\b(?:rais|revis|correct|lower|updat|amend|adjust)(?:e|ed|es|ing)\b[^.;]{0,60}\b(?:from|to)\b|\b(?:had (?:first|earlier|initially)|at first|first|initially|earlier) (?:said|gave|given|reported|spoken of|spoke of|put)\b/i;

/** True where the report that came out no earlier tells somewhere that its figure took the place of another. */
export function isCorrection(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  if (one.kind !== 'count' || a.article === b.article) return false;
  const days = toDaysBetween(a.article, b.article);
  if (days === null) return false;
  return (days >= 0 && isCorrectedIn(b, two)) || (days <= 0 && isCorrectedIn(a, one));
}

function isCorrectedIn({ article }: Statement, quantity: Quantity): boolean {
  return once(article, findCorrecting).some(({ quantities }) =>
    quantities.some((other) => isLikeThings(quantity, other) && isSameAmount(quantity, other)),
  );
}

function findCorrecting(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter(
    (statement) => statement.quantities.length > 0 && CORRECTING.test(toSentenceWords(statement)),
  );
}

/** "Four have died, says the ombudsman; the ministry still counts two": the earlier figure stands beside the later one. */
export function isStillHeld(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [later, earlier] = b.article.order > a.article.order ? [b, one] : [a, two];
  const says = toSentenceWords(later);
  const { words, reading } = later.article;
  const { start, end } = reading.sentences[later.sentence] ?? later.span;
  const { from, to } = toWordRange(words, { start, end });
  if (!STILL_HOLDS.test(says)) return false;
  for (let index = from; index < to; index++)
    if (isFigureStart(words, index) && parseFigure(words, index)?.value === earlier.value) return true;
  return false;
}

const STILL_HOLDS =
  /\bstill (?:counts?|says?|speaks? of|puts?|lists?|gives?|insists?|maintains?|reports?)\b|\b(?:stands|sticks|holds|stuck|stood|held) (?:by|to) /i;

/** "Up to noon today", "by Thursday evening": counted up to an hour that the other need not have waited for. */
const AS_OF =
  /\b(?:by|up to|until|as of|at) (?:\w+ )?(?:noon|midday|midnight|dawn|dusk|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

function isAsOf(statement: Statement): boolean {
  return AS_OF.test(toSentenceWords(statement));
}

/** True where both tell of one day, and the later report comes days after it: what was that day no longer grows. */
export function isOfPastDay(a: Statement, b: Statement): boolean {
  const later = b.article.order > a.article.order ? b : a;
  const [day] = later.days;
  return (
    a.days.length === 1 &&
    later.days.length === 1 &&
    compareDays(a.days, b.days) === 'same' &&
    day !== undefined &&
    later.article.day !== null &&
    later.article.day - day.to >= PAST_FROM
  );
}

const PAST_FROM = 3;
/** Those who were hurt that day die or are found later; who was held that day is known. */
const STILL_COUNTED: ReadonlySet<string> = new Set(['=kill', '=hurt', '=miss', '=sick', '=infect']);

/** True for what is counted at once, and not found out by and by. */
export function fateIsFixed({ things }: Quantity): boolean {
  return !things.some((thing) => STILL_COUNTED.has(thing));
}

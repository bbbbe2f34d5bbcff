// Catches: "12 people were seriously injured" beside 30 who were hurt, "80 were dead in one village", "rebels killed 20 soldiers" beside an
// airstrike that killed 12, six killed in one town and nine in another: some of those whom an event struck, and those whom another one struck.
// Not: what two reports tell of in other words, "the accident" and "the derailment", where either has both.
import { GROUP_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { areOfOtherPlaces } from '../statements/other-places.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';
import { toFateAt } from './fates.ts';
import { toSentenceWords } from './figure-scope.ts';
import { toSubject } from './subject.ts';

/** What people are that an event strikes, or who strike. */
export const SOMEBODY: ReadonlySet<string> = new Set(
  [
    ...ROLE_NOUNS,
    ...(
      'child children woman women girl boy baby infant police crew member tourist foreigner family migrant civilian troops ' +
      'serviceman servicemen pedestrian militant'
    ).split(' '),
  ].map(toStem),
);
/** Bodies of people that kill and hurt. */
const DOERS: ReadonlySet<string> = new Set(GROUP_NOUNS.map(toStem));
/** Words from a deed to the figure of those whom it struck. */
const REACH = 5;
/** One of several places. */
const PARTLY = /\b(?:in (?:one|another|a single)|(?:dead|died|killed|hurt|injured|wounded|missing) there)\b/i;
/** A part of the hurt: those who were hurt badly, or were brought to a hospital. */
const PARTLY_HURT =
  /\b(?:seriously|badly|critically|severely|gravely|slightly|lightly|moderately|(?:serious|critical|grave|severe|minor|slight) (?:condition|injur\w+|wounds?)|admitted|treat(?:ed|ing|ment)|hospitali[sz]ed|discharged|intensive care|taken to|(?:in|to|at) (?:an? |the )?(?:\w+ ){0,3}hospitals?)\b/i;

/** True where one figure is of some of those whom the event struck, or of those whom another struck or who were struck elsewhere, and the other may be of all. */
export function areStruckApart(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [fateOfOne, fateOfTwo] = [toFateAt(a, one), toFateAt(b, two)];
  if (fateOfOne === null && fateOfTwo === null) return false;
  if (areOfOtherPlaces(a, b)) return true;
  return isPartOfStruck(a, fateOfOne) !== isPartOfStruck(b, fateOfTwo) || areOfOtherDoers(a, one, b, two);
}

/** True where a sentence tells of some of those who met a fate. */
export function isPartOfStruck(statement: Statement, fate: string | null): boolean {
  const says = toSentenceWords(statement);
  return PARTLY.test(says) || (fate === '=hurt' && PARTLY_HURT.test(says));
}

/** True where people did it of whom the other report has nothing, or each names something else that did it. */
export function areOfOtherDoers(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [doerOfOne, doerOfTwo] = [toDoer(a, one), toDoer(b, two)];
  const [isUnknownOne, isUnknownTwo] = [isUnknownTo(doerOfOne, b), isUnknownTo(doerOfTwo, a)];
  if (isUnknownOne && isUnknownTwo) return true;
  return (isUnknownOne && isSomebody(doerOfOne)) || (isUnknownTwo && isSomebody(doerOfTwo));
}

function isUnknownTo(doer: ReadonlySet<string>, { article: { words } }: Statement): boolean {
  return doer.size > 0 && !words.stems.some((stem) => doer.has(stem));
}

function isSomebody(doer: ReadonlySet<string>): boolean {
  return [...doer].some((stem) => SOMEBODY.has(stem) || DOERS.has(stem));
}

const PASSIVE = /^(?:was|were|been|be|are|is|being)$/i;
const STRUCK = /^=(?:kill|hurt)$/;

/** Stems of whoever or whatever did it, where it is told as a deed: "rebels killed 20"; empty in "killing 20" and "20 were killed". */
function toDoer({ article, span }: Statement, { start, end }: Quantity): ReadonlySet<string> {
  const { words } = article;
  const figure = toWordRange(words, { start, end }).from;
  const { from } = toWordRange(words, span);
  for (let index = figure - 1; index >= Math.max(from, figure - REACH); index--) {
    if (!STRUCK.test(words.stems[index] as string)) continue;
    const isDeed = /(?:ed|s)$/i.test(toForm(words, index)) && !PASSIVE.test(toForm(words, index - 1));
    return isDeed ? toSubject(article, span.start, words.starts[index] as number, []) : new Set();
  }
  return new Set();
}

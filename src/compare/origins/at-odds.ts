// Catches: "will table a motion today" and "the motion was defeated on Thursday"; police with 400 marchers and the organisers with 2,000; "had sold 1.3 million"
// and "had sold 800,000", whatever else the one sets it against; "we take it that they live" and "they live"; "had filed 300" and "of its 300 we
// found 287"; "there was a plan" and "first there was a plan, then there was no plan". Not: "22 people" and "more than 20"; a figure
// that only the one has.
import { toText } from '../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { compareDays, compareFigures } from '../points/pair-features.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { areOfTwoSides } from '../statements/opposites.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

/** True of tellings that nobody would call in evidence for each other, though they are of one matter: a plan and its end, other figures. */
export function areAtOdds(a: Statement, b: Statement): boolean {
  return (
    a.isNegated !== b.isNegated ||
    (a.isOpen !== b.isOpen && compareDays(a.days, b.days) === 'other') ||
    isSupposed(a) !== isSupposed(b) ||
    areAllAndMost(a, b) ||
    isPart(a) !== isPart(b) ||
    isEitherWay(a) !== isEitherWay(b) ||
    areOfTwoSides(a, b) ||
    compareFigures({ quantities: toOwnFigures(a) }, { quantities: toOwnFigures(b) }) === 'other'
  );
}

/** "We take it that they are alive", "presumably": nobody knows it from there. */
const SUPPOSING = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /^\W*(?:that\s+)?(?:I|we|he|she|they)\s+(?:(?:do|does|did)\s+not\s+|\w+n['’]t\s+|firmly\s+|still\s+|\w+ly\s+)?/,
      /(?:thinks?|thought|believed?s?|suspect(?:s|ed)?|assumed?s?|presumed?s?|supposed?s?|guess(?:es|ed)?|imagined?s?|takes? it|took it|hoped?s?)\b/,
    ),
    /\b(?:presumably|supposedly|probably|most likely|apparently)\b/,
  ),
);

/** Cues of what somebody holds and does not know. */
const HELD = /\b(?:think|thought|believ|suspect|assum|presum|suppos|guess|doubt|fear|hope|reckon|convinced|speculat)/i;

function isSupposed(statement: Statement): boolean {
  const { article, attribution } = statement;
  return (
    attribution?.cue.some((span) => HELD.test(toText(article.words.text, span))) === true ||
    SUPPOSING.test(toStatementWords(statement))
  );
}

const ALL = /\b(?:all|every|each)\b(?!\s+but\b)/i;
const MOST =
  /\b(?:(?:almost|nearly|not|virtually) (?:all|every)|all but (?:one|two|three|a few)|most|some|few|half) of\b/i;

/** "All of its hospitals", "all but one of its hospitals". */
function areAllAndMost(a: Statement, b: Statement): boolean {
  const [one, two] = [toStatementWords(a), toStatementWords(b)];
  const isAll = (words: string): boolean => ALL.test(words) && !MOST.test(words);
  return (isAll(one) && MOST.test(two)) || (isAll(two) && MOST.test(one));
}

/** "Of the union's 300 letters it could trace 287": how many there are said to be, and how many there are. */
const PART = toPattern(
  'iu',
  /\bof (?:the|these|those|its|his|her|their|all|[\p{L}’' -]{2,40}['’]s?) (?:more than |about |some |almost |nearly )?\d[\d.,]*\b/u,
  /[^.;]{3,60}?\b(?:find|found|traced?|confirm(?:ed)?|verif(?:y|ied)|identif(?:y|ied)|located?|account(?:ed)? for|documented?|established?|substantiated?)\b/,
  /[^.;]{0,20}?\s(?:only |just |about |at least |no more than )?\d/,
);

function isPart(statement: Statement): boolean {
  return PART.test(toStatementWords(statement));
}

/** "First there was no list, then there was a list": who tells what others said tells neither. Not "at first she had no fever, then she collapsed". */
const EITHER_WAY = toPattern(
  'i',
  /\b(?:first|at first|one day|once|yesterday)\b,?\s/,
  /(?<same>(?:there|it|he|she|they|we|you)\s(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would))/,
  /(?:n['’]t\b|\s[^.;]{0,40}?\b(?:no|not|never|nobody|nothing)\b)[^.;]{0,60}?[,;]\s(?:and\s)?(?:then|now|the next(?: day)?|today|later),?\s/,
  '\\k<same>\\b',
);

function isEitherWay(statement: Statement): boolean {
  return EITHER_WAY.test(toStatementWords(statement));
}

/** "More than [the 800 million] he had owned to", "not [the 20] that were claimed": what a figure is set against. */
const AGAINST = toPattern(
  'i',
  anyOf(
    /\b(?:more|less|fewer|higher|lower|larger|smaller|greater|further|rather|other)\s+than\s+(?:the|his|her|its|their|\p{Lu}[\p{L}'’ -]{0,30}['’]s?)\s+\S{0,3}$/u,
    /\b(?:not|instead of|as against|compared with|unlike|up from|down from|on top of)\s+(?:the\s+)?\S{0,3}$/,
  ),
);
/** How far before a figure its foil is told, in UTF-16 code units. */
const REACH = 60;

/** The figures that a statement gives for its own, all where it gives no other. */
function toOwnFigures({ article: { words }, quantities, span }: Statement): readonly Quantity[] {
  const own = quantities.filter(
    ({ start }) => !AGAINST.test(words.text.slice(Math.max(span.start, start - REACH), start)),
  );
  return own.length === 0 ? quantities : own;
}

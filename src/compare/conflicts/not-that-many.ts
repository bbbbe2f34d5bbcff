// Catches: "there were 418 people on the ship and not 411" and "with 411 passengers and crew"; "23, not 14" and "14 people had known"; "sold 1.3
// billion, more than the 800 million it had admitted to" and "the bank sold 800 million".
// Not: years, days and hours, a figure that no other report tells, one told of something else, a report that tells both.
import { isInside, type Span } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { isFigureStart, lowerAt, parseFigure } from '../quantities/figures.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { areOfOtherPlaces } from '../statements/other-places.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toWordRange, type Words } from '../words.ts';
import { type ConflictDraft, type ConflictMaterial, toSide } from './draft.ts';

/** A figure in the words of an article, whatever it is of. */
interface Told extends Span {
  readonly value: number;
  readonly statement: Statement;
}

/** A figure that is told to be right, and the one that is told not to be. */
interface Corrected {
  readonly right: Told;
  readonly wrong: number;
}

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
/** One word that tells this much is enough, or two common ones: "people", "known". */
const LEAST_TELLING = 0.2;
const LEAST_RARITY = 0.12;
const MOST_COMMON = 2;
const SMALL = 10;
/** Figures of another order are not mistaken for each other. */
const WIDEST = 10;
const SMALLEST = 2;
/** Words between the two figures. */
const MOST_BETWEEN = 12;

/** A figure that one report calls wrong, and the other tells. */
export function findNotThatMany(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) =>
    once(article, findCorrected).flatMap(({ right, wrong }) =>
      material.parts.tiedTo(article.order).flatMap((order) => {
        const other = material.articles[order] as Compared;
        if (other === article || material.kinship(article.order, order) < LEAST_KIN) return [];
        const told = (once(other, findByValue).get(wrong) ?? []).find((one) => isOfOneThing(right, one));
        return told === undefined ? [] : [toDraft(material, right, told)];
      }),
    ),
  );
}

function toDraft(material: ConflictMaterial, right: Told, told: Told): ConflictDraft {
  return {
    kind: 'number',
    isUpdate: false,
    sides: [told, right].map(({ statement, start, end, value }) =>
      toSide(material, statement, { start, end }, `${value}  `),
    ),
    confidence: 0.8,
    by: 'conflicts/not-that-many',
    what: 'The figures differ',
  };
}

/** "411" is known by its value; of "14" something must be told in both. */
function isOfOneThing(right: Told, told: Told): boolean {
  const sentence = toSentence(told.statement);
  const [unit, other] = [toUnit(right), toUnit(told)];
  if (unit !== null && other !== null && unit !== other) return false;
  const [some, others] = [findAround(right.statement), findAround(told.statement)];
  const isKnown = once(told.statement.article, findByValue)
    .get(right.value)
    ?.some(({ start, end }) => isInside({ start, end }, sentence));
  if (isKnown === true || areOfOtherPlaces(right.statement, told.statement)) return false;
  const shared = [...some].filter((stem) => others.has(stem));
  return (
    isTellingValue(told.value) ||
    (told.value >= SMALL && shared.length >= MOST_COMMON) ||
    shared.some((stem) => /^\d/.test(stem) || toRarity(stem) >= LEAST_TELLING)
  );
}

/** "money euro", "percent", "count"; null where the figure is no amount by itself. */
function toUnit({ statement: { quantities }, start }: Told): string | null {
  const found = quantities.find((quantity) => quantity.start === start);
  return found === undefined ? null : `${found.kind} ${found.unit}`;
}

function isTellingValue(value: number): boolean {
  return value >= 100 && !/^[1-9]0*$/.test(String(value));
}

function toSentence({ article, sentence, span }: Statement): Span {
  return article.reading.sentences[sentence] ?? span;
}

/** The telling words of the sentence, years as well, and no names. */
function findAround(statement: Statement): ReadonlySet<string> {
  const { words } = statement.article;
  const { from, to } = toWordRange(words, toSentence(statement));
  return new Set(
    words.stems
      .slice(from, to)
      .filter((stem) => /^(?:19|20)\d\d$/.test(stem) || (/^[^\d]/.test(stem) && toRarity(stem) >= LEAST_RARITY))
      .filter((stem) => !statement.names.has(stem)),
  );
}

/** By value: all figures below the headline that are no days, hours or years, and that nothing calls wrong. */
function findByValue(_: OwnArticle, article: Compared): ReadonlyMap<number, readonly Told[]> {
  const byValue = new Map<number, Told[]>();
  const { words } = article;
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline) continue;
    for (const span of statement.spans) {
      const { from, to } = toWordRange(words, span);
      for (let index = from; index < to; index++) {
        const told = toFigureAt(statement, index);
        if (told !== null && !isCalledWrong(words, index)) addTo(byValue, told.value, told);
      }
    }
  }
  return byValue;
}

function toFigureAt(statement: Statement, index: number): Told | null {
  const { words, reading } = statement.article;
  if (!isFigureStart(words, index) || isFigureStart(words, index - 1)) return null;
  const figure = parseFigure(words, index);
  if (figure === null || figure.value < SMALLEST || /^(?:19|20)\d\d$/.test(lowerAt(words, index))) return null;
  const span = { start: words.starts[index] as number, end: words.ends[figure.to - 1] as number };
  if (/^[:.\-–/]\d/.test(words.text.slice(span.end, span.end + 2))) return null;
  return findInside(reading.times, [span]).length > 0 || isInTime(statement, span)
    ? null
    : { ...span, value: figure.value, statement };
}

function isInTime({ article: { reading } }: Statement, span: Span): boolean {
  return reading.times.some((time) => isInside(span, time) && time.type !== 'DURATION');
}

/** "And not 411", ", not the 41": the words before a figure that call it wrong. */
function isCalledWrong(words: Words, index: number): boolean {
  const before = words.text.slice(Math.max(0, (words.starts[index] as number) - LONGEST_NOT), words.starts[index]);
  const behind = words.text.slice(words.ends[index], (words.ends[index] as number) + LONGEST_BEHIND);
  return (
    (CALLED_WRONG.test(before) ||
      (NOT_BUT.test(before) && BUT.test(behind)) ||
      (THAN_THE.test(before) && AS_CLAIMED.test(behind) && !OF_OTHER_TIME.test(behind))) &&
    !WISHED.test(behind)
  );
}

const LONGEST_NOT = 40;
const LONGEST_BEHIND = 60;
const BUT = /^(?: [\p{L}’'-]+){0,3},? but /iu;
const CALLED_WRONG =
  /(?:[,;:—–]| -|\b(?:and|but)) (?:and |but )?not (?:the |an? |about |some |just |only |as many as )?[$€£]?$/i;
/** "Considerably more than the $800 million that he had admitted to". */
const THAN_THE = /\b(?:more|fewer|less|higher|lower|larger|smaller|greater) than the [$€£]?$/i;
const AS_CLAIMED =
  /^(?: (?:million|billion|thousand|percent|per cent|%|[a-z]{3,}s))?(?: [a-z]+s)?(?: (?:that|which))?(?: (?:the|its|his|her|their))?(?: [\p{L}’'-]+){0,4}? (?:had |has |have )?(?:(?:(?:first|at first|initially|earlier|originally|previously) )?(?:admitted|claimed|acknowledged|declared|conceded|owned up)|(?:first|at first|initially|earlier|originally|previously) (?:reported|given|gave|told|stated))\b/iu;
const OF_OTHER_TIME =
  /\b(?:years?|quarters?|months?|weeks?|days?) (?:earlier|ago|before)\b|\b(?:in|for) (?:19|20)\d\d\b/i;
const NOT_BUT = /(?:^|\s)not (?:the )?$/i;
/** "Not the 18 the union had asked for": wanted or planned, or as it was before, and no mistake. */
const WISHED =
  /^[^.;:]{0,40}?\b(?:want|ask|demand|hop(?:e|ing)|plan|expect|promis|need|requir|permit|allow|offer|propos|agree|schedul|intend|usual|before|last|previous|former|budget)\w*/i;

/** "Needs 60 votes, not 51", "should have 250 beds, not 130": how it ought to be, where the other tells how it is. */
const NEEDED = /\b(?:needs?|needed|requir(?:e|es|ed)|must|should|ought|want(?:s|ed)?|demand(?:s|ed)?|takes|new|old)\b/i;

/** The figures that an article calls wrong, with those it puts in their place. */
export function findCorrected(_: OwnArticle, article: Compared): readonly Corrected[] {
  const { words } = article;
  return statementsOf(article).flatMap((statement): readonly Corrected[] => {
    if (statement.isHeadline || statement.isOpen || NEEDED.test(toStatementWords(statement))) return [];
    const { from, to } = toWordRange(words, statement.span);
    const found: Corrected[] = [];
    for (let index = from; index < to; index++) {
      const wrong = isCalledWrong(words, index) ? toFigureAt(statement, index) : null;
      if (wrong === null) continue;
      const right = findRight(statement, index, from, to);
      const [small, large] = [wrong.value, right?.value ?? 0].sort((a, b) => a - b) as [number, number];
      if (right !== null && small > 0 && small < large && large <= WIDEST * small)
        found.push({ right, wrong: wrong.value });
    }
    return found;
  });
}

/** The figure before "and not 411", or behind "not 411 but". */
function findRight(statement: Statement, index: number, from: number, to: number): Told | null {
  const { words } = statement.article;
  for (let before = index - 1; before >= Math.max(from, index - MOST_BETWEEN); before--) {
    const right = isCalledWrong(words, before) ? null : toFigureAt(statement, before);
    if (right !== null) return right;
  }
  for (let after = index + 1; after < Math.min(to, index + MOST_BETWEEN); after++)
    if (lowerAt(words, after) === 'but')
      return (
        Array.from({ length: 3 }, (_, at) => toFigureAt(statement, after + 1 + at)).find((one) => one !== null) ?? null
      );
  return null;
}

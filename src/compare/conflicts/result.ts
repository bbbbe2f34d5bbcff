// Catches: "carried, 412 to 409" and "the new tally is 410 to 411": two results of one vote, told by the same number of votes in all.
// Not: the results of two matches, a score that both tell.
import { KIN_FROM } from '../points/find-candidates.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { isInSentenceOf } from './sentence-figures.ts';

/** Votes in all; fewer are goals, unless they are told to be votes. */
const LEAST_IN_ALL = 20;
const LEAST_OF_VOTES = 5;
const VOTING = /\b(?:vot(?:e|es|ed|ing)|ballot|against|majority|minutes|verdict|ruled|ruling|split)\b/i;
/** Of two counts of one vote the sums differ by no more than this share. */
const SAME_SUM = 0.02;
const MOST_COMPARED = 200;

/** Two results of one count. */
export function findResultConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const told = material.statements
    .flatMap((statement) => statement.quantities.filter(isCount).map((quantity) => ({ statement, quantity })))
    .slice(0, MOST_COMPARED);
  const drafts: ConflictDraft[] = [];
  for (const [index, one] of told.entries()) {
    for (const two of told.slice(index + 1)) {
      if (isSameAmount(one.quantity, two.quantity) || !isOneVote(one.quantity, two.quantity)) continue;
      if (!isMany(one.quantity) && !(isVoting(one.statement) && isVoting(two.statement))) continue;
      if (
        !isMany(one.quantity) &&
        material.kinship(one.statement.article.order, two.statement.article.order) < KIN_FROM
      )
        continue;
      if (one.statement.article === two.statement.article || !canDisagree(material, one.statement, two.statement))
        continue;
      const isUpdate = isRecount(one.statement, two.statement);
      if (!isUpdate && areOfTwoStages(one, two)) continue;
      drafts.push({
        kind: 'number',
        isUpdate,
        sides: [one, two].map(({ statement, quantity }) =>
          toSide(material, statement, quantity, `${quantity.value} ${quantity.other}`),
        ),
        confidence: 0.8,
        by: 'conflicts/result',
        what: 'The results differ',
      });
    }
  }
  return drafts;
}

interface ToldResult {
  readonly statement: Statement;
  readonly quantity: Quantity;
}

/** "The draft showed seven to six, and the final vote was eight to five": whoever tells both results tells of two counts. */
function areOfTwoStages(one: ToldResult, two: ToldResult): boolean {
  if (isInSentenceOf(one.quantity, two.statement) || isInSentenceOf(two.quantity, one.statement)) return true;
  return areOfOtherStages(one.statement, one.quantity, two.statement, two.quantity);
}

const LONGEST_STAGE = 90;
const FIRST_STAGE =
  /\b(?:draft|preliminary|provisional|indicative|trial|straw|test|first (?:vote|reading|round|ballot)|committee)\b[^.;]*$/i;

/** True where one of two results is that of a draft or of a first vote, and the other is not. */
export function areOfOtherStages(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  return isOfFirstStage(a, one) !== isOfFirstStage(b, two);
}

function isOfFirstStage({ article: { words }, span }: Statement, { start }: Quantity): boolean {
  return FIRST_STAGE.test(words.text.slice(Math.max(span.start, start - LONGEST_STAGE), start));
}

function isCount({ kind, value, other }: Quantity): boolean {
  return kind === 'result' && other !== null && value + other >= LEAST_OF_VOTES;
}

function isMany({ value, other }: Quantity): boolean {
  return value + (other ?? 0) >= LEAST_IN_ALL;
}

function isVoting({ article, sentence }: Statement): boolean {
  const span = article.reading.sentences[sentence];
  return span !== undefined && VOTING.test(article.words.text.slice(span.start, span.end));
}

function isOneVote(a: Quantity, b: Quantity): boolean {
  const [sumOfA, sumOfB] = [a.value + (a.other ?? 0), b.value + (b.other ?? 0)];
  return Math.abs(sumOfA - sumOfB) <= SAME_SUM * Math.max(sumOfA, sumOfB);
}

/** True where the later article tells that it was counted again. */
function isRecount(a: Statement, b: Statement): boolean {
  const between = toDaysBetween(a.article, b.article);
  const later = b.article.order > a.article.order ? b : a;
  return (
    between !== null &&
    between !== 0 &&
    /\b(?:recount|counted again|new (?:tally|count|result)|revised|corrected)/i.test(later.article.words.text)
  );
}

import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { isLikeThings } from '../points/pair-features.ts';
import { isFigureStart, parseFigure } from '../quantities/figures.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';

/** True where the sentence of a statement has that figure, for what may be the same things: "6,000 came, and 4,000 the day before". */
export function isInSentenceOf(quantity: Quantity, statement: Statement): boolean {
  const { article, sentence } = statement;
  if (isOtherwise(quantity, statement)) return true;
  return (once(article, findBySentence).get(sentence) ?? []).some(
    (other) =>
      isLikeThings(quantity, other) &&
      isSameAmount(quantity, other) &&
      (quantity.kind !== 'count' || hasSameThings(quantity, other)),
  );
}

/** "Fourteen wagons, or sixteen": the thing is told once, and either figure may be right. */
function isOtherwise({ kind, value }: Quantity, { article, sentence }: Statement): boolean {
  const span = article.reading.sentences[sentence];
  if (kind !== 'count' || span === undefined) return false;
  const { words } = article;
  const { from, to } = toWordRange(words, span);
  for (let index = from + 1; index < to - 1; index++) {
    if (toForm(words, index).toLowerCase() !== 'or' || !isFigureStart(words, index + 1)) continue;
    if (parseFigure(words, index + 1)?.value === value) return true;
  }
  return false;
}

/** True where both say what they count, and share some of it. */
export function hasSameThings({ things: some }: Quantity, { things: others }: Quantity): boolean {
  return some.length > 0 && some.some((thing) => others.includes(thing));
}

function findBySentence(_: OwnArticle, article: Compared): ReadonlyMap<number, readonly Quantity[]> {
  const bySentence = new Map<number, Quantity[]>();
  for (const { sentence, quantities } of statementsOf(article))
    for (const quantity of quantities) addTo(bySentence, sentence, quantity);
  return bySentence;
}

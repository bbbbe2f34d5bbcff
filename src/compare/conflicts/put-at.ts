// Catches: "the sale was worth $2.4 million. A report puts it at $1.9 million": two figures for one thing, in neighbouring sentences.
// Not: "he put the blame at their door", an older figure that the same voice replaces.
import { type Compared, type OwnArticle, once } from '../material.ts';
import { isSameAmount, type Quantity } from '../quantities/quantity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { type ConflictDraft, type ConflictMaterial, toSide, toSpeaker } from './draft.ts';

const PUT_AT =
  /\b(?:put|puts|putting|estimat(?:e|es|ed)|set|sets) (?:it|this|that|them|the (?:figure|number|cost|total|value|toll|price|sum|loss|damage)) at\b/i;

/** Two voices of one article with two figures for what the first of them speaks of. */
export function findPutAtConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const drafts: ConflictDraft[] = [];
  for (const two of material.articles.flatMap((article) => once(article, findPutAt))) {
    const [figure] = two.quantities as readonly [Quantity];
    const one = findBefore(material.statements, two.index, figure);
    if (one === null || toSpeaker(material, one.statement) === toSpeaker(material, two)) continue;
    drafts.push({
      kind: 'number',
      isUpdate: false,
      sides: [
        toSide(material, one.statement, one.quantity, String(one.quantity.value)),
        toSide(material, two, figure, String(figure.value)),
      ],
      confidence: 0.7,
      by: 'conflicts/put-at',
      what: 'The figures differ',
    });
  }
  return drafts;
}

/** The statements of an article with one figure, at which something is put. */
function findPutAt(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter(({ quantities, sentence }) => {
    const [figure, ...more] = quantities;
    const span = article.reading.sentences[sentence];
    if (figure === undefined || more.length > 0 || span === undefined) return false;
    return PUT_AT.test(article.words.text.slice(span.start, Math.min(span.end, figure.start)));
  });
}

/** The one figure of its kind in the sentence before. */
function findBefore(
  statements: readonly Statement[],
  index: number,
  figure: Quantity,
): { readonly statement: Statement; readonly quantity: Quantity } | null {
  const two = statements[index] as Statement;
  for (let before = index - 1; before >= 0; before--) {
    const statement = statements[before] as Statement;
    if (statement.article !== two.article || statement.sentence < two.sentence - 1) return null;
    if (statement.sentence === two.sentence) continue;
    const like = statement.quantities.filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit);
    const [quantity] = like;
    if (quantity !== undefined && like.length === 1 && !isSameAmount(quantity, figure)) return { statement, quantity };
  }
  return null;
}

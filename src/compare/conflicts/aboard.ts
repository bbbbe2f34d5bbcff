import { type Compared, type OwnArticle, once } from '../material.ts';
import { KIN_FROM } from '../points/find-candidates.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { ABOARD } from '../quantities/things.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import type { ConflictMaterial } from './draft.ts';

/** True where both count who was on board. */
export function isAboard(one: Quantity, two: Quantity): boolean {
  return one.things.includes(ABOARD) && two.things.includes(ABOARD);
}

/** Two statements, by their indices, and how likely they tell the same. */
export interface LikePair {
  readonly a: number;
  readonly b: number;
  readonly sameness: number;
}

/** Pairs of statements of two reports of one event that both count who was on board, however else they are told. */
export function findAboard({ articles, statements, kinship, near: likely }: ConflictMaterial): readonly LikePair[] {
  const aboard = articles.flatMap((article) => once(article, findWithAboard)).slice(0, MOST_ABOARD);
  const isAboardAt = new Uint8Array(statements.length);
  if (aboard.length === 0) return [];
  for (const { index } of aboard) isAboardAt[index] = 1;
  const near = new Set<string>();
  for (const { a, b } of likely) if (isAboardAt[a] === 1 && isAboardAt[b] === 1) near.add(`${a} ${b}`);
  return aboard.flatMap((one, index) =>
    aboard
      .slice(index + 1)
      .filter(
        (two) =>
          one.article !== two.article &&
          kinship(one.article.order, two.article.order) >= KIN_FROM &&
          !near.has(`${one.index} ${two.index}`),
      )
      .map((two) => ({ a: one.index, b: two.index, sameness: ABOARD_SAMENESS })),
  );
}

function findWithAboard(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter(({ quantities }) => quantities.some(({ things }) => things.includes(ABOARD)));
}

const MOST_ABOARD = 100;
/** How likely two such counts in reports of one event are of one vehicle. */
const ABOARD_SAMENESS = 0.4;

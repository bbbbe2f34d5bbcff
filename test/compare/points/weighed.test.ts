import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { createWording } from '../../../src/compare/points/statement-words.ts';
import { weighStory } from '../../../src/compare/points/weighed.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import { loadNetwork, loadWordVectors } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';

const BARGE = [
  'The barge Alma struck the weir at Torvale. The barge was loaded with gravel. The crew of the barge swam ashore. Nobody on the barge was hurt.',
  'The weir at Torvale was hit by a barge. Divers looked at the barge. The owner of the barge has not been found.',
];
const OTHERS = Array.from(
  { length: 12 },
  (_, index) =>
    `Choir number ${index} sang for an hour in the market square. The singers wore red scarves. A prize went to the youngest singer.`,
);

/** The greatest weight that a word has in any statement. */
function toWeight(texts: readonly string[], word: string): number {
  const network = loadNetwork();
  const articles = toMaterial(texts.map((text) => read(toArticle(text).article, network)));
  const wording = createWording(loadWordVectors());
  const weighed = weighStory(findStatements(articles), wording);
  const number = wording.toStems().indexOf(word);
  return Math.max(
    ...weighed.flatMap(({ row, start, end }) => {
      const at = row.ids.subarray(start, end).indexOf(number);
      return at < 0 ? [] : [row.weights[start + at] as number];
    }),
  );
}

describe('what a word weighs', () => {
  it('is less where every sentence of its story has it', () => {
    expect(toWeight(BARGE, 'barg')).toBeLessThan(toWeight(BARGE, 'gravel'));
  });

  it('does not hang on how many other stories stand beside its own', () => {
    expect(toWeight([...BARGE, ...OTHERS], 'barg')).toBe(toWeight(BARGE, 'barg'));
  });
});

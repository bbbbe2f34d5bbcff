import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../src/compare/material.ts';
import type { Reading } from '../../src/document/reading.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';

function readFrom(path: string, text: string, given: { published?: string; outlet?: string }): Reading {
  const { article, problems } = toArticle(text, given);
  return read({ ...article, path }, loadNetwork(), problems);
}

const [FERRY, BARGE] = ['The ferry stopped at noon.', 'A barge sank off Melvik.'];

/** Ids in order, of the two articles found at these places. */
function toOrder(paths: readonly [string, string], given: { published?: string; outlet?: string }): readonly string[] {
  return toMaterial([readFrom(paths[0], FERRY, given), readFrom(paths[1], BARGE, given)]).map(({ id }) => id);
}

describe('the order of articles', () => {
  it('does not hang on where they lie, if they say when and where they appeared', () => {
    const given = { published: '2019-03-04', outlet: 'Coast Wire' };
    expect(toOrder(['a.txt', 'b.txt'], given)).toEqual(toOrder(['b.txt', 'a.txt'], given));
  });

  it('is that of their files, if they do not', () => {
    expect(toOrder(['a.txt', 'b.txt'], {})).toEqual([...toOrder(['b.txt', 'a.txt'], {})].reverse());
  });
});

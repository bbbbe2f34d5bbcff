import { expect, it } from 'vitest';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';

const BODY = 'The bridge will be closed until 9 May, Mayor Dana Reyes said.';

it.each([
  ['a title that reports', `---\ntitle: "The bridge is closed, says mayor"\noutlet: The Gazette\n---\n${BODY}`],
  [
    'fields that look like turns of an interview',
    `---\ntitle: Bridge\noutlet: "The Daily Gazette of Port Echo"\n---\n\n${BODY}`,
  ],
])('nobody speaks in front matter: %s', (_, text) => {
  const { article } = toArticle(text);
  const { attributions } = read(article, loadNetwork());
  const said = attributions.map(({ id, content }) => [
    id,
    content.map(({ start, end }) => article.text.slice(start, end)),
  ]);
  expect(said).toEqual([['a1', ['The bridge will be closed until 9 May']]]);
});

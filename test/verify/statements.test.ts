import { describe, expect, it } from 'vitest';
import { hold, toArticle } from './hold.ts';

const ARTICLE = `Mine to close

HOLLIN, May 2, 2018 (Dale News) — The Hollin mine will close on Friday, its manager, Edna Shaw, said on Tuesday.

Shaw told reporters that 140 miners had been offered work at another pit. She said the company did not plan to reopen the shaft. She said the flooded shaft would never reopen.

Union secretary Tom Reddy said the offer came too late. He said most of the men had already found other jobs before Easter. He said it had no reason to wait.`;

const judge = (draft: string): string | undefined =>
  hold(draft, [toArticle(ARTICLE, 'Dale News')]).checks.find(({ kind }) => kind === 'statement')?.verdict;

describe('attributed statements', () => {
  it.each([
    ['as it stands', 'Tom Reddy said the offer came too late.', 'verbatim'],
    ['in other words', 'According to Edna Shaw, 140 miners were offered jobs at a different pit.', 'paraphrase'],
    ['another number', 'Edna Shaw told reporters that 410 miners had been offered work at another pit.', 'altered'],
    ['a dropped not', 'Edna Shaw said the company did plan to reopen the shaft.', 'altered'],
    ['a dropped not before the last word', 'Edna Shaw said the flooded shaft would reopen.', 'altered'],
    ['an opposite', 'Tom Reddy said most of the men had already found other jobs after Easter.', 'altered'],
    ['another speaker', 'Tom Reddy said the company did not plan to reopen the shaft.', 'other-speaker'],
    ['a dropped denial of a few common words', 'Tom Reddy said it had a reason to wait.', 'altered'],
    ['too little to tell', 'Edna Shaw said the pit was open.', 'unchecked'],
    ['nothing like it', 'Edna Shaw said the orchestra would tour Norway with a smaller string section.', 'not-found'],
  ])('%s', (_, draft, verdict) => {
    expect(judge(draft)).toBe(verdict);
  });

  it.each([
    [
      'behind what reading takes for the end',
      'Edna Shaw told reporters the shaft would stay shut — something 41 engineers also told a clerk before the mine closed.',
      'number',
    ],
    [
      'where the speaker stands last',
      'the shaft would stay shut — something 41 engineers also told a clerk before the mine closed, Edna Shaw said.',
      'number',
    ],
  ])('another number %s', (_, draft, kind) => {
    const article =
      'Edna Shaw later told reporters the shaft would stay shut — something 14 engineers also told a clerk before the mine closed.';
    const wrong = hold(draft, [toArticle(article, 'Dale News')]).checks.filter(({ verdict }) => verdict === 'altered');
    expect(wrong.flatMap(({ differences }) => differences)).toContainEqual(
      expect.objectContaining({ kind, draft: '41', article: '14' }),
    );
  });

  it('a figure behind the statement may come from another article', () => {
    const first =
      'The fire will cost Tidal Line around $3 million, analysts at Moor Street estimated in a note to clients.';
    const later = 'Moor Street now puts the cost of the fire at $4.5 million.';
    const besides =
      ' The ferry had been tied up at the quay for the night when smoke was seen from the harbour office. Nobody was on board, and the crew had gone home some hours before. Divers went down in the morning and looked at the hull, which was whole.';
    const against = [toArticle(first + besides, 'Dale News'), toArticle(later + besides, 'Coast Wire')];
    const toWrong = (draft: string) =>
      hold(draft, against).checks.flatMap(({ differences }) => differences.map((one) => one.draft));
    expect(
      toWrong('Analysts at Moor Street put the cost of the fire at around $3 million, and later at $4.5 million.'),
    ).toEqual([]);
    expect(
      toWrong('Analysts at Moor Street put the cost of the fire at around $3 million, and later at $6.5 million.'),
    ).not.toEqual([]);
  });

  it('shows whole sentences, over the full stops of titles and initials', () => {
    const article =
      'The wind fell. Del. Stacey Plank of St. Croix told the Rev. J. Smith on Monday that the ferry to St. John had cost the island 15 jobs.';
    const [check] = hold('Stacey Plank said that the St. John ferry cost the island 15 of its jobs.', [
      toArticle(article, 'Coast Wire'),
    ]).checks;
    expect(check?.nearest[0]?.words).toMatch(/^Del\. Stacey Plank/);
  });

  it('a quotation that is never closed takes no statement out of the check', () => {
    const draft = `Tom Reddy said the company did not plan to reopen the shaft.

"The offer came too late, Reddy said.

Edna Shaw said 140 miners had been offered work at another pit.`;
    const statements = hold(draft, [toArticle(ARTICLE, 'Dale News')]).checks.filter(({ kind }) => kind === 'statement');
    expect(statements.map(({ verdict, spot }) => [verdict, spot.number])).toContainEqual(['other-speaker', 1]);
  });
});

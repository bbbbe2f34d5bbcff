import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { toArticleFromHtml } from '../../src/ingest/to-article-from-html.ts';

async function readFixture(name: string): Promise<Article> {
  const html = readFileSync(new URL(`fixtures/${name}.htm`, import.meta.url), 'utf8');
  const { article, problems } = await toArticleFromHtml(html);
  expect(problems).toEqual([]);
  expect(article.text).toBe(
    article.blocks
      .map((block) => article.text.slice(block.start, block.end))
      .join('\n\n')
      .replace(/—\n\n/, '— '),
  );
  return article;
}

/** Each block as its kind and its first words. */
function toOutline(article: Article): string[] {
  return article.blocks.map(
    (block) => `${block.kind}: ${article.text.slice(block.start, block.end).split(/\s/).slice(0, 4).join(' ')}`,
  );
}

describe('pages', () => {
  test('a wire story with linked data in a graph: dateline, agency and credit survive the extraction', async () => {
    const article = await readFixture('wire');
    expect(toOutline(article)).toEqual([
      'title: Harbour bridge closed after',
      'byline: By Jane Arkwright and',
      'date: March 4, 2021',
      'dateline: ROTHAVEN (AP) —',
      'paragraph: Engineers closed the harbour',
      'paragraph: “We could not let',
      'heading: Ferries called in',
      'paragraph: Two ferries will run',
      'quote: Nobody told us the',
      'paragraph: The bridge carries 9,000',
      'paragraph: It was last repaired',
      'paragraph: The transport ministry declined',
      'credit: Reporting by Jane Arkwright',
    ]);
    expect(article).toMatchObject({
      outlet: 'Daily Lantern',
      authors: ['Jane Arkwright', "Piet O'Dell"],
      contributors: ['Uma Castell'],
      dateline: { place: 'Rothaven' },
      published: '2021-03-04T10:15:00+01:00',
      publishedBasis: 'metadata',
      genre: 'news',
      url: 'https://www.dailylantern.example/2021/03/04/bridge-closed',
      language: 'en-US',
    });
    expect(article.derivedFrom).toMatchObject([{ kind: 'wire', name: 'Associated Press' }]);
    expect(article.text).not.toMatch(/Otherperson|Nobody Atall|Copyright|Home/);
  });

  test('a blog: line breaks, a table row by row, where it was first published', async () => {
    const article = await readFixture('blog');
    expect(article).toMatchObject({
      outlet: 'Wexcombe Notebook',
      authors: ['Nell Harrow'],
      published: '2019-06-12T08:00:00+00:00',
      language: 'en-GB',
    });
    expect(article.derivedFrom).toMatchObject([{ kind: 'republished', name: 'Landing Gazette' }]);
    expect(article.text).toContain('on anybody.\nHe had slept');
    expect(article.text).toContain('First | 412 | 409\n\nSecond | 410 | 411');
    expect(article.blocks.filter((block) => block.kind === 'byline')).toHaveLength(1);
    expect(article.text).not.toContain('Angry Reader');
  });

  test('an old page with broken nesting, capitals and no closing tags', async () => {
    const article = await readFixture('broken');
    expect(article).toMatchObject({
      title: 'Mill fire: two held',
      authors: ['Sam Tully'],
      contributors: ['Dana Firth'],
      published: '2004-11-02',
    });
    const kinds = article.blocks.map((block) => block.kind);
    expect(kinds.filter((kind) => kind === 'paragraph').length).toBeGreaterThanOrEqual(5);
    expect(kinds).toContain('byline');
    expect(kinds).toContain('credit');
    expect(article.text).toContain('£2m');
    expect(article.text).toContain('seen near the yard an hour before the alarm was raised');
    expect(article.text).not.toMatch(/Hidden words|ads/);
  });

  test('an AMP page: the right one of several linked-data objects, byline kept', async () => {
    const article = await readFixture('amp');
    expect(toOutline(article).slice(0, 3)).toEqual([
      'title: Storm leaves island without',
      'byline: Bea Lindholm and Karl',
      'paragraph: About 4,000 homes on',
    ]);
    expect(article).toMatchObject({
      outlet: 'North Coast News',
      authors: ['Bea Lindholm', 'Karl Vane'],
      genre: 'news',
      url: 'https://news.northcoast.example/2022/10/storm-power',
    });
  });

  test('a live blog: every entry kept, authors of entries are not the author', async () => {
    const article = await readFixture('live');
    expect(article).toMatchObject({
      title: 'Dock strike live: talks resume',
      outlet: 'Rothaven Radio',
      authors: [],
      published: '2023-05-02T06:00:00Z',
    });
    expect(article.blocks.filter((block) => block.kind === 'heading')).toHaveLength(3);
    expect(article.text).toContain('nine in ten of its members');
  });

  test('an opinion page: section, standfirst, note on the author, disclaimer', async () => {
    const article = await readFixture('opinion');
    expect(article).toMatchObject({
      genre: 'opinion',
      authors: ['Leonard Voss'],
      outlet: 'The Harbour Review',
      published: '2022-10-14T05:00:00Z',
    });
    expect(article.blocks.map((block) => block.kind)).toEqual([
      'title',
      'byline',
      'summary',
      'paragraph',
      'paragraph',
      'paragraph',
      'paragraph',
      'credit',
      'disclaimer',
    ]);
  });
});

describe('hard pages', () => {
  const paragraph =
    '<p>The clerk said on Tuesday that the count would be repeated, two weeks after the vote on the landing.</p>';

  test('a hundred thousand nested elements keep their words', async () => {
    const { article, problems } = await toArticleFromHtml(
      `${'<div>'.repeat(100_000)}${paragraph}${'</div>'.repeat(100_000)}`,
    );
    expect(article.text).toContain('The clerk said on Tuesday');
    expect(problems.map((problem) => problem.code)).toContain('html-flattened');
  }, 30_000);

  test('paragraphs without closing tags are not nested', async () => {
    const { article, problems } = await toArticleFromHtml(paragraph.replace('</p>', '').repeat(500));
    expect(article.blocks).toHaveLength(500);
    expect(problems.map((problem) => problem.code)).not.toContain('html-flattened');
  }, 30_000);

  test('a page of very many elements is read without a tree', async () => {
    const { article, problems } = await toArticleFromHtml(
      `<html><head><meta name="author" content="Ada Brook"></head><body><article>${'<p>One, two.</p>'.repeat(70_000)}</article></body></html>`,
    );
    expect(problems.map((problem) => problem.code)).toContain('html-too-large');
    expect(article.blocks.length).toBeGreaterThan(60_000);
    expect(article.authors).toEqual(['Ada Brook']);
  }, 60_000);

  test('a page without an article is kept whole, with a problem', async () => {
    const { article, problems } = await toArticleFromHtml('<html><body><script>x</script></body></html>');
    expect([article.text, problems]).toEqual(['', []]);
    const short = await toArticleFromHtml('<p>Two words.');
    expect(short.article.text).toContain('Two words.');
  });

  test('the date of the text against that of the metadata', async () => {
    const page = (shown: string): string =>
      `<html><head><meta property="article:published_time" content="2020-01-10"></head><body><article><h1>Ferry sale stopped for now</h1><p>${shown}</p>${paragraph.repeat(4)}</article></body></html>`;
    const codes = async (shown: string): Promise<string[]> =>
      (await toArticleFromHtml(page(shown))).problems.map((problem) => problem.code);
    expect(await codes('March 4, 2019')).toContain('published-disagrees');
    expect(await codes('January 11, 2020')).toEqual([]);
  });

  test('marks of mark-up in the words stay words', async () => {
    const { article } = await toArticleFromHtml(
      `<article>${paragraph}<p>They wrote &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; left, and soft&shy;ly&nbsp;too, the clerk said on the day after.</p>${paragraph.replace('Tuesday', 'Friday')}</article>`,
    );
    expect(article.text).toContain('They wrote <script>alert(1)</script> &amp; left, and softly too');
  });
});

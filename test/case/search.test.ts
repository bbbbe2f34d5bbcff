import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/case/query.ts';
import { HearsayError } from '../../src/errors.ts';
import { makeCase, toNewArticle } from './case-fixture.ts';

describe('a query', () => {
  it.each([
    ['parade', '("parade")', null],
    ['the parade', '("the" AND "parade")', null],
    ['"victory parade"', '("victory parade")', null],
    ['"never closed', '("never closed")', null],
    ['para*', '("para"*)', null],
    ['parade -visit -"red square"', '("parade") NOT "visit" NOT "red square"', null],
    ['AND OR NOT NEAR(a b)', '("AND" AND "OR" AND "NOT" AND "NEAR(a" AND "b)")', null],
    ['speaker:Reyes bridge', '("bridge")', 'Reyes'],
    ['speaker:"Dana Reyes"', null, 'Dana Reyes'],
    ['passage_words:x ^a {b}', '("passage_words:x" AND "^a" AND "{b}")', null],
  ])('%s', (query, match, speaker) => {
    expect(parseQuery(query)).toEqual({ match: match?.replace('"para"*', '"para*"*') ?? null, speaker });
  });

  it.each(['', '   ', '-', '"', '***', '-parade', 'speaker:""', '«»'])('%j looks for nothing', (query) => {
    expect(parseQuery(query)).toBe(null);
  });
});

describe('a search', () => {
  it('finds words at their place in the text, and who says them', () => {
    const file = makeCase();
    const article = toNewArticle('the visit');
    file.addArticle(article);
    const { total, hits } = file.search('speak');
    const { text } = article.reading.article;
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ kind: 'text', finding: 'a1', speaker: 'Reyes' });
    for (const { start, end, text: words, hits: places } of hits) {
      expect(text.slice(start, end)).toBe(words);
      expect(places.map((place) => words.slice(place.start, place.end))).toEqual(['speak']);
    }
  });

  it('tells what somebody said from what is said of them', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    expect(file.search('speaker:reyes visit').hits.map(({ kind, text }) => [kind, text])).toEqual([
      ['content', 'We will not speak of the visit again,'],
    ]);
    expect(file.search('speaker:peskov visit').total).toBe(0);
    expect(file.search('speaker:%').total).toBe(0);
  });

  it('finds words without their accents, in any case', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('Café Zoë'));
    expect(file.search('CAFE zoe').total).toBe(2);
  });

  it('gives the hits that follow, and counts all', () => {
    const file = makeCase();
    for (let number = 0; number < 30; number++) file.addArticle(toNewArticle(`bridge ${number}`));
    const { total, hits } = file.search('bridge', { from: 50, count: 20 });
    expect([total, hits.length]).toEqual([60, 10]);
  });

  it('refuses to look for nothing, and takes any other string', () => {
    const file = makeCase();
    file.addArticle(toNewArticle('the visit'));
    expect(() => file.search(' " ')).toThrow(HearsayError);
    for (const query of [
      "'; DROP TABLE articles; --",
      'a"b',
      '\0visit',
      '\uD800visit',
      'visit '.repeat(10_000),
      '🎉 visit',
    ]) {
      expect(() => file.search(query), query.slice(0, 20)).not.toThrow();
    }
    expect(file.listArticles()).toHaveLength(1);
  });
});

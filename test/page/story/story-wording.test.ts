import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/document/span.ts';
import type { Story, StoryArticle } from '../../../src/document/story.ts';
import { createToPlace } from '../../../src/page/story/place.ts';
import { toArticleName, toStoryIndex } from '../../../src/page/story/story-index.ts';
import {
  isOwnWord,
  restsOnOne,
  toConfirmationWords,
  toNames,
  toRatingLine,
  toRunningName,
  toStandingWords,
} from '../../../src/page/story/story-wording.ts';
import { COLUMN, FERRY_READINGS, FERRY_STORY, PAGE, WIRE } from '../../fixtures/ferry-story.ts';

const index = toStoryIndex(FERRY_STORY, FERRY_READINGS);
const [shared, disputed, single] = FERRY_STORY.points as [
  Story['points'][number],
  Story['points'][number],
  Story['points'][number],
];

/** Where an article has the word "said". */
function findSaid(id: string): Span {
  const start = FERRY_READINGS.find(({ article }) => article.id === id)?.article.text.search(/\bsaid\b/) ?? -1;
  expect(start).toBeGreaterThan(-1);
  return { start, end: start + 4 };
}

describe('how a point stands, in words', () => {
  it.each([
    ['one origin', shared, 'told by 2 outlets, one origin: Tilda Brask'],
    ['disputed', disputed, 'disputed; told by 2 outlets, one origin: Tilda Brask'],
    [
      'what is told by nobody but those who deny it',
      {
        ...single,
        standing: 'disputed',
        confirmations: single.tellings.map((telling) => ({ ...telling, kind: 'denied' as const, voice: null })),
      },
      'denied; no article says who claims it',
    ],
    ['one article', single, 'told by column.md alone'],
    ['one article, of which another speaks', { ...single, silent: single.silent.slice(1) }, 'told by column.md'],
    [
      'independent origins',
      { ...shared, origins: ['o1', 'o3'], standing: 'corroborated' },
      'told by 2 outlets, 2 independent origins: Tilda Brask and Coast Wire',
    ],
    ['an origin nobody knows', { ...shared, origins: ['o9'] }, 'told by 2 outlets'],
    [
      'several origins in one article',
      { ...single, origins: ['o1', 'o3'] },
      'told by column.md alone, origins: Tilda Brask and Coast Wire',
    ],
  ] as const)('%s', (_, point, words) => {
    expect(toStandingWords(index, point)).toBe(words);
  });

  it('says who alone names a source', () => {
    const origins = FERRY_STORY.origins.map((origin) => ({ ...origin, shownBy: [] }));
    const tellings = shared.tellings.map((telling, at) => ({ ...telling, finding: at === 0 ? 'a1' : null }));
    const bare = toStoryIndex({ ...FERRY_STORY, origins }, FERRY_READINGS);
    const name = toArticleName(bare, tellings[0]?.article ?? '');
    expect(toStandingWords(bare, { ...shared, tellings })).toBe(
      `told by 2 outlets; only ${name} names a source: Tilda Brask`,
    );
    expect(restsOnOne(bare, { ...shared, tellings })).toBe(false);
    // "The captain said so" tells that there is a source, whoever it is.
    const sourced = tellings.map((telling, at) =>
      at === 0 ? telling : { ...telling, span: findSaid(telling.article) },
    );
    expect(toStandingWords(bare, { ...shared, tellings: sourced })).toBe('told by 2 outlets, one origin: Tilda Brask');
    expect(restsOnOne(bare, { ...shared, tellings: sourced })).toBe(true);
    expect(restsOnOne(index, shared)).toBe(true);
  });

  it('says of a source that owns it that it does', () => {
    const [telling] = shared.tellings as [Story['points'][number]['tellings'][number]];
    const { article, span } = telling;
    const confirmation = { article, finding: 'a1', span, kind: 'confirmed', voice: null } as const;
    const point = { ...shared, tellings: [{ ...telling, finding: 'a1' }], confirmations: [confirmation] };
    expect(toStandingWords(index, point)).toMatch(/, one origin: Tilda Brask, who confirms it$/);
    const voices = FERRY_STORY.voices.map((voice) => ({ ...voice, kind: 'organisation' as const }));
    const ofBody = toStoryIndex({ ...FERRY_STORY, voices }, FERRY_READINGS);
    expect(toStandingWords(ofBody, point)).toMatch(/, which confirms it$/);
    const [owned, takenBack] = (['confirmed', 'denied'] as const).map((kind) => ({
      ...confirmation,
      kind,
      voice: 'v1',
    }));
    expect(toStandingWords(index, { ...point, confirmations: [owned, takenBack] as never })).not.toContain('confirms');
    expect(isOwnWord(point, confirmation)).toBe(true);
    expect(isOwnWord(point, { ...confirmation, finding: 'a2' })).toBe(false);
    expect(isOwnWord(point, { ...confirmation, kind: 'denied' })).toBe(false);
  });

  it('counts the outlets that carry one text, and says that it is one', () => {
    const articles = FERRY_STORY.articles.map((article) => ({ ...article, outlets: ['One', 'Two', 'Three'] }));
    const carried = toStoryIndex({ ...FERRY_STORY, articles }, FERRY_READINGS);
    expect(toStandingWords(carried, { ...single, origins: [] })).toBe('told by 3 outlets in one text');
  });

  it('names who confirms or denies only where a voice is known', () => {
    const [denied, unverified] = disputed.confirmations;
    expect([denied, unverified].map((one) => one && toConfirmationWords(index, one))).toEqual([
      'denied by Norrin Lines',
      'could not be verified',
    ]);
  });
});

describe('lists and names', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 more'],
  ])('%j is %j', (names, words) => {
    expect(toNames(names)).toBe(words);
  });

  it.each([
    ['The company', 'the company'],
    ['The Harbour Review', 'The Harbour Review'],
    ['Two officials', 'two officials'],
    ['A. Dorne', 'A. Dorne'],
  ])('%j inside a sentence is %j', (name, words) => {
    expect(toRunningName(name)).toBe(words);
  });

  it('tells a row of a matrix, what is against first', () => {
    expect(toRatingLine(['C', 'II', null, 'N', 'I', 'C'])).toBe('strongly against: 2; against: 5; fits: 1 and 6');
  });
});

describe('articles', () => {
  const toArticles = (changes: readonly Partial<StoryArticle>[]): readonly (readonly [string, string])[] => {
    const [article] = FERRY_STORY.articles;
    const articles = changes.map((change, at) => ({ ...(article as StoryArticle), id: `${at}`, ...change }));
    const { articles: named } = toStoryIndex({ ...FERRY_STORY, articles }, []);
    return [...named.values()].map(({ letter, name }) => [letter, name] as const);
  };

  it('are called by outlet, file, host or title', () => {
    const bare = { outlet: null, path: null, url: null, title: null };
    expect(
      toArticles([
        { outlet: 'Coast Wire' },
        { ...bare, path: 'a/b.txt' },
        { ...bare, url: 'https://www.x.example/y?z' },
        { ...bare, title: 'No ferry' },
        bare,
        { outlet: 'x'.repeat(50) },
      ]).map(([, name]) => name),
    ).toEqual(['Coast Wire', 'b.txt', 'x.example', 'No ferry', 'an article without a name', `${'x'.repeat(39)}…`]);
  });

  it('of one outlet are told apart by date, then by file, then by letter', () => {
    const published = '2020-01-02T10:00:00Z';
    expect(
      toArticles([
        { published },
        { published: '2020-01-03' },
        { published: null, path: 'c.txt' },
        { published: null, path: null },
        { published: null, path: null },
      ]).map(([, name]) => name),
    ).toEqual([
      'Coast Wire (2 January 2020)',
      'Coast Wire (3 January 2020)',
      'Coast Wire (c.txt)',
      'Coast Wire (D)',
      'Coast Wire (E)',
    ]);
  });

  it('have letters without end', () => {
    const letters = toArticles(Array.from({ length: 704 }, () => ({}))).map(([letter]) => letter);
    expect([0, 25, 26, 51, 52, 701, 702, 703].map((at) => letters[at])).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'AAB',
    ]);
  });
});

describe('places', () => {
  const toPlace = createToPlace(index);
  const at = (article: string, start: number) => toPlace({ article, finding: null, span: { start, end: start + 1 } });

  it('are lines of files and paragraphs of pages', () => {
    expect(at(WIRE.article.id, 0)).toEqual({ letter: 'A', unit: 'line', number: 1 });
    expect(at(WIRE.article.id, WIRE.article.text.indexOf('Twelve'))).toMatchObject({ unit: 'line', number: 7 });
    expect(at(PAGE.article.id, PAGE.article.text.indexOf('Fourteen'))).toEqual({
      letter: 'B',
      unit: 'paragraph',
      number: 3,
    });
    expect(at(COLUMN.article.id, COLUMN.article.text.length)).toMatchObject({ letter: 'C', number: 6 });
    expect(at('sha256:none', 0)).toBeNull();
  });
});

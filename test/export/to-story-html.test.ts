import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import type { Ref, Story } from '../../src/document/story.ts';
import { toStoryHtml } from '../../src/export/to-story-html.tsx';
import { toLayout } from '../../src/page/layout.ts';
import { toWordsId } from '../../src/page/story/shown-story.ts';
import { findStoryRefs } from '../../src/page/story/story-refs.ts';
import { toVisible } from '../../src/page/visible-text.ts';
import { EMPTY_STORY } from '../fixtures/empty-story.ts';
import { HOSTILE } from '../fixtures/hostile-article.ts';
import { HOSTILE_STORY } from '../fixtures/hostile-story.ts';
import { toReading } from '../fixtures/reading-fixture.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../fixtures/story-fixture.ts';
import { expectInert } from './expect-inert.ts';

const html = toStoryHtml(MOSCOW_STORY, MOSCOW_READINGS);
const toDocument = (story: Story, readings: readonly Reading[]) => parseHTML(toStoryHtml(story, readings)).document;
const { document } = parseHTML(html);

const textOf = (articleId: string): string =>
  MOSCOW_READINGS.find(({ article }) => article.id === articleId)?.article.text ?? '';
const idOf = ({ article, span }: Ref): string =>
  toWordsId(MOSCOW_STORY.articles.findIndex(({ id }) => id === article) + 1, span);
/** What the page shows at a place: all pieces of it. */
const wordsAt = (id: string): string[] =>
  [document.getElementById(id), ...document.querySelectorAll(`[data-w="${id}"]`)].map(
    (piece) => piece?.textContent ?? '',
  );
const linesOf = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** A story of which nothing is known but its articles. */
function toBareStory(readings: readonly Reading[], more: Partial<Story> = {}): Story {
  return {
    ...EMPTY_STORY,
    articles: readings.map(({ article: { text: _text, blocks: _blocks, ...rest } }) => ({
      ...rest,
      inputs: 1,
      outlets: [],
    })),
    ...more,
  };
}

describe('toStoryHtml', () => {
  it('has a place with the exact words for every reference of the story', () => {
    const refs = findStoryRefs(MOSCOW_STORY);
    expect(refs.length).toBeGreaterThan(100);
    for (const ref of refs) {
      expect(document.getElementById(idOf(ref)), idOf(ref)).not.toBeNull();
      const words = textOf(ref.article).slice(ref.span.start, ref.span.end);
      if (ref.finding === null) expect(wordsAt(idOf(ref)).join('')).toBe(words);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks every piece of words that others stand between, and shows them so', () => {
    const hotels = MOSCOW_STORY.points.find(({ id }) => id === 'p7')?.gist as Ref;
    expect(wordsAt(idOf(hotels))).toEqual([
      '"We were told in March that an advance team had looked at hotels,"',
      '"Nobody I know ever saw that team."',
    ]);
    const story = { ...MOSCOW_STORY, points: MOSCOW_STORY.points.filter(({ id: point }) => point === 'p7') };
    expect(toDocument(story, MOSCOW_READINGS).querySelector('.gist')?.textContent).toBe(
      '"We were told in March that an advance team had looked at hotels," … "Nobody I know ever saw that team."',
    );
  });

  it('has no link that leads nowhere, and each shows the words it leads to or names what it leads to', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) {
      const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(place, link.outerHTML).not.toBeNull();
    }
    for (const link of document.querySelectorAll('.words > a.to, .gist > a.to')) {
      for (const unseen of link.querySelectorAll('.unseen')) unseen.remove();
      const pieces = wordsAt(link.getAttribute('href')?.slice(1) ?? '');
      expect([pieces.join(''), pieces.join(' … ')].map((words) => words.replace(/\s+/g, ' '))).toContain(
        link.textContent,
      );
    }
  });

  it('allows its own style and script by their hashes and nothing else', () => {
    expectInert(html);
  });

  it('is the same in whatever order the readings come', () => {
    expect(toStoryHtml(MOSCOW_STORY, [...MOSCOW_READINGS].reverse())).toBe(html);
  });

  it('has its parts in order, under headings that skip no level', () => {
    expect(linesOf('main h2')).toEqual([
      'What happened',
      'Where the accounts differ',
      'Later figures',
      'What rests on one origin',
      'Who said what',
      'Timeline',
      'Why',
      'What comes next',
      'Unconfirmed and unclear',
      'Worth knowing',
      'The articles',
    ]);
    expect(linesOf('nav.outline a')).toEqual(linesOf('main h2'));
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
    }
  });

  it('says how well a point stands, who tells it, who does not, and who would not confirm it', () => {
    expect(linesOf('#point-1')).toEqual([
      "North Korea's leader, Kim Jong Un, has called off his trip to Russia" +
        'Told by 3 outlets, one origin: Dmitry Peskov.' +
        'Meridian PressDmitry Peskov: Kim Jong Un will stay at home instead of joining the Victory Day parade on Red Square next week' +
        'No comment: The North Korean Embassy in Moscow did not answer telephone calls on Thursday' +
        'Channel Eleven NewsDmitry Peskov: as above' +
        'The Harbour ReviewKim Jong Un did not come',
    ]);
    expect(linesOf('#point-4 .silent')).toEqual(['Not addressed by Meridian Press.']);
    expect(linesOf('#points .intro')).toEqual(['An article that does not address a point does not deny it.']);
    expect(linesOf('#points > .body > .more')).toEqual([
      'And 2 more points that one article alone tells, in the JSON.',
    ]);
  });

  it('sets the sides of a difference beside each other, with outlet, day and words', () => {
    expect(linesOf('#conflict-1 h3, #conflict-1 .difference')).toEqual([
      '1. Quoted differently',
      'The same words of Dmitry Peskov are quoted in two ways. On point 2',
    ]);
    expect(linesOf('#conflict-1 .side')).toEqual([
      'Meridian Press, 30 April 2015Dmitry Peskov: He said the change of plan had to do with "internal Korean affairs" and did not elaborate.' +
        'The Harbour Review, 12 May 2015Dmitry Peskov: The decision, he said, was about "internal Korean affairs".',
      'Channel Eleven News, 30 April 2015Dmitry Peskov: The spokesman, Dmitry Peskov, said the reason lay in "relations between the Koreas", the agency Meridian Press reported.',
    ]);
    expect(linesOf('#conflict-1 .only')).toEqual([
      '"internal Korean affairs"',
      '"internal Korean affairs"',
      '"relations between the Koreas"',
    ]);
    // What is less sure is shown with restraint, in words and in the line above it.
    expect(linesOf('#conflict-3 h3')).toEqual(['3. Different dates, perhaps']);
    expect(document.getElementById('conflict-3')?.classList.contains('unsure')).toBe(true);
  });

  it('marks in words, too, what only one of two wordings has', () => {
    const readings = [
      toReading('“We shall never leave the island,” Ada said.', [], { article: { outlet: 'North' } }),
      toReading('“We will never leave the big island,” Ada said.', [], { article: { outlet: 'South' } }),
    ];
    const side = (index: number) => ({
      article: readings[index]?.article.id ?? '',
      finding: null,
      span: { start: 0, end: index === 0 ? 34 : 37 },
      side: index,
      speaker: null,
    });
    const story = toBareStory(readings, {
      conflicts: [
        {
          id: 'c',
          kind: 'quotation',
          point: null,
          tellings: [side(0), side(1)],
          difference: 'Two wordings.',
          confidence: 1,
          by: 'hand',
        },
      ],
    });
    const words = [...toDocument(story, readings).querySelectorAll('.side a.to')].map((link) => link.textContent);
    expect(words).toEqual([
      '“We only here: shall –  never leave the island,”',
      '“We only here: will –  never leave the only here: big –  island,”',
    ]);
  });

  it('tells later figures as updates and not as differences', () => {
    expect(linesOf('#updates .told > li')).toEqual([
      "30 April 2015Channel Eleven News: Two Russian officials said they expected Kim Yong Nam, the elderly head of the North's parliament, to lead the delegation.",
      '12 May 2015The Harbour Review: Kim Yong Nam, who is 87, went instead and was received politely.',
    ]);
  });

  it('draws who told whom, and gives the same as a table', () => {
    expect(document.querySelector('.ways')?.getAttribute('aria-hidden')).toBe('true');
    expect(linesOf('.as-table tbody tr').slice(0, 4)).toEqual([
      expect.stringMatching(/^Dmitry Peskovthe origin itselfMeridian Press/),
      expect.stringMatching(/^Dmitry Peskovthe origin itselfChannel Eleven News/),
      expect.stringMatching(/^Dmitry Peskovthe origin itselfThe Harbour Review/),
      expect.stringMatching(/^National Intelligence Servicethe origin itselfMeridian Press/),
    ]);
    expect(linesOf('.as-table tbody tr')).toContainEqual(
      expect.stringMatching(/^National Intelligence ServiceShin Kyung-minChannel Eleven News/),
    );
  });

  it('lists the dates with every status an article gives, what is only said or published quieter, what has no date last', () => {
    expect(linesOf('.dated > li .date')).toEqual([
      'December 2011',
      '2013',
      'December 2014',
      'Early April 2015',
      '29 April 2015',
      '30 April 2015',
      '9 May 2015',
      '12 May 2015',
    ]);
    expect(linesOf('.dated > li:nth-child(7) .line')).toEqual([
      'Happened (The Harbour Review); before that planned (Meridian Press, Channel Eleven News)',
    ]);
    expect(linesOf('.undated .line')[0]).toBe(
      'Called off, according to Dmitry Peskov (Channel Eleven News); also told as planned (Channel Eleven News)',
    );
    expect(document.querySelectorAll('.timeline .mark')).toHaveLength(8);
    expect(document.querySelectorAll('.timeline .mark.rough')).toHaveLength(1);
    expect(document.querySelectorAll('.timeline .mark.quiet')).toHaveLength(4);
  });

  it('sets evidence against explanations in a table with its ratings in letters and in words', () => {
    const table = document.querySelector('table.matrix');
    expect([...(table?.querySelectorAll('thead th') ?? [])].map((head) => head.getAttribute('scope'))).toEqual(
      Array(4).fill('col'),
    );
    expect([...(table?.querySelectorAll('tbody th') ?? [])].every((head) => head.getAttribute('scope') === 'row')).toBe(
      true,
    );
    expect(linesOf('table.matrix tbody tr:first-child td')).toEqual([
      'C: fits it',
      'says nothing of it',
      'II: speaks strongly against it',
    ]);
    expect(linesOf('table.matrix tfoot td')).toEqual(['0', '1', '3']);
    expect(linesOf('.key')[0]).toContain('CC fits it very well');
    expect(linesOf('.explanations > li:first-child > .line')[0]).toBe(
      'The Harbour Review puts it forward; Galina Marchenko, in Meridian Press',
    );
  });

  it('says what became of a forecast, and what nobody has confirmed', () => {
    expect(linesOf('.forecasts > li')[0]).toContain('It came about');
    expect(linesOf('.forecasts > li')[0]).toContain('Settled by The Harbour Review: Kim Yong Nam, who is 87');
    expect(linesOf('#notices .told .words')).toContain(
      'Meridian Press: … said the change of plan had to do with "internal Korean affairs" and did not elaborate.',
    );
  });

  it('gives no share or percentage', () => {
    const words = document.querySelector('main')?.textContent ?? '';
    expect(words).not.toMatch(/\d ?%|0\.\d/);
  });

  it('shows every article whole, in a column of its own', () => {
    expect(linesOf('.column-head')).toEqual([
      'A Meridian Press',
      'B Channel Eleven News',
      'C The Harbour Review · Opinion',
    ]);
    for (const [index, { id }] of MOSCOW_STORY.articles.entries()) {
      const { article } = MOSCOW_READINGS.find((reading) => reading.article.id === id) as Reading;
      const shown = [...document.querySelectorAll(`#r${index + 1} h3, #r${index + 1} .block`)].map(
        (block) => block.textContent?.replace(/\s+/g, '') ?? '',
      );
      const meant = toLayout(article).map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ''));
      expect([...shown].sort()).toEqual([...meant].sort());
    }
    expect(document.querySelector('#r1 .said.t1')?.textContent).toMatch(/^Pyongyang had passed/);
  });

  it('says of one article that there is nothing to compare it with', () => {
    const readings = [toReading('It rained.')];
    const words = toDocument(toBareStory(readings), readings);
    expect(words.querySelector('.facts')?.textContent).toMatch(/give two or more reports/);
    expect([...words.querySelectorAll('h2')].map((title) => title.textContent)).not.toContain(
      'Where the accounts differ',
    );
  });

  it('says of articles that share nothing that each stands alone', () => {
    const readings = [toReading('It rained.'), toReading('Snow fell.')];
    const words = toDocument(toBareStory(readings), readings).querySelector('main')?.textContent;
    expect(words).toContain('No statement was found that more than one article tells');
    expect(words).not.toContain('What rests on one origin');
    expect(words).toContain('That is not to say that the articles agree');
  });

  it('stands without any article, and without the reading of one', () => {
    expect(toDocument(toBareStory([]), []).querySelector('main')?.textContent).toContain('There is no article');
    const partly = toDocument(MOSCOW_STORY, MOSCOW_READINGS.slice(1));
    expect(partly.querySelectorAll('.column')).toHaveLength(2);
    for (const link of partly.querySelectorAll('a')) {
      expect(partly.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    }
  });

  it('stays readable with a thousand articles: those that a row leads to, and says so', () => {
    const readings = Array.from({ length: 1000 }, (_, index) =>
      toReading(`Report ${index}. The dam held. Somebody else said so.`, [], {
        article: { outlet: `Paper ${index % 300}`, title: `Report ${index}` },
      }),
    );
    const ref = (index: number): Ref => ({
      article: readings[index]?.article.id ?? '',
      finding: null,
      span: { start: `Report ${index}. `.length, end: `Report ${index}. The dam held.`.length },
    });
    const story = toBareStory(readings, {
      points: Array.from({ length: 300 }, (_, index) => ({
        id: `p${index}`,
        gist: ref(index * 3),
        tellings: Array.from({ length: 500 }, (__, place) => ({
          ...ref((index * 3 + place) % 1000),
          finding: 'a1',
          speaker: null,
          origin: `o${(index + place) % 50}`,
        })),
        origins: ['o1', 'o2'],
        standing: 'corroborated' as const,
        confirmations: [],
        silent: readings.slice(500).map(({ article }) => article.id),
      })),
      origins: Array.from({ length: 50 }, (_, index) => ({
        id: `o${index}`,
        kind: 'speaker' as const,
        name: `Source ${index}`,
        reason: 'Named.',
        voice: null,
        shownBy: [ref(index)],
      })),
    });
    const page = toStoryHtml(story, readings);
    expect(page.length).toBeLessThan(400_000);
    const { document: big } = parseHTML(page);
    const columnCount = big.querySelectorAll('.column').length;
    expect(columnCount).toBeGreaterThan(30);
    expect(columnCount).toBeLessThanOrEqual(40);
    expect(big.querySelector('.articles .intro')?.textContent).toContain(
      `${columnCount} of 1,000 articles: those that the rows above lead to.`,
    );
    expect(big.querySelectorAll('.points > li').length).toBe(12);
    expect(big.querySelector('#points')?.textContent).toContain('And 288 more points that several articles tell');
    expect(big.querySelector('.masthead')?.textContent).toContain('And 988 more articles');
    expect(big.querySelector('.ways figcaption')?.textContent).toContain('left out: 38 more origins');
    for (const link of big.querySelectorAll('a')) {
      expect(big.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    }
  });

  it('keeps hostile text inert', () => {
    const page = toStoryHtml(HOSTILE_STORY, [HOSTILE]);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|iframe|link|i)\b/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\x00\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    const { document: hostile } = parseHTML(page);
    for (const link of hostile.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^#(?:r\d+(?:-w\d+-\d+)?|point-\d+|conflict-\d+|[a-z]+)$/);
      expect(hostile.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    }
  });

  it('lays any references into any text, and changes no word of it', () => {
    const unit = fc.oneof(fc.constantFrom('<', '&', '"', '\n', '\n\n', ' ', 'a', 'b', '. ', '\u202E', '\uD800'));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 30 });
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), spans, (text, pairs) => {
        const reading = toReading(text);
        const refs = pairs.map(([a, b]): Ref => {
          const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort((x, y) => x - y);
          return { article: reading.article.id, finding: null, span: { start, end } };
        });
        const story = toBareStory([reading], { problems: [{ code: 'x', message: 'x', refs }] });
        const shown = toDocument(story, [reading]);
        for (const ref of refs) expect(shown.getElementById(toWordsId(1, ref.span)), text).not.toBeNull();
        const words = [...shown.querySelectorAll('#r1 .block')].map((block) => block.textContent).join('');
        const lines = toLayout(reading.article).flatMap((block) => block.lines);
        expect(words.replace('No words.', '')).toBe(
          lines.map(({ start, end }) => toVisible(text.slice(start, end))).join(''),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { toHtml, toHtmlArticle } from '../../src/export/to-html.tsx';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { HOSTILE } from '../fixtures/hostile-article.ts';
import { toReading } from '../fixtures/reading-fixture.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';
import { expectInert } from './expect-inert.ts';

/** Elements but line breaks, which a text may well have. */
const OPENING = /<(?!br\/?>)[a-z]/g;

const toDocument = (readings: readonly Reading[]) => parseHTML(toHtml(readings)).document;

describe('toHtml', () => {
  it('shows the whole article, its headline first, its facts with their basis', () => {
    const document = toDocument([HARBOUR_BRIDGE]);
    for (const reference of document.querySelectorAll('sup')) reference.remove();
    const { text, blocks } = HARBOUR_BRIDGE.article;
    const shown = [...document.querySelectorAll('h1, .block')].map((block) => block.textContent);
    expect(shown).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
    expect(document.querySelector('.facts')?.textContent).toContain('3 March 2021 (date from the text)');
    expect(document.querySelector('.facts')?.textContent).toContain('from the wire of Coast Wire');
    expect(document.title).toBe('Harbour bridge shut after cracks found, mayor says');
  });

  it('leads from each attribution to its note and back, without the script', () => {
    const document = toDocument([HARBOUR_BRIDGE, HARBOUR_BRIDGE]);
    const handles = [...document.querySelectorAll('a.m')];
    expect(handles).toHaveLength(2 * HARBOUR_BRIDGE.attributions.length);
    for (const handle of handles) {
      const note = document.getElementById(handle.getAttribute('href')?.slice(1) ?? '');
      expect(note?.querySelector('.back a')?.getAttribute('href')).toBe(`#${handle.id}`);
      expect(document.getElementById(handle.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says who it is in words for a screen reader', () => {
    const document = toDocument([HARBOUR_BRIDGE]);
    const told = [...document.querySelectorAll('a.m')].find((handle) => handle.textContent === 'told');
    expect(document.getElementById(told?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Dana Whitlock says, directly quoted.',
    );
  });

  it('gives two attributions of the same words a place each, or an anchor in the note', () => {
    const reading = toReading('Ada said yes.', [
      { source: 'Ada', cue: 'said', content: 'yes' },
      { source: 'Ada', cue: 'said', content: 'yes' },
      { source: 'Ada', cue: 'said', content: 'yes' },
      { source: 'Ada', cue: 'said', content: 'yes' },
    ]);
    const document = toDocument([reading]);
    for (const number of [1, 2, 3, 4]) expect(document.getElementById(`r1-a${number}`)).not.toBeNull();
  });

  it('allows its own style and script by their hashes and nothing else', () => {
    expectInert(toHtml([HARBOUR_BRIDGE]));
  });

  describe('of findings of every kind', () => {
    const document = toDocument([TRAM_LINE]);
    const { text } = TRAM_LINE.article;

    it('leads from every line to its very words', () => {
      const links = [...document.querySelectorAll('a.to, .timeline a')];
      expect(links.length).toBeGreaterThan(40);
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        const place = document.getElementById(href.slice(1));
        expect(place, href).not.toBeNull();
        const offset = /^#r1-p(\d+)$/.exec(href)?.[1];
        // A link to an attribution leads to its cue.
        if (offset === undefined) expect(href).toMatch(/^#r1-a\d+$/);
        else expect(text.slice(Number(offset)).startsWith((place?.textContent ?? '?').slice(0, 3)), href).toBe(true);
        const tokens = place?.closest('.m')?.getAttribute('data-m')?.split(' ') ?? [];
        expect(tokens.some((token) => token.slice(0, -1) === link.getAttribute('data-k'))).toBe(true);
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('tells each finding in words for the note and for a screen reader', () => {
      const keys = new Set(
        [...document.querySelectorAll('[data-m]')].flatMap((place) =>
          (place.getAttribute('data-m') ?? '').split(' ').map((token) => token.slice(0, -1)),
        ),
      );
      expect(keys.size).toBe(7 + 4 + 4 + 10 + 2 + 3 + 3);
      for (const key of keys) {
        expect(document.getElementById(`r1-d${key}`)?.textContent, key).toMatch(/\S/);
      }
      expect(document.getElementById('r1-dt2')?.textContent).toBe(
        'Saturday: 17 June 2023, counted from the publication date',
      );
      expect(document.getElementById('r1-dc1')?.textContent).toBe('Said as likely“probably”');
    });

    it('draws the line of an attribution through the spaces between findings inside it', () => {
      const spaces = [...document.querySelectorAll('.m')].filter((place) => place.textContent === ' ');
      // Such as the one between a forecast and its condition.
      expect(spaces.map((place) => [place.getAttribute('data-m'), place.classList.contains('gap')])).toEqual([
        ['4c', false],
        ['4c', false],
        ['6c', false],
        ['7c', false],
      ]);
      const bridge = toDocument([HARBOUR_BRIDGE]);
      // The space between "believe" and what is believed, inside what Osei says.
      expect([...bridge.querySelectorAll('.gap')].map((place) => place.textContent)).toEqual([' ', ' ']);
    });

    it('tells in the note of an attribution when it was said and how firmly', () => {
      const held = [...document.querySelectorAll('.notes li')].map((note) => note.querySelector('.held')?.textContent);
      expect(held).toEqual([
        undefined,
        'Said 12 June 2023.',
        'Said as certain, in the negative.',
        undefined,
        undefined,
        'Said as possible.',
        'Said as likely.',
      ]);
    });

    it('gives explanations with holder, stance and evidence', () => {
      expect(document.getElementById('r1-de1')?.textContent).toBe(
        'a quarrel over payExplains: the delayaccording to many; the article doubts it (“not very convincing”)' +
          'For it: Drivers had refused to work on Saturday.' +
          'Against it: No driver had been asked to work that day',
      );
    });

    it('says where a forecast is void, and what its condition is', () => {
      expect(document.getElementById('r1-df2')?.textContent).toContain(
        'Void, for the article itself says otherwise: “called off”',
      );
      expect(document.getElementById('r1-df1')?.textContent).toContain('On the condition: if the repairs go well');
    });

    it('shows notices, and problems that point at words, beside their block', () => {
      const beside = [...document.querySelectorAll('.remarked')].map((block) => [
        block.querySelector('.block')?.textContent?.slice(0, 20),
        [...block.querySelectorAll('.beside li')].map((item) => item.textContent),
      ]);
      expect(beside).toEqual([
        ['“The signals are not', ['Not confirmed: The city council', 'Not clear']],
        ['The mayor, Ana Dorne', ['Worth a look', 'No comment: The mayor, Ana Dorne']],
      ]);
    });

    it('draws the dates and lists them for who cannot see the drawing', () => {
      expect(document.querySelector('.timeline')?.getAttribute('aria-hidden')).toBe('true');
      expect(document.querySelectorAll('.timeline .mark')).toHaveLength(8);
      expect(document.querySelectorAll('.timeline .rough')).toHaveLength(3);
      expect(document.querySelectorAll('.timeline .crossed')).toHaveLength(1);
      for (const link of document.querySelectorAll('.timeline a')) expect(link.getAttribute('tabindex')).toBe('-1');
      expect([...document.querySelectorAll('.dated .date')].map((date) => date.textContent)).toEqual([
        '2009',
        'late 2019',
        'May 2023',
        '3 June 2023',
        '12 June 2023',
        '17 June 2023',
        'September 2023',
        'before 2025',
      ]);
    });

    it('marks only what it is told to when it opens', () => {
      const checked = (html: string): string[] =>
        [...parseHTML(html).document.querySelectorAll('.switches input[checked]')].map(
          (box) => box.getAttribute('value') ?? '',
        );
      expect(checked(toHtmlArticle(TRAM_LINE, 1))).toEqual(['attributions', 'notices']);
      expect(checked(toHtmlArticle(TRAM_LINE, 1, ['times']))).toEqual(['times']);
    });

    it('has no section and no switch for what was not found', () => {
      const bare = toDocument([HARBOUR_BRIDGE]);
      expect(bare.querySelectorAll('.findings, .outline, .timeline, .beside')).toHaveLength(0);
      expect(bare.querySelectorAll('.switches input')).toHaveLength(1);
    });

    it('gives no share or percentage', () => {
      expect(document.querySelector('main')?.textContent).not.toMatch(/%|0\.\d/);
    });
  });

  it('lists the articles of a page with several', () => {
    const document = toDocument([HARBOUR_BRIDGE, toReading('It rained.')]);
    expect(
      [...document.querySelectorAll('.contents a')].map((link) => [link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['#r1', 'Harbour bridge shut after cracks found, mayor says'],
      ['#r2', 'Article 2'],
    ]);
    expect(document.title).toBe('2 articles');
  });

  it('says so where nobody says anything or no date is known', () => {
    const words = toDocument([toReading('It rained.')]).body.textContent;
    expect(words).toContain('Nobody is reported to say anything');
    expect(words).toContain('No publication date known');
  });

  it('keeps hostile text inert', () => {
    const html = toHtml([HOSTILE]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:img|svg|b|i|iframe|link)\b/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(html).not.toMatch(/[\x00\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
    const { document } = parseHTML(html);
    expect(document.querySelector('h1')?.textContent).toBe(
      '<script>globalThis.owned = 1</script> wins</title></style><img src=x onerror="globalThis.owned = 2">',
    );
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^#r\d+-(?:[anp]\d+|[a-z]+)$/);
  });

  it('shows any text, and makes no element of it', () => {
    const unit = fc.oneof(
      fc.constantFrom('<', '>', '&', '"', "'", '</', '<!--', '-->', ']]>', '\n', ' ', 'a'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    const bare = toHtml([toReading('')]).match(OPENING)?.length ?? 0;
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), (text) => {
        const html = toHtml([
          toReading(text, [], { article: { blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } }),
        ]);
        expect(html.match(OPENING)?.length).toBe(bare + (/[^\s]/.test(text) ? 1 : 0));
      }),
    );
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { toHtml } from '../../src/export/to-html.tsx';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { HOSTILE } from '../fixtures/hostile-article.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

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
    const html = toHtml([HARBOUR_BRIDGE]);
    const { document } = parseHTML(html);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const [style = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(html) ?? [];
    const [script = ''] = /(?<=<script>)[\s\S]*?(?=<\/script>)/.exec(html) ?? [];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/ style=| on[a-z]+=|<link|<img|@import|url\(|https?:/);
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
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#r\d+-[an]\d+$/);
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

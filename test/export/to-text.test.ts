import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWidth } from '../../src/export/text/width.ts';
import { toText } from '../../src/export/to-text.ts';
import { LAYERS } from '../../src/page/layers.ts';
import { HARBOUR_BRIDGE, HARBOUR_BRIDGE_TEXT } from '../fixtures/harbour-bridge.ts';
import { toReading } from '../fixtures/reading-fixture.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

// Controls, bidirectional marks and lone surrogates.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const plain = { width: 80, color: false };

describe('toText', () => {
  it.each([80, 44])('sets a whole reading in %i columns', async (width) => {
    await expect(toText(HARBOUR_BRIDGE, { width, color: false })).toMatchFileSnapshot(
      `golden/harbour-bridge-${width}.txt`,
    );
  });

  it.each([80, 44])('sets findings of every kind in %i columns', async (width) => {
    await expect(toText(TRAM_LINE, { width, color: false, layers: LAYERS })).toMatchFileSnapshot(
      `golden/tram-line-${width}.txt`,
    );
  });

  it('says where a page begins', () => {
    const text = 'One page.\n\nThe same.\n\nAnother page.';
    const bare = toReading(text);
    const starts = [0, 11, 22];
    const blocks = starts.map((start, index) => ({
      kind: 'paragraph' as const,
      start,
      end: (starts[index + 1] ?? text.length + 2) - 2,
      page: index < 2 ? 1 : 2,
    }));
    const shown = toText({ ...bare, article: { ...bare.article, blocks } }, plain);
    expect(shown).toContain('One page.\n\nThe same.\n\npage 2\nAnother page.');
  });

  it('shows without being asked all but times and hedges, which stand in the words already', () => {
    const headings = toText(TRAM_LINE, plain).match(/^.+(?=\n─+$)/gm);
    expect(headings).toEqual([
      'Voices',
      'Unnamed sources',
      'What happened, what is planned',
      'Unconfirmed and unclear',
      'Why',
      'What comes next',
      'Problems',
    ]);
  });

  it('shows what is chosen, and marks attributions only with the voices', () => {
    const times = toText(TRAM_LINE, { ...plain, layers: ['times'] });
    expect(times.match(/^.+(?=\n─+$)/gm)).toEqual(['Times', 'Problems']);
    const text = toText(TRAM_LINE, { ...plain, layers: LAYERS.filter((layer) => layer !== 'attributions') });
    expect(text).toContain('according to Jonas Reed; the article reports it');
    expect(text).not.toMatch(/\[\d/);
    expect(text).toContain('Saturday: 17 June 2023, counted from the publication date');
  });

  it('only adds colour: without it the same characters stand there', () => {
    const colored = toText(HARBOUR_BRIDGE, { width: 80, color: true });
    expect(colored).toContain('\u001b[1mPeter Osei');
    expect(colored).toContain('\u001b[36mAccording to');
    expect(stripVTControlCharacters(colored)).toBe(toText(HARBOUR_BRIDGE, plain));
    const findings = toText(TRAM_LINE, { width: 80, color: true, layers: LAYERS });
    expect(findings).toContain('\u001b[1mcalled off');
    expect(stripVTControlCharacters(findings)).toBe(toText(TRAM_LINE, { ...plain, layers: LAYERS }));
  });

  it('ends every style on its line', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what this counts
    const count = (line: string): number => line.match(/\u001b\[(?:1|2|4|36)m/g)?.length ?? 0;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what this counts
    const countEnds = (line: string): number => line.match(/\u001b\[(?:22|24|39)m/g)?.length ?? 0;
    for (const line of toText(HARBOUR_BRIDGE, { width: 40, color: true }).split('\n')) {
      expect(countEnds(line)).toBe(count(line));
    }
  });

  it('keeps every character of the article, in order', () => {
    const marks = /\[\d+:|\]/g;
    const article = toText(HARBOUR_BRIDGE, plain).split('\nVoices\n')[0]?.replace(marks, '').replace(/\s/g, '') ?? '';
    expect(article.endsWith(HARBOUR_BRIDGE_TEXT.replace(/\s/g, ''))).toBe(true);
  });

  it('marks discontinuous and nested content by the same numbers as the list', () => {
    const text = toText(HARBOUR_BRIDGE, { width: 200, color: false });
    expect(text.match(/\[3: /g)).toHaveLength(2);
    expect(text).toContain('[4: city officials believe [5: the damage dates from last winter’s storms]].');
    expect(text).toContain('  [4] According to Peter Osei');
  });

  it('keeps unnamed sources apart from the speakers', () => {
    const [, speakers = '', unnamed = '', none = ''] = toText(HARBOUR_BRIDGE, plain).split(
      /\n(?:Voices|Unnamed sources|No source named)\n/,
    );
    expect(speakers).toMatch(/Dana Whitlock[\s\S]*Peter Osei[\s\S]*The ferry company/);
    expect(speakers).not.toMatch(/^(?:Many|city officials)/m);
    expect(unnamed).toMatch(/city officials[\s\S]*Many/);
    expect(none).toContain('it was reported');
  });

  it('says so where nobody says anything', () => {
    expect(toText(toReading('It rained.'), plain)).toContain('Nobody is reported to say anything');
  });

  it('lets no control character, override or lone surrogate through', () => {
    const hostile =
      'Calm.\u001b]0;owned\u0007\u001b[2J \u009b31m \u202egnp.exe\u202c \u2066x\u2069 \ud800 end\u0000\r\b';
    const text = toText(
      toReading(hostile, [{ source: 'gnp\u002eexe', cue: 'x', content: 'Calm.\u001b]0;owned\u0007' }], {
        article: { outlet: 'The \u001b[31mPost', title: '\u202eTitle' },
        problems: [{ code: 'x', message: 'bad \u001b[0m name', span: null }],
      }),
      plain,
    );
    expect(text).not.toMatch(UNSAFE);
    expect(text).toContain('␛]0;owned␇');
    expect(text).toContain('‹U+202E›gnp.exe');
  });

  it('stays inside the width and inert for any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '語',
        '👩‍👩‍👧',
        '🇫🇷',
        'e\u0301',
        '\u001b',
        '\u202e',
        '“',
        '\t',
        '한',
        '\u200d',
        '\ufe0f',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 400 }), fc.integer({ min: 20, max: 90 }), (text, width) => {
        const lines = toText(toReading(text), { width, color: false }).split('\n');
        for (const line of lines) {
          expect(toWidth(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(UNSAFE);
        }
      }),
    );
  });
});

describe('toWidth', () => {
  it.each([
    ['abc', 3],
    ['', 0],
    ['日本', 4],
    ['한국', 4],
    ['ｆｕｌｌ', 8],
    ['e\u0301', 1],
    ['👍', 2],
    ['👩‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['❤️', 2],
    ['“x”', 3],
    ['\u200b', 0],
    ['…', 1],
  ])('%j takes %i columns', (text, width) => {
    expect(toWidth(text)).toBe(width);
  });
});

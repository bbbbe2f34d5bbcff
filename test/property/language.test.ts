import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, type Span } from '../../src/document/span.ts';
import { isBlank } from '../../src/language/characters.ts';
import { type Language, toLanguage } from '../../src/language/language.ts';
import { QUOTE_STATES, toQuoteStates } from '../../src/language/quotations/quote-states.ts';

/** Pieces that meet in news and in what breaks readers of it; joined at random they reach states that plain noise does not. */
const PIECES = [
  ...['"', '“', '”', "'", '‘', '’', "''", '``', '«', '»', '„', '(', ')', '[', ']', '[...]'],
  ...[
    'said',
    'Mr.',
    'U.S.',
    'He',
    'n’t',
    "workers'",
    'www.',
    'example.org',
    'ann@',
    '://',
    '1,000',
    '6',
    '3.5',
    "'90s",
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '.',
    ',',
    '!',
    '?',
    '…',
    '—',
    '-',
    '/',
    '&',
    '@',
    '#',
  ],
  ...['MOSCOW', 'é', '漢字', '👍🏽', '\ud83d', '\udc00', '\0', '\ufeff', '<a href="x">', '_', '*', 'a', 'Z', 'e\u0301'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
);

function toSpans({ tokens }: Language): Span[] {
  return Array.from({ length: tokens.count }, (_, index) => ({
    start: tokens.starts[index] as number,
    end: tokens.ends[index] as number,
  }));
}

function isBlankRange(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!isBlank(text.charCodeAt(index))) return false;
  return true;
}

/** In order, apart, not empty, inside the text; what lies between is blank. */
function expectCover(text: string, spans: readonly Span[]): void {
  let position = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(position);
    expect(span.end).toBeGreaterThan(span.start);
    expect(isBlankRange(text, position, span.start)).toBe(true);
    position = span.end;
  }
  expect(position).toBeLessThanOrEqual(text.length);
  expect(isBlankRange(text, position, text.length)).toBe(true);
}

describe('for any text', () => {
  test('tokens, sentences and paragraphs each give the text back, but for blanks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const language = toLanguage(text);
        expectCover(text, toSpans(language));
        expectCover(text, language.sentences);
        expectCover(text, language.paragraphs);
      }),
      { numRuns: 500 },
    );
  });

  test('tokens lie inside sentences, and sentences inside paragraphs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const language = toLanguage(text);
        let at = 0;
        for (const token of toSpans(language)) {
          while ((language.sentences[at]?.end ?? token.end) <= token.start) at++;
          expect(isInside(token, language.sentences[at] as Span)).toBe(true);
        }
        let paragraphAt = 0;
        for (const sentence of language.sentences) {
          while ((language.paragraphs[paragraphAt]?.end ?? sentence.end) <= sentence.start) paragraphAt++;
          expect(isInside(sentence, language.paragraphs[paragraphAt] as Span)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('quotations lie inside a paragraph, in order, and nest or keep apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, paragraphs } = toLanguage(text);
        const open: Span[] = [];
        let before = 0;
        for (const quotation of quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(before);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(isInside(quotation.inner, quotation)).toBe(true);
          expect(quotation.inner.end).toBeGreaterThanOrEqual(quotation.inner.start);
          expect(paragraphs.some((paragraph) => isInside(quotation, paragraph))).toBe(true);
          expect(quotation.closed && quotation.continues).toBe(false);
          while (open.length > 0 && (open.at(-1) as Span).end <= quotation.start) open.pop();
          for (const outer of open) expect(isInside(quotation, outer)).toBe(true);
          open.push(quotation);
          before = quotation.start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('one state for each token, and an opening before any inside', () => {
    const known = new Set<number>(Object.values(QUOTE_STATES));
    fc.assert(
      fc.property(anyText, (text) => {
        const language = toLanguage(text);
        const states = toQuoteStates(language);
        expect(states).toHaveLength(language.tokens.count);
        expect(states.every((state) => known.has(state))).toBe(true);
        if (language.quotations.length === 0)
          expect(states.every((state) => state === QUOTE_STATES.outside)).toBe(true);
      }),
    );
  });

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toLanguage(text)).toEqual(toLanguage(text));
      }),
    );
  });

  test('a paragraph put after it changes nothing but whether the last quotation goes on', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        const before = toLanguage(text);
        const after = toLanguage(`${text}\n\n${more}`);
        expect(after.paragraphs.slice(0, before.paragraphs.length)).toEqual(before.paragraphs);
        expect(after.sentences.slice(0, before.sentences.length)).toEqual(before.sentences);
        expect([...after.tokens.starts.slice(0, before.tokens.count)]).toEqual([...before.tokens.starts]);
        expect([...after.tokens.ends.slice(0, before.tokens.count)]).toEqual([...before.tokens.ends]);
        const bare = ({ start, end, inner, depth, closed }: Language['quotations'][number]): unknown => ({
          start,
          end,
          inner,
          depth,
          closed,
        });
        expect(after.quotations.slice(0, before.quotations.length).map(bare)).toEqual(before.quotations.map(bare));
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * Code units looked at and copied while `text` is read. Counted rather than timed, so that a busy machine changes nothing;
 * what runs over lists of tokens and marks instead is left to the long line below and to the speed bench.
 */
function countSteps(text: string): number {
  const { charCodeAt, slice } = String.prototype;
  let steps = 0;
  String.prototype.charCodeAt = function (this: string, position: number): number {
    steps++;
    return charCodeAt.call(this, position);
  };
  String.prototype.slice = function (this: string, from?: number, to?: number): string {
    const part = slice.call(this, from, to);
    steps += part.length;
    return part;
  };
  try {
    toLanguage(text);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    String.prototype.slice = slice;
  }
  return steps;
}

const HARD_TO_READ: readonly (readonly [name: string, piece: string])[] = [
  ['opening marks', ' “'],
  ['straight marks', '" '],
  ['single marks', " 'a"],
  ['both kinds', ' "\''],
  ['apostrophes', "a'"],
  ['one word', 'a'],
  ['hyphens', 'pre-'],
  ['full stops', 'A.'],
  ['small dotted parts', 'a.bc.'],
  ['at signs', 'a@'],
  ['commas in numbers', '1,'],
  ['schemes', 'a://'],
  ['brackets', '('],
  ['blank lines', '\n\n'],
  ['short lines', 'a\n'],
  ['spaces', ' '],
  ['closing marks', '.”'],
  ['joined emoji', '\ud83d\udc69\u200d'],
  ['guillemets', ' « a'],
  ['initials', 'J. '],
  ['abbreviations', 'Mr. '],
  ['groups of digits', '11-'],
  ['digits and letters', '1a-'],
  ['web addresses', 'www.a)'],
  ['plurals', "workers' "],
];

describe('time grows with length and no faster', () => {
  test.each(HARD_TO_READ)('%s', (_name, piece) => {
    const short = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(countSteps(short.repeat(4))).toBeLessThan(countSteps(short) * 4.2 + 1000);
  });

  test('a line of 10 million characters', () => {
    const text = '“We will,” she said at the U.S. Senate. '.repeat(250_000);
    const { sentences, quotations } = toLanguage(text);
    expect(sentences.length).toBe(250_000);
    expect(quotations.length).toBe(250_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisible, toVisibleLine } from '../../src/page/visible-text.ts';

describe('toVisible', () => {
  it.each([
    ['plain — “text” naïve 日本 👩‍👧 \t\n', 'plain — “text” naïve 日本 👩‍👧 \t\n'],
    ['\u001b[31mred\u0007', '␛[31mred␇'],
    ['a\u0000b\u007fc', 'a␀b␡c'],
    ['a\u009b2Jb\u0085c', 'a‹U+009B›2Jb‹U+0085›c'],
    [
      '\u202eabc\u202c \u2066x\u2069 \u200e\u200f\u061c',
      '‹U+202E›abc‹U+202C› ‹U+2066›x‹U+2069› ‹U+200E›‹U+200F›‹U+061C›',
    ],
    ['one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
    ['\ud83d alone, \ude00 alone, \ud83d\ude00 not', '\ufffd alone, \ufffd alone, \ud83d\ude00 not'],
    ['page\u000cbreak', 'page\nbreak'],
  ])('%j becomes %j', (text, visible) => {
    expect(toVisible(text)).toBe(visible);
  });

  it('is inert for any string, and leaves what it made alone', () => {
    const anyCode = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: anyCode, maxLength: 200 }), (text) => {
        const visible = toVisible(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(visible).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(visible).not.toMatch(/\p{Surrogate}/u);
        expect(toVisible(visible)).toBe(visible);
      }),
    );
  });
});

describe('toVisibleLine', () => {
  it('leaves no way to begin a new line', () => {
    expect(toVisibleLine('a\nb\tc\r\nhearsay: all is well')).toBe('a b c hearsay: all is well');
  });
});

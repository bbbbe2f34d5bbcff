import { describe, expect, it } from 'vitest';
import { toLinkOfPath, toLinkOfUrl, toMarkdownText } from '../../../src/export/markdown/escape.ts';

describe('toMarkdownText', () => {
  it.each([
    ['plain words, 3 of them: “so” (it is).', 'plain words, 3 of them: “so” (it is).'],
    ['a*b*_c_`d`', 'a\\*b\\*\\_c\\_\\`d\\`'],
    ['<b>&amp;|', '\\<b\\>\\&amp;\\|'],
    ['https://x.example', 'https:\\//x.example'],
    ['www.x.example', 'www\\.x.example'],
    ['two\nlines', 'two lines'],
  ])('%j becomes %j', (text, markdown) => {
    expect(toMarkdownText(text)).toBe(markdown);
  });

  it.each([
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['- one', '\\- one'],
    ['   + one', '\\+ one'],
    ['# one', '\\# one'],
    ['2015 was', '2015 was'],
  ])('%j at the start of a block becomes %j', (text, markdown) => {
    expect(toMarkdownText(text, true)).toBe(markdown);
  });
});

describe('links', () => {
  it.each([
    ['news/wire.txt', './news/wire.txt'],
    ['../a b.txt', '../a%20b.txt'],
    ['/tmp/(1).txt', '/tmp/%281%29.txt'],
    ['//evil.example/x', '/evil.example/x'],
    ['javascript:alert(1)', './javascript%3Aalert%281%29'],
    ['C:\\a.txt', './C%3A%5Ca.txt'],
    ['\ud800.txt', './%EF%BF%BD.txt'],
  ])('the file %j is at %j', (path, target) => {
    expect(toLinkOfPath(path)).toBe(target);
  });

  it.each([
    ['https://x.example/a?b=1&c=(2)', 'https://x.example/a?b=1&c=%282%29'],
    ['https://x.example/a|b`c', 'https://x.example/a%7Cb%60c'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['no address', null],
  ])('the address %j is %j', (url, target) => {
    expect(toLinkOfUrl(url)).toBe(target);
  });
});

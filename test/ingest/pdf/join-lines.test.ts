import { describe, expect, it } from 'vitest';
import { loadWordVectors } from '../../../src/ingest/load-network.ts';
import { countWords, joinLines, toPlainLetters } from '../../../src/ingest/pdf/join-lines.ts';

const vectors = loadWordVectors();
const join = (text: string, elsewhere = ''): string =>
  joinLines(text.split('\n').map(toPlainLetters), countWords([elsewhere]), (word) => vectors.toRow(word) > 0);

describe('joinLines', () => {
  it.each([
    ['the govern-\nment said', 'the government said'],
    ['a recon-\nsideration of it', 'a reconsideration of it'],
    ['the Anglo-\nAmerican fleet', 'the Anglo-American fleet'],
    ['the Anglo-Ameri-\ncan fleet', 'the Anglo-American fleet'],
    ['the season of 2015-\n16', 'the season of 2015-16'],
    ['two F-\n16 jets', 'two F-16 jets'],
    ['a long-\nterm plan', 'a long-term plan'],
    ['a state-\nowned bank', 'a state-owned bank'],
    ['a London-\nbased bank', 'a London-based bank'],
    ['a state-of-the-\nart ship', 'a state-of-the-art ship'],
    ['by e-\nmail', 'by e-mail'],
    ['Shin Kyung-\nmin said', 'Shin Kyung-min said'],
    ['Jan Kowal-\nski said', 'Jan Kowalski said'],
    ['pre- and post-\nwar', 'pre- and post-war'],
    ['10-\nto 12-year-olds', '10- to 12-year-olds'],
    ['the NEGO-\nTIATIONS of May', 'the NEGOTIATIONS of May'],
    ['an em—\ndash', 'an em—dash'],
    ['spaced —\ndash', 'spaced — dash'],
    ['1914–\n18', '1914–18'],
    ['and/\nor', 'and/or'],
    ['see https://example.org/two-\nwords', 'see https://example.org/two-words'],
    ['a soft\u00ad\nhyphen in in\u00adside', 'a softhyphen in inside'],
    ['\ufb01ve \ufb02ags, di\ufb03cult', 'five flags, difficult'],
    ['zero\u200bwidth', 'zerowidth'],
    ['end of a line\nand the next', 'end of a line and the next'],
  ])('%j', (text, joined) => {
    expect(join(text)).toBe(joined);
  });

  it('follows the spelling that the document has elsewhere', () => {
    expect(join('the spokes-\nperson said', 'a spokes-person')).toBe('the spokes-person said');
    expect(join('the back-\nbench said', 'the backbench')).toBe('the backbench said');
  });
});

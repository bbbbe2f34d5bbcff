import { describe, expect, it } from 'vitest';
import { isSayingIdiom } from '../../../src/extract/attributions/rules/saying-idiom.ts';

const cases: [words: string, cue: number, isIdiom: boolean][] = [
  ['that said , the bridge will stay', 1, true],
  ['all told , 40 people went', 1, true],
  ['it goes without saying that', 3, true],
  ['needless to say , it fell', 2, true],
  ['that said a lot about him', 1, false],
  ['he told all , she said', 1, false],
  ['he told all , she said', 5, false],
  ['said', 0, false],
];

describe('idioms with a verb of saying', () => {
  it.each(cases)('%s: token %i', (words, cue, isIdiom) => {
    const tokens = words.split(' ');
    expect(isSayingIdiom((token) => tokens[token] ?? '', { first: cue, end: cue + 1 })).toBe(isIdiom);
  });
});

import { describe, expect, it } from 'vitest';
import { isPlainSaying } from '../../../src/page/story/plain-saying.ts';

describe('plain saying', () => {
  it.each([
    'said',
    'also said in a statement',
    'according to',
    'were told',
    'has since been reported',
    'went on to say',
  ])('is: %s', (cue) => {
    expect(isPlainSaying(cue)).toBe(true);
  });

  it.each(['denied', 'was not told', 'said of', 'called', 'is expected'])('is not: %s', (cue) => {
    expect(isPlainSaying(cue)).toBe(false);
  });
});

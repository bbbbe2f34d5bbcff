import { describe, expect, it } from 'vitest';
import { isProperName } from '../../../src/compare/voices/proper-name.ts';

describe('isProperName', () => {
  it.each(['Dmitry Peskov', 'Ludwig van der Berg', "Sean O'Hara", 'Per', 'Office of the Mayor'])('%s', (name) => {
    expect(isProperName(name)).toBe(true);
  });

  it.each(['Western diplomat', 'Republican candidate', 'the pilot', '', '42'])('not: %s', (name) => {
    expect(isProperName(name)).toBe(false);
  });
});

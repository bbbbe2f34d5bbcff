import { describe, expect, it } from 'vitest';
import { findOff } from '../../../src/compare/forecasts/planned-off.ts';

const DAY = 'June 6';

/** What the sentence tells of what was planned for the day. */
function find(sentence: string): string | null {
  const start = sentence.indexOf(DAY);
  return findOff(sentence, start, start + DAY.length);
}

describe('findOff', () => {
  it.each([
    ['The talks, planned for June 6, were brought forward to June 4.', 'moved'],
    ['The talks planned for June 6 in Lund have now been postponed.', 'moved'],
    ['The talks, planned for June 6, were delayed because a flight was cancelled.', 'moved'],
    ['The talks were due on June 6 but have been postponed.', 'moved'],
    ['The talks planned for June 6 were cancelled.', 'called-off'],
    ['Talks set for June 6 called off', 'called-off'],
    ['The hearing, which had been put off from June 6, was open.', 'moved'],
    ['The strike has been moved from June 6 to June 9.', 'moved'],
    ['Planned for June 6, the talks were called off.', 'called-off'],
    ['The council called off the talks planned for June 6.', 'called-off'],
    ['The talks that were to have opened on June 6 were called off on Monday.', 'called-off'],
    ['The league postponed the match, which was to have begun on June 6, until the autumn.', 'moved'],
  ])('finds what became of the planned deed: %s', (sentence, expected) => {
    expect(find(sentence)).toBe(expected);
  });

  it.each([
    'The march set for June 6 drew crowds although a train was cancelled.',
    'The hearing will not be moved from June 6.',
    'The hearing was not postponed from June 6.',
    'After a flight was cancelled the talks planned for June 6 went ahead.',
    'The talks planned for June 6 will deal with the scrapped bridge.',
    'The talks planned for June 6 have not been cancelled.',
  ])('finds nothing of another: %s', (sentence) => {
    expect(find(sentence)).toBeNull();
  });

  it('takes time in proportion to hostile words', () => {
    const long = `The ${'postponed a b c '.repeat(20_000)}`;
    expect(findOff(long, long.length, long.length)).toBeNull();
    expect(findOff(`${DAY}${' at a b c'.repeat(50_000)}`, 0, DAY.length)).toBeNull();
  });
});

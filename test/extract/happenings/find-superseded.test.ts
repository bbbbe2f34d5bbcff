import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findHappenings } from '../../../src/extract/happenings/find-happenings.ts';
import { findSuperseded } from '../../../src/extract/happenings/find-superseded.ts';
import { toKnown } from './known-of.ts';

const WHO = { e1: ['Okoro'], e2: ['Reyes'] };

/** A passage, and the sentences in it that it has itself overtaken. */
const PASSAGES: readonly [text: string, overtaken: readonly string[]][] = [
  [
    'Okoro has called off his visit to Quito. Okoro will meet Reyes as part of the June visit, an agency reported.',
    ['Okoro will meet Reyes as part of the June visit, an agency reported.'],
  ],
  [
    "Saturday's marathon has been cancelled. Prizes are ready. The marathon will take place on Saturday.",
    ['The marathon will take place on Saturday.'],
  ],
  // The plan belongs to the past in the words themselves.
  ['The marathon has been cancelled. The marathon had been planned for Saturday.', []],
  ['The marathon has been cancelled. The marathon was scheduled for Saturday.', []],
  ['The marathon has been cancelled. It would have been the first since 2019.', []],
  // Another event, another man, another day.
  ['The marathon has been cancelled. The concert will take place on Saturday.', []],
  ['Okoro has called off his visit to Quito. Reyes will visit Quito in June.', []],
  ['The vote on March 14 was cancelled. The vote on March 28 will take place.', []],
  // The sentence itself knows.
  ['The marathon has been cancelled. The marathon will take place after all on Saturday.', []],
  ['The marathon was postponed. The marathon will take place on Saturday.', []],
  ['The marathon will take place on Saturday. Runners are glad.', []],
];

describe('findSuperseded', () => {
  it.each(PASSAGES)('%s', (text, overtaken) => {
    const known = toKnown(text, { who: WHO });
    const problems = findSuperseded(findHappenings(known), known);
    expect(problems.map(({ span }) => (span === null ? null : toText(text, span)))).toEqual(overtaken);
  });

  it('shows both sentences', () => {
    const text = 'The marathon will take place on Saturday. Later the city cancelled the marathon.';
    const known = toKnown(text);
    const [problem] = findSuperseded(findHappenings(known), known);
    expect(problem?.code).toBe('plan-overtaken');
    expect(problem?.message).toContain(
      '“The marathon will take place on Saturday.” is overtaken by “Later the city cancelled the marathon.”',
    );
  });
});

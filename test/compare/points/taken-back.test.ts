import { describe, expect, it } from 'vitest';
import { findTakenBack, type TakenBack } from '../../../src/compare/points/taken-back.ts';
import { readStory } from '../read-articles.ts';

/** What the ministry owned takes back. */
function toTaken(told: string): TakenBack | null {
  const { statements } = readStory([
    { text: `The dam at Orm\n\nORM, March 4 (Coast Wire) - The ministry admitted that ${told}.\n` },
  ]);
  return statements.map(findTakenBack).find((one) => one !== null) ?? null;
}

describe('what is taken back', () => {
  it.each([
    ['its own count of 40 had been mistaken', true],
    ['its count on Monday was too high', true],
    ['its first report had turned out to be false', true],
    ['it had overstated the number of the missing', true],
    ['earlier statements by the governor were inaccurate', true],
    ['reports that the wall had cracked were untrue', true],
    ['the number of berths was too low for a warden', false],
    ['the council’s forecast had been too low', false],
    ['the driver had carried a false passport', false],
    ['serious mistakes had been made at the dam', false],
    ['the count of 40 had been right', false],
    ['he had been wrong about the weather', false],
    ['the gates had been opened too early', false],
  ])('%s: %s', (told, expected) => {
    expect(toTaken(told) !== null).toBe(expected);
  });

  it.each([
    ['its own count of 40 had been mistaken', true, null],
    ['it had overstated the number of the missing', true, null],
    ['the forecast that it gave in May was wrong', true, null],
    ['the skipper’s statement that he had slept was false', false, 'the skipper'],
    ['earlier statements by the governor were inaccurate', false, 'the governor'],
    ['the port had overstated the number of the missing', false, 'the port'],
    ['reports that the wall had cracked were untrue', false, null],
  ])('is told by somebody: %s', (told, isOwn, by) => {
    expect(toTaken(told)).toMatchObject({ isOwn, by });
  });
});

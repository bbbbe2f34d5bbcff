import { describe, expect, it } from 'vitest';
import { isTakingBack } from '../../../src/compare/points/taken-back.ts';
import { readStory } from '../read-articles.ts';

/** Whether what the ministry owned takes something back. */
function isTaken(told: string): boolean {
  const { statements } = readStory([
    { text: `The dam at Orm\n\nORM, March 4 (Coast Wire) - The ministry admitted that ${told}.\n` },
  ]);
  return statements.some(isTakingBack);
}

describe('what is taken back', () => {
  it.each([
    ['its own count of 40 had been mistaken', true],
    ['the figure it gave on Monday was too high', true],
    ['its first report had turned out to be false', true],
    ['it had overstated the number of the missing', true],
    ['earlier statements by the governor were inaccurate', true],
    ['reports that the wall had cracked were untrue', true],
    ['the driver had carried a false passport', false],
    ['serious mistakes had been made at the dam', false],
    ['the count of 40 had been right', false],
    ['he had been wrong about the weather', false],
    ['the gates had been opened too early', false],
  ])('%s: %s', (told, expected) => {
    expect(isTaken(told)).toBe(expected);
  });
});

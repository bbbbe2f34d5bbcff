import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** The points that both passages are told in. */
function countShared(wire: string, paper: string): number {
  const { story, toWords } = tellBarge(wire, paper);
  return story.points.filter(({ tellings }) => {
    const words = tellings.map(toWords);
    return [wire, paper].every((passage) => words.includes(passage));
  }).length;
}

describe('two tellings of one point', () => {
  it.each([
    ['two sides', 'The left engine failed off the pier.', 'The right engine failed off the pier.'],
    ['two numbers', 'Pump 1 of the barge was on fire.', 'Pump 2 of the barge was on fire.'],
    [
      'a match won by the other',
      'Rovers beat United 2-1 in the harbour stadium.',
      'United beat Rovers 2-1 in the harbour stadium.',
    ],
    [
      'a match lost by the winner',
      'Rovers beat United 2-1 in the harbour stadium.',
      'Rovers were beaten 2-1 by United in the harbour stadium.',
    ],
    [
      'the dead of two places',
      'A bomb in Arden killed six people on Monday.',
      'A bomb in Belmar killed nine people on Monday.',
    ],
    [
      'two shares of those known before',
      'Twelve of those on the barge are still missing.',
      'Seventeen of those on the barge are still missing.',
    ],
    ['a blow given back', 'Lars Holm hit Piet Kroon at the pier.', 'Kroon had hit Holm at the pier.'],
  ])('are not of %s', (_, wire, paper) => {
    expect(countShared(wire, paper)).toBe(0);
  });

  it.each([
    ['of one side', 'The left engine failed off the pier.', 'The left engine had failed off the pier.'],
    ['of one that is told of more', 'The left engine failed off the pier.', 'The engine failed off the pier.'],
    [
      'as done and as suffered',
      'Rovers beat United 2-1 in the harbour stadium.',
      'United were beaten 2-1 by Rovers in the harbour stadium.',
    ],
    ['of one place', 'A bomb in Arden killed six people on Monday.', 'On Monday a bomb in Arden killed six people.'],
    ['of what two do together', 'Lars Holm met Piet Kroon at the pier.', 'Piet Kroon met Lars Holm at the pier.'],
  ])('may be %s', (_, wire, paper) => {
    expect(countShared(wire, paper)).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** What became of what the first report foretells, by the second, which comes out a week later. */
function settle(one: string, two: string, on = '2019-03-11'): string[] {
  return tellBarge(one, two, on).story.forecasts.map(({ outcome }) => outcome);
}

describe('what was foretold and is told not to have come', () => {
  it.each([
    ['Petra Orr, an analyst, predicted that freight rates would soon recover.', 'Freight rates have not recovered.'],
    [
      'Petra Orr, an analyst, predicted that freight rates would now recover.',
      'Freight rates have not recovered. A vote on the port is over.',
    ],
    ['Reyes was confident that a buyer for the yard would be found by Friday.', 'No buyer has been found.'],
    ['The mayor feared that another collision would follow.', 'There has been no second collision.'],
    ['Petra Orr predicted that more collisions would follow.', 'No further collisions followed, the port said.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(settle(wire, paper)).toEqual(['not-borne-out']);
  });

  it.each([
    ['Petra Orr predicted that freight rates would recover by December.', 'Freight rates have not recovered.'],
    ['Petra Orr predicted that freight rates would soon recover.', 'The sailors have not recovered.'],
    ['Petra Orr predicted that freight rates would soon recover.', 'Freight rates have not recovered since 2012.'],
    ['The mayor feared that a collision would follow.', 'There has been no second collision.'],
    ['Reyes was confident that a buyer for the yard would be found.', 'No buyer has been named.'],
    ['The mayor feared that another collision would follow.', 'There were no new collision rules.'],
    ['Petra Orr predicted that more ports would close.', 'There were no more port officials to ask.'],
  ])('not: %s %s', (wire, paper) => {
    expect(settle(wire, paper)).toEqual(['open']);
  });
});

describe('what may come yet', () => {
  it.each([
    ['The mayor feared that another collision would follow.', 'There has been no second collision.'],
    ['The mayor feared that more collisions would follow.', 'There have been no further collisions.'],
  ])('%s %s', (wire, paper) => {
    expect(settle(wire, paper, '2019-03-06')).toEqual(['open']);
  });
});

describe('what a later report says of who foretold it', () => {
  it.each([
    [
      'Petra Orr, an analyst, expected the owner to abandon the barge by the summer.',
      'The owner abandoned the wreck on Friday, as the analyst Petra Orr had foreseen.',
      'borne-out',
    ],
    [
      'Petra Orr, an analyst, said more collisions were likely before the summer.',
      'Petra Orr, who had forecast more collisions before the summer, said she was pleased to have been wrong.',
      'not-borne-out',
    ],
    [
      'Petra Orr, an analyst, said more collisions were likely before the summer.',
      'Petra Orr, who had forecast fog before the summer, said she was pleased to have been wrong.',
      'open',
    ],
  ])('%s %s', (wire, paper, outcome) => {
    expect(settle(wire, paper)).toEqual([outcome]);
  });
});

import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** The conflicts of two reports with a passage each. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two));
}

describe('statements of two things of one kind', () => {
  it.each([
    ['of two compass points', 'The north gate was locked.', 'The south gate was not locked.'],
    ['above and below', 'The upper deck was flooded.', 'The lower deck was not flooded.'],
    ['of two colours', 'The red buoy was lit.', 'The green buoy was not lit.'],
    ['of two numbers', 'Pump 1 was working.', 'Pump 2 was not working.'],
    ['the first and the second', 'The first rope held.', 'The second rope did not hold.'],
    [
      'of two offers',
      'The first offer from the salvage firm was rejected.',
      'The second offer from the salvage firm was accepted.',
    ],
    ['with other figures', 'The north crane lifted 40 containers.', 'The south crane lifted 70 containers.'],
    ['with other years', 'The inner pier was built in 1971.', 'The outer pier was built in 1984.'],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(compare(one, two)).toEqual([]);
  });

  it.each([
    ['of one gate', 'The north gate was locked.', 'The north gate was not locked.'],
    ['of one of which no more is said', 'The north gate was locked.', 'The gate was not locked.'],
    ['of which one names both', 'The north gate was locked.', 'The north gate by the south gate was not locked.'],
  ])('contradict each other all the same: %s', (_, one, two) => {
    expect(compare(one, two)).toHaveLength(1);
  });
});

it('to be without something and a lack of it are one', () => {
  const cut = 'It was the second power cut this year, after one in February that lasted six hours.';
  expect(compare(cut, 'In February the port had been without power for six hours.')).toEqual([]);
});

describe('statements of two moments', () => {
  it.each([
    ['before and after', 'The skipper was calm before help came.', 'The skipper was not calm after help came.'],
    [
      'before and after, as a deed',
      'The crew had climbed onto the roof before help came, Brandt said.',
      'The crew had not climbed onto the roof after help came, Brandt said.',
    ],
    ['morning and evening', 'The port was closed on Monday morning.', 'The port was not closed on Monday evening.'],
    ['again', 'Divers searched the hull.', 'Divers did not search the hull again.'],
    ['so again', 'The pumps did not work.', 'The pumps are working again.'],
    ['at first and in the end', 'The pumps did not work at first.', 'The pumps worked in the end.'],
    ['an hour and again an hour', 'The storm reached Melvik at 7 a.m.', 'The storm reached Melvik again at 11 a.m.'],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(compare(one, two)).toEqual([]);
  });

  it.each([
    ['one morning', 'The port was closed on Monday morning.', 'The port was not closed on Monday morning.'],
    ['one of no hour', 'The pumps worked on Monday morning.', 'The pumps did not work.'],
    ['a plan again', 'Brandt will run again in 2020.', 'Brandt will not run in 2020, the party said.'],
    ['a state again', 'The skipper was drunk again, police said.', 'The skipper was not drunk, his lawyer said.'],
    [
      'a moment of something else',
      'The skipper did not jump before the crash.',
      'The skipper jumped and was found alive two hours after the crash.',
    ],
    ['opening again', 'The lock opens again on June 1.', 'The lock will open on June 3.'],
    ['both again', 'Divers searched the hull again.', 'Divers did not search the hull again.'],
  ])('contradict each other all the same: %s', (_, one, two) => {
    expect(compare(one, two)).toHaveLength(1);
  });
});

describe('statements about two subjects', () => {
  it.each([
    [
      'two buildings',
      'The church in the harbour was damaged by the wave.',
      'The school in the harbour was not damaged by the wave.',
    ],
    ['two people by role', 'The skipper had been drinking.', 'The helmsman had not been drinking.'],
    ['a name and a role', 'Lars Holm called the coast guard.', 'The cook did not call the coast guard.'],
    ['two names', 'Lars Holm steered the barge.', 'Piet Kroon did not steer the barge.'],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(compare(one, two)).toEqual([]);
  });

  it.each([
    ['one name', 'Lars Holm called the coast guard.', 'Holm did not call the coast guard.'],
    [
      'a name and the role it is given',
      'The cook, Lars Holm, called the coast guard.',
      'The cook did not call the coast guard.',
    ],
    ['words for one thing', 'The barge was moored to the pier.', 'The vessel was not moored to the pier.'],
  ])('contradict each other all the same: %s', (_, one, two) => {
    expect(compare(one, two)).toHaveLength(1);
  });
});

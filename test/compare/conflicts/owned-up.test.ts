import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

const LATER = '2019-03-11';

/** The conflicts of polarity between two reports, the second a week later. */
function toPolarities(wire: string, paper: string): readonly string[] {
  return toConflictLines(tellBarge(wire, paper, LATER)).filter((line) => line.startsWith('polarity'));
}

describe('what is denied and admitted later', () => {
  it.each([
    [
      'The harbour board denied that it had received a bomb threat.',
      'The harbour board confirmed on Friday that a threat had been received.',
    ],
    [
      '"Our gauges recorded no leak in the hold," said Rolf Aune, who speaks for the owner.',
      'The owner of the barge acknowledged on Sunday that a leak had been registered in the hold at 2:40 p.m.',
    ],
    [
      'The inspectors had told the yard in May to replace the rivets, the union said. The yard denied that there had been any such order.',
      'The yard acknowledged that an order to replace the rivets had been received in May and had been laid aside.',
    ],
    [
      'The yard said that it had never paid a pilot.',
      'The yard, which on the day of the accident still claimed that it had never paid a pilot, admitted on Friday that a car had gone to his wife.',
    ],
    [
      'There was no sign that the logbook had been altered.',
      'The owner, who had maintained for a week that there was no sign of any change in the logbook, conceded on Friday that two pages were new.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(toPolarities(wire, paper)).toHaveLength(1);
  });

  it.each([
    [
      'The harbour board denied that it had received a bomb threat.',
      'The harbour board confirmed on Friday that the pier had been closed.',
    ],
    [
      'The harbour board denied that it had received a bomb threat.',
      'The harbour board would not confirm that a threat had been received.',
    ],
    [
      '"No hull in the world is made for that," the yard said.',
      'The yard acknowledged that an order to repair the hull had been received in May.',
    ],
    [
      'The yard said that it had never paid a pilot.',
      'The yard, which has built barges for forty years, admitted on Friday that a car had gone to his wife.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(toPolarities(wire, paper)).toEqual([]);
  });
});

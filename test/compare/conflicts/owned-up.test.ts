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
      'There were reports that a bulkhead near the bow had cracked. "Reports that a bulkhead had cracked are false," the yard said.',
      'The yard acknowledged on Friday that its surveyors had found cracks in a bulkhead of the barge.',
    ],
    [
      'The yard said that it had never paid a pilot.',
      'The yard, which on the day of the accident still claimed that it had never paid a pilot, admitted on Friday that it had paid two pilots.',
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
    // What a sentence tells as claimed stands as it was, whatever else is confirmed or admitted in it.
    [
      'The yard denied that it had paid the pilot.',
      'The yard, which has denied that it had paid the pilot, confirmed on Friday that it would build another barge.',
    ],
    [
      'The yard denied that any plates had been stolen.',
      'The yard, which has denied that any plates had been stolen, acknowledged on Friday that its crane was still broken.',
    ],
    [
      'The owner insisted that he would not sell the fleet.',
      'The owner, who insisted that he would not sell the fleet, confirmed on Friday that he would buy a tug.',
    ],
    [
      'The yard said that no diesel had leaked from the barge.',
      'After the yard insisted that no diesel had leaked from the barge, the fire service confirmed on Friday that the water was clean.',
    ],
    // Another deed, however much else is alike.
    [
      'The harbour board denied that it had received a complaint about the barge.',
      'The harbour board confirmed on Friday that it had received a prize for the barge.',
    ],
    [
      'The harbour board denied that the mate had been struck on the pier.',
      'The harbour board confirmed on Friday that the mate had fallen ill on the pier.',
    ],
    [
      'The owner denied having cheated the insurers over the grain contract.',
      'The owner admitted on Friday that the grain contract had been a blunder.',
    ],
    [
      'The harbour board denied that the leak in the hold was dangerous.',
      'The harbour board acknowledged on Friday a leak in the hold.',
    ],
    [
      'The harbour board denied that the barge had been sold.',
      'The harbour board confirmed on Friday that the barge would be sold.',
    ],
    // What is denied of the time before a month may be so in it.
    [
      'The yard denied having known of the crack in the hull before February 2019.',
      'The yard admitted on Friday that it had known of the crack in the hull in February.',
    ],
    [
      'The yard said that it had not known of the crack in the hull until February.',
      'The yard admitted on Friday that it had known of the crack in the hull in February.',
    ],
    // Of somebody else, or somewhere else.
    [
      'The owner of the barge, Rolf Aune, denied fraud over the sale of the grain.',
      'The former mate of the barge, Per Lunde, admitted fraud on Friday over the sale of the grain.',
    ],
    [
      'The harbour board denied that the oil had reached Sandvik.',
      'The harbour board confirmed on Friday that the oil had reached Torsholm.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(toPolarities(wire, paper)).toEqual([]);
  });
});
